"""The tables of the library, and how an older library becomes one of this version.

A library's version is the number of migrations that it went through. A migration that has been
released is never changed: what is to be otherwise is a further one at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x53594E54  # "SYNT"; marks the file as a library of Syntopia

Migration: TypeAlias = tuple[str, ...]

_TABLES: Migration = (
    # The list of the library stays quick to read, because nothing long is in its table.
    """
    CREATE TABLE document (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        source TEXT NOT NULL,
        format TEXT NOT NULL,
        language TEXT,
        date TEXT,
        characters INTEGER NOT NULL,
        added TEXT NOT NULL,
        file TEXT NOT NULL REFERENCES source_file (sha256)
    )
    """,
    """
    CREATE TABLE document_text (
        document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
        text TEXT NOT NULL
    )
    """,
    # The bytes of the files as they were imported, packed by zlib.
    """
    CREATE TABLE source_file (
        sha256 TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        packed BLOB NOT NULL
    )
    """,
    "CREATE INDEX document_file ON document (file)",
    """
    CREATE TABLE analysis (
        document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
        version TEXT NOT NULL,
        content TEXT NOT NULL
    )
    """,
    # What a search needs of all analyses at once, so that it need not read them: a JSON list with
    # a list for each actor, of its name and the forms that stand for it.
    """
    CREATE TABLE actor_form (
        document INTEGER PRIMARY KEY REFERENCES analysis (document) ON DELETE CASCADE,
        actors TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE pane (
        side TEXT PRIMARY KEY CHECK (side IN ('left', 'right')),
        document INTEGER REFERENCES document (number) ON DELETE SET NULL
    )
    """,
    "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT)",
)

_JUDGEMENTS: Migration = (
    # What the reader said, in the order of saying; what was taken back stays until something else
    # is said. The names are JSON lists. No reference to the document: what was said of a text
    # that is taken out holds again when its file comes back.
    """
    CREATE TABLE judgement (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        one_document TEXT NOT NULL,
        one_names TEXT NOT NULL,
        other_document TEXT NOT NULL,
        other_names TEXT NOT NULL,
        verdict TEXT NOT NULL,
        made TEXT NOT NULL,
        withdrawn INTEGER NOT NULL DEFAULT 0
    )
    """,
)

MIGRATIONS: tuple[Migration, ...] = (_TABLES, _JUDGEMENTS)
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many migrations the library went through; 0 is an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> int:
    """Bring a library to this version; return the version that it had.

    Each migration is a transaction of its own. Another process may be at it at the same time: the
    version is asked again under the lock.
    """
    before = version = version_of(connection)
    while version < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = version_of(connection)
            if version < VERSION:
                for statement in MIGRATIONS[version]:
                    connection.execute(statement)
                version += 1
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version}")
            elif before == 0:
                before = version  # another process has made it
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return before
