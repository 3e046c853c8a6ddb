from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.model.document import Span
from app.ui.reader.selection import Selected
from app.ui.reader.view import ReaderView
from app.ui.theme import DARK, LIGHT
from app.ui.typography import Typography
from app.workspace.events import Kind, Mark, Selection

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
MANY = "Title\n\n" + "\n\n".join(
    f"Paragraph {n:03} begins here and goes on for a line or two, until it ends 🚤."
    for n in range(200)
)
ROW = Selection(Kind.ACTOR, 0)


@pytest.fixture
def view(qtbot) -> ReaderView:
    made = ReaderView(LIGHT)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_text(MANY)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    qtbot.waitUntil(lambda: made._column.all_measured())
    return made


def bar(view):
    return view.verticalScrollBar()


def at(words: str) -> Span:
    start = MANY.index(words)
    return Span(start, start + len(words))


def settled(qtbot, view):
    qtbot.waitUntil(lambda: not view._glide.running)


class TestScrolling:
    @pytest.mark.parametrize(
        ("there", "back"),
        [
            (KEY.Key_Down, KEY.Key_Up),
            (KEY.Key_PageDown, KEY.Key_PageUp),
            (KEY.Key_End, KEY.Key_Home),
        ],
    )
    def test_keys_there_and_back(self, view, qtbot, there, back):
        qtbot.keyClick(view, there)
        settled(qtbot, view)
        assert bar(view).value() > 0
        qtbot.keyClick(view, back)
        settled(qtbot, view)
        assert bar(view).value() == 0

    def test_space_and_shift_space(self, view, qtbot):
        qtbot.keyClick(view, KEY.Key_Space)
        settled(qtbot, view)
        assert view.top_offset() > 100
        qtbot.keyClick(view, KEY.Key_Space, Qt.KeyboardModifier.ShiftModifier)
        settled(qtbot, view)
        assert view.top_offset() == 0

    def test_end_shows_the_end_and_no_more(self, view, qtbot):
        qtbot.keyClick(view, KEY.Key_End)
        assert view.rectangle_of(len(MANY) - 2) is not None
        assert bar(view).value() == bar(view).maximum()
        view.scroll_by(5000)
        assert bar(view).value() == bar(view).maximum()

    def test_the_bar_moves_the_text(self, view):
        bar(view).setValue(bar(view).maximum() // 2)
        assert 0.4 < view.top_offset() / len(MANY) < 0.6

    def test_no_pixel_is_lost_by_small_steps(self, view):
        for _ in range(100):
            view.scroll_by(7)
        assert bar(view).value() == 700
        for _ in range(100):
            view.scroll_by(-7)
        assert bar(view).value() == 0


class TestPlaces:
    def test_a_far_place_comes_to_a_third_from_the_top(self, view):
        view.go_to(at("Paragraph 150"))
        box = view.rectangle_of(at("Paragraph 150").start)
        assert 100 < box.top() < 200

    def test_a_place_in_view_stays_where_it_is(self, view):
        view.go_to(at("Paragraph 150"))
        before = bar(view).value()
        view.go_to(at("Paragraph 151"))
        assert bar(view).value() == before

    def test_a_place_just_out_of_view_is_gone_to_smoothly(self, view, qtbot):
        view.go_to(at("Paragraph 150"))
        view.scroll_by(-340)
        view.go_to(at("Paragraph 150"))
        settled(qtbot, view)
        assert 100 < view.rectangle_of(at("Paragraph 150").start).top() < 200

    def test_top_line_stays_when_the_width_changes(self, view):
        view.go_to(at("Paragraph 100"))
        top = view.top_offset()
        for width in (420, 900, 300):
            view.resize(width, 500)
            shown = view._column.chunks.at(view.top_offset())
            assert shown == view._column.chunks.at(top)

    def test_top_line_stays_when_the_size_changes(self, view):
        view.go_to(at("Paragraph 100"))
        top = view.top_offset()
        view.set_typography(Typography(zoom=1.5))
        view.set_typography(Typography())
        assert view.top_offset() == top

    def test_reading_goes_on_where_it_stopped(self, view):
        view.go_to(at("Paragraph 100"))
        top = view.top_offset()
        view.set_text("Another text.")
        view.set_text(MANY, top)
        assert view.top_offset() == top


class TestSelecting:
    def test_drag_selects_from_place_to_place(self, view, qtbot):
        start, end = at("begins here").start, at("begins here").end
        first, last = view.rectangle_of(start), view.rectangle_of(end - 1)
        drag(
            view,
            first.center() - QPointF(first.width(), 0),
            last.center() + QPointF(last.width(), 0),
        )
        assert "begins here" in view.selected_text()
        assert len(view.selected_text()) <= len("begins here") + 2

    def test_double_click_selects_the_word(self, view, qtbot):
        box = view.rectangle_of(at("begins").start + 2)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert view.selected_text() == "begins"

    def test_shift_click_reaches_further(self, view, qtbot):
        view.set_selected(Selected(0, 0))
        box = view.rectangle_of(at("begins").start)
        qtbot.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ShiftModifier,
            box.topLeft().toPoint() + QPoint(0, 5),
        )
        assert view.selected_text() == MANY[: at("begins").start]

    def test_copy_gives_the_documents_own_characters(self, view):
        text = "e\u0301 🚤\u00a0and\ttabs\n\nسلام"
        view.set_text(text)
        view.select_all()
        view.copy()
        assert QApplication.clipboard().text() == text


class TestMarks:
    def test_only_a_click_on_a_mention_counts(self, view, qtbot):
        view.set_linked((Mark(at("Paragraph 001"), ROW),))
        box = view.rectangle_of(at("Paragraph 001").start + 3)
        with qtbot.waitSignal(view.clicked, timeout=1000) as heard:
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert heard.args == [at("Paragraph 001").start + 3]
        box = view.rectangle_of(at("Paragraph 002").start + 3)
        with qtbot.assertNotEmitted(view.clicked):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())

    def test_pointer_and_tooltip_over_a_mention(self, view, qtbot):
        view.set_linked((Mark(at("Paragraph 001"), ROW),))
        view.describe = lambda mark: f"row {mark.row.index}"
        qtbot.mouseMove(
            view.viewport(), view.rectangle_of(at("Paragraph 001").start).center().toPoint()
        )
        assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
        assert "row 0" in view.viewport().toolTip()
        qtbot.mouseMove(
            view.viewport(), view.rectangle_of(at("Paragraph 002").start).center().toPoint()
        )
        assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
        assert view.viewport().toolTip() == ""

    @pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
    def test_strengths_are_seen(self, view, theme):
        view.set_theme(theme)
        span = at("Paragraph 001")
        looks = [picture(view)]
        view.set_linked((Mark(span, ROW),))
        looks.append(picture(view))
        view.set_row(ROW)
        looks.append(picture(view))
        view.set_place(span)
        looks.append(picture(view))
        view.set_found((span,))
        looks.append(picture(view))
        assert len(set(looks)) == len(looks)

    def test_choosing_paints_in_under_fifty_milliseconds(self, view):
        every = tuple(Mark(at(f"Paragraph {n:03}"), ROW) for n in range(200))
        view.set_linked(every)
        picture(view)
        times = []
        for _ in range(5):
            started = time.process_time()
            view.set_row(None)
            view.set_row(ROW)
            view.set_place(every[3].span)
            picture(view)
            times.append(time.process_time() - started)
        assert min(times) < 0.05


def test_thousands_of_repaints_do_no_harm(view):
    view.set_linked(tuple(Mark(at(f"Paragraph {n:03}"), ROW) for n in range(200)))
    for n in range(800):
        view.set_selected(Selected(n, 3 * n))
        view.scroll_by(5 if n % 2 else -3)
        view.viewport().repaint()
    assert view.top_offset() > 0


def test_an_empty_view_says_why(qtbot):
    view = ReaderView(LIGHT)
    qtbot.addWidget(view)
    view.resize(400, 300)
    blank = picture(view)
    view.set_empty_text("Nothing here", "Open something.")
    assert picture(view) != blank
    for key in (KEY.Key_End, KEY.Key_Down, KEY.Key_Home):
        qtbot.keyClick(view, key)
    assert view.top_offset() == 0
    assert view.offset_at(QPointF(10, 10)) == 0


def picture(view) -> bytes:
    return bytes(view.viewport().grab().toImage().constBits())


def drag(view, start, end):
    button = Qt.MouseButton.LeftButton
    for kind, place, held in (
        (QEvent.Type.MouseButtonPress, start, button),
        (QEvent.Type.MouseMove, (start + end) / 2, button),
        (QEvent.Type.MouseMove, end, button),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        where = view.viewport().mapToGlobal(place)
        event = QMouseEvent(kind, place, where, button, held, NONE)
        QApplication.sendEvent(view.viewport(), event)


class TestSelectingByKeys:
    def press(self, qtbot, view, *keys):
        for key in keys:
            qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)

    def test_from_the_place_word_by_word(self, qtbot, view):
        view.set_place(at("001 begins"))
        self.press(qtbot, view, KEY.Key_Right)
        assert view.selected_text() == "001 begins"
        self.press(qtbot, view, KEY.Key_Right, KEY.Key_Right)
        assert view.selected_text() == "001 begins here and"
        self.press(qtbot, view, KEY.Key_Left)
        assert view.selected_text() == "001 begins here "

    def test_back_from_the_place(self, qtbot, view):
        view.set_place(at("001 begins"))
        self.press(qtbot, view, KEY.Key_Left, KEY.Key_Left)
        assert view.selected_text() == "Paragraph 001 begins"

    def test_the_first_word_in_view_where_there_is_no_place(self, qtbot, view):
        self.press(qtbot, view, KEY.Key_Right)
        assert view.selected_text() == "Title"

    def test_the_left_arrow_leads_on_in_arabic(self, qtbot, view):
        view.set_text("وصل القارب إلى الميناء")
        self.press(qtbot, view, KEY.Key_Left, KEY.Key_Left)
        assert view.selected_text() == "وصل القارب"
