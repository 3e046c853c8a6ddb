"""Two figures tell of the same event, by their verbs."""

from __future__ import annotations

from functools import lru_cache

from app.lexicon.wordnet import verbs

_SENSES = 4
_STEPS = 2
_BROAD = 200  # verbs with more below them (move, change) hold too much to make one event
# Happenings that WordNet tells by verbs far apart: people leave (leave, go away, go out, escape),
# are displaced, or are taken away (evacuate); somebody pays (pay, spend) what something costs or is
# priced at; the police arrest, detain, jail; somebody requests or demands.
_ONE = (
    frozenset((2009451, 1848736, 2015616, 2075067, 2013589, 1856468, 2014042)),
    frozenset((2251761, 2267078, 2702508, 2351028)),
    frozenset((1215155, 2495038)),
    frozenset((752782, 754960)),
)
_LEAVE = 2009451
_MOTION = (1831549, 1850333)  # WordNet: move, displace
_AWAY = ("out", "away", "off")  # with these, verbs of motion tell of leaving: "bus out"


@lru_cache(maxsize=65536)
def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str, str]:
    """Return how far two sets of verbs may tell of one event, 0 to 1, and by which verbs."""
    best = max(((pair(a, b), a, b) for a in one for b in other), default=(0.0, "", ""))
    return best if best[0] > 0.0 else (0.0, "", "")


@lru_cache(maxsize=65536)
def pair(one: str, other: str) -> float:
    """Return how far two verbs may tell of one event: the same, a synonym, one a kind of other."""
    if one == other:
        return 1.0
    graph = verbs()
    senses_a, senses_b = _senses(one), _senses(other)
    if set(senses_a) & set(senses_b):
        return 0.9
    for lower, higher in ((senses_a, senses_b), (senses_b, senses_a)):
        for low in lower:
            above = graph.above(low)
            if any(above.get(high, 9) <= _STEPS and _narrow(high) for high in higher):
                return 0.75
    both = keys(one) & keys(other)
    return 0.75 if any(isinstance(key, int) and key < 0 for key in both) else 0.0


def _senses(verb: str) -> tuple[int, ...]:
    graph = verbs()
    lemma, _, particle = verb.partition(" ")
    joined = f"{lemma}_{particle}"
    found = graph.senses(joined if graph.knows(joined) else lemma, _SENSES)
    if particle in _AWAY and graph.is_a(lemma, *_MOTION):
        found += (_LEAVE,)
    return found


@lru_cache(maxsize=65536)
def keys(verb: str) -> frozenset[int | str]:
    """Return keys of a verb: verbs that may tell of one event share one."""
    graph = verbs()
    found: set[int | str] = {verb}
    for sense in _senses(verb):
        above = graph.above(sense).items()
        found.update(up for up, n in above if n <= _STEPS and (n == 0 or _narrow(up)))
    for number, happening in enumerate(_ONE):
        if found & happening:
            found.add(-1 - number)
    return frozenset(found)


def _narrow(synset: int) -> bool:
    return verbs().is_narrow(synset, _BROAD)
