"""The reader's notes in one window: written, found at their places, walked and listed."""

from __future__ import annotations

import datetime as dt
import uuid
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.note import About, Note, Place, Placed, place_in
from app.translation import phrase, tr
from app.workspace.events import (
    Kind,
    LibraryChanged,
    LinksChanged,
    Message,
    Noted,
    NotesChanged,
    PaneChanged,
    Selection,
    Severity,
    Side,
)
from app.workspace.jobs import Lane, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.model.document import Document, DocumentEntry, Span
    from app.workspace.acts import Done
    from app.workspace.flow import Flow
    from app.workspace.noted import Belonging, Entry
    from app.workspace.session import Session

_ABOUT = {Kind.ACTOR: About.ACTOR, Kind.FIGURE: About.FIGURE, Kind.DATE: About.DATE}
_NOWHERE: dict[Side, tuple[Noted, ...]] = dict.fromkeys(Side, ())
NOT_THERE = phrase(
    "The place of this note is in no text of the library any more. The note is kept."
)


class Notes:
    """Keeps what is noted of what is open; what takes time is a job."""

    def __init__(self, session: Session, flow: Flow) -> None:
        """Take what a session has; nothing is read before :meth:`load`."""
        self._session = session
        self._flow = flow
        self._drafts: dict[str, str] = {}
        self._entries: dict[str, DocumentEntry] = {}
        self._number = 0
        self._placed_in: dict[Side, str | None] = dict.fromkeys(Side)
        self.state = NotesChanged((), _NOWHERE, {})
        session.events.listen(LibraryChanged, self._take_entries)
        session.events.listen(PaneChanged, lambda _: self._place(self.state.notes))
        session.events.listen(LinksChanged, lambda _: self._place(self.state.notes))

    @property
    def read_only(self) -> bool:
        """Tell whether no note can be kept."""
        return self._flow.noting.read_only

    def load(self) -> None:
        """Read the notes of the library, and announce them at their places."""
        self._session.run(Lane.READ, "", lambda _: self._flow.noting.all(), self._place)

    # What there is

    def placed(self, side: Side) -> tuple[Noted, ...]:
        """Return the notes of a pane in reading order, each with its place."""
        document = self._session.document(side)
        known = document is not None and self._placed_in[side] == document.id
        return self.state.placed[side] if known else ()

    def of(self, row: Selection | None) -> tuple[Note, ...]:
        """Return the notes on a row of the list."""
        return self.state.rows.get(row, ()) if row is not None else ()

    def shown(self, note: Note, first: Side) -> tuple[Side, Span] | None:
        """Return where a note is in what is open, in one pane rather than in the other."""
        for side in (first, first.other):
            for noted in self.placed(side):
                if noted.note.id == note.id:
                    return side, noted.span
        return None

    def next(self, side: Side, offset: int, by: int, here: Note | None = None) -> Noted | None:
        """Return the next note of a pane (1), or the one before (-1), round the end.

        That is from the note that the reader is at, else from an offset on.
        """
        placed = self.placed(side)
        if not placed:
            return None
        at = next((n for n, one in enumerate(placed) if here and one.note.id == here.id), None)
        if at is not None:
            at += by
        else:
            starts = [noted.span.start for noted in placed]
            at = bisect_right(starts, offset) if by > 0 else bisect_left(starts, offset) - 1
        return placed[at % len(placed)]

    def of_pair(self) -> tuple[Placed, ...]:
        """Return the notes on the open pair, each with its place in either text."""
        open_now = self._ids
        spans = {side: {n.note.id: n.span for n in self.placed(side)} for side in Side}
        return tuple(
            Placed(note, *(spans[side].get(note.id) for side in Side))
            for note in self.state.notes
            if not open_now.isdisjoint(place.document for place in note.places)
        )

    def listed(self, words: str = "", *, only_open: bool = False) -> tuple[Entry, ...]:
        """Return the notes with all of these words, those changed last first.

        With ``only_open`` only those on what is open. Case, accents and alphabet do not matter.
        """
        from app.workspace.noted import listed  # folding takes a while to load

        notes, open_now = self.state.notes, self._ids
        if only_open:
            notes = tuple(n for n in notes if not open_now.isdisjoint(p.document for p in n.places))
        titles = {one: entry.title for one, entry in self._entries.items()}
        return listed(notes, titles, words)

    # What is noted

    def on_passage(self, side: Side, span: Span) -> Note | None:
        """Return the note on a passage of a pane, an empty one where there is none yet."""
        document = self._session.document(side)
        if document is None:
            return None
        for noted in self.placed(side):
            if noted.span == span and noted.note.about is About.PASSAGE:
                return noted.note
        return _empty(About.PASSAGE, (place_in(document.id, document.text, span),))

    def on_row(self, row: Selection) -> Note | None:
        """Return the note on a row of the list, an empty one where there is none yet."""
        if self.of(row):
            return self.of(row)[0]
        links = self._session.links
        if links is None:
            return None
        from app.workspace.judging import names_of
        from app.workspace.places import actor_of, spans_of

        places: list[Place] = []
        for side in Side:
            document, spans = self._session.document(side), spans_of(links, side, row)
            if document is None or not spans:
                continue
            names: tuple[str, ...] = ()
            if row.kind is Kind.ACTOR:
                link = actor_of(links, row)
                names = names_of(link.a if side is Side.LEFT else link.b)
            places.append(place_in(document.id, document.text, spans[0], names))
        return _empty(_ABOUT[row.kind], tuple(places)) if places else None

    # Writing

    def begun(self, note: Note) -> str:
        """Return what was typed for a note and not kept, else its words."""
        return self._drafts.get(_key(note), note.text)

    def leave(self, note: Note, typed: str) -> bool:
        """Remember what was typed for a note but is not kept; tell whether there is any."""
        self._drafts.pop(_key(note), None)
        if typed.strip() == note.text.strip():
            return False
        self._drafts[_key(note)] = typed
        return True

    def drafts(self) -> dict[str, list[str]]:
        """Return what was typed and not kept, as the settings keep it."""
        return {key: [typed] for key, typed in self._drafts.items()}

    def take_drafts(self, kept: Mapping[str, Sequence[str]]) -> None:
        """Take what was typed and not kept before."""
        self._drafts |= {key: words[0] for key, words in kept.items() if words}

    def keep(self, note: Note, typed: str) -> None:
        """Keep the words of a note; without any it is removed.

        Where it cannot be kept, they are there when the note is opened again.
        """
        text = typed.strip()
        if not text:
            self._drafts.pop(_key(note), None)
            if note.text:
                self.remove(note)
            return
        if not self.leave(note, typed):
            return
        now = dt.datetime.now(dt.UTC).isoformat()
        kept = replace(note, text=text, changed=now, created=note.created or now)

        def done(done: Done) -> None:
            if self._drafts.get(_key(note)) == typed:
                del self._drafts[_key(note)]
            self._say(done)

        self._session.run(Lane.READ, "", lambda _: self._flow.noting.keep(kept), done)

    def remove(self, note: Note) -> None:
        """Take a note out; that can be undone."""
        self._session.run(Lane.READ, "", lambda _: self._flow.noting.remove(note), self._say)

    # Going there

    def go(self, note: Note, first: Side, then: Callable[[Side, Span], None]) -> None:
        """Go to a note, opening its document in ``first`` where no pane shows it.

        ``then`` is told the pane and the place when it is there.
        """
        shown = self.shown(note, first)
        if shown is not None:
            self._arrive(*shown, then)
            return
        held = [place for place in note.places if place.document in self._entries]

        def find(_: Progress) -> tuple[str, Span] | None:
            from app.text.refind import find_again

            for place in held:
                span = find_again(self._flow.document(place.document).text, place)
                if span is not None:
                    return place.document, span
            return None

        def show(found: tuple[str, Span] | None) -> None:
            if found is None:
                self._session.events.announce(Message(Severity.INFO, tr(NOT_THERE)))
                return
            document_id, span = found
            self._session.open_panes({first: document_id}, lambda: self._arrive(first, span, then))

        self._session.run(Lane.READ, "", find, show)

    def _arrive(self, side: Side, span: Span, then: Callable[[Side, Span], None]) -> None:
        document = self._session.document(side)
        if document is not None:
            self._session.open_place(side, document.id, span)
            then(side, span)

    # Inside

    @property
    def _ids(self) -> set[str]:
        return {d.id for d in map(self._session.document, Side) if d is not None}

    def _say(self, done: Done) -> None:
        self._session.events.announce(Message(Severity.INFO, tr(done.words)))
        self.load()

    def _take_entries(self, event: LibraryChanged) -> None:
        self._entries = {entry.id: entry for entry in event.entries}
        if self.state.notes:
            self._session.events.announce(self.state)  # lists name the documents

    def _place(self, notes: tuple[Note, ...]) -> None:
        """Find where notes belong in what is open; the newest wish counts."""
        self._number += 1
        number, links = self._number, self._session.links
        documents: dict[Side, Document | None] = {s: self._session.document(s) for s in Side}

        def show(found: Belonging) -> None:
            if number == self._number:
                self._placed_in = {s: d.id if d else None for s, d in documents.items()}
                self.state = NotesChanged(notes, found.placed, found.rows)
                self._session.events.announce(self.state)

        if not notes:
            if self.state.notes:
                self.state = NotesChanged((), _NOWHERE, {})
                self._session.events.announce(self.state)
            return
        # What is known already is listed at once; the places come when they are found.
        self.state = self.state._replace(notes=notes)

        def work(_: Progress) -> Belonging:
            from app.workspace.noted import belonging

            return belonging(notes, documents, links)

        self._session.run(Lane.READ, "", work, show)


def _empty(about: About, places: tuple[Place, ...]) -> Note:
    return Note(uuid.uuid4().hex, "", about, places, "", "")


def _key(note: Note) -> str:
    """Return what tells the notes on one thing from all others."""
    places = (f"{p.document}:{p.span.start}:{p.span.end}" for p in note.places)
    return f"{note.about} {' '.join(places)}"
