"""Dates in a text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.quantity import Grain
from app.text.dates import find, parse_all, resolve, values, written_on

WEDNESDAY = dt.date(2022, 3, 2)


def read(text, written=WEDNESDAY):
    return [(d.text, d.value) for d in resolve(find(text), written)]


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("on 24 February 2022.", "24 February 2022", "2022-02-24"),
        ("on the 24th of February, 2022", "24th of February, 2022", "2022-02-24"),
        ("on Feb. 24, 2022,", "Feb. 24, 2022", "2022-02-24"),
        ("Thursday, February 24, 2022", "Thursday, February 24, 2022", "2022-02-24"),
        ("on Thursday 24 Feb", "Thursday 24 Feb", "2022-02-24"),
        ("2022-02-24", "2022-02-24", "2022-02-24"),
        ("on July 4th, 1776", "July 4th, 1776", "1776-07-04"),
        ("by 5 May. Then", "5 May", "2022-05-05"),
        ("on Sept. 11", "Sept. 11", "2021-09-11"),  # the nearest one
        ("on December 31", "December 31", "2021-12-31"),
        ("on January 1", "January 1", "2022-01-01"),
        ("on Wednesday", "Wednesday", "2022-03-02"),
        ("on Thursday night", "Thursday night", "2022-02-24"),
        ("Tuesday's talks", "Tuesday", "2022-03-01"),
        ("last Wednesday", "last Wednesday", "2022-02-23"),
        ("next Wednesday", "next Wednesday", "2022-03-09"),
        ("next Monday", "next Monday", "2022-03-07"),
        ("this Friday", "this Friday", "2022-03-04"),
        ("yesterday evening", "yesterday evening", "2022-03-01"),
        ("until today", "today", "2022-03-02"),
        ("tomorrow", "tomorrow", "2022-03-03"),
        ("in February 2022", "February 2022", "2022-02"),
        ("in 2014,", "2014", "2014"),
        ("since 1991", "1991", "1991"),
        ("on 24/02/2022", "24/02/2022", "2022-02-24"),
        ("on 02/24/2022", "02/24/2022", "2022-02-24"),
        ("on 03/02/2022", "03/02/2022", "2022-03-02"),  # the nearer one
        ("on 4.2.2022", "4.2.2022", "2022-02-04"),
        ("2022/02/24", "2022/02/24", "2022-02-24"),
        ("2022-02-24T10:15:00Z", "2022-02-24T10:15:00Z", "2022-02-24"),
        ("FEBRUARY 24, 2022", "FEBRUARY 24, 2022", "2022-02-24"),
        ("the fourth of February", "fourth of February", "2022-02-04"),
        ("two days ago", "two days ago", "2022-02-28"),
        ("a fortnight ago", "a fortnight ago", "2022-W07"),
        ("three years ago", "three years ago", "2019"),
        ("last week", "last week", "2022-W08"),
        ("this month", "this month", "2022-03"),
        ("the past month", "the past month", "2022-02"),
        ("next year", "next year", "2023"),
        ("in November", "November", "2021-11"),
        ("mid-February", "February", "2022-02"),
        ("next April", "next April", "2022-04"),
        ("(1998)", "1998", "1998"),
        ("early 2020", "2020", "2020"),
        ("last night", "last night", "2022-03-01"),
        ("will meet on Friday", "Friday", "2022-03-04"),
        ("They will meet, she said on Friday", "Friday", "2022-02-25"),
        ("in the 1980s", "the 1980s", None),
    ],
)
def test_value(text, found, value):
    assert read(text) == [(found, value)]


@pytest.mark.parametrize("text", ["February 30", "2022-13-01", "29 February 2023", "June 31, 2020"])
def test_a_day_that_never_was_has_no_value(text):
    assert read(text) == [(text, None)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "they may 5 be",
        "in 2014 people",
        "in 2,014",
        "room 2014",
        "Marchers",
        "MH17",
        "Mon",
        "24/02",
        "version 2.12.3",
    ],
)
def test_no_date(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12-14 March 2021", [("12", "2021-03-12"), ("14 March 2021", "2021-03-14")]),
        ("March 12 to 14", [("March 12", "2022-03-12"), ("14", "2022-03-14")]),
        ("between 2011 and 2013", [("2011", "2011"), ("2013", "2013")]),
        (
            "On 20 June 2021 it rained; on the 22nd, it did not.",
            [("20 June 2021", "2021-06-20"), ("the 22nd", "2021-06-22")],
        ),
        (
            "from 03/04/2021 to 23/04/2021",  # one date shows the order of all
            [("03/04/2021", "2021-04-03"), ("23/04/2021", "2021-04-23")],
        ),
    ],
)
def test_several_dates(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A title\nBy Jo Moe\n4 May 2020\n\nOn 9 May 2020 there will be a vote.", "2020-05-04"),
        ("ACCRA, May 4, 2020 (Agency) - It begins on 9 May 2020.", "2020-05-04"),
        ("Published: 4 May 2020\nIt begins on 9 May 2020.", "2020-05-04"),
        ("It began on 4 May 2020.\nIt ends on 9 May 2020.", "2020-05-09"),
    ],
)
def test_a_dateline_tells_when_a_text_was_written(text, day):
    assert written_on(find(text), None).isoformat() == day


def test_a_later_batch_has_no_dateline():
    (found,) = find("4 May 2020\n")
    assert found.dateline
    assert not found.shifted(2000).dateline


@pytest.mark.parametrize("text", ["on Monday", "yesterday", "24 February", "last week", "in May"])
def test_without_the_day_of_writing_there_is_no_value(text):
    ((_, value),) = read(text, None)
    assert value is None


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("3 May 2020", Grain.DAY),
        ("May 2020", Grain.MONTH),
        ("in 2020", Grain.YEAR),
        ("today", Grain.DAY),
    ],
)
def test_grain(text, grain):
    assert [d.grain for d in resolve(find(text), WEDNESDAY)] == [grain]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 3 May 2020 it rained, and on 5 May.", "2020-05-05"),
        ("On Thursday, 24 February 2022, … On Friday … on Saturday …", "2022-02-26"),
        ("On Thursday, 24 February 2022, … On Tuesday …", "2022-02-24"),
        ("On Thursday, February 24, they came; that was in 2022.", "2022-02-24"),
        ("On Tuesday they came.", None),
        ("In May 2020 they came.", None),
        ("On 5 May they came.", None),
    ],
)
def test_written_on_follows_from_the_dates_that_a_text_gives(text, day):
    found = written_on(find(text), None)
    assert (found and found.isoformat()) == day


def test_written_on_is_what_is_known():
    assert written_on(find("On 3 May 2020 …"), WEDNESDAY) == WEDNESDAY


def test_a_year_that_another_text_gives():
    assert written_on(find("On 5 May they came."), None, years=(2020,)) == dt.date(2020, 5, 5)


def test_the_weekday_beside_a_date_tells_the_year():
    year = written_on(find("On Thursday, 24 February, they came."), None, years=(2022,))
    assert year == dt.date(2022, 2, 24)


def test_expressions_cut_out_of_a_text_keep_their_values():
    texts = ["24 February", "Tuesday night", "2014", "no date"]
    assert values(texts, WEDNESDAY) == ["2022-02-24", "2022-03-01", "2014", None]
    assert [found.text for found in parse_all(texts)] == texts[:3]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Five days later he left.", "2020-05-08"),
        ("The following morning he left.", "2020-05-04"),
        ("He left the day before.", "2020-05-02"),
        ("He left two days after.", "2020-05-05"),
        ("He left 10 days earlier, alone.", "2020-04-23"),
    ],
)
def test_days_counted_from_the_day_last_named(text, day):
    assert read(f"On 3 May 2020 he came. {text}")[-1][1] == day
    assert read(text) == [(read(text)[0][0], None)]  # no day was named


def test_days_before_an_event_are_no_date():
    assert read("On 3 May 2020 he came, two days before the vote.") == [
        ("3 May 2020", "2020-05-03")
    ]


def test_a_year_named_by_itself_may_be_long_past():
    found = find("I have come here since 1988. On July 28 it burned.")
    assert written_on(found, None).year == 1988  # nothing else is known
    assert written_on(found, None, years=(2024,)) == dt.date(2024, 7, 28)
    found = find("I have come here since 1988. On 28 July 2023 it burned.")
    assert written_on(found, None, years=(2024,)) == dt.date(2023, 7, 28)


def test_the_ends_of_the_calendar():
    assert read("9999-12-31, tomorrow", dt.date.max) == [
        ("9999-12-31", "9999-12-31"),
        ("tomorrow", None),
    ]
    assert read("0001-01-01, yesterday", dt.date.min)[1] == ("yesterday", None)
    assert written_on(find("On 9999-12-31, a Friday, and on Saturday"), None) == dt.date.max


def test_shifted_moves_an_expression_by_as_much():
    text = "It rained on 5 May 2020."
    (found,) = find(text)
    (moved,) = (one.shifted(7) for one in find(text[7:]))
    assert (moved.span, moved.text) == (found.span, found.text)


DAYS = st.dates(dt.date(1500, 1, 1), dt.date(2099, 12, 31))
FORMS = st.sampled_from(
    [
        "{0:%Y-%m-%d}",
        "{0.day} {0:%B %Y}",
        "{0:%B} {0.day}, {0:%Y}",
        "{0:%A}, {0:%b} {0.day}, {0:%Y}",
        "{0:%A} {0.day} {0:%b %Y}",
    ]
)


@given(DAYS, FORMS, DAYS)
def test_full_dates_round_trip(day, form, written):
    words = form.format(day)
    assert read(f"It was {words} — a day.", written) == [(words, day.isoformat())]


@given(DAYS, DAYS)
def test_a_weekday_is_one_of_the_seven_days_up_to_the_day_of_writing(day, written):
    ((_, value),) = read(f"on {day:%A}", written)
    found = dt.date.fromisoformat(value)
    assert found.weekday() == day.weekday()
    assert 0 <= (written - found).days < 7


@given(DAYS, DAYS)
def test_a_day_without_a_year_is_the_nearest(day, written):
    ((_, value),) = read(f"on {day.day} {day:%B}", written)
    if value is not None:  # 29 February
        assert abs((dt.date.fromisoformat(value) - written).days) <= 183
    else:
        assert (day.month, day.day) == (2, 29)


PIECES = "today last next Friday May Mar. 5 31 2020 9999-12-31 0001-01-01 2020-02-30 in , of 5th 30th \n\n👍🏽 é ٢٠٢٠ st"


@given(
    st.lists(st.sampled_from(PIECES.split(" ")), max_size=12).map(" ".join) | st.text(), st.dates()
)
def test_any_text_is_read_without_a_fault(text, written):
    at = 0
    for one in resolve(find(text), written_on(find(text), None) or written):
        assert at <= one.span.start < one.span.end
        assert one.span.of(text) == one.text
        assert one.value is None or one.value.isascii()
        at = one.span.end
