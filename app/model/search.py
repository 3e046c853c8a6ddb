"""What a search asks and answers."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.document import Span


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a document around hits. ``marks`` are offsets into the document's text."""

    span: Span
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that answers a query, with the snippets that show where."""

    document_id: str
    title: str
    source: str
    score: float
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The best hits of ``total`` for a query, and how long it took."""

    query: str
    total: int
    seconds: float
    hits: tuple[Hit, ...]
