"""Marks in a text: which there are in a piece, how strong each is, and how it is painted.

Every kind of mention has its own line under the words, so that nothing is said by colour alone:
actors a solid one, figures a dashed, dates a dotted one. The chosen row's mentions lie on a clear
tint, the place that the reader is at has an outline as well. Where a pronoun or a common noun
stands for an actor, its line thins out into single points, with nothing behind the words. What
is not linked is hollow: a dashed outline. What was found is underlined in ink, the hit that the
reader is at has an outline of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from app.ui.theme import KindColours, Theme, colour
from app.workspace.events import Kind, Mark, Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.model.document import Span
    from app.ui.reader.typeset import SetPiece
    from app.workspace.events import Noted

DASHES = {Kind.FIGURE: (5.0, 3.0), Kind.DATE: (1.0, 2.0)}  # an actor's line is a whole one
_LONGEST = 2000  # characters; no mention is longer, so a piece need not look back any further
_LEVELS = 3  # lines below each other where mentions nest
_ROUND = 2.5
_ASIDE, _UNDER = 1.5, 1.0  # pixels by which a ground is larger than its letters


class Strength(IntEnum):
    """How much a mark stands out."""

    LINKED = 0
    ROW = 1
    PLACE = 2


@dataclass(frozen=True, slots=True)
class _Shape:
    """A mark as it is painted, its rectangles from the piece's top left."""

    kind: Kind | None
    strength: Strength
    level: int
    rectangles: tuple[QRectF, ...]
    baselines: tuple[float, ...]
    nominal: bool = False
    unlinked: bool = False


@dataclass(slots=True)
class Marks:
    """What is marked in one document, in the order of the text."""

    linked: Sequence[Mark] = ()
    row: Selection | None = None
    place: Span | None = None
    found: Sequence[Span] = ()
    hits: Sequence[Span] = ()
    hit: int = -1
    noted: Sequence[Noted] = ()

    def between(self, start: int, end: int) -> list[Mark]:
        """Return the linked mentions that share a character with ``[start, end)``."""
        first = bisect_left(self.linked, start - _LONGEST, key=lambda m: m.span.start)
        last = bisect_left(self.linked, end, lo=first, key=lambda m: m.span.start)
        return [m for m in self.linked[first:last] if m.span.end > start]

    def at(self, offset: int) -> Mark | None:
        """Return the mention at an offset, the shortest where they nest."""
        here = self.between(offset, offset + 1)
        return min(here, key=lambda m: len(m.span)) if here else None

    def strength(self, mark: Mark) -> Strength:
        """Return how much a mention is to stand out."""
        if self.row is None or mark.row != self.row:
            return Strength.LINKED
        return Strength.PLACE if mark.span == self.place else Strength.ROW

    def _distinct(self, start: int, end: int) -> list[Mark]:
        """Return the mentions in a piece, of several that coincide only the strongest."""
        best: dict[tuple[Span, Kind], Mark] = {}
        for mark in self.between(start, end):
            key = (mark.span, mark.row.kind)
            if key not in best or self.strength(mark) > self.strength(best[key]):
                best[key] = mark
        return list(best.values())

    def shapes(
        self,
        start: int,
        end: int,
        rectangles: Callable[[int, int], list[QRectF]],
        baseline: Callable[[QRectF], float],
    ) -> list[_Shape]:
        """Return what is to be painted in the piece ``[start, end)``, weakest first.

        ``rectangles`` gives what a stretch of the piece covers, counted from the piece's start.
        """

        def covered(span: Span) -> tuple[tuple[QRectF, ...], tuple[float, ...]]:
            inside = rectangles(max(0, span.start - start), min(end, span.end) - start)
            return tuple(inside), tuple(map(baseline, inside))

        shapes = [
            _Shape(None, Strength.ROW, 0, *covered(s))
            for s in self.found
            if s.start < end and s.end > start
        ]
        first = bisect_right(self.hits, start, key=lambda s: s.end)
        last = bisect_left(self.hits, end, lo=first, key=lambda s: s.start)
        for n in range(first, last):
            strength = Strength.PLACE if n == self.hit else Strength.ROW
            shapes.append(_Shape(None, strength, 0, *covered(self.hits[n])))
        marks = self._distinct(start, end)
        for mark, level in zip(marks, _levels([m.span for m in marks]), strict=True):
            row, strength = mark.row, self.strength(mark)
            places = covered(mark.span)
            shapes.append(_Shape(row.kind, strength, level, *places, mark.nominal, row.unlinked))
        return sorted(shapes, key=lambda s: (s.kind is None, s.strength, -s.level))


def _levels(spans: Sequence[Span]) -> list[int]:
    """Return for each mention how many others lie inside it, one in the other."""
    order = sorted(range(len(spans)), key=lambda i: len(spans[i]))
    levels = [0] * len(spans)
    for n, i in enumerate(order):
        inside = [levels[j] + 1 for j in order[:n] if spans[i].overlaps(spans[j])]
        levels[i] = min(max(inside, default=0), _LEVELS - 1)
    return levels


def ground_of(piece: SetPiece, span: Span) -> tuple[float, float]:
    """Return the top and the bottom of the ground behind a stretch of a piece, on all its lines."""
    top, bottom = piece.letters_at(span.start, min(span.end, len(piece.text)))
    return top, bottom + _UNDER


def paint_grounds(painter: QPainter, shapes: Iterable[_Shape], theme: Theme) -> None:
    """Paint what lies behind the words; the painter's origin is the piece's top left."""
    for shape in shapes:
        painter.setPen(_outline(shape, theme))
        painter.setBrush(_ground(shape, theme))
        for rectangle in shape.rectangles:
            painter.drawRoundedRect(rectangle.adjusted(-_ASIDE, 0, _ASIDE, _UNDER), _ROUND, _ROUND)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_lines(painter: QPainter, shapes: Iterable[_Shape], theme: Theme) -> None:
    """Paint the lines under the words."""
    for shape in shapes:
        if _outline(shape, theme).style() is not Qt.PenStyle.NoPen:
            continue  # the outline says it
        painter.setPen(_pen(shape, theme))
        for rectangle, baseline in zip(shape.rectangles, shape.baselines, strict=True):
            y = round(baseline + 3 + 2.5 * shape.level) + 0.5
            painter.drawLine(QLineF(rectangle.left(), y, rectangle.right(), y))


def _ground(shape: _Shape, theme: Theme) -> QBrush:
    if shape.kind is None:
        return QBrush(colour(theme.found))
    colours: KindColours = theme.of(shape.kind)
    if shape.strength is Strength.PLACE:
        return QBrush(colour(colours.mark_place))
    if shape.unlinked or (shape.nominal and shape.strength is Strength.LINKED):
        return QBrush(Qt.BrushStyle.NoBrush)
    if shape.strength is Strength.ROW:
        return QBrush(colour(colours.mark_row, 0.5 if shape.nominal else 1.0))
    return QBrush(colour(colours.mark))


def _outline(shape: _Shape, theme: Theme) -> QPen:
    outlined = shape.strength is Strength.PLACE or (shape.unlinked and not shape.nominal)
    if not outlined:
        return QPen(Qt.PenStyle.NoPen)
    if shape.kind is None:
        return QPen(colour(theme.ink), 1.5)
    pen = QPen(colour(theme.of(shape.kind).rule), 1.5)
    if shape.unlinked:
        pen.setDashPattern([3.0, 2.0])
    return pen


def _pen(shape: _Shape, theme: Theme) -> QPen:
    if shape.kind is None:
        return QPen(colour(theme.ink), 2)
    pen = QPen(colour(theme.of(shape.kind).rule), 1)
    if shape.nominal:
        pen.setDashPattern([1.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    elif shape.kind in DASHES:
        pen.setDashPattern(DASHES[shape.kind])
    return pen
