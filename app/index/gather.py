"""Documents on their way into a segment: their words in a row, then sorted into posting lists.

A new document's words are kept as numbers in reading order; how often and where each word stands
comes out of one sort over all of them. Joining segments is the same sort over what they hold.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from app.index.arrays import packed
from app.index.wordlist import word_arrays
from app.text.tokens import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.model.document import Document

WORDS = ("body", "title")
"""The fields that a word without a field is looked for in."""

SHOWN = ("id", "title_shown", "source", "language")
"""What is kept of a document as it is."""

_PLACE_BITS = 32


class _Numbers(dict[str, int]):
    """Numbers for words, given in the order in which they are first asked for."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


@dataclass(slots=True)
class Row:
    """One field of some documents: their words, by number, and at which place each stands.

    The places go through all documents, with one left free after each so that no row of words
    goes on from one document into the next.
    """

    words: Sequence[str]
    terms: NDArray[np.uint32]
    places: NDArray[np.uint32]
    lengths: NDArray[np.uint32]


@dataclass(slots=True)
class Batch:
    """Some documents with all their fields; ``kept`` is false for those that were removed."""

    shown: dict[str, list[str]]
    days: NDArray[np.int32]
    rows: dict[str, Row]
    kept: NDArray[np.bool_]


@dataclass(slots=True)
class _Stream:
    numbers: _Numbers = field(default_factory=_Numbers)
    terms: array[int] = field(default_factory=lambda: array("I"))
    places: array[int] = field(default_factory=lambda: array("I"))
    lengths: array[int] = field(default_factory=lambda: array("I"))
    end: int = 0

    def add(self, text: str) -> None:
        number, terms, places, end = self.numbers, self.terms, self.places, self.end
        last = -1
        for position, word, _, _ in readings(text):
            terms.append(number[word])
            places.append(end + position)
            if position > last:
                last = position
        self.lengths.append(last + 1)
        self.end = end + last + 2

    def row(self) -> Row:
        return Row(
            list(self.numbers),
            np.frombuffer(self.terms, np.uint32),
            np.frombuffer(self.places, np.uint32),
            np.frombuffer(self.lengths, np.uint32),
        )


class Gathered:
    """New documents, not yet written."""

    def __init__(self) -> None:
        """Begin with none."""
        self._shown: dict[str, list[str]] = {name: [] for name in SHOWN}
        self._days: list[int] = []
        self._streams = {name: _Stream() for name in WORDS}

    def add(self, document: Document) -> None:
        """Take a document's words."""
        values = (document.id, document.title, document.source, document.language or "")
        for kept, value in zip(self._shown.values(), values, strict=True):
            kept.append(value)
        self._days.append(document.date.toordinal() if document.date else 0)
        self._streams["body"].add(document.text)
        self._streams["title"].add(document.title)

    @property
    def size(self) -> int:
        """Return the number of words so far."""
        return len(self._streams["body"].terms)

    def batch(self) -> Batch:
        """Return what was gathered."""
        days = np.array(self._days, np.int32)
        rows = {name: stream.row() for name, stream in self._streams.items()}
        return Batch(self._shown, days, rows, np.ones(len(days), np.bool_))


def first_places(lengths: NDArray[Any]) -> NDArray[np.int64]:
    """Return the place of each document's first word."""
    steps = lengths.astype(np.int64) + 1
    firsts: NDArray[np.int64] = np.cumsum(steps) - steps
    return firsts


def segment_arrays(batches: Sequence[Batch]) -> dict[str, NDArray[Any]]:
    """Return the arrays of a segment with all documents of ``batches`` that are kept."""
    kept = [batch.kept for batch in batches]
    arrays: dict[str, NDArray[Any]] = {
        "days": np.concatenate([batch.days[batch.kept] for batch in batches])
    }
    for name in SHOWN:
        values = [
            value
            for batch in batches
            for value, keep in zip(batch.shown[name], batch.kept.tolist(), strict=True)
            if keep
        ]
        arrays |= _texts(name, values)
    for name in WORDS:
        arrays |= _postings(name, [batch.rows[name] for batch in batches], kept)
    return arrays


def _texts(name: str, values: Sequence[str]) -> dict[str, NDArray[Any]]:
    octets = [value.encode("utf-8", "surrogatepass") for value in values]
    ends = np.cumsum([len(one) for one in octets], dtype=np.int64)
    return {f"{name}.text": np.frombuffer(b"".join(octets), np.uint8), f"{name}.ends": packed(ends)}


def _postings(
    name: str, rows: Sequence[Row], kept: Sequence[NDArray[np.bool_]]
) -> dict[str, NDArray[Any]]:
    lengths = np.concatenate([row.lengths[keep] for row, keep in zip(rows, kept, strict=True)])
    words = sorted(set().union(*(row.words for row in rows)))
    keys = np.concatenate(_keys(rows, kept, words, first_places(lengths)))
    keys.sort()
    terms = (keys >> np.uint64(_PLACE_BITS)).astype(np.uint32)
    places = keys.astype(np.uint32)
    del keys
    documents = np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths + 1)[places]
    begins = np.ones(len(terms), np.bool_)
    begins[1:] = (terms[1:] != terms[:-1]) | (documents[1:] != documents[:-1])
    firsts = np.flatnonzero(begins)
    del begins
    used, spots = np.unique(terms, return_index=True)
    starts = np.searchsorted(firsts, spots)
    return {
        **word_arrays(name, [words[int(number)] for number in used]),
        f"{name}.lengths": packed(lengths),
        f"{name}.starts": packed(np.append(starts, len(firsts))),
        f"{name}.documents": packed(documents[firsts]),
        f"{name}.counts": packed(np.diff(firsts, append=len(terms))),
        f"{name}.spots": packed(np.append(spots, len(terms))),
        f"{name}.places": places,
    }


def _keys(
    rows: Sequence[Row],
    kept: Sequence[NDArray[np.bool_]],
    words: Sequence[str],
    firsts: NDArray[np.int64],
) -> list[NDArray[np.uint64]]:
    """Return term and place of every word as one number each, in the numbering of all rows."""
    number = {word: i for i, word in enumerate(words)}
    keys: list[NDArray[np.uint64]] = []
    before = 0
    for row, keep in zip(rows, kept, strict=True):
        moved = np.zeros(len(keep), np.int64)
        after = before + int(keep.sum())
        moved[keep] = firsts[before:after] - first_places(row.lengths)[keep]
        before = after
        terms, places = row.terms, row.places
        document = np.repeat(np.arange(len(keep), dtype=np.uint32), row.lengths + 1)[places]
        if not keep.all():
            chosen = keep[document]
            terms, places, document = terms[chosen], places[chosen], document[chosen]
        ranks = np.array([number[word] for word in row.words], np.uint64) << np.uint64(_PLACE_BITS)
        keys.append(ranks[terms] | (places + moved[document]).astype(np.uint64))
    return keys
