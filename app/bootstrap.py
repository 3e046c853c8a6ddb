"""The only place that knows every layer: builds the window on a library and runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import paths
from app.settings.file import Settings
from app.store.library import Library
from app.translation import phrase, tr
from app.ui.application import make_application, run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.analysis.pipeline import Analyser
    from app.ui.window import Window
    from app.workspace.jobs import JobRunner
    from app.workspace.session import Session


def open_window(
    files: Sequence[Path] = (),
    folder: Path | None = None,
    ready: Callable[[Window], None] | None = None,
    settings: Settings | None = None,
) -> int:
    """Open the window on a library until it is closed; return the exit status.

    Where another window has the library open, that one is given the files and comes to the front;
    if it does not answer, this one opens for reading alone.

    Args:
        files: What to show instead of the pair that was open last.
        folder: The library's; without one the user's own.
        ready: Called with the window when it is on the screen and the session has started.
        settings: The options; without them the user's own.

    Raises:
        LibraryError: The library cannot be opened.
    """
    library = Library.open_for_window(folder or paths.library_folder())
    if library.elsewhere:
        from app.ui.handover import hand_over  # which a first start does not need

        library.close()
        _application = make_application()  # to live as long as this function
        if hand_over(library.folder, files):
            return 0
        library = Library.open_for_window(library.folder)  # it may have been just closing

    def shown(window: Window) -> None:
        if library.notice or library.read_only:
            from app.workspace.events import Message, Severity

            words = tr(library.notice) or tr(_READ_ONLY, folder=library.folder)
            window.messages.say(Message(Severity.WARNING, words))
        else:
            from app.ui.handover import receive  # not before the window is shown

            receive(window, library.folder)
        if ready is not None:
            ready(window)

    try:
        return run(
            lambda runner: _session(library, runner),
            settings or Settings(paths.config_file()),
            files,
            icon=paths.resources() / "icons" / "syntopia.svg",
            log=paths.log_folder() / "faults.log",
            ready=shown,
        )
    finally:
        library.close()


_READ_ONLY = phrase(
    "You may not write to the library in {folder}: texts can be read and searched, but none can be "
    "added, and what is open is not remembered."
)


def _session(library: Library, runner: JobRunner) -> Session:
    from app.workspace.flow import Flow  # these two when the frame of the window is shown
    from app.workspace.session import Session

    return Session(Flow(library, _analyser), runner)


def _analyser() -> Analyser:
    from app.analysis.pipeline import Analyser  # not before the window is shown

    return Analyser()
