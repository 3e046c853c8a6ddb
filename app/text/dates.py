"""Dates in a text: explicit and relative ones, resolved against the day it was written.

Weekdays and *today* count from that day, which is known from the file or follows from the dates
that the text itself gives. Everything here is a pure function of strings.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from app.model.quantity import DateMention, Grain
from app.text.datewords import Found, Words, find

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Found", "dateline", "find", "parse_all", "resolve", "values", "written_on"]
_PERIODS = {"week": 3, "month": 15, "year": 182}  # days from now to the middle of the past ...


def values(texts: Iterable[str], written: dt.date | None) -> list[str | None]:
    """Return the value of each date expression, given the day on which its text was written."""
    cut = [_read(text) for text in texts]
    resolved = resolve((one for one in cut if one is not None), written)
    return [next(resolved).value if one is not None else None for one in cut]


def parse_all(texts: Iterable[str]) -> list[Found]:
    """Read date expressions that were cut out of a text."""
    return [one for text in texts if (one := _read(text)) is not None]


@lru_cache(maxsize=4096)
def _read(text: str) -> Found | None:
    """Read one expression that was cut out of a text; the same ones come again and again."""
    found = find(_spaced(text))
    return replace(found[0], dateline=False) if found else None


def _spaced(text: str) -> str:
    # A bare year, month or day is known as one by the word before it, which the cut took away.
    if text.startswith("the "):
        return f"on {text}"
    return f"in {text}" if text.isdigit() or text.isalpha() else text


def resolve(found: Iterable[Found], written: dt.date | None) -> Iterator[DateMention]:
    """Give each date expression its value, as far as ``written``, the text's own date, allows."""
    some = list(found)
    first = _day_first(some)
    last: tuple[int, int] | None = None  # the month that the text last spoke of
    anchor: dt.date | None = None  # the day that it last named
    for one in some:
        words = _ordered(one.words, day_first=first)
        if words.day is not None and words.month is None and last is not None:
            words = replace(words, year=last[0], month=last[1])
        value, grain = _value(words, anchor if words.anchored else written)
        if value is not None and grain is Grain.DAY and not words.anchored:
            anchor = dt.date.fromisoformat(value)
        if value is not None and grain in (Grain.DAY, Grain.MONTH):
            last = int(value[:4]), int(value[5:7])
        yield DateMention(one.span, one.text, value, grain)


def _day_first(found: list[Found]) -> bool | None:
    """Tell in which order a text writes day and month in digits, if any of its dates shows it."""
    pairs = [f.words.numeric for f in found if f.words.numeric]
    votes = [one > 12 for one, other in pairs if (one > 12) != (other > 12)]
    return None if not votes else sum(votes) * 2 > len(votes)


def _ordered(words: Words, *, day_first: bool | None) -> Words:
    if words.numeric is None:
        return words
    one, other = words.numeric
    if one == other:
        day_first = True
    elif max(one, other) > 12:
        day_first = one > other
    if day_first is None:
        return words
    day, month = (one, other) if day_first else (other, one)
    return replace(words, day=day, month=month, numeric=None)


def written_on(
    found: Iterable[Found], known: dt.date | None, years: Iterable[int] = ()
) -> dt.date | None:
    """Return the day on which a text was written: ``known``, or as its own dates tell.

    That is the day that its dateline gives, else the latest day it names, carried on through the
    weekdays that it tells of in one row: a text that gives *May 4*, a Thursday, and speaks
    of *Wednesday*, *Friday* and *Saturday* was written on Saturday the 6th. A year is taken from
    dates of the text that give it with a month, else from a weekday beside a month and day, else
    from ``years``, what others say of the time, else from years that the text names by themselves,
    which may be long past.
    """
    if known is not None:
        return known
    all_found, days = _days(found, years)
    if not days:
        return None
    lines = [day for day, dateline in days if dateline]
    return lines[0] if lines else _carried_on(max(day for day, _ in days), all_found)


def dateline(found: Iterable[Found], years: Iterable[int] = ()) -> dt.date | None:
    """Return the day that a text gives as its own, None where no line of it does.

    Where it leaves the year out, that is taken as :func:`written_on` takes it.
    """
    _, days = _days(found, years)
    return next((day for day, dateline in days if dateline), None)


def _days(
    found: Iterable[Found], years: Iterable[int]
) -> tuple[list[Found], list[tuple[dt.date, bool]]]:
    """Return the dates in one order of day and month, and the days among them; if in a dateline."""
    some = list(found)
    first = _day_first(some)
    all_found = [replace(f, words=_ordered(f.words, day_first=first)) for f in some]
    named = Counter(f.words.year for f in all_found if f.words.year)
    dated = Counter(
        f.words.year for f in all_found if f.words.year and (f.words.month or f.words.numeric)
    )
    said = dated or Counter(years) or named
    days = [(day, f.dateline) for f in all_found if (day := _day(f.words, said)) is not None]
    return all_found, days


def _day(words: Words, said: Counter[int]) -> dt.date | None:
    if words.day is None or words.month is None:
        return None
    year = words.year or _year_for(words.month, words.day, words.weekday, said)
    return _date(year, words.month, words.day) if year else None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _carried_on(day: dt.date, found: list[Found]) -> dt.date:
    """Follow the weekdays that a text tells of without a gap after a day, three at most."""
    named = {f.words.weekday for f in found if f.words.day is None and not f.words.ahead}
    for _ in range(3):
        if (day.weekday() + 1) % 7 not in named or day == dt.date.max:
            break
        day += dt.timedelta(days=1)
    return day


def _year_for(month: int, day: int, weekday: int | None, years: Counter[int]) -> int | None:
    candidates = sorted(years, key=lambda y: (-years[y], -y))
    if weekday is None:
        return max(candidates) if candidates else None
    latest = dt.date.today().year
    for year in chain(candidates, range(latest, latest - 12, -1)):
        date = _date(year, month, day)
        if date is not None and date.weekday() == weekday:
            return year
    return None


def _value(words: Words, written: dt.date | None) -> tuple[str | None, Grain]:
    if words.numeric is not None:
        return _ambiguous(words, written)
    if words.day is not None:
        if words.month is None:
            return None, Grain.DAY
        year = words.year
        if year is None and written is not None:
            year = _nearest_year(words.month, words.day, written, words.weekday)
        date = _date(year, words.month, words.day) if year else None
        return date.isoformat() if date else None, Grain.DAY
    if words.month is not None:
        return _month(words, written), Grain.MONTH
    if words.year is not None:
        return f"{words.year:04d}", Grain.YEAR
    try:
        return _counted(words, written)
    except (OverflowError, ValueError):  # beyond the calendar's ends
        return None, Grain.DAY


def _ambiguous(words: Words, written: dt.date | None) -> tuple[str | None, Grain]:
    """Read a day and a month in an order that the text never shows: as it is nearer to now."""
    assert words.numeric is not None and words.year is not None  # noqa: PT018 - seen
    one, other = words.numeric
    read = [_date(words.year, month, day) for day, month in ((one, other), (other, one))]
    days = [day for day in read if day is not None]
    if written is None or not days:
        return None, Grain.DAY
    return min(days, key=lambda d: abs(d - written)).isoformat(), Grain.DAY


def _month(words: Words, written: dt.date | None) -> str | None:
    """Return a month; without a year the last one of its name, or the next one if so said."""
    month, year = words.month, words.year
    assert month is not None
    if year is None:
        if written is None:
            return None
        year = written.year
        if words.turn == "next" and month <= written.month:
            year += 1
        elif words.turn != "next" and (month, words.turn) > (written.month, ""):
            year -= 1 if words.turn != "this" else 0
    return f"{year:04d}-{month:02d}"


def _nearest_year(month: int, day: int, written: dt.date, weekday: int | None) -> int | None:
    near = (_date(year, month, day) for year in range(written.year - 1, written.year + 2))
    around = [date for date in near if date is not None]
    if weekday is not None:
        around = [d for d in around if d.weekday() == weekday] or around
    return min(around, key=lambda d: abs(d - written)).year if around else None


def _counted(words: Words, written: dt.date | None) -> tuple[str | None, Grain]:
    """Return what lies so many days, weeks, months or years from the day of writing."""
    unit = words.unit.removeprefix("past ") or "day"
    grain = Grain.YEAR if unit == "decade" else Grain(unit)
    if written is None or unit == "decade":
        return None, grain
    if words.weekday is not None:
        return (written + dt.timedelta(days=_shift(words, written))).isoformat(), Grain.DAY
    back = words.back or 0
    if words.unit != unit:  # the week, month or year in which most of the past one lies
        written -= dt.timedelta(days=_PERIODS[unit])
    if unit == "day":
        return (written + dt.timedelta(days=back)).isoformat(), grain
    if unit == "week":
        year, week, _ = (written + dt.timedelta(weeks=back)).isocalendar()
        return f"{year:04d}-W{week:02d}", grain
    if unit == "month":
        months = written.year * 12 + written.month - 1 + back
        return f"{dt.date(months // 12, months % 12 + 1, 1):%Y-%m}", grain
    return f"{dt.date(written.year + back, 1, 1).year:04d}", grain


def _shift(words: Words, written: dt.date) -> int:
    """Return how many days a weekday lies after the day of writing.

    News tell of the week that ends with that day; *this* and *next* look forward, and so does a
    sentence of what is to come.
    """
    assert words.weekday is not None
    back = (written.weekday() - words.weekday) % 7
    match words.turn:
        case "next" | "coming":
            return 7 - back
        case "this":
            return -back % 7
        case "last" | "past" if back == 0:
            return -7
        case "" if words.ahead and back:
            return 7 - back
    return -back
