"""The sidebar by key and click: searching, walking the results, opening in either pane."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView

from app.model.search import Hit, SearchResult
from app.ui.search.sidebar import Sidebar
from app.ui.theme import LIGHT
from app.ui.widgets.chips import Chip
from app.workspace.events import PlaceChanged, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests import build

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Flow(build.FakeFlow):
    """Remembers how it was asked."""

    asked: list[tuple[str, bool]]

    def search(self, query, *, as_typed=True, **how):
        self.asked.append((query, as_typed))
        if query == "title only":
            of = next(iter(self.documents.values()))
            return SearchResult(query, 1, 0.02, (Hit(of.id, of.title, of.source, 1.0, ()),))
        return super().search(query, as_typed=as_typed, **how)


class Opened:
    """A sidebar over the two accounts; what it asks the session for is kept."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.flow = Flow.of_two_accounts()
        self.flow.asked = []
        self.left, self.right = self.flow.pair
        self.session = Session(self.flow, ImmediateRunner())
        self.bar = Sidebar(self.session, LIGHT)
        qtbot.addWidget(self.bar)
        self.bar.resize(300, 700)
        with qtbot.waitActive(self.bar):
            self.bar.show()
        self.session.start()
        self.places: list[PlaceChanged] = []
        self.session.events.listen(PlaceChanged, self.places.append)
        self.field = self.bar.findChild(QLineEdit)
        self.results = self.bar.findChild(QListView, "results")
        self.library = self.bar.findChild(QListView, "library")

    def type(self, words: str, *, wait: bool = True):
        self.bar.focus_search()
        self.qtbot.keyClicks(self.field, words)
        if wait:
            self.qtbot.waitUntil(lambda: any(q == words for q, _ in self.flow.asked), timeout=2000)

    def key(self, key, held=Qt.KeyboardModifier.NoModifier, on=None):
        self.qtbot.keyClick(on or self.field, key, held)

    @property
    def said(self) -> str:
        return "\n".join(la.text() for la in self.bar.findChildren(QLabel) if la.isVisible())

    def first_mark(self, of, words="boats"):
        return build.span(of, words)


@pytest.fixture
def opened(qtbot) -> Opened:
    return Opened(qtbot)


class TestTyping:
    def test_results_come_while_typing(self, opened: Opened):
        opened.type("boat")
        assert opened.results.isVisible()
        assert opened.results.model().rowCount() == 4
        assert "2 documents" in opened.said

    def test_a_word_typed_in_one_go_is_asked_for_once(self, opened: Opened):
        opened.type("boat")
        assert opened.flow.asked == [("boat", True)]

    def test_an_emptied_field_shows_the_library(self, opened: Opened):
        opened.type("boat")
        opened.bar.focus_search()
        opened.key(KEY.Key_Backspace)
        assert opened.library.isVisible()

    def test_nothing_found_is_said_with_what_to_try(self, opened: Opened):
        opened.type("zebra")
        assert "No document answers to “zebra”" in opened.said
        assert "fewer words" not in opened.said

    def test_in_an_empty_library_nothing_else_is_to_be_tried(self, opened: Opened):
        opened.session.remove([opened.left.id, opened.right.id])
        opened.type("zebra")
        assert "The library is empty" in opened.said
        assert "zebra" not in opened.said

    def test_of_more_words_fewer_may_find_more(self, opened: Opened):
        opened.type("zebra crossing")
        assert "fewer words" in opened.said

    def test_a_query_that_does_not_parse_is_explained(self, opened: Opened):
        opened.type('"open')
        assert "A quotation mark is open; close it" in opened.said
        assert not opened.library.isVisible()

    def test_letters_typed_in_the_results_go_on_in_the_field(self, opened: Opened):
        opened.type("boa")
        opened.results.setFocus()
        opened.key(KEY.Key_T, on=opened.results)
        assert opened.field.text() == "boat"
        assert opened.field.hasFocus()

    def test_a_query_from_elsewhere_is_searched_at_once(self, opened: Opened):
        opened.bar.search_for("sailors")
        assert opened.results.isVisible()
        assert opened.field.text() == "sailors"

    def test_a_removed_document_leaves_the_results(self, opened: Opened):
        opened.type("boat")
        opened.session.remove([opened.left.id])
        assert opened.results.model().rowCount() == 2


class TestOpening:
    def test_enter_opens_the_first_result_in_the_active_pane(self, opened: Opened):
        opened.type("boats")
        first = opened.results.model().target(0)
        opened.key(KEY.Key_Return)
        assert [(p.side, p.span, p.focus) for p in opened.places] == [
            (Side.LEFT, first.marks[0], True)
        ]
        assert opened.places[0].marks == first.marks
        assert opened.session.document(Side.LEFT).id == first.document_id
        assert opened.results.isVisible()

    def test_enter_before_the_answer_waits_for_it(self, opened: Opened):
        opened.type("sailors", wait=False)
        opened.key(KEY.Key_Return)
        assert opened.flow.asked == [("sailors", True)]
        assert [p.span for p in opened.places] == [build.span(opened.left, "sailors")]

    def test_enter_on_older_results_opens_what_was_typed_last(self, opened: Opened):
        opened.type("boat")
        opened.key(KEY.Key_Down)
        opened.qtbot.keyClicks(opened.field, "s")
        opened.key(KEY.Key_Return)
        assert opened.flow.asked[-1] == ("boats", True)
        assert opened.places[0].span.of(opened.left.text) == "boats"

    def test_down_walks_the_snippets_while_typing_goes_on(self, opened: Opened):
        opened.type("boats")
        opened.key(KEY.Key_Down)
        opened.key(KEY.Key_Down)
        assert opened.field.hasFocus()
        opened.key(KEY.Key_Return)
        assert opened.places[0].span == opened.first_mark(opened.right)

    def test_a_hit_in_a_text_that_is_open_is_shown_there(self, opened: Opened):
        opened.type("boats")
        opened.key(KEY.Key_Down)
        opened.key(KEY.Key_Down)
        opened.key(KEY.Key_Return)
        assert [p.side for p in opened.places] == [Side.RIGHT]
        assert opened.session.document(Side.LEFT).id == opened.left.id

    @pytest.mark.parametrize("held", [CTRL, SHIFT])
    def test_with_ctrl_or_shift_the_other_pane_is_taken(self, opened: Opened, held):
        opened.type("boats")
        opened.key(KEY.Key_Down)
        opened.key(KEY.Key_Return, held)
        assert [p.side for p in opened.places] == [Side.RIGHT]

    def test_the_active_pane_is_the_windows_to_say(self, opened: Opened):
        assert "Enter: left pane · Ctrl+Enter: right pane" in opened.said
        opened.bar.active_side = Side.RIGHT
        assert "Enter: right pane · Ctrl+Enter: left pane" in opened.said
        third = build.document("No goose flew.", "Geese")
        opened.flow.documents[third.id] = third
        opened.type("goose")
        opened.key(KEY.Key_Return)
        assert [p.side for p in opened.places] == [Side.RIGHT]

    @pytest.mark.parametrize(
        ("held", "side"), [(Qt.KeyboardModifier.NoModifier, Side.LEFT), (CTRL, Side.RIGHT)]
    )
    def test_a_click_opens(self, opened: Opened, held, side):
        opened.type("boats")
        at = opened.results.visualRect(opened.results.model().index(1, 0)).center()
        opened.qtbot.mouseClick(opened.results.viewport(), Qt.MouseButton.LeftButton, held, pos=at)
        assert [p.side for p in opened.places] == [side]

    def test_a_click_on_a_title_opens_its_first_snippet(self, opened: Opened):
        opened.type("boats")
        at = opened.results.visualRect(opened.results.model().index(2, 0)).center()
        opened.qtbot.mouseClick(opened.results.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert opened.places[0].span == opened.first_mark(opened.right)

    def test_a_document_found_without_snippets_can_be_opened(self, opened: Opened):
        opened.type("title only")
        opened.key(KEY.Key_Down)
        opened.key(KEY.Key_Return, CTRL)
        assert opened.session.document(Side.RIGHT).id == opened.left.id

    def test_enter_without_results_asks_for_the_finished_query(self, opened: Opened):
        opened.type("zebra")
        opened.key(KEY.Key_Return)
        assert opened.flow.asked[-1] == ("zebra", False)
        assert opened.places == []


class TestLeaving:
    def test_escape_goes_back_to_reading_and_keeps_everything(self, opened: Opened):
        opened.type("boats")
        for on in (opened.field, opened.results):
            with opened.qtbot.waitSignal(opened.bar.reading_wanted, timeout=500):
                opened.key(KEY.Key_Escape, on=on)
        assert opened.field.text() == "boats"
        assert opened.results.isVisible()

    def test_up_from_the_first_result_leads_to_the_field(self, opened: Opened):
        opened.type("boats")
        opened.key(KEY.Key_Tab)
        assert QApplication.focusWidget() is opened.results
        assert opened.results.currentIndex().row() == 1
        opened.key(KEY.Key_Up, on=opened.results)
        assert opened.field.hasFocus()

    def test_coming_back_selects_the_query(self, opened: Opened):
        opened.type("boats")
        opened.bar.focus_search()
        assert opened.field.selectedText() == "boats"

    def test_the_library_can_be_seen_without_losing_the_query(self, opened: Opened):
        opened.type("boats")
        opened.bar.focus_library()
        assert opened.library.isVisible()
        assert opened.library.hasFocus()
        opened.bar.focus_search()
        assert opened.results.isVisible()


def test_more_hits_than_shown_are_counted(opened: Opened):
    answer = opened.flow.search("boats")
    opened.flow.search = lambda *_, **__: dataclasses.replace(answer, total=1300, seconds=0.25)
    opened.bar.search_for("boats")
    assert "First 2 of 1,300 documents · 0.25 s" in opened.said


class TestMore:
    @pytest.fixture
    def many(self, opened: Opened) -> Opened:
        for number in range(90):
            one = build.document(f"Goose {number} of ninety flew.", f"Goose {number}")
            opened.flow.documents[one.id] = one
        opened.type("goose")
        return opened

    def test_at_the_end_of_the_list_more_is_listed(self, many: Opened):
        assert "First 20 of 90 documents" in many.said
        last = many.results.model().index(39, 0)
        many.qtbot.waitUntil(lambda: many.results.visualRect(last).isValid())  # some at a time
        many.key(KEY.Key_End, on=many.results)
        many.qtbot.waitUntil(lambda: "First 40 of 90 documents" in many.said)
        assert many.results.currentIndex().row() == 39  # where the reader was

    def test_the_next_hit_goes_beyond_what_is_listed(self, many: Opened):
        for _ in range(85):
            many.bar.step_hit(1)
        seen = [p.span.of(many.session.document(p.side).text) for p in many.places]
        assert seen == ["Goose"] * 85
        assert "First 90" not in many.said
        assert many.results.currentIndex().row() == 169
        many.bar.search_for("Goose 8")
        assert "First" not in many.said


class TestCompleting:
    def test_chips_offer_what_the_last_word_may_become(self, opened: Opened):
        opened.type("two bo")
        chips = opened.bar.findChildren(Chip)
        assert [chip.accessibleName() for chip in chips if chip.isVisible()] == [
            "Complete “bo” to +one",
            "Complete “bo” to +ther",
        ]
        QApplication.focusWidget().focusNextChild()
        opened.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Right)
        opened.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
        assert opened.field.text() == "two bother"
        assert opened.field.hasFocus()
        opened.qtbot.waitUntil(lambda: ("two bother", True) in opened.flow.asked)
        assert not any(chip.isVisible() for chip in opened.bar.findChildren(Chip))

    def test_the_first_is_taken_at_once(self, opened: Opened):
        opened.type("bo")
        opened.bar.complete()
        assert opened.field.text() == "boone"

    def test_without_any_nothing_changes(self, opened: Opened):
        opened.type("ba")
        opened.bar.complete()
        assert opened.field.text() == "ba"
