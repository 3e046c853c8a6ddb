"""Figures that count the same thing in both texts: precision before recall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.linking.features import sums, values
from app.linking.figurepairs import SETTLED, SUPPORT, FigurePair, pairs
from app.model.link import ActorLink, FigureLink, Relation
from app.translation import joined, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.model.analysis import Analysis

_LEAST = 0.25  # the least chance of two figures that are listed as one
_MORE = 0.4  # what more must speak for it where the values or the nouns hardly tell anything
_DIGIT = 0.2  # what less where long numbers agree, by their digits
_CLOSE = 0.15  # powers of ten within which two values are near enough to be of one thing
_SMALL = 100  # a lone number below that could count anything
_KIN = 0.7  # nouns that are less alike hardly do
_STRONG, _WORDS, _ACTORS, _LONE = 0.7, 0.5, 0.5, 0.7  # what weighs as a reason for a conflict
_REASONS = 2  # the fewest reasons for a conflict


def link(
    left: Analysis,
    right: Analysis,
    actors: Sequence[ActorLink],
    check: Callable[[], None] = lambda: None,
) -> tuple[FigureLink, ...]:
    """Pair the figures of two texts, each at most once, the surest first; in the left's order.

    Two figures are listed as one where enough beside what they count speaks for it (actors, words,
    an event) or each text gives hardly another figure of it, and where their chance is good.
    ``check`` is called over and over; what it raises stops the work.
    """
    scored = [
        (chance, -pair.i, -pair.j, pair)
        for pair in pairs(left, right, actors, check)
        if _stands(pair) and (chance := pair.chance) >= _LEAST
    ]
    listed = [sums.parts(some.figures) for some in (left, right)]
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    kept = []
    for score, i, j, pair in sorted(scored, key=lambda row: row[:3], reverse=True):
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            added = [sums.words(f, some) for f, some in zip((pair.a, pair.b), listed, strict=True)]
            kept.append(_link(pair, score, actors, added))
    return tuple(sorted(kept, key=lambda link: link.a.span))


def _stands(pair: FigurePair) -> bool:
    """Tell whether there is reason enough to set two figures side by side.

    Numbers of one thing are many in a text: the same thing counted settles nothing but where each
    text gives hardly any other figure of it.
    """
    loose = pair.loose
    needed = SUPPORT + _MORE * loose + _MORE * (pair.alike < _KIN and not pair.bare) / 2
    if pair.how is Relation.AGREE:
        needed -= _DIGIT * (pair.digits - 1)
    settled = pair.rare >= SETTLED and not (pair.bare or loose)
    if pair.support <= needed and not settled:
        return False
    if loose and not (pair.shared or pair.told):
        return False  # hundreds are hurt in many places
    if pair.how is not Relation.CONFLICT:
        return True
    small = min(pair.a.quantity.low, pair.b.quantity.low) < _SMALL
    if pair.bare and small and pair.told < _WORDS:
        return False
    # Other numbers of other things exclude each other, too: that it is one thing must be sure.
    if pair.support >= _STRONG and pair.apart <= _CLOSE:
        return True
    if pair.elsewhere and pair.told < _WORDS:
        return False
    reasons = (
        pair.happened >= _STRONG, pair.told >= _WORDS, pair.context >= _ACTORS, pair.rare >= _LONE,
        pair.same_day,
    )  # fmt: skip
    return pair.support >= SUPPORT and sum(reasons) >= _REASONS


def _event(one: str, other: str) -> str:
    if one == other:
        return phrase("both {verb}", verb=one)
    return phrase("{one} and {other}", one=one, other=other)


def _link(
    pair: FigurePair, score: float, actors: Sequence[ActorLink], added: list[str]
) -> FigureLink:
    a, b = pair.a, pair.b
    reasons = [pair.what]
    if pair.happened:
        reasons.append(phrase("what happened: {event}", event=_event(*pair.by)))
    if pair.words:
        reasons.append(phrase("both tell of {words}", words=", ".join(pair.words[:3])))
    if pair.shared:
        names = ", ".join(actors[k].name for k in pair.shared[:3])
        reasons.append(phrase("both speak of {names}", names=names))
    if a.negated != b.negated:
        reasons.append(phrase("one of them denies it"))
    else:
        reasons.append(values.words(*values.in_one_unit(a, b), pair.how))
    reasons += dict.fromkeys(added)
    if a.source or b.source:
        one, other = (f"“{f.source}”" if f.source else phrase("the text") for f in (a, b))
        reasons.append(phrase("by {one} and {other}", one=one, other=other))
    why = joined(r for r in reasons if r)
    return FigureLink(a, b, pair.how, why, round(min(1.0, score), 3))
