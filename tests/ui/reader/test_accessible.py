"""What a screen reader is told of a text, asked as it asks: of the objects that Qt hands out."""

from __future__ import annotations

import gc
import time

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QApplication

from app.model.document import Span
from app.ui.reader import accessible
from app.ui.reader.selection import Selected
from app.ui.reader.view import ReaderView
from app.ui.theme import LIGHT

KEY = Qt.Key
PAGE = "The harbour\n\n" + "\n".join(
    f"Boat {n:02} 🚤 left the quay at dawn, and came back." for n in range(90)
)


@pytest.fixture
def view(qtbot) -> ReaderView:
    accessible.install()
    made = ReaderView(LIGHT)
    made.setAccessibleName("Left text")
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_text(PAGE)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made._column.all_measured())
    return made


def asked(view: ReaderView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def text_of(view: ReaderView) -> QAccessibleTextInterface:
    return asked(view).textInterface()


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def unit_of(words: str) -> int:
    return units(PAGE[: PAGE.index(words)])


def carets(told: list[QAccessibleEvent]) -> list[int]:
    return [e.cursorPosition() for e in told if type(e) is QAccessibleTextCursorEvent]


class TestAsked:
    def test_a_text_is_a_document_that_cannot_be_written_in(self, view):
        one = asked(view)
        assert one.role() is QAccessible.Role.Document
        assert one.text(QAccessible.Text.Name) == "Left text"
        state = one.state()
        assert state.readOnly
        assert state.selectableText
        assert state.focusable
        assert not state.editable
        assert one.editableTextInterface() is None

    def test_the_whole_text_is_told(self, view):
        text = text_of(view)
        assert text.characterCount() == units(PAGE) > len(PAGE)
        assert text.text(0, text.characterCount()) == PAGE
        assert text.text(0, -1) == PAGE

    def test_a_place_behind_signs_of_two_units(self, view):
        start = unit_of("Boat 40")
        assert text_of(view).text(start, start + 12) == "Boat 40 🚤 l"

    def test_an_empty_pane_says_what_it_is_for(self, view):
        view.set_empty_text("Nothing is open", "Press a key")
        view.setAccessibleDescription("The harbour")
        assert asked(view).text(QAccessible.Text.Description) == "The harbour"
        view.set_text("")
        assert asked(view).text(QAccessible.Text.Description) == "Nothing is open Press a key"
        text = text_of(view)
        assert (text.characterCount(), text.cursorPosition(), text.text(0, 9)) == (0, 0, "")
        assert text.offsetAtPoint(QPoint(50, 50)) == -1

    @pytest.mark.parametrize(("start", "end"), [(-1, -1), (5, 2), (10**9, 2), (-7, 10**9), (0, 0)])
    def test_places_beyond_the_text_break_nothing(self, view, start, end):
        text = text_of(view)
        assert text.text(start, end) in PAGE
        text.characterRect(start)
        text.scrollToSubstring(start, end)
        text.setCursorPosition(start)
        assert 0 <= text.cursorPosition() <= text.characterCount()

    def test_where_a_character_stands_and_back(self, view):
        text = text_of(view)
        place = unit_of("Boat 03") + 11  # behind the boat of two units
        box = text.characterRect(place)
        assert box.width() > 0
        assert view.viewport().rect().contains(view.viewport().mapFromGlobal(box.center()))
        assert text.offsetAtPoint(box.center()) == place
        assert text.characterRect(unit_of("Boat 80")).isNull()

    def test_another_text_is_another_count(self, view):
        text = text_of(view)
        view.set_text("🚤🚤")
        assert (text.characterCount(), text.text(2, 4)) == (4, "🚤")

    def test_reading_aloud_carries_the_text_along(self, view):
        text, far = text_of(view), unit_of("Boat 80")
        text.setCursorPosition(far)
        assert text.cursorPosition() == far
        view._glide.finish()
        assert not text.characterRect(far).isNull()

    def test_selecting_from_outside(self, view):
        text = text_of(view)
        start = unit_of("Boat 02 🚤")
        text.addSelection(start, start + 10)
        assert view.selected_text() == "Boat 02 🚤"
        text.setSelection(0, start, start + 4)
        assert view.selected_text() == "Boat"
        text.removeSelection(0)
        assert view.selected_span() is None
        assert text.selectionCount() == 0

    @settings(
        max_examples=30,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(st.text(max_size=60), st.integers(-3, 140), st.integers(-3, 140))
    def test_any_text_any_places(self, view, text, start, end):
        view.set_text(text)
        inside = text_of(view)
        assert inside.characterCount() == sum(1 + (c > "\uffff") for c in text)
        assert inside.text(start, end) in text
        assert inside.text(0, inside.characterCount()) == text


class TestTold:
    def test_the_place_that_the_reader_is_led_to(self, view, told):
        text = text_of(view)
        place = PAGE.index("Boat 70")
        view.go_to(Span(place, place + 7))
        assert carets(told) == [unit_of("Boat 70")] == [text.cursorPosition()]

    def test_what_is_left_by_hand_is_read_from_the_top(self, view, qtbot):
        text = text_of(view)
        view.go_to(Span(20, 24))
        qtbot.keyClick(view, KEY.Key_PageDown)
        qtbot.waitUntil(lambda: not view._glide.running)
        assert text.cursorPosition() == units(PAGE[: view.top_offset()]) > 100

    @pytest.mark.parametrize(("key", "place"), [(KEY.Key_End, units(PAGE)), (KEY.Key_Home, 0)])
    def test_beginning_and_end(self, view, qtbot, told, key, place):
        text_of(view)
        qtbot.keyClick(view, key)
        assert carets(told) == [place]

    def test_what_is_selected(self, view, told):
        text_of(view)
        start = PAGE.index("Boat 05")
        view.set_selected(Selected(start, start + 9))
        (event,) = (e for e in told if isinstance(e, QAccessibleTextSelectionEvent))
        begins = unit_of("Boat 05")
        assert (event.selectionStart(), event.selectionEnd()) == (begins, begins + 10)
        assert carets(told) == [begins + 10]

    def test_the_keyboard_says_what_it_selects(self, view, qtbot, heard):
        view.set_place(Span(4, 11))
        qtbot.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert heard() == ["Selected: harbour"]
        view.select_all()
        assert heard() == ["The whole text is selected"]

    def test_another_text(self, view, told):
        text_of(view)
        view.set_text("Another text", 8)
        assert carets(told) == [8]
        done = QAccessible.Event.DocumentLoadComplete
        assert [e.type() for e in told].count(done) == 1

    def test_nothing_before_it_is_asked(self, view, told):
        view.go_to(Span(20, 24))
        view.set_selected(Selected(3, 9))
        assert told == []


class TestLife:
    def test_it_outlives_what_python_forgets(self, view):
        text_of(view)
        gc.collect()
        QAccessible.setActive(True)
        try:
            view.go_to(Span(20, 24))
            view.set_selected(Selected(3, 9))
            QApplication.processEvents()
            assert text_of(view).text(0, 11) == "The harbour"
        finally:
            QAccessible.setActive(False)

    def test_every_kind_of_question_has_an_answer(self, view):
        """The binding ends the process where an address is None."""
        one = asked(view)
        for kind in QAccessible.InterfaceType:
            assert isinstance(one.interface_cast(kind), shiboken6.VoidPtr)
        for other in ("valueInterface", "tableCellInterface", "selectionInterface"):
            assert getattr(one, other)() is None

    def test_a_view_that_is_gone_takes_it_along(self, qtbot):
        accessible.install()
        gone = ReaderView(LIGHT)
        gone.set_text(PAGE)
        one = asked(gone)
        text = one.textInterface()
        gone.deleteLater()
        QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
        assert not shiboken6.isValid(one)
        assert not shiboken6.isValid(gone)
        assert isinstance(text, accessible.ReadText)

    def test_a_line_of_a_megabyte_is_told_at_once(self, view):
        view.set_text("A line of the harbour’s long book 🚤.\n" * 30_000)
        text = text_of(view)
        text.characterCount()  # which signs take two units is looked up once
        before = time.process_time()
        for n in range(1000):
            text.text(n * 900, n * 900 + 80)
            text.cursorPosition()
        assert time.process_time() - before < 0.2
