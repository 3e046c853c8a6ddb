"""The notes below the texts: a field that narrows them, and a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.translation import phrase, tr
from app.ui.notes.model import EntryRole, NotesDelegate, NotesModel
from app.ui.theme import Theme, interface_font
from app.ui.widgets.fieldlist import FieldList
from app.ui.widgets.narrowfield import NarrowField
from app.workspace.events import NotesChanged, PaneChanged

if TYPE_CHECKING:
    from app.model.note import Note
    from app.workspace.session import Session

EMPTY = phrase(
    "There are no notes yet. Select a passage, or choose something of the list beside the texts,"
    " and press Ctrl+Shift+N to write one."
)
NONE_OPEN = phrase(
    "There are no notes on the two texts that are open. Untick the box to see all others."
)
PROMPT = phrase("Show notes that have, or are on, …")
NONE_FIT = phrase("No note has these words. Take some of them away.")


class NotesDrawer(QWidget):
    """Shows the notes of the library, or of the open pair alone.

    ``opened`` brings a note to go to, ``edit_wanted`` one to be written on at its place.
    """

    reading_wanted = Signal()
    opened = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesDrawer")
        self.setAccessibleName(tr("Notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(140)
        self._session = session
        self.field = NarrowField(tr("Show notes with"), tr(PROMPT), self)
        self.of_pair = QCheckBox(tr("Only the &open texts"), self)
        self._count = QLabel(self)
        self.rows = _NotesList(self)
        self.rows.setObjectName("notesList")
        self.rows.setAccessibleName(tr("Notes"))
        self.notes = NotesModel()
        self.rows.setModel(self.notes)
        self._delegate = NotesDelegate(self.rows, theme)
        self.rows.setItemDelegate(self._delegate)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(12, 12, 12, 12)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._list()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 12, 8)
        top.setSpacing(12)
        top.addWidget(self.field, 1)
        top.addWidget(self._count)
        top.addWidget(self.of_pair)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.rows)
        self._pages.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._list)
        self.field.lowered.connect(self._go_to_rows)
        self.field.left.connect(self.reading_wanted)
        self.of_pair.toggled.connect(self._list)
        rows = self.rows
        rows.opened.connect(lambda index, _: self.opened.emit(_note(index)))
        rows.pointed.connect(lambda index, _: self.opened.emit(_note(index)))
        rows.typed.connect(self._type)
        rows.risen.connect(self.field.setFocus)
        rows.left.connect(self.reading_wanted)
        rows.menu_wanted.connect(self._show_menu)
        rows.edit_wanted.connect(self._edit)
        rows.remove_wanted.connect(self._remove)
        self._session.events.listen(NotesChanged, lambda _: self._list())
        self._session.events.listen(PaneChanged, lambda _: self._list())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._count.setFont(interface_font(0.9))
        self._delegate.set_theme(theme)
        self.setStyleSheet(sheet(theme))

    def focus(self, words: str | None = None) -> None:
        """Give the keyboard to the field, with other words in it if they are given."""
        if words is not None:
            self.of_pair.setChecked(False)
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def sizeHint(self) -> QSize:
        """Return a height that shows half a dozen notes."""
        return QSize(900, 320)

    # Inside

    def _list(self) -> None:
        """List the notes as they are now; the list stays where it was, or beside what has gone."""
        here = self.rows.currentIndex()
        chosen = here.data(EntryRole)
        entries = self._session.notes.listed(self.field.text(), only_open=self.of_pair.isChecked())
        every = len(self._session.notes.state.notes)
        self._delegate.forget()
        self.notes.show(entries)
        if chosen is not None and entries:
            found = self.notes.index_of(chosen.note.id)
            nearest = self.notes.index(min(here.row(), len(entries) - 1))
            self.rows.show_row(found if found.isValid() else nearest)
        self._count.setText(_counted(len(entries), every) if every else "")
        if not entries:
            if self.rows.hasFocus():
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            of_pair = self.of_pair.isChecked() and not self.field.text().strip()
            self.words.setText((tr(NONE_OPEN) if of_pair else tr(NONE_FIT)) if every else tr(EMPTY))
        self._pages.setCurrentIndex(0 if entries else 1)

    def _go_to_rows(self) -> None:
        if self.notes.entries:
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _type(self, text: str) -> None:
        """Go on in the field with what was typed in the list."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        self.field.insert(text)

    def _edit(self) -> None:
        if self.rows.currentIndex().isValid():
            self.edit_wanted.emit(_note(self.rows.currentIndex()))

    def _remove(self) -> None:
        if self.rows.currentIndex().isValid():
            self._session.notes.remove(_note(self.rows.currentIndex()))

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        note = _note(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Go to its place")).triggered.connect(lambda: self.opened.emit(note))
        menu.addAction(tr("Edit")).triggered.connect(lambda: self.edit_wanted.emit(note))
        menu.addSeparator()
        menu.addAction(tr("Remove")).triggered.connect(lambda: self._session.notes.remove(note))
        menu.popup(at)


class _NotesList(FieldList):
    """F2 writes on the note, Delete removes it."""

    edit_wanted = Signal()
    remove_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep F2 from the window's shortcuts: there it means a document."""
        shortcut = event.type() == QEvent.Type.ShortcutOverride
        if shortcut and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, remove, or do what every such list does."""
        if event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


def _note(index: QModelIndex) -> Note:
    found: Note = index.data(EntryRole).note
    return found


def _counted(listed: int, every: int) -> str:
    if listed == every:
        return tr("%n notes", "%n note", every)
    return tr("{listed} of %n notes", "{listed} of %n note", every, listed=f"{listed:,}")


def sheet(theme: Theme) -> str:
    """Return the style sheet of the list."""
    return f"""
        #notesDrawer {{ background: {theme.chrome}; border-top: 1px solid {theme.line}; }}
        #notesDrawer QLabel {{ color: {theme.muted}; background: transparent; }}
        #notesDrawer QCheckBox {{ color: {theme.muted}; }}
        #notesList {{ background: {theme.chrome}; color: {theme.ink}; border: none; }}
        #narrow {{
            background: {theme.page}; color: {theme.ink}; border: 1px solid {theme.line};
            border-radius: 6px; padding: 4px 6px;
            selection-background-color: {theme.selected}; selection-color: {theme.ink};
        }}
        #narrow:focus {{ border-color: {theme.accent}; }}
    """
