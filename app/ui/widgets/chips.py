"""Small buttons in rows that wrap: what was chosen, to be taken away; what may be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.translation import isolated
from app.ui.widgets.tooltip import set_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

_GAP = 5
_WIDEST = 240  # pixels of a chip; a longer name is cut
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Chip(QPushButton):
    """A word or two to press; Enter, Delete and Backspace press it as well as Space.

    ``stepped`` asks for the chip before (-1) or after (1), ``left`` for the text.
    """

    stepped = Signal(int)
    left = Signal()

    def __init__(
        self, words: str, spoken: str, tip: str = "", *, end: str = "", struck: bool = False
    ) -> None:
        """Take the words, how they are said to those who hear them, and a sign behind them."""
        super().__init__()
        self._words = words
        self._end = end
        self.setObjectName("chip")
        self.setAccessibleName(spoken)
        self.setProperty("struck", struck)
        font = self.font()
        font.setStrikeOut(struck)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_tip(self, tip or words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def cut(self, width: int) -> None:
        """Show as much of the words as a row so wide has room for."""
        room = min(width, _WIDEST) - self.fontMetrics().horizontalAdvance(self._end) - 24
        side = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._words, side, max(room, 24))
        self.setText((isolated(shown) + self._end).replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, step to a neighbour, or leave."""
        if event.key() in _PRESS:
            self.click()
        elif event.key() in _STEPS:
            leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            step = _STEPS[Qt.Key(event.key())]
            self.stepped.emit(-step if leftwards else step)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """Chips beside each other, in as many rows as they need; gone where there are none."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> Sequence[Chip]:
        """Return the chips that are shown."""
        return self._chips

    def show_chips(self, chips: Sequence[Chip], after: QWidget) -> QWidget:
        """Show these chips in the place of others; Tab comes to them ``after`` a control.

        Where the keyboard was on a chip it stays on the one in its place, or goes to the control.
        Returns the last control, after which Tab may come to others.
        """
        held = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        gone, self._chips = self._chips, list(chips)
        last = after
        for number, chip in enumerate(self._chips):
            chip.setParent(self)
            chip.stepped.connect(lambda by, number=number: self._step(number + by))
            chip.left.connect(self.left)
            chip.show()
            QWidget.setTabOrder(last, chip)
            last = chip
        if held is not None:
            target = self._chips[min(held, len(self._chips) - 1)] if self._chips else after
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        for chip in gone:
            chip.hide()
            chip.deleteLater()
        self.setVisible(bool(self._chips))
        self._place(self.width())
        self.updateGeometry()
        return last

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are together."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size at the width that there is."""
        return QSize(_WIDEST, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Let the rows be as narrow as one chip."""
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place(event.size().width())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _step(self, number: int) -> None:
        if 0 <= number < len(self._chips):
            self._chips[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, width: int, *, move: bool = True) -> int:
        """Put each chip in its place; return the height that they need."""
        x = y = height = 0
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for chip in self._chips:
            chip.cut(width)
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + _GAP
            if move:
                at = width - x - size.width() if leftwards else x
                chip.setGeometry(QRect(at, y, size.width(), size.height()))
            x += size.width() + _GAP
            height = y + size.height()
        return height
