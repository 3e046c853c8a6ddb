"""Two figures stand among the same words: what they belong to, and what is done with them."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING

from app.lexicon.wordnet import nouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.quantity import Figure

Word = int | str
About = dict[Word, str]  # the words about a figure by what they mean


@lru_cache(maxsize=65536)
def meaning(word: str) -> Word:
    """Return what a word means, the same for synonyms (*wage*, *pay*): its most frequent sense."""
    found = nouns().senses(word, 1)
    return found[0] if found else word


def about(figures: Sequence[Figure]) -> list[About]:
    """Return the words about each figure."""
    return [{meaning(word): word for word in figure.qualifiers} for figure in figures]


def frequencies(some: Sequence[About]) -> Counter[Word]:
    """Return about how many figures of a text each word stands."""
    return Counter(word for words in some for word in words)


def likeness(
    one: About, other: About, often: tuple[Counter[Word], Counter[Word]]
) -> tuple[float, tuple[str, ...]]:
    """Return how far two figures are told of in the same words, 0 to 1, and these words.

    A word counts the more, the fewer figures of the two texts it stands about.
    """
    shared = one.keys() & other.keys()
    if not shared:
        return 0.0, ()
    weights = {word: (often[0][word] * often[1][word]) ** -0.5 for word in shared}
    best = sorted(shared, key=lambda word: (-weights[word], one[word]))
    return min(1.0, fsum(weights.values())), tuple(one[word] for word in best)
