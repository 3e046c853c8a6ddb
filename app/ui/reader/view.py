"""The view that sets a text like a book's page, scrolls it and marks places in it.

A text of any length opens at once: only the paragraphs in view are set, the heights of the others
are estimated, and all further work is done in slices of some milliseconds.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from app.model.document import Span
from app.translation import tr
from app.ui.announce import announce
from app.ui.reader.chunks import is_right_to_left
from app.ui.reader.column import Column
from app.ui.reader.glide import Glide
from app.ui.reader.marks import Marks, ground_of
from app.ui.reader.noted import sheet_of
from app.ui.reader.painting import paint_empty, paint_piece
from app.ui.reader.picking import Picking
from app.ui.reader.selection import (
    Selected,
    paragraph_at,
    word_at,
    word_beside,
)
from app.ui.reader.typeset import Style
from app.ui.theme import Theme, colour
from app.ui.typography import Typography
from app.ui.widgets.tooltip import tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.workspace.events import Mark, Noted, Selection

_SLICE = 0.008  # seconds of background work at a time
_MEASURE_ALL = 600  # pieces; a shorter text's height is made exact while nothing else is to do
_MARGIN = (18.0, 0.06, 64.0)  # least, share of the width, most
_STRIDE = 60.0  # pixels up to which a following text keeps step, beyond which it glides
_PLACE_AT = 0.32  # of the window's height: where a place is brought that was out of view


class ReaderView(QAbstractScrollArea):
    """Shows one text. Offsets are ``str`` characters into it.

    ``clicked`` brings the offset of a linked mention that was clicked, ``focused`` tells that the
    keyboard is here. ``moved`` tells that other lines may be in view, ``marked`` that other places
    are marked; ``led``, with the share before, that the reader has scrolled here, so that the text
    opposite may follow. ``shown`` brings where a new text begins to be read, ``placed`` where the
    reader was led in it.
    """

    clicked = Signal(int)
    focused = Signal()
    moved = Signal()
    marked = Signal()
    led = Signal(float)
    shown = Signal(int)
    placed = Signal(int)
    selection_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        # Set here, because asking Qt for its own viewport makes the binding load every widget.
        self._page = QWidget(self)
        self.setViewport(self._page)
        self.marks = Marks()
        self.selected = Selected()
        self.describe: Callable[[Mark], str] | None = None
        self._theme = theme
        self._typography = Typography()
        self._column = Column("")
        self._empty = ("", "")
        self._wanted: tuple[int, int] | None = None  # a place beyond what is known yet
        self._following = False
        self._leading = False  # whether what moves the text is the reader's hand here
        self._pointed: Mark | None = None
        self._noted_at: tuple[Noted, ...] = ()
        self._glide = Glide(self.scroll_by, self)
        self._picking = Picking(self)
        self._work = QTimer(self)
        self._work.timeout.connect(self._work_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setMouseTracking(True)
        self._page.setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)
        self.setMinimumSize(QSize(160, 80))
        self.set_theme(theme)

    # What is shown

    @property
    def text(self) -> str:
        """Return the text."""
        return self._column.text

    def set_text(self, text: str, top: int = 0) -> None:
        """Show a text, with the line that holds the offset ``top`` at the top."""
        self._glide.stop()
        self.marks = Marks()
        self.selected = Selected()
        self._column = Column(text)
        self._wanted = (top, -1) if top > 0 else None
        self._restyle()
        self._work.start(0)
        self.marked.emit()
        self.shown.emit(top)

    @property
    def empty_text(self) -> tuple[str, str]:
        """Return what an empty pane says."""
        return self._empty

    def set_empty_text(self, first: str, second: str) -> None:
        """Say what an empty pane is for, in two lines."""
        self._empty = (first, second)
        self._page.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        grounds = self.palette()
        grounds.setColor(QPalette.ColorRole.Window, colour(theme.page))  # under the scroll bar
        self.setPalette(grounds)
        self._page.update()

    def set_typography(self, wanted: Typography) -> None:
        """Set the text in another way; the line at the top stays."""
        self._typography = wanted
        self._restyle()
        self._work.start(0)

    def set_linked(self, marks: Sequence[Mark]) -> None:
        """Mark these linked mentions, given in the order of the text."""
        self.marks.linked = marks
        self._marked()

    def set_row(self, row: Selection | None) -> None:
        """Point out the mentions of the chosen row."""
        self.marks.row = row
        self.marks.place = None
        self._marked()

    def set_place(self, place: Span | None) -> None:
        """Point out one place, without going there."""
        self.marks.place = place
        self._marked()

    def set_hits(self, hits: Sequence[Span], at: int) -> None:
        """Mark all places of what the reader looks for in this text, and point out one of them."""
        self.marks.hits, self.marks.hit = hits, at
        self._page.update()

    def set_found(self, found: Sequence[Span]) -> None:
        """Mark what a search found."""
        self.marks.found = found
        self._marked()

    def set_noted(self, noted: Sequence[Noted]) -> None:
        """Mark what the reader has noted, given in the order of the text."""
        self.marks.noted = noted
        self._marked()

    # Places

    def top_offset(self) -> int:
        """Return the first offset of the topmost line in view, 0 at the beginning."""
        if self._wanted is not None and self._wanted[1] < 0:
            return self._wanted[0]
        return self._column.top_offset()

    def go_to(self, span: Span) -> None:
        """Lead the reader to a place, which is brought into view."""
        self.bring(span)
        self.placed.emit(span.start)

    def bring(self, span: Span) -> None:
        """Bring a place into view, unless it is in view comfortably."""
        self._glide.finish()
        self._leading = False
        if not self._column.knows(span.start):
            self._wanted = (span.start, span.end)
            self._work.start(0)
            return
        self._wanted = None
        window = float(self._page.height())
        line = self._column.place_of(span.start, window)
        if line is not None:
            margin = min(window / 6, 2.5 * (line[1] - line[0]))
            if line[0] >= margin and line[1] <= window - margin:
                return
        target = window * _PLACE_AT
        if line is not None and self.isVisible():
            self._glide.by(line[0] - target)
            return
        self._column.set_top(span.start, target)
        self._column.settle(window)
        self._moved()

    def rectangle_of(self, offset: int) -> QRectF | None:
        """Return where a character stands in the viewport, None when it is out of view."""
        for index, piece, top in self._column.visible(self._page.height()):
            start = self._column.chunks.start(index)
            if start <= offset < self._column.chunks.next_start(index):
                found = piece.rectangles(offset - start, offset - start + 1)
                return found[0].translated(self._left(), top) if found else None
        return None

    def sheets_in_view(self) -> list[tuple[QRectF, Noted]]:
        """Return the sheets in the margin, each with the note that it stands for."""
        seen = []
        for index, piece, top in self._column.visible(self._page.height()):
            start = self._column.chunks.start(index)
            for noted in self.marks.noted:
                if start <= noted.span.start < start + len(piece.text):
                    line = piece.line_at(noted.span.start - start)
                    sheet = sheet_of((round(top) + line[0], round(top) + line[1]), self._left())
                    seen.append((sheet, noted))
        return seen

    def offset_at(self, point: QPointF) -> int:
        """Return the offset nearest to a point of the viewport."""
        last = 0
        for index, piece, top in self._column.visible(self._page.height()):
            start = self._column.chunks.start(index)
            last = start + len(piece.text)
            if point.y() < top + piece.height:
                return start + piece.offset_at(point.x() - self._left(), point.y() - top)
        return last

    def character_at(self, point: QPointF) -> int | None:
        """Return the offset of the character under a point, None where there is none."""
        for index, piece, top in self._column.visible(self._page.height()):
            if top <= point.y() < top + piece.height:
                found = piece.character_at(point.x() - self._left(), point.y() - top)
                return None if found is None else self._column.chunks.start(index) + found
        return None

    def scroll_by(self, distance: float) -> None:
        """Move down the text (or up, if negative) by pixels, at once."""
        before = self.share
        self._column.move_by(distance, self._page.height())
        self._moved()
        self._lead_from(before)

    def visit(self, offset: int) -> None:
        """Go to a place as if it had been scrolled to."""
        before = self.share
        self._leading = True
        self._stand_at(offset, self._page.height() * _PLACE_AT)
        self._lead_from(before)
        self.placed.emit(offset)

    # Beside the other text

    @property
    def share(self) -> float:
        """Return how far down the text the reader is: 0 at its beginning, 1 at its end."""
        room = self._column.total() - self._page.height()
        return min(1.0, max(0.0, self._column.position / room)) if room > 0 else 0.0

    def set_share(self, share: float) -> None:
        """Go so far down the text, because the other one was moved."""
        self._glide.stop()
        self._leading = False
        room = self._column.total() - self._page.height()
        self.scroll_by(max(0.0, room) * share - self._column.position)

    def height_of(self, offset: int) -> float:
        """Return how far below the window's top the line of an offset begins, 0 out of view."""
        line = self._column.place_of(offset, float(self._page.height()))
        return 0.0 if line is None else line[0]

    def align(self, offset: int, y: float) -> None:
        """Bring the line of an offset to a height of the window, because the other text moved."""
        self._leading = False
        line = self._column.place_of(offset, float(self._page.height()))
        if line is None or not self.isVisible():
            self._glide.stop()
            self._stand_at(offset, y)
            return
        distance = line[0] - y
        gliding = self._glide.running
        self._glide.stop()
        if gliding or abs(distance) > _STRIDE:
            self._glide.by(distance)
        elif abs(distance) >= 1:
            self.scroll_by(distance)

    def profile(self, points: int) -> list[tuple[int, float]]:
        """Return about so many offsets, in order, with their share of the text's height."""
        return self._column.profile(points)

    def marks_in_view(self) -> list[tuple[Mark, float, float]]:
        """Return the linked mentions in view with the top and the bottom of what marks each."""
        window, seen = float(self._page.height()), []
        for index, piece, top in self._column.visible(window):
            start = self._column.chunks.start(index)
            for mark in self.marks.between(start, start + len(piece.text)):
                if mark.span.start < start:
                    continue
                high, low = ground_of(piece, Span(mark.span.start - start, mark.span.end - start))
                if top + low > 0 and top + high < window:
                    seen.append((mark, top + high, top + low))
        return seen

    def glide_by(self, *, lines: float = 0.0, pages: float = 0.0) -> None:
        """Move down the text (or up, if negative) as the arrow and page keys do."""
        line, page = self._steps()
        self._glide.by(lines * line + pages * page)

    def show_top(self, offset: int) -> None:
        """Bring the line that holds an offset to the top, at once."""
        self._glide.stop()
        self._wanted = (offset, -1)
        self._go_to_wanted()
        self._work.start(0)  # where the place is not known yet, or heights are not
        self._moved()
        self.placed.emit(offset)

    # Selecting

    def set_selected(self, selected: Selected) -> None:
        """Select a stretch of the text."""
        self.selected = selected
        self._page.update()
        self.selection_changed.emit()

    def select_all(self) -> None:
        """Select the whole text."""
        self.set_selected(Selected(0, len(self.text)))
        announce(self, tr("The whole text is selected"))

    def select_word(self, by: int) -> None:
        """Select the place that is pointed out, or the first word in view; then a word more."""
        if self.selected_span() is not None:
            cursor = word_beside(self.text, self.selected.cursor, by)
            self.set_selected(self.selected.to(cursor))
        else:
            place = self.marks.place
            if place is None or self.rectangle_of(place.start) is None:
                place = word_at(self.text, self.top_offset())
            ends = (place.start, place.end) if by > 0 else (place.end, place.start)
            self.set_selected(Selected(*ends))
        if self.rectangle_of(self.selected.cursor) is None:
            self.go_to(Span(self.selected.cursor, self.selected.cursor))
        announce(self, tr("Selected: {words}", words=self.selected_text()))

    def selected_span(self) -> Span | None:
        """Return the place that is selected, None where nothing is."""
        return self.selected.span if len(self.selected.span) else None

    def selected_text(self) -> str:
        """Return exactly the selected characters of the document."""
        return self.selected.span.of(self.text)

    def copy(self) -> None:
        """Copy what is selected."""
        if chosen := self.selected_text():
            QGuiApplication.clipboard().setText(chosen)

    def offer_selection(self) -> None:
        """Let the middle button paste what is selected, where the system knows that."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), clipboard.Mode.Selection)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pieces in view: grounds, selection, words, lines."""
        painter = QPainter(self._page)
        # Not left to the palette: under a style sheet a viewport does not hear of a new one.
        painter.fillRect(event.rect(), colour(self._theme.page))
        if not self.text:
            paint_empty(painter, QRectF(self._page.rect()), self._empty, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, piece, top in self._column.visible(self._page.height()):
            if top > event.rect().bottom() or top + piece.height < event.rect().top():
                continue
            painter.save()
            painter.translate(self._left(), round(top))
            start = self._column.chunks.start(index)
            paint_piece(painter, piece, start, self.marks, self.selected.span, self._theme)
            painter.restore()
        painter.end()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text in the new width; the line at the top stays."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()
            self._work.start(0)
        else:
            self._column.settle(self._page.height())
            self._moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys; all others go on to the window."""
        line, page = self._steps()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        lifting = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.AltModifier
        alone = not event.modifiers() & ~lifting
        shift_alone = Qt.KeyboardModifier.ShiftModifier
        key = event.key()
        self._take_lead(event.modifiers())
        steps = {
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Space: page,
        }
        if key in steps and alone:
            self._glide.by(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Space and shift:
            self._glide.by(-page)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not shift:
            self.go_to_edge(end=key == Qt.Key.Key_End)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() == shift_alone:
            self.select_word(1 if key == self._onwards() else -1)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl held the window changes the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._take_lead(event.modifiers())
        # With Alt held, Qt takes a turn of the wheel to be one to the side.
        pixels = event.pixelDelta().y() or event.pixelDelta().x() * (not self._leading)
        turned = event.angleDelta().y() or event.angleDelta().x() * (not self._leading)
        if pixels:
            self.scroll_by(-pixels)
        else:
            line = self._style.leading if self._style else 24
            self._glide.by(-turned / 120 * 3 * line)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        self._take_lead(event.modifiers())
        self._picking.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._picking.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a selection on; a hand over what can be clicked."""
        self._picking.move(event)
        if not event.buttons():
            self._point_at(self._mark_at(event.position()), self.noted_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a selection."""
        self._picking.release(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit()

    # Inside

    _style: Style | None = None

    def _restyle(self) -> None:
        if not self.text:
            self._style = None  # nothing to set; the faces need not be looked for yet
            self._moved()
            return
        least, share, most = _MARGIN
        width = float(self._page.width())
        room = width - 2 * min(most, max(least, width * share))
        self._style = Style.of(self._typography, room, blank_lines=self._column.blank_lines)
        self._column.set_style(self._style)
        self._column.settle(self._page.height())
        self._go_to_wanted()
        self._moved()

    def _left(self) -> float:
        width = self._style.width if self._style else 0.0
        return float(round(max(0.0, (self._page.width() - width) / 2)))

    def _work_on(self) -> None:
        """Do a slice of what is left: look for pieces, then make a short text's height exact."""
        column = self._column
        if not column.chunks.complete:
            column.chunks.grow(_SLICE)
            self._go_to_wanted()
        elif len(column.chunks) <= _MEASURE_ALL and not column.all_measured():
            deadline = time.perf_counter() + _SLICE
            while time.perf_counter() < deadline and not column.all_measured():
                column.measure_next()
        else:
            self._work.stop()
        self._moved()

    def _go_to_wanted(self) -> None:
        if self._wanted is None or not self._column.knows(self._wanted[0]):
            return
        start, end = self._wanted
        self._wanted = None
        into = 0.0 if end < 0 else self._page.height() * _PLACE_AT
        self._column.set_top(start, into)
        self._column.settle(self._page.height())

    def _steps(self) -> tuple[float, float]:
        """Return how far the arrow keys and the page keys move, in pixels."""
        line = 3.0 * (self._style.leading if self._style else 24)
        return line, max(line, self._page.height() - 0.8 * line)

    def go_to_edge(self, *, end: bool) -> None:
        """Go to the end of the text, or to its beginning."""
        before = self.share
        edge = len(self.text) if end else 0
        self._stand_at(edge, 0.0)
        self._lead_from(before)
        self.placed.emit(edge)

    def _stand_at(self, offset: int, y: float) -> None:
        self._glide.stop()
        if not self._column.knows(offset):
            self._wanted = (offset, offset)
            self._work.start(0)
            return
        self._wanted = None
        self._column.set_top(offset, y)
        self._column.settle(self._page.height())
        self._moved()

    def _onwards(self) -> Qt.Key:
        """Return the arrow that leads on in the paragraph of the selection, or at the top."""
        at = self.selected.cursor if self.selected_span() else self.top_offset()
        right_to_left = is_right_to_left(paragraph_at(self.text, at).of(self.text))
        return Qt.Key.Key_Left if right_to_left else Qt.Key.Key_Right

    def _take_lead(self, modifiers: Qt.KeyboardModifier) -> None:
        self._leading = not modifiers & Qt.KeyboardModifier.AltModifier

    def _lead_from(self, before: float) -> None:
        if self._leading:
            self.led.emit(before)

    def _marked(self) -> None:
        self._page.update()
        self.marked.emit()

    def _moved(self) -> None:
        """Bring the scroll bar to where the text is, and paint."""
        window = self._page.height()
        bar = self.verticalScrollBar()
        self._following = True
        bar.setRange(0, max(0, round(self._column.total() - window)))
        bar.setPageStep(window)
        bar.setSingleStep(60)
        bar.setValue(round(self._column.position))
        self._following = False
        self._page.update()
        self.moved.emit()

    def _follow_bar(self, value: int) -> None:
        if not self._following:
            self._glide.stop()
            self._take_lead(QGuiApplication.keyboardModifiers())
            self.scroll_by(value - self._column.position)

    def noted_at(self, point: QPointF) -> tuple[Noted, ...]:
        """Return what is noted at a point: by its sheet in the margin, or of the words there."""
        if not self.marks.noted:
            return ()
        beside = [one for sheet, one in self.sheets_in_view() if sheet.contains(point)]
        offset = None if beside else self.character_at(point)
        here = [n for n in self.marks.noted if offset is not None and n.covers(offset)]
        return tuple(beside or here)

    def _point_at(self, mark: Mark | None, noted: tuple[Noted, ...]) -> None:
        """Show a hand over a mention, and say what it is when the pointer rests there."""
        if mark is self._pointed and noted == self._noted_at:
            return
        self._pointed, self._noted_at = mark, noted
        hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
        self._page.setCursor(hand if mark is not None or noted else beam)
        say = self.describe
        said = [say(mark)] if mark is not None and say is not None else []
        said += [tr("Note: {text}", text=one.note.text) for one in noted]
        self._page.setToolTip(tool_tip("\n".join(said)) if said else "")
        QToolTip.hideText()

    def _mark_at(self, point: QPointF) -> Mark | None:
        offset = self.character_at(point) if self.text else None
        return None if offset is None else self.marks.at(offset)
