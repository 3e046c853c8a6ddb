"""``syntopia`` and ``python -m app``: the command line, or the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def main() -> None:
    """Run what the command line asks for and leave with its exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # some formats are read in a process of their own
    try:
        from app.cli.main import main as run  # here, so that Ctrl+C may come while it loads

        status = run(sys.argv[1:], _window, _selftest)
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)


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
