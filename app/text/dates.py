"""Dates in a text: explicit and relative ones, resolved against the day it was written.

Weekdays and *today* count from that day, which is known from the file or follows from the dates
that the text itself gives. Everything here is a pure function of strings.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.quantity import DateMention, Grain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY = rf"(?:{'|'.join(d.title() for d in _DAYS)})"
_PART = r"(?:\s(?:early\s)?(?:morning|afternoon|evening|night|noon))?"
# A bare year counts only where a preposition shows that it is one.
_AFTER = "|".join(
    rf"(?<=\b{w}\s)"
    for w in ("in", "In", "since", "Since", "by", "By", "until", "during", "of", "from")
)
_DATE = re.compile(
    rf"(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)"
    rf"|(?:(?P<wd>{_DAY}),?\s)?(?:(?P<m1>\b{_MONTH})\s(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s(?P<y1>[12]\d{{3}})\b)?"
    rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m2>{_MONTH})(?![a-z])(?:,?\s(?P<y2>[12]\d{{3}})\b)?)"
    rf"|\b(?P<m3>{_MONTH}),?\s(?:of\s)?(?P<y3>[12]\d{{3}})\b"
    rf"|\b(?P<rel>today|yesterday|tonight|tomorrow){_PART}\b"
    rf"|\b(?:(?P<turn>last|next|this)\s)?(?P<weekday>{_DAY})(?!,?\s{_MONTH}\s\d){_PART}\b"
    rf"|(?:{_AFTER})(?P<y4>(?:1[5-9]|20)\d{{2}})(?![\w]|[,.]\d|\s(?:people|men|women))"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date expression and where it stands."""

    span: Span
    text: str
    match: re.Match[str]

    def shifted(self, by: int) -> Found:
        """Return the same expression as found in a text that begins ``by`` characters earlier."""
        return Found(Span(self.span.start + by, self.span.end + by), self.text, self.match)


def values(texts: Iterable[str], written: dt.date | None) -> list[str | None]:
    """Return the value of each date expression, given the day on which its text was written."""
    return [next((d.value for d in resolve(find(_spaced(t)), written)), None) for t in texts]


def parse_all(texts: Iterable[str]) -> list[Found]:
    """Read date expressions that were cut out of a text."""
    return [one for t in texts for one in find(_spaced(t))[:1]]


def _spaced(text: str) -> str:
    # A bare year is known as one by the word before it, which the cut took away.
    return f"in {text}" if text.isdigit() else text


def find(text: str) -> list[Found]:
    """Return the date expressions of a text in reading order, not yet resolved."""
    return [Found(Span(m.start(), m.end()), m.group(), m) for m in _DATE.finditer(text)]


def resolve(found: Iterable[Found], written: dt.date | None) -> Iterator[DateMention]:
    """Give each date expression its value, as far as ``written``, the text's own date, allows."""
    for one in found:
        value, grain = _value(one.match, written)
        yield DateMention(one.span, one.text, value, grain)


def written_on(
    found: Iterable[Found], known: dt.date | None, years: Iterable[int] = ()
) -> dt.date | None:
    """Return the day on which a text was written: ``known``, or as its own dates tell.

    That is the latest day it names, carried on through the weekdays that it tells of in one row:
    a text that gives *December 15*, a Thursday, and speaks of *Wednesday*, *Friday* and
    *Saturday* was written on Saturday the 17th. A year is taken from the text, else from a
    weekday beside a month and day, else from ``years``, what others say of the time.
    """
    if known is not None:
        return known
    all_found = list(found)
    said = Counter(int(y) for f in all_found for y in _years(f.match)) or Counter(years)
    days = []
    for one in all_found:
        day = _month_day(one.match)
        if day is None:
            continue
        month, number, year, weekday = day
        year = year or _year_for(month, number, weekday, said)
        if year:
            try:
                days.append(dt.date(year, month, number))
            except ValueError:
                continue
    return _carried_on(max(days), all_found) if days else None


def _carried_on(day: dt.date, found: list[Found]) -> dt.date:
    """Follow the weekdays that a text tells of without a gap after a day, three at most."""
    named = {_DAYS.index(f.match["weekday"].lower()) for f in found if f.match["weekday"]}
    for _ in range(3):
        if (day.weekday() + 1) % 7 not in named or day == dt.date.max:
            break
        day += dt.timedelta(days=1)
    return day


def _years(match: re.Match[str]) -> list[str]:
    found = [match[k] for k in ("y1", "y2", "y3", "y4") if match[k]]
    return found + ([match["iso"][:4]] if match["iso"] else [])


def _year_for(month: int, day: int, weekday: str | None, years: Counter[int]) -> int | None:
    candidates = sorted(years, key=lambda y: (-years[y], -y))
    if weekday is None:
        return max(candidates) if candidates else None
    wanted = _DAYS.index(weekday.lower())
    latest = dt.date.today().year
    for year in chain(candidates, range(latest, latest - 12, -1)):
        try:
            if dt.date(year, month, day).weekday() == wanted:
                return year
        except ValueError:
            continue
    return None


def _month_day(match: re.Match[str]) -> tuple[int, int, int | None, str | None] | None:
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return (month, day, year, None)
    name, day_text = match["m1"] or match["m2"], match["d1"] or match["d2"]
    if not name or not day_text:
        return None
    year_text = match["y1"] or match["y2"]
    return (_month(name), int(day_text), int(year_text) if year_text else None, match["wd"])


def _month(name: str) -> int:
    return [m.lower() for m in calendar.month_abbr].index(name[:3].lower())


def _value(match: re.Match[str], written: dt.date | None) -> tuple[str | None, Grain]:
    day = _month_day(match)
    if day is not None:
        month, number, year, weekday = day
        if year is None and written is not None:
            year = _nearest_year(month, number, written, weekday)
        if year is None:
            return None, Grain.DAY
        try:
            return dt.date(year, month, number).isoformat(), Grain.DAY
        except ValueError:
            return None, Grain.DAY
    if match["m3"]:
        return f"{int(match['y3']):04d}-{_month(match['m3']):02d}", Grain.MONTH
    if match["y4"]:
        return f"{int(match['y4']):04d}", Grain.YEAR
    if written is None:
        return None, Grain.DAY
    try:
        return (written + dt.timedelta(days=_shift(match, written))).isoformat(), Grain.DAY
    except OverflowError:  # beyond the calendar's last year
        return None, Grain.DAY


def _nearest_year(month: int, day: int, written: dt.date, weekday: str | None) -> int | None:
    around = []
    for year in (written.year - 1, written.year, written.year + 1):
        try:
            around.append(dt.date(year, month, day))
        except ValueError:
            continue
    if weekday:
        wanted = _DAYS.index(weekday.lower())
        around = [d for d in around if d.weekday() == wanted] or around
    return min(around, key=lambda d: abs(d - written)).year if around else None


def _shift(match: re.Match[str], written: dt.date) -> int:
    """Return how many days a weekday or *yesterday* lies after the day of writing.

    News tell of the week that ends with that day; *this* and *next* look forward.
    """
    if match["rel"]:
        return {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[match["rel"].lower()]
    back = (written.weekday() - _DAYS.index(match["weekday"].lower())) % 7
    match (match["turn"] or "").lower():
        case "next":
            return 7 - back
        case "this":
            return -back % 7
        case "last" if back == 0:
            return -7
    return -back
