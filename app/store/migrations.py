"""The tables of the library, and how an older library becomes one of this version.

A library's version is the number of migrations that it went through. A migration that has been
released is never changed: what is to be otherwise is a further one at the end.

No library does this: yoyo and caribou read migrations from files at run time, which a frozen app
has not, and keep the version in a table of their own, where it cannot be read before the file is
opened. SQLite has a place for it in the header, and a transaction makes each step whole or nothing.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from app.store import seals
from app.store.sources import Sources

APPLICATION_ID = 0x53594E54  # "SYNT"; marks the file as a library of Syntopia
BACKUP = "before-format-{}.sqlite3"  # what a library was before it was brought to that version

Step: TypeAlias = str | Callable[[sqlite3.Connection, Path], None]
Migration: TypeAlias = tuple[Step, ...]

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


def _unpack_sources(connection: sqlite3.Connection, folder: Path) -> None:
    """Put the bytes of the files beside the database; the doctor tells of what is damaged."""
    sources = Sources(folder)
    hashes = [row[0] for row in connection.execute("SELECT sha256 FROM source_file")]
    for sha256 in hashes:
        query = "SELECT packed FROM source_file WHERE sha256 = ?"
        try:
            sources.keep(zlib.decompress(connection.execute(query, (sha256,)).fetchone()[0]))
        except zlib.error:
            continue


_SEALED = ("document", "document_text", "analysis", "actor_form", "judgement", "edit")


def _seal_all(connection: sqlite3.Connection, _: Path) -> None:
    for table in _SEALED:
        seals.reseal(connection, table, "TRUE")


_BESIDE: Migration = (
    # What a file says of itself beyond its text. Authors are lines, pages numbers between spaces.
    "ALTER TABLE document ADD COLUMN authors TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN outlet TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN url TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN pages TEXT NOT NULL DEFAULT ''",
    # What the reader says of a document in the place of that. No reference to it: this holds
    # again when its file comes back.
    """
    CREATE TABLE edit (
        document TEXT NOT NULL,
        field TEXT NOT NULL,
        value TEXT,
        made TEXT NOT NULL,
        PRIMARY KEY (document, field)
    )
    """,
    # How much alike texts are. A head stands for the copies of it; only heads have bands, by
    # which a further copy finds them.
    """
    CREATE TABLE likeness (
        document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
        signature BLOB NOT NULL,
        head INTEGER NOT NULL
    )
    """,
    "CREATE INDEX likeness_head ON likeness (head)",
    """
    CREATE TABLE band (
        value INTEGER NOT NULL,
        head INTEGER NOT NULL,
        PRIMARY KEY (value, head)
    ) WITHOUT ROWID
    """,
    # What is to be imported: paths as the system writes them, which need not be text.
    """
    CREATE TABLE import (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed'))
    )
    """,
    "CREATE INDEX import_state ON import (state)",
    """
    CREATE TABLE import_failure (
        import INTEGER NOT NULL REFERENCES import (number) ON DELETE CASCADE,
        what TEXT NOT NULL,
        why TEXT NOT NULL,
        remedy TEXT NOT NULL
    )
    """,
    "CREATE INDEX import_failure_import ON import_failure (import)",
    _unpack_sources,
    "ALTER TABLE source_file DROP COLUMN packed",
    *(f"ALTER TABLE {table} ADD COLUMN seal INTEGER NOT NULL DEFAULT 0" for table in _SEALED),
    _seal_all,
)

_ASIDE: Migration = (
    # What the reader has removed and may still want back.
    """
    CREATE TABLE aside (
        document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE
    )
    """,
)

_SEARCHES: Migration = (
    # The searches that the reader has named; what each is narrowed to is a JSON object.
    """
    CREATE TABLE saved_search (
        name TEXT NOT NULL UNIQUE,
        query TEXT NOT NULL,
        narrowing TEXT NOT NULL,
        made TEXT NOT NULL,
        seal INTEGER NOT NULL
    )
    """,
)

_FOUND: Migration = (
    # What the analysis has found out of a document, for the list where its file does not say it.
    """
    CREATE TABLE found (
        document INTEGER PRIMARY KEY REFERENCES analysis (document) ON DELETE CASCADE,
        authors TEXT NOT NULL,
        outlet TEXT NOT NULL,
        date TEXT,
        seal INTEGER NOT NULL
    )
    """,
    """
    INSERT INTO found
    SELECT document, coalesce((
        SELECT group_concat(value, char(10)) FROM json_each(content, '$.authors')
    ), ''), coalesce(json_extract(content, '$.outlet'), ''), json_extract(content, '$.date'), 0
    FROM analysis WHERE json_valid(content)
    """,
    "UPDATE found SET seal = seal(document, authors, outlet, date)",
    # What is to be recognised in scanned pages, and what could be.
    "ALTER TABLE import ADD COLUMN languages TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE import_failure ADD COLUMN scanned INTEGER NOT NULL DEFAULT 0",
)

_CHANGED: Migration = (
    # Which documents were changed after they came in, and when (microseconds): an index, of which
    # there can be several, asks what has changed since it last did.
    "CREATE TABLE changed (document TEXT PRIMARY KEY, number INTEGER NOT NULL)",
    "CREATE INDEX changed_number ON changed (number)",
)

_NOTES: Migration = (
    # What the reader has noted; the places are a JSON list. No reference to the documents: a note
    # holds again when its file comes back.
    """
    CREATE TABLE note (
        id TEXT NOT NULL UNIQUE,
        about TEXT NOT NULL,
        places TEXT NOT NULL,
        text TEXT NOT NULL,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        seal INTEGER NOT NULL
    )
    """,
)
# The tables stay as they are; but what is said of actors may now be what a version of before does
# not understand (a name, a sort, a single mention), which must therefore not open the library.
_MORE_SAID: Migration = ()

_NUMBER_SEALED: Migration = (
    # A row that is damaged stays so.
    f"""
    UPDATE document SET seal = seal({", ".join(seals.SEALED["document"])})
    WHERE seal = seal({", ".join(seals.BEFORE["document"])})
    """,
)

MIGRATIONS: tuple[Migration, ...] = (
    *(_TABLES, _JUDGEMENTS, _BESIDE, _ASIDE, _SEARCHES, _FOUND),
    _CHANGED,
    _NOTES,
    _MORE_SAID,
    _NUMBER_SEALED,
)
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many migrations the library went through; 0 is an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, folder: Path, to: int | None = None) -> int:
    """Bring a library to this version, or an older one; return the version that it had.

    Each migration is a transaction of its own, and before the first the library in ``folder`` is
    copied to its backups. Another process may be at it at the same time: the version is asked
    again under the lock.
    """
    to = VERSION if to is None else to
    before = version = version_of(connection)
    if 0 < version < to:
        _back_up(connection, folder / "backups" / BACKUP.format(to))
    while version < to:
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = version_of(connection)
            if version < to:
                for step in MIGRATIONS[version]:
                    if isinstance(step, str):
                        connection.execute(step)
                    else:
                        step(connection, folder)
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


def _back_up(connection: sqlite3.Connection, file: Path) -> None:
    file.parent.mkdir(mode=0o700, exist_ok=True)
    part = file.with_name(f"{file.name}.part{os.getpid()}")
    part.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(part),))
    part.chmod(0o600)
    part.replace(file)
