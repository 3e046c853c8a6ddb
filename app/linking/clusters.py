"""Scored pairs -> one link per actor: the surest first, never joining what excludes each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.linking.features.names import forms
from app.linking.features.parts import part
from app.linking.scorer import LINKED, SUGGESTED
from app.names.compare import compare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.link import Evidence
    from app.model.mention import Actor

_SECOND = 0.75  # a further actor of one text joins a link only when this sure


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


def cluster(left: Sequence[Actor], right: Sequence[Actor], pairs: Sequence[Pair]) -> list[Cluster]:
    """Join pairs, the surest first, into clusters in the order of the left text."""
    home: dict[tuple[str, int], Cluster] = {}
    clusters: list[Cluster] = []
    for pair in sorted(pairs, key=_surest):
        if pair.score < LINKED:
            continue
        a, b = home.get(("a", pair.left)), home.get(("b", pair.right))
        if a is None and b is None:
            new = Cluster([pair.left], [pair.right], pair.score, list(pair.evidence))
            clusters.append(new)
            home["a", pair.left] = home["b", pair.right] = new
        elif a is b and a is not None:
            a.evidence += pair.evidence
        elif a is None and b is not None and _fits(left, b.left, pair.left, pair.score):
            b.left.append(pair.left)
            b.evidence += pair.evidence
            home["a", pair.left] = b
        elif b is None and a is not None and _fits(right, a.right, pair.right, pair.score):
            a.right.append(pair.right)
            a.evidence += pair.evidence
            home["b", pair.right] = a
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


def _surest(pair: Pair) -> tuple[float, int, int, int]:
    """Return by what to order pairs, whichever of the texts comes first."""
    first, last = sorted((pair.left, pair.right))
    return -pair.score, first, last, pair.left


def _fits(actors: Sequence[Actor], members: Sequence[int], new: int, score: float) -> bool:
    return score >= _SECOND and not any(exclude(actors[m], actors[new]) for m in members)


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
    return any(
        alike.rule != "" and alike.score < 0.5
        for alike in (compare(a, b) for a in forms(one) for b in forms(other))
    )
