"""The rows of a library's tables, copied and salvaged: each is believed only where its seal holds.

What is read here may be damaged anywhere. So the tables are walked by their row numbers, without
the indexes, and where SQLite stops at a page that it cannot read, the walk goes on behind it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from app.store import migrations, seals

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from app.store.seals import Value

# In an order in which no row refers to one that is not there yet.
# Kept are those whose rows cannot be made again.
KEPT = ("source_file", "document", "judgement", "edit", "saved_search", "note", "pane", "state")
ALL = (*KEPT, "document_text", "analysis", "actor_form", "found", "import", "import_failure")

# What is raised where a file is damaged: SQLite's own words quote it, and may not be text then.
UNREADABLE = (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError)

_SCHEMA = (
    "SELECT type, name, sql FROM main.sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
)
_LAST_ROW = 2**40  # more than any library has
_PATIENCE = 10_000  # failures in one table: some seconds


def connect(file: Path, how: str = "ro") -> sqlite3.Connection:
    """Return a connection to a file that need not be sound, nor of our making.

    It trusts nothing that stands in the file: no functions in its schema, no sizes in its pages.
    """
    connection = sqlite3.connect(_uri(file, how), uri=True, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    seals.teach(connection)
    return connection


def _uri(file: Path, how: str) -> str:
    if how == "ro" and not os.access(file.parent, os.W_OK):  # SQLite makes files beside it
        how = "ro&immutable=1"
    return f"{file.as_uri()}?mode={how}"


def make(file: Path) -> sqlite3.Connection:
    """Make an empty library's database, which is one file and never has a log."""
    connection = connect(file, "rwc")
    migrations.migrate(connection, file.parent)
    return connection


def copy(source: Path, target: Path, tables: tuple[str, ...]) -> None:
    """Make a database of the rows of some tables, all of one moment.

    Raises:
        sqlite3.Error: Something cannot be read.
    """
    with contextlib.closing(make(target)) as connection:
        connection.execute("ATTACH ? AS original", (_uri(source, "ro"),))
        connection.execute("BEGIN")
        for table in tables:
            columns = ", ".join(columns_of(connection, table))
            connection.execute(
                f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM original.{table}"
            )
        connection.execute("COMMIT")


def faults(connection: sqlite3.Connection, tables: tuple[str, ...] = ALL) -> Iterator[str]:
    """Yield in a few words what is wrong with a database; nothing if it is sound.

    Raises:
        UNREADABLE: It cannot be read at all.
    """
    for (said,) in connection.execute("PRAGMA integrity_check(10)"):
        if said != "ok":
            yield " ".join(said.split())
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {table} refers to one that is missing"
    for table in tables:
        broken = Salvage(connection, table)
        count = sum(1 for _ in broken.rows())
        if not broken.is_whole:
            yield f"{table}: {count} rows are sound, {broken.broken} are not, {broken.gaps} gaps"
    if not has_schema(connection, migrations.version_of(connection)):
        yield "its tables are not as they were made"


def is_sound(file: Path) -> bool:
    """Tell whether a database is a library's, of this version, and nothing is wrong with it."""
    try:
        with contextlib.closing(connect(file)) as connection:
            marked = connection.execute("PRAGMA application_id").fetchone()[0]
            if marked != migrations.APPLICATION_ID:
                return False
            if migrations.version_of(connection) != migrations.VERSION:
                return False
            return not any(faults(connection))
    except (*UNREADABLE, OSError):
        return False


def has_schema(connection: sqlite3.Connection, version: int | None = None) -> bool:
    """Tell whether a database has the very tables of a library of some version, by default this."""
    if version is not None and not 0 < version <= migrations.VERSION:
        return False
    with _as_made(version) as made:
        return set(made.execute(_SCHEMA)) == set(connection.execute(_SCHEMA))


@contextlib.contextmanager
def _as_made(version: int | None = None) -> Iterator[sqlite3.Connection]:
    """Give an empty library of some version, by default this."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        seals.teach(made)
        migrations.migrate(made, Path(), version)
        yield made


@functools.cache
def _columns_as_made() -> dict[str, list[str]]:
    with _as_made() as made:
        return {table: columns_of(made, table) for table in ALL}


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of a table's columns; none if it is not there."""
    return [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]


class Salvage:
    """One walk over a table of a database that may be damaged.

    Attributes:
        broken: How many rows were read that are not as they were written.
        gaps: How many places in between could not be read.
    """

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        """Take a connection made by :func:`connect`."""
        self._connection = connection
        self._table = table
        self.broken = 0
        self.gaps = 0
        self._failures = 0

    @property
    def is_whole(self) -> bool:
        """Tell, after the walk, whether all that was ever written could be read."""
        return not self.broken and not self.gaps

    def rows(self) -> Iterator[dict[str, Value]]:
        """Yield the sound rows, by the names of their columns, with their number as ``rowid``."""
        try:
            columns = columns_of(self._connection, self._table)
        except UNREADABLE:
            columns = []
        if not columns:
            self.gaps += 1
            return
        made = _columns_as_made()[self._table]
        if len(made) == len(columns):
            columns = made  # of a damaged name the values are still those of the column
        for number, *values in self._walk(0, _LAST_ROW):
            row = dict(zip(columns, values, strict=True))
            if self._table in seals.SEALED and not seals.is_whole(self._table, row):
                self.broken += 1
            else:
                yield {"rowid": number, **row}

    def _walk(self, low: int, high: int) -> Iterator[tuple[Value, ...]]:
        """Yield the rows from ``low`` to below ``high``, halving what cannot be read."""
        reached = yield from self._run(low, high, backward=False)
        if reached is None:
            return
        low = reached
        if high - low > 1:
            reached = yield from self._run(low, high, backward=True)
            high = low + 1 if reached is None else reached
        self._failures += 1
        if high - low <= 1 or self._failures > _PATIENCE:
            self.gaps += 1
            return
        middle = (low + high) // 2
        yield from self._walk(low, middle)
        yield from self._walk(middle, high)

    def _run(
        self, low: int, high: int, *, backward: bool
    ) -> Generator[tuple[Value, ...], None, int | None]:
        """Yield rows from one end on; return the end of what is left where it fails, else None."""
        query = f"""
            SELECT rowid, * FROM {self._table} NOT INDEXED
            WHERE rowid >= ? AND rowid < ? ORDER BY rowid {"DESC" if backward else ""}
        """
        try:
            for row in self._connection.execute(query, (low, high)):
                number = row[0]
                if not isinstance(number, int) or not low <= number < high:
                    break  # pages that point in circles
                yield row
                low, high = (low, number) if backward else (number + 1, high)
            else:
                return None
        except UNREADABLE:
            pass
        return high if backward else low
