"""What was not added: its reasons, and what is scanned read by OCR."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTreeWidget

from app.model.errors import FileError, ScannedError
from app.ui.library.failures import Failures
from app.workspace.intake import Failed

EMPTY = FileError("a.txt cannot be read", "it is empty", "choose a file with text in it")
SCANNED = ScannedError("b.pdf cannot be read", "it is scanned", "read it by OCR")


@pytest.fixture
def shown(window, flow, qtbot):
    """A function that lists what failed, as the command does, and returns the dialog."""

    def show(*errors, languages=()):
        flow.intake.failed = Failed(errors, languages)
        window.actions_by_name.run("file.failures")
        (dialog,) = window.findChildren(Failures)
        return dialog

    return show


def words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog, name):
    found = [b for b in dialog.findChildren(QPushButton) if b.text() == name]
    return found[0] if found else None


def test_scans_are_read_in_the_chosen_language(shown, flow, qtbot):
    dialog = shown(EMPTY, SCANNED, languages=("ara", "chi_sim", "eng"))
    assert "One of them is scanned." in words(dialog)
    box = dialog.findChild(QComboBox)
    assert [box.itemText(n) for n in range(3)] == ["Arabic", "Chinese (chi_sim)", "English"]
    assert box.currentData() == "eng"
    box.setFocus()
    qtbot.keyClicks(box, "ar")
    qtbot.mouseClick(button(dialog, "Read by OCR"), Qt.MouseButton.LeftButton)
    assert flow.intake.recognised == "ara"
    assert not dialog.isVisible()


def test_without_a_program_for_it_it_says_which(shown):
    dialog = shown(SCANNED, SCANNED)
    assert "2 of them are scanned. Install Tesseract" in words(dialog)
    assert button(dialog, "Read by OCR") is None


def test_where_nothing_is_scanned_nothing_is_offered(shown):
    dialog = shown(EMPTY, languages=("eng",))
    assert "scanned" not in words(dialog)
    assert button(dialog, "Read by OCR") is None


def test_a_row_shows_the_name_and_below_it_stands_all_of_it(shown, qtbot):
    long = FileError(
        "/a/very/long/way/to/a.zip/b.txt cannot be read", "it is empty", "get it again"
    )
    dialog = shown(EMPTY, long)
    rows = dialog.findChild(QTreeWidget)
    names = [rows.topLevelItem(n).text(0) for n in range(2)]
    assert names == ["a.txt", "b.txt"]
    assert str(EMPTY) in words(dialog)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert str(long) in words(dialog)


def test_the_list_is_copied(shown, qtbot):
    dialog = shown(EMPTY, SCANNED)
    qtbot.mouseClick(button(dialog, "Copy the list"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == f"{EMPTY}\n{SCANNED}"
