"""Two figures count the same sort of thing, by their nouns and what narrows these."""

from __future__ import annotations

from functools import lru_cache

from app.lexicon.wordnet import DWELLERS, FIGHTERS, PERSON, nouns
from app.translation import phrase

_ADULT = 9605289  # WordNet: adult, grownup
_WORKERS = (10053808, 8208016, 8439955, 8273167)  # WordNet: employee, personnel, staff, crew
_SENSES = 4
_ANYBODY = frozenset(("people", "person", "individual", "human"))  # words for any sort of people
VAGUELY = 0.6  # enough only where the same befell them
_STEPS, _BROAD = 2, 250  # how far up a noun may stand for another, and how much it may hold
_NEAR = 0.8  # Wu-Palmer: siblings deep in the graph (bus, coach) reach this, cousins do not


_KINDS = (
    (FIGHTERS, phrase("people who fight")),
    (DWELLERS, phrase("people who live there")),
    (_WORKERS, phrase("people who work there")),
)


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> tuple[float, str]:
    """Return how far two nouns may count the same thing, 0 to 1, and why in words."""
    if not one or not other:
        return 0.0, ""
    if one == other:
        return 1.0, phrase("both count {noun}", noun=one)
    known = nouns()
    for kind, what in _KINDS:
        if _of_kind(one, kind) and _of_kind(other, kind):
            return 0.85, phrase(
                "{one} and {other} are words for {what}", one=one, other=other, what=what
            )
    if {one, other} & _ANYBODY and all(
        n in _ANYBODY or known.is_a(n, PERSON) for n in (one, other)
    ):
        some, anybody = (one, other) if other in _ANYBODY else (other, one)
        return VAGUELY, phrase("{one} may be {other}", one=anybody, other=some)
    if _above(one, other) or _above(other, one):
        return 0.75, phrase("{one} and {other} may be one thing", one=one, other=other)
    # Of people a likeness in the graph says little: nearly all are equally far apart.
    people = known.is_a(one, PERSON), known.is_a(other, PERSON)
    near = known.likeness(one, other)
    if near >= _NEAR and not all(people):
        return 0.75, phrase("{one} and {other} are near in meaning", one=one, other=other)
    return 0.0, ""


def is_generic(noun: str) -> bool:
    """Tell whether a noun says no more of what is counted than that it is people."""
    return noun in _ANYBODY


def _above(one: str, other: str) -> bool:
    """Tell whether a noun is a synonym of another or a word for what the other is a kind of."""
    return any(sense in _over(other) for sense in nouns().senses(one, _SENSES))


@lru_cache(maxsize=65536)
def _over(noun: str) -> frozenset[int]:
    """Return the synsets of what a noun is closely a kind of, and its own."""
    known = nouns()
    near = {
        up
        for sense in known.senses(noun, _SENSES)
        for up, steps in known.above(sense).items()
        if steps <= _STEPS
    }
    return frozenset(up for up in near - {PERSON} if known.is_narrow(up, _BROAD))


def _of_kind(noun: str, kind: tuple[int, ...]) -> bool:
    known = nouns()
    # A word for any grown person (man, woman) is no word for a fighter though it can mean one.
    return known.is_a(noun, *kind) and not known.is_a(noun, _ADULT, most=1)
