"""Days, months and years that both texts name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from app.model.link import DateLink
from app.text import dates

if TYPE_CHECKING:
    from app.model.analysis import Analysis
    from app.model.quantity import DateMention


Named: TypeAlias = "dict[str, list[DateMention]]"


def link(left: Named, right: Named) -> tuple[DateLink, ...]:
    """Return the dates named in both, in time order."""
    shared = sorted(left.keys() & right.keys())
    return tuple(DateLink(v, tuple(left[v]), tuple(right[v])) for v in shared)


def named(one: Analysis, other: Analysis) -> Named:
    """Return the mentions of each date of one text, read beside the other.

    A text that gives no year is read in the years that the other one speaks of.
    """
    return _by_value(_resolved(one, other))


def _resolved(one: Analysis, other: Analysis) -> tuple[DateMention, ...]:
    if other.date is None:
        return one.dates
    texts = [mention.text for mention in one.dates]
    found = dates.parse_all(texts)
    if one.date not in (None, dates.written_on(found, None)):
        return one.dates  # known from elsewhere than the dates that the text names
    written = dates.written_on(found, None, years=(other.date.year,))
    if written is None or written == one.date:
        return one.dates
    values = dates.values(texts, written)
    return tuple(replace(m, value=v or m.value) for m, v in zip(one.dates, values, strict=True))


def _by_value(mentions: tuple[DateMention, ...]) -> Named:
    found: dict[str, list[DateMention]] = defaultdict(list)
    for mention in mentions:
        if mention.value is not None:
            found[mention.value].append(mention)
    return found
