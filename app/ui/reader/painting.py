"""Painting a piece of a text with its marks, and a pane without a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.reader.marks import paint_grounds, paint_lines
from app.ui.reader.noted import paint_noted
from app.ui.theme import colour, interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from app.model.document import Span
    from app.ui.reader.marks import Marks
    from app.ui.reader.typeset import SetPiece
    from app.ui.theme import Theme

_STEP = 8.0  # pixels by which lines are made narrower to be of one length


def paint_piece(
    painter: QPainter, piece: SetPiece, start: int, marks: Marks, selected: Span, theme: Theme
) -> None:
    """Paint a piece that begins at the offset ``start``: grounds, selection, words, lines.

    The painter's origin is the piece's top left corner.
    """
    end = start + len(piece.text)
    shapes = marks.shapes(start, end, piece.rectangles, piece.baseline)
    paint_grounds(painter, shapes, theme)
    if selected.start < end and selected.end > start:
        ground = colour(theme.selected, 0.75)
        within = (max(0, selected.start - start), min(end, selected.end) - start)
        for rectangle in piece.rectangles(*within, whole_line=True):
            painter.fillRect(rectangle, ground)
    painter.setPen(colour(theme.ink))
    piece.draw(painter, QPointF())
    paint_lines(painter, shapes, theme)
    paint_noted(painter, piece, start, marks.noted, theme)


def paint_empty(painter: QPainter, area: QRectF, lines: tuple[str, str], theme: Theme) -> None:
    """Paint two lines in the middle of a pane that has no text."""
    area = area.adjusted(24, 0, -24, -area.height() * 0.14)  # the eye's middle, not the ruler's
    middle = area.center().y()
    wrap, centre = Qt.TextFlag.TextWordWrap, Qt.AlignmentFlag.AlignHCenter
    painter.setPen(colour(theme.muted))
    painter.setFont(interface_font(1.15))
    upper = QRectF(area.left(), area.top(), area.width(), middle - area.top())
    painter.drawText(upper, centre | Qt.AlignmentFlag.AlignBottom | wrap, lines[0])
    small = interface_font()
    painter.setFont(small)
    below = middle + QFontMetricsF(small).lineSpacing() * 0.6
    lower = QRectF(area.left(), below, area.width(), area.bottom() - below)
    lower = _balanced(lower, lines[1], QFontMetricsF(small))
    painter.drawText(lower, centre | Qt.AlignmentFlag.AlignTop | wrap, lines[1])


def _balanced(area: QRectF, words: str, metrics: QFontMetricsF) -> QRectF:
    """Return the narrowest area in the middle of one in which words take no more lines."""

    def height(room: QRectF) -> float:
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()

    whole, narrower = height(area), area
    while narrower.width() > _STEP and height(narrower) <= whole:
        area, narrower = narrower, narrower.adjusted(_STEP / 2, 0, -_STEP / 2, 0)
    return area
