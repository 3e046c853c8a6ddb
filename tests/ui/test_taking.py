"""What is taken away, by keys, in the real window."""

import dataclasses
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from app import importers
from app.export.ledger import ledger
from app.ui.taking import proposed_name, write_pdf
from app.workspace.events import Kind, Selection, Side
from tests import build
from tests.export.test_forms import MADE


def press(qtbot, window, key, *modifiers):
    control = Qt.KeyboardModifier.ControlModifier
    for modifier in modifiers:
        control |= modifier
    qtbot.keyClick(window.panes[window.active_side].view, key, control)


@pytest.fixture
def dialog(qtbot, window):
    """The dialog that Ctrl+E opens."""
    press(qtbot, window, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    return window.findChild(QFileDialog)


@pytest.mark.parametrize("ending", ["html", "md", "csv", "json", "pdf"])
def test_the_comparison_goes_into_a_file(window, dialog, tmp_path, ending):
    to = tmp_path / f"taken away.{ending}"
    dialog.fileSelected.emit(str(to))
    assert window.messages.shown == f"The comparison is in {to}."
    data = to.read_bytes()
    if ending == "pdf":
        assert data.startswith(b"%PDF")
    elif ending == "json":
        assert json.loads(data)["actors"]
    else:
        assert "Port Linnet" in data.decode("utf-8")


def test_a_place_that_cannot_be_written_is_said(window, dialog, tmp_path):
    dialog.fileSelected.emit(str(tmp_path / "none" / "c.html"))
    assert "cannot be written" in window.messages.shown


def test_the_dialog_proposes_a_name_that_every_system_takes(session, dialog):
    name = proposed_name(session)
    assert name
    assert not set(name) & set('\\/:*?"<>|\n')
    assert dialog.defaultSuffix() == "html"


def test_a_long_title_is_cut_between_words(session, dialog):
    long = "The night on which the harbour wall gave way and nobody came to look"
    session._documents[Side.LEFT] = dataclasses.replace(session.document(Side.LEFT), title=long)
    assert proposed_name(session).startswith("The night on which the harbour wall gave - ")


def test_without_a_comparison_the_window_says_so(qtbot, window, session):
    session.close(Side.RIGHT)
    press(qtbot, window, Qt.Key.Key_E)
    assert window.messages.shown == "There is no comparison yet."
    assert window.findChild(QFileDialog) is None


def test_a_selection_is_copied_with_its_citation(qtbot, window, session):
    view = window.panes[Side.LEFT].view
    title = session.document(Side.LEFT).title
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert window.messages.shown == "Nothing is selected in the active pane."
    view.select_all()
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    taken = QApplication.clipboard().text()
    assert taken.startswith("“Storm closes the harbour")
    assert title in taken.rpartition("(")[2]


@pytest.mark.parametrize("kind", Kind)
def test_the_evidence_of_a_row_is_copied(qtbot, window, session, kind):
    session.select(Selection(kind, 0))
    press(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    taken = QApplication.clipboard().text()
    assert taken.startswith("### ")
    for side in Side:
        assert session.document(side).title in taken


def test_printing_asks_for_a_printer(qtbot, window):
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is not None)
    window.findChild(QPrintDialog).reject()


def test_a_long_comparison_fills_several_pages(tmp_path, qapp):
    left, right, links = build.two_accounts()
    to = tmp_path / "long.pdf"
    many = dataclasses.replace(links, actors=links.actors * 40)
    write_pdf(ledger(left, right, many, MADE), to)
    assert len(importers.load(to)[0].pages) > 1
