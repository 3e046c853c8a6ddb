"""How a figure of one text compares with one of another: what, whose, what happened, how much."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.linking.features import counted, events, values
from app.model.link import ActorLink, Relation
from app.model.quantity import Figure, QuantityKind
from app.text.units import factor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.model.analysis import Analysis
    from app.model.mention import Mention

Near = dict[int, float]  # the linked actors near a figure, each with a weight: the rarer the more

_KIN = 0.7  # words for one kind of thing
_LONE = 0.5  # what one text counts must be alike at least this far
# The weights by which a pair of figures is one measure, given as log odds: fitted by logistic
# regression on pairs of texts with gold (tests/cases), each case judged by the others' fit.
_BIAS, _SAME, _NEAR, _BARE = -2.1, 0.8, 0.7, 0.5
_HAPPENED, _ACTORS, _AGREE, _RARE, _APART = 0.4, 1.9, 1.2, 1.7, -2.65
_LARGE = 1000
# A thing counted in more pairs than this tells no figure from another by itself, even if the value
# is the same (often) or if it is not (some).
_OFTEN, _SOME = 50, 4


@dataclass(frozen=True, slots=True)
class FigurePair:
    """How the figure ``i`` of the one text compares with ``j`` of the other.

    ``alike``, ``happened`` and ``context`` tell how far they count the same, tell of the same event
    and stand among the same actors (``shared``), 0 to 1; ``what`` and ``event`` say it in words.
    ``apart`` is how many powers of ten lie between them, ``bare`` is true where one is a sum of
    money and the other a number alone, ``chance`` is that of their being one measure.
    """

    i: int
    j: int
    a: Figure
    b: Figure
    alike: float
    happened: float
    context: float
    how: Relation
    apart: float
    what: str
    event: str
    shared: tuple[int, ...]
    bare: bool
    chance: float


def pairs(
    left: Analysis, right: Analysis, actors: Sequence[ActorLink], check: Callable[[], None]
) -> Iterator[FigurePair]:
    """Yield the pairs of figures that may count one thing.

    ``check`` is called over and over; what it raises stops the work.
    """
    near_a = _near(left.figures, actors, [link.a for link in actors])
    near_b = _near(right.figures, actors, [link.b for link in actors])
    counts = [Counter(f.head for f in some.figures) for some in (left, right)]
    for i, others in _candidates(left.figures, right.figures):
        check()
        a = left.figures[i]
        for j in others:
            b = right.figures[j]
            often = counts[0][a.head] * counts[1][b.head]
            happened, event = events.likeness(a.event, b.event)
            shared = near_a[i].keys() & near_b[j].keys()
            if (
                not shared
                and not happened
                and (often > _OFTEN or (often > _SOME and a.quantity.low != b.quantity.low))
            ):
                continue
            near = sorted(shared, key=lambda k: (-near_a[i][k], k))
            context = min(1.0, sum(near_a[i][k] for k in near))
            found = _compare(i, j, a, b, happened, event, tuple(near), context, often)
            if found is not None:
                yield found


def _candidates(left: Sequence[Figure], right: Sequence[Figure]) -> Iterator[tuple[int, list[int]]]:
    """Yield each figure with those of the other text that count what is alike."""
    by_head: dict[str, list[int]] = defaultdict(list)
    shares, sums, bare = [], [], []
    for j, b in enumerate(right):
        by_head[b.head].append(j)
        if b.quantity.kind is QuantityKind.PERCENT:
            shares.append(j)
        elif b.quantity.kind is QuantityKind.MONEY:
            sums.append(j)
        elif _is_bare(b):
            bare.append(j)
    alike = {
        head: [
            j
            for h in by_head
            if counted.likeness(head, h)[0] >= _LONE or _convertible(head, h)
            for j in by_head[h]
        ]
        for head in {a.head for a in left}
    }
    for i, a in enumerate(left):
        found = set(alike[a.head])
        if a.quantity.kind is QuantityKind.PERCENT:
            found.update(shares)
        elif a.quantity.kind is QuantityKind.MONEY:
            found.update(bare)
        elif _is_bare(a):
            found.update(sums)
        yield i, sorted(found)


def _is_bare(figure: Figure) -> bool:
    """Tell whether a large number stands alone: of money, *7.5 million* says no more."""
    return not figure.head and not figure.quantity.unit and figure.quantity.low >= _LARGE


def _convertible(one: str, other: str) -> bool:
    return one != other and factor(one) is not None and factor(other) is not None


def _near(
    figures: Sequence[Figure], actors: Sequence[ActorLink], mentions: list[tuple[Mention, ...]]
) -> list[Near]:
    """Return for each figure the actors that its sentence names."""
    weights = [1.0 / (1.0 + (len(link.a) * len(link.b)) ** 0.5 / 4) for link in actors]
    places = sorted((m.span.start, number) for number, some in enumerate(mentions) for m in some)
    near = []
    for figure in figures:
        first = bisect_left(places, (figure.sentence.start, 0))
        last = bisect_left(places, (figure.sentence.end, 0))
        inside = sorted({number for _, number in places[first:last]})
        near.append({number: weights[number] for number in inside})
    return near


def _compare(
    i: int, j: int, a: Figure, b: Figure, happened: float, event: str, shared: tuple[int, ...],
    context: float, often: int,
) -> FigurePair | None:  # fmt: skip
    one, other = values.in_one_unit(a, b)
    bare = one.kind is not other.kind
    if QuantityKind.ORDINAL in (one.kind, other.kind) or (
        bare and not (_is_bare(a) or _is_bare(b))
    ):
        return None
    if one.vague and other.vague:
        return None  # two magnitudes say nothing that could agree or conflict
    if one.kind is QuantityKind.MONEY and a.head != b.head and not bare:
        return None  # sums in two currencies
    alike, what = counted.likeness(a.head, b.head)
    if _convertible(a.head, b.head):
        alike, what = 1.0, f"{a.head} and {b.head} measure the same"
    denied = a.negated != b.negated
    how = Relation.CONFLICT if denied else values.relation(one, other)
    apart = values.apart(one, other)
    odds = _BIAS + _HAPPENED * happened + _ACTORS * context + _APART * apart
    odds += _SAME if alike == 1.0 else _NEAR if alike >= _KIN else 0.0
    odds += _BARE * bare + _AGREE * (how is Relation.AGREE)
    odds += _RARE / math.sqrt(max(1, often)) if a.head == b.head and a.head else 0.0
    chance = 1.0 / (1.0 + math.exp(-odds))
    return FigurePair(
        i, j, a, b, alike, happened, context, how, apart, what, event, shared, bare, chance
    )
