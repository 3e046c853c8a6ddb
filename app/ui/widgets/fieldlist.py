"""A list below a field: the reader may type on without leaving the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent

from app.ui.widgets.rowlist import RowList

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FieldList(RowList):
    """Letters typed here are announced for the field above, as is going up beyond the first row.

    ``menu_wanted`` asks for the menu of a row, by mouse or by key, at a place on the screen.
    """

    typed = Signal(str)
    risen = Signal()
    left = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)

    def event(self, event: QEvent) -> bool:
        """Keep what is typed from the window's shortcuts."""
        shortcut = event.type() == QEvent.Type.ShortcutOverride
        if shortcut and isinstance(event, QKeyEvent) and typed_text(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Announce what is typed, leaving, and going up beyond the first row."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and not self._anything_above():
            self.show_row(QModelIndex())
            self.risen.emit()
        elif text := typed_text(event):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first row when the keyboard comes here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() in _BY_KEY and self.places:
            self.show_row(self.model().index(self.places[0], 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, by key of the current row."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.show_row(index)
        at = event.globalPos()
        if not by_mouse:
            rect = self.visualRect(index)
            at = self.viewport().mapToGlobal(QPoint(rect.left() + 24, rect.center().y()))
        self.menu_wanted.emit(index, at)

    def _anything_above(self) -> bool:
        return bool(self.places) and self.currentIndex().row() > self.places[0]


def typed_text(event: QKeyEvent) -> str:
    """Return what a key adds to a query, or nothing: other signs stay free for shortcuts."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return text if not held and (text.isalnum() or text == '"') else ""
