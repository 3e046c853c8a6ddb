"""How the rows of the panel look: what each text says stands on that text's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen, QTextOption

from app.model.link import Relation
from app.ui.mentions.model import RowRole
from app.ui.mentions.rows import RELATIONS, SIGNS, Heading, Row
from app.ui.theme import colour
from app.ui.widgets.lines import Lines, lay_out
from app.ui.widgets.rowdelegate import PADDING, RowDelegate, draw_symbol
from app.workspace.events import Kind, Standing

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

GAP = 8
SHAPES = {Kind.ACTOR: "disc", Kind.FIGURE: "diamond", Kind.DATE: "square"}
SIDE_LINES = 2


class MentionsDelegate(RowDelegate):
    """Draws headings, and actors, figures and dates each in their way."""

    def forget(self) -> None:
        """Drop what was laid out, and the width of the counts."""
        super().forget()
        self._sides: dict[tuple[int, float], tuple[Lines, Lines]] = {}
        self._count_width = 0.0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that a row needs at the list's width."""
        row = index.data(RowRole)
        if isinstance(row, Heading):
            height = self.height_of(self.small) + (14 if index.row() == 0 else 24)
        elif row.sides:
            width = self._view.viewport().width() - 2 * PADDING
            if row.unlinked:
                left, right = self._lay_out_unlinked(row, index.row(), width)
                below = 12.0
            else:
                left, right = self._lay_out_figure(row, index.row(), width)
                below = self.height_of(self.tiny) + 22
            height = max(left.height, right.height) + below
        else:
            height = self.height_of(self.strong) + 12
            if row.left or row.right:
                height += self.height_of(self.small) + 2
        return QSize(0, round(height))

    def write_row(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        """Write a row of any kind."""
        row = index.data(RowRole)
        if isinstance(row, Heading):
            self._write_heading(painter, rect, row)
        elif row.unlinked:
            self._write_unlinked(painter, rect, row, index.row())
        elif row.kind is Kind.FIGURE:
            self._write_figure(painter, rect, row, index.row())
        else:
            self._write_name(painter, rect, row, index.row())

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

    # Actors and dates

    def _write_name(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        theme = self.theme
        two_lines = bool(row.left or row.right)
        height = self.height_of(self.strong)
        line = QRectF(rect.left(), rect.top() + 6, rect.width(), height)
        edge = self._width_of_counts()
        self.write(painter, line, str(row.left_count), self.small, theme.muted)
        self.write(painter, line, str(row.right_count), self.small, theme.muted, right=True)
        inner = line.adjusted(edge + GAP, 0, -edge - GAP, 0)
        tag = self.width_of(row.label, self.tiny)
        room = inner.adjusted(0, 0, -(tag + GAP) if row.label else 0, 0)
        used = self.write(painter, room, row.name, self.strong, theme.ink, row=place)
        if row.label:
            after = inner.adjusted(used + GAP, 0, 2, 0)
            self.write(painter, after, row.label, self.tiny, theme.muted)
        if two_lines:
            top, height = line.bottom() + 2, self.height_of(self.small)
            below = QRectF(inner.left(), top, rect.right() - inner.left(), height)
            self._write_forms(painter, below, row, place)

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
            model = self._view.model()
            rows = (model.index(place, 0).data(RowRole) for place in range(model.rowCount()))
            counts = [max(r.left_count, r.right_count) for r in rows if isinstance(r, Row)]
            digits = "0" * len(str(max(counts, default=0)))
            self._count_width = self.width_of(digits, self.small)
        return self._count_width

    # Figures

    def _lay_out_figure(self, row: Row, place: int, width: float) -> tuple[Lines, Lines]:
        return self._lay_out_sides(row, place, (width - 2 * GAP) / 2, self.strong)

    def _lay_out_sides(self, row: Row, place: int, half: float, font: QFont) -> tuple[Lines, Lines]:
        """Lay out what each text says, the left one's at the left, the right one's at the right."""
        key = (place, half)
        if key not in self._sides:
            self._sides[key] = (
                lay_out(row.left, font, half, SIDE_LINES, side=Qt.AlignmentFlag.AlignLeft),
                lay_out(row.right, font, half, SIDE_LINES, side=Qt.AlignmentFlag.AlignRight),
            )
        return self._sides[key]

    def _write_figure(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        left, right = self._lay_out_figure(row, place, rect.width())
        if left.cut or right.cut:
            self.note_cut(place)
        painter.setPen(colour(self.theme.ink))
        left.draw(painter, QPointF(rect.left(), rect.top() + 6))
        right.draw(painter, QPointF(rect.center().x() + GAP, rect.top() + 6))
        top = rect.top() + 6 + max(left.height, right.height) + 4
        height = self.height_of(self.tiny) + 4
        self._write_relation(painter, QRectF(rect.left(), top, rect.width(), height), row)

    def _write_relation(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Write how two figures stand to each other, in words and by a sign, in the middle."""
        assert row.relation is not None
        theme = self.theme
        words = f"{SIGNS[row.relation]}  {RELATIONS[row.relation]}"
        width = self.width_of(words, self.tiny) + 16
        pill = QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())
        conflict = row.relation is Relation.CONFLICT
        painter.setPen(colour(theme.error if conflict else theme.faint, 0.55))
        painter.setBrush(colour(theme.error_ground) if conflict else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        ink = theme.error if conflict else theme.muted
        self.write(painter, pill.adjusted(8, 0, 0, 0), words, self.tiny, ink)

    # What is not linked

    def _lay_out_unlinked(self, row: Row, place: int, width: float) -> tuple[Lines, Lines]:
        half = (width - self._sign()) / 2 - self._width_of_counts() - 2 * GAP
        return self._lay_out_sides(row, place, half, self.plain_slanted)

    def _write_unlinked(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        """Write two names against each other, and a hollow sign between them that asks or parts."""
        left, right = self._lay_out_unlinked(row, place, rect.width())
        if left.cut or right.cut:
            self.note_cut(place)
        theme, size = self.theme, self._sign()
        line = QRectF(rect.left(), rect.top() + 6, rect.width(), self.height_of(self.plain_slanted))
        self.write(painter, line, str(row.left_count), self.small, theme.muted)
        self.write(painter, line, str(row.right_count), self.small, theme.muted, right=True)
        sign = QRectF(0, 0, size, size)
        sign.moveCenter(line.center())
        pen = QPen(colour(theme.of(row.kind).rule), 1)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(sign)
        painter.setPen(colour(theme.muted))
        painter.setFont(self.tiny)
        asked = row.selection.standing is Standing.SUGGESTED
        words = "?" if asked else SIGNS[Relation.CONFLICT]
        painter.drawText(sign, words, QTextOption(Qt.AlignmentFlag.AlignCenter))
        painter.setPen(colour(theme.ink))
        left.draw(painter, QPointF(rect.left() + self._width_of_counts() + GAP, line.top()))
        right.draw(painter, QPointF(sign.right() + GAP, line.top()))

    def _sign(self) -> float:
        return self.height_of(self.plain) + 2
