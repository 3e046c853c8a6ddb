"""Notes in the window: what a note would be on, the card beside it, and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from app.translation import phrase, tr
from app.workspace.events import NotesChanged, PaneChanged, SelectionChanged, Side

if TYPE_CHECKING:
    from app.model.document import Span
    from app.model.note import Note
    from app.settings.file import Settings
    from app.ui.notes.card import NoteCard
    from app.ui.notes.drawer import NotesDrawer
    from app.ui.style import Appearance
    from app.ui.theme import Theme
    from app.ui.window import Window
    from app.workspace.session import Session

NONE_HERE = phrase("There is no note on this text.")
NOT_KEPT = phrase("Not kept. What you wrote is there when you open this note again.")


class Noting(QObject):
    """Opens cards and the list, which are built when they are first wanted."""

    def __init__(
        self, window: Window, session: Session, settings: Settings, appearance: Appearance
    ) -> None:
        """Take the window; it need not be built yet."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._appearance = appearance
        self._cards: dict[Side, NoteCard] = {}
        self.drawer: NotesDrawer | None = None
        session.notes.take_drafts(settings.words("drafts"))
        session.events.listen(PaneChanged, self._leave_document)
        session.events.listen(NotesChanged, self._renew)
        session.events.listen(SelectionChanged, self._choose)

    def watch(self) -> None:
        """Have a press on a sheet in a margin open its note; the panes are built now."""
        for pane in self._window.panes.values():
            pane.view.viewport().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for card in self._cards.values():
            card.set_theme(theme)
        if self.drawer is not None:
            self.drawer.set_theme(theme)

    # One note

    @property
    def shown(self) -> NoteCard | None:
        """Return the card that is open, that of the active pane first."""
        active = self._window.active_side
        cards = (self._cards.get(side) for side in (active, active.other))
        return next((card for card in cards if card is not None and card.note is not None), None)

    def at_hand(self) -> Note | None:
        """Return the note on the open card, on what is selected, or on what is chosen.

        It is an empty one where nothing is noted yet, and None where there is nothing to note on.
        """
        if (card := self.shown) is not None:
            return card.note
        span, row = self._selected(), self._session.row
        if span is not None:
            return self._session.notes.on_passage(self._window.active_side, span)
        return self._session.notes.on_row(row) if row is not None else None

    def write(self) -> None:
        """Open the note at hand to be written on."""
        if (card := self.shown) is not None:
            card.edit()
            return
        note = self.at_hand()
        if note is not None:
            self._open(note, *self._beside(note), editing=True)

    def remove(self) -> None:
        """Remove the note at hand."""
        note = self.at_hand()
        if note is None:
            return
        if (card := self.shown) is not None:
            card.close_quietly()
        self._session.notes.remove(note)

    def step(self, by: int) -> None:
        """Go to the next note of the active text, or the one before, and show it."""
        side = self._window.active_side
        card = self._cards.get(side)
        here = card.note if card is not None else None
        self.keep_typed()
        offset = self._window.desk.reading_at(side)
        noted = self._session.notes.next(side, offset, by, here)
        document = self._session.document(side)
        if noted is None or document is None:
            self._window.say(tr(NONE_HERE))
            return
        self._session.trail.leave()
        self._session.open_place(side, document.id, noted.span)
        self._open(noted.note, side, noted.span, editing=False)

    def go(self, note: Note, *, editing: bool = False) -> None:
        """Go to a note, opening its document where it is not open."""
        self.keep_typed()
        self._session.trail.leave()
        self._session.notes.go(
            note,
            self._window.active_side,
            lambda side, span: self._open(note, side, span, editing=editing),
        )

    def keep_typed(self) -> None:
        """Keep what is on the cards: nothing that was typed is lost."""
        for card in self._cards.values():
            card.keep()

    def close(self) -> None:
        """Keep what is on the cards, and what was left there without keeping it."""
        self.keep_typed()
        self._settings.set("drafts", self._session.notes.drafts())

    def dismiss(self) -> bool:
        """Close the card that is open; tell whether there was one."""
        card = self.shown
        if card is not None:
            card.leave()
        return card is not None

    # The list

    @property
    def list_shown(self) -> bool:
        """Tell whether the list is in view."""
        return self.drawer is not None and not self.drawer.isHidden()

    def toggle_list(self) -> None:
        """Show the list with the keyboard in it, or hide it."""
        if self.list_shown:
            self.hide_list()
            self._window.focus_active_pane()
        else:
            self.show_list()

    def show_list(self, words: str | None = None) -> None:
        """Show the list with the keyboard in it, narrowed to these words if they are given."""
        if self.drawer is None:
            from app.ui.notes.drawer import NotesDrawer  # when it is asked for, not at the start

            self.drawer = NotesDrawer(self._session, self._appearance.theme, self._window)
            self.drawer.reading_wanted.connect(self._window.focus_active_pane)
            self.drawer.opened.connect(self.go)
            self.drawer.edit_wanted.connect(lambda note: self.go(note, editing=True))
            self._window.add_below(self.drawer)
        if self._window.drawer is not None:
            self._window.drawer.hide()
        self.drawer.show()
        self.drawer.focus(words)

    def hide_list(self) -> None:
        """Hide the list."""
        if self.drawer is not None:
            self.drawer.hide()

    # Inside

    def _selected(self) -> Span | None:
        return self._window.panes[self._window.active_side].view.selected_span()

    def _beside(self, note: Note) -> tuple[Side, Span]:
        """Return where the card of a note at hand is to be: where the reader is, if that can be."""
        side = self._window.active_side
        span = self._selected()
        if span is not None:
            return side, span
        for one in (side, side.other):
            here = self._session.here(one)
            if here is not None:
                return one, here
        shown = self._session.notes.shown(note, side)
        if shown is not None:
            return shown
        document = self._session.document(side)
        first = note.places[0]
        here_named = document is not None and document.id == first.document
        return (side if here_named else side.other), first.span

    def _open(self, note: Note, side: Side, span: Span, *, editing: bool) -> None:
        self.keep_typed()
        if editing:
            self._window.show_active(side)
        words = self._session.notes.begun(note) if editing else note.text
        self._card(side).open(note, span, words, editing=editing)

    def _card(self, side: Side) -> NoteCard:
        if side not in self._cards:
            from app.ui.notes.card import NoteCard  # when it is asked for, not at the start

            card = NoteCard(self._window.panes[side].view, self._appearance.theme)
            card.kept.connect(self._session.notes.keep)
            card.left.connect(self._leave)
            card.removed.connect(self._session.notes.remove)
            self._cards[side] = card
        return self._cards[side]

    def _leave(self, note: Note, typed: str) -> None:
        if self._session.notes.leave(note, typed):
            self._window.say(tr(NOT_KEPT))

    def _choose(self, _: SelectionChanged) -> None:
        """Close what is only read when the reader turns to something else."""
        for card in self._cards.values():
            if not card.editing:
                card.leave()

    def _leave_document(self, event: PaneChanged) -> None:
        card = self._cards.get(event.side)
        if card is not None:
            card.keep()

    def _renew(self, event: NotesChanged) -> None:
        """Show a note that is being read as it is now; close it where it is gone."""
        held = {note.id: note for note in event.notes}
        for card in self._cards.values():
            if card.note is None or card.editing or card.span is None:
                continue
            now = held.get(card.note.id)
            if now is None:
                card.leave()
            elif now != card.note:
                card.open(now, card.span, now.text, editing=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the note whose sheet is pressed."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            point = QPointF(event.position())
            left = event.button() is Qt.MouseButton.LeftButton
            for side, pane in self._window.panes.items():
                if left and pane.view.viewport() is watched:
                    for sheet, noted in pane.view.sheets_in_view():
                        if sheet.adjusted(-4, -4, 4, 4).contains(point):
                            self._window.focus_pane(side)
                            self._open(noted.note, side, noted.span, editing=False)
                            return True
        return super().eventFilter(watched, event)
