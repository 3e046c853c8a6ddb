"""Copies of what cannot be made again, made by themselves and thinned out as they get older.

A copy holds what is known of the documents, what the reader has said, and what was open; not the
texts and analyses, which are made again of the sources beside the library, where each is a file
that is never changed. So it takes a few hundred bytes a document, and there can be many. A copy is
kept only when every row of it has been read back.
"""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from typing import TYPE_CHECKING

from app.model.errors import LibraryError
from app.store import log, tables
from app.store.database import FILE_NAME
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NAME = "library-%Y%m%dT%H%M%S%fZ.sqlite3"
_NEWEST = 3
_DAYS = 7
_WEEKS = 5
_OFTEN = dt.timedelta(days=1)


class Backups:
    """The copies of one library, in the folder ``backups`` of it."""

    def __init__(self, library: Path) -> None:
        """Take the library's folder."""
        self._library = library / FILE_NAME
        self.folder = library / "backups"

    def times(self) -> tuple[dt.datetime, ...]:
        """Return when there were copies made, the newest first."""
        found = (_time(path.name) for path in self.folder.glob("library-*.sqlite3"))
        return tuple(sorted((time for time in found if time is not None), reverse=True))

    def path(self, time: dt.datetime) -> Path:
        """Return the copy of a time."""
        return self.folder / time.strftime(_NAME)

    def is_due(self, now: dt.datetime | None = None) -> bool:
        """Tell whether the newest copy is older than a day, and the library changed since."""
        now = now or dt.datetime.now(dt.UTC)
        newest = next(iter(self.times()), None)
        if newest is None:
            return True
        return now - newest >= _OFTEN and self._changed() > newest

    def make(self, now: dt.datetime | None = None) -> Path:
        """Copy the library, read the copy back, and take away the copies that are too many.

        Takes about a second for some 10,000 documents; nobody who reads or writes waits for it.

        Raises:
            LibraryError: It cannot be copied. If the library is damaged nothing of it was copied,
                and the copies there are were left.
        """
        now = now or dt.datetime.now(dt.UTC)
        file = self.path(now)
        part = file.with_name(f"{file.name}.part{os.getpid()}")
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            part.unlink(missing_ok=True)
            tables.copy(self._library, part, tables.KEPT)
            if not tables.is_sound(part):
                raise self._error(phrase("it is damaged"), phrase("run syntopia doctor --repair"))
            part.chmod(0o600)
            part.replace(file)
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise self._error(
                    phrase("it is damaged"), phrase("run syntopia doctor --repair")
                ) from error
            raise self._error(str(error), phrase("check the disk")) from error
        except OSError as error:
            raise self._error(error.strerror or str(error), phrase("check the disk")) from error
        finally:
            part.unlink(missing_ok=True)
        for time in set(self.times()) - kept(self.times()):
            self.path(time).unlink(missing_ok=True)
        return file

    def newest_sound(self) -> Path | None:
        """Return the newest copy with which nothing is wrong."""
        return next(filter(tables.is_sound, map(self.path, self.times())), None)

    def _changed(self) -> dt.datetime:
        """Return when the library was last written."""
        files = (self._library, self._library.with_name(FILE_NAME + log.SUFFIX))
        stats = [file.stat() for file in files if file.exists()]
        written = max((stat.st_mtime for stat in stats if stat.st_size), default=0.0)
        return dt.datetime.fromtimestamp(written, dt.UTC)

    def _error(self, why: str, do: str) -> LibraryError:
        what = phrase("no backup of the library in {parent} can be made", parent=self.folder.parent)
        return LibraryError(what, why, do)


def kept(times: Iterable[dt.datetime]) -> set[dt.datetime]:
    """Return which copies stay: the newest few, one a day for a week, one a week for a month."""
    ordered = sorted(times, reverse=True)
    days = {time.date(): time for time in reversed(ordered)}
    weeks = {time.isocalendar()[:2]: time for time in reversed(ordered)}
    return {
        *ordered[:_NEWEST],
        *sorted(days.values(), reverse=True)[:_DAYS],
        *sorted(weeks.values(), reverse=True)[:_WEEKS],
    }


def _time(name: str) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(name, _NAME).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
