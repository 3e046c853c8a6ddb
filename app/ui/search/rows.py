"""The rows of the results: documents, and under each its snippets, made ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.document import Span
from app.ui.copies import with_copies

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.model.search import Hit, SearchResult, Snippet

LEAD = 48
"""Characters shown before the first word found, at most, so that it stands in the first lines."""

_ENDS = ".!?…؟。！？"


@dataclass(frozen=True, slots=True)
class TitleRow:
    """A document that was found, with its near copies that answer as well."""

    hit: Hit

    @property
    def title(self) -> str:
        """Return the document's title in one line, and how many near copies it stands for."""
        return with_copies(" ".join(self.hit.title.split()), len(self.hit.copies))

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return self.title


@dataclass(frozen=True, slots=True)
class SnippetRow:
    """A stretch of a document in one line; ``marks`` are the places found, offsets into ``text``.

    ``text`` has an ellipsis wherever it was cut out of a sentence.
    """

    hit: Hit
    snippet: Snippet
    text: str
    marks: tuple[Span, ...]

    @property
    def spoken(self) -> str:
        """Return the row in words."""
        return f"{self.text} ({self.hit.title})"


def rows_of(
    result: SearchResult | None, lengths: Mapping[str, int]
) -> tuple[TitleRow | SnippetRow, ...]:
    """Return all rows; ``lengths`` are the lengths of the library's texts by document."""
    rows: list[TitleRow | SnippetRow] = []
    for hit in result.hits if result is not None else ():
        rows.append(TitleRow(hit))
        for snippet in hit.snippets:
            text, marks = _shown(snippet, snippet.span.end == lengths.get(hit.document_id))
            rows.append(SnippetRow(hit, snippet, text, marks))
    return tuple(rows)


def flat(text: str, marks: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return the text with each stretch of white space as one space, none at the ends.

    The marks, offsets into ``text``, are moved along.
    """
    kept: list[str] = []
    places: list[int] = []
    for character in text:
        places.append(len(kept))
        if not character.isspace():
            kept.append(character)
        elif kept and kept[-1] != " ":
            kept.append(" ")
    places.append(len(kept))
    line = "".join(kept).rstrip(" ")
    moved = (Span(places[m.start], min(places[m.end], len(line))) for m in marks)
    return line, tuple(m for m in moved if m.start < m.end)


def _shown(snippet: Snippet, whole_end: bool) -> tuple[str, tuple[Span, ...]]:
    length = len(snippet.text)
    inside = [
        Span(max(0, m.start - snippet.span.start), min(length, m.end - snippet.span.start))
        for m in snippet.marks
        if m.overlaps(snippet.span)
    ]
    text, marks = flat(snippet.text, inside)
    cut = snippet.span.start > 0 and not text[:1].isupper()
    drop = 0
    if marks and marks[0].start > LEAD:
        drop = text.find(" ", marks[0].start - LEAD, marks[0].start) + 1
    before = "… " if cut or drop else ""
    after = "" if whole_end or text.endswith(tuple(_ENDS)) else " …"
    by = len(before) - drop
    moved = tuple(Span(m.start + by, m.end + by) for m in marks)
    return f"{before}{text[drop:]}{after}", moved
