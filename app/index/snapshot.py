"""The index at one moment: its segments, and what is known of words over all of them."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from heapq import nsmallest
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from app.text.stems import DEFAULT, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from app.index.segment import Segment

_KEPT = 1 << 10  # words whose other forms are kept in memory
_SHORTEST = 3  # letters of a word that is looked for in its other forms


class Snapshot:
    """All segments. Documents are numbered through, each segment's after those before it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        """Read from ``segments``."""
        self.segments = tuple(segment for segment in segments if segment.size)
        self.starts = tuple(accumulate((s.size for s in self.segments), initial=0))
        self.size = self.starts[-1]
        self._kin: dict[tuple[str, str], dict[str, tuple[str, ...]]] = {}
        self._frequencies: dict[tuple[str, tuple[str, ...]], int] = {}

    def check(self) -> None:
        """Raise IndexDamaged if a file was written to since it was opened."""
        for segment in self.segments:
            segment.check()

    @cached_property
    def ids(self) -> dict[str, int]:
        """The ids of all documents with their numbers."""
        return {
            one: start + number
            for start, segment in zip(self.starts, self.segments, strict=False)
            for number, one in enumerate(segment.ids())
            if segment.kept[number]
        }

    @cached_property
    def days(self) -> NDArray[np.int32]:
        """The day of each document, 0 where it is not known."""
        return np.concatenate([np.zeros(0, np.int32), *(s.days for s in self.segments)])

    def shown(self, number: int) -> tuple[str, str, str]:
        """Return a document's id, title and source."""
        at = self.segment_of(number)
        return self.segments[at].shown(number - self.starts[at])

    def title(self, number: int) -> str:
        """Return a document's title."""
        at = self.segment_of(number)
        return self.segments[at].titles()[number - self.starts[at]]

    def segment_of(self, number: int) -> int:
        """Return which of the segments holds a document."""
        return int(np.searchsorted(self.starts, number, side="right")) - 1

    def average_length(self, field: str) -> float:
        """Return the average number of words of the field, at least 1."""
        total = sum(segment.fields[field].total for segment in self.segments)
        return max(1.0, total / max(1, self.size))

    def frequency(self, field: str, words: Iterable[str]) -> int:
        """Return in how many documents one of the words stands, at most."""
        key = field, tuple(words)
        found = self._frequencies.get(key)
        if found is None:  # each segment asks
            if len(self._frequencies) >= _KEPT:
                self._frequencies.clear()
            fields = [segment.fields[field] for segment in self.segments]
            found = min(self.size, sum(one.frequency(word) for word in key[1] for one in fields))
            self._frequencies[key] = found
        return found

    def kin(self, field: str, word: str) -> Mapping[str, Sequence[str]]:
        """Return the other forms of a word by the languages that the documents are in."""
        found = self._kin.get((field, word))
        if found is None:
            if len(self._kin) >= _KEPT:
                self._kin.clear()
            found = self._kin[field, word] = {}
            if len(word) >= _SHORTEST and word.isalpha():
                for language in self._languages:
                    if forms := self._forms(field, word, language):
                        found[language] = forms
        return found

    def matching(self, field: str, pattern: str, limit: int) -> list[str]:
        """Return the commonest words that a pattern of letters, ``*`` and ``?`` covers."""
        words = {w for s in self.segments for w in s.fields[field].words.matching(pattern)}
        return self._commonest(field, words, limit)

    def near(self, field: str, word: str, distance: int, limit: int) -> list[str]:
        """Return the words at most ``distance`` edits away, the nearer and commoner first."""
        edits = dict(p for s in self.segments for p in s.fields[field].words.near(word, distance))
        found: list[str] = []
        for step in range(1, distance + 1):
            words = [near for near, needed in edits.items() if needed == step]
            found += self._commonest(field, words, limit)
        return found[:limit]

    def words(self, field: str, beginnings: Iterable[str]) -> frozenset[str]:
        """Return the words of the field that begin so, and those of other alphabets."""
        heads = [f"{head}*" for head in beginnings]
        found: set[str] = set()
        for segment in self.segments:
            words = segment.fields[field].words
            found.update(word for head in heads for word in words.some(*words.span(head)))
            found.update(words.some(words.beyond_ascii(), len(words)))
        return frozenset(found)

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        known = {language for segment in self.segments for language in segment.languages}
        return tuple(sorted(known - {""} | {DEFAULT}))

    def _forms(self, field: str, word: str, language: str) -> tuple[str, ...]:
        wanted = stem(word, language)
        if wanted is None:
            return ()
        # What stemming puts in place of an ending is one letter at most (try, tries: tri).
        head = wanted[:-1] if wanted[:-1] == word[: len(wanted) - 1] else word
        head = head if len(head) > 1 else wanted
        near: set[str] = set()
        for segment in self.segments:
            words = segment.fields[field].words
            near.update(words.some(*words.span(f"{head}*")))
        return tuple(sorted(w for w in near if w != word and stem(w, language) == wanted))

    def _commonest(self, field: str, words: Iterable[str], limit: int) -> list[str]:
        counts = Counter({word: self.frequency(field, (word,)) for word in words})
        return nsmallest(limit, counts, key=lambda word: (-counts[word], word))
