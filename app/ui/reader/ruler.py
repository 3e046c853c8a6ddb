"""The overview ruler beside a scroll bar: where in the whole text something is marked.

What stands on it differs in shape and not only in colour: a short fine tick for every linked
mention, a broad bar for those of the chosen row, a frame about the one that the reader is at, a
diamond for what a search found, and a hollow square at the edge for a note.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.translation import tr
from app.ui.theme import colour
from app.ui.widgets.tooltip import tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHelpEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from app.ui.reader.view import ReaderView
    from app.ui.theme import Theme
    from app.workspace.events import Mark, Noted, Selection

WIDTH = 13
_POINTS = 96  # of a text's height that are asked for; what lies between is interpolated
_NEAR = 4  # pixels within which the pointer means a tick
_SHIFT = 0.01  # by so much the text's height changes before the ticks are placed anew
_MOST_NAMED = 4


class Ruler(QWidget):
    """Shows a view's marks at a glance; a press goes to the one under the pointer."""

    def __init__(self, view: ReaderView, theme: Theme, parent: QWidget) -> None:
        """Stand beside a view; ``name_of`` is asked what a mark is called."""
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self.name_of: Callable[[Mark], str] | None = None
        self._profile: list[tuple[int, float]] = []
        self._height = 0.0
        self._linked: QPixmap | None = None
        self._row: list[tuple[float, Mark]] = []
        self._found: list[tuple[float, int]] = []
        self._noted: list[tuple[float, Noted]] = []
        self._rows: dict[Selection, list[Mark]] = {}
        self._placed_for: object = None  # the marks whose rows are known
        self._stale = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.marked.connect(self._forget)
        view.moved.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return its width."""
        return QSize(WIDTH, 80)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._linked = None
        self.update()

    def y_of(self, offset: int) -> float:
        """Return where on the ruler an offset of the text is."""
        profile = self._profile
        if not profile:
            return 0.0
        at = min(len(profile) - 1, max(1, bisect_right(profile, (offset, 2.0))))
        (low, above), (high, below) = profile[at - 1], profile[at]
        part = (offset - low) / (high - low) if high > low else 0.0
        return (above + (below - above) * min(1.0, max(0.0, part))) * self.height()

    def offset_at(self, y: float) -> int:
        """Return which offset a height of the ruler stands for."""
        share, profile = y / max(1, self.height()), self._profile
        if not profile:
            return 0
        at = min(len(profile) - 1, max(1, bisect_left(profile, share, key=lambda p: p[1])))
        (low, above), (high, below) = profile[at - 1], profile[at]
        part = (share - above) / (below - above) if below > above else 0.0
        return round(low + (high - low) * min(1.0, max(0.0, part)))

    def words_at(self, y: float) -> str:
        """Return what is marked near a height: the chosen row's, what was found, else any."""
        self._place()
        view = self._view
        found = [start for at, start in self._found if abs(at - y) <= _NEAR]
        marks = [mark for at, mark in self._row if abs(at - y) <= _NEAR] or self._linked_near(y)
        names = list(dict.fromkeys(self.name_of(m) for m in marks)) if self.name_of else []
        lines = [*names[:_MOST_NAMED]]
        if len(names) > _MOST_NAMED:
            lines.append(tr("and %n more", "and %n more", len(names) - _MOST_NAMED))
        if found:
            words = next(s.of(view.text) for s in view.marks.found if s.start == found[0])
            lines.append(tr("Found: {words}, %n places", "Found: {words}", len(found), words=words))
        noted = [n.note.text for at, n in self._noted if abs(at - y) <= _NEAR]
        lines += [tr("Note: {text}", text=text) for text in noted]
        return "\n".join(lines)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the ticks."""
        self._place()
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.page))
        if self._view.text:
            if self._linked is None:
                self._linked = self._paint_linked()
            painter.drawPixmap(0, 0, self._linked)
            self._paint_row(painter)
            self._paint_found(painter)
            self._paint_noted(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the ticks anew."""
        super().resizeEvent(event)
        self._profile = []
        self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the tick under the pointer, or to the place in the text."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position().y(), snap=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with a pressed pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y(), snap=False)

    def event(self, event: QEvent) -> bool:
        """Say what is under the resting pointer."""
        if event.type() is QEvent.Type.ToolTip:
            asked: QHelpEvent = event  # type: ignore[assignment]
            words = self.words_at(asked.pos().y())
            QToolTip.showText(asked.globalPos(), tool_tip(words) if words else "", self)
            return True
        return super().event(event)

    # Inside

    def _go(self, y: float, *, snap: bool) -> None:
        if not self._view.text:
            return
        self._place()
        ticks = [(at, mark.span.start) for at, mark in self._row] + self._found
        ticks += [(at, noted.span.start) for at, noted in self._noted]
        ticks = ticks or [(self.y_of(m.span.start), m.span.start) for m in self._linked_near(y)]
        near = [(abs(at - y), start) for at, start in ticks if abs(at - y) <= _NEAR]
        self._view.visit(min(near)[1] if near and snap else self.offset_at(y))

    def _linked_near(self, y: float) -> list[Mark]:
        linked = self._view.marks.linked
        low, high = self.offset_at(y - _NEAR), self.offset_at(y + _NEAR)
        first = bisect_left(linked, low, key=lambda m: m.span.start)
        last = bisect_right(linked, high, key=lambda m: m.span.start)
        return list(linked[first:last])

    def _follow(self) -> None:
        """Place the ticks anew where the text turned out much taller or lower than was guessed."""
        total = self._view.verticalScrollBar().maximum() + self._view.viewport().height()
        if abs(total - self._height) > _SHIFT * self._height:
            self._height = total
            self._profile = []
            self._forget()

    def _forget(self) -> None:
        self._stale = True
        self.update()

    def _place(self) -> None:
        """Find where the ticks stand, unless that is known."""
        if not self._stale:
            return
        self._stale = False
        marks = self._view.marks
        if not self._profile or self._profile[-1][0] != len(self._view.text):
            self._profile = self._view.profile(_POINTS)
            self._linked = None
        if self._placed_for is not marks.linked:
            self._linked = None
            self._placed_for = marks.linked
            self._rows = defaultdict(list)
            for mark in marks.linked:
                self._rows[mark.row].append(mark)
        row = self._rows.get(marks.row, []) if marks.row is not None else []
        self._row = [(self.y_of(m.span.start), m) for m in row]
        self._found = [(self.y_of(s.start), s.start) for s in marks.found]
        self._noted = [(self.y_of(n.span.start), n) for n in marks.noted]
        counts = [tr("%n linked mentions", "%n linked mention", len(marks.linked))]
        counts += [tr("%n of the chosen row", "%n of the chosen row", len(row))] if row else []
        counts += [tr("%n found", "%n found", len(self._found))] if self._found else []
        noted = len(self._noted)
        counts += [tr("%n with a note", "%n with a note", noted)] if noted else []
        self.setAccessibleDescription(", ".join(counts))

    def _linked_heights(self) -> list[int]:
        """Return the heights at which anything is linked, each once."""
        starts = [mark.span.start for mark in self._view.marks.linked]
        heights: dict[int, None] = {}
        for (low, above), (high, below) in pairwise(self._profile):
            top, slope = above * self.height(), (below - above) * self.height() / max(1, high - low)
            within = starts[bisect_left(starts, low) : bisect_left(starts, high)]
            heights.update(dict.fromkeys([int(top + slope * (start - low)) for start in within]))
        return list(heights)

    def _paint_linked(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(QPen(colour(self._theme.muted), 1))
        middle = WIDTH / 2
        painter.drawLines(
            [QLineF(middle - 1.5, y + 0.5, middle + 1.5, y + 0.5) for y in self._linked_heights()]
        )
        painter.end()
        return picture

    def _paint_row(self, painter: QPainter) -> None:
        for y, mark in self._row:
            token = self._theme.of(mark.row.kind).rule
            painter.fillRect(QRectF(2, round(y) - 1, WIDTH - 4, 2), colour(token))
        for y, mark in self._row:
            if mark.span == self._view.marks.place:
                painter.setPen(QPen(colour(self._theme.ink), 1))
                painter.drawRect(QRectF(0.5, round(y) - 2.5, WIDTH - 1, 5))

    def _paint_found(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._theme.ink), 1))
        painter.setBrush(colour(self._theme.found))
        middle = WIDTH / 2
        for y, _ in self._found:
            corners = ((0.0, -3.5), (3.5, 0.0), (0.0, 3.5), (-3.5, 0.0))
            painter.drawPolygon(QPolygonF([QPointF(middle + x, y + dy) for x, dy in corners]))

    def _paint_noted(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour(self._theme.ink), 1))
        painter.setBrush(colour(self._theme.page))
        for y, _ in self._noted:
            painter.drawRect(QRectF(WIDTH - 6.5, round(y) - 2.5, 5, 5))
