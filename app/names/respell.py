"""The spellings of a name that a vocabulary holds, for texts that nobody has analysed yet."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import product
from string import ascii_lowercase
from typing import TYPE_CHECKING

from app.lexicon.wordnet import nouns
from app.names.fold import name, sound
from app.names.words import word_likeness

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.9  # nearly one sound; below this a vocabulary of thousands holds too many words
_EACH = 6  # spellings of one word, the nearest
_MOST = 24  # spellings of a name that are worth looking for


def beginnings(text: str) -> frozenset[str]:
    """Return the two letters with which a spelling of one of a name's words may begin."""
    sounds = {sound(word)[:1] for word in name(text).spelled}
    return frozenset(pair for one in sounds for pair in _sounding().get(one, ()))


@cache
def _sounding() -> dict[str, frozenset[str]]:
    """Return by their first sound the two letters with which words begin."""
    found: dict[str, set[str]] = defaultdict(set)
    for letters in product(ascii_lowercase, repeat=3):
        head = "".join(letters)
        found[sound(head)[:1]].add(head[:2])
    return {one: frozenset(pairs) for one, pairs in found.items()}


def respell(text: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    """Return spellings of a name made of a vocabulary's words, ``text`` itself not among them.

    ``vocabulary`` are folded words. A word that is a common noun is not taken for a spelling of
    another.
    """
    words = name(text).spelled
    if not words:
        return ()
    known = nouns()
    begins = {sound(word)[:1] for word in words}
    near: list[list[tuple[float, str]]] = [[(-1.0, word)] for word in words]
    for candidate in vocabulary:
        if len(candidate) < 3 or sound(candidate[:3])[:1] not in begins:
            continue
        for at, word in enumerate(words):
            if candidate == word or abs(len(candidate) - len(word)) > 3:
                continue
            alike = word_likeness(word, candidate)
            if alike >= _ALIKE and not known.knows(candidate):
                near[at].append((-alike, candidate))
    best = [[word for _, word in sorted(some)[:_EACH]] for some in near]
    found = (" ".join(spelling) for spelling in product(*best))
    return tuple(spelling for _, spelling in zip(range(_MOST), found, strict=False))[1:]
