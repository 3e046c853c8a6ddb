"""The list of linked mentions: its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from app.ui.mentions.model import MentionsModel
from app.ui.widgets.rowlist import RowList
from app.workspace.events import Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIDES = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}


class MentionsList(RowList):
    """Steps with Left and Right, back with Shift; letters go to the row that they name."""

    stepped = Signal(object, int)
    """The reader wants the next (1) or previous (-1) mention on a side."""
    left = Signal()
    """The reader pressed Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mentions")
        self.setAccessibleName("Linked mentions")
        self._rows = MentionsModel()
        self.setModel(self._rows)
        self._typed = ""
        self._since = QElapsedTimer()

    @property
    def rows(self) -> MentionsModel:
        """Return the rows."""
        return self._rows

    def event(self, event: QEvent) -> bool:
        """Keep letters and figures from the window's shortcuts: here they find a row."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.text().isalnum():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, leave, or do what every list does."""
        side = _SIDES.get(Qt.Key(event.key()))
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if side is not None and (shift or not event.modifiers()):
            self.stepped.emit(side, -1 if shift else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that the letters typed in one go name."""
        running = self._since.isValid()
        pause = QGuiApplication.styleHints().keyboardInputInterval()
        if not running or self._since.hasExpired(pause):
            self._typed = ""
        self._since.start()
        self._typed += search
        if not self._typed.strip():
            return
        onwards = 1 if len(self._typed) == 1 else 0
        found = self._rows.find(self._typed, max(0, self.currentIndex().row() + onwards))
        if found.isValid():
            self.go_to(found)
