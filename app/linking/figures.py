"""Figures that count the same thing in both texts: precision before recall."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.linking.features import counted, events, values
from app.model.link import ActorLink, FigureLink, Relation
from app.model.quantity import Figure, QuantityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.model.analysis import Analysis
    from app.model.mention import Mention

_LEAST = 0.65  # below this two figures are not listed as one
_LONE = 0.5  # what one text counts must be alike at least this far


@dataclass(frozen=True, slots=True)
class _Context:
    """The linked actors near a figure, each with a weight: the rarer in both texts the more."""

    near: dict[int, float]


def link(
    left: Analysis,
    right: Analysis,
    actors: Sequence[ActorLink],
    check: Callable[[], None] = lambda: None,
) -> tuple[FigureLink, ...]:
    """Pair the figures of two texts, each at most once, the surest first; in the left's order.

    ``check`` is called over and over; what it raises stops the work.
    """
    near_a = _near(left.figures, actors, [link.a for link in actors])
    near_b = _near(right.figures, actors, [link.b for link in actors])
    by_head: dict[str, list[int]] = defaultdict(list)
    for j, b in enumerate(right.figures):
        by_head[b.head].append(j)
    scored = []
    for i, a in enumerate(left.figures):
        check()
        heads = [h for h in by_head if counted.likeness(a.head, h)[0] >= _LONE]
        for j in sorted(j for head in heads for j in by_head[head]):
            b = right.figures[j]
            found = _pair(a, b, near_a[i], near_b[j], actors)
            if found is not None:
                scored.append((found.score, -i, -j, found))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    kept = []
    for _, i, j, found in sorted(scored, key=lambda row: row[:3], reverse=True):
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            kept.append(found)
    return tuple(sorted(kept, key=lambda link: link.a.span))


def _near(
    figures: Sequence[Figure], actors: Sequence[ActorLink], mentions: list[tuple[Mention, ...]]
) -> list[_Context]:
    """Return for each figure the actors that its sentence names."""
    weights = [1.0 / (1.0 + (len(link.a) * len(link.b)) ** 0.5 / 4) for link in actors]
    places = sorted((m.span.start, number) for number, some in enumerate(mentions) for m in some)
    near = []
    for figure in figures:
        first = bisect_left(places, (figure.sentence.start, 0))
        last = bisect_left(places, (figure.sentence.end, 0))
        inside = sorted({number for _, number in places[first:last]})
        near.append(_Context({number: weights[number] for number in inside}))
    return near


def _pair(
    a: Figure, b: Figure, near_a: _Context, near_b: _Context, actors: Sequence[ActorLink]
) -> FigureLink | None:
    one, other = a.quantity, b.quantity
    if one.kind is not other.kind or one.kind is QuantityKind.ORDINAL:
        return None
    if one.vague and other.vague:
        return None  # two magnitudes say nothing that could agree or conflict
    alike, what = counted.likeness(a.head, b.head)
    if alike < _LONE:
        return None
    happened, event = events.likeness(a.event, b.event)
    shared = sorted(near_a.near.keys() & near_b.near.keys(), key=lambda k: -near_a.near[k])
    context = min(1.0, sum(near_a.near[k] for k in shared))
    how = values.relation(one, other)
    bonus = {Relation.AGREE: 0.15, Relation.COMPATIBLE: 0.08, Relation.CONFLICT: 0.0}[how]
    if how is Relation.CONFLICT and (happened < 0.7 or not _same_order(a, b)):
        return None  # other numbers of other things: nothing says that they are one
    score = 0.35 * alike + 0.35 * happened + 0.3 * context + bonus
    if score < _LEAST:
        return None
    reasons = [what, event and f"what happened: {event}"]
    if shared:
        reasons.append("both speak of " + ", ".join(actors[k].name for k in shared[:3]))
    reasons.append(values.words(one, other, how))
    return FigureLink(a, b, how, "; ".join(r for r in reasons if r), round(min(1.0, score), 3))


def _same_order(a: Figure, b: Figure) -> bool:
    """Tell whether two values are within one order of magnitude of each other."""
    low, high = sorted((max(a.quantity.low, 0.5), max(b.quantity.low, 0.5)))
    return high / low <= 10
