"""The rows of the list of notes, and how they look."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)

from app.model.note import About
from app.translation import phrase, tr
from app.ui.reader.header import long_date
from app.ui.theme import colour
from app.ui.widgets.lines import Lines, lay_out
from app.ui.widgets.rowdelegate import PADDING, RowDelegate
from app.ui.widgets.tooltip import tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.model.note import Note
    from app.workspace.noted import Entry

EntryRole = Qt.ItemDataRole.UserRole
"""The :class:`~app.workspace.noted.Entry`."""
ABOUT = {
    About.PASSAGE: phrase("Passage"),
    About.ACTOR: phrase("Actor"),
    About.FIGURE: phrase("Figure"),
    About.DATE: phrase("Date"),
}
_TEXT_LINES = 2
_GAP = 10
_Index = QModelIndex | QPersistentModelIndex


class NotesModel(QAbstractListModel):
    """The notes that are listed; replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def index_of(self, note_id: str) -> QModelIndex:
        """Return where a note stands; an invalid index where it does not."""
        for place, entry in enumerate(self.entries):
            if entry.note.id == note_id:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of notes."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a note's row, its words, or all of it in words."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(entry.note.text.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(f"{entry.note.text}\n{on(entry.note)}\n{entry.titles}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.note.text}, {on(entry.note)}, {entry.titles}, {day(entry.note)}"
        return None


class NotesDelegate(RowDelegate):
    """Draws what is noted, and small below it on what, in which text and when."""

    def forget(self) -> None:
        """Drop what was laid out."""
        super().forget()
        self._laid: dict[tuple[str, str, float], Lines] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that a note needs at the list's width."""
        width = self._view.viewport().width() - 2 * PADDING
        return QSize(0, round(self._text(index, width).height + self.height_of(self.small)) + 16)

    def write_row(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        """Write a note."""
        entry: Entry = index.data(EntryRole)
        text = self._text(index, rect.width())
        if text.cut:
            self.note_cut(index.row())
        painter.setPen(colour(self.theme.ink))
        text.draw(painter, QPointF(rect.left(), rect.top() + 7))
        muted, small = self.theme.muted, self.small
        line = QRectF(
            rect.left(), rect.top() + 9 + text.height, rect.width(), self.height_of(small)
        )
        when = self.write(painter, line, day(entry.note), small, muted, right=True)
        line.adjust(0, 0, -when - _GAP, 0)
        half = line.width() * 0.55
        quoted = QRectF(line.left(), line.top(), half, line.height())
        used = self.write(painter, quoted, on(entry.note), small, muted, row=index.row())
        line.adjust(used + 1.5 * _GAP, 0, 0, 0)
        self.write(painter, line, entry.titles, small, muted, row=index.row())

    def _text(self, index: _Index, width: float) -> Lines:
        note: Note = index.data(EntryRole).note
        key = (note.id, note.changed, width)
        if key not in self._laid:
            words = " ".join(note.text.split())
            self._laid[key] = lay_out(words, self.plain, width, _TEXT_LINES)
        return self._laid[key]


def on(note: Note) -> str:
    """Return in words what a note is on."""
    return tr("{about}  “{quote}”", about=ABOUT[note.about], quote=note.quote)


def day(note: Note) -> str:
    """Return the day on which a note was changed last."""
    return long_date(dt.datetime.fromisoformat(note.changed).astimezone().date())
