"""Short stretches of a text that show where a query was found."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.search import Snippet

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 3
WIDTH = 160
_START, _END = attrgetter("start"), attrgetter("end")
_SLACK = 24  # characters that may be given up to cut between words


def make_snippets(text: str, marks: Sequence[Span]) -> tuple[Snippet, ...]:
    """Return up to three snippets of ``text`` around the places with most of the ``marks``.

    ``marks`` are in reading order and do not overlap. The snippets are in reading order, do not
    overlap, stay within a paragraph where the marks do, and hold every mark inside them. Without
    marks: the beginning of the text; of a text without words: nothing.
    """
    if not marks:
        span = _beginning(text)
        return (_snippet(text, span, ()),) if len(span) else ()
    spans: list[Span] = []
    for first, last in _densest(text, marks):
        spans.append(_around(text, Span(first.start, last.end), spans))
    return tuple(_snippet(text, span, marks) for span in sorted(spans))


def _snippet(text: str, span: Span, marks: Sequence[Span]) -> Snippet:
    first = bisect_left(marks, span.start, key=_START)
    last = bisect_right(marks, span.end, lo=first, key=_END)
    return Snippet(span, span.of(text), tuple(marks[first:last]))


def _densest(text: str, marks: Sequence[Span]) -> list[tuple[Span, Span]]:
    """Return the first and last mark of up to three groups that fit a snippet, best first.

    Best is the group with most different words, then with most marks, then the earliest.
    """
    groups: list[tuple[int, int, int, int]] = []
    words = [mark.of(text).casefold() for mark in marks]
    j = 0  # what goes with the mark before goes with this one as well
    for i, first in enumerate(marks):
        j, furthest = max(i, j), first.start + WIDTH
        while (
            j + 1 < len(marks)
            and marks[j + 1].end <= furthest
            and "\n" not in text[marks[j].end : marks[j + 1].start]
        ):
            j += 1
        groups.append((-len(set(words[i : j + 1])), i - j, i, j))
    chosen: list[tuple[int, int]] = []
    for _, _, i, j in sorted(groups):
        if all(j < a or b < i for a, b in chosen):
            chosen.append((i, j))
            if len(chosen) == MOST:
                break
    return [(marks[i], marks[j]) for i, j in chosen]


def _around(text: str, core: Span, others: Sequence[Span]) -> Span:
    """Return the stretch of about the usual width around ``core``, clear of the ``others``."""
    floor = max((o.end for o in others if o.end <= core.start), default=0)
    ceiling = min((o.start for o in others if o.start >= core.end), default=len(text))
    floor = max(floor, text.rfind("\n", floor, core.start) + 1)
    newline = text.find("\n", core.end, ceiling)
    ceiling = newline if newline >= 0 else ceiling
    spare = max(0, WIDTH - len(core))
    start = max(floor, core.start - spare // 2)
    end = min(ceiling, start + max(WIDTH, len(core)))
    start = max(floor, min(start, end - WIDTH))
    end = max(end, core.end)
    return _cut(text, Span(start, end), core, floor, ceiling)


def _cut(text: str, span: Span, core: Span, floor: int, ceiling: int) -> Span:
    """Narrow a span to the borders of words where there are any near; never into ``core``."""
    start, end = span.start, span.end
    if start > floor:
        for i in range(start, min(start + _SLACK, core.start)):
            if text[i - 1].isspace():
                start = i
                break
    if end < ceiling:
        for i in range(end, max(end - _SLACK, core.end), -1):
            if text[i].isspace():
                end = i
                break
    while start < core.start and unicodedata.combining(text[start]):
        start += 1
    while end < ceiling and unicodedata.combining(text[end]):
        end += 1
    while start < core.start and text[start].isspace():
        start += 1
    while end > core.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _beginning(text: str) -> Span:
    start = 0
    while start < len(text) and text[start].isspace():
        start += 1
    newline = text.find("\n", start, start + WIDTH)
    end = newline if newline >= 0 else min(len(text), start + WIDTH)
    return _cut(text, Span(start, end), Span(start, start), start, len(text))
