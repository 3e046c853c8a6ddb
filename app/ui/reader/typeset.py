"""Setting one piece of a text in lines, and finding places in it.

Offsets given and returned here are ``str`` characters into the piece; coordinates are pixels from
the piece's top and the column's left edge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from app.ui.reader.chunks import is_right_to_left
from app.ui.reader.offsets import Units

if TYPE_CHECKING:
    from app.ui.typography import Typography

_SAMPLE = "the quick brown fox jumps over the lazy dog and then sets off for home "
_ABOVE, _BELOW = 0.88, 0.32  # of the size: how far a mark reaches from the baseline
_HEADING_SIZE = 1.35
_HEADING_LEADING = 1.22
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Signs that no face has a picture for; looking through all faces for one takes its time.
_CONTROLS = dict.fromkeys([*range(9), *range(14, 32), *range(127, 160)], "\u00b7")
_FEWEST_CHARACTERS = 20  # however narrow the pane


@dataclass(frozen=True, slots=True)
class Style:
    """The faces and distances that a text is set with, in pixels."""

    font: QFont
    heading: QFont
    width: float
    leading: float
    heading_leading: float
    gap: float
    blank: float
    per_line: float

    @classmethod
    def of(cls, wanted: Typography, room: float, *, blank_lines: bool) -> Style:
        """Return the style for what the reader wants and a pane's inner width.

        ``blank_lines``: the text parts its paragraphs by blank lines, not by line ends.
        """
        font = wanted.font()
        heading = wanted.font(_HEADING_SIZE, bold=True)
        character = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        width = max(min(room, character * wanted.measure), character * _FEWEST_CHARACTERS)
        leading = round(font.pixelSize() * wanted.leading)
        return cls(
            font=font,
            heading=heading,
            width=width,
            leading=leading,
            heading_leading=round(heading.pixelSize() * _HEADING_LEADING),
            gap=round(leading * (0.6 if blank_lines else 0.5)),
            blank=round(leading * (0.6 if blank_lines else 0.2)),
            per_line=width / character,
        )


@dataclass(frozen=True, slots=True)
class _Line:
    line: QTextLine
    start: int  # units
    end: int
    top: float
    bottom: float


class SetPiece:
    """A piece of text set in lines of a style's width."""

    def __init__(self, text: str, style: Style, *, heading: bool, gap: bool) -> None:
        """Set the text; ``gap`` leaves the distance between paragraphs below it."""
        self.text = text
        self._lines: list[_Line] = []
        self._layout: QTextLayout | None = None
        if not text.strip():
            self._units = Units("")
            self.height = style.blank
            return
        self._units = Units(text)
        self._right_to_left = is_right_to_left(text)
        self._one_way = not _RIGHT_TO_LEFT.search(text)
        leading = style.heading_leading if heading else style.leading
        font = style.heading if heading else style.font
        self._size = font.pixelSize()
        bottom = self._set(text, font, style.width, leading)
        after = style.leading * 0.6 if heading else style.gap if gap else 0.0
        self.height = bottom + after

    def _set(self, text: str, font: QFont, width: float, leading: float) -> float:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(rtl if self._right_to_left else ltr)
        if self._right_to_left:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(text.translate(_CONTROLS), font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        self._layout = layout  # the lines below point into it
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            natural = line.height()
            height = max(leading, natural)
            line.setPosition(QPointF(0, top + (height - natural) / 2))
            start = line.textStart()
            end = start + line.textLength()
            self._lines.append(_Line(line, start, end, top, top + height))
            top += height
        layout.endLayout()
        return top

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Paint the words in the painter's pen."""
        if self._layout is not None:
            self._layout.draw(painter, at)

    def line_tops(self) -> list[float]:
        """Return where each line begins."""
        return [line.top for line in self._lines] or [0.0]

    def line_at(self, offset: int) -> tuple[float, float]:
        """Return top and bottom of the line that holds an offset."""
        if not self._lines:
            return (0.0, self.height)
        unit = self._units.from_character(offset)
        for line in self._lines:
            if unit < line.end:
                return (line.top, line.bottom)
        return (self._lines[-1].top, self._lines[-1].bottom)

    def letters_at(self, start: int, end: int) -> tuple[float, float]:
        """Return from where to where the letters ``[start, end)`` reach, over all their lines."""
        first, last = self._units.from_character(start), self._units.from_character(end) - 1
        lines = [line for line in self._lines if line.end > first and line.start <= last]
        if not lines:
            return self.line_at(start)
        return self._letters(lines[0])[0], self._letters(lines[-1])[1]

    def offset_of_line(self, y: float) -> int:
        """Return the first offset of the line at a height, of the next one in a gap."""
        for line in self._lines:
            if y < line.bottom - 1:
                return self._units.to_character(line.start)
        return len(self.text)

    def offset_at(self, x: float, y: float) -> int:
        """Return the offset nearest to a point, between two characters."""
        line = self._nearest(y)
        return 0 if line is None else self._units.to_character(line.line.xToCursor(x))

    def character_at(self, x: float, y: float) -> int | None:
        """Return the offset of the character under a point, None beside the words."""
        line = self._nearest(y)
        if line is None or not line.top <= y < line.bottom:
            return None
        words = line.line.naturalTextRect()
        if not words.left() <= x < words.right():
            return None
        on = QTextLine.CursorPosition.CursorOnCharacter
        found = min(self._units.to_character(line.line.xToCursor(x, on)), len(self.text) - 1)
        if self._one_way:
            return found
        # Qt is a character or two off at the edges of what runs against its paragraph.
        for near in (found, found + 1, found - 1, found + 2, found - 2):
            units = (self._units.from_character(near), self._units.from_character(near + 1))
            if any(left <= x < right for left, right in self._stretches(line, *units)):
                return near
        return found

    def _nearest(self, y: float) -> _Line | None:
        for line in self._lines:
            if y < line.bottom:
                return line
        return self._lines[-1] if self._lines else None

    def rectangles(self, start: int, end: int, *, whole_line: bool = False) -> list[QRectF]:
        """Return what the characters ``[start, end)`` cover, line by line from left to right.

        The rectangles are as tall as letters with ascender and descender, or with ``whole_line``
        as the line, without seams between lines.
        """
        first, last = self._units.from_character(start), self._units.from_character(end)
        covered = []
        for line in self._lines:
            if line.end <= first or line.start >= last:
                continue
            stretches = self._stretches(line, max(first, line.start), min(last, line.end))
            top, bottom = line.top, line.bottom
            if not whole_line:
                top, bottom = self._letters(line)
            covered += [QRectF(left, top, right - left, bottom - top) for left, right in stretches]
        return covered

    def baseline(self, rectangle: QRectF) -> float:
        """Return the height of the line of letters that a rectangle lies on."""
        line = self._nearest(rectangle.center().y())
        return rectangle.bottom() if line is None else line.line.y() + line.line.ascent()

    def _letters(self, line: _Line) -> tuple[float, float]:
        """Return from where to where the letters of a line reach, ascenders and descenders."""
        baseline = line.line.y() + line.line.ascent()
        return baseline - _ABOVE * self._size, baseline + _BELOW * self._size

    def _stretches(self, line: _Line, start: int, end: int) -> list[tuple[float, float]]:
        """Return where the units stand in the line; with mixed directions in several stretches."""
        if self._one_way:
            words_end = line.line.naturalTextRect().right()
            left, right = _x(line, start), min(_x(line, end), words_end)
            return [(left, right)] if left < right else []
        parts = []
        for run in line.line.glyphRuns(start, end - start):
            at = [point.x() for point in run.positions()]
            wide = [step.x() for step in run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())]
            if at:
                parts.append((min(at), max(x + width for x, width in zip(at, wide, strict=True))))
        merged: list[tuple[float, float]] = []
        for left, right in sorted(parts):
            if merged and left <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(merged[-1][1], right))
            else:
                merged.append((left, right))
        return [stretch for stretch in merged if stretch[1] > stretch[0]]


def _x(line: _Line, unit: int) -> float:
    found: Any = line.line.cursorToX(unit)  # declared as a number, it is a pair
    return float(found[0])
