"""The field that lies over a row of the panel while its actor is given another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.translation import phrase, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

NAME = phrase("New name of the actor")


class NameField(QLineEdit):
    """Takes a name on Enter; Escape, or going elsewhere, leaves all as it was."""

    named = Signal(str)
    closed = Signal()

    def __init__(self, name: str, over: QRect, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setObjectName("nameField")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr(NAME))
        height = min(over.height(), self.fontMetrics().height() + 8)
        self.setGeometry(over.x() + 4, over.y(), over.width() - 8, height)
        self._done = False
        self.returnPressed.connect(self._take)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave with the keyboard, but for the field's own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end()

    def _take(self) -> None:
        name = self.text()
        self._end()
        self.named.emit(name)

    def _end(self) -> None:
        if not self._done:
            self._done = True
            self.closed.emit()
            self.close()
