"""The first minute: a telling link is chosen, and three lines say how to go on."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from app.ui.firststeps import STEPS, FirstSteps
from app.workspace.events import Kind, Selection, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from app.workspace.telling import telling
from tests.build import FakeFlow, two_accounts

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def begun(window) -> FirstSteps:
    """The lines on the open window, as a first start shows them."""
    window.desk.show_first_steps()
    return window.findChild(FirstSteps)


def test_a_telling_link_is_chosen_with_its_reasons_in_view(window, session, begun):
    assert begun.isVisible()
    assert session.row == telling(session.links)
    assert window.panel._card.text
    assert all(session.here(side) for side in Side)
    assert window.panes[Side.LEFT].view.hasFocus()


def test_the_lines_name_keys_that_do_what_they_say(window, begun):
    assert len(begun.lines) == 3
    for line, (name, _) in zip(begun.lines, STEPS, strict=True):
        key = window.actions_by_name[name].shortcut().toString()
        assert key
        assert line.startswith(f"{key}: ")


@pytest.mark.parametrize("key", [KEY.Key_Down, KEY.Key_4, KEY.Key_O])
def test_doing_one_of_the_three_takes_the_lines_away_for_good(window, settings, begun, qtbot, key):
    press(qtbot, key, CTRL)
    assert not begun.isVisible()
    assert settings.get("first_steps", bool) is False
    for dialog in window.findChildren(QFileDialog):
        dialog.close()


def test_escape_takes_them_away_and_the_choice_stays(session, settings, begun, qtbot):
    chosen = session.row
    press(qtbot, KEY.Key_Escape)
    assert not begun.isVisible()
    assert settings.get("first_steps", bool) is False
    assert session.row == chosen


def test_the_cross_is_reached_by_tab_and_gives_the_keyboard_back(window, begun, qtbot):
    cross = begun.findChild(QToolButton)
    window.panel.focus()
    for _ in range(12):
        press(qtbot, KEY.Key_Tab)
        if cross.hasFocus():
            break
    press(qtbot, KEY.Key_Space)
    assert not begun.isVisible()
    assert window.panes[Side.LEFT].view.hasFocus()


def test_another_row_or_another_document_is_going_on(session, begun):
    session.select(Selection(Kind.FIGURE, 0))
    assert not begun.isVisible()
    begun.begin()
    assert begun.isVisible()
    assert session.row == Selection(Kind.FIGURE, 0)
    session.swap()
    assert not begun.isVisible()


def test_walking_its_places_and_clearing_the_choice_leaves_them(session, begun, qtbot):
    press(qtbot, KEY.Key_N)
    press(qtbot, KEY.Key_C)
    assert session.row is None
    assert begun.isVisible()


def test_linked_anew_they_stay(session, begun):
    session.analyse_again()
    assert begun.isVisible()
    session.select(Selection(Kind.ACTOR, 1))  # which takes the place of the one that was lost
    assert begun.isVisible()
    session.select(Selection(Kind.ACTOR, 0))
    assert not begun.isVisible()


def test_nothing_is_said_before_there_are_links(open_window):
    left, right, links = two_accounts()
    flow = FakeFlow((left, right), (links,), (left, None))
    session = Session(flow, ImmediateRunner())
    window = open_window(session)
    window.desk.show_first_steps()
    lines = window.findChild(FirstSteps)
    assert not lines.isVisible()
    session.open_document(Side.RIGHT, right.id)
    assert lines.isVisible()
    assert session.row is not None


def test_a_pair_with_nothing_in_common_is_left_alone(open_window):
    left, right, links = two_accounts()
    none = dataclasses.replace(links, actors=(), figures=(), dates=())
    window = open_window(
        Session(FakeFlow((left, right), (none,), (left, right)), ImmediateRunner())
    )
    window.desk.show_first_steps()
    assert not window.findChild(FirstSteps).isVisible()


def test_the_command_brings_them_back(window, begun, qtbot):
    press(qtbot, KEY.Key_Escape)
    window.actions_by_name.run("help.first_steps")
    assert begun.isVisible()
    assert len(window.findChildren(FirstSteps)) == 1


def test_without_a_pair_the_command_says_what_is_missing(window, session):
    session.close(Side.RIGHT)
    window.actions_by_name.run("help.first_steps")
    assert window.messages.shown == "Open two documents first."
