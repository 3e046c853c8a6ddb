"""Classes of common nouns and of verbs: the hypernyms of Princeton WordNet."""

from __future__ import annotations

import gzip
from collections import defaultdict
from functools import cache, cached_property
from typing import TYPE_CHECKING

from app.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# Classes that the rest of the program asks for, as WordNet 3.0 synset offsets.
PERSON = 7846  # person, individual
GROUP = 31264  # group, grouping
LOCATION = 27167  # location
REGION = 8630985  # region
TIME = 15113229  # time period
# People who act as one: organization, body, movement, force.
BODIES = (8008335, 7965085, 8464601, 8207863)
# Kinds of people whom different words may name: those who fight or rebel (combatant, radical,
# disputant, revolutionist, serviceman), those who live somewhere (inhabitant, citizen).
FIGHTERS = (9939313, 10503452, 9615465, 10527334, 10582746)
DWELLERS = (9620078, 9923673)


class Graph:
    """The hypernym graph of one part of speech."""

    def __init__(self, path: Path) -> None:
        """Read the table at ``path`` (see packaging/build_lexicon.py for its columns)."""
        self._up: dict[int, tuple[int, ...]] = {}
        self._senses: dict[str, list[tuple[int, int]]] = {}
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                synset, up, words = line.rstrip("\n").split("\t")
                number = int(synset)
                self._up[number] = tuple(map(int, up.split()))
                for word in words.split():
                    name, rank = word.split(":")
                    self._senses.setdefault(name, []).append((int(rank), number))

    def knows(self, lemma: str) -> bool:
        """Tell whether the word is in the graph at all."""
        return lemma in self._senses

    def singular(self, word: str) -> str:
        """Return the common noun of which a small-letter word is a regular plural, or the word."""
        if word in self._senses or not word.endswith("s"):
            return word
        stems = (word[:-1], word[:-2], f"{word[:-3]}y" if word.endswith("ies") else "")
        return next((stem for stem in stems if stem in self._senses), word)

    @cache  # noqa: B019 - one instance for the life of the program
    def senses(self, lemma: str, most: int = 2) -> tuple[int, ...]:
        """Return the synsets of a word, its most frequent sense first, at most ``most``."""
        return tuple(s for _, s in sorted(self._senses.get(lemma, ()))[:most])

    @cache  # noqa: B019 - one instance for the life of the program
    def above(self, synset: int) -> dict[int, int]:
        """Return every hypernym of a synset with its distance in steps; itself at 0."""
        distance = {synset: 0}
        layer: Iterable[int] = (synset,)
        steps = 0
        while layer:
            steps += 1
            layer = {up for s in layer for up in self._up.get(s, ()) if up not in distance}
            distance.update(dict.fromkeys(layer, steps))
        return distance

    @cache  # noqa: B019 - one instance for the life of the program
    def is_a(self, lemma: str, *classes: int, most: int = 2) -> bool:
        """Tell whether one of the word's ``most`` frequent senses lies under one of the classes."""
        return any(
            not self.above(sense).keys().isdisjoint(classes) for sense in self.senses(lemma, most)
        )

    @cache  # noqa: B019 - one instance for the life of the program
    def is_narrow(self, synset: int, most: int) -> bool:
        """Tell whether at most so many synsets lie under one: it holds little together."""
        under: set[int] = set()
        layer = set(self._down[synset])
        while layer and len(under) <= most + 1:  # the graph may lead back to the synset
            under |= layer
            layer = {low for s in layer for low in self._down[s]} - under
        return len(under - {synset}) <= most

    @cached_property
    def _down(self) -> defaultdict[int, list[int]]:
        down: defaultdict[int, list[int]] = defaultdict(list)
        for synset, ups in self._up.items():
            for up in ups:
                down[up].append(synset)
        return down

    @cache  # noqa: B019 - one instance for the life of the program
    def depth(self, synset: int) -> int:
        """Return the number of steps from a synset up to the top of the graph."""
        return max(self.above(synset).values())

    def likeness(self, one: str, other: str) -> float:
        """Return how near two words are in the graph, 0 to 1.

        Wu and Palmer's measure (ACL 1994): twice the depth of the nearest common hypernym over
        the sum of the depths by way of it; the best over the two most frequent senses of each.
        """
        if one == other:
            return 1.0
        best = 0.0
        for a in self.senses(one):
            for b in self.senses(other):
                up_a, up_b = self.above(a), self.above(b)
                for common in up_a.keys() & up_b.keys():
                    depth = self.depth(common)
                    total = 2 * depth + up_a[common] + up_b[common]
                    if total:
                        best = max(best, 2 * depth / total)
        return best


@cache
def nouns() -> Graph:
    """Return the graph of single-word common nouns, read once."""
    return Graph(resources() / "wordnet" / "nouns.tsv.gz")


@cache
def verbs() -> Graph:
    """Return the graph of verbs, phrasal ones joined by ``_``, read once.

    What a verb entails or causes lies above it as well: *kill* is under *die*.
    """
    return Graph(resources() / "wordnet" / "verbs.tsv.gz")
