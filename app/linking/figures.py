"""Figures that count the same thing in both texts: precision before recall."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.linking.features import sums, values
from app.linking.figurepairs import FigurePair, pairs
from app.model.link import ActorLink, FigureLink, Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.model.analysis import Analysis
    from app.model.quantity import Figure

_LEAST = 0.65  # below this two figures of one happening are not listed as one
_LONE = 0.5  # what both count must be alike at least this far
_SURE = 0.4  # the least by which a measure must be surer than half of its best rival
_HAPPENING = 0.7  # values that exclude each other must tell of one event at least this surely
_CLOSE = 0.2  # powers of ten within which two values may pass for one without a shared actor

Value = tuple[float, float]


def link(
    left: Analysis,
    right: Analysis,
    actors: Sequence[ActorLink],
    check: Callable[[], None] = lambda: None,
) -> tuple[FigureLink, ...]:
    """Pair the figures of two texts, each at most once, the surest first; in the left's order.

    Two figures are listed as one where the same happening is told twice (alike in what is counted,
    event and actors) or one measure is given twice (its chance stands out among its rivals').
    ``check`` is called over and over; what it raises stops the work.
    """
    found = list(pairs(left, right, actors, check))
    rivals_a = _rivals((p.i, _value(p.b), p.chance) for p in found)
    rivals_b = _rivals((p.j, _value(p.a), p.chance) for p in found)
    scored = []
    for pair in found:
        rival = max(_rival(rivals_a[pair.i], pair.b), _rival(rivals_b[pair.j], pair.a))
        score = _score(pair, rival)
        if score > 0.0:
            scored.append((score, -pair.i, -pair.j, pair))
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


def _rivals(
    rows: Iterable[tuple[int, Value, float]],
) -> dict[int, list[tuple[float, Value]]]:
    """Return the best chances of each figure with figures of two different values."""
    best: dict[int, dict[Value, float]] = defaultdict(dict)
    for figure, value, chance in rows:
        best[figure][value] = max(chance, best[figure].get(value, 0.0))
    return {
        figure: sorted(((c, v) for v, c in found.items()), reverse=True)[:2]
        for figure, found in best.items()
    }


def _rival(best: list[tuple[float, Value]], figure: Figure) -> float:
    """Return the best chance with another value than a figure's: it may say the same twice."""
    return next((chance for chance, value in best if value != _value(figure)), 0.0)


def _value(figure: Figure) -> Value:
    return figure.quantity.low, figure.quantity.high


def _score(pair: FigurePair, rival: float) -> float:
    """Return how sure a pair is, 0 where it is none; ``rival`` is its best rival's chance."""
    if pair.how is Relation.CONFLICT and (
        pair.happened < _HAPPENING or pair.apart > (1.0 if pair.shared else _CLOSE)
    ):
        return 0.0  # other numbers of other things: nothing says that they are one
    score = pair.chance if pair.chance - rival / 2 >= _SURE else 0.0
    if pair.alike >= _LONE and not pair.bare:
        bonus = {Relation.AGREE: 0.15, Relation.COMPATIBLE: 0.08, Relation.CONFLICT: 0.0}[pair.how]
        told = 0.35 * pair.alike + 0.35 * pair.happened + 0.3 * pair.context + bonus
        score = max(score, told if told >= _LEAST else 0.0)
    return score


def _link(
    pair: FigurePair, score: float, actors: Sequence[ActorLink], added: list[str]
) -> FigureLink:
    a, b = pair.a, pair.b
    reasons = [pair.what, pair.event and f"what happened: {pair.event}"]
    if pair.shared:
        reasons.append("both speak of " + ", ".join(actors[k].name for k in pair.shared[:3]))
    if a.negated != b.negated:
        reasons.append("one of them denies it")
    else:
        reasons.append(values.words(*values.in_one_unit(a, b), pair.how))
    reasons += dict.fromkeys(added)
    if a.source or b.source:
        told = (f"“{f.source}”" if f.source else "the text" for f in (a, b))
        reasons.append("by " + " and ".join(told))
    why = "; ".join(r for r in reasons if r)
    return FigureLink(a, b, pair.how, why, round(min(1.0, score), 3))
