"""A line of text that is cut with an ellipsis where it does not fit, and a button made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QStyle, QWidget

from app.translation import reads_leftwards
from app.ui.widgets.tooltip import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ARROW = 4  # pixels: half the width of the arrow that says that there is a choice


def own_direction(text: str) -> Qt.TextFlag:
    """Return what has a line drawn in its own direction, whatever that of the widget."""
    flags = Qt.TextFlag
    return flags.TextForceRightToLeft if reads_leftwards(text) else flags.TextForceLeftToRight


class ElidedLabel(QLabel):
    """A label of one line; the whole text is its tooltip where it is cut."""

    def minimumSizeHint(self) -> QSize:
        """Let the label shrink."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        set_tip(self, "" if text == self.text() else self.text())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        edge = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        edge |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.contentsRect(), edge | own_direction(text), text)
        painter.end()


class ChoiceButton(QAbstractButton):
    """A title that can be pressed to choose another; cut where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a title."""
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return room for the whole title and the arrow."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 4 * _ARROW + 14
        return QSize(width, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Let the title shrink."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title, the arrow, and the ground while pointed at or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        metrics = QFontMetrics(self.font())
        room = QRect(5, 0, self.width() - 10 - 4 * _ARROW, self.height())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        used = min(room.width(), metrics.horizontalAdvance(text))
        x = room.left() + used + 2 * _ARROW + 2
        if self.isRightToLeft():
            room.moveRight(self.width() - 5)
            x = room.right() - used - 2 * _ARROW - 2
        edge = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | edge
        painter.drawText(room, middle | own_direction(text), text)
        y = self.height() / 2 + 0.5
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.4))
        painter.drawPolyline(
            [QPointF(x - _ARROW, y - 2), QPointF(x, y + 2), QPointF(x + _ARROW, y - 2)]
        )
        painter.end()
