"""The library below the texts, by key and click."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit

from app.ui.library.editor import Editor
from app.ui.library.facets import Facets
from app.ui.library.table import COLUMNS
from app.ui.widgets.drop import document_mime, dropped_documents
from app.workspace.catalogue import Column
from app.workspace.events import LibraryChanged, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests.build import FakeFlow, document, two_accounts

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def flow():
    left, right, links = two_accounts()
    third = document("A third text\n\nabout the sea.", "A third text", language="da")
    return FakeFlow((left, right, third), (links,), (left, right))


@pytest.fixture
def session(flow):
    return Session(flow, ImmediateRunner())


@pytest.fixture
def drawer(window, qtbot):
    press(qtbot, KEY.Key_L, CTRL | SHIFT)
    assert QApplication.focusWidget().objectName() == "narrow"
    return window.drawer


def titles(drawer):
    return [entry.title for entry in drawer.table.documents.entries]


def test_the_same_key_hides_it_and_gives_the_keyboard_back(window, drawer, qtbot):
    assert drawer.isVisible()
    press(qtbot, KEY.Key_L, CTRL | SHIFT)
    assert not drawer.isVisible()
    assert window.panes[Side.LEFT].view.hasFocus()
    press(qtbot, KEY.Key_L, CTRL | SHIFT)
    assert drawer.isVisible()


def test_typing_narrows_and_escape_widens_again(drawer, qtbot):
    assert len(titles(drawer)) == 3
    qtbot.keyClicks(QApplication.focusWidget(), "thi")
    assert titles(drawer) == ["A third text"]
    assert drawer.findChild(QLabel, "count").text() == "1 of 3 documents"
    qtbot.keyClicks(QApplication.focusWidget(), "zz")
    assert "No document fits" in drawer.findChild(QLabel, "nothing").text()
    press(qtbot, KEY.Key_Escape)
    assert drawer.findChild(QLabel, "count").text() == "3 documents"


def test_enter_opens_in_the_active_pane_and_ctrl_enter_in_the_other(drawer, session, qtbot):
    qtbot.keyClicks(QApplication.focusWidget(), "third")
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return, CTRL)
    assert session.document(Side.RIGHT).title == "A third text"
    press(qtbot, KEY.Key_Return)
    assert session.document(Side.LEFT).title == "A third text"


def test_letters_in_the_table_go_on_in_the_field(drawer, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_N)
    assert QApplication.focusWidget().text() == "n"
    assert titles(drawer) == ["The night the quay went under"]


def test_all_are_chosen_by_ctrl_a(drawer, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_A, CTRL)
    assert len(drawer.table.chosen) == 3


def test_up_from_the_first_row_goes_back_to_the_field(drawer, qtbot):
    press(qtbot, KEY.Key_Down)
    assert drawer.table.hasFocus()
    assert drawer.table.chosen == [drawer.table.documents.entries[0].id]
    press(qtbot, KEY.Key_Up)
    assert QApplication.focusWidget().objectName() == "narrow"


def test_a_click_on_a_column_sorts_by_it_and_another_turns_it_round(drawer, qtbot):
    header = drawer.table.horizontalHeader()
    place = COLUMNS.index(Column.LENGTH)
    at = QPoint(header.sectionViewportPosition(place) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    up = titles(drawer)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert titles(drawer) == up[::-1]
    assert up[0] == "A third text"


def test_a_ticked_facet_narrows(drawer, qtbot):
    facets = drawer.findChild(Facets)
    model = facets.model()
    rows = {model.index(i, 0).data(): model.index(i, 0) for i in range(model.rowCount())}
    language = rows["Language"]
    values = [language.model().index(i, 0, language) for i in range(2)]
    danish = next(v for v in values if v.data().startswith("da"))
    facets.setCurrentIndex(danish)
    facets.setFocus()
    press(qtbot, KEY.Key_Space)
    qtbot.waitUntil(lambda: titles(drawer) == ["A third text"])
    press(qtbot, KEY.Key_Space)  # the keyboard is still at the value
    qtbot.waitUntil(lambda: len(titles(drawer)) == 3)


def test_several_are_removed_and_brought_back(drawer, window, session, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down, SHIFT)
    assert len(drawer.table.chosen) == 2
    press(qtbot, KEY.Key_Delete)
    assert titles(drawer) == ["A third text"]
    assert session.document(Side.LEFT) is session.document(Side.RIGHT) is None
    press(qtbot, KEY.Key_Z, CTRL)
    assert len(titles(drawer)) == 3
    assert "Undone" in window.messages.shown


def test_f2_edits_what_is_known(drawer, session, qtbot):
    qtbot.keyClicks(QApplication.focusWidget(), "third")
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_F2)
    (editor,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, Editor)]
    title, _, _, date, _, _ = editor.findChildren(QLineEdit)
    save = editor.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    title.setText("")
    qtbot.keyClicks(title, "Another text")
    qtbot.keyClicks(date, "2020-13-01")
    assert not save.isEnabled()
    date.setText("")
    qtbot.keyClicks(date, "2020-05-14")
    assert save.isEnabled()
    save.click()
    assert titles(drawer) == []  # it no longer has what was typed
    drawer.findChild(QLineEdit, "narrow").setFocus()
    press(qtbot, KEY.Key_Escape)
    (edited,) = [e for e in drawer.table.documents.entries if e.title == "Another text"]
    assert edited.date == dt.date(2020, 5, 14)


def test_what_is_dragged_out_are_documents_that_a_pane_takes(drawer, window):
    table = drawer.table
    table.selectAll()
    data = table.model().mimeData(table.selectedIndexes())
    assert dropped_documents(data) == [e.id for e in table.documents.entries]
    assert dropped_documents(document_mime([])) == []


def test_a_column_without_anything_in_it_is_not_shown(drawer, session, qtbot):
    def seen():
        return {c for place, c in enumerate(COLUMNS) if not drawer.table.isColumnHidden(place)}

    assert Column.OUTLET not in seen()
    assert {Column.TITLE, Column.LANGUAGE, Column.DATE} <= seen()
    session.edit(session.document(Side.LEFT).id, {"outlet": "Morning Wire"})
    assert Column.OUTLET in seen()


def test_a_choice_stays_where_the_list_is_arranged_anew(drawer, qtbot):
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)
    chosen = drawer.table.chosen
    assert len(chosen) == 1
    drawer.table.sorted_by.emit(Column.TITLE, True)
    assert drawer.table.chosen == chosen


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_painted_in_both_themes(drawer, window, theme, qtbot):
    before = drawer.grab().toImage()
    window.desk.set_theme(theme)
    press(qtbot, KEY.Key_Down)
    assert drawer.grab().toImage() != before


def test_what_was_found_in_the_text_is_slanted_and_said(drawer, window, session, qtbot):
    entries = [
        replace(entry, outlet="Morning Wire", found=frozenset(["outlet"]))
        if entry.title == "A third text"
        else entry
        for entry in drawer.table.documents.entries
    ]
    session.events.announce(LibraryChanged(tuple(entries)))
    drawer.focus()
    qtbot.keyClicks(QApplication.focusWidget(), "third")
    index = drawer.table.model().index(0, COLUMNS.index(Column.OUTLET))
    assert index.data() == "Morning Wire"
    assert index.data(Qt.ItemDataRole.FontRole).italic()
    assert "found in the text" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Morning Wire, found in the text"
    told = drawer.table.model().index(0, COLUMNS.index(Column.TITLE))
    assert told.data(Qt.ItemDataRole.FontRole) is None
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_F2)
    (editor,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, Editor)]
    outlet = editor.findChildren(QLineEdit)[2]
    assert (outlet.text(), outlet.font().italic()) == ("Morning Wire", True)
    assert "What is slanted was found in the text." in [
        label.text() for label in editor.findChildren(QLabel)
    ]
    edited = []
    editor.edited.connect(edited.append)
    outlet.selectAll()
    qtbot.keyClicks(outlet, "Evening Wire")
    assert not outlet.font().italic()
    editor.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    assert edited == [{"outlet": "Evening Wire"}]
