"""What a screen reader reads: the text of a pane, where the reader is in it, and where it stands.

Qt knows nothing of lines that a view paints itself. Once assistive software asks, each view gets
an object here that hands out its text and tells when another place is pointed out.

Qt's offsets are UTF-16 units; they are translated here. The binding leaves out what answers by
reference: which stretch is selected, how letters look, and where a line ends. So Qt finds the
words and lines in the text itself, a line being all up to the next line end; no selection is
offered, but what the keyboard selects is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken, VoidPtr

from app.model.document import Span
from app.ui.reader.offsets import Units
from app.ui.reader.selection import Selected
from app.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_READERS: list[Reader] = []
"""Kept to the end: Qt deletes them with their views, or when the program ends. At that time the
binding gives its own references up first, and would delete a second time what no one else has."""
_NOTHING = VoidPtr(0)  # for None, the binding ends the process


class ReadText(QAccessibleTextInterface):
    """The text of a view, in Qt's units."""

    def __init__(self, view: ReaderView) -> None:
        """Listen to the view, to tell what happens in it."""
        super().__init__()
        self._view = view
        self._text, self._units = "", Units("")
        self._caret: int | None = None  # where the reader was led, None where it was left by hand
        view.shown.connect(self._begin)
        view.placed.connect(self._stand)
        view.led.connect(self._leave)
        view.selection_changed.connect(self._tell_selection)

    # What is asked

    def text(self, start: int, end: int) -> str:
        """Return the text between two units."""
        first, last = self._characters(start, end)
        return self._text[first:last]

    def characterCount(self) -> int:
        """Return the length of the text."""
        return self._unit(len(self._view.text))

    def cursorPosition(self) -> int:
        """Return where the reader was led to, or the top of what is in view."""
        return self._unit(self._view.top_offset() if self._caret is None else self._caret)

    def setCursorPosition(self, position: int) -> None:
        """Go to a place, as reading aloud does."""
        place, _ = self._characters(position, position)
        self._view.bring(Span(place, place))
        self._stand(place)

    def selectionCount(self) -> int:
        """Return none: which stretch it is could not be told."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Select a stretch."""
        self._view.set_selected(Selected(*self._characters(start, end)))

    def setSelection(self, _: int, start: int, end: int) -> None:
        """Select another stretch."""
        self.addSelection(start, end)

    def removeSelection(self, _: int) -> None:
        """Select nothing."""
        cursor = self._view.selected.cursor
        self._view.set_selected(Selected(cursor, cursor))

    def characterRect(self, offset: int) -> QRect:
        """Return where a character stands on the screen, nothing where it is out of view."""
        place, _ = self._characters(offset, offset)
        found = self._view.rectangle_of(place)
        if found is None:
            return QRect()
        box = found.toRect()
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the character at a point of the screen, -1 where there is none."""
        inside = self._view.viewport().mapFromGlobal(point)
        found = self._view.character_at(QPointF(inside)) if self._view.text else None
        return -1 if found is None else self._unit(found)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring a stretch into view."""
        self._view.bring(Span(*self._characters(start, end)))

    # What is told

    def _begin(self, top: int) -> None:
        self._caret = top
        done = QAccessible.Event.DocumentLoadComplete
        QAccessible.updateAccessibility(QAccessibleEvent(self._view, done))
        self._tell_caret()

    def _stand(self, offset: int) -> None:
        self._caret = offset
        self._tell_caret()

    def _leave(self) -> None:
        self._caret = None

    def _tell_caret(self) -> None:
        event = QAccessibleTextCursorEvent(self._view, self.cursorPosition())
        QAccessible.updateAccessibility(event)

    def _tell_selection(self) -> None:
        selected = self._view.selected
        self._caret = selected.cursor
        ends = (self._unit(selected.span.start), self._unit(selected.span.end))
        event = QAccessibleTextSelectionEvent(self._view, *ends)
        event.setCursorPosition(self._unit(selected.cursor))
        QAccessible.updateAccessibility(event)
        self._tell_caret()

    # Units

    def _unit(self, offset: int) -> int:
        return self._of_text().from_character(offset)

    def _characters(self, start: int, end: int) -> tuple[int, int]:
        """Return the characters of two units, in order and inside the text; -1 is its end."""
        units, length = self._of_text(), len(self._view.text)
        places = (length if unit < 0 else units.to_character(unit) for unit in (start, end))
        first, last = sorted(min(place, length) for place in places)
        return first, last

    def _of_text(self) -> Units:
        if self._view.text is not self._text:
            self._text = self._view.text
            self._units = Units(self._text)
        return self._units


class Reader(QAccessibleWidget):
    """A view that shows a text: a document to be read, that cannot be written in."""

    def __init__(self, view: ReaderView) -> None:
        """Take the view."""
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._text = ReadText(view)  # Qt gets no more than its address, so it is kept
        self._address = VoidPtr(Shiboken.getCppPointer(self._text)[0])

    def interface_cast(  # type: ignore[override]  # declared as a number, it is an address
        self, kind: QAccessible.InterfaceType
    ) -> VoidPtr:
        """Return the address of what a view can do besides being a widget."""
        if kind is QAccessible.InterfaceType.TextInterface:
            return self._address
        known: Any = super().interface_cast(kind)
        return _NOTHING if known is None else known

    def state(self) -> QAccessible.State:
        """Return the state of a text that can be selected, not changed."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return name and description; without a text, what the empty pane says."""
        if kind is QAccessible.Text.Description and not self._view.text:
            return " ".join(self._view.empty_text)
        return super().text(kind)


def install() -> None:
    """Have Qt ask here what a view is, once assistive software wants to know."""
    QAccessible.installFactory(_reader_of)


def _reader_of(_: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, ReaderView):
        return None
    reader = Reader(thing)
    _READERS.append(reader)
    return reader
