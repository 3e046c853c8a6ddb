"""What a search asks and answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.document import Span


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a document around hits. ``marks`` are offsets into the document's text."""

    span: Span
    text: str
    marks: tuple[Span, ...]


class Order(StrEnum):
    """How hits are put in order; of a date the latest first, without one last."""

    RELEVANCE = "relevance"
    DATE = "date"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that answers a query, with the snippets that show where.

    ``copies`` are the ids of its near-copies that answer it as well.
    """

    document_id: str
    title: str
    source: str
    score: float
    snippets: tuple[Snippet, ...]
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of some documents have each value of ``name`` (*outlet*), the commonest first."""

    name: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The first hits of ``total`` for a query, and how long it took.

    ``understood`` is the query as it was read, with every operator written out; empty where there
    was nothing in it to look for.
    """

    query: str
    total: int
    seconds: float
    hits: tuple[Hit, ...]
    understood: str = ""
