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
    """How many of some documents have each value of ``name`` (*Outlet*), the commonest first."""

    name: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a search is narrowed to, beside its query.

    ``chosen`` holds pairs of a facet and a value of it; of each facet that is there a document
    must have one of the values. ``struck`` holds pairs of an actor's name as it stands in the
    query and a spelling of it that is not looked for.
    """

    chosen: frozenset[tuple[str, str]] = frozenset()
    struck: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the reader has given a name to."""

    name: str
    query: str
    narrowing: Narrowing = Narrowing()


@dataclass(frozen=True, slots=True)
class Spellings:
    """An actor's ``name`` as it stands in a query, and all its spellings, struck ones too."""

    name: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Completion:
    """What a query may become: ``text`` in place of ``start`` to ``end``, said as ``words``."""

    start: int
    end: int
    text: str
    words: str


class Way(StrEnum):
    """How a query that finds nothing was changed: another spelling, or something left out."""

    SPELLED = "spelled"
    WITHOUT = "without"
    UNNARROWED = "unnarrowed"


@dataclass(frozen=True, slots=True)
class Nearby:
    """A query close to one that finds nothing, and how many documents it finds.

    ``word`` is the one that was put in, or left out; none where nothing but the narrowing was.
    """

    way: Way
    word: str
    query: str
    found: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The first hits of ``total`` for a query, and how long it took.

    ``understood`` is the query as it was read, with every operator written out; empty where there
    was nothing in it to look for. ``spellings`` are those of the actors that it names.
    """

    query: str
    total: int
    seconds: float
    hits: tuple[Hit, ...]
    understood: str = ""
    spellings: tuple[Spellings, ...] = ()
