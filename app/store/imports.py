"""What is to be imported, on disk: so that an import goes on where it stopped, whatever stopped it.

An import is paused by no longer taking from the queue, and cancelled by clearing it. What a killed
process had taken is still waiting: to import it once more does no harm, since what is in the
library is not added again.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.model.errors import FileError, ScannedError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from app.model.errors import AppError
    from app.store.database import Database


class Waiting(NamedTuple):
    """A file that is to be imported, or a container with all that is in it.

    ``languages`` are those of scanned pages that are to be recognised, as Tesseract names them.
    """

    number: int
    path: Path
    languages: str = ""


class Standing(NamedTuple):
    """How far an import is: numbers of files."""

    waiting: int = 0
    done: int = 0
    failed: int = 0


class Imports:
    """The queue of a library's import. May be used by several threads and processes."""

    def __init__(self, database: Database) -> None:
        """Take the library's file."""
        self._database = database

    def put(self, paths: Iterable[Path], languages: str = "") -> None:
        """Add files; those that were done or failed before wait again.

        ``languages`` are those in which the words of scanned pages are to be recognised.
        """
        change = """
            INSERT INTO import (path, languages) VALUES (?1, ?2)
            ON CONFLICT (path) DO UPDATE SET state = 'waiting', languages = ?2
        """
        failed = (
            "DELETE FROM import_failure WHERE import IN (SELECT number FROM import WHERE path = ?)"
        )
        raw = [(os.fsencode(path),) for path in paths]
        with self._database.writing() as connection:
            connection.executemany(failed, raw)
            connection.executemany(change, [(path, languages) for (path,) in raw])

    def take(self, limit: int = 1) -> tuple[Waiting, ...]:
        """Return the next that wait; they go on waiting until they are done or have failed."""
        query = """
            SELECT number, path, languages FROM import
            WHERE state = 'waiting' ORDER BY number LIMIT ?
        """
        with self._database.reading() as connection:
            rows = connection.execute(query, (limit,)).fetchall()
        return tuple(Waiting(number, Path(os.fsdecode(path)), said) for number, path, said in rows)

    def finish(self, item: Waiting, errors: Iterable[AppError] = ()) -> None:
        """Note that a file was imported, but for what failed of it.

        Of a container some parts can fail and the rest be in the library.
        """
        with self._database.writing() as connection:
            _finish(connection, item.number, tuple(errors))

    def note(self, path: Path, errors: Iterable[AppError]) -> None:
        """Note what failed of a file that did not wait here."""
        change = """
            INSERT INTO import (path) VALUES (?) ON CONFLICT (path) DO UPDATE SET path = path
            RETURNING number
        """
        with self._database.writing() as connection:
            (number,) = connection.execute(change, (os.fsencode(path),)).fetchone()
            _finish(connection, number, tuple(errors))

    def standing(self) -> Standing:
        """Return how many wait, are done and have failed."""
        query = "SELECT state, count(*) FROM import GROUP BY state"
        with self._database.reading() as connection:
            return Standing(**dict(connection.execute(query).fetchall()))

    def failures(self) -> tuple[FileError, ...]:
        """Return what could not be imported, and why, in the order of the queue."""
        query = "SELECT what, why, remedy, scanned FROM import_failure ORDER BY import, rowid"
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        return tuple((ScannedError if row[3] else FileError)(*row[:3]) for row in rows)

    def failed(self) -> frozenset[Path]:
        """Return the files of which all or some could not be imported."""
        query = "SELECT path FROM import WHERE state = 'failed'"
        with self._database.reading() as connection:
            return frozenset(Path(os.fsdecode(path)) for (path,) in connection.execute(query))

    def retry(self) -> int:
        """Let all that failed wait again; return how many."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM import_failure")
            change = "UPDATE import SET state = 'waiting' WHERE state = 'failed'"
            return connection.execute(change).rowcount

    def recognise(self, languages: str) -> int:
        """Let wait again what failed because it is scanned, to be recognised; return how many."""
        scanned = "SELECT import FROM import_failure WHERE scanned"
        with self._database.writing() as connection:
            change = (
                f"UPDATE import SET state = 'waiting', languages = ? WHERE number IN ({scanned})"
            )
            number = connection.execute(change, (languages,)).rowcount
            connection.execute(f"DELETE FROM import_failure WHERE import IN ({scanned})")
            return number

    def clear(self) -> None:
        """Forget the queue: an import was cancelled, or its outcome has been read."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM import")


def _finish(connection: sqlite3.Connection, number: int, errors: tuple[AppError, ...]) -> None:
    """Write that a file was imported, but for what failed of it."""
    said = [(number, e.what, e.why, e.do, isinstance(e, ScannedError)) for e in errors]
    change = "UPDATE import SET state = ? WHERE number = ?"
    connection.execute(change, ("failed" if said else "done", number))
    connection.execute("DELETE FROM import_failure WHERE import = ?", (number,))
    connection.executemany("INSERT INTO import_failure VALUES (?, ?, ?, ?, ?)", said)
