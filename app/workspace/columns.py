"""What is asked of thousands of documents at once: one array for each question.

An array is made when it is first asked for, and serves as long as the list stays the same.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from app.text.tokens import fold
from app.workspace.catalogue import VALUES, Column, Facet, shown

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from numpy.typing import NDArray

    from app.model.document import DocumentEntry

    Places = NDArray[np.int64]
    Chosen = NDArray[np.bool_]


_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_NOT_PLAIN = (b"'", b"`", b".0", b",0")  # of which folding a word leaves more than its letters
_PARTED = bytes.maketrans(b"/", b" ")
_SIGNS = bytes(n for n in range(128) if not (chr(n).isalnum() or chr(n).isspace() or n == ord("/")))


class Columns:
    """The documents of a list, each by its place in it."""

    def __init__(self, entries: Sequence[DocumentEntry], before: Columns | None = None) -> None:
        """Take the documents; of those that were in the list ``before`` the words are known."""
        self._entries = entries
        self._known = before._words if before is not None else {}
        self._words: dict[str, tuple[DocumentEntry, str]] = {}
        self._ranks: dict[Column, NDArray[np.float64]] = {}
        self._filled: dict[Column, Chosen] = {}
        self._values: dict[Facet, Values] = {}
        heads = [entry.copy_of or entry.id for entry in entries]
        self._families = _numbers(heads, dict.fromkeys(heads))

    def with_words(self, words: str) -> Chosen:
        """Return which documents have, for each of the words, one that begins so."""
        chosen = np.ones(len(self._entries), np.bool_)
        for word in _folded(words).split():
            wanted = f" {word}"
            chosen &= np.array([wanted in text for text in self._texts()], np.bool_)
        return chosen

    def values(self, facet: Facet) -> Values:
        """Return what values of a facet the documents have."""
        if facet not in self._values:
            self._values[facet] = Values([*map(VALUES[facet], self._entries)])
        return self._values[facet]

    def folded(self, places: Places) -> tuple[Places, dict[str, int]]:
        """Return the first of each group of near copies, and how many others it stands for."""
        families = self._families[places]
        _, firsts, counts = np.unique(families, return_index=True, return_counts=True)
        more = np.flatnonzero(counts > 1).tolist()
        copies = {self._entries[places[firsts[n]]].id: int(counts[n]) - 1 for n in more}
        return places[np.sort(firsts)], copies

    def ordered(self, places: Places, column: Column, *, descending: bool) -> Places:
        """Return the places in the order of a column; those with nothing in it come last."""
        if column not in self._ranks:
            self._ranks[column] = _ranks(self._entries, column)
        ranks = self._ranks[column][places]
        if descending:
            ranks = -ranks
        ranks[~self._has(column)[places]] = np.inf
        return places[np.argsort(ranks, kind="stable")]

    def filled(self, places: Places) -> frozenset[Column]:
        """Return the columns in which one of the documents has something."""
        return frozenset(column for column in Column if self._has(column)[places].any())

    def _has(self, column: Column) -> Chosen:
        if column not in self._filled:
            read = attrgetter(column.name.lower() if column is not Column.LENGTH else "characters")
            each = map(bool, map(read, self._entries))
            always = column in (Column.LENGTH, Column.ADDED)  # a length of 0 is one, too
            found = np.fromiter(each, np.bool_, len(self._entries)) | always
            self._filled[column] = found
        return self._filled[column]

    def _texts(self) -> list[str]:
        """Return what each document is found by, each word after a blank."""
        if not self._words and self._entries:
            found = {}
            for entry in self._entries:
                known = self._known.get(entry.id)
                if known is None or known[0] is not entry:
                    said = (entry.title, *entry.authors, entry.outlet, entry.source)
                    known = (entry, f" {_folded(' '.join(said))}")
                found[entry.id] = known
            self._words, self._known = found, {}
        return [text for _, text in self._words.values()]


class Values:
    """The values that documents have of a facet: each one, none or several."""

    def __init__(self, each: Sequence[tuple[str, ...]]) -> None:
        """Take the values of every document."""
        flat = [value for values in each for value in values]
        self._names = list(dict.fromkeys(flat))
        self._numbers = _numbers(flat, self._names)
        self._owners = np.repeat(np.arange(len(each)), [len(values) for values in each])

    def one_of(self, chosen: Iterable[str], count: int) -> Chosen:
        """Return which of ``count`` documents have one of the values."""
        wanted = set(chosen)
        numbers = [number for number, name in enumerate(self._names) if name in wanted]
        found = np.zeros(count, np.bool_)
        found[self._owners[np.isin(self._numbers, numbers)]] = True
        return found

    def counted(self, among: Chosen) -> tuple[tuple[str, int], ...]:
        """Return each value that some of the documents have, the commonest first."""
        numbers = self._numbers[among[self._owners]]
        counts = np.bincount(numbers, minlength=len(self._names)).tolist()
        some = [(name, n) for name, n in zip(self._names, counts, strict=True) if n]
        return tuple(sorted(some, key=lambda pair: (-pair[1], pair[0])))


def _numbers(keys: Sequence[Hashable], distinct: Iterable[Hashable]) -> Places:
    """Return for each key its place among the distinct ones."""
    number = {key: place for place, key in enumerate(distinct)}
    return np.fromiter(map(number.__getitem__, keys), np.int64, len(keys))


def _ranks(entries: Sequence[DocumentEntry], column: Column) -> NDArray[np.float64]:
    """Return a number for each document: the order of the numbers is that of the column."""
    if column is Column.DATE:
        days = (entry.date.toordinal() if entry.date else 0 for entry in entries)
        return np.fromiter(days, np.float64, len(entries))
    if column is Column.LENGTH:
        return np.fromiter((entry.characters for entry in entries), np.float64, len(entries))
    if column is Column.ADDED:
        return np.fromiter((entry.added.timestamp() for entry in entries), np.float64, len(entries))
    keys = [_folded(shown(entry, column)) for entry in entries]
    return _numbers(keys, sorted(set(keys))).astype(np.float64)


def _folded(text: str) -> str:
    """Return the words of a text as they are found, with a blank between them."""
    if text.isascii():  # most are, and there are many
        octets = text.lower().encode()
        shape = octets.translate(_DIGITS)
        if not any(sign in shape for sign in _NOT_PLAIN):
            return " ".join(octets.translate(_PARTED, _SIGNS).decode().split())
    words = map(fold, text.replace("/", " ").split())
    return " ".join(word for word in words if word)
