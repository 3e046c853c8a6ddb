"""Finding a partner by keyboard alone: the list, what it says, and where the choice goes."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.chooser import Chooser
from app.workspace.events import Side
from tests.build import document, two_accounts

LONG = "The council of the island of Saint Brannoc meets after the storm, and nobody knows why" * 2


@pytest.fixture
def third(flow):
    made = document("The storm took the boats.", LONG, outlet="Gull", date=dt.date(2020, 5, 6))
    flow.documents[made.id] = made
    return made


def press(window, qtbot, key, modifiers):
    qtbot.keyClick(window.panes[window.active_side].view, key, modifiers)


def chooser(window):
    (found,) = window.findChildren(Chooser)
    return found


def test_the_list_says_why_and_enter_puts_the_choice_opposite(third, window, session, qtbot):
    right = two_accounts()[1]
    press(window, qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    shown = chooser(window).shown
    assert [choice.name for choice in shown] == [right.title, LONG]
    assert shown[0].end == "shown opposite"
    assert shown[1].end == "Gull  ·  6 May 2020"
    assert shown[1].note == "both name Ilse Værnes, CRS and 2 more; 1 figure"
    field = chooser(window).field
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.document(Side.RIGHT) == third
    assert window.active_side is Side.LEFT


def test_the_active_pane_is_the_one_to_find_a_partner_for(third, window, session, qtbot):
    window.focus_pane(Side.RIGHT)
    press(window, qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(chooser(window).field, "gull saint")
    assert chooser(window).shown == []  # the outlet is no part of what is filtered by
    chooser(window).field.clear()
    qtbot.keyClicks(chooser(window).field, "saint")
    qtbot.keyClick(chooser(window).field, Qt.Key.Key_Return)
    assert session.document(Side.LEFT) == third


def test_the_best_partner_opens_at_once_and_says_why(third, window, session, qtbot):
    window.desk.focus_pane(Side.RIGHT)
    session.close(Side.LEFT)
    press(window, qtbot, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    left = two_accounts()[0]
    assert session.document(Side.LEFT) == left
    assert window.messages.shown.startswith(f"“{left.title}”: both name Ilse Værnes, CRS")


def test_without_another_document_the_command_says_what_to_do(flow, window, session):
    _, right, _ = two_accounts()
    command = window.actions_by_name.commands["partner.find"]
    assert command.available(window.context) == ""
    session.remove([right.id])
    assert command.available(window.context) == (
        "The library holds no other document; open more files first."
    )
    session.close(Side.LEFT)
    assert command.available(window.context) == "This pane is empty."


def test_nothing_in_common_is_said_in_words(flow, window, monkeypatch):
    monkeypatch.setattr(flow, "similar", lambda _: ())
    window.desk.choose_partner()
    assert window.messages.shown.startswith("No other document has rare names")
    assert window.findChildren(Chooser) == []


def test_what_comes_after_the_pane_has_changed_is_dropped(third, window, session, monkeypatch):
    late = []
    monkeypatch.setattr(session.partnering, "find", lambda of, show: late.append((of, show)))
    window.desk.choose_partner()
    ((of, show),) = late
    session.open_document(Side.LEFT, third.id)
    show(window.context.session._flow.similar(of))
    assert window.findChildren(Chooser) == []
