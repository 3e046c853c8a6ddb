"""The bar at the foot of a pane that finds words in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from app.translation import phrase, tr
from app.ui.announce import announce
from app.ui.theme import colour, interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.theme import Theme
    from app.workspace.events import FoundHere

_FIND = phrase("Find in this text")
_ROOM_FOR_ARROWS = 300  # pixels of width
_STEPS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class FindBar(QWidget):
    """A field, which of how many places the pane is at, and arrows to the next and previous one.

    ``asked`` brings the words as they are typed, ``stepped`` 1 or -1, ``left`` that all is done.
    """

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setAccessibleName(tr(_FIND))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr(_FIND))
        self.field.setAccessibleName(tr(_FIND))
        self.field.setMinimumWidth(60)
        self.field.setAcceptDrops(False)
        self.field.textEdited.connect(self.asked)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.previous = self._button("‹", tr("Previous (Shift+Enter)"), -1)
        self.next = self._button("›", tr("Next (Enter)"), 1)
        self._close = self._button("×", tr("Close (Esc)"), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        for part in (self.count, self.previous, self.next, self._close):
            row.addWidget(part)
        self.hide()
        self.set_theme(theme)

    def _button(self, text: str, what: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(what)
        button.setAccessibleName(what.partition(" (")[0])
        button.setFont(interface_font(1.15))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.stepped.emit(by) if by else self.left.emit())
        return button

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.page}; color: {theme.ink}; padding: 4px 6px;"
            f" border: 1px solid {theme.line}; border-radius: 5px;"
            f" selection-background-color: {theme.selected}; selection-color: {theme.ink}; }}"
            f" QLineEdit:focus {{ border-color: {theme.accent}; }}"
            f" QLabel {{ color: {theme.muted}; background: transparent; }}"
            f" QLabel[nothing='true'] {{ color: {theme.error}; }}"
            f" QToolButton {{ color: {theme.muted}; border: 1px solid transparent;"
            f" border-radius: 4px; padding: 0 5px 2px 5px; }}"
            f" QToolButton:hover, QToolButton:focus {{ background: {theme.hover};"
            f" color: {theme.ink}; }}"
            f" QToolButton:focus {{ border-color: {theme.accent}; }}"
        )
        self.update()

    def open(self) -> None:
        """Show with the keyboard in the field, its words selected, and look for them again."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self.asked.emit(self.field.text())

    def show_found(self, found: FoundHere) -> None:
        """Say which of how many places the pane is at."""
        if not found.query:
            words = ""
        elif not found.spans:
            words = tr("Not found")
        else:
            many = f"{len(found.spans):,}{'+' if found.more else ''}"
            words = tr("{at} of {many}", at=f"{found.at + 1:,}", many=many)
        nothing = bool(found.query and not found.spans)
        if self.count.property("nothing") != nothing:
            self.count.setProperty("nothing", nothing)
            self.count.style().polish(self.count)
        for button in (self.previous, self.next):
            button.setEnabled(bool(found.spans))
        if words and words != self.count.text():
            announce(self, words)
        self.count.setText(words)
        told = tr("Place among all that were found: {words}", words=words) if words else ""
        self.count.setAccessibleName(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the words where there is little; Enter steps as well."""
        super().resizeEvent(event)
        for button in (self.previous, self.next):
            button.setVisible(event.size().width() >= _ROOM_FOR_ARROWS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step and leave by the keys of the field; the rest are for typing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.stepped.emit(-by if back else by)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape from the buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the line above it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.chrome))
        painter.setPen(colour(self._theme.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
