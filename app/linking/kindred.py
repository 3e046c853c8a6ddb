"""Which texts of a library have rare actors, figures and dates in common with one of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.linking.register import Register

_COMMON = 0.2  # of the texts; what more of them have says nothing of any
_FEW = 20  # texts; what as few have is never common


@dataclass(slots=True)
class Kindred:
    """What a text has in common with another one, the rarest first.

    The shares are those of all that the other one has, rare things weighing more: from 0 to 1.
    """

    actors: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    share_of_actors: float = 0.0
    share_of_figures: float = 0.0
    share_of_dates: float = 0.0


def kindred(register: Register, document_id: str) -> dict[str, Kindred]:
    """Return by their ids the other texts that have something in common with a text."""
    found: defaultdict[str, Kindred] = defaultdict(Kindred)
    size = len(register)
    named = register.actors_of(document_id).values()
    for share, name, texts in _rated(named, size):
        for text in texts:
            found[text].actors.append(name)
            found[text].share_of_actors += share
    for share, figure, texts in _rated(register.figures(document_id).items(), size):
        for text in texts:
            found[text].figures.append(figure)
            found[text].share_of_figures += share
    for share, date, texts in _rated(register.dates(document_id).items(), size):
        for text in texts:
            found[text].dates.append(date)
            found[text].share_of_dates += share
    found.pop(document_id, None)
    return dict(found)


def _rated(
    having: Iterable[tuple[str, frozenset[str]]], size: int
) -> list[tuple[float, str, frozenset[str]]]:
    """Return what is not common with its share of the whole, the rarest first."""
    most = max(_FEW, _COMMON * size)
    rated = [
        (log(1 + (size - len(texts) + 0.5) / (len(texts) + 0.5)), name, texts)
        for name, texts in having
    ]
    whole = sum(weight for weight, _, _ in rated)
    rare = [(weight / whole, name, texts) for weight, name, texts in rated if len(texts) <= most]
    return sorted(rare, key=lambda one: (-one[0], one[1]))
