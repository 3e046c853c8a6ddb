"""Judging by keys in the window, with the whole program behind it but for the language model."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.store.library import Library
from app.ui.judging import NONE_FOUND, NONE_SAID, Judgements
from app.ui.mentions.naming import NameField
from app.ui.reader.selection import Selected
from app.ui.widgets.chooser import Chooser
from app.workspace.events import Kind, Selection, Side, Standing
from app.workspace.flow import Flow
from app.workspace.jobs import ImmediateRunner, Progress
from app.workspace.places import actors_of
from app.workspace.session import Session
from tests.workspace.test_verdicts import TEXTS, Analyser

Key = Qt.Key


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    library = Library.open(tmp_path / "library")
    library.set_value("samples", "given")
    flow = Flow(library, Analyser)
    files = []
    for name in ("one", "two"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(TEXTS[name], "utf-8")
    library.set_pair(*(d.id for d in flow.import_paths(files, Progress()).documents))
    yield Session(flow, ImmediateRunner())
    library.close()


@pytest.fixture
def window(open_window, session):
    return open_window(session)


def choose(window, session, name):
    for standing in Standing:
        for index, link in enumerate(actors_of(session.links, standing)):
            if link.name == name:
                session.select(Selection(Kind.ACTOR, index, standing))
                window.focus_active_pane()
                return
    raise AssertionError(name)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def listed(session):
    return {link.name for link in session.links.actors}


def chosen(session):
    row = session.row
    return actors_of(session.links, row.standing)[row.index]


SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_actor_is_renamed_in_the_row(window, session):
    choose(window, session, "Mud Larks")
    press(window, Key.Key_E)
    field = window.findChild(NameField)
    assert field.text() == field.selectedText() == "Mud Larks"
    QTest.keyClicks(field, "The Choir")
    press(window, Key.Key_Return)
    assert chosen(session).name == "The Choir"
    assert window.panes[Side.LEFT].isAncestorOf(QApplication.focusWidget())
    assert "You said: “Mud Larks” is called “The Choir”." in window.panel._card.text
    press(window, Key.Key_Z, CTRL)
    assert "Mud Larks" in listed(session)


def test_escape_leaves_the_name_as_it_was(window, session):
    choose(window, session, "Mud Larks")
    press(window, Key.Key_E)
    QTest.keyClicks(window.findChild(NameField), "The Choir")
    press(window, Key.Key_Escape)
    assert "Mud Larks" in listed(session)
    assert window.panes[Side.LEFT].isAncestorOf(QApplication.focusWidget())


def test_two_rows_are_merged_by_typing_a_name(window, session):
    choose(window, session, "Mud Larks")
    press(window, Key.Key_M, SHIFT)
    chooser = window.findChild(Chooser)
    QTest.keyClicks(chooser.field, "lanter")
    assert [choice.name for choice in chooser.shown] == ["Old Lantern"]
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert {m.text for m in chosen(session).b} == {"Mud Larks", "Old Lantern"}
    press(window, Key.Key_Z, CTRL)
    assert {m.text for m in chosen(session).b} != {"Mud Larks", "Old Lantern"}


def test_a_mention_is_split_off(window, session):
    choose(window, session, "Berit Holm")
    press(window, Key.Key_N)
    here = session.here(Side.LEFT)
    press(window, Key.Key_X, SHIFT)
    assert [m.span for m in chosen(session).a] == [here]
    assert session.row.standing is Standing.ONLY_LEFT
    assert "“Holm” in one place is not “Berit Holm”." in window.panel._card.text


def test_a_sort_is_chosen_from_a_list_and_from_the_menu(window, session):
    choose(window, session, "Mud Larks")
    press(window, Key.Key_I)
    chooser = window.findChild(Chooser)
    assert [c.name for c in chooser.shown if c.end == "now"] == ["Group"]
    QTest.keyClicks(chooser.field, "organ")
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert chosen(session).type == "ORG"
    window.actions_by_name.run("judge.as_person")
    assert chosen(session).type == "PERSON"


def test_what_is_no_actor_goes(window, session):
    choose(window, session, "Thursday")
    press(window, Key.Key_D)
    assert "Thursday" not in listed(session)
    assert window.messages.shown == "“Thursday” is not an actor."
    press(window, Key.Key_Z, CTRL)
    assert "Thursday" in listed(session)


def test_selected_words_are_marked_and_all_like_them_are_found(window, session):
    view = window.panes[Side.LEFT].view
    at = TEXTS["one"].index("Reed Boats")
    view.set_selected(Selected(at, at + len("Reed Boats")))
    press(window, Key.Key_A)
    assert "Reed Boats" in listed(session)
    assert chosen(session).name == "Reed Boats"
    assert window.messages.shown == (
        "“Reed Boats” is an actor: 1 × in the left text, 1 × in the right."
    )


def test_what_cannot_be_said_now_says_why(window, session):
    session.select(None)
    reasons = {
        command.id: command.available(window.context)
        for command in window.actions_by_name.commands.values()
        if command.id.startswith("judge.")
    }
    assert reasons.pop("judge.list") == ""
    assert all(reason.endswith(".") for reason in reasons.values())


def test_a_word_is_taken_back_below_its_row(window, session):
    choose(window, session, "Mud Larks")
    session.verdicts.rename("The Choir")
    session.verdicts.retype(next(k for k in type(chosen(session).type) if k == "ORG"))
    assert window.panel._card.text.count("Take back") == 2
    window.panel._card.taken_back.emit(0)
    assert (chosen(session).name, chosen(session).type) == ("Mud Larks", "ORG")


def test_rows_with_the_readers_word_say_so(window, session):
    choose(window, session, "Mud Larks")
    before = {row.name: row.spoken for row in session.ledger.listed if hasattr(row, "said")}
    assert not any("your word" in spoken for spoken in before.values())
    session.verdicts.rename("The Choir")
    rows = {row.name: row for row in session.ledger.listed if hasattr(row, "said")}
    assert [name for name, row in rows.items() if row.said] == ["The Choir"]
    assert "your word" in rows["The Choir"].spoken
    assert "Your word" in rows["The Choir"].in_full


def test_all_that_was_said_is_listed_filtered_and_taken_back(qtbot, window, session):
    press(window, Key.Key_J, CTRL)
    dialog = window.findChild(Judgements)
    assert dialog._about.text() == NONE_SAID
    dialog.reject()
    choose(window, session, "Mud Larks")
    session.verdicts.rename("The Choir")
    choose(window, session, "Thursday")
    session.verdicts.reject()
    window.actions_by_name.run("judge.list")
    dialog = next(d for d in window.findChildren(Judgements) if d.isVisible())
    assert said(dialog) == ["“Thursday” is not an actor.", "“Mud Larks” is called “The Choir”."]
    dialog.filter.setText("nothing like it")
    assert dialog._about.text() == NONE_FOUND
    dialog.filter.setText("choir lark")
    assert said(dialog) == ["“Mud Larks” is called “The Choir”."]
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.rows.setFocus()
    QTest.keyClick(dialog.rows, Key.Key_Delete)
    dialog.filter.setText("")
    assert said(dialog) == ["“Thursday” is not an actor."]
    assert "Mud Larks" in listed(session)
    session.undo()
    assert "The Choir" in listed(session)


def said(dialog):
    return [dialog.rows.topLevelItem(n).text(0) for n in range(dialog.rows.topLevelItemCount())]


def test_names_that_begin_with_what_was_typed_come_first(window, session):
    choose(window, session, "Old Lantern")
    press(window, Key.Key_M, SHIFT)
    chooser = window.findChild(Chooser)
    QTest.keyClicks(chooser.field, "l")
    assert [choice.name for choice in chooser.shown] == ["Mud Larks", "Berit Holm"]
    QTest.keyClick(chooser.field, Key.Key_Backspace)
    QTest.keyClicks(chooser.field, "h")
    assert next(choice.name for choice in chooser.shown) == "Berit Holm"
