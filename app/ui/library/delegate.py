"""How the library's documents look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app.translation import phrase, tr
from app.ui.library.model import EntryRole, SidesRole, details
from app.ui.theme import colour
from app.ui.widgets.lines import Lines, lay_out
from app.ui.widgets.rowdelegate import PADDING, RowDelegate
from app.workspace.events import Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

TITLE_LINES = 2
BADGES = {Side.LEFT: phrase("L"), Side.RIGHT: phrase("R")}


class LibraryDelegate(RowDelegate):
    """Draws title, file and date, and the panes that a document is in."""

    def forget(self) -> None:
        """Drop what was laid out."""
        super().forget()
        self._titles: dict[tuple[str, float], Lines] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that a document needs at the list's width."""
        width = self._view.viewport().width() - 2 * PADDING
        title = self._title(index, width)
        return QSize(0, round(title.height + 2 + self.height_of(self.small)) + 16)

    def write_row(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        """Write a document."""
        title = self._title(index, rect.width())
        if title.cut:
            self.note_cut(index.row())
        painter.setPen(colour(self.theme.ink))
        self.draw_lines(painter, title, rect.adjusted(0, 8, 0, 0))
        height = self.height_of(self.small)
        top = rect.top() + 8 + title.height + 2
        right = rect.right()
        for side in reversed(index.data(SidesRole)):
            right -= self._draw_badge(
                painter, QRectF(rect.left(), top, right - rect.left(), height), side
            )
        line = QRectF(rect.left(), top, right - rect.left(), height)
        words = details(index.data(EntryRole))
        self.write(painter, line, words, self.small, self.theme.muted, row=index.row())

    def _draw_badge(self, painter: QPainter, rect: QRectF, side: Side) -> float:
        """Draw the letter of a pane at the right end of ``rect``; return the room that it takes."""
        size = round(self.height_of(self.tiny)) + 2
        box = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size)
        painter.setPen(QPen(colour(self.theme.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self.tiny)
        with self.upright(painter, box):
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tr(BADGES[side]))
        return size + 4.0

    def _title(self, index: _Index, width: float) -> Lines:
        entry = index.data(EntryRole)
        key = (entry.id, width)
        if key not in self._titles:
            words = " ".join(entry.title.split())
            self._titles[key] = lay_out(words, self.strong, width, TITLE_LINES)
        return self._titles[key]
