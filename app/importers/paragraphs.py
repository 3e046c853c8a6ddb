"""Lines as they lie on pages -> paragraphs. For PDFs, which know only where each letter stands.

What tells paragraphs apart is what a reader sees: a wider gap, an indented beginning, another size
of letters, a line that stops early at the end of a sentence. Heads and numbers that stand on page
after page are left out, and a word that was divided at the end of a line is one word again.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HYPHEN = "\ufffe"  # a hyphen at the end of a line, which may be the printer's or the word's

_SENTENCE_END = re.compile(r"[.!?…:;。！？]['\"”’»)\]]*$")
_ITEM = re.compile(r"(?:[•‣▪●◦■–—*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
_OPEN = re.compile(rf"\w[-{HYPHEN}\xad]$")
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff65]$")  # between lines of these
_LEADER = re.compile(r"(?:\. ?){4,}\w+$")  # of a table of contents
_LAST_PART = re.compile(rf"([^\W\d_]+)[-{HYPHEN}\xad]$")
_FIRST_PART = re.compile(r"[^\W\d_]+")
_PAGE_NUMBER = re.compile(r"\W*(?:\w+ )?0(?:\W+(?:\w+ )?0)?\W*")  # each number as a zero
_FULL = 0.88  # of the usual width: a line that stops before that was not full
_SHORT = 0.65  # ... before that, it is a heading or a row, whatever it ends with
_FULLEST = 0.8  # as most lines of a text are full, the width of those tells that of the column
_GAP = 1.35  # times the usual pitch
_LARGE = 1.15  # times the height of other letters
_REPEATED_PAGES = 3
_EDGE_LINES = 2  # at the top and the bottom of a page, where its head and foot stand


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, where it lies (upwards and to the right), how high it is."""

    text: str
    left: float
    right: float
    bottom: float
    height: float


def joined(pages: Sequence[Sequence[Line]]) -> tuple[str, tuple[int, ...]]:
    """Return the text of all pages, and the offset at which each of them starts.

    A paragraph that goes on over a page goes on in the text. A page without text starts where the
    next one does.
    """
    running = _running(pages)
    kept = [[line for key, line in _keyed(page) if key not in running] for page in pages]
    text = _Text(_Words(line.text for page in kept for line in page))
    starts: list[int | None] = []
    last: Line | None = None
    for page in kept:
        layout = _Layout.of(page)
        starts.append(None)
        for number, line in enumerate(page):
            if last is None or last.text.endswith(HYPHEN):
                breaks = False
            elif number:
                breaks = layout.breaks(last, line)
            else:
                breaks = not _goes_on(last, line)
            start = text.add(line.text, breaks=breaks)
            starts[-1] = start if number == 0 else starts[-1]
            last = line
    return str(text), _filled(starts, len(text))


def _filled(starts: Sequence[int | None], end: int) -> tuple[int, ...]:
    found = []
    for start in reversed(starts):
        end = end if start is None else start
        found.append(end)
    return tuple(reversed(found))


class _Words:
    """The words of a document, which tell whether a hyphen at the end of a line is the word's."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: Counter[str] = Counter()
        for line in lines:
            self._known.update(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.lower()))

    def whole(self, first: str, second: str) -> str:
        """Return the word of which these are the parts: without a hyphen if nothing speaks for it.

        The document tells by how it writes the word elsewhere; a capital begins no part of a word.
        """
        hyphened, plain = f"{first}-{second}", first + second
        told = self._known[hyphened.lower()] - self._known[plain.lower()]
        if told == 0:
            return plain if second[0].islower() else hyphened
        return hyphened if told > 0 else plain


class _Text:
    """A text that lines are added to."""

    def __init__(self, words: _Words) -> None:
        self._words = words
        self._pieces: list[str] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __str__(self) -> str:
        return "".join(self._pieces).replace(HYPHEN, "-")

    def add(self, line: str, *, breaks: bool) -> int:
        """Add a line, as a new paragraph or not; return where it starts."""
        if not self._pieces:
            self._put(line)
            return 0
        if breaks:
            self._put("\n")
        elif _OPEN.search(self._pieces[-1]):
            return self._continue(line)
        elif not (_UNSPACED.search(self._pieces[-1]) and _UNSPACED.match(line[0])):
            self._put(" ")
        self._put(line)
        return self._length - len(line)

    def _continue(self, line: str) -> int:
        """Add a line after one that ends with a hyphen."""
        first, second = _LAST_PART.search(self._pieces[-1]), _FIRST_PART.match(line)
        if first is None or second is None:
            self._put(line)
            return self._length - len(line)
        word = self._words.whole(first[1], second[0])
        self._length -= len(first[0])
        self._pieces[-1] = self._pieces[-1][: first.start()]
        self._put(word + line[second.end() :])
        return self._length - len(line) + len(second[0])

    def _put(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


@dataclass(frozen=True, slots=True)
class _Layout:
    """What is usual on a page: how high lines are, how far apart for their height, how wide."""

    height: float
    pitch: float
    width: float

    @classmethod
    def of(cls, page: Sequence[Line]) -> _Layout:
        if not page:
            return cls(0, 0, 0)
        pitches = [_pitch(a, b) for a, b in pairwise(page) if _is_like(a, b)]
        usual = [pitch for pitch in pitches if 0.5 < pitch < 3]
        widths = sorted(line.right - line.left for line in page)
        return cls(
            median(line.height for line in page),
            median(usual) if usual else 1.2,
            widths[int(_FULLEST * (len(widths) - 1))],
        )

    def breaks(self, last: Line, line: Line) -> bool:
        """Tell whether a paragraph ends between two lines that follow each other on a page."""
        if _ITEM.match(line.text) or _LEADER.search(last.text) or not _is_like(last, line):
            return True
        pitch = _pitch(last, line)
        if pitch < 0:  # the next column
            return not _goes_on(last, line)
        if pitch > _GAP * self.pitch:
            return True
        if line.height > _LARGE * self.height:  # a heading, which may take several lines
            return False
        indent = line.left - last.left
        if 0.5 * line.height < indent < 6 * line.height and _SENTENCE_END.search(last.text):
            return True
        filled = (last.right - last.left) / self.width if self.width else 1
        if filled < _SHORT and not line.text[:1].islower():
            return True
        return filled < _FULL and _SENTENCE_END.search(last.text) is not None


def _pitch(last: Line, line: Line) -> float:
    """Return how far a line is below another, in heights of a line."""
    return (last.bottom - line.bottom) / max(line.height, 0.01)


def _is_like(last: Line, line: Line) -> bool:
    return max(last.height, line.height) <= _LARGE * min(last.height, line.height)


def _goes_on(last: Line, line: Line) -> bool:
    """Tell whether a paragraph goes on where the eye leaves a column or a page."""
    if _ITEM.match(line.text) or not _is_like(last, line):
        return False
    return line.text[:1].islower() or not (_SENTENCE_END.search(last.text) or _is_short(last, line))


def _is_short(last: Line, line: Line) -> bool:
    return last.right - last.left < _SHORT * (line.right - line.left)


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[tuple[str, int]]:
    """Return the keys of heads, feet and page numbers: what stands at the edge of many pages."""
    counted = Counter(key for page in pages for key, _ in _keyed(page) if key is not None)
    least = max(_REPEATED_PAGES, len(pages) // 3)
    return frozenset(
        key
        for key, count in counted.items()
        if count >= least or (count > 1 and _PAGE_NUMBER.fullmatch(key[0]))
    )


def _keyed(page: Sequence[Line]) -> Iterable[tuple[tuple[str, int] | None, Line]]:
    """Yield the lines of a page, those at its edges with a key that is the same on other pages."""
    for number, line in enumerate(page):
        edge = number if number < _EDGE_LINES else number - len(page)
        at_edge = -_EDGE_LINES <= edge < _EDGE_LINES
        yield ((re.sub(r"\d+", "0", line.text.strip()), edge) if at_edge else None), line
