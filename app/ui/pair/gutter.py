"""The link gutter between the texts: the ribbons, and above them how the texts scroll together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.pair.ribbons import End, Ribbon, end_beyond, paint
from app.ui.theme import colour
from app.ui.widgets.tooltip import set_tip, tool_tip
from app.workspace.events import Mark, Side
from app.workspace.panes import TIE_WORDS, Tie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHelpEvent, QMouseEvent, QPaintEvent

    from app.ui.reader.pane import Pane
    from app.ui.reader.view import ReaderView
    from app.ui.theme import Theme
    from app.workspace.session import Session

WIDTH, NARROW = 56, 36


class Gutter(QWidget):
    """Joins what belongs together in the two views; ``tie_wanted`` asks for the next mode."""

    tie_wanted = Signal()

    def __init__(
        self, session: Session, panes: Mapping[Side, Pane], theme: Theme, parent: QWidget
    ) -> None:
        """Stand between two panes."""
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.tie = TieButton(theme, panes[Side.LEFT].header, self)
        views = {side: pane.view for side, pane in panes.items()}
        self.tie.clicked.connect(self.tie_wanted)
        self.ribbons = Ribbons(session, views, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tie)
        column.addWidget(self.ribbons, 1)

    def sizeHint(self) -> QSize:
        """Return its width."""
        return QSize(WIDTH, 200)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.tie.theme = self.ribbons.theme = theme
        self.update()


class TieButton(QToolButton):
    """Shows by two scroll bars how the texts go together, as tall as the headers beside it."""

    def __init__(self, theme: Theme, header: QWidget, parent: QWidget) -> None:
        """Stand beside a header, with texts that scroll freely."""
        super().__init__(parent)
        self._header = header
        self.theme = theme
        self._tie = Tie.FREE
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_tie(Tie.FREE)

    def sizeHint(self) -> QSize:
        """Return a size that ends where the header ends."""
        return QSize(WIDTH, self._header.sizeHint().height())

    def show_tie(self, tie: Tie) -> None:
        """Show a mode."""
        self._tie = tie
        words = tr(TIE_WORDS[tie])
        self.setAccessibleName(tr("Tied scrolling: {words}", words=words.lower()))
        set_tip(self, tr("{words}\nPress to change (T)", words=words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint two bars with their handles, and what ties these."""
        painter = QPainter(self)
        theme = self.theme
        painter.fillRect(event.rect(), colour(theme.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 7, -8, -8)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(colour(theme.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.hover))
            painter.drawRoundedRect(area, 4, 4)
        ink = colour(theme.muted if self._tie is Tie.FREE else theme.accent)
        middle = area.center()
        heights = {Tie.FREE: (-4, 4), Tie.PROPORTIONAL: (0, 0), Tie.MENTION: (-4, 4)}[self._tie]
        if self._tie is not Tie.FREE:
            painter.setPen(QPen(ink, 1.5))
            ends = [
                QPointF(middle.x() + x, middle.y() + y)
                for x, y in zip((-8, 8), heights, strict=True)
            ]
            painter.drawLine(*ends)
        for x, y in zip((-11, 11), heights, strict=True):
            painter.setPen(QPen(colour(theme.faint), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLine(middle + QPointF(x, -11), middle + QPointF(x, 11))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            at = middle + QPointF(x, y)
            if self._tie is Tie.MENTION:
                painter.drawEllipse(at, 4, 4)
            else:
                painter.drawRoundedRect(QRectF(at.x() - 2.5, at.y() - 6, 5, 12), 2, 2)
        painter.setPen(QPen(colour(theme.line), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class Ribbons(QWidget):
    """Paints a ribbon for each pair of mentions with one in view; a click shows both ends."""

    def __init__(
        self, session: Session, views: Mapping[Side, ReaderView], theme: Theme, parent: QWidget
    ) -> None:
        """Join what is marked in two views."""
        super().__init__(parent)
        self._session = session
        self._views = views
        self.theme = theme
        self.all_shown = False
        self.arched = False  # whether both ends are on one side, the texts being stacked
        self._drawn: list[Ribbon] = []
        self._pointed: Ribbon | None = None
        self.setAccessibleName(tr("Links between the texts"))
        self.setMouseTracking(True)
        for view in views.values():
            view.moved.connect(self.update)
            view.marked.connect(self.update)

    def ribbons(self) -> list[Ribbon]:
        """Return what is to be painted, faint ones first."""
        row = self._views[Side.LEFT].marks.row
        if row is None and not self.all_shown:
            return []
        seen: dict[Side, dict[Mark, End]] = {}
        for side, view in self._views.items():
            low, high = self._reach(view)
            seen[side] = {
                mark: End(max(low, low + top), min(high, low + bottom))
                for mark, top, bottom in view.marks_in_view()
                if self.all_shown or mark.row == row
            }
        found = [
            Ribbon(
                left,
                right,
                (self._end(Side.LEFT, left, seen), self._end(Side.RIGHT, right, seen)),
                self._strength(left, right),
            )
            for left, right in self._session.counterparts.pairs(seen)
        ]
        return sorted(found, key=lambda ribbon: ribbon.strength)

    def _strength(self, left: Mark, right: Mark) -> int:
        marks = {side: view.marks for side, view in self._views.items()}
        if left.row != marks[Side.LEFT].row:
            return 0
        here = (left.span == marks[Side.LEFT].place, right.span == marks[Side.RIGHT].place)
        return 2 if all(here) else 1

    def _end(self, side: Side, mark: Mark, seen: Mapping[Side, Mapping[Mark, End]]) -> End:
        end = seen[side].get(mark)
        if end is not None:
            return end
        view = self._views[side]
        above = mark.span.start < view.top_offset()
        return end_beyond(-1 if above else 1, *self._reach(view))

    def _reach(self, view: ReaderView) -> tuple[float, float]:
        """Return from where to where a view's window goes, in this widget's heights."""
        top = view.viewport().mapTo(self.window(), QPointF()).y()
        top -= self.mapTo(self.window(), QPointF()).y()
        return top, top + view.viewport().height()

    def _across(self) -> tuple[float, float, float]:
        """Return the abscissas of the left and the right end, and of where the curves bend."""
        if self.arched:
            return 0.0, 0.0, 1.15 * self.width()
        left, right = (self._views[side].mapTo(self.window(), QPointF()).x() for side in Side)
        start, stop = (0.0, float(self.width())) if left < right else (float(self.width()), 0.0)
        return start, stop, self.width() / 2

    def at(self, point: QPointF) -> Ribbon | None:
        """Return the ribbon at a point, the strongest of several."""
        across = self._across()
        return next((r for r in reversed(self._drawn) if r.hit(point, *across)), None)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ribbons."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self.theme.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn = self.ribbons()
        self._tell()
        across, pointed = self._across(), self._pointed
        for ribbon in self._drawn:
            same = pointed is not None and (ribbon.left, ribbon.right) == (
                pointed.left,
                pointed.right,
            )
            paint(painter, ribbon, across, self.theme, pointed=same)
        painter.end()

    def _tell(self) -> None:
        """Say in words what is painted."""
        count, chosen = len(self._drawn), sum(ribbon.strength > 0 for ribbon in self._drawn)
        words = [tr("%n ribbons", "%n ribbon", count)]
        words += [tr("%n of the chosen row", "%n of the chosen row", chosen)] if chosen else []
        self.setAccessibleDescription(", ".join(words))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the ribbon under the pointer."""
        self._point_at(self.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Lift none."""
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring both ends of a ribbon into view."""
        ribbon = self.at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and ribbon is not None:
            self._session.show_counterparts(ribbon.left, ribbon.right)

    def event(self, event: QEvent) -> bool:
        """Say what the ribbon under the resting pointer joins."""
        if event.type() is QEvent.Type.ToolTip:
            asked: QHelpEvent = event  # type: ignore[assignment]
            ribbon = self.at(QPointF(asked.pos()))
            words = self.words_of(ribbon) if ribbon else ""
            QToolTip.showText(asked.globalPos(), tool_tip(words) if words else "", self)
            return True
        return super().event(event)

    def words_of(self, ribbon: Ribbon) -> str:
        """Return in words what a ribbon joins."""
        texts = {side: view.text for side, view in self._views.items()}
        left, right = ribbon.left.span.of(texts[Side.LEFT]), ribbon.right.span.of(texts[Side.RIGHT])
        beyond = ["", ""]
        up, down = " " + tr("(further up)"), " " + tr("(further down)")
        for n, end in enumerate(ribbon.ends):
            beyond[n] = {-1: up, 0: "", 1: down}[end.beyond]
        return tr(
            "Left: {left}\nRight: {right}\nPress to see both",
            left=left + beyond[0],
            right=right + beyond[1],
        )

    def _point_at(self, ribbon: Ribbon | None) -> None:
        if ribbon is not self._pointed:
            self._pointed = ribbon
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if ribbon is None else hand)
            self.update()
