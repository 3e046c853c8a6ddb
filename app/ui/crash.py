"""The last resort: a fault that nothing caught goes to a log file and is shown once."""

from __future__ import annotations

import datetime as dt
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox, QWidget

_LOG_MOST = 1_000_000  # bytes; an older log makes room
_SHOWN_MOST = 3  # faults shown in one run; further ones only go to the log


class CrashReporter(QObject):
    """Catches what nobody caught, writes it down, and offers the report to the reader."""

    _caught = Signal(str)

    def __init__(self, log: Path | None, window: Callable[[], QWidget | None]) -> None:
        """Take the log file's path and what returns the window to show a dialog over."""
        super().__init__()
        self._log = log
        self._window = window
        self._shown = 0
        self._dialog: QMessageBox | None = None
        self._reporting = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Give Python's own hooks their place again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write a fault down and show it; never raises, never calls itself."""
        if issubclass(kind, KeyboardInterrupt) or self._reporting:
            sys.__excepthook__(kind, error or kind(), trace)
            return
        import traceback  # with what a fault alone needs, the start does not wait

        self._reporting = True
        try:
            text = report_text("".join(traceback.format_exception(kind, error, trace)))
            print(text, file=sys.stderr)
            self._write(text)
            self._caught.emit(text)
        except Exception:
            traceback.print_exc()
        finally:
            self._reporting = False

    def _report_thread(self, fault: threading.ExceptHookArgs) -> None:
        self.report(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _write(self, text: str) -> None:
        if self._log is None:
            return
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > _LOG_MOST:
                self._log.replace(self._log.with_name(self._log.name + ".old"))
            with self._log.open("a", encoding="utf-8") as file:
                file.write(text + "\n")
        except OSError as error:
            print(f"syntopia: the report was not kept: {error}", file=sys.stderr)

    def _show(self, text: str) -> None:
        if self._dialog is not None or self._shown >= _SHOWN_MOST:
            return
        self._shown += 1
        dialog = crash_dialog(text, self._log, self._window())
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


def report_text(trace: str) -> str:
    """Return what a developer needs to know, and nothing of the reader's texts."""
    import platform

    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    where = f"Python {platform.python_version()}, {platform.platform()}"
    return f"Syntopia {__version__}, {where}, {now}\n{trace}"


def crash_dialog(text: str, log: Path | None, window: QWidget | None) -> QMessageBox:
    """Return the dialog that tells of a fault and offers to copy the report."""
    from PySide6.QtWidgets import QMessageBox

    dialog = QMessageBox(window)
    dialog.setIcon(QMessageBox.Icon.Warning)
    dialog.setWindowTitle(tr("Something went wrong"))
    dialog.setText(tr("Something went wrong inside Syntopia. Your documents are safe on the disk."))
    about = tr("The report says where it happened, for the developers.")
    kept = tr("It is also kept in {log}.", log=log) if log is not None else ""
    dialog.setInformativeText(f"{about} {kept}".strip())
    dialog.setDetailedText(text)
    copy = dialog.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # copying does not close
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    dialog.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
    return dialog
