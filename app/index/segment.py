"""What one part of the index says: in which documents a word stands, how often, and where.

All of it is read where it lies on disk, in arrays that are mapped into memory: nothing is decoded,
and nothing but the lengths of the documents is kept.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh.util.numeric import byte_to_length, length_to_byte

from app.index.arrays import ArrayFile
from app.index.gather import SHOWN, WORDS, Batch, Row, first_places
from app.index.wordlist import WordList
from app.text.stems import DEFAULT
from app.text.tokens import split_key, written_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

B, K1 = 0.75, 1.2  # BM25's usual weights of length and of repetition

Documents = tuple["NDArray[Any]", "NDArray[Any]"]
"""Numbers of documents, ascending, and a count for each."""

_NONE: Documents = (np.zeros(0, np.uint32), np.zeros(0, np.uint32))


class Field:
    """The words of one field of a segment and where they stand.

    Wherever a word is asked for, ``word*`` stands for all words that begin so, and a key of
    :func:`app.text.tokens.written_key` for the word in that shape alone.
    """

    def __init__(self, file: ArrayFile, name: str) -> None:
        """Read field ``name`` from ``file``."""
        self.words = WordList(file, name)
        self._file = file
        self._name = name
        self._documents = file[f"{name}.documents"]
        self._counts = file[f"{name}.counts"]
        self._places = file[f"{name}.places"]
        self._norms: tuple[float, NDArray[np.float64]] | None = None

    @cached_property
    def lengths(self) -> NDArray[np.int64]:
        """The number of words of each document."""
        return self._file[f"{self._name}.lengths"].all().astype(np.int64)

    @cached_property
    def total(self) -> int:
        """The number of words of all documents."""
        return int(self.lengths.sum())

    def norms(self, average: float) -> NDArray[np.float64]:
        """Return for each document how much BM25 holds its length against it."""
        if self._norms is None or self._norms[0] != average:
            self._norms = average, np.asarray(K1 * (1 - B + B * self.about / average), np.float64)
        return self._norms[1]

    def frequency(self, word: str) -> int:
        """Return in how many documents the word stands; of several words, the sum."""
        word, shape = split_key(word)
        low, high = self.words.span(word if shape in ("", word) else written_key(word, shape))
        return int(self._starts[high]) - int(self._starts[low])

    def documents(self, words: Iterable[str]) -> Documents:
        """Return the documents with one of the words, and how often it stands in each."""
        found = [part for part in map(self._documents_of, words) if len(part[0])]
        if len(found) == 1:
            return found[0]
        if not found:
            return _NONE
        return _summed(
            np.concatenate([documents for documents, _ in found]),
            np.concatenate([counts for _, counts in found]),
        )

    def places(self, words: Iterable[str]) -> NDArray[np.uint32]:
        """Return all places where one of the words stands, ascending."""
        found = [part for part in map(self._places_of, words) if len(part)]
        if len(found) == 1:
            return found[0]
        return np.unique(np.concatenate(found)) if found else _NONE[0]

    def at(self, places: NDArray[Any]) -> NDArray[np.int64]:
        """Return the document of each place."""
        numbers: NDArray[np.int64] = np.searchsorted(self.firsts, places, side="right") - 1
        return numbers

    def row(self) -> Row:
        """Return everything, to be written anew."""
        spots = self._spots.astype(np.int64)
        terms = np.repeat(np.arange(len(self.words), dtype=np.uint32), np.diff(spots))
        words = self.words.some(0, len(self.words))
        return Row(words, terms, self._places.all(), self.lengths.astype(np.uint32))

    def _documents_of(self, word: str) -> Documents:
        if split_key(word)[1]:
            places = self._places_of(word)
            documents, counts = np.unique(self.at(places), return_counts=True)
            return documents, counts
        low, high = self.words.span(word)
        start, stop = int(self._starts[low]), int(self._starts[high])
        found = self._documents.part(start, stop), self._counts.part(start, stop)
        return found if high - low <= 1 else _summed(*found)

    def _places_of(self, word: str) -> NDArray[np.uint32]:
        plain, shape = split_key(word)
        if shape == plain and shape:  # as written it is the word itself: not in another shape
            others = self._places_of(written_key(plain, "*"))
            return np.setdiff1d(self._places_of(plain), others, assume_unique=True)
        low, high = self.words.span(word)
        places = self._places.part(int(self._spots[low]), int(self._spots[high]))
        return places if high - low <= 1 else np.unique(places)

    @cached_property
    def about(self) -> NDArray[np.int64]:
        """The lengths as Whoosh keeps them, rounded to one of 256: scores are as it reckons."""
        rounded = {n: byte_to_length(length_to_byte(n)) for n in set(self.lengths.tolist())}
        return np.array([rounded[n] for n in self.lengths.tolist()], np.int64)

    @cached_property
    def firsts(self) -> NDArray[np.int64]:
        """The place of each document's first word."""
        return first_places(self.lengths)

    @cached_property
    def _starts(self) -> NDArray[Any]:
        return self._file[f"{self._name}.starts"].all()

    @cached_property
    def _spots(self) -> NDArray[Any]:
        return self._file[f"{self._name}.spots"].all()


class Segment:
    """One part of the index; documents are numbers that hold within it."""

    def __init__(self, path: Path, removed: Sequence[int] = ()) -> None:
        """Open the file at ``path``; raises IndexDamaged and OSError like ArrayFile."""
        self._file = ArrayFile(path)
        self.path = path
        self.fields = {name: Field(self._file, name) for name in WORDS}
        self.days: NDArray[np.int32] = self._file["days"].all()
        self.kept = np.ones(len(self.days), np.bool_)
        self.kept[list(removed)] = False
        self._titles: list[str] | None = None
        self._in_language: dict[str, NDArray[np.bool_] | None] = {}

    @property
    def size(self) -> int:
        """Return the number of documents, removed ones included."""
        return len(self.kept)

    def check(self) -> None:
        """Raise IndexDamaged if the file was written to since it was opened."""
        self._file.check()

    def shown(self, document: int) -> tuple[str, str, str]:
        """Return a document's id, title and source."""
        one, title, source = (self._text(name, document) for name in SHOWN[:3])
        return one, title, source

    def ids(self) -> list[str]:
        """Return the ids of all documents, removed ones included."""
        return self._ids

    def titles(self) -> list[str]:
        """Return the titles of all documents, removed ones included."""
        if self._titles is None:
            self._titles = self._texts("title_shown")
        return self._titles

    @cached_property
    def _ids(self) -> list[str]:
        return self._texts("id")

    def in_language(self, language: str) -> NDArray[np.bool_] | None:
        """Return which documents are in a language, or may be; None where all are."""
        if language not in self._in_language:
            found = self.languages.get(language, np.zeros(self.size, np.bool_))
            if language == DEFAULT:
                found = found | self.languages.get("", np.zeros(self.size, np.bool_))
            self._in_language[language] = None if found.all() else found
        return self._in_language[language]

    @cached_property
    def languages(self) -> dict[str, NDArray[np.bool_]]:
        """The languages of the documents, each with the documents in it; "" is unknown."""
        each = np.array(self._texts("language"))
        return {str(language): each == language for language in np.unique(each)}

    def batch(self) -> Batch:
        """Return everything, to be written anew."""
        shown = {name: self._texts(name) for name in SHOWN}
        rows = {name: field.row() for name, field in self.fields.items()}
        return Batch(shown, self.days, rows, self.kept)

    def _text(self, name: str, document: int) -> str:
        ends = self._file[f"{name}.ends"]
        start = int(ends.part(document - 1, document)[0]) if document else 0
        stop = int(ends.part(document, document + 1)[0])
        octets = self._file[f"{name}.text"].part(start, stop).tobytes()
        return octets.decode("utf-8", "surrogatepass")

    def _texts(self, name: str) -> list[str]:
        octets = self._file[f"{name}.text"].all().tobytes()
        ends = self._file[f"{name}.ends"].all().tolist()
        starts = [0, *ends[:-1]]
        return [
            octets[start:end].decode("utf-8", "surrogatepass")
            for start, end in zip(starts, ends, strict=True)
        ]


def _summed(documents: NDArray[Any], counts: NDArray[Any]) -> Documents:
    sums = np.bincount(documents, weights=counts)
    numbers = np.flatnonzero(sums)
    return numbers, sums[numbers]
