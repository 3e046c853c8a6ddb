"""What the session announces. Views get whole snapshots, never partial edits.

Named tuples and not dataclasses, because a dozen of those would hold up the window's first
picture by as many milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.document import Document, DocumentEntry, Span
    from app.model.link import Links
    from app.model.note import Note
    from app.model.search import Completion, Facet, Nearby, SearchResult
    from app.workspace.catalogue import Listing
    from app.workspace.ledger import Arrangement, Scope
    from app.workspace.rows import Listed


class Side(StrEnum):
    """One of the two reading panes."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """Return the pane opposite."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Kind(StrEnum):
    """The kinds of linked mentions; the marks in the texts have one colour for each."""

    ACTOR = "actor"
    FIGURE = "figure"
    DATE = "date"


class Nominals(StrEnum):
    """What becomes of the pronouns and common nouns that stand for an actor.

    They are not marked; or marked, but passed over where the places of a row are walked; or
    walked as names are.
    """

    HIDDEN = "hidden"
    MARKED = "marked"
    WALKED = "walked"


class Standing(StrEnum):
    """How two actors stand to each other: one; perhaps one; two, because the reader said so.

    What one text alone mentions stands to nothing in the other.
    """

    LINKED = "linked"
    SUGGESTED = "suggested"
    REJECTED = "rejected"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"

    @property
    def only(self) -> Side | None:
        """Return the side that alone mentions what stands so, None for what both mention."""
        return {Standing.ONLY_LEFT: Side.LEFT, Standing.ONLY_RIGHT: Side.RIGHT}.get(self)


@dataclass(frozen=True, slots=True)
class Selection:
    """A row of the panel: the kind and the place in that kind's tuple in ``Links``.

    Actors have one tuple for each ``standing``; figures and dates are linked, or in one text only.
    """

    kind: Kind
    index: int
    standing: Standing = Standing.LINKED

    @property
    def unlinked(self) -> bool:
        """Tell whether it is no link: two actors that may be one or are not, or in one text."""
        return self.standing is not Standing.LINKED


class Mark(NamedTuple):
    """A linked mention in a text: its place, and the row that it belongs to.

    ``nominal`` is true when a pronoun or a common noun stands there for the actor.
    """

    span: Span
    row: Selection
    nominal: bool = False


class Severity(StrEnum):
    """How urgent a message is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LibraryChanged(NamedTuple):
    """The library's documents, in the order in which they came in."""

    entries: tuple[DocumentEntry, ...]


class ListingChanged(NamedTuple):
    """The library's list as the reader has arranged it, and how many documents there are in all."""

    listing: Listing
    documents: int


class PaneChanged(NamedTuple):
    """The document that a pane now shows, or None for an empty pane."""

    side: Side
    document: Document | None


class LinksChanged(NamedTuple):
    """The links of the open pair; None while they are not known, with ``reason`` in words.

    ``reason`` is empty while the work is under way or when there are links.
    """

    links: Links | None
    reason: str = ""


class MarksChanged(NamedTuple):
    """What is to be marked in each text from now on, in reading order."""

    marks: dict[Side, tuple[Mark, ...]]


class SelectionChanged(NamedTuple):
    """The chosen row, or None."""

    row: Selection | None


class LedgerChanged(NamedTuple):
    """What the panel lists from now on, and how many rows each scope of it has in all."""

    rows: tuple[Listed, ...]
    arrangement: Arrangement
    counts: dict[Scope, int]


class PlaceChanged(NamedTuple):
    """A pane is to show this place and to point it out.

    ``focus`` asks the pane to take the keyboard as well. ``marks`` are further places to point
    out for the moment (the words that a search found).
    """

    side: Side
    span: Span
    focus: bool = False
    marks: tuple[Span, ...] = ()


class Returned(NamedTuple):
    """A pane is to show again the line that was at its top; ``focus`` as with a place."""

    side: Side
    top: int
    focus: bool = False


class Noted(NamedTuple):
    """A note, and where in a text it belongs."""

    note: Note
    span: Span

    def covers(self, offset: int) -> bool:
        """Tell whether the words at an offset are those that the note is on."""
        return self.span.start <= offset < self.span.end


class NotesChanged(NamedTuple):
    """All notes of the library; where some belong in each text, and which are on rows."""

    notes: tuple[Note, ...]
    placed: dict[Side, tuple[Noted, ...]]
    rows: dict[Selection, tuple[Note, ...]]


class FoundHere(NamedTuple):
    """Where a pane's text has the words that the reader looks for in it, in reading order.

    ``at`` is which of them the reader is at, -1 for none. Without a ``query`` nothing is looked
    for; ``more`` tells that there are too many to list.
    """

    side: Side
    query: str
    spans: tuple[Span, ...] = ()
    at: int = -1
    more: bool = False


class SearchChanged(NamedTuple):
    """The answer to the newest query; ``result`` is None when the box is empty or on error."""

    query: str
    result: SearchResult | None
    error: str = ""


class SearchSurveyed(NamedTuple):
    """What all hits of a query have in common; what comes close to one that has no hits."""

    query: str
    facets: tuple[Facet, ...]
    nearby: tuple[Nearby, ...]


class QueryCompleted(NamedTuple):
    """What the last word of a query that is being typed may become."""

    query: str
    completions: tuple[Completion, ...]


class Message(NamedTuple):
    """A sentence for the reader's message bar."""

    severity: Severity
    text: str


Event = (
    LibraryChanged
    | ListingChanged
    | PaneChanged
    | LinksChanged
    | MarksChanged
    | SelectionChanged
    | LedgerChanged
    | PlaceChanged
    | Returned
    | NotesChanged
    | FoundHere
    | SearchChanged
    | SearchSurveyed
    | QueryCompleted
    | Message
)


class Events:
    """Brings each event to everyone who listens for its class, in the order of listening."""

    def __init__(self) -> None:
        """Start with no listeners."""
        self._listeners: dict[type, list[Callable[[Any], None]]] = {}

    def listen(self, event: type, listener: Callable[[Any], None]) -> None:
        """Call ``listener`` with every later event of the class ``event``."""
        self._listeners.setdefault(event, []).append(listener)

    def announce(self, event: Event) -> None:
        """Tell the listeners."""
        for listener in tuple(self._listeners.get(type(event), ())):
            listener(event)
