"""Who wrote a text, and which outlet it is from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.credits import credited
from app.model.document import Span

BODY = (
    "The harbour was closed on Monday after a storm sank twelve boats near the old pier, the board "
    "of the harbour said in a statement that evening."
)


def below(*lines):
    """What is read where these lines stand between the title and the text."""
    found = credited("\n".join(("Storm closes harbour", *lines, "", BODY)))
    return found.authors, found.outlet


@pytest.mark.parametrize(
    ("line", "authors", "outlet"),
    [
        ("By Jane Roe", ("Jane Roe",), ""),
        ("BY JANE ROE AND TOM POE, The Daily Linnet", ("JANE ROE", "TOM POE"), "The Daily Linnet"),
        ("By Jane Roe | Linnet Herald", ("Jane Roe",), "Linnet Herald"),
        ("Written by Jane Roe for the Linnet Post", ("Jane Roe",), "the Linnet Post"),
        ("By Jane Roe of The Linnet Press", ("Jane Roe",), "The Linnet Press"),
        ("By Omar Khaled exclusively for Quillane", ("Omar Khaled",), "Quillane"),
        ("By Sol Ibáñez in Seville", ("Sol Ibáñez",), ""),
        ("By Ali al-Hassan, May 3, 2020", ("Ali al-Hassan",), ""),
        ("By Jane Roe, Staff Writer", ("Jane Roe",), ""),
        ("By Jane Roe, Political Editor, in Oslo", ("Jane Roe",), ""),
        ("By the sports desk, Radio Linnet, 4.10.2023", (), "Radio Linnet"),
        ("Letter from Oslo (by Daniel Hargreave)", ("Daniel Hargreave",), ""),
        ("From “Storms”, by Dorothy Ashworth", ("Dorothy Ashworth",), ""),
        ("Posted by Jane Roe on May 3, 2020", ("Jane Roe",), ""),
        ("Author: Jane Roe", ("Jane Roe",), ""),
        ("Jane Roe - Euro Bulletin", ("Jane Roe",), "Euro Bulletin"),
    ],
)
def test_bylines(line, authors, outlet):
    assert below(line) == (authors, outlet)


def test_the_name_alone_beside_a_date():
    assert below("Jane Roe", "3 May 2020, updated 09:12") == (("Jane Roe",), "")
    assert below("Jane Roe") == ((), "")


def test_the_outlet_below_the_name():
    assert below("By Jane Roe", "Linnet News, Oslo") == (("Jane Roe",), "Linnet News")
    assert below("By Jane Roe", "Storms and their names") == (("Jane Roe",), "")


@pytest.mark.parametrize(
    "line",
    [
        "By Staff Writer",
        "By Grand Central Station",
        "By Monday all was over",
        "Photo by Jane Roe",
        "By Jane Roe's own account they had left.",
        "Jane Roe, Oslo",
        "Jane Roe",
        "The board and the pier",
    ],
)
def test_no_byline(line):
    assert below(line) == ((), "")


@pytest.mark.parametrize(
    ("dateline", "outlet"),
    [
        ("OSLO (Quillane) - ", "Quillane"),
        ("OSLO, May 3 (QNA) — ", "QNA"),
        ("(Quillane) - ", "Quillane"),
        ("Oslo (qna) - ", "qna"),
        ("OUALLAM, Niger (QNA) – ", "QNA"),
        ("OSLO (Linnet News) Tuesday, 3 October 2023 – ", "Linnet News"),
        ("Port Sudan, Wednesday 19 June (Quillane News Service). ", "Quillane News Service"),
        ("OSLO (Quillane Foundation) - ", "Quillane Foundation"),
        ("The Harbour Board (HB) – ", ""),  # initials
        ("OSLO (May 3) — ", ""),
        ("Oslo (Norway) – ", ""),
        ("Somebody there (Quillane) – ", ""),  # no place
        ("OSLO (Quillane) was quiet – ", ""),
    ],
)
def test_datelines(dateline, outlet):
    found = credited(f"Storm closes harbour\n{dateline}{BODY}")
    assert (found.authors, found.outlet, found.lines) == ((), outlet, ())


@pytest.mark.parametrize(
    ("line", "authors", "outlet"),
    [
        ("Source: Quillane", (), "Quillane"),
        ("Source: Ministry of Health", (), ""),
        ("© 2020 Linnet Herald. All rights reserved.", (), "Linnet Herald"),
        ("Copyright 2020 The Linnet Press", (), "The Linnet Press"),
        ("(Reporting by Jane Roe in Oslo; editing by Tom Poe)", ("Jane Roe",), ""),
    ],
)
def test_the_end(line, authors, outlet):
    found = credited(f"Storm closes harbour\n{BODY}\n{line}")
    assert (found.authors, found.outlet) == (authors, outlet)


def test_a_byline_is_surer_than_a_note_on_rights():
    text = f"Storm\nBy Jane Roe for Linnet News\n{BODY}\n© 2020 Quillane"
    assert credited(text).outlet == "Linnet News"


def test_a_byline_holds_what_stands_in_it():
    text = f"Storm\n  By Jane Roe\n{BODY}"
    found = credited(text)
    assert [line.of(text) for line in found.lines] == ["By Jane Roe"]
    at = text.index("Jane")
    assert found.hold(Span(at, at + 8))
    assert not found.hold(Span(0, 5))


@given(st.lists(st.sampled_from(("By ", "Jane Roe", ",", " for ", "(", ")", "\n", "é", " — ", "OSLO",
                                 "Source:", "©", "\u2028", " ", "News"))).map("".join))  # fmt: skip
def test_any_text_is_read(text):
    found = credited(text)
    assert all(line.of(text) == line.of(text).strip() != "" for line in found.lines)
    assert all(author in text for author in found.authors)
    assert found.outlet in text
