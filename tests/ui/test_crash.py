from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.ui.crash import CrashReporter


@pytest.fixture
def reporter(qapp, tmp_path):
    made = CrashReporter(tmp_path / "logs" / "syntopia.log", lambda: None)
    made.install()
    yield made
    made.uninstall()
    if made._dialog is not None:
        made._dialog.close()


def fault() -> None:
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())


def shown() -> list[QMessageBox]:
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    return [box for box in boxes if box.isVisible()]


def test_a_fault_is_logged_and_shown_with_a_report_to_copy(reporter, tmp_path, qtbot, capsys):
    fault()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    log = (tmp_path / "logs" / "syntopia.log").read_text()
    assert "ZeroDivisionError: by nothing" in log
    assert "ZeroDivisionError" in capsys.readouterr().err
    copy = next(b for b in shown()[0].findChildren(QPushButton) if b.text().startswith("Copy"))
    copy.click()
    assert "by nothing" in QApplication.clipboard().text()
    assert len(shown()) == 1


def test_many_faults_show_one_dialog(reporter, qtbot, capsys):
    for _ in range(20):
        fault()
    qtbot.wait(50)
    assert len(shown()) == 1


def test_a_fault_on_a_thread_is_shown_too(reporter, qtbot, capsys):
    def work():
        raise ZeroDivisionError("on a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    assert "on a thread" in shown()[0].detailedText()


def test_a_log_that_cannot_be_written_is_no_second_fault(qapp, tmp_path, qtbot, capsys):
    (tmp_path / "file").write_text("")
    reporter = CrashReporter(tmp_path / "file" / "log", lambda: None)
    reporter.install()
    fault()
    reporter.uninstall()
    assert "the report was not kept" in capsys.readouterr().err
    qtbot.waitUntil(lambda: len(shown()) == 1)
    shown()[0].close()


def test_ctrl_c_is_no_fault(reporter, qtbot, capsys):
    reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(20)
    assert shown() == []


def test_the_hooks_are_given_back(qapp):
    reporter = CrashReporter(None, lambda: None)
    reporter.install()
    reporter.uninstall()
    assert sys.excepthook is sys.__excepthook__
