"""One window per library: a lock that the system lets go of however a process ends."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from app.model.errors import LibraryError, LibraryInUse

if TYPE_CHECKING:
    from pathlib import Path

    from filelock import BaseFileLock


class WindowLock:
    """The lock of one library. Beside it lies a file with the number of the process that has it."""

    def __init__(self, folder: Path) -> None:
        """Take the library's folder; nothing is locked yet."""
        self._folder = folder
        self._holder = folder / "window.pid"
        self._lock: BaseFileLock | None = None

    def take(self) -> None:
        """Lock the library, or raise; again does no harm.

        Raises:
            LibraryInUse: Another window has it.
            LibraryError: The lock file cannot be made.
        """
        from filelock import FileLock, Timeout

        if self._lock is not None:
            return
        what = f"the library in {self._folder} cannot be opened in a window"
        # Any thread may let go of it, hence not thread_local.
        lock = FileLock(self._folder / "window.lock", timeout=0, mode=0o600, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise LibraryInUse(
                what,
                f"another window has it open{self._holder_clause()}",
                "go to that window, or choose another library",
            ) from None
        except OSError as error:
            why = error.strerror or str(error)
            raise LibraryError(what, why, "check the disk and the rights on the folder") from error
        self._lock = lock
        with contextlib.suppress(OSError):  # without it others are told less, that is all
            self._holder.write_text(str(os.getpid()), "ascii")

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self._holder.unlink()
            self._lock.release()
            self._lock = None

    def _holder_clause(self) -> str:
        try:
            number = self._holder.read_text("ascii").strip()
        except (OSError, UnicodeError):
            return ""
        return f" (process {number})" if number.isdecimal() else ""
