"""What the rows of all lists have in common when they are drawn."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPalette, QPen, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.translation import reads_leftwards
from app.ui.theme import Theme, colour, interface_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.widgets.lines import Lines

_Index = QModelIndex | QPersistentModelIndex

MARGIN = 4
"""Pixels between the edge of the list and the ground of a row."""
PADDING = 12
"""Pixels between the edge of the list and what is written in a row."""
RADIUS = 5.0
_ENDLESS = 1e6


def _line_option(*, right: bool, leftwards: bool) -> QTextOption:
    """Return how a line stands at an edge, read in its own direction whatever the window's."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    directions = Qt.LayoutDirection
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(directions.RightToLeft if leftwards else directions.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


_OPTIONS = {
    (right, leftwards): _line_option(right=right, leftwards=leftwards)
    for right in (False, True)
    for leftwards in (False, True)
}


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row and its focus ring; a subclass writes on it.

    A row whose words did not fit is remembered: pointing at it shows its tool tip.
    """

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._cut: set[int] = set()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, and the interface's face as it is now."""
        self.theme = theme
        self.plain = interface_font()
        self.strong = weighted(self.plain, QFont.Weight.DemiBold)
        self.small = interface_font(0.9)
        self.tiny = interface_font(0.85)
        self.plain_slanted = slanted(self.plain)
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Highlight, colour(theme.accent))
        self._view.setPalette(palette)
        self.forget()
        self._view.scheduleDelayedItemsLayout()

    def forget(self) -> None:
        """Drop what is known of rows: the list was filled anew or has another width."""
        self._cut.clear()
        self._metrics: dict[int, QFontMetricsF] = {}
        self._shown: dict[tuple[str, int, float], tuple[str, float]] = {}

    def height_of(self, font: QFont) -> float:
        """Return the height of a line; ``font`` is one of those kept here."""
        return self._metrics_of(font).height()

    def width_of(self, text: str, font: QFont) -> float:
        """Return the width of a line; ``font`` is one of those kept here."""
        return self._fit(text, font, _ENDLESS)[1]

    def _metrics_of(self, font: QFont) -> QFontMetricsF:
        if id(font) not in self._metrics:
            self._metrics[id(font)] = QFontMetricsF(font)
        return self._metrics[id(font)]

    def _fit(self, text: str, font: QFont, width: float) -> tuple[str, float]:
        """Return what can be shown of a text in a width, and how wide that is."""
        key = (text, id(font), width)
        if key not in self._shown:
            metrics = self._metrics_of(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 0.5)
            self._shown[key] = (shown, metrics.horizontalAdvance(shown))
        return self._shown[key]

    def write_row(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        """Write a row; ``rect`` is the whole row without the padding at both sides."""
        raise NotImplementedError

    def write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: QFont,
        ink: str,
        *,
        right: bool = False,
        row: int = -1,
    ) -> float:
        """Write one line into ``rect``, cut with an ellipsis where it is too long.

        Returns the width that it takes. ``row`` is remembered when the line had to be cut.
        """
        shown, width = self._fit(text, font, rect.width())
        if shown != text and row >= 0:
            self._cut.add(row)
        painter.setFont(font)
        painter.setPen(colour(ink))
        with self.upright(painter, rect):
            painter.drawText(rect, shown, _OPTIONS[right != self.mirrored, reads_leftwards(shown)])
        return width

    @property
    def mirrored(self) -> bool:
        """Tell whether rows are read from right to left: they are drawn turned over."""
        return self._view.isRightToLeft()

    @contextmanager
    def upright(self, painter: QPainter, rect: QRectF) -> Iterator[None]:
        """Let what is written into ``rect`` stand upright where rows are turned over."""
        if not self.mirrored:
            yield
            return
        painter.save()
        _turn_over(painter, rect)
        yield
        painter.restore()

    def draw_lines(self, painter: QPainter, lines: Lines, rect: QRectF) -> None:
        """Draw lines that were laid out for the width of ``rect``."""
        with self.upright(painter, rect):
            lines.draw(painter, rect.topLeft())

    def note_cut(self, row: int) -> None:
        """Remember that a row was not shown in full."""
        self._cut.add(row)

    # What Qt calls

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the ground, the ring and the words of a row."""
        rect = QRect(option.rect)
        painter.save()
        if self.mirrored:
            _turn_over(painter, QRectF(rect))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._draw_ground(painter, rect, option.state, index)
        self.write_row(painter, QRectF(rect).adjusted(PADDING, 0, -PADDING, 0), index)
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: _Index
    ) -> None:
        ground = QRectF(rect).adjusted(MARGIN + 0.5, 1.5, -MARGIN - 0.5, -1.5)
        current = index == self._view.currentIndex()
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or hovered:
            painter.setBrush(colour(self.theme.chosen if current else self.theme.hover))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if current and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(self.theme.accent), 1.5))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Show the whole of a row that was cut."""
        if event.type() == QEvent.Type.ToolTip and index.row() in self._cut:
            QToolTip.showText(event.globalPos(), index.data(Qt.ItemDataRole.ToolTipRole), view)
            return True
        QToolTip.hideText()
        return True


def _turn_over(painter: QPainter, rect: QRectF) -> None:
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)


def weighted(font: QFont, weight: QFont.Weight) -> QFont:
    """Return the face in another weight."""
    made = QFont(font)
    made.setWeight(weight)
    return made


def slanted(font: QFont) -> QFont:
    """Return the face in italics."""
    made = QFont(font)
    made.setItalic(True)
    return made


def draw_symbol(painter: QPainter, centre: QPointF, size: float, ink: str, shape: str) -> None:
    """Draw a small filled ``disc``, ``diamond`` or ``square``, or a hollow ``ring``."""
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ink))
    match shape:
        case "diamond":
            painter.translate(centre)
            painter.rotate(45)
            painter.drawRect(QRectF(-size * 0.39, -size * 0.39, size * 0.78, size * 0.78))
        case "square":
            painter.drawRoundedRect(box, 1.5, 1.5)
        case "ring":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(ink), 1.3))
            painter.drawEllipse(box.adjusted(0.65, 0.65, -0.65, -0.65))
        case _:
            painter.drawEllipse(box)
    painter.restore()
