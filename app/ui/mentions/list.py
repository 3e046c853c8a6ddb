"""The list of linked mentions: its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.translation import tr
from app.ui.mentions.model import MentionsModel, RowRole
from app.ui.widgets.rowdelegate import MARGIN, PADDING
from app.ui.widgets.rowlist import RowList
from app.workspace.events import Side
from app.workspace.rows import Line, Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.workspace.events import Selection

_SIDES = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}
_SWITCH = PADDING + 2 * MARGIN  # pixels at the left of a row where a click opens it


class MentionsList(RowList):
    """Steps with Left and Right, back with Shift; Space opens a row; letters narrow the list."""

    stepped = Signal(object, int)
    """The reader wants the next (1) or previous (-1) mention on a side."""
    toggled = Signal(object)
    """The reader wants a row opened to its places, or closed."""
    typed = Signal(str)
    """The reader types what the rows are to be filtered by; a backspace takes a letter away."""
    left = Signal()
    """The reader pressed Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mentions")
        self.setAccessibleName(tr("Linked mentions"))
        self._rows = MentionsModel()
        self.setModel(self._rows)

    @property
    def rows(self) -> MentionsModel:
        """Return the rows."""
        return self._rows

    def chosen(self) -> Selection | None:
        """Return the row that the list is at, or that the place it is at belongs to."""
        row = self.currentIndex().data(RowRole)
        return row.selection if isinstance(row, Row | Line) else None

    def go_row(self, by: int) -> None:
        """Go to the next row, or the previous one, passing the places of opened rows."""
        step, place = (1 if by > 0 else -1), self.currentIndex().row()
        if place < 0:
            self.go(by)
            return
        while 0 <= (place := place + step) < self._rows.rowCount():
            if isinstance(self._rows.row_at(place), Row):
                self.go_to(self._rows.index(place))
                return

    def event(self, event: QEvent) -> bool:
        """Keep letters and figures from the window's shortcuts: here they narrow the list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and (event.text().isalnum() or event.text() == " "):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, open, narrow, leave, or do what every list does."""
        side = _SIDES.get(Qt.Key(event.key()))
        if side is not None and self.isRightToLeft():
            side = side.other  # the first text stands at the right
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = shift or not event.modifiers()
        if side is not None and plain:
            self.stepped.emit(side, -1 if shift else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            row = self.chosen()
            if row is not None:
                self.toggled.emit(row)
        elif plain and (event.text().isalnum() or event.key() == Qt.Key.Key_Backspace):
            self.typed.emit(event.text() if event.text().isalnum() else "\b")
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close a row by a click on the sign before it."""
        at = event.position().toPoint()
        row = self.indexAt(at).data(RowRole)
        before = self.viewport().width() - at.x() if self.isRightToLeft() else at.x()
        if isinstance(row, Row) and before < _SWITCH:
            event.accept()
            self.toggled.emit(row.selection)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open or close a row."""
        row = self.indexAt(event.position().toPoint()).data(RowRole)
        if isinstance(row, Row):
            event.accept()
            self.toggled.emit(row.selection)
