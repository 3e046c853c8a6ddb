"""The window without a mouse and without eyes: where Tab goes, and what each control is called."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui.keysheet import KeySheet
from app.workspace.events import Kind, Message, Selection, Severity, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests.build import FakeFlow, two_accounts

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def everything(window, session) -> QWidget:
    """The window with all that can be in it: sidebar, chosen row, message."""
    window.desk.toggle_sidebar()
    session.select(Selection(Kind.ACTOR, 2))
    session.events.announce(Message(Severity.ERROR, "It failed: so it was; try again"))
    return window


def test_tab_goes_from_left_to_right_and_comes_round(everything, qtbot):
    parts = {
        "sidebar": everything.sidebar,
        "left": everything.panes[Side.LEFT],
        "gutter": everything.pair.gutter,
        "right": everything.panes[Side.RIGHT],
        "panel": everything.panel,
        "messages": everything.messages,
    }
    everything.desk.focus_search()
    start, passed, seen = QApplication.focusWidget(), [], []
    for _ in range(40):
        control = QApplication.focusWidget()
        seen.append(control)
        here = next(name for name, part in parts.items() if part.isAncestorOf(control))
        if not passed or passed[-1] != here:
            passed.append(here)
        press(qtbot, KEY.Key_Tab)
        if QApplication.focusWidget() is start:
            break
    assert passed == list(parts)
    assert everything.panes[Side.LEFT].header.title in seen
    assert everything.panes[Side.RIGHT].view in seen


def test_every_control_has_a_name(everything):
    nameless = []
    for control in everything.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not control.isHidden():
            interface = QAccessible.queryAccessibleInterface(control)
            if not interface.text(QAccessible.Text.Name).strip():
                nameless.append(f"{type(control).__name__} {control.objectName()}")
    assert nameless == []


@pytest.mark.parametrize("state", ["nothing in common", "one text", "no text"])
def test_areas_in_turn_come_round_where_there_are_no_links(open_window, qtbot, state):
    left, right, _ = two_accounts()
    pair = {"nothing in common": (left, right), "one text": (left, None), "no text": (None, None)}
    window = open_window(Session(FakeFlow((left, right), (), pair[state]), ImmediateRunner()))
    areas = [window.panes[Side.RIGHT], window.panel, window.panes[Side.LEFT]]
    for area in areas:
        press(qtbot, KEY.Key_F6)
        assert area.isAncestorOf(QApplication.focusWidget())
    press(qtbot, KEY.Key_2, CTRL)
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press(qtbot, KEY.Key_Escape)
    assert window.panes[Side.LEFT].view.hasFocus()


def test_the_three_headers_are_of_one_height_with_and_without_places(window, session):
    headers = [pane.header for pane in window.panes.values()]
    headers.append(window.panel.findChild(QWidget, "mentionsHeader"))
    before = {header.height() for header in headers}
    session.select(Selection(Kind.ACTOR, 2))
    QApplication.processEvents()
    assert {header.height() for header in headers} == before
    assert len(before) == 1
    assert len({header.mapTo(window, header.rect().topLeft()).y() for header in headers}) == 1


def test_the_reasons_are_a_key_away(window, session, qtbot):
    press(qtbot, KEY.Key_4, CTRL)
    assert "Choose something" in window.messages.shown
    session.select(Selection(Kind.ACTOR, 2))
    press(qtbot, KEY.Key_4, CTRL)
    assert QApplication.focusWidget().objectName() == "whyText"
    press(qtbot, KEY.Key_Escape)
    assert window.panes[Side.LEFT].view.hasFocus()


def test_a_key_dismisses_the_message(window, session, qtbot):
    session.events.announce(Message(Severity.ERROR, "one"))
    session.events.announce(Message(Severity.ERROR, "two"))
    press(qtbot, KEY.Key_Escape, SHIFT)
    assert window.messages.shown == "one"
    press(qtbot, KEY.Key_Escape, SHIFT)
    assert window.messages.shown == ""
    press(qtbot, KEY.Key_Escape, SHIFT)
    assert window.messages.shown == "There is no message."


def test_the_sheet_of_keys_tells_what_lists_do_with_theirs(window, session, qtbot):
    press(qtbot, KEY.Key_Question)
    sheet = window.findChild(KeySheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert "Open it in the other pane" in said
    assert "List only rows with these letters" in said
    assert any("A … Z" in caps for caps in said)


@pytest.mark.parametrize("key", [KEY.Key_Question, KEY.Key_Escape])
def test_the_sheet_of_keys_goes_by_the_keys_that_bring_it(window, qtbot, key):
    press(qtbot, KEY.Key_Question)
    sheet = window.findChild(KeySheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet, key)
    assert not sheet.isVisible()
