"""What the index says of one word: in which documents it stands, how often, and where.

A :class:`Segment` is one part of the index as Whoosh wrote it; a :class:`Snapshot` is all of them
at one moment. Posting lists are decoded once and kept, positions only for the documents asked for.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from whoosh.reading import IndexReader, TermNotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

B, K1 = 0.75, 1.2  # BM25's usual weights of length and of repetition
_KEPT = 1 << 20  # postings kept per segment, twelve bytes each
_PREFIXES = 32  # beginnings of words kept per segment


@dataclass(slots=True)
class Memory:
    """What has been read of a segment; stays true until documents of it are removed."""

    postings: dict[tuple[str, str], tuple[array[int], array[float]]] = field(default_factory=dict)
    size: int = 0
    vocabulary: dict[str, list[str]] = field(default_factory=dict)
    prefixed: dict[tuple[str, str], list[tuple[str, int]]] = field(default_factory=dict)
    norms: dict[str, tuple[float, list[float]]] = field(default_factory=dict)


class Segment:
    """One part of the index; documents are numbers that hold within it."""

    def __init__(self, reader: IndexReader, memory: Memory) -> None:
        """Read from ``reader`` and keep in ``memory`` what is asked for again."""
        self._reader = reader
        self.memory = memory

    @property
    def key(self) -> tuple[str, int]:
        """Return what stays the same as long as the segment holds the same documents."""
        return _key(self._reader)

    @property
    def size(self) -> int:
        """Return the number of documents, removed ones included."""
        return int(self._reader.doc_count_all())

    def documents(self) -> Iterable[int]:
        """Return the documents that are not removed."""
        numbers: Iterable[int] = self._reader.all_doc_ids()
        return numbers

    def shown(self, document: int) -> tuple[str, str, str]:
        """Return a document's id, title and source."""
        fields = self._reader.stored_fields(document)
        title, source = fields["shown"]
        return str(fields["id"]), str(title), str(source)

    def frequency(self, field: str, word: str) -> int:
        """Return in how many documents the word stands (removed ones included)."""
        return int(self._reader.doc_frequency(field, word))

    def postings(self, field: str, word: str) -> tuple[array[int], array[float]]:
        """Return the documents with the word in their order, and how often it stands in each."""
        memory = self.memory
        found = memory.postings.get((field, word))
        if found is None:
            found = self._decode(field, word)
            if memory.size + len(found[0]) > _KEPT:
                memory.postings.clear()
                memory.size = 0
            memory.postings[field, word] = found
            memory.size += len(found[0])
        return found

    def _decode(self, field: str, word: str) -> tuple[array[int], array[float]]:
        documents, counts = array("L"), array("f")
        try:
            matcher = self._reader.postings(field, word)
        except TermNotFound:
            return documents, counts
        while matcher.is_active():
            documents.append(matcher.id())
            counts.append(matcher.weight())
            matcher.next()
        return documents, counts

    def positions(self, field: str, word: str, among: Iterable[int]) -> dict[int, list[int]]:
        """Return the word's positions in those of the documents ``among`` where it stands."""
        found: dict[int, list[int]] = {}
        try:
            matcher = self._reader.postings(field, word)
        except TermNotFound:
            return found
        for document in sorted(among):
            if not matcher.is_active():
                break
            if matcher.id() < document:
                matcher.skip_to(document)
                if not matcher.is_active():
                    break
            if matcher.id() == document:
                found[document] = matcher.value_as("positions")
        return found

    def norms(self, field: str, average: float) -> list[float]:
        """Return for each document how much BM25 holds its length in the field against it."""
        kept = self.memory.norms.get(field)
        if kept is None or kept[0] != average:
            length = self._reader.doc_field_length
            numbers = range(self._reader.doc_count_all())
            kept = average, [K1 * (1 - B + B * (length(n, field) or 0) / average) for n in numbers]
            self.memory.norms[field] = kept
        return kept[1]

    def vocabulary(self, field: str) -> list[str]:
        """Return all words of the field, sorted."""
        if field not in self.memory.vocabulary:
            self.memory.vocabulary[field] = [w.decode() for w in self._reader.lexicon(field)]
        return self.memory.vocabulary[field]

    def prefixed(self, field: str, prefix: str) -> list[tuple[str, int]]:
        """Return the words of the field that begin with ``prefix``, with their frequency."""
        kept = self.memory.prefixed
        found = kept.get((field, prefix))
        if found is None:
            shorter = kept.get((field, prefix[:-1]))  # as when a word is being typed
            if shorter is not None:
                found = [pair for pair in shorter if pair[0].startswith(prefix)]
            else:
                pairs = self._reader.iter_prefix(field, prefix)
                found = [(word.decode(), info.doc_frequency()) for word, info in pairs]
            if len(kept) >= _PREFIXES:
                kept.clear()
            kept[field, prefix] = found
        return found

    def near(self, field: str, word: str, distance: int) -> Iterable[str]:
        """Return the words of the field at most ``distance`` edits away."""
        found: Iterable[str] = self._reader.terms_within(field, word, distance)
        return found


class Snapshot:
    """The index at one moment: its segments, each with its size, and the words in all of them."""

    def __init__(self, reader: IndexReader, older: Snapshot | None = None) -> None:
        """Read through ``reader``; what ``older`` remembers of the same segments is taken over."""
        self._reader = reader
        memories = {s.key: s.memory for s in older.segments} if older else {}
        leaves = [leaf for leaf, _ in reader.leaf_readers() if leaf.doc_count_all()]
        self.segments: tuple[Segment, ...] = tuple(
            Segment(leaf, memories.get(_key(leaf)) or Memory()) for leaf in leaves
        )
        self.size = int(reader.doc_count_all())

    @cached_property
    def ids(self) -> dict[str, int]:
        """Return the ids of all documents with their numbers in the whole index."""
        starts = accumulate((segment.size for segment in self.segments), initial=0)
        pairs = zip(starts, self.segments, strict=False)
        return {s.shown(n)[0]: start + n for start, s in pairs for n in s.documents()}

    def average_length(self, field: str) -> float:
        """Return the average number of words of the field, at least 1."""
        return max(1.0, self._reader.field_length(field) / max(1, self.size))

    def frequency(self, field: str, words: Iterable[str]) -> int:
        """Return in how many documents one of the words stands, at most."""
        each = (segment.frequency(field, word) for word in words for segment in self.segments)
        return min(self.size, sum(each))

    def completions(self, field: str, prefix: str, limit: int) -> list[str]:
        """Return the commonest words that begin with ``prefix``, commonest first."""
        counts: Counter[str] = Counter()
        for segment in self.segments:
            for word, count in segment.prefixed(field, prefix):
                counts[word] += count
        return _commonest(counts, limit)

    def matching(self, field: str, pattern: str, limit: int) -> list[str]:
        """Return the commonest words that a pattern of letters, ``*`` and ``?`` covers."""
        shape = "".join({"*": ".*", "?": "."}.get(c, re.escape(c)) for c in pattern)
        matches = re.compile(shape).fullmatch
        head = re.split(r"[*?]", pattern, maxsplit=1)[0]
        counts: Counter[str] = Counter()
        for segment in self.segments:
            for word in _from(segment.vocabulary(field), head):
                if matches(word):
                    counts[word] += segment.frequency(field, word)
        return _commonest(counts, limit)

    def near(self, field: str, word: str, distance: int, limit: int) -> list[str]:
        """Return the words at most ``distance`` edits away, the nearer and commoner first."""
        found: dict[str, None] = {}
        for edits in range(1, distance + 1):
            words = {near for segment in self.segments for near in segment.near(field, word, edits)}
            counts = Counter({near: self.frequency(field, (near,)) for near in words})
            found |= dict.fromkeys(_commonest(counts, limit))
        return list(found)[:limit]

    def close(self) -> None:
        """Close the files."""
        self._reader.close()


def _key(reader: IndexReader) -> tuple[str, int]:
    segment: Any = reader.segment()
    return str(segment.segment_id()), int(segment.deleted_count())


def _commonest(counts: Counter[str], limit: int) -> list[str]:
    by_count: Callable[[str], tuple[int, str]] = lambda word: (-counts[word], word)  # noqa: E731
    return nsmallest(limit, counts, key=by_count)


def _from(words: list[str], head: str) -> Iterable[str]:
    """Return the words that begin with ``head``."""
    for i in range(bisect_left(words, head), len(words)):
        if not words[i].startswith(head):
            return
        yield words[i]
