"""A figure is the sum of others that its own text lists in one sentence."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from app.model.quantity import Modifier, QuantityKind
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.quantity import Figure

_FEWEST, _MOST = 3, 8  # parts of a sum: two numbers add up to a third too often by chance


def parts(figures: Sequence[Figure]) -> dict[float, tuple[Figure, ...]]:
    """Return the lists of counts in a text by the number that they add up to."""
    found: dict[float, tuple[Figure, ...]] = {}
    for _, some in groupby(figures, key=lambda f: f.sentence):
        listed = [f for f in some if _is_count(f)]
        for start in range(len(listed)):
            total = 0.0
            for end in range(start, min(len(listed), start + _MOST)):
                total += listed[end].quantity.low
                if end - start + 1 >= _FEWEST:
                    found.setdefault(total, tuple(listed[start : end + 1]))
    return found


def words(figure: Figure, lists: dict[float, tuple[Figure, ...]]) -> str:
    """Return in words what a figure is the sum of, if its text lists that; else nothing."""
    if figure.quantity.kind is not QuantityKind.COUNT or figure.quantity.low < 1:
        return ""
    listed = lists.get(figure.quantity.low, ())
    if not listed or figure in listed:
        return ""
    return phrase(
        "{total} is the sum of {parts}",
        total=f"{figure.quantity.low:,.0f}",
        parts=", ".join(f.text for f in listed),
    )


def _is_count(figure: Figure) -> bool:
    quantity = figure.quantity
    plain = quantity.modifier in (Modifier.EXACT, Modifier.APPROX) and not quantity.vague
    return plain and quantity.kind is QuantityKind.COUNT and quantity.low == quantity.high
