"""How two values stand to each other: they agree, could both be right, or exclude each other."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.link import Relation
from app.model.quantity import Modifier, Quantity
from app.text.units import factor
from app.translation import phrase

if TYPE_CHECKING:
    from app.model.quantity import Figure

OPEN = (Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.OVER, Modifier.UNDER)
_CONVERTED = 0.03  # how far a value in other units may be off by rounding
_ROUND = 0.1  # how far an approximate figure may be off: one part in ten


def in_one_unit(one: Figure, other: Figure) -> tuple[Quantity, Quantity]:
    """Return two quantities in the first one's unit, if both are lengths or times."""
    a, b = one.quantity, other.quantity
    sizes = factor(one.head), factor(other.head)
    if one.head == other.head or sizes[0] is None or sizes[1] is None:
        return a, b
    ratio = sizes[1] / sizes[0]
    low, high = b.low * ratio, b.high * ratio
    if a.low and abs(low / a.low - 1) < _CONVERTED and abs(high / (a.high or 1) - 1) < _CONVERTED:
        low, high = a.low, a.high  # 12 miles are 19 km as far as texts round
    return a, replace(b, low=low, high=high, unit=a.unit)


def bounds(quantity: Quantity) -> tuple[float, float]:
    """Return the least and the greatest value that the text's words admit."""
    low, high = sorted((quantity.low, quantity.high))  # a change may go down
    if quantity.vague:
        return low, high * 5  # writers say "thousands" of tens of thousands, too
    match quantity.modifier:
        case Modifier.AT_LEAST | Modifier.OVER:
            return low, math.inf
        case Modifier.AT_MOST | Modifier.UNDER:
            return min(0.0, high), high
        case Modifier.APPROX:
            return low - abs(low) * _ROUND, high + abs(high) * _ROUND
    return low, high


def relation(one: Quantity, other: Quantity) -> Relation:
    """Compare two quantities of the same thing."""
    if one.change != other.change:
        # Of "from 30 to 20" the other text gives the end or the beginning.
        change, single = (one, other) if one.change else (other, one)
        if single.low == single.high and single.low in (change.low, change.high):
            return Relation.AGREE
    same = (one.low, one.high) == (other.low, other.high) and not (one.vague or other.vague)
    if same and (one.modifier == other.modifier or (_plain(one) and _plain(other))):
        return Relation.AGREE
    low_a, high_a = bounds(one)
    low_b, high_b = bounds(other)
    meet = low_a <= high_b and low_b <= high_a
    return Relation.COMPATIBLE if meet else Relation.CONFLICT


def _plain(quantity: Quantity) -> bool:
    return quantity.modifier in (Modifier.EXACT, Modifier.APPROX)


def apart(one: Quantity, other: Quantity) -> float:
    """Return how many times ten the one value is greater than the other, 0 to 2.

    An order of magnitude is as far away as the nearer of its ends.
    """
    low, high = sorted((one, other), key=lambda quantity: abs(quantity.high))
    least = abs(high.low if high.vague else high.high)
    most = abs(low.high)
    return min(2.0, math.log10(max(1.0, max(least, 0.5) / max(most, 0.5))))


def digits(quantity: Quantity) -> int:
    """Return how many digits of a value tell it from others, at most four: of 2,300 two."""
    return len(f"{abs(quantity.low):.4g}".split("e")[0].replace(".", "").strip("0"))


def words(one: Quantity, other: Quantity, how: Relation) -> str:
    """Return in words how the two values compare."""
    if how is Relation.AGREE:
        return phrase("the values agree")
    if how is Relation.CONFLICT:
        return phrase("the values exclude each other")
    for vague, exact in ((one, other), (other, one)):
        if vague.vague and not exact.vague:
            return phrase("{value} is of the order that the other names", value=f"{exact.low:,.0f}")
    if one.change or other.change:
        return phrase("one value lies on the way that the other tells of")
    if one.low != one.high or other.low != other.high:
        return phrase("one value lies in the other's range")
    return phrase("the bounds admit both values")
