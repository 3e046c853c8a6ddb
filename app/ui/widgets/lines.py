"""A few lines of text laid out once and drawn often: wrapped, cut, some words emphasised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from app.translation import reads_leftwards
from app.ui.reader.offsets import Units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.document import Span


class Lines:
    """Laid-out lines; ``cut`` says that they do not show the whole text."""

    def __init__(self, layout: QTextLayout, *, cut: bool) -> None:
        self._layout = layout
        self.cut = cut
        self.height = layout.boundingRect().height()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines with the painter's pen, the left upper corner at a point."""
        self._layout.draw(painter, at)


def lay_out(
    text: str,
    font: QFont,
    width: float,
    most: int,
    *,
    side: Qt.AlignmentFlag | None = None,
    marks: Sequence[Span] = (),
    emphasis: QTextCharFormat | None = None,
) -> Lines:
    """Wrap a text into at most so many lines; the last is cut with an ellipsis if need be.

    Without a ``side`` the text begins at the edge where its script begins. ``marks`` are the
    words to show with ``emphasis``, offsets into ``text``.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if side is None:
        side = Qt.AlignmentFlag.AlignRight if reads_leftwards(text) else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side)
    formats = _formats(text, marks, emphasis) if emphasis is not None else []
    layout, beyond = _fill(text, font, option, formats, width, most)
    if not beyond:
        return Lines(layout, cut=False)
    units = Units(text)
    start = units.to_character(layout.lineAt(most - 1).textStart())
    elided = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 2)
    layout, _ = _fill(text[:start] + elided, font, option, formats, width, most)
    return Lines(layout, cut=True)


def _formats(
    text: str, marks: Sequence[Span], emphasis: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    units = Units(text)
    ranges = []
    for mark in marks:
        one = QTextLayout.FormatRange()
        one.start = units.from_character(mark.start)
        one.length = units.from_character(mark.end) - one.start
        one.format = emphasis
        ranges.append(one)
    return ranges


def _fill(
    text: str,
    font: QFont,
    option: QTextOption,
    formats: list[QTextLayout.FormatRange],
    width: float,
    most: int,
) -> tuple[QTextLayout, bool]:
    """Lay out the first lines of a text; also tell whether there are more."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    if layout.lineCount() == 0:
        return layout, False
    last = layout.lineAt(layout.lineCount() - 1)
    return layout, Units(text).to_character(last.textStart() + last.textLength()) < len(text)
