"""What is said aloud when something happens where the keyboard is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.widgets.chooser import Choice, Chooser
from app.workspace.events import Kind, LinksChanged, Selection, Side

KEY = Qt.Key
ROW = Selection(Kind.ACTOR, 0)


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def spoken(window, row: Selection) -> str:
    rows = window.panel._list.rows
    return rows.index_of(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_chosen_while_reading(window, session, heard):
    session.select(ROW)
    said = heard()
    assert said[0] == spoken(window, ROW)
    left, right = (session.here(side) for side in Side)
    texts = [session.document(side).text for side in Side]
    assert left.of(texts[0]) in said[1]
    assert said[1] in texts[0]
    of_how_many = session.place(Side.LEFT)
    assert f"{of_how_many[0]} of {of_how_many[1]}" in said
    assert said[-1].startswith("Right text: ")
    assert right.of(texts[1]) in said[-1]


def test_walking_says_which_of_how_many(window, session, heard, qtbot):
    session.select(ROW)
    heard()
    count = session.place(Side.LEFT)[1]
    session.step(Side.LEFT, 1)
    said = heard()
    assert f"{session.place(Side.LEFT)[0]} of {count}" in said
    assert spoken(window, ROW) not in said


def test_the_list_itself_says_its_rows(window, session, heard, qtbot):
    window.panel.focus()
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)
    assert session.row is not None
    assert spoken(window, session.row) not in heard()


def test_what_was_found_in_a_pair_is_said_once(window, session, heard):
    links = session.links
    session.events.announce(LinksChanged(None))
    session.events.announce(LinksChanged(links))
    session.events.announce(LinksChanged(links))
    (said,) = (one for one in heard() if one.startswith("Linked mentions: "))
    assert f"{len(links.actors)} actors" in said
    session.events.announce(LinksChanged(None, "The comparison was stopped."))
    assert "The comparison was stopped." in heard()


def test_hits_are_counted_and_heard_from_the_field(window, told, heard, qtbot):
    window.desk.focus_search()
    heard()
    QTest.keyClicks(QApplication.focusWidget(), "harbour")
    qtbot.waitUntil(lambda: bool(told))
    counted = heard()[-1]
    assert counted.endswith(("document", "documents"))
    press(qtbot, KEY.Key_Down)
    (row,) = heard()
    assert "harbour" in row.lower()


def test_a_choice_is_heard_from_the_field(window, heard, qtbot):
    chooser = Chooser(
        [Choice("Ebb"), Choice("Flood", "of the tide", "F")], print, window, prompt="Which"
    )
    assert heard() == []
    chooser.show()
    qtbot.waitExposed(chooser)
    press_in = chooser.field
    QTest.keyClick(press_in, KEY.Key_Down)
    assert heard() == ["Flood. of the tide. F"]
    QTest.keyClicks(press_in, "xx")
    assert heard() == ["Nothing answers to that."]


def test_what_is_hidden_is_said_by_the_window(window, session, told):
    window.panel.hide()
    session.select(ROW)
    assert {one.object() for one in told if one.object() is window.panel._list} == set()
    assert window in [one.object() for one in told]
