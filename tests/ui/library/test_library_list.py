"""The library's list inside the sidebar, by key and click."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView

from app.ui.library.model import EntryRole, details
from app.ui.search.sidebar import Sidebar
from app.ui.theme import LIGHT
from app.workspace.events import Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests import build

KEY = Qt.Key


class Opened:
    def __init__(self, qtbot, flow):
        self.session = Session(flow, ImmediateRunner())
        self.bar = Sidebar(self.session, LIGHT)
        qtbot.addWidget(self.bar)
        self.bar.resize(300, 700)
        with qtbot.waitActive(self.bar):
            self.bar.show()
        self.session.start()
        self.list = self.bar.findChild(QListView, "library")

    def spoken(self, place: int) -> str:
        model = self.list.model()
        return model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def opened(qtbot) -> Opened:
    return Opened(qtbot, build.FakeFlow.of_two_accounts())


def test_each_document_says_its_file_and_its_pane(opened: Opened):
    assert opened.list.isVisible()
    assert opened.spoken(0).endswith("4 May 2020 · harbour.txt, in the left pane")
    assert opened.spoken(1).endswith("quay.html, in the right pane")


def test_panes_are_marked_anew_after_a_swap(opened: Opened):
    opened.session.swap()
    assert opened.spoken(0).endswith("in the right pane")


@pytest.mark.parametrize(
    ("held", "side"),
    [
        (Qt.KeyboardModifier.NoModifier, Side.LEFT),
        (Qt.KeyboardModifier.ControlModifier, Side.RIGHT),
    ],
)
def test_enter_opens(qtbot, opened: Opened, held, side):
    opened.bar.focus_library()
    place = 1 if side is Side.LEFT else 0
    for _ in range(place):
        qtbot.keyClick(opened.list, KEY.Key_Down)
    qtbot.keyClick(opened.list, KEY.Key_Return, held)
    ids = [entry.id for entry in opened.list.model().entries]
    assert opened.session.document(side).id == ids[place]


def test_a_click_with_ctrl_opens_on_the_other_side(qtbot, opened: Opened):
    at = opened.list.visualRect(opened.list.model().index(0, 0)).center()
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, held, pos=at)
    assert opened.session.document(Side.RIGHT).id == opened.list.model().entries[0].id


def test_delete_asks_for_removal(qtbot, opened: Opened):
    opened.bar.focus_library()
    with qtbot.waitSignal(opened.bar.remove_wanted, timeout=500) as asked:
        qtbot.keyClick(opened.list, KEY.Key_Delete)
    assert asked.args == [opened.list.model().entries[0].id]
    assert opened.list.model().rowCount() == 2


def test_the_keyboard_stays_on_its_document_when_another_goes(qtbot, opened: Opened):
    opened.bar.focus_library()
    qtbot.keyClick(opened.list, KEY.Key_Down)
    first, second = opened.list.model().entries
    opened.session.remove([first.id])
    assert opened.list.model().entries == (second,)
    assert opened.list.currentIndex().row() == 0


def test_when_its_document_goes_the_keyboard_is_on_the_next(qtbot, opened: Opened):
    opened.bar.focus_library()
    first, second = opened.list.model().entries
    opened.session.remove([first.id])
    assert opened.list.currentIndex().data(EntryRole) == second
    opened.session.remove([second.id])
    assert not opened.list.currentIndex().isValid()


class TestMenu:
    def open(self, opened: Opened):
        opened.bar.focus_library()
        at = opened.list.rect().center()
        by_key = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(by_key, at, opened.list.mapToGlobal(at))
        QApplication.sendEvent(opened.list, event)
        return QApplication.activePopupWidget()

    def test_it_opens_in_either_pane(self, qtbot, opened: Opened):
        menu = self.open(opened)
        titles = [action.text() for action in menu.actions() if action.text()]
        assert titles == ["Open in left pane", "Open in right pane", "Remove from library"]
        qtbot.keyClick(menu, KEY.Key_Down)
        qtbot.keyClick(menu, KEY.Key_Down)
        qtbot.keyClick(menu, KEY.Key_Return)
        assert opened.session.document(Side.RIGHT).id == opened.list.model().entries[0].id

    def test_it_asks_for_removal(self, qtbot, opened: Opened):
        menu = self.open(opened)
        with qtbot.waitSignal(opened.bar.remove_wanted, timeout=500) as asked:
            qtbot.keyClick(menu, KEY.Key_Up)
            qtbot.keyClick(menu, KEY.Key_Return)
        assert asked.args == [opened.list.model().entries[0].id]


def test_an_empty_library_says_what_to_do(qtbot):
    opened = Opened(qtbot, build.FakeFlow())
    said = " ".join(label.text() for label in opened.bar.findChildren(QLabel) if label.isVisible())
    assert "Drop texts here or press Ctrl+O" in said
    opened.bar.focus_library()
    assert opened.bar.findChild(QLineEdit).hasFocus()


@pytest.mark.parametrize(
    ("source", "date", "words"),
    [
        ("/a/b/text.txt", dt.date(2016, 12, 5), "5 Dec 2016 · text.txt"),
        ("C:\\texts\\text.html", None, "text.html"),
        ("https://example.org/news/story/", None, "story"),
        ("", None, ""),
    ],
)
def test_details(source: str, date: dt.date | None, words: str):
    of = build.document("Text", source=source, date=date)
    assert details(build.entry(of)) == words
