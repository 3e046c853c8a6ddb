"""A list of rows for the keyboard: rows that cannot be chosen are stepped over."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPEN = Qt.ItemFlag.ItemIsEnabled
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class RowList(QListView):
    """A list that is walked with the arrow keys and opened with Enter or a click.

    ``moved`` tells of the row that the reader went to by key, ``pointed`` of the one that was
    clicked, ``opened`` of the one that Enter was pressed on; the last two with the modifier keys
    that were held. A row set by :meth:`show_row` is announced by none.
    """

    moved = Signal(QModelIndex)
    opened = Signal(QModelIndex, object)
    pointed = Signal(QModelIndex, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = QPersistentModelIndex()
        self._places: list[int] | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    # Going from row to row

    def show_row(self, index: QModelIndex) -> None:
        """Make a row the current one and bring it into view; an invalid index chooses none."""
        if index == self.currentIndex():
            return
        self.selectionModel().setCurrentIndex(
            index, self.selectionModel().SelectionFlag.ClearAndSelect
        )
        if index.isValid():
            self._bring_into_view(index)

    def keep_in_view(self) -> None:
        """Bring the current row into view again after the list became smaller."""
        if self.currentIndex().isValid():
            self._bring_into_view(self.currentIndex())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take the rows; models here are replaced as a whole, or become longer."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._forget)
            model.rowsInserted.connect(self._forget)
        self._forget()

    def go(self, by: int) -> None:
        """Go some rows down, or up where ``by`` is negative, and stay at the ends."""
        at = self.currentIndex().row()
        if at < 0:
            self.go_to_end(-by)
        elif by > 0:
            self._go_among(bisect_right(self.places, at) + by - 1)
        else:
            self._go_among(bisect_left(self.places, at) + by)

    def go_page(self, by: int) -> None:
        """Go one page down (1) or up (-1)."""
        here = self.visualRect(self.currentIndex()).center()
        reached = self.indexAt(QPoint(here.x(), here.y() + by * self.viewport().height()))
        if not reached.isValid():
            self.go_to_end(by)
        elif by > 0:
            self._go_among(bisect_right(self.places, reached.row()) - 1)
        else:
            self._go_among(bisect_left(self.places, reached.row()))

    def go_to_end(self, by: int) -> None:
        """Go to the last row (1) or to the first (-1)."""
        self._go_among(len(self.places) - 1 if by > 0 else 0)

    def _go_among(self, number: int) -> None:
        """Go to one of the rows that can be chosen, counted from 0, or to the nearest end."""
        if self.places:
            place = self.places[max(0, min(number, len(self.places) - 1))]
            self.go_to(self.model().index(place, 0))

    def go_to(self, index: QModelIndex) -> None:
        """Go to a row as if by key."""
        if index != self.currentIndex():
            self.show_row(index)
            self.moved.emit(index)

    @property
    def places(self) -> Sequence[int]:
        """The places of the rows that can be chosen, from the top."""
        if self._places is None:
            model = self.model()
            flags = ((place, model.flags(model.index(place, 0))) for place in self._all_places())
            self._places = [place for place, flag in flags if flag & _OPEN]
        return self._places

    def _all_places(self) -> range:
        return range(self.model().rowCount())

    def _forget(self) -> None:
        self._places = None

    def _bring_into_view(self, index: QModelIndex) -> None:
        if index.row() == self.places[0]:
            self.scrollToTop()  # with the heading above it
        else:
            self.scrollTo(index)

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the rows, or open the current one."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex(), event.modifiers())
        elif plain and event.key() in _ENDS:
            self.go_to_end(_ENDS[Qt.Key(event.key())])
        elif not self.walk(event):
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Leave Qt nothing to do: rows are walked here, and none is chosen by mere focus."""
        return QModelIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a ring around all where the keyboard is here but on no row."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            ring = QRectF(self.viewport().rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(ring, 5, 5)
            painter.end()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Draw all anew where the ring comes or goes."""
        super().currentChanged(current, previous)
        if not (current.isValid() and previous.isValid()):
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view where the list becomes too low for it."""
        here = self.visualRect(self.currentIndex())
        seen = here.isValid() and here.top() >= 0 and here.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            self.keep_in_view()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def walk(self, event: QKeyEvent) -> bool:
        """Go where an arrow or page key says; tell whether it was one without modifiers."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.go(1)
            case Qt.Key.Key_Up:
                self.go(-1)
            case Qt.Key.Key_PageDown:
                self.go_page(1)
            case Qt.Key.Key_PageUp:
                self.go_page(-1)
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the row that is pressed."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = QPersistentModelIndex(index if left else QModelIndex())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer, but do not drag a choice along."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press and release on one row as a click on it."""
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if pressed.isValid() and index == pressed:
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.show_row(index)
            self.pointed.emit(index, event.modifiers())
        event.accept()
