"""A reader's way through a large library in the real window, with threads and files."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.model.analysis import Analysis
from app.store.library import Library
from app.ui.jobs import Jobs
from app.workspace.events import Side
from app.workspace.flow import Flow
from app.workspace.session import Session
from tests.benchmarks import shelf

PATIENCE = 60_000  # milliseconds until a slow machine has an answer


class NothingFound:
    version = "finds nothing"

    def analyse(self, document, report=lambda _: None):
        return Analysis(document.id)


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def type_in(qtbot, words):
    qtbot.keyClicks(QApplication.focusWidget(), words)


def stalls(qtbot, seconds=0.5):
    """Return the longest time in which the window did not come to its events, in seconds."""
    worst, end = 0.0, time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.thread_time()
        QApplication.processEvents()
        worst = max(worst, time.thread_time() - began)
        time.sleep(0.002)
    return worst


@pytest.mark.parametrize(
    "count", [2_000, pytest.param(50_000, marks=[pytest.mark.long, pytest.mark.timeout(3600)])]
)
def test_search_open_narrow_add_find(qtbot, open_window, tmp_path, monkeypatch, count):
    for name in ("SYNTOPIA_LIBRARY", "SYNTOPIA_CACHE", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, "")  # so that they are put back at the end
    shelf.made(tmp_path, count, words=40)
    library = Library.open_for_window(tmp_path / "library")
    jobs = Jobs()
    session = Session(Flow(library, NothingFound), jobs)
    try:
        window = open_window(session, jobs)
        walk(qtbot, window, tmp_path, count)
    finally:
        jobs.shutdown(10)
        library.close()


def walk(qtbot, window, folder, count):
    results = window.sidebar._below.results.results
    context_of = window.sidebar._below.library.documents

    # The library is listed.
    qtbot.waitUntil(lambda: len(context_of.entries) == count, timeout=PATIENCE)

    # A word that one text alone holds is typed, and its hit opened.
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_in(qtbot, f"number{count - 7}")
    qtbot.waitUntil(lambda: results.rowCount() > 0, timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_Return)
    left = window.panes[Side.LEFT].view
    qtbot.waitUntil(lambda: f"Number{count - 7}." in left.text, timeout=PATIENCE)

    # The drawer is narrowed to one document, sorted on the way; nothing keeps the window waiting.
    press(
        qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    rows = window.drawer.table.documents
    qtbot.waitUntil(lambda: len(rows.entries) == count, timeout=PATIENCE)
    type_in(qtbot, str(count // 2 + 1))
    qtbot.waitUntil(lambda: 0 < len(rows.entries) < 20, timeout=PATIENCE)
    assert any(entry.title.endswith(f" {count // 2 + 1}") for entry in rows.entries)
    window.drawer._field.selectAll()
    press(qtbot, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(rows.entries) == count, timeout=PATIENCE)
    assert stalls(qtbot) < 0.25

    # One more comes in, and is found at once.
    new = folder / "new.txt"
    new.write_text("A late arrival\n\nThe ferry Quillfeather came in last.", "utf-8")
    window._session.open_files([new])
    qtbot.waitUntil(lambda: len(context_of.entries) == count + 1, timeout=PATIENCE)
    assert len(rows.entries) in (count, count + 1)
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_in(qtbot, "quillf")
    answered = window.sidebar._below.results.results
    qtbot.waitUntil(
        lambda: window.sidebar._answer is not None and window.sidebar._answer.total == 1
        and window.sidebar._answered == "quillf", timeout=PATIENCE,
    )  # fmt: skip
    assert answered.rowCount() > 0
