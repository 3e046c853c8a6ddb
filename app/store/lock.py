"""One window per library: a lock that the system lets go of however a process ends.

The lock is SQLite's own on an empty database beside the library: it works on every system, and it
is loaded already, while a library for locks would hold up the window's first picture.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from app.model.errors import LibraryError, LibraryInUse
from app.translation import phrase

if TYPE_CHECKING:
    from pathlib import Path


class WindowLock:
    """The lock of one library. Beside it lies a file with the number of the process that has it."""

    def __init__(self, folder: Path) -> None:
        """Take the library's folder; nothing is locked yet."""
        self._folder = folder
        self._holder = folder / "window.pid"
        self._lock: sqlite3.Connection | None = None

    def take(self) -> None:
        """Lock the library, or raise; again does no harm.

        Raises:
            LibraryInUse: Another window has it.
            LibraryError: The lock file cannot be made.
        """
        if self._lock is not None:
            return
        what = phrase("the library in {folder} cannot be opened in a window", folder=self._folder)
        file = self._folder / "window.lock"
        lock: sqlite3.Connection | None = None
        try:
            file.touch(mode=0o600)
            # Any thread may let go of it.
            lock = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
            lock.execute("BEGIN EXCLUSIVE")
        except (OSError, sqlite3.Error) as error:
            if lock is not None:
                lock.close()
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise LibraryInUse(
                    what,
                    phrase("another window has it open{holder}", holder=self._holder_clause()),
                    phrase("go to that window, or choose another library"),
                ) from None
            why = getattr(error, "strerror", None) or str(error)
            raise LibraryError(
                what, why, phrase("check the disk and the rights on the folder")
            ) from error
        self._lock = lock
        with contextlib.suppress(OSError):  # without it others are told less, that is all
            self._holder.write_text(str(os.getpid()), "ascii")

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self._holder.unlink()
            self._lock.close()
            self._lock = None

    def _holder_clause(self) -> str:
        try:
            number = self._holder.read_text("ascii").strip()
        except (OSError, UnicodeError):
            return ""
        return phrase(" (process {number})", number=number) if number.isdecimal() else ""
