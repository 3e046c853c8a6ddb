"""``syntopia`` and ``python -m app``: the command line, or the window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# Nearly all that is made of a text lives on: looking for what does not, as often as Python does by
# itself, costs a tenth of analysing a text and a seventh of comparing two long ones.
_RARELY = (20_000, 10, 100)
_TRACKER = "from multiprocessing.resource_tracker import main;main("


def main() -> None:
    """Run what the command line asks for and leave with its exit status."""
    gc.set_threshold(*_RARELY)
    if getattr(sys, "frozen", False):
        _serve_processes()
    try:
        from app.cli.main import main as run  # here, so that Ctrl+C may come while it loads

        status = run(sys.argv[1:], _window, _selftest)
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)


def _serve_processes() -> None:
    """Be what multiprocessing has started this program as, if it has; else return.

    Some formats are read in a process of their own, and in a frozen program there is no other
    Python to start. What PyInstaller has for this is loaded at every start: this only then.
    """
    if sys.argv[1:2] == ["--multiprocessing-fork"]:
        from multiprocessing.spawn import freeze_support

        freeze_support()
    elif "-c" in sys.argv and sys.argv[-1].startswith(_TRACKER):
        from multiprocessing.resource_tracker import main as track

        track(int(sys.argv[-1].removeprefix(_TRACKER).rstrip(")")))
        sys.exit()


def _window(files: Sequence[Path], library: Path | None) -> int:
    import signal

    if hasattr(signal, "pthread_sigmask"):
        # Qt ends in a crash when interrupted while it loads: Ctrl+C waits for the window.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    from app.bootstrap import open_window  # Qt is loaded for the window alone

    return open_window(files, library)


def _selftest(picture: Path | None) -> int:
    from app.selftest import checks, window  # asked for by few

    return checks.run(window.check, picture)


if __name__ == "__main__":
    main()
