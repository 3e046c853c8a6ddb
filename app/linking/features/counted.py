"""Two figures count the same sort of thing, by their nouns and what narrows these."""

from __future__ import annotations

from functools import lru_cache

from app.lexicon.wordnet import DWELLERS, FIGHTERS, PERSON, nouns

_ADULT = 9605289  # WordNet: adult, grownup
_ANYBODY = frozenset(("people", "person", "individual", "human"))  # words for any sort of people
_VAGUELY = 0.6  # enough only where the same befell them
_NEAR = 0.8  # Wu-Palmer: siblings deep in the graph (bus, coach) reach this, cousins do not


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> tuple[float, str]:
    """Return how far two nouns may count the same thing, 0 to 1, and why in words."""
    if not one or not other:
        return 0.0, ""
    if one == other:
        return 1.0, f"both count {one}"
    known = nouns()
    for kind, what in ((FIGHTERS, "people who fight"), (DWELLERS, "people who live there")):
        if _of_kind(one, kind) and _of_kind(other, kind):
            return 0.85, f"{one} and {other} are words for {what}"
    if {one, other} & _ANYBODY and all(
        n in _ANYBODY or known.is_a(n, PERSON) for n in (one, other)
    ):
        some, anybody = (one, other) if other in _ANYBODY else (other, one)
        return _VAGUELY, f"{anybody} may be {some}"
    # Of people a likeness in the graph says little: nearly all are equally far apart.
    people = known.is_a(one, PERSON), known.is_a(other, PERSON)
    near = known.likeness(one, other)
    if near >= _NEAR and not all(people):
        return 0.75, f"{one} and {other} are near in meaning"
    return 0.0, ""


def _of_kind(noun: str, kind: tuple[int, ...]) -> bool:
    known = nouns()
    # A word for any grown person (man, woman) is no word for a fighter though it can mean one.
    return known.is_a(noun, *kind) and not known.is_a(noun, _ADULT, most=1)
