"""Dates that both texts name."""

import datetime as dt

from app.linking.dates import link, named
from app.model.analysis import Analysis
from app.text.dates import find, resolve, written_on


def read(text, day=None):
    found = find(text)
    written = written_on(found, dt.date.fromisoformat(day) if day else None)
    return Analysis("d", dates=tuple(resolve(found, written)), date=written)


def shared(left, right):
    found = link(named(left, right), named(right, left))
    return [(x.value, [m.text for m in x.a], [m.text for m in x.b]) for x in found]


def test_days_that_both_name_in_time_order():
    left = read("On 20 May 2023 it fell; on Thursday 18 May it rained. In 2014 … 20 May 2023.")
    right = read("In 2014 … on May 20, 2023, … by Thursday …")
    assert shared(left, right) == [
        ("2014", ["2014"], ["2014"]),
        ("2023-05-18", ["Thursday 18 May"], ["Thursday"]),
        ("2023-05-20", ["20 May 2023", "20 May 2023"], ["May 20, 2023"]),
    ]


def test_a_text_without_a_year_is_read_in_the_year_of_the_other():
    left, right = read("On 20 May 2023 it fell."), read("On May 20 it fell. On Friday …")
    assert right.date is None
    expected = [("2023-05-20", ["20 May 2023"], ["May 20"])]
    assert shared(left, right) == expected
    assert shared(right, left) == [(value, b, a) for value, a, b in expected]


def test_what_has_no_value_is_not_shared():
    assert shared(read("On Friday …"), read("On Friday …")) == []
    assert shared(read("On Friday …", "2023-05-20"), read("On Friday …", "2023-06-20")) == []


def test_a_stray_old_year_does_not_date_a_text():
    left = read("On 28 July 2024 it burned.")
    right = read("I have come since 1988. On July 28 it burned. The following day it rained.")
    expected = [("2024-07-28", ["28 July 2024"], ["July 28"])]
    assert shared(left, right) == expected
    assert shared(right, left) == [(value, b, a) for value, a, b in expected]


def test_the_day_that_a_file_tells_stays():
    left = read("On 28 July 2024 it burned.")
    right = read("In 1988 we came. On July 28 it burned.", "2022-08-01")
    assert shared(left, right) == []
