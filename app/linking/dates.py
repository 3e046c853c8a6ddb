"""Days, months and years that both texts name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.link import DateLink
from app.text import dates

if TYPE_CHECKING:
    from app.model.analysis import Analysis
    from app.model.quantity import DateMention


def link(left: Analysis, right: Analysis) -> tuple[DateLink, ...]:
    """Return the dates named in both, in time order.

    A text that gives no year is read in the years that the other one speaks of.
    """
    by_value = [_by_value(_resolved(left, right)), _by_value(_resolved(right, left))]
    shared = sorted(by_value[0].keys() & by_value[1].keys())
    return tuple(DateLink(v, tuple(by_value[0][v]), tuple(by_value[1][v])) for v in shared)


def _resolved(one: Analysis, other: Analysis) -> tuple[DateMention, ...]:
    if one.date is not None or other.date is None:
        return one.dates
    texts = [mention.text for mention in one.dates]
    written = dates.written_on(dates.parse_all(texts), None, years=(other.date.year,))
    if written is None:
        return one.dates
    values = dates.values(texts, written)
    return tuple(replace(m, value=v or m.value) for m, v in zip(one.dates, values, strict=True))


def _by_value(mentions: tuple[DateMention, ...]) -> dict[str, list[DateMention]]:
    found: dict[str, list[DateMention]] = defaultdict(list)
    for mention in mentions:
        if mention.value is not None:
            found[mention.value].append(mention)
    return found
