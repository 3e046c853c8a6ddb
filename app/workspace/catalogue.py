"""The library's list as the reader wants to see it: filtered, sorted, counted, copies folded."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.model.document import DocumentEntry
    from app.workspace.columns import Columns


class Column(StrEnum):
    """What the list shows of a document, in the order of its columns."""

    TITLE = phrase("Title")
    AUTHORS = phrase("Authors")
    OUTLET = phrase("Outlet")
    DATE = phrase("Date")
    LANGUAGE = phrase("Language")
    FORMAT = phrase("Format")
    LENGTH = phrase("Length")
    ADDED = phrase("Added")


class Facet(StrEnum):
    """What documents can be told apart by; each has one value or several of it."""

    OUTLET = phrase("Outlet")
    AUTHOR = phrase("Author")
    YEAR = phrase("Year")
    LANGUAGE = phrase("Language")
    FORMAT = phrase("Format")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the reader wants to see the list.

    ``words`` must each begin a word of a document's title, authors, outlet or source; of a facet's
    ``chosen`` values a document must have one. ``folded`` leaves near copies to the first of them.
    """

    words: str = ""
    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    column: Column = Column.ADDED
    descending: bool = False
    folded: bool = True


@dataclass(frozen=True, slots=True)
class Listing:
    """What is to be seen: the documents, how many copies each stands for, and the facets.

    ``filled`` are the columns in which one of the documents has something.
    A facet's values are counted among the documents that its own choice has not left out, the
    commonest first, so that another value can be chosen beside it.
    """

    entries: tuple[DocumentEntry, ...]
    copies: Mapping[str, int]
    facets: Mapping[Facet, tuple[tuple[str, int], ...]]
    filled: frozenset[Column]


VALUES: dict[Facet, Callable[[DocumentEntry], tuple[str, ...]]] = {
    Facet.OUTLET: lambda entry: (entry.outlet,) if entry.outlet else (),
    Facet.AUTHOR: lambda entry: entry.authors,
    Facet.YEAR: lambda entry: (str(entry.date.year),) if entry.date else (),
    Facet.LANGUAGE: lambda entry: (entry.language,) if entry.language else (),
    Facet.FORMAT: lambda entry: (entry.format,),
}
"""What values of each facet a document has."""


class Catalogue:
    """The documents of a library. Immutable: another list is another catalogue."""

    def __init__(self, entries: Iterable[DocumentEntry], before: Catalogue | None = None) -> None:
        """Take the documents in the order in which they came in, and the older catalogue."""
        self.entries = tuple(entries)
        self._known: Columns | None = before._newest if before is not None else None

    @cached_property
    def _columns(self) -> Columns:
        from app.workspace.columns import Columns  # numpy is not for the start

        known, self._known = self._known, None
        return Columns(self.entries, known)

    @property
    def _newest(self) -> Columns | None:
        """What was made of this list, or of the last one before it of which anything was."""
        made: Columns | None = self.__dict__.get("_columns", self._known)
        return made

    def arranged(self, by: Arrangement) -> Listing:
        """Return the list as the reader wants to see it."""
        columns = self._columns
        found = columns.with_words(by.words)
        fits = {
            facet: columns.values(facet).one_of(chosen, len(self.entries))
            for facet, chosen in by.chosen.items()
            if chosen
        }
        facets = {}
        for facet in Facet:
            among = found.copy()
            for other, some in fits.items():
                among &= some if other is not facet else True
            facets[facet] = columns.values(facet).counted(among)
        for some in fits.values():
            found &= some
        places = found.nonzero()[0]
        copies: dict[str, int] = {}
        if by.folded:
            places, copies = columns.folded(places)
        filled = columns.filled(places)
        ordered = columns.ordered(places, by.column, descending=by.descending).tolist()
        entries = tuple(map(self.entries.__getitem__, ordered))
        return Listing(entries, copies, facets, filled)


def facets_of(entry: DocumentEntry) -> dict[Facet, tuple[str, ...]]:
    """Return a document's values of each facet."""
    return {facet: values(entry) for facet, values in VALUES.items()}


def shown(entry: DocumentEntry, column: Column) -> str:
    """Return what the list shows of a document in a column; days in ISO 8601, lengths in digits."""
    if column is Column.TITLE:
        return " ".join(entry.title.split())
    if column is Column.AUTHORS:
        return ", ".join(entry.authors)
    if column is Column.OUTLET:
        return entry.outlet
    if column is Column.DATE:
        return entry.date.isoformat() if entry.date else ""
    if column is Column.LANGUAGE:
        return entry.language or ""
    if column is Column.FORMAT:
        return entry.format
    if column is Column.LENGTH:
        return str(entry.characters)
    return entry.added.date().isoformat()


_FIELDS = {Column.AUTHORS: "authors", Column.OUTLET: "outlet", Column.DATE: "date"}


def is_found(entry: DocumentEntry, column: Column) -> bool:
    """Tell whether what the list shows was found in the text: neither file nor reader told it."""
    return _FIELDS.get(column, "") in entry.found
