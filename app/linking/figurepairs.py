"""How a figure of one text compares with one of another: what, whose, what happened, how much."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.linking.features import about, counted, events, values
from app.model.link import ActorLink, Relation
from app.model.quantity import Figure, QuantityKind
from app.text.units import factor
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.model.analysis import Analysis
    from app.model.mention import Mention

AGE = ("old",)  # the word that tells years of an age from other years
Near = dict[int, float]  # the linked actors near a figure, each with a weight: the rarer the more

_KIN = 0.7  # words for one kind of thing
_LARGE = 1000
_CLOSE = 0.1  # powers of ten between a bound and a value close to it
_MOST = 1000  # pairs of figures that one key may bring together: a commoner one tells nothing
SUPPORT = 0.4  # what beside the thing counted must speak for a pair that this does not settle
SETTLED = 0.5  # how rare a thing must be that settles a pair by itself
_YEAR = 4  # the length of a year in a date's value
# The weights by which a pair of figures is one measure, given as log odds: fitted by logistic
# regression on pairs of texts with gold (tests/cases, seeds), each judged by the others' fit.
_BIAS, _NEAR, _HAPPENED, _ELSE = -0.2, 0.6, 1.0, -0.3
_ACTORS, _WORDS, _RARE = 1.7, 1.6, 1.7
_AGREE, _DIGITS, _CONFLICT, _APART, _LOOSE = 0.65, 0.25, -1.4, -2.5, -1.7


class FigurePair(NamedTuple):
    """How the figure ``i`` of the one text compares with ``j`` of the other.

    ``alike``, ``happened``, ``context`` and ``told`` say how far they count the same, tell of the
    same event, stand among the same actors (``shared``) and among the same ``words``, 0 to 1;
    ``what`` says the first in words, ``by`` are the verbs of the event. ``seldom`` is ``happened``,
    the less the more figures tell of that event; ``rare`` is 1 where nothing else in either text
    counts the same, less the more there is. ``apart`` is how many powers of ten lie between the
    values, ``bare`` is true where a number stands alone that could count anything.
    """

    i: int
    j: int
    a: Figure
    b: Figure
    alike: float
    happened: float
    seldom: float
    context: float
    told: float
    rare: float
    same_day: bool
    how: Relation
    apart: float
    digits: int
    what: str
    by: tuple[str, str]
    words: tuple[str, ...]
    shared: tuple[int, ...]
    bare: bool

    @property
    def support(self) -> float:
        """Return how much beside what is counted speaks for the pair."""
        return self.context + self.told + self.happened

    @property
    def elsewhere(self) -> bool:
        """Tell whether each is told of an event, but not of one."""
        return bool(self.a.event and self.b.event and not self.happened)

    @property
    def loose(self) -> bool:
        """Tell whether the values meet without saying much: *thousands* of 2,300, *over 20* of 50.

        A bound that lies close to the other value does say something.
        """
        one, other = self.a.quantity, self.b.quantity
        if self.how is not Relation.COMPATIBLE:
            return False
        bound = one.modifier in values.OPEN or other.modifier in values.OPEN
        return one.vague or other.vague or (bound and self.apart > _CLOSE)

    @property
    def chance(self) -> float:
        """Return the chance that the two are one measure."""
        odds = _BIAS + _HAPPENED * self.seldom + _ACTORS * self.context + _WORDS * self.told
        odds += _RARE * self.rare + _APART * self.apart + _LOOSE * self.loose
        odds += _NEAR * (_KIN <= self.alike < 1.0) + _ELSE * self.elsewhere
        if self.how is Relation.AGREE:
            odds += _AGREE + _DIGITS * self.digits
        elif self.how is Relation.CONFLICT:
            odds += _CONFLICT
        return 1.0 / (1.0 + math.exp(-odds))


class _Side:
    """The figures of one text with what is known of the place of each."""

    def __init__(self, analysis: Analysis, near: list[Near]) -> None:
        self.figures = analysis.figures
        self.near = near
        self.about = about.about(analysis.figures)
        self.often = about.frequencies(self.about)
        self.counts = Counter(f.head for f in analysis.figures)
        self.events = Counter(verb for f in analysis.figures for verb in f.event)
        self._analysis = analysis

    @cached_property
    def days(self) -> list[frozenset[str]]:
        """Return the dates that each figure's sentence names."""
        dates = [d for d in self._analysis.dates if d.value is not None]
        starts = [d.span.start for d in dates]
        found = []
        for figure in self.figures:
            first = bisect_left(starts, figure.sentence.start)
            last = bisect_left(starts, figure.sentence.end)
            found.append(frozenset(d.value for d in dates[first:last] if d.value is not None))
        return found

    @cached_property
    def years(self) -> list[frozenset[str]]:
        """Return the years of these dates."""
        return [frozenset(day[:_YEAR] for day in days) for days in self.days]

    @cached_property
    def keys(self) -> dict[tuple[str, int | str], list[int]]:
        """Return the figures by what could speak for a pair: actors, words, events, nouns."""
        found: dict[tuple[str, int | str], list[int]] = defaultdict(list)
        for place, figure in enumerate(self.figures):
            if figure.quantity.kind is QuantityKind.ORDINAL:
                continue
            keys: set[tuple[str, int | str]] = {("actor", number) for number in self.near[place]}
            keys.update(("word", word) for word in self.about[place])
            keys.update(("event", key) for verb in figure.event for key in events.keys(verb))
            keys.add(("noun", figure.head))
            for key in keys:
                found[key].append(place)
        return found


def pairs(
    left: Analysis, right: Analysis, actors: Sequence[ActorLink], check: Callable[[], None]
) -> Iterator[FigurePair]:
    """Yield the pairs of figures that may count one thing, with what there is to say for it.

    ``check`` is called over and over; what it raises stops the work.
    """
    one = _Side(left, _near(left.figures, actors, [link.a for link in actors]))
    other = _Side(right, _near(right.figures, actors, [link.b for link in actors]))
    for i, others in sorted(_candidates(one, other).items()):
        check()
        for j in sorted(others):
            found = _compare(one, other, i, j)
            if found is not None:
                yield found


def _candidates(one: _Side, other: _Side) -> dict[int, set[int]]:
    """Return for each figure those of the other text that share a key with it.

    What two figures could be paired by is a key; one that very many share tells none from another.
    """
    found: dict[int, set[int]] = defaultdict(set)
    for key, some in one.keys.items():
        others = other.keys.get(key, ())
        if len(some) * len(others) <= (SETTLED**-2 if key[0] == "noun" else _MOST):
            for i in some:
                found[i].update(others)
    return found


def _is_bare(figure: Figure) -> bool:
    """Tell whether a large number stands alone: of money, *7.5 million* says no more."""
    return not figure.quantity.unit and figure.quantity.low >= _LARGE


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


def _compare(one: _Side, other: _Side, i: int, j: int) -> FigurePair | None:
    a, b = one.figures[i], other.figures[j]
    years = one.years[i], other.years[j]
    if (all(years) and years[0].isdisjoint(years[1])) or not _comparable(a, b):
        return None
    alike, what = _alike(a.head, b.head)
    kind = a.quantity.kind
    bare = kind is not b.quantity.kind or (kind is QuantityKind.COUNT and not (a.head and b.head))
    if not (alike or bare or kind is QuantityKind.PERCENT):
        return None
    near = one.near[i], other.near[j]
    weights = {k: near[0][k] for k in near[0].keys() & near[1].keys()} if all(near) else {}
    told, words = about.likeness(one.about[i], other.about[j], (one.often, other.often))
    happened, by, with_ = events.likeness(a.event, b.event)
    often = one.counts[a.head] * other.counts[b.head]
    rare = 1.0 / math.sqrt(often) if a.head == b.head and a.head else 0.0
    if not (weights or words or happened or rare >= SETTLED):
        return None
    context = min(1.0, math.fsum(weights.values()))
    if context + told + happened <= SUPPORT and rare < SETTLED and not _may_agree(a, b):
        return None  # it would not be listed, whatever else is found
    x, y = values.in_one_unit(a, b)
    return FigurePair(
        i, j, a, b, alike=alike, happened=happened, rare=rare, told=told, words=words, what=what,
        seldom=happened / math.sqrt(max(1, one.events[by] * other.events[with_])), by=(by, with_),
        shared=tuple(sorted(weights, key=lambda k: (-weights[k], k))),
        context=context,
        same_day=any(len(day) > _YEAR for day in one.days[i] & other.days[j]),
        how=Relation.CONFLICT if a.negated != b.negated else values.relation(x, y),
        apart=values.apart(x, y), digits=values.digits(x), bare=bare,
    )  # fmt: skip


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> tuple[float, str]:
    if _convertible(one, other):
        return 1.0, phrase("{one} and {other} measure the same", one=one, other=other)
    alike, what = counted.likeness(one, other)
    return (min(alike, counted.VAGUELY) if counted.is_generic(one) else alike), what


def _may_agree(a: Figure, b: Figure) -> bool:
    """Tell at a glance whether two values could be the same."""
    one, other = a.quantity, b.quantity
    return one.low == other.low or one.change or other.change or _convertible(a.head, b.head)


def _comparable(a: Figure, b: Figure) -> bool:
    """Tell whether two figures could be of one measure at all."""
    one, other = a.quantity, b.quantity
    if one.vague and other.vague:
        return False  # two magnitudes say nothing that could agree or conflict
    if one.kind is not other.kind:
        money = QuantityKind.MONEY in (one.kind, other.kind)
        return money and (_is_bare(a) or _is_bare(b))
    if one.kind is QuantityKind.COUNT and not (a.head or b.head):
        return False
    if (a.qualifiers[:1] == AGE) != (b.qualifiers[:1] == AGE):
        return False
    return one.kind is not QuantityKind.MONEY or a.head == b.head  # sums in two currencies
