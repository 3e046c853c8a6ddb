"""Figures and dates of a library's texts: which texts give the same ones.

A figure is the same in two texts when it is the same number of the same thing, a date when it is
the same day. What is vague (*thousands*), or too coarse to point to anything (a year), is left out.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.model.quantity import Grain, QuantityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.model.analysis import Analysis
    from app.model.quantity import Figure

_LOOSE = (QuantityKind.ORDINAL, QuantityKind.DURATION)  # *the second*, *two years*: of anything


class Postings:
    """Which texts have what; both ways, so that a text can be forgotten."""

    def __init__(self) -> None:
        """Start without texts."""
        self._of: dict[str, tuple[str, ...]] = {}
        self._having: dict[str, set[str]] = defaultdict(set)

    def put(self, document_id: str, keys: tuple[str, ...]) -> None:
        """Say what a text has, in the place of what was known of it."""
        self.drop(document_id)
        if keys:
            self._of[document_id] = keys
        for key in keys:
            self._having[key].add(document_id)

    def drop(self, document_id: str) -> None:
        """Forget a text."""
        for key in self._of.pop(document_id, ()):
            self._having[key].discard(document_id)
            if not self._having[key]:
                del self._having[key]

    def of(self, document_id: str) -> tuple[str, ...]:
        """Return what a text has."""
        return self._of.get(document_id, ())

    def having(self, document_id: str) -> Mapping[str, frozenset[str]]:
        """Return for all that a text has the texts that have it, itself among them."""
        return {key: frozenset(self._having[key]) for key in self.of(document_id)}


def figures_of(analysis: Analysis) -> tuple[str, ...]:
    """Return the figures of a text, each as words that are the same in other texts."""
    return tuple(sorted({key for figure in analysis.figures for key in _figure(figure)}))


def dates_of(analysis: Analysis) -> tuple[str, ...]:
    """Return the days and months that a text names."""
    told = (Grain.DAY, Grain.MONTH)
    return tuple(sorted({d.value for d in analysis.dates if d.value and d.grain in told}))


def _figure(figure: Figure) -> Iterator[str]:
    quantity = figure.quantity
    counted = figure.head or quantity.unit
    if quantity.vague or quantity.kind in _LOOSE or not counted:
        return
    number = f"{quantity.low:,.10g}"
    if quantity.low != quantity.high:
        number += f"–{quantity.high:,.10g}"
    yield f"{number} {counted}"
