"""How the rows of the panel look: what each text says stands on that text's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPen, QTextOption

from app.model.link import Relation
from app.model.words import SIGNS
from app.translation import reads_leftwards, tr
from app.ui.mentions.model import RowRole
from app.ui.mentions.pictures import AXIS, draw_line, draw_values
from app.ui.reader.noted import paint_sheet
from app.ui.theme import colour
from app.ui.widgets.lines import Lines, lay_out
from app.ui.widgets.rowdelegate import PADDING, RowDelegate, draw_symbol, weighted
from app.workspace.events import Kind, Standing
from app.workspace.rows import TEXTS, Forms, Heading, Line, Row, Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.ui.mentions.list import MentionsList
    from app.ui.theme import Theme
    from app.workspace.rows import Listed

_Index = QModelIndex | QPersistentModelIndex

GAP = 8
SHEET = 9
BEFORE, BEHIND = 3, 8
"""How far what is written stays from the margins: of the sign that opens it, of a note's sheet."""
TICK = 9
SHAPES = {Kind.ACTOR: "disc", Kind.FIGURE: "diamond", Kind.DATE: "square"}
SIDE_LINES = 2
KEYWORD = 0.4
"""How far from the left, as a share of the width, the words of a concordance stand."""
NONE_THERE = "–"
_KEPT = 4096  # pairs of words that stay laid out


class MentionsDelegate(RowDelegate):
    """Draws headings, and actors, figures and dates each in their way."""

    def __init__(self, view: MentionsList, theme: Theme) -> None:
        self._rows = view.rows
        super().__init__(view, theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, and the interface's face as it is now."""
        self._sides: dict[tuple[str, str, float, bool], tuple[Lines, Lines]] = {}
        super().set_theme(theme)
        self.small_strong = weighted(self.small, QFont.Weight.DemiBold)

    def forget(self) -> None:
        """Drop what hangs on the places of the rows, and the width of the counts."""
        super().forget()
        if len(self._sides) > _KEPT:
            self._sides.clear()
        self._count_width = 0.0
        self._heights: dict[tuple[type, bool], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that a row needs at the list's width."""
        place = index.row()
        row = self._rows.row_at(place)
        if not isinstance(row, Row):
            first = place == 0
            key = (type(row), first)
            height = self._heights.get(key)
            if height is None:
                height = self._heights[key] = QSize(0, round(self._height_of_other(row, first)))
            return height
        if row.sides:
            return QSize(0, round(self._height_of_sides(row)))
        tall = bool(row.left or row.right)
        height = self._heights.get((Row, tall))
        if height is None:  # asked of thousands of rows while one types
            below = self.height_of(self.small) + 2 if tall else 0
            height = QSize(0, round(self.height_of(self.strong) + 12 + below))
            self._heights[Row, tall] = height
        return height

    def _height_of_other(self, row: Listed, first: bool) -> float:
        if isinstance(row, Line):
            return self.height_of(self.small) + 8
        if isinstance(row, Forms):
            return self.height_of(self.tiny) + 12
        if isinstance(row, Timeline):
            return self.height_of(self.tiny) + AXIS + 14
        return self.height_of(self.small) + (14 if first else 24)

    def _height_of_sides(self, row: Row) -> float:
        width = self._view.viewport().width() - 2 * PADDING - BEFORE - BEHIND
        if row.unlinked:
            left, right = self._lay_out_unlinked(row, width)
            below = 12.0
        else:
            left, right = self._lay_out_figure(row, width)
            lines = 3 if any(row.sources) else 2
            below = lines * self.height_of(self.tiny) + AXIS + 26
        return max(left.height, right.height) + below

    def write_row(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        """Write a row of any kind, and in the margin behind it whether there is a note."""
        row = index.data(RowRole)
        if self._rows.notes_on(row):
            self._write_sheet(painter, rect, index.row())
        rect = rect.adjusted(BEFORE, 0, -BEHIND, 0)
        if isinstance(row, Heading):
            self._write_heading(painter, rect, row)
        elif isinstance(row, Line):
            self._write_line(painter, rect, row, index.row())
        elif isinstance(row, Forms):
            self._write_forms_of(painter, rect, row, index.row())
        elif isinstance(row, Timeline):
            self._write_timeline(painter, rect, row)
        elif row.unlinked:
            self._write_unlinked(painter, rect, row, index.row())
        elif row.comparison is not None:
            self._write_figure(painter, rect, row, index.row())
        else:
            self._write_name(painter, rect, row, index.row())

    def _write_sheet(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Draw the sheet that says that there is a note, in the margin behind the row."""
        middle = rect.top() + 6 + self.height_of(self.strong) / 2
        box = QRectF(rect.right() - 2, round(middle - SHEET / 2), SHEET - 2, SHEET)
        paint_sheet(painter, box, self.theme.muted, self.theme.chrome)
        self.note_cut(place)  # pointing at it shows the note

    def _write_heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        height = self.height_of(self.small)
        line = QRectF(rect.left(), rect.bottom() - height - 5, rect.width(), height)
        centre = QPointF(line.left() + 4, line.center().y())
        shape = "ring" if row.unlinked else SHAPES[row.kind]
        draw_symbol(painter, centre, 8, self.theme.of(row.kind).rule, shape)
        words = line.adjusted(8 + GAP, 0, 0, 0)
        used = self.write(painter, words, row.name, self.small, self.theme.muted)
        count = words.adjusted(used + 6, 0, 0, 0)
        self.write(painter, count, str(row.count), self.small, self.theme.muted)
        painter.setPen(colour(self.theme.line))
        start = count.left() + self.width_of(str(row.count), self.small) + GAP
        y = round(line.center().y()) + 0.5
        painter.drawLine(QPointF(start, y), QPointF(rect.right(), y))

    # An opened row

    def _write_switch(self, painter: QPainter, line: QRectF, row: Row) -> None:
        """Draw the sign that says whether a row is open, in the margin before it."""
        centre = QPointF(line.left() - 5, line.center().y())
        painter.setPen(QPen(colour(self.theme.muted), 1.3))
        corners = [QPointF(-1.5, -3), QPointF(1.5, 0), QPointF(-1.5, 3)]
        if row.opened:
            corners = [QPointF(-3, -1.5), QPointF(0, 1.5), QPointF(3, -1.5)]
        painter.drawPolyline([centre + corner for corner in corners])

    def _write_forms_of(self, painter: QPainter, rect: QRectF, row: Forms, place: int) -> None:
        line = rect.adjusted(GAP, 6, 0, -2)
        theme, side = self.theme, f"{tr(TEXTS[row.side])}  {row.count}"
        used = self.write(painter, line, side, self.tiny, theme.ink)
        words = line.adjusted(used + 1.5 * GAP, 0, 0, 0)
        self.write(painter, words, row.name, self.tiny, theme.muted, row=place)

    def _write_line(self, painter: QPainter, rect: QRectF, row: Line, place: int) -> None:
        """Write the word of a place where it stands in all lines, what is around it beside it."""
        metrics, theme = self._metrics_of(self.small), self.theme
        at = rect.left() + KEYWORD * rect.width()
        before = QRectF(rect.left(), rect.top(), at - rect.left(), rect.height())
        shown = metrics.elidedText(row.before, Qt.TextElideMode.ElideLeft, before.width())
        # What comes before stands where the text's own script has it, whatever the window's.
        turned = reads_leftwards(row.name) != self.mirrored

        def write(room: QRectF, text: str, font: QFont, ink: str, *, right: bool) -> float:
            if turned:
                room.moveLeft(rect.left() + rect.right() - room.right())
            return self.write(painter, room, text, font, ink, right=right != turned, row=place)

        write(before, shown, self.small, theme.muted, right=True)
        room = rect.right() - at
        word = QRectF(at, rect.top(), room, rect.height())
        used = write(word, row.keyword, self.small_strong, theme.ink, right=False)
        if room > used:
            after = QRectF(at + used, rect.top(), room - used, rect.height())
            write(after, row.after, self.small, theme.muted, right=False)
        self.note_cut(place)

    def _write_timeline(self, painter: QPainter, rect: QRectF, row: Timeline) -> None:
        area = QRectF(rect.left() + 4, rect.top() + 4, rect.width() - 8, AXIS + 4)
        chosen = self._view.currentIndex().data(RowRole)
        date = chosen.date if isinstance(chosen, Row) else ""
        draw_line(painter, area, row, self.theme, date)
        below = QRectF(rect.left(), area.bottom() + 2, rect.width(), self.height_of(self.tiny))
        first, last = row.labels
        self.write(painter, below, first, self.tiny, self.theme.muted)
        self.write(painter, below, last, self.tiny, self.theme.muted, right=True)

    # Actors and dates

    def _write_name(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        theme = self.theme
        two_lines = bool(row.left or row.right)
        height = self.height_of(self.strong)
        line = QRectF(rect.left(), rect.top() + 6, rect.width(), height)
        edge = self._width_of_counts()
        self._write_switch(painter, line, row)
        counts = [str(n or NONE_THERE) for n in (row.left_count, row.right_count)]
        self.write(painter, line, counts[0], self.small, theme.muted)
        self.write(painter, line, counts[1], self.small, theme.muted, right=True)
        inner = line.adjusted(edge + GAP, 0, -edge - GAP, 0)
        tag = self.width_of(row.label, self.tiny)
        tick = TICK + GAP if row.said else 0.0
        room = inner.adjusted(0, 0, -(tag + GAP if row.label else 0) - tick, 0)
        used = self.write(painter, room, row.name, self.strong, theme.ink, row=place)
        if row.said:
            centre = QPointF(inner.left() + used + GAP + TICK / 2, inner.center().y())
            self._draw_tick(painter, centre)
            used += tick
        if row.label:
            after = inner.adjusted(used + GAP, 0, 2, 0)
            self.write(painter, after, row.label, self.tiny, theme.muted)
        if two_lines:
            top, height = line.bottom() + 2, self.height_of(self.small)
            below = QRectF(inner.left(), top, rect.right() - inner.left(), height)
            self._write_forms(painter, below, row, place)

    def _draw_tick(self, painter: QPainter, centre: QPointF) -> None:
        """Draw the sign of what rests on the reader's word."""
        pen = QPen(colour(self.theme.accent), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        half = TICK / 2
        corners = [QPointF(-half, 0), QPointF(-half / 4, half * 0.7), QPointF(half, -half * 0.7)]
        with self.upright(painter, QRectF(centre, centre)):
            painter.drawPolyline([centre + corner for corner in corners])

    def _write_forms(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        """Write both texts' forms towards their sides; a short one leaves its room to the other."""
        need_left = self.width_of(row.left, self.small)
        need_right = self.width_of(row.right, self.small)
        gap = 1.5 * GAP if row.left and row.right else 0
        half = (rect.width() - gap) / 2
        left = min(need_left, max(half, rect.width() - gap - need_right))
        right = min(need_right, rect.width() - gap - left)
        theme = self.theme
        lefts = QRectF(rect.left(), rect.top(), left, rect.height())
        rights = QRectF(rect.right() - right, rect.top(), right, rect.height())
        self.write(painter, lefts, row.left, self.small, theme.muted, row=place)
        self.write(painter, rights, row.right, self.small, theme.muted, right=True, row=place)

    def _width_of_counts(self) -> float:
        if not self._count_width:
            self._count_width = self.width_of("0" * len(str(self._rows.most())), self.small)
        return self._count_width

    # Figures

    def _lay_out_figure(self, row: Row, width: float) -> tuple[Lines, Lines]:
        return self._lay_out_sides(row, (width - 2 * GAP) / 2, self.strong)

    def _lay_out_sides(self, row: Row, half: float, font: QFont) -> tuple[Lines, Lines]:
        """Lay out what each text says, the left one's at the left, the right one's at the right.

        Once for the same words, wherever in the list they stand: each key of a filter moves them.
        """
        key = (row.left, row.right, half, row.unlinked)
        if key not in self._sides:
            edges = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
            first, last = reversed(edges) if self.mirrored else edges
            self._sides[key] = (
                lay_out(row.left, font, half, SIDE_LINES, side=first),
                lay_out(row.right, font, half, SIDE_LINES, side=last),
            )
        return self._sides[key]

    def _write_figure(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        left, right = self._lay_out_figure(row, rect.width())
        if left.cut or right.cut:
            self.note_cut(place)
        self._write_switch(
            painter, QRectF(rect.left(), rect.top() + 6, 0, self.height_of(self.strong)), row
        )
        painter.setPen(colour(self.theme.ink))
        half = QRectF(rect.left(), rect.top() + 6, rect.width() / 2 - GAP, rect.height())
        self.draw_lines(painter, left, half)
        self.draw_lines(painter, right, half.translated(rect.width() / 2 + GAP, 0))
        height = self.height_of(self.tiny)
        line = QRectF(rect.left(), rect.top() + 8 + max(left.height, right.height), rect.width(), 0)
        line.setHeight(height)
        assert row.comparison is not None
        self._write_both(painter, line, row.comparison.values, place)
        line.translate(0, height + 2)
        axis = QRectF(line.left(), line.top(), line.width(), AXIS)
        draw_values(painter, axis, row.comparison.extents, self.theme)
        line.translate(0, AXIS + 4)
        self._write_relation(painter, line.adjusted(0, 0, 0, 4), row)
        line.translate(0, height + 7)
        self._write_both(
            painter, line, tuple(s and tr("by {source}", source=s) for s in row.sources), place
        )

    def _write_both(
        self, painter: QPainter, line: QRectF, words: tuple[str, ...], place: int
    ) -> None:
        """Write something small of each text on its side."""
        half = (line.width() - 2 * GAP) / 2
        left, right = (
            line.adjusted(0, 0, -half - 2 * GAP, 0),
            line.adjusted(half + 2 * GAP, 0, 0, 0),
        )
        self.write(painter, left, words[0], self.tiny, self.theme.muted, row=place)
        self.write(painter, right, words[1], self.tiny, self.theme.muted, right=True, row=place)

    def _write_relation(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Write how two figures stand to each other, in words and by a sign, in the middle."""
        assert row.relation is not None
        theme = self.theme
        words = f"{SIGNS[row.relation]}  {row.label}"
        width = min(rect.width(), self.width_of(words, self.tiny) + 16)
        pill = QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())
        conflict = row.relation is Relation.CONFLICT
        painter.setPen(colour(theme.error if conflict else theme.faint, 0.55))
        painter.setBrush(colour(theme.error_ground) if conflict else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        ink = theme.error if conflict else theme.muted
        self.write(painter, pill.adjusted(8, 0, 0, 0), words, self.tiny, ink)

    # What is not linked

    def _lay_out_unlinked(self, row: Row, width: float) -> tuple[Lines, Lines]:
        half = (width - self._sign()) / 2 - self._width_of_counts() - 2 * GAP
        return self._lay_out_sides(row, half, self.plain_slanted)

    def _write_unlinked(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        """Write two names against each other, and a hollow sign between them that asks or parts."""
        left, right = self._lay_out_unlinked(row, rect.width())
        if left.cut or right.cut:
            self.note_cut(place)
        theme, size = self.theme, self._sign()
        line = QRectF(rect.left(), rect.top() + 6, rect.width(), self.height_of(self.plain_slanted))
        self._write_switch(painter, line, row)
        self.write(painter, line, str(row.left_count), self.small, theme.muted)
        self.write(painter, line, str(row.right_count), self.small, theme.muted, right=True)
        sign = QRectF(0, 0, size, size)
        sign.moveCenter(line.center())
        pen = QPen(colour(theme.of(row.kind).rule), 1)
        if not row.said:
            pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(sign)
        painter.setPen(colour(theme.muted))
        painter.setFont(self.tiny)
        asked = row.selection.standing is Standing.SUGGESTED
        words = "?" if asked else SIGNS[Relation.CONFLICT]
        with self.upright(painter, sign):
            painter.drawText(sign, words, QTextOption(Qt.AlignmentFlag.AlignCenter))
        painter.setPen(colour(theme.ink))
        half = (rect.width() - self._sign()) / 2 - self._width_of_counts() - 2 * GAP
        edge = rect.left() + self._width_of_counts() + GAP
        self.draw_lines(painter, left, QRectF(edge, line.top(), half, rect.height()))
        start = sign.right() + GAP
        self.draw_lines(painter, right, QRectF(start, line.top(), half, rect.height()))

    def _sign(self) -> float:
        return self.height_of(self.plain) + 2
