"""Small pictures in the panel: two values on one axis, and days on a line.

The left text stands above the line, the right one below it, by disc and by diamond, so that
colour says nothing alone.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.ui.theme import Theme, colour
from app.ui.widgets.rowdelegate import draw_symbol
from app.workspace.events import Kind

if TYPE_CHECKING:
    from app.linking.compared import Extent
    from app.workspace.rows import Timeline

AXIS = 20
"""Pixels of height of a picture."""
_DOT = 6.0
_TRACK = 5.0  # pixels between the line and what stands above or below it
_ROOM = 1.12  # how far the axis goes beyond the greatest value
_ARROW = 3.0
_SHAPES = ("disc", "diamond")


def draw_values(
    painter: QPainter, rect: QRectF, extents: tuple[Extent, Extent], theme: Theme
) -> None:
    """Draw two values or ranges on one axis that begins at nought, or at the least below it."""
    values = [v for e in extents for v in (e.low, e.high) if math.isfinite(v)]
    low, high = min(0.0, *values), max(values) * _ROOM if max(values) > 0 else 0.0
    area = rect.adjusted(_DOT, 0, -_DOT, 0)
    middle = area.center().y()
    painter.setPen(QPen(colour(theme.faint), 1))
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    painter.drawLine(QPointF(area.left(), middle - 3), QPointF(area.left(), middle + 3))

    def at(value: float) -> float:
        share = (value - low) / (high - low) if high > low else 0.0
        return area.left() + min(1.0, max(0.0, share)) * area.width()

    for extent, shape, above in zip(extents, _SHAPES, (-1, 1), strict=True):
        start = area.left() if extent.open_low else at(extent.low)
        end = area.right() if extent.open_high else at(extent.high)
        y = middle + above * _TRACK
        painter.setPen(QPen(colour(theme.figure.rule), 2))
        if end > start:
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        if extent.open_high:
            tip = [
                QPointF(end - _ARROW, y - _ARROW),
                QPointF(end, y),
                QPointF(end - _ARROW, y + _ARROW),
            ]
            painter.drawPolyline(tip)
        solid = shape if extent.exact else "ring"
        for value in {extent.low, extent.high} - ({extent.low} if extent.open_low else set()):
            if not (extent.open_high and value == extent.high != extent.low):
                draw_symbol(painter, QPointF(at(value), y), _DOT, theme.figure.rule, solid)


def draw_line(
    painter: QPainter, rect: QRectF, line: Timeline, theme: Theme, chosen: str = ""
) -> None:
    """Draw the days of both texts along a line; the ``chosen`` one is larger."""
    first, last = line.ends
    days = max(1, (last - first).days)
    area = rect.adjusted(_DOT / 2, 0, -_DOT / 2, 0)
    middle = area.center().y()
    painter.setPen(QPen(colour(theme.faint), 1))
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    ink = theme.of(Kind.DATE).rule
    for some, shape, above in ((line.left, "disc", -1), (line.right, "diamond", 1)):
        for value, day in some:
            x = area.left() + (day - first).days / days * area.width()
            large = value == chosen
            y = middle + above * (_TRACK + 2)
            painter.setPen(QPen(colour(ink), 1))
            painter.drawLine(QPointF(x, middle), QPointF(x, y))
            draw_symbol(painter, QPointF(x, y), _DOT + 3 * large, ink, shape)
