"""Two values of one thing set beside each other: normalised, in words, and as stretches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.linking.features.values import OPEN, bounds, in_one_unit, relation
from app.model.link import Relation
from app.model.quantity import Modifier, QuantityKind
from app.translation import phrase

if TYPE_CHECKING:
    from app.model.quantity import Figure, Quantity

SAME = phrase("same")
_BEFORE = {
    Modifier.AT_LEAST: phrase("at least {value}"),
    Modifier.AT_MOST: phrase("at most {value}"),
    Modifier.OVER: phrase("more than {value}"),
    Modifier.UNDER: phrase("less than {value}"),
    Modifier.APPROX: phrase("about {value}"),
}
_TIMES = 2  # from how many times the smaller value on a difference is said as a multiple


@dataclass(frozen=True, slots=True)
class Extent:
    """The stretch of an axis that a value covers; an end may be open, a value not be exact."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two values in one unit: as numbers, how they stand to each other, and where they lie."""

    values: tuple[str, str]
    words: str
    extents: tuple[Extent, Extent]


def compare(a: Figure, b: Figure) -> Comparison:
    """Set two figures that count one thing beside each other."""
    x, y = in_one_unit(a, b)
    units = (_unit(a, x), _unit(a if x.unit == y.unit else b, y))
    return Comparison(
        values=(_with(normalised(x), units[0]), _with(normalised(y), units[1])),
        words=in_words(a, b),
        extents=(extent(x), extent(y)),
    )


def value(figure: Figure) -> str:
    """Return the value of one figure as a number with the unit of what is measured."""
    return _with(normalised(figure.quantity), _unit(figure, figure.quantity))


def normalised(quantity: Quantity) -> str:
    """Return a quantity in digits, its bounds in words: *at least 30*, *4,000–5,000*."""
    low, high = number(quantity.low), number(quantity.high)
    if quantity.change:
        return f"{low} → {high}"
    value = low if low == high else f"{low}–{high}"
    said = _BEFORE.get(quantity.modifier)
    return value if said is None else phrase(said, value=value)


def in_words(a: Figure, b: Figure) -> str:
    """Return how two figures stand to each other, as seen from the first."""
    if a.negated != b.negated:
        return phrase("one text denies it")
    x, y = in_one_unit(a, b)
    how = relation(x, y)
    if how is Relation.CONFLICT:
        return _apart(x, y, a)
    if how is Relation.AGREE:
        return SAME
    if x.vague or y.vague:
        return phrase("of that order")
    if x.change or y.change:
        return phrase("between before and after")
    if x.modifier in OPEN or y.modifier in OPEN:
        return phrase("inside the bound")
    ranges = [q for q in (x, y) if q.low != q.high]
    if len(ranges) == len((x, y)):
        return phrase("inside the range") if _within(x, y) or _within(y, x) else phrase("overlaps")
    return phrase("inside the range") if ranges else phrase("about the same")


def extent(quantity: Quantity) -> Extent:
    """Return what a quantity covers of an axis."""
    low, high = sorted((quantity.low, quantity.high))
    return Extent(
        low,
        high,
        open_low=quantity.modifier in (Modifier.AT_MOST, Modifier.UNDER),
        open_high=quantity.modifier in (Modifier.AT_LEAST, Modifier.OVER) or quantity.vague,
        exact=quantity.modifier is not Modifier.APPROX and not quantity.vague,
    )


def number(value: float) -> str:
    """Return a number as it is read: with commas, without digits that say nothing."""
    if not math.isfinite(value):
        return "∞"
    return f"{value:,.0f}" if value == round(value) else f"{value:,.4g}"


def _within(inner: Quantity, outer: Quantity) -> bool:
    (low, high), (least, most) = bounds(inner), bounds(outer)
    return least <= low and high <= most


def _apart(x: Quantity, y: Quantity, a: Figure) -> str:
    """Say how far two values are apart at their nearest ends, and how much that is."""
    one, other = sorted((extent(x), extent(y)), key=lambda e: e.low)
    gap = other.low - one.high
    if gap <= 0:  # only what the words around them admit keeps them apart
        return phrase("exclude each other")
    unit = _unit(a, x)
    if unit == "%":
        return phrase("differs by {gap} points", gap=number(gap))
    apart = _with(number(gap), unit)
    if one.high <= 0:
        return phrase("differs by {gap}", gap=apart)
    times = other.low / one.high
    if times >= _TIMES:
        return phrase("differs by {gap} ({times} times)", gap=apart, times=number(round(times, 1)))
    share = max(1, round(100 * gap / one.high))
    return phrase("differs by {gap} ({share} %)", gap=apart, share=share)


def _unit(figure: Figure, quantity: Quantity) -> str:
    """Return the unit of a measure; what is merely counted has none."""
    if quantity.kind is QuantityKind.PERCENT:
        return "%"
    return "" if quantity.kind is QuantityKind.COUNT else quantity.unit or figure.head


def _with(value: str, unit: str) -> str:
    return phrase("{value} {unit}", value=value, unit=unit) if unit else value
