"""Where notes belong: at which places of two texts, and on which rows of the list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.model.note import About, Placed
from app.names.fold import name as folded
from app.text.refind import find_again
from app.translation import phrase
from app.workspace.events import Kind, Noted, Selection, Side, Standing
from app.workspace.judging import names_of
from app.workspace.places import actors_of, alone_of, spans_of
from app.workspace.rows import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.model.document import Document, Span
    from app.model.link import Links
    from app.model.note import Note, Place

_KINDS = {About.ACTOR: Kind.ACTOR, About.FIGURE: Kind.FIGURE, About.DATE: Kind.DATE}

GONE = phrase("The library does not hold this document any more")


class Belonging(NamedTuple):
    """The notes of a pair: at their places in each text in reading order, and on rows."""

    placed: dict[Side, tuple[Noted, ...]]
    rows: dict[Selection, tuple[Note, ...]]


class Entry(NamedTuple):
    """A note in a list, with the titles of its documents; ``gone`` where none is held."""

    note: Note
    titles: str
    gone: bool


def listed(notes: Iterable[Note], titles: Mapping[str, str], words: str = "") -> tuple[Entry, ...]:
    """Return the notes with all of these words, those changed last first.

    They are looked for in the note, in what it is on, and in the titles of its documents, which
    are given by their ids. Case, accents and alphabet do not matter.
    """
    wanted = fold(words).split()
    found = []
    for note in notes:
        held = dict.fromkeys(titles[p.document] for p in note.places if p.document in titles)
        entry = Entry(note, " / ".join(held) or GONE, not held)
        if all(word in _found_by(note, entry.titles) for word in wanted):
            found.append(entry)
    return tuple(sorted(found, key=lambda entry: entry.note.changed, reverse=True))


@lru_cache(maxsize=20_000)
def _found_by(note: Note, titles: str) -> str:
    return " ".join(fold(f"{note.text} {note.quote} {titles}").split())


def belonging(
    notes: Iterable[Note], documents: Mapping[Side, Document | None], links: Links | None
) -> Belonging:
    """Find where notes belong in what two panes show."""
    placed: dict[Side, tuple[Noted, ...]] = {}
    held = tuple(notes)
    for side in Side:
        document = documents[side]
        found = _in_document(held, document) if document is not None else ()
        placed[side] = tuple(sorted(found, key=lambda noted: (noted.span, noted.note.created)))
    rows: dict[Selection, list[Note]] = {}
    if links is not None:
        places = {side: {noted.note.id: noted for noted in some} for side, some in placed.items()}
        ids = {Side.LEFT: links.left, Side.RIGHT: links.right}
        known = _Rows(links)
        for note in held:
            for row in known.of(note, ids, places):
                rows.setdefault(row, []).append(note)
    return Belonging(placed, {row: tuple(some) for row, some in rows.items()})


def of_pair(notes: Iterable[Note], a: Document, b: Document) -> tuple[Placed, ...]:
    """Return the notes on two documents, each with its place in either."""
    held = [n for n in notes if {a.id, b.id} & {place.document for place in n.places}]
    left, right = ({n.note.id: n.span for n in _in_document(held, one)} for one in (a, b))
    return tuple(Placed(note, left.get(note.id), right.get(note.id)) for note in held)


def _in_document(notes: Iterable[Note], document: Document) -> Iterator[Noted]:
    for note in notes:
        for place in note.places:
            if place.document == document.id:
                span = find_again(document.text, place)
                if span is not None:
                    yield Noted(note, span)
                break


class _Rows:
    """The rows of a pair, to be found by the names or the places of a note."""

    def __init__(self, links: Links) -> None:
        self._links = links
        self._names: dict[Side, list[tuple[Selection, frozenset[str]]]] = {}

    def of(
        self, note: Note, ids: Mapping[Side, str], placed: Mapping[Side, Mapping[str, Noted]]
    ) -> list[Selection]:
        """Return the rows that a note is on: those that all its places say, else those that any.

        A place in a document that is not of the pair says nothing.
        """
        kind = _KINDS.get(note.about)
        if kind is None:
            return []
        told: list[list[Selection]] = []
        for side in Side:
            place = next((one for one in note.places if one.document == ids[side]), None)
            if place is None:
                continue
            if kind is Kind.ACTOR:
                told.append(self._named(side, place))
            else:
                noted = placed[side].get(note.id)
                told.append(self._at(side, kind, noted.span) if noted is not None else [])
        told = [rows for rows in told if rows]
        every = [row for row in told[0] if all(row in rows for rows in told)] if told else []
        return every or list(dict.fromkeys(row for rows in told for row in rows))

    def _named(self, side: Side, place: Place) -> list[Selection]:
        """Return the rows of the actor that has most of a place's names in a text."""
        wanted = _keys(place.names)
        shared = [(len(keys & wanted), row) for row, keys in self._actors(side)]
        most = max((count for count, _ in shared), default=0)
        return [row for count, row in shared if count == most and most]

    def _actors(self, side: Side) -> list[tuple[Selection, frozenset[str]]]:
        if side not in self._names:
            self._names[side] = [
                (
                    Selection(Kind.ACTOR, index, standing),
                    _keys(names_of(link.a if side is Side.LEFT else link.b)),
                )
                for standing in Standing
                for index, link in enumerate(actors_of(self._links, standing))
            ]
        return self._names[side]

    def _at(self, side: Side, kind: Kind, span: Span) -> list[Selection]:
        links = self._links
        only = Standing.ONLY_LEFT if side is Side.LEFT else Standing.ONLY_RIGHT
        alone = alone_of(links, only)
        linked = len(links.figures if kind is Kind.FIGURE else links.dates)
        single = len(alone.figures if kind is Kind.FIGURE else alone.dates)
        rows = [Selection(kind, n) for n in range(linked)]
        rows += [Selection(kind, n, only) for n in range(single)]
        return [
            row for row in rows if any(one.overlaps(span) for one in spans_of(links, side, row))
        ]


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(folded(one).key for one in names)
