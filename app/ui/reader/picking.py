"""The pointer in a text: selecting by dragging, by words and paragraphs, and clicking mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.reader.selection import Selected, paragraph_at, word_at

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from app.model.document import Span
    from app.ui.reader.view import ReaderView

_SCROLL_EVERY = 30  # milliseconds while dragging beyond an edge


class Picking(QObject):
    """Turns presses, moves and releases into a selection or a click on a mention."""

    def __init__(self, view: ReaderView) -> None:
        """Take the view whose pointer this is."""
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._dragging = False
        self._unit: Span | None = None  # the word or paragraph that the dragging began with
        self._beyond = QTimer(self)
        self._beyond.setInterval(_SCROLL_EVERY)
        self._beyond.timeout.connect(self._scroll_on)
        self._last = QPointF()
        self._clicks = 0
        self._since = QTimer(self)
        self._since.setSingleShot(True)
        self._since.timeout.connect(self._forget_clicks)

    def press(self, event: QMouseEvent) -> None:
        """Begin: a click, a drag, or with Shift the other end of the selection."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._last = event.position(), event.position()
        self._dragging = False
        self._unit = None
        offset = self._view.offset_at(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.set_selected(self._view.selected.to(offset))
            self._dragging = True
        elif self._clicks >= 2:
            self._select_unit(paragraph_at(self._view.text, offset))
        else:
            self._view.set_selected(Selected(offset, offset))

    def double(self, event: QMouseEvent) -> None:
        """Select the word; a third press selects its paragraph."""
        self._pressed = event.position()
        self._select_unit(word_at(self._view.text, self._view.offset_at(event.position())))
        self._clicks = 2
        self._since.start(QApplication.doubleClickInterval())

    def move(self, event: QMouseEvent) -> None:
        """Carry the selection on, or show what lies under the pointer."""
        self._last = event.position()
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if not self._dragging and far < QApplication.startDragDistance():
            return
        self._dragging = True
        self._extend()
        outside = not 0 <= event.position().y() < self._view.viewport().height()
        if outside and not self._beyond.isActive():
            self._beyond.start()
        elif not outside:
            self._beyond.stop()

    def release(self, event: QMouseEvent) -> None:
        """End: without a drag it was a click."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._beyond.stop()
        self._pressed = None
        if not self._dragging and self._unit is None:
            offset = self._view.character_at(event.position())
            if offset is not None and self._view.marks.at(offset) is not None:
                self._view.clicked.emit(offset)
        elif self._view.selected.span.start < self._view.selected.span.end:
            self._view.offer_selection()

    def _select_unit(self, unit: Span) -> None:
        self._unit = unit
        self._view.set_selected(Selected(unit.start, unit.end))

    def _extend(self) -> None:
        offset = self._view.offset_at(self._last)
        if self._unit is None:
            self._view.set_selected(self._view.selected.to(offset))
            return
        word = word_at(self._view.text, offset)
        if offset < self._unit.start:
            self._view.set_selected(Selected(self._unit.end, word.start))
        else:
            self._view.set_selected(Selected(self._unit.start, max(self._unit.end, word.end)))

    def _scroll_on(self) -> None:
        height = self._view.viewport().height()
        y = self._last.y()
        self._view.scroll_by(y if y < 0 else y - height)
        self._extend()

    def _forget_clicks(self) -> None:
        self._clicks = 0
