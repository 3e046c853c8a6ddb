"""Where the pieces of a text begin that are set one by one: paragraphs, long ones in several.

Lines without a character form one piece together, however many there are.

The table grows in slices, so that a text of any length can be opened without a pause; what has
been found so far can be shown at once. Offsets are ``str`` characters into the whole text.
"""

from __future__ import annotations

import re
import time
import unicodedata
from array import array
from bisect import bisect_right

LONGEST = 4000  # characters set as one piece: some milliseconds' work
_SENTENCE_END = re.compile(r"[.!?…؟。]['\"’”»)\]]*\s+")
_NEWLINES = re.compile(r"\n+")
_FIRST_LETTER = re.compile(r"\s*\S")
_ONLY_BLANK = re.compile(r"\s*\Z")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SAMPLE = 20_000  # characters that tell how a text parts its paragraphs
_LINES_PER_BLANK = 20  # a text with fewer blank lines than one in so many does not part by them
_HEADING_LONGEST = 160


class Chunks:
    """The pieces of one text in order; piece ``i`` is ``text[start(i):end(i)]``."""

    def __init__(self, text: str) -> None:
        """Take the text; nothing is looked for yet."""
        self.text = text
        self._starts = array("q")
        self._next = 0
        self.complete = not text

    def __len__(self) -> int:
        """Return how many pieces have been found so far."""
        return len(self._starts)

    @property
    def known(self) -> int:
        """Return the offset up to which the pieces are known."""
        return self._next

    def grow(self, seconds: float) -> None:
        """Look for further pieces for about this long, or to the end of the text."""
        deadline = time.perf_counter() + seconds
        text, starts, at, end = self.text, self._starts, self._next, len(self.text)
        turn = 0
        while at < end:
            starts.append(at)
            newline = text.find("\n", at, at + LONGEST + 1)
            if newline == at and (blank := _NEWLINES.match(text, at, at + LONGEST)):
                at = blank.end()
            elif newline >= 0:
                at = newline + 1
            elif end - at <= LONGEST:
                at = end
            else:
                at = _break(text, at)
            turn += 1
            if not turn % 256 and time.perf_counter() > deadline:
                break
        self._next = at
        self.complete = at >= end

    def start(self, index: int) -> int:
        """Return the offset at which a piece begins."""
        return self._starts[index]

    def next_start(self, index: int) -> int:
        """Return the offset at which the piece after this one begins."""
        return self._starts[index + 1] if index + 1 < len(self._starts) else self._next

    def end(self, index: int) -> int:
        """Return the offset at which a piece ends, its line end left out."""
        after = self.next_start(index)
        return after - 1 if self.ends_paragraph(index) else after

    def ends_paragraph(self, index: int) -> bool:
        """Tell whether a line end follows the piece."""
        after = self.next_start(index)
        return after > self._starts[index] and self.text[after - 1] == "\n"

    def of(self, index: int) -> str:
        """Return the piece itself."""
        return self.text[self.start(index) : self.end(index)]

    def at(self, offset: int) -> int:
        """Return the piece that holds an offset; offsets past the end belong to the last."""
        return max(0, bisect_right(self._starts, offset) - 1)


def _break(text: str, start: int) -> int:
    """Return where to end a piece of an overlong paragraph: after a sentence, else after a word."""
    limit = start + LONGEST
    sentence = 0
    for found in _SENTENCE_END.finditer(text, limit - LONGEST // 4, limit):
        sentence = found.end()
    if sentence:
        return sentence
    space = text.rfind(" ", start, limit)
    if space > start:
        return space + 1
    while limit > start + LONGEST // 2 and (
        unicodedata.combining(text[limit]) or text[limit] in "\u200d\ufe0f"
    ):
        limit -= 1
    return limit


def parted_by_blank_lines(text: str) -> bool:
    """Tell whether blank lines part the paragraphs, so that a mere line end is only a new line."""
    sample = text[:_SAMPLE]
    blank = len(_BLANK_LINE.findall(sample))
    return blank > 0 and blank * _LINES_PER_BLANK >= sample.count("\n")


def heading_start(text: str) -> int:
    """Return the offset of the first line that is not blank when it can head the text, else -1.

    A line heads a text when it is short and something follows it.
    """
    match = _FIRST_LETTER.match(text, 0, _SAMPLE)
    if match is None:
        return -1
    start = text.rfind("\n", 0, match.end()) + 1
    end = text.find("\n", start, start + _HEADING_LONGEST + 1)
    if end < 0 or _ONLY_BLANK.match(text, end, end + _SAMPLE):
        return -1
    return start


def is_right_to_left(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: by its first letter with a direction."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
