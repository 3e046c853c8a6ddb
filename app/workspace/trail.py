"""Where the reader has been, and the places that were marked with a letter."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from app.model.document import Span
from app.workspace.events import (
    MarksChanged,
    PaneChanged,
    PlaceChanged,
    Returned,
    SelectionChanged,
    Side,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.workspace.events import Selection
    from app.workspace.session import Session

_MOST = 200  # places kept to go back to
_WORDS = 80  # characters of a marked line that are kept to know it by
_ONE_JUMP = 0.3  # seconds: what moves within them, both panes perhaps, is one jump


class Stand(NamedTuple):
    """Where a pane is: the document, its first offset in view, the mention that it is at."""

    document_id: str
    top: int
    here: Span | None = None


class Standing(NamedTuple):
    """Where the reader is: both panes, the one with the keyboard, the chosen row."""

    active: Side
    panes: tuple[Stand | None, Stand | None]
    row: Selection | None = None

    def pane(self, side: Side) -> Stand | None:
        """Return where one of the panes is."""
        return self.panes[list(Side).index(side)]


class Trail:
    """The places visited, like a browser's: a jump leaves one behind, over panes and documents.

    Where the reader is only the window knows: how far a pane is scrolled, and what it still shows
    when the session has moved on already. It sets ``where``.
    """

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        """Listen to the session's jumps, before the panes do: where they were is to be kept."""
        self.where: Callable[[], Standing | None] = lambda: None
        self.behind: list[Standing] = []
        self.ahead: list[Standing] = []
        self.clock = clock
        self._session = session
        self._jumped = -_ONE_JUMP
        self._returning: Standing | None = None
        session.events.listen(PaneChanged, lambda _: self.leave())
        session.events.listen(SelectionChanged, lambda _: self.leave())
        session.events.listen(PlaceChanged, lambda _: self.leave())
        session.events.listen(MarksChanged, self._choose_late)

    def leave(self) -> None:
        """Keep where the reader is now: something is about to move."""
        now, before = self.clock(), self._jumped
        if self._returning is not None:
            if now - before < _ONE_JUMP:
                return
            self._returning = None  # the reader went on before the links came
        self._jumped = now
        if now - before < _ONE_JUMP:
            return
        here = self.where()
        if here is None or not any(here.panes):
            return
        if not self.behind or self.behind[-1] != here:
            self.behind.append(here)
            del self.behind[:-_MOST]
        self.ahead.clear()

    def back(self) -> None:
        """Return to where the reader was before the last jump."""
        self._turn(self.behind, self.ahead)

    def forward(self) -> None:
        """Go again to where the reader was before going back."""
        self._turn(self.ahead, self.behind)

    def _turn(self, source: list[Standing], target: list[Standing]) -> None:
        here = self.where()
        while source and source[-1] == here:
            source.pop()
        if not source:
            return
        if here is not None:
            target.append(here)
        self._return(source.pop())

    def _return(self, to: Standing) -> None:
        """Show both documents again, and then each where it was."""
        shown = {side: self._session.document(side) for side in Side}
        wanted: dict[Side, str] = {}
        for side in Side:
            pane, document = to.pane(side), shown[side]
            if pane is not None and (document is None or document.id != pane.document_id):
                wanted[side] = pane.document_id
        self._returning, self._jumped = to, self.clock()
        if wanted:
            self._session.open_panes(wanted, lambda: self._arrive(to))
        else:
            self._arrive(to)

    def _arrive(self, to: Standing) -> None:
        self._jumped = self.clock()  # it may have taken a while to load
        self._choose(to)
        for side in (to.active.other, to.active):
            pane, document = to.pane(side), self._session.document(side)
            if pane is not None and document is not None and document.id == pane.document_id:
                at = Returned(side, pane.top, focus=side is to.active)
                self._session.events.announce(at)
        if self._session.links is not None:
            self._returning = None

    def _choose_late(self, _: MarksChanged) -> None:
        """Choose the row again when the documents that came back have been compared."""
        to = self._returning
        if to is not None and self._session.links is not None:
            self._returning = None
            self._choose(to)

    def _choose(self, to: Standing) -> None:
        """Choose the row that was chosen there, if what was pointed out is still linked."""
        places = {side: pane.here for side in Side if (pane := to.pane(side)) is not None}
        row = self._row_at(to.row, places) if to.row is not None else None
        if row is not None or to.row is None:
            self._session.stand_at(row, places if row is not None else {})

    def _row_at(
        self, row: Selection | None, places: Mapping[Side, Span | None]
    ) -> Selection | None:
        """Return the row whose mention is at a place; of several the one that was chosen."""
        for side, span in places.items():
            rows = [m.row for m in self._session.marks(side) if m.span == span]
            if rows:
                return row if row in rows else rows[0]
        return None


class Bookmark(NamedTuple):
    """A place with a letter: the document, the stretch, and the words that stand there."""

    letter: str
    document_id: str
    span: Span
    words: str


class Bookmarks:
    """The marked places, one for each letter, whatever the document."""

    def __init__(self) -> None:
        """Start with none."""
        self._marks: dict[str, Bookmark] = {}

    @property
    def all(self) -> tuple[Bookmark, ...]:
        """Return every mark in the order of the letters."""
        return tuple(self._marks[letter] for letter in sorted(self._marks))

    def of(self, letter: str) -> Bookmark | None:
        """Return the place of a letter."""
        return self._marks.get(letter)

    def set(self, letter: str, document_id: str, text: str, at: int) -> Bookmark:
        """Mark the line at an offset of a text with a letter, which leaves the one it had."""
        line = text.find("\n", at)
        end = min(at + _WORDS, len(text) if line < 0 else line)
        words = " ".join(text[at:end].split())
        mark = Bookmark(letter, document_id, Span(at, max(at, end)), words)
        self._marks[letter] = mark
        return mark

    def kept(self) -> dict[str, list[str]]:
        """Return the marks as the settings keep them."""
        return {
            m.letter: [m.document_id, str(m.span.start), str(m.span.end), m.words] for m in self.all
        }

    def take(self, kept: Mapping[str, Sequence[str]]) -> None:
        """Take the marks that were kept, but what somebody has written there that is none."""
        for letter, parts in kept.items():
            if len(letter) == 1 and len(parts) == 4 and all(n.isdecimal() for n in parts[1:3]):
                document_id, start, end, words = parts
                span = Span(int(start), max(int(start), int(end)))
                self._marks[letter] = Bookmark(letter, document_id, span, words)
