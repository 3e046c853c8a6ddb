"""A piece of research by keys alone, from a first start to a file with the comparison.

Each step presses keys where the keyboard is and looks at what is to be seen then. What other rooms
add to the way (notes, merged actors) has its place between ``judge`` and ``figures``.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from app.ui.firststeps import FirstSteps
from app.ui.hints import Hints
from app.ui.widgets.chooser import Chooser
from app.workspace.events import Kind, Side
from app.workspace.rows import Heading, Line, Row

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Reader:
    """Someone who has a keyboard and no mouse."""

    def __init__(self, window, session, qtbot) -> None:
        self.window, self.session, self.qtbot = window, session, qtbot

    @property
    def at(self) -> QWidget:
        """What has the keyboard: a list that pops up, or the control in the window."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def press(self, key, modifiers=NONE) -> None:
        self.qtbot.keyClick(self.at, key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.at, words)
        QApplication.processEvents()

    def run(self, title: str) -> None:
        """Run a command that has no key from the list of all commands."""
        self.press(KEY.Key_P, CTRL | SHIFT)
        assert isinstance(QApplication.activePopupWidget(), Chooser)
        self.type(title)
        self.press(KEY.Key_Return)

    @property
    def listed(self) -> list[object]:
        """The rows of the panel, as they are listed."""
        rows = self.window.panel._list.rows
        return [rows.row_at(place) for place in range(rows.rowCount())]

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.listed if isinstance(row, Row)]

    @property
    def why(self) -> str:
        return self.window.panel.findChild(QTextBrowser, "whyText").toPlainText()

    @property
    def said(self) -> str:
        return self.window.messages.shown


@pytest.fixture
def reader(window, session, qtbot) -> Reader:
    window.desk.show_first_steps()  # as a first start does
    return Reader(window, session, qtbot)


def test_from_a_first_start_to_a_file_without_a_mouse(reader, tmp_path):
    first_minute(reader)
    search(reader)
    choose_by_letters(reader)
    read_why(reader)
    judge(reader)
    figures(reader)
    every_place(reader)
    export(reader, tmp_path / "comparison.html")


def first_minute(reader):
    lines = reader.window.findChild(FirstSteps)
    assert lines.isVisible()
    assert reader.why
    reader.press(KEY.Key_Down, CTRL)
    assert not lines.isVisible()


def search(reader):
    reader.press(KEY.Key_F, CTRL)
    assert reader.at.objectName() == "search"
    reader.type("sailors")
    searching = reader.session.searching  # which waits a moment for the next letter
    reader.qtbot.waitUntil(lambda: searching.result is not None)
    assert searching.result.hits
    reader.press(KEY.Key_Return)
    assert reader.window.panes[Side.LEFT].view.hasFocus()


def choose_by_letters(reader):
    reader.press(KEY.Key_C)
    assert reader.session.row is None
    reader.press(KEY.Key_F)
    hints = reader.at
    assert isinstance(hints, Hints)
    text = reader.session.document(Side.LEFT).text
    offset = text.index("CRS lost")
    at = reader.window.panes[Side.LEFT].view.rectangle_of(offset).center()
    page = reader.window.panes[Side.LEFT].view.viewport()
    over = page.mapTo(hints.parentWidget(), at)
    (letters,) = [label for label, one in hints.targets.items() if one.begins.contains(over)]
    reader.type(letters)
    row = reader.session.row
    assert row.kind is Kind.ACTOR
    assert reader.session.links.actors[row.index].name.startswith("Coastal Rescue")
    assert all(reader.session.here(side) for side in Side)


def read_why(reader):
    reader.press(KEY.Key_4, CTRL)
    assert reader.at.objectName() == "whyText"
    assert "“CRS” stands for “Coastal Rescue Service”" in reader.why
    reader.press(KEY.Key_Escape)
    assert reader.window.panes[Side.LEFT].view.hasFocus()


def judge(reader):
    reader.press(KEY.Key_Y)
    assert reader.said
    assert confirmed(reader)
    reader.press(KEY.Key_Z, CTRL)
    assert reader.said.startswith("Undone: ")
    assert not confirmed(reader)
    reader.press(KEY.Key_Z, CTRL | SHIFT)
    assert reader.said.startswith("Done again: ")
    assert confirmed(reader)


def confirmed(reader) -> bool:
    """Tell whether the card shows that the reader has said so."""
    buttons = reader.window.panel.findChildren(QToolButton)
    (same,) = (one for one in buttons if one.accessibleName() == "The same actor (Y)")
    return same.isVisible() and same.isChecked()


def figures(reader):
    reader.run("Figures alone")
    assert [row.kind for row in reader.listed if isinstance(row, Row)] == [Kind.FIGURE] * 3
    reader.press(KEY.Key_L)
    reader.type("boats")
    assert reader.names == ["12 fishing boats"]
    reader.press(KEY.Key_Down)
    assert reader.session.row.kind is Kind.FIGURE
    assert "conflict" in reader.why
    reader.press(KEY.Key_Escape)
    reader.run("Everything")
    reader.press(KEY.Key_L)
    reader.press(KEY.Key_Escape)  # first the words go, then the keyboard
    assert sum(isinstance(row, Heading) for row in reader.listed) == 3
    reader.press(KEY.Key_Escape)
    assert reader.window.panes[Side.LEFT].view.hasFocus()


def every_place(reader):
    reader.press(KEY.Key_2, CTRL)
    reader.type("vaernes")
    reader.press(KEY.Key_Down)
    reader.press(KEY.Key_Escape)
    reader.press(KEY.Key_K)
    lines = [row for row in reader.listed if isinstance(row, Line)]
    assert [line.side for line in lines] == [Side.LEFT] * 2 + [Side.RIGHT] * 2
    reader.press(KEY.Key_K)
    assert not any(isinstance(row, Line) for row in reader.listed)


def export(reader, to):
    reader.press(KEY.Key_E, CTRL)
    dialog = reader.window.findChild(QFileDialog)
    reader.qtbot.waitUntil(dialog.isVisible)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setFocus()
    reader.qtbot.keyClick(name, KEY.Key_A, CTRL)
    reader.qtbot.keyClicks(name, str(to))
    reader.qtbot.keyClick(name, KEY.Key_Return)
    reader.qtbot.waitUntil(to.is_file)
    page = to.read_text("utf-8")
    assert "Coastal Rescue" in page
    assert "fourteen fishing boats" in page
    assert str(to) in reader.said
