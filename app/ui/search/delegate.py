"""How results look: a document's title, and below it what was found, the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QTextCharFormat

from app.translation import reads_leftwards
from app.ui.search.model import RowRole
from app.ui.search.rows import SnippetRow, TitleRow
from app.ui.theme import colour
from app.ui.widgets.lines import Lines, lay_out
from app.ui.widgets.rowdelegate import PADDING, RowDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

SNIPPET_LINES = 3


class ResultsDelegate(RowDelegate):
    """Draws titles and snippets; each snippet is laid out once for a width."""

    def forget(self) -> None:
        """Drop what was laid out."""
        super().forget()
        self._laid_out: dict[tuple[int, float], Lines] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that a row needs at the list's width."""
        row = index.data(RowRole)
        if isinstance(row, TitleRow):
            return QSize(0, round(self.height_of(self.strong)) + (12 if index.row() == 0 else 20))
        width = self._view.viewport().width() - 2 * PADDING
        return QSize(0, round(self._lines(row, index.row(), width).height) + 11)

    def write_row(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        """Write a title or a snippet."""
        row = index.data(RowRole)
        if isinstance(row, TitleRow):
            height = self.height_of(self.strong)
            line = QRectF(rect.left(), rect.bottom() - height - 4, rect.width(), height)
            title = row.title
            leftwards = reads_leftwards(title) != self.mirrored
            ink = self.theme.ink
            self.write(painter, line, title, self.strong, ink, right=leftwards, row=index.row())
            return
        lines = self._lines(row, index.row(), rect.width())
        if lines.cut:
            self.note_cut(index.row())
        painter.setPen(colour(self.theme.ink))
        self.draw_lines(painter, lines, rect.adjusted(0, 5, 0, 0))

    def _lines(self, row: SnippetRow, place: int, width: float) -> Lines:
        key = (place, width)
        if key not in self._laid_out:
            found = QTextCharFormat()
            found.setBackground(colour(self.theme.found))
            found.setForeground(colour(self.theme.ink))
            self._laid_out[key] = lay_out(
                row.text, self.small, width, SNIPPET_LINES, marks=row.marks, emphasis=found
            )
        return self._laid_out[key]
