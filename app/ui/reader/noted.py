"""How a note shows in a text: a small sheet in the margin, and a quiet line under the words.

Neither is told by colour: no mention has a sheet beside it, nor a line of dashes and points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from app.model.note import About
from app.ui.theme import colour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from app.ui.reader.typeset import SetPiece
    from app.ui.theme import Theme
    from app.workspace.events import Noted

WIDTH, HEIGHT = 8.0, 10.0
_GAP = 7.0  # pixels between the sheet and the words
_BELOW = 6.5  # pixels from the letters down to the line
_DASHES = [6.0, 2.5, 1.0, 2.5]
_FOLD = 3.0


def sheet_of(line: tuple[float, float], left: float) -> QRectF:
    """Return where the sheet of a line stands; ``left`` is where its words can begin."""
    middle = (line[0] + line[1]) / 2
    return QRectF(left - _GAP - WIDTH, round(middle - HEIGHT / 2), WIDTH, HEIGHT)


def paint_noted(
    painter: QPainter, piece: SetPiece, start: int, noted: Iterable[Noted], theme: Theme
) -> None:
    """Paint what is noted in a piece that begins at an offset; its top left is the origin.

    A row of the list has its sheet alone: its words have a line of their own.
    """
    end = start + len(piece.text)
    sheets = set()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for one in noted:
        span = one.span
        if span.start >= end or span.end <= start:
            continue
        if start <= span.start:
            sheets.add(piece.line_at(span.start - start))
        if one.note.about is not About.PASSAGE:
            continue
        pen = QPen(colour(theme.muted), 1.2)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        for rectangle in piece.rectangles(max(0, span.start - start), min(end, span.end) - start):
            y = round(piece.baseline(rectangle) + _BELOW) + 0.5
            painter.drawLine(QLineF(rectangle.left(), y, rectangle.right(), y))
    for line in sheets:
        paint_sheet(painter, sheet_of(line, 0.0), theme.muted, theme.page)


def paint_sheet(painter: QPainter, box: QRectF, ink: str, ground: str) -> None:
    """Paint a small sheet of paper with a folded corner and two lines on it."""
    fold = min(_FOLD, box.width() / 2.5)
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    outline = [(left, top), (right - fold, top), (right, top + fold), (right, bottom)]
    painter.setPen(QPen(colour(ink), 1.1))
    painter.setBrush(colour(ground))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in (*outline, (left, bottom))]))
    inset = box.width() / 4
    for share in (0.52, 0.74):
        y = top + share * box.height()
        painter.drawLine(QLineF(left + inset, y, right - inset, y))
    painter.setBrush(Qt.BrushStyle.NoBrush)
