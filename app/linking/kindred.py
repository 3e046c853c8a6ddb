"""Which texts of a library have rare actors, figures and dates in common with one of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.linking.register import Register

    _Having = Iterable[tuple[str, frozenset[str]]]

_COMMON = 0.2  # of the texts; what more of them have says nothing of any
_RARE = 300  # texts; what as few have is enough to bring them in
_FEW = 20  # texts; what as few have is never common

KINDS = ("actors", "figures", "dates")


@dataclass(slots=True)
class Kindred:
    """What a text has in common with another one, by its kind: names, the rarest first, and shares.

    A share is that of all that the other one has, rare things weighing more: from 0 to 1.
    """

    names: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    shares: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))


def kindred(register: Register, document_id: str, others: Iterable[str] = ()) -> dict[str, Kindred]:
    """Return by their ids the other texts that have something in common with a text.

    What many texts have brings none of them in: it only counts for those that something rarer
    has brought in, and for ``others``, which are like the text in another way.
    """
    size = len(register)
    having: tuple[_Having, ...] = (
        register.actors_of(document_id).values(),
        register.figures(document_id).items(),
        register.dates(document_id).items(),
    )
    kinds = [(kind, _rated(some, size)) for kind, some in zip(KINDS, having, strict=True)]
    rare = (texts for _, rated in kinds for _, _, texts in rated if len(texts) <= _RARE)
    near = set(others).union(*rare)
    found: defaultdict[str, Kindred] = defaultdict(Kindred)
    for kind, rated in kinds:
        for share, name, texts in rated:
            for text in texts & near:
                found[text].names[kind].append(name)
                found[text].shares[kind] += share
    found.pop(document_id, None)
    return dict(found)


def _rated(having: _Having, size: int) -> list[tuple[float, str, frozenset[str]]]:
    """Return what is not common with its share of the whole, the rarest first."""
    most = max(_FEW, _COMMON * size)
    rated = [
        (log(1 + (size - len(texts) + 0.5) / (len(texts) + 0.5)), name, texts)
        for name, texts in having
    ]
    whole = sum(weight for weight, _, _ in rated)
    rare = [(weight / whole, name, texts) for weight, name, texts in rated if len(texts) <= most]
    return sorted(rare, key=lambda one: (-one[0], one[1]))
