"""How two values stand to each other: they agree, could both be right, or exclude each other."""

from __future__ import annotations

import math

from app.model.link import Relation
from app.model.quantity import Modifier, Quantity

_ROUND = 0.1  # how far an approximate figure may be off: one part in ten


def bounds(quantity: Quantity) -> tuple[float, float]:
    """Return the least and the greatest value that the text's words admit."""
    low, high = quantity.low, quantity.high
    if quantity.vague:
        return low, high * 5  # writers say "thousands" of tens of thousands, too
    match quantity.modifier:
        case Modifier.AT_LEAST | Modifier.OVER:
            return low, math.inf
        case Modifier.AT_MOST | Modifier.UNDER:
            return 0.0, high
        case Modifier.APPROX:
            return low * (1 - _ROUND), high * (1 + _ROUND)
    return low, high


def relation(one: Quantity, other: Quantity) -> Relation:
    """Compare two quantities of the same thing."""
    same = (one.low, one.high) == (other.low, other.high) and not (one.vague or other.vague)
    if same and (one.modifier == other.modifier or _plain(one) or _plain(other)):
        return Relation.AGREE
    low_a, high_a = bounds(one)
    low_b, high_b = bounds(other)
    meet = low_a <= high_b and low_b <= high_a
    return Relation.COMPATIBLE if meet else Relation.CONFLICT


def _plain(quantity: Quantity) -> bool:
    return quantity.modifier in (Modifier.EXACT, Modifier.APPROX)


def words(one: Quantity, other: Quantity, how: Relation) -> str:
    """Return in words how the two values compare."""
    if how is Relation.AGREE:
        return "the values agree"
    if how is Relation.CONFLICT:
        return "the values exclude each other"
    for vague, exact in ((one, other), (other, one)):
        if vague.vague and not exact.vague:
            return f"{exact.low:,.0f} is of the order that the other names"
    if one.low != one.high or other.low != other.high:
        return "one value lies in the other's range"
    return "the bounds admit both values"
