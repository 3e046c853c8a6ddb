"""What is to be imported, on disk: so that an import goes on where it stopped, whatever stopped it.

An import is paused by no longer taking from the queue, and cancelled by clearing it. What a killed
process had taken is still waiting: to import it once more does no harm, since what is in the
library is not added again.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.model.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.errors import AppError
    from app.store.database import Database


class Waiting(NamedTuple):
    """A file that is to be imported, or a container with all that is in it."""

    number: int
    path: Path


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

    def put(self, paths: Iterable[Path]) -> None:
        """Add files; those that were done or failed before wait again."""
        change = """
            INSERT INTO import (path) VALUES (?) ON CONFLICT (path) DO UPDATE SET state = 'waiting'
        """
        failed = (
            "DELETE FROM import_failure WHERE import IN (SELECT number FROM import WHERE path = ?)"
        )
        raw = [(os.fsencode(path),) for path in paths]
        with self._database.writing() as connection:
            connection.executemany(failed, raw)
            connection.executemany(change, raw)

    def take(self, limit: int = 1) -> tuple[Waiting, ...]:
        """Return the next that wait; they go on waiting until they are done or have failed."""
        query = "SELECT number, path FROM import WHERE state = 'waiting' ORDER BY number LIMIT ?"
        with self._database.reading() as connection:
            rows = connection.execute(query, (limit,)).fetchall()
        return tuple(Waiting(number, Path(os.fsdecode(path))) for number, path in rows)

    def finish(self, item: Waiting, errors: Iterable[AppError] = ()) -> None:
        """Note that a file was imported, but for what failed of it.

        Of a container some parts can fail and the rest be in the library.
        """
        said = [(item.number, error.what, error.why, error.do) for error in errors]
        state = "failed" if said else "done"
        with self._database.writing() as connection:
            change = "UPDATE import SET state = ? WHERE number = ?"
            connection.execute(change, (state, item.number))
            connection.execute("DELETE FROM import_failure WHERE import = ?", (item.number,))
            connection.executemany("INSERT INTO import_failure VALUES (?, ?, ?, ?)", said)

    def standing(self) -> Standing:
        """Return how many wait, are done and have failed."""
        query = "SELECT state, count(*) FROM import GROUP BY state"
        with self._database.reading() as connection:
            return Standing(**dict(connection.execute(query).fetchall()))

    def failures(self) -> tuple[FileError, ...]:
        """Return what could not be imported, and why, in the order of the queue."""
        query = "SELECT what, why, remedy FROM import_failure ORDER BY import, rowid"
        with self._database.reading() as connection:
            return tuple(FileError(*row) for row in connection.execute(query).fetchall())

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

    def clear(self) -> None:
        """Forget the queue: an import was cancelled, or its outcome has been read."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM import")
