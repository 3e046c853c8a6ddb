"""The library's list as the reader wants to see it: filtered, sorted, counted, copies folded."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.text.tokens import fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from app.model.document import DocumentEntry


class Column(StrEnum):
    """What the list shows of a document, in the order of its columns."""

    TITLE = "Title"
    AUTHORS = "Authors"
    OUTLET = "Outlet"
    DATE = "Date"
    LANGUAGE = "Language"
    FORMAT = "Format"
    LENGTH = "Length"
    ADDED = "Added"


class Facet(StrEnum):
    """What documents can be told apart by; each has one value or several of it."""

    OUTLET = "Outlet"
    AUTHOR = "Author"
    YEAR = "Year"
    LANGUAGE = "Language"
    FORMAT = "Format"


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

    A facet's values are counted among the documents that its own choice has not left out, the
    commonest first, so that another value can be chosen beside it.
    """

    entries: tuple[DocumentEntry, ...]
    copies: Mapping[str, int]
    facets: Mapping[Facet, tuple[tuple[str, int], ...]]


_FACETS: dict[Facet, Callable[[DocumentEntry], tuple[str, ...]]] = {
    Facet.OUTLET: lambda entry: (entry.outlet,) if entry.outlet else (),
    Facet.AUTHOR: lambda entry: entry.authors,
    Facet.YEAR: lambda entry: (str(entry.date.year),) if entry.date else (),
    Facet.LANGUAGE: lambda entry: (entry.language,) if entry.language else (),
    Facet.FORMAT: lambda entry: (entry.format,),
}


class Catalogue:
    """The documents of a library. Immutable: another list is another catalogue."""

    def __init__(self, entries: Iterable[DocumentEntry]) -> None:
        """Take the documents in the order in which they came in."""
        self.entries = tuple(entries)

    @cached_property
    def _folded(self) -> tuple[str, ...]:
        """Return what each document is found by, each word after a blank."""
        return tuple(
            " " + " ".join(_words(entry.title, *entry.authors, entry.outlet, entry.source))
            for entry in self.entries
        )

    def arranged(self, by: Arrangement) -> Listing:
        """Return the list as the reader wants to see it."""
        wanted = [f" {word}" for word in _words(by.words)]
        found = [
            entry
            for entry, words in zip(self.entries, self._folded, strict=True)
            if all(word in words for word in wanted)
        ] if wanted else list(self.entries)  # fmt: skip
        fits = {
            facet: {e.id for e in found if not chosen.isdisjoint(_FACETS[facet](e))}
            for facet, chosen in by.chosen.items()
            if chosen
        }
        facets = {facet: _counts(facet, found, fits) for facet in Facet}
        left = [entry for entry in found if all(entry.id in some for some in fits.values())]
        copies: Counter[str] = Counter()
        if by.folded:
            left, copies = _fold(left)
        keyed = sorted(left, key=lambda entry: _key(entry, by.column), reverse=by.descending)
        # What has nothing in the column stands at the end, whichever way it is sorted.
        keyed.sort(key=lambda entry: _is_blank(entry, by.column))
        return Listing(tuple(keyed), copies, facets)


def facets_of(entry: DocumentEntry) -> dict[Facet, tuple[str, ...]]:
    """Return a document's values of each facet."""
    return {facet: values(entry) for facet, values in _FACETS.items()}


def _words(*texts: str) -> list[str]:
    return [fold(word) for text in texts for word in text.replace("/", " ").split()]


def _counts(
    facet: Facet, found: Sequence[DocumentEntry], fits: Mapping[Facet, Collection[str]]
) -> tuple[tuple[str, int], ...]:
    others = [some for one, some in fits.items() if one is not facet]
    counts = Counter(
        value
        for entry in found
        if all(entry.id in some for some in others)
        for value in _FACETS[facet](entry)
    )
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _fold(entries: Sequence[DocumentEntry]) -> tuple[list[DocumentEntry], Counter[str]]:
    """Return one document of each group of near copies, the first, and how many it stands for."""
    heads: dict[str, DocumentEntry] = {}
    copies: Counter[str] = Counter()
    for entry in entries:
        group = entry.copy_of or entry.id
        head = heads.setdefault(group, entry)
        if head is not entry:
            copies[head.id] += 1
    return list(heads.values()), copies


def _key(entry: DocumentEntry, column: Column) -> tuple[str | int | dt.datetime, ...]:
    if column is Column.DATE:
        return (entry.date.toordinal() if entry.date else 0,)
    if column is Column.LENGTH:
        return (entry.characters,)
    if column is Column.ADDED:
        return (entry.added,)
    return tuple(_words(shown(entry, column)))


def _is_blank(entry: DocumentEntry, column: Column) -> bool:
    return column not in (Column.LENGTH, Column.ADDED) and not shown(entry, column)


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
