import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importers import metadata


@pytest.mark.parametrize(
    "value", ["The storm", "Scanning the sea", "Documents of the board", "Слово о буре", "暴风雨"]
)
def test_titles_that_people_write(value):
    assert metadata.title(f" {value}\n") == value


@pytest.mark.parametrize(
    "value",
    [
        *("Microsoft Word - x.doc", "report_final_3", "Document1", "document 2", "untitled"),
        *("storm report.docx", "PowerPoint Presentation", "Scan_0012", "scan 3", "file:///x/y"),
        *("", "---", "12", None, ["x"], "Slide 1"),
    ],
)
def test_titles_that_programs_write(value):
    assert metadata.title(value) == ""


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("By Ann Lee and Bo Ray", ("Ann Lee", "Bo Ray")),
        ("Ann Lee, Bo Ray & Cy Day", ("Ann Lee", "Bo Ray", "Cy Day")),
        ("Lee, Ann", ("Lee, Ann",)),
        ("Lee, Ann; Ray, Bo", ("Lee, Ann", "Ray, Bo")),
        ("Ann Lee, Jr.", ("Ann Lee, Jr.",)),
        (["Ann Lee", "Bo Ray", "Ann Lee"], ("Ann Lee", "Bo Ray")),
        ("Andy Sandberg", ("Andy Sandberg",)),
        ("Administrator", ()),
        (None, ()),
        (7, ()),
    ],
)
def test_authors(value, names):
    assert metadata.authors(value) == names


@pytest.mark.parametrize(
    "value",
    [
        *("2020-05-04", "2020-05-04T10:20:00Z", "D:20200504102000+02'00'", "4 May 2020"),
        *("Mon, 4 May 2020 10:20:00 +0200", "May 4, 2020"),
    ],
)
def test_dates(value):
    assert metadata.date(value) == dt.date(2020, 5, 4)


@pytest.mark.parametrize(
    "value", ["", None, "soon", "1601-01-01", "9999-12-31", "2020-13-40", "D:2020", "x" * 5000, 3]
)
def test_no_dates(value):
    assert metadata.date(value) in (None, dt.date(2020, 1, 1))


@given(st.text())
def test_any_text_is_a_date_or_none(value):
    found = metadata.date(value)
    assert found is None or found.year >= 1900


@pytest.mark.parametrize(
    ("value", "code"), [("en-GB", "en"), ("DE", "de"), ("eng", None), ("", None), (None, None)]
)
def test_languages(value, code):
    assert metadata.language(value) == code


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("the example", ""),
        (None, ""),
    ],
)
def test_addresses(value, url):
    assert metadata.url(value) == url


MADE = dt.date(2023, 6, 1)


@pytest.mark.parametrize(
    ("text", "made", "day"),
    [
        ("Storm at sea\n\n4 May 2020\n\nThe boats sank.", MADE, dt.date(2020, 5, 4)),
        ("PORT LINNET, May 4, 2020 (Wire) - The boats sank.\n", MADE, dt.date(2020, 5, 4)),
        ("PORT LINNET, May 4 (Wire) - The boats sank.\n", MADE, dt.date(2023, 5, 4)),
        (
            "PORT LINNET, May 4 (Wire) - It sank.\nOn 3 May 2020 it sailed.",
            MADE,
            dt.date(2020, 5, 4),
        ),
        ("Storm\n\nOn 4 May 2020 the boats sank, and nobody knew of it.", MADE, MADE),
        ("Storm at sea\n\nThe boats sank.", MADE, MADE),
        ("Storm at sea\n\n4 May 2020\n\nThe boats sank.", None, dt.date(2020, 5, 4)),
        ("The boats sank on 4 May 2020, and nobody knew of it for long.", None, None),
    ],
)
def test_a_dateline_goes_before_the_day_on_which_a_file_was_made(text, made, day):
    assert metadata.written(text, made) == day
