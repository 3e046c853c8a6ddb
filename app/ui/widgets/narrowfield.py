"""A field above a list, in which the reader types what of it is to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class NarrowField(QLineEdit):
    """``lowered``: the reader goes down into the list; ``left``: on Escape, when it is empty."""

    lowered = Signal()
    left = Signal()

    def __init__(self, name: str, prompt: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("narrow")
        self.setAccessibleName(name)
        self.setPlaceholderText(prompt)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list, or leave."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lowered.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
