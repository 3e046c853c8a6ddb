"""Two figures tell of the same event, by their verbs."""

from __future__ import annotations

from functools import lru_cache

from app.lexicon.wordnet import verbs

_SENSES = 4
_STEPS = 2
_BROAD = 200  # verbs with more below them (move, change) hold too much to make one event


@lru_cache(maxsize=65536)
def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str]:
    """Return how far two sets of verbs may tell of one event, 0 to 1, and why in words."""
    best = max(((pair(a, b), a, b) for a in one for b in other), default=(0.0, "", ""))
    if best[0] == 0.0:
        return 0.0, ""
    note = f"both {best[1]}" if best[1] == best[2] else f"{best[1]} and {best[2]}"
    return best[0], note


@lru_cache(maxsize=65536)
def pair(one: str, other: str) -> float:
    """Return how far two verbs may tell of one event: the same, a synonym, one a kind of other."""
    if one == other:
        return 1.0
    graph = verbs()
    best = 0.0
    for a in _senses(one):
        for b in _senses(other):
            up_a, up_b = graph.above(a), graph.above(b)
            if a == b:
                return 0.9
            for low, high in ((up_a, b), (up_b, a)):
                if low.get(high, 9) <= _STEPS and graph.breadth(high) <= _BROAD:
                    best = max(best, 0.75)
    return best


def _senses(verb: str) -> tuple[int, ...]:
    graph = verbs()
    joined = verb.replace(" ", "_")
    return graph.senses(joined if graph.knows(joined) else verb.split()[0], _SENSES)
