"""The stretch of a text that the reader has selected, free of Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.model.document import Span

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|\s+|.", re.DOTALL)
_AROUND = 200  # characters on each side in which a word is looked for
_SENTENCE = re.compile(r"[^.!?…؟\n]*(?:[.!?…؟](?!\s)[^.!?…؟\n]*)*(?:[.!?…؟]+[\"'’”»)\]]*)?")
_SENTENCE_AROUND = 600


@dataclass(frozen=True, slots=True)
class Selected:
    """A selection that was begun at ``anchor`` and reaches to ``cursor``, as offsets."""

    anchor: int = 0
    cursor: int = 0

    @property
    def span(self) -> Span:
        """Return what is selected."""
        return Span(min(self.anchor, self.cursor), max(self.anchor, self.cursor))

    def to(self, cursor: int) -> Selected:
        """Return the selection that reaches to another place."""
        return Selected(self.anchor, cursor)


def word_at(text: str, offset: int) -> Span:
    """Return the word, the white space or the sign at an offset."""
    start = max(0, text.rfind("\n", max(0, offset - _AROUND), offset) + 1, offset - _AROUND)
    for found in _WORD.finditer(text, start, min(len(text), offset + _AROUND)):
        if found.end() > offset:
            return Span(*found.span())
    return Span(offset, offset)


def word_beside(text: str, offset: int, by: int) -> int:
    """Return where the next word ends, or for a negative ``by`` where the one before begins."""
    if by > 0:
        ends = (m.end() for m in _WORD.finditer(text, offset, offset + _AROUND))
        return next((end for end in ends if text[end - 1].isalnum()), min(len(text), offset + 1))
    words = [m.start() for m in _WORD.finditer(text, max(0, offset - _AROUND), offset)]
    starts = (start for start in reversed(words) if text[start].isalnum())
    return next(starts, max(0, offset - 1))


def paragraph_at(text: str, offset: int) -> Span:
    """Return the paragraph that holds an offset, without its line end."""
    end = text.find("\n", offset)
    return Span(text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end)


def sentence_around(text: str, span: Span) -> str:
    """Return the sentence in which a place stands, or what is near it in an endless one."""
    low = max(text.rfind("\n", 0, span.start) + 1, span.start - _SENTENCE_AROUND)
    for found in _SENTENCE.finditer(text, low, min(len(text), span.end + _SENTENCE_AROUND)):
        if found.end() >= span.end:
            return found.group().strip()
    return text[span.start : span.end]
