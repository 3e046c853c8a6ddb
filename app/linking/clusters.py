"""Scored pairs -> one link per actor: the surest first, never joining what excludes each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from app.linking.features.names import forms
from app.linking.features.parts import part
from app.linking.scorer import DECIDED, LINKED, SUGGESTED
from app.names.compare import compare
from app.names.narrow import narrows

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

    from app.model.link import Evidence
    from app.model.mention import Actor

SURE = 0.75  # where two are one already, a further one joins only when this sure
Place = tuple[str, int]
Member = TypeVar("Member", str, Place)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors' places in their texts, how sure the link is, and why."""

    left: int
    right: int
    score: float
    evidence: tuple[Evidence, ...]


@dataclass(slots=True)
class Cluster:
    """The actors of both texts that are one."""

    left: list[int] = field(default_factory=list)
    right: list[int] = field(default_factory=list)
    score: float = 0.0
    evidence: list[Evidence] = field(default_factory=list)


def join(
    edges: Iterable[tuple[float, Member, Member]],
    fits: Callable[[Sequence[Member], Sequence[Member], float], bool],
) -> list[list[Member]]:
    """Join members by their scored edges into groups of two and more, the surest edge first.

    Two members without a group always join; ``fits`` tells whether larger groups may. Edges that
    are equally sure are taken in the order given.
    """
    group: dict[Member, list[Member]] = {}
    for score, x, y in sorted(edges, key=lambda edge: -edge[0]):
        if score < LINKED:
            break
        one, other = group.setdefault(x, [x]), group.setdefault(y, [y])
        if one is other or not (len(one) == len(other) == 1 or fits(one, other, score)):
            continue
        one += other
        group.update(dict.fromkeys(other, one))
    return [found for first, found in group.items() if found[0] == first and len(found) > 1]


def cluster(
    left: Sequence[Actor],
    right: Sequence[Actor],
    pairs: Sequence[Pair],
    apart: Container[frozenset[Place]] = (),
) -> list[Cluster]:
    """Join pairs, the surest first, into clusters in the order of the left text.

    ``apart`` are the two places, each in text ``a`` or ``b``, that must not come into one cluster.
    """
    actors = {"a": left, "b": right}

    def fits(one: Sequence[Place], other: Sequence[Place], score: float) -> bool:
        if any(frozenset((x, y)) in apart for x in one for y in other):
            return False
        if score == DECIDED:
            return True
        few, many = sorted((one, other), key=len)
        if len(few) > 1 or score < SURE:
            return False
        side, new = few[0]
        return not any(exclude(actors[side][i], actors[side][new]) for s, i in many if s == side)

    ordered = sorted(pairs, key=_surest)
    groups = join([(p.score, ("a", p.left), ("b", p.right)) for p in ordered], fits)
    home = {place: number for number, group in enumerate(groups) for place in group}
    clusters = [
        Cluster([i for s, i in group if s == "a"], [i for s, i in group if s == "b"])
        for group in groups
    ]
    for pair in ordered:
        at = home.get(("a", pair.left))
        if pair.score >= LINKED and at is not None and at == home.get(("b", pair.right)):
            clusters[at].score = max(clusters[at].score, pair.score)
            clusters[at].evidence += pair.evidence
    return sorted(clusters, key=lambda c: (min(c.left), min(c.right)))


def suggestions(pairs: Sequence[Pair], clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the likeliest pairs of actors that no cluster holds, each actor at most once."""
    left = {i for c in clusters for i in c.left}
    right = {j for c in clusters for j in c.right}
    found = []
    for pair in sorted(pairs, key=_surest):
        if pair.score < SUGGESTED:
            break
        if pair.left not in left and pair.right not in right:
            left.add(pair.left)
            right.add(pair.right)
            found.append(Cluster([pair.left], [pair.right], pair.score, list(pair.evidence)))
    return found


def together(pairs: Sequence[Pair]) -> Cluster:
    """Return one cluster of all members of the pairs."""
    return Cluster(
        sorted({pair.left for pair in pairs}),
        sorted({pair.right for pair in pairs}),
        max(pair.score for pair in pairs),
        [row for pair in pairs for row in pair.evidence],
    )


def _surest(pair: Pair) -> tuple[float, int, int, int]:
    """Return by what to order pairs, whichever of the texts comes first."""
    first, last = sorted((pair.left, pair.right))
    return -pair.score, first, last, pair.left


def exclude(one: Actor, other: Actor) -> bool:
    """Tell whether two actors of one text cannot be one: their names share words and yet differ.

    *Oromo Front* and *Tigray Front* do; *Coastal Rescue Service* and *CRS* do not. A whole and its
    part do, and so do two persons.
    """
    if (part(one) is None) != (part(other) is None):
        return True
    if one.type == other.type == "PERSON":
        best = max(compare(a, b).score for a in forms(one) for b in forms(other))
        if best < 0.6:
            return True
    return differ(one, other)


def differ(one: Actor, other: Actor) -> bool:
    """Tell whether two actors have names that share words and yet are two names."""
    return any(
        (alike.rule != "" and alike.score < 0.5) or narrows(a, b)
        for a in forms(one)
        for b in forms(other)
        for alike in (compare(a, b),)
    )
