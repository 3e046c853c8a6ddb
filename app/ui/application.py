"""Runs the window: shows it first, and only then lets the session begin its work."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.ui.style import Appearance
from app.ui.translation import speak
from app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.settings.file import Settings
    from app.workspace.jobs import JobRunner
    from app.workspace.session import Session

_SIGNALLED = 128  # and the signal's number: what a shell expects of a program that one ended
_AT_LATEST = 1000  # milliseconds
_LAST_WORK = 3.0  # seconds for writes to finish after the window has gone


def run(
    session_of: Callable[[JobRunner], Session],
    settings: Settings,
    files: Sequence[Path] = (),
    *,
    icon: Path | None = None,
    log: Path | None = None,
    ready: Callable[[Window], None] | None = None,
) -> int:
    """Show the window until it is closed, and return the exit status.

    Args:
        session_of: Makes the session with the runner for its long work. It is called when the
            frame of the window is shown, on the window's thread.
        settings: The options; the window writes them when it closes.
        files: What to open instead of the last pair.
        icon: The program's icon, a file.
        log: Where reports of faults are kept.
        ready: Called with the window as soon as it is on the screen and the session has started.
    """
    application = make_application()
    speak(application, settings.get("language", str))
    appearance = Appearance(application, settings.get("theme", str))
    window = Window(settings, appearance)
    started = False
    ends = contextlib.ExitStack()

    def start() -> None:
        nonlocal started
        if started:
            return
        started = True
        from app.ui.crash import CrashReporter  # now that the window is there to be seen
        from app.ui.jobs import Jobs
        from app.ui.wiring import wire
        from app.workspace.events import Message, Severity

        reporter = CrashReporter(log, lambda: window if window.isVisible() else None)
        reporter.install()
        ends.callback(reporter.uninstall)
        jobs = Jobs()
        ends.callback(jobs.shutdown, _LAST_WORK)
        ends.callback(window.hide)
        ends.enter_context(_interrupts(application, window))
        appearance.follow()
        session = session_of(jobs)
        window.furnish(session)
        if icon is not None:
            from PySide6.QtGui import QIcon  # drawing it would only keep the window waiting

            application.setWindowIcon(QIcon(str(icon)))
        wire(window, session, jobs, appearance)
        window.focus_active_pane()
        for problem in filter(None, (settings.problem, window.keymap.problem)):
            session.events.announce(Message(Severity.WARNING, problem))
        session.start(files)
        if settings.get("first_steps", bool):
            window.desk.show_first_steps()
        if ready is not None:
            ready(window)

    window.painted.connect(start)
    QTimer.singleShot(_AT_LATEST, start)  # a window that starts minimised is not painted
    window.show()
    with ends:
        return application.exec()


def make_application() -> QApplication:
    """Return Qt's application, made known to the desktop by Syntopia's name."""
    existing = QApplication.instance()
    # By setStyle it would give the style back, and make a class that the start need not wait for.
    words = [*sys.argv[:1], "-style", "fusion"]
    application = existing if isinstance(existing, QApplication) else QApplication(words)
    application.setApplicationName("syntopia")
    application.setApplicationDisplayName("Syntopia")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("syntopia")
    return application


@contextlib.contextmanager
def _interrupts(application: QApplication, window: Window) -> Iterator[None]:
    """Close the window on Ctrl+C in the terminal, and when the system asks the program to end.

    Python's handlers run only between its own instructions, of which there are none while Qt
    waits; so the signal also writes to a socket that wakes Qt up.
    """
    import signal  # all this when the window is there already
    import socket

    from PySide6.QtCore import QSocketNotifier

    names = ("SIGINT", "SIGTERM", "SIGHUP")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    # What is ignored stays so: of a program in the background, Ctrl+C means someone else.
    heard = [n for n in numbers if signal.getsignal(n) is not signal.SIG_IGN]
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)

    def interrupt(number: int, _: object) -> None:
        window.close()
        application.exit(_SIGNALLED + number)

    def drain() -> None:
        with contextlib.suppress(BlockingIOError):
            reader.recv(64)

    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(drain)
    old_handlers = {number: signal.signal(number, interrupt) for number in heard}
    old_wakeup = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    if hasattr(signal, "pthread_sigmask"):  # held back while the program started
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.set_wakeup_fd(old_wakeup)
        for number, handler in old_handlers.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        reader.close()
        writer.close()
