"""Where in a text the words of a query stand, found by reading the text again.

The index keeps no offsets, and reading twenty whole texts at each key is too slow. So a pattern of
the first letters looks where words of the query may stand, and only what is around those places is
read token by token. Plain words in plain texts, which is what most are, need not even that: see
:mod:`app.index.scan`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from app.index.scan import LONGEST, pattern_of, scanned
from app.model.document import Span
from app.text.tokens import Reading, as_written, fold_letters, readings, split_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.index.plan import Find

ENOUGH = 16
"""Marks of one find after which the rest of the text is not read; three snippets show a dozen."""

_SHORT = 400  # characters; below it reading everything is quicker than looking
_LONG = 30_000  # characters; reading that many takes about 10 ms
_LOOKS = 4_000_000  # characters that the pattern goes through, some 50 ms
_PLACES = 2_000  # at most that many places are read
_A_WORD = 12  # characters reckoned for each word that may stand between two of a find
_NO_WORD = 400  # characters without a space that are still taken for one word
_FEW = 40  # characters of a stretch whose words are kept in memory
_HEADS = 12  # different beginnings in one pattern; with more of them it looks for fewer letters
_LETTERS = 4

_SPACE = re.compile(r"\s")
_BETWEEN = "['’‘ʼʻ`´\u00ad\u0300-\u036f\u0640\u064b-\u0652,.\u2010\u2011-]*+"
_ACCENTED = (
    *range(0xC0, 0x250),
    *range(0x370, 0x530),
    *range(0x620, 0x700),
    *range(0x1E00, 0x2000),
)


def all_marks(text: str, finds: Sequence[Find]) -> tuple[Span, ...]:
    """Return every place where ``finds`` stand in ``text``, in reading order, without overlap."""
    readers = [_Reader(find, len(text) + 1) for find in finds]
    _read(text, readers, [(0, len(text))])
    return _without_overlap(readers)


def find_marks(text: str, finds: Sequence[Find]) -> tuple[Span, ...]:
    """Return where ``finds`` stand in ``text``, in reading order and without overlap.

    A find of one slot marks each word, words in a row their whole stretch, words near each other
    each word. Some dozen marks of each find at most, from as early in the text as there are any.
    """
    readers = [_Reader(find, ENOUGH) for find in finds if all(find.slots)]
    # Each for itself: what is rare is looked for to the end, what is common is soon found.
    for reader in readers:
        if _SHORT < len(text) <= LONGEST and _scan(text, reader):
            continue
        pattern = _pattern(reader.find) if len(text) > _SHORT else None
        if pattern is not None:
            around = _A_WORD * reader.find.reach
            _read(text, [reader], _stretches(text, pattern, around))
    if not any(reader.marks for reader in readers):
        _read(text, readers, [(0, _end(text, min(len(text), _LONG)))])
    return _without_overlap(readers)


def _scan(text: str, reader: _Reader) -> bool:
    """Find plain words in a plain text; return False where it must be read in another way."""
    find = reader.find
    pattern = pattern_of(find)
    if pattern is None:
        return False
    prepared = scanned(text)
    odd = prepared.odd_parts(find)
    if odd is None:
        return False
    _read(text, [reader], odd)
    reader.take(islice(prepared.places(pattern), ENOUGH))
    return True


def _read(text: str, readers: Sequence[_Reader], stretches: Iterable[tuple[int, int]]) -> None:
    wanted = _Wanted(readers)
    for start, end in stretches:
        for reader in readers:
            reader.begin()
        seen = _of_some(text[start:end]) if end - start < _FEW else readings(text[start:end])
        for position, word, first, last in seen:
            if found := wanted.by(word, text, start + first, start + last):
                for reader, slot in found:
                    reader.see(slot, position, start + first, start + last)
                if reader.is_full and all(other.is_full for other in readers):
                    return


@lru_cache(maxsize=1 << 13)  # the same words stand in many texts
def _of_some(text: str) -> tuple[Reading, ...]:
    return tuple(readings(text))


class _Wanted:
    """The slots that a word of a text fills."""

    def __init__(self, readers: Iterable[_Reader]) -> None:
        self._by_word: dict[str, list[tuple[_Reader, int]]] = {}
        self._by_shape: dict[str, list[tuple[_Reader, int]]] = {}
        self._begun: list[tuple[str, tuple[_Reader, int]]] = []
        for reader in readers:
            for word, slot in reader.slots():
                plain, shape = split_key(word)
                if word.endswith("*"):
                    self._begun.append((word[:-1], (reader, slot)))
                elif shape == plain:
                    self._by_shape.setdefault(plain, []).append((reader, slot))
                else:
                    self._by_word.setdefault(word, []).append((reader, slot))

    def by(self, word: str, text: str, start: int, end: int) -> Sequence[tuple[_Reader, int]]:
        """Return reader and slot for each slot that the word fills, read at that place."""
        found = self._by_word.get(word, ())
        if word in self._by_shape and as_written(text[start:end]) == word:
            found = [*found, *self._by_shape[word]]
        for head, slot in self._begun:
            if word.startswith(head):
                found = [*found, slot]
        return found


class _Reader:
    """Follows one find through a text and collects its marks."""

    def __init__(self, find: Find, enough: int) -> None:
        self.marks: dict[tuple[int, int], None] = {}  # spans, which are slower to compare
        self.find = find
        self._enough = enough
        self._last: dict[int, tuple[int, int, int]] = {}  # slot: position, start, end

    @property
    def is_full(self) -> bool:
        """Whether it has all the marks that it needs."""
        return len(self.marks) >= self._enough

    def slots(self) -> Iterator[tuple[str, int]]:
        """Yield each word with its slot, the last first: a word may close a row and begin one."""
        for slot in range(len(self.find.slots) - 1, -1, -1):
            for word in self.find.slots[slot]:
                yield word, slot

    def take(self, places: Iterable[tuple[int, int]]) -> None:
        """Take marks beside those that were read, the first in the text."""
        every = {*self.marks, *places}
        self.marks = dict.fromkeys(sorted(every)[: self._enough])

    def begin(self) -> None:
        """Forget what was seen: what follows does not go on from it."""
        self._last.clear()

    def see(self, slot: int, position: int, start: int, end: int) -> None:
        """Take note of a word of ``slot``."""
        if self.is_full:
            return
        if self.find.within:
            self._see_near(slot, position, start, end)
            return
        if slot:
            before = self._last.get(slot - 1)
            if before is None or before[0] != position - 1:
                return
            start = before[1]
        self._last[slot] = (position, start, end)
        if slot == len(self.find.slots) - 1:
            self.marks[start, end] = None

    def _see_near(self, slot: int, position: int, start: int, end: int) -> None:
        self._last[slot] = (position, start, end)
        if len(self._last) < len(self.find.slots):
            return
        if position - min(seen[0] for seen in self._last.values()) <= self.find.reach:
            self.marks |= dict.fromkeys((start, end) for _, start, end in self._last.values())


def _without_overlap(readers: Iterable[_Reader]) -> tuple[Span, ...]:
    chosen: list[Span] = []
    free = 0
    every = {mark for reader in readers for mark in reader.marks}
    for start, end in sorted(every, key=lambda mark: (mark[0], -mark[1])):
        if start >= free:
            chosen.append(Span(start, end))
            free = end
    return tuple(chosen)


def _stretches(text: str, pattern: re.Pattern[str], around: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of the text around what the pattern sees, none touching the next."""
    stretch: tuple[int, int] | None = None
    for seen, match in enumerate(pattern.finditer(text, 0, _LOOKS)):
        if seen >= _PLACES:
            break
        start, end = match.span()
        if stretch is not None and end <= stretch[1]:
            continue
        start, end = _start(text, start, around), _end(text, min(len(text), end + around))
        if stretch is not None and start <= stretch[1]:
            stretch = (stretch[0], end)
            continue
        if stretch is not None:
            yield stretch
        stretch = (start, end)
    if stretch is not None:
        yield stretch


def _start(text: str, at: int, around: int) -> int:
    """Return a place at least ``around`` characters before ``at`` where a word may begin."""
    start = max(0, at - around)
    while start and not text[start - 1].isspace() and at - start < _NO_WORD:
        start -= 1
    return start


def _end(text: str, at: int) -> int:
    """Return a place at or after ``at`` where no word goes on."""
    space = _SPACE.search(text, at, at + _NO_WORD)
    return space.start() if space else min(len(text), at + _NO_WORD)


@lru_cache(maxsize=64)  # the same finds in twenty texts
def _pattern(find: Find) -> re.Pattern[str] | None:
    """Return a pattern that sees the words of a find; None when there are too many.

    It looks for the slot that is likely to stand in the fewest places, and sees most spellings that
    fold to its words. What escapes it (a ligature among the first letters) is marked only in texts
    where nothing at all is seen.
    """
    slots = [frozenset(split_key(word)[0] for word in slot) for slot in find.slots]
    words = max(slots, key=lambda slot: min(map(len, slot)))
    for letters in range(_LETTERS, 0, -1):
        whole = {word for word in words if len(word) <= letters and word.isalnum()}
        whole = {word for word in whole if word.isascii()}
        heads = {word.rstrip("*")[:letters] for word in words - whole}
        heads = {head for head in heads if not any(head[:n] in heads for n in range(1, len(head)))}
        if len(heads) + len(whole) <= _HEADS:
            return re.compile(_spellings(heads, whole))
    return None


def _spellings(heads: Iterable[str], whole: Iterable[str]) -> str:
    """Return a pattern for words that begin with ``heads``, or are ``whole`` in plain letters.

    In any case, with accents and apostrophes.
    """
    rows = [(_letters(head), "") for head in heads]
    rows += [(_letters(word), "(?![A-Za-z0-9])") for word in whole]
    # The first letters of all as one class: where none of them stands, nothing more is tried.
    first = "".join(row[0][1:-1] for row, _ in rows)
    rests = (f"(?<={row[0]})" + "".join(_BETWEEN + c for c in row[1:]) + end for row, end in rows)
    # Within a word no other begins; that is seen behind the first letter, since looking for a class
    # of letters is what goes fast.
    return f"[{first}](?<![A-Za-z][\\x00-\\x7f])(?:{'|'.join(rests)})"


def _letters(word: str) -> list[str]:
    return [f"[{re.escape(c + c.upper() + _variants().get(c, ''))}]" for c in word]


@cache
def _variants() -> dict[str, str]:
    """Return for letters and digits the characters that fold to them, or to begin with them."""
    variants: dict[str, str] = {}
    for character in map(chr, _ACCENTED):
        folded = fold_letters(character)
        if folded:
            variants[folded[0]] = variants.get(folded[0], "") + character
    return variants
