"""The words of one field of a segment, sorted, read where they lie on disk."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.index.arrays import ArrayFile

_PARTED = "\n"
_AFTER_ALL = b"\xff"  # no UTF-8 holds it, so it sorts behind whatever goes on
_KEPT = 1 << 14  # places of words kept in memory
_FIRST_PLAIN = "\x0b"  # forms as written begin with a tab and so sort before all words


def word_arrays(field: str, words: Sequence[str]) -> dict[str, NDArray[np.generic]]:
    """Return the arrays that hold ``words``, which are sorted and not empty, for ``field``."""
    blob = np.frombuffer((_PARTED.join(words) + _PARTED).encode("utf-8", "surrogatepass"), np.uint8)
    ends = np.flatnonzero(blob == ord(_PARTED)).astype(np.uint32)[: len(words)]
    return {f"{field}.words": blob, f"{field}.ends": ends, f"{field}.letters": _letters(blob, ends)}


def _letters(blob: NDArray[np.uint8], ends: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return for each word a set of bits, one for every letter in it (some letters share one)."""
    if not len(ends):
        return np.zeros(0, np.uint32)
    goes_on = np.append(blob[1:] & 0xC0 == 0x80, False)  # only a letter's last octet counts
    bits = np.left_shift(np.uint32(1), (blob & 31).astype(np.uint32))
    bits[goes_on | (blob == ord(_PARTED))] = 0
    return np.bitwise_or.reduceat(bits, np.append(0, ends[:-1] + 1))


class WordList:
    """Sorted words; a word's number is its place among them."""

    def __init__(self, file: ArrayFile, field: str) -> None:
        """Read the words of ``field`` from ``file``."""
        self._blob = file[f"{field}.words"]
        self._ends_column = file[f"{field}.ends"]
        self._letters_column = file[f"{field}.letters"]
        self._spans: dict[str, tuple[int, int]] = {}

    def __len__(self) -> int:
        return len(self._ends_column)

    def span(self, word: str) -> tuple[int, int]:
        """Return the numbers ``[low, high)`` of a word, or of all that begin with ``word*``."""
        found = self._spans.get(word)
        if found is None:
            if len(self._spans) >= _KEPT:
                self._spans.clear()
            found = self._spans[word] = self._look_up(word)
        return found

    def some(self, low: int, high: int) -> list[str]:
        """Return the words with the numbers ``[low, high)``."""
        if low >= high:
            return []
        part = self._blob.part(self._start(low), int(self._ends[high - 1]))
        return part.tobytes().decode("utf-8", "surrogatepass").split(_PARTED)

    def plain(self) -> int:
        """Return the number of the first that is a word and not a form as written."""
        return self._rank(_FIRST_PLAIN.encode())

    def beyond_ascii(self) -> int:
        """Return the number of the first word that begins with a letter beyond ASCII."""
        return self._rank(b"\x80")

    def matching(self, pattern: str) -> list[str]:
        """Return the words that a pattern of letters, ``*`` and ``?`` covers."""
        shape = "".join({"*": ".*", "?": "."}.get(c, re.escape(c)) for c in pattern)
        head = re.split(r"[*?]", pattern, maxsplit=1)[0]
        low, high = self.span(head + "*")
        words = _PARTED.join(self.some(max(low, self.plain()), high))
        return re.findall(f"^{shape}$", words, re.MULTILINE) if words else []

    def near(self, word: str, distance: int) -> list[tuple[str, int]]:
        """Return other words at most ``distance`` edits away, with their distance."""
        own = np.frombuffer(word.encode("utf-8", "surrogatepass") + b"\n", np.uint8)
        letters = _letters(own, np.array([len(own) - 1], np.uint32))[0]
        # An edit takes one letter away and brings one in, so few words are worth comparing.
        likely = np.bitwise_count(self._letters ^ letters) <= 2 * distance
        sizes = self._sizes
        likely &= (sizes >= len(word) - distance) & (sizes <= 4 * (len(word) + distance))
        likely[: self.plain()] = False
        words = self._at(np.flatnonzero(likely))
        edits = process.cdist(
            [word], words, scorer=Levenshtein.distance, score_cutoff=distance, dtype=np.uint8
        )[0]
        close = np.flatnonzero((edits > 0) & (edits <= distance)).tolist()
        return [(words[at], int(edits[at])) for at in close]

    def _look_up(self, word: str) -> tuple[int, int]:
        if word.endswith("*"):
            head = word[:-1].encode("utf-8", "surrogatepass")
            low = self._rank(head) if head else self.plain()
            return low, self._rank(head + _AFTER_ALL)
        octets = word.encode("utf-8", "surrogatepass")
        low = self._rank(octets)
        return low, low + (low < len(self) and self._octets(low) == octets)

    def _rank(self, octets: bytes) -> int:
        return bisect_left(range(len(self)), octets, key=self._octets)

    @cached_property
    def _ends(self) -> NDArray[np.uint32]:
        return self._ends_column.all()

    @cached_property
    def _letters(self) -> NDArray[np.uint32]:
        return self._letters_column.all()

    @cached_property
    def _sizes(self) -> NDArray[np.int32]:
        """How many octets each word has."""
        return np.diff(self._ends.astype(np.int64), prepend=-1).astype(np.int32) - np.int32(1)

    def _start(self, number: int) -> int:
        return int(self._ends[number - 1]) + 1 if number else 0

    def _octets(self, number: int) -> bytes:
        return self._blob.part(self._start(number), int(self._ends[number])).tobytes()

    def _at(self, numbers: NDArray[np.int64]) -> list[str]:
        """Return many words that stand apart."""
        octets = self._blob.all().data
        starts = np.where(numbers > 0, self._ends[numbers - 1] + np.uint32(1), 0).tolist()
        ends = self._ends[numbers].tolist()
        return [
            str(octets[start:end], "utf-8", "surrogatepass")
            for start, end in zip(starts, ends, strict=True)
        ]
