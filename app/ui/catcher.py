"""Keys that mean something else for a moment: what has been asked for waits for the next ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from app.ui.theme import Theme


class Catcher(QWidget):
    """Lies over the window and takes every key until it closes; then the keyboard goes back.

    Escape, a click beside it and the loss of the keyboard close it without more.
    """

    def __init__(self, parent: QWidget) -> None:
        """Cover a part of the window."""
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before = QApplication.focusWidget()
        self._open = False

    def catch(self) -> None:
        """Show over everything and take the keyboard."""
        self.setGeometry(self._over.rect())
        self._over.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._open = True

    def pressed(self, text: str) -> None:
        """Do what the key with this text is for."""

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        if not self._open:
            return
        self._open = False
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Keep all keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a character, or leave."""
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr):
            return
        text = event.text()
        if event.key() == Qt.Key.Key_Escape or not (text.isprintable() and text.strip()):
            self.leave()
        else:
            self.pressed(text)

    def mousePressEvent(self, _: object) -> None:
        """Leave on a click."""
        self.leave()

    def wheelEvent(self, _: object) -> None:
        """Leave when the text is to move."""
        self.leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when something else takes the keyboard."""
        super().focusOutEvent(event)
        if self._open:
            self._open = False
            self.close()

    def eventFilter(self, _: object, event: QEvent) -> bool:
        """Leave when what lies below changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.leave()
        return False


class Prompt(Catcher):
    """Asks for one character in a card at the foot of the window."""

    def __init__(
        self, title: str, lines: str, theme: Theme, take: Callable[[str], None], parent: QWidget
    ) -> None:
        """Take what is asked, what more there is to read, and what to do with the character."""
        super().__init__(parent)
        self._take = take
        self.setAccessibleName(title)
        self.setAccessibleDescription(lines)
        self.card = QLabel(self)
        self.card.setObjectName("prompt")
        self.card.setTextFormat(Qt.TextFormat.PlainText)
        self.card.setText(f"{title}\n\n{lines}" if lines else title)
        self.card.setMaximumWidth(max(200, parent.width() - 40))
        self.card.setStyleSheet(
            f"#prompt {{ background: {theme.page}; color: {theme.ink}; padding: 12px 18px;"
            f" border: 1px solid {theme.accent}; border-radius: 6px; }}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 28)
        column.addStretch(1)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)

    def pressed(self, text: str) -> None:
        """Hand the character on, once."""
        take = self._take
        self.leave()
        take(text)
