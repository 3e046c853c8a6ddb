"""The ribbons between two texts: their shapes, how they are painted, which one is pointed at.

A ribbon is filled in its kind's colour and edged with its kind's line: whole for actors, dashed
for figures, dotted for dates. An end that is out of view is drawn to the edge that it lies
beyond, with an arrowhead; of what is not chosen, where dozens would meet there, only a short arrow
beside the mention says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from app.ui.reader.marks import DASHES
from app.ui.theme import colour

if TYPE_CHECKING:
    from app.ui.theme import Theme
    from app.workspace.events import Mark

_EDGE = 7.0  # pixels from the edge at which what is out of view ends
_THIN = 1.0  # half the height of such an end
_HEAD = 4.5
_ARROW = 11.0  # pixels from the text at which a short arrow stands


@dataclass(frozen=True, slots=True)
class End:
    """One end of a ribbon: its height from ``top`` to ``bottom``; ``beyond`` is -1 above, 1 below.

    Where it is in view, ``beyond`` is 0.
    """

    top: float
    bottom: float
    beyond: int = 0

    @property
    def middle(self) -> float:
        """Return the height of its middle."""
        return (self.top + self.bottom) / 2


def end_beyond(which: int, top: float, bottom: float) -> End:
    """Return the end of what lies above (-1) or below (1) the stretch ``top`` to ``bottom``."""
    at = top + _EDGE if which < 0 else bottom - _EDGE
    return End(at - _THIN, at + _THIN, which)


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Two mentions, joined; ``strength`` is 0 for any, 1 for the chosen row, 2 for the place."""

    left: Mark
    right: Mark
    ends: tuple[End, End]
    strength: int

    def path(self, start: float, stop: float, bend: float) -> QPainterPath:
        """Return its outline between two abscissas, both curves bending at a third."""
        one, other = self.ends
        shape = QPainterPath(QPointF(start, one.top))
        shape.cubicTo(bend, one.top, bend, other.top, stop, other.top)
        shape.lineTo(stop, other.bottom)
        shape.cubicTo(bend, other.bottom, bend, one.bottom, start, one.bottom)
        shape.closeSubpath()
        return shape

    def spine(self, start: float, stop: float, bend: float) -> QPainterPath:
        """Return the line along its middle."""
        one, other = (end.middle for end in self.ends)
        line = QPainterPath(QPointF(start, one))
        line.cubicTo(bend, one, bend, other, stop, other)
        return line

    def arrow(self, start: float, stop: float, bend: float) -> tuple[QPointF, int] | None:
        """Return where its short arrow stands and which way it points, None for a whole ribbon."""
        if self.strength or not any(end.beyond for end in self.ends):
            return None
        here = 0 if self.ends[1].beyond else 1
        x = (start, stop)[here]
        beside = QPointF(x + (_ARROW if bend > x else -_ARROW), self.ends[here].middle)
        return beside, self.ends[1 - here].beyond

    def hit(self, point: QPointF, start: float, stop: float, bend: float) -> bool:
        """Tell whether a point lies on it, or nearly."""
        arrow = self.arrow(start, stop, bend)
        if arrow is not None:
            return (arrow[0] - point).manhattanLength() < _ARROW
        stroker = QPainterPathStroker()
        stroker.setWidth(7)
        along = stroker.createStroke(self.spine(start, stop, bend))
        return along.contains(point) or self.path(start, stop, bend).contains(point)


def paint(painter: QPainter, ribbon: Ribbon, across: tuple[float, float, float], theme: Theme,
          *, pointed: bool) -> None:  # fmt: skip
    """Paint a ribbon from and to the abscissas in ``across``, and its arrowheads."""
    arrow = ribbon.arrow(*across)
    if arrow is not None and not pointed:
        _paint_arrow(painter, *arrow, across[2], theme)
        return
    colours = theme.of(ribbon.left.row.kind)
    pen = QPen(colour(colours.rule), 1.6 if pointed or ribbon.strength == 2 else 1.0)
    if ribbon.left.row.kind in DASHES:
        pen.setDashPattern(DASHES[ribbon.left.row.kind])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if not ribbon.strength and not pointed:
        pen.setColor(colour(theme.muted))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ribbon.spine(*across))
    else:
        strong = ribbon.strength == 2 or pointed
        painter.setPen(pen)
        painter.setBrush(QBrush(colour(colours.mark_place if strong else colours.mark_row, 0.75)))
        painter.drawPath(ribbon.path(*across))
    for end, x in zip(ribbon.ends, across, strict=False):
        if end.beyond:
            inward = _HEAD + 1 if across[2] > x else -_HEAD - 1
            painter.setBrush(pen.color())
            _paint_head(painter, QPointF(x + inward, end.middle), end.beyond)


def _paint_arrow(painter: QPainter, at: QPointF, beyond: int, bend: float, theme: Theme) -> None:
    """Paint the short arrow of what is not chosen: a line from the text, turned up or down."""
    back = -_ARROW if bend > at.x() else _ARROW
    line = QPainterPath(QPointF(at.x() + back, at.y()))
    line.quadTo(at, at + QPointF(0, beyond * 4))
    painter.setPen(QPen(colour(theme.muted), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line)
    painter.setBrush(colour(theme.muted))
    _paint_head(painter, at + QPointF(0, beyond * 5), beyond, 3.0)


def _paint_head(painter: QPainter, at: QPointF, beyond: int, size: float = _HEAD) -> None:
    """Paint an arrowhead in the painter's brush; it points to where an end lies."""
    painter.setPen(Qt.PenStyle.NoPen)
    tip, base = at.y() + beyond * size, at.y() - beyond * size / 2
    corners = [QPointF(at.x(), tip), QPointF(at.x() - size, base), QPointF(at.x() + size, base)]
    painter.drawPolygon(QPolygonF(corners))
