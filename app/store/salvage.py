"""A library's database made anew of what is sound in a damaged one, and of a backup."""

from __future__ import annotations

import contextlib
import zlib
from typing import TYPE_CHECKING

from app.store import seals, tables
from app.store.documents import note_changed
from app.store.sources import Sources

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from app.store.seals import Value

# What holds only together with something else. Analyses go whole or not at all.
_ALONE = (
    "DELETE FROM document_text WHERE document NOT IN (SELECT number FROM document)",
    "DELETE FROM analysis WHERE document NOT IN (SELECT number FROM document)",
    "DELETE FROM analysis WHERE document NOT IN (SELECT document FROM actor_form)",
    "DELETE FROM analysis WHERE document NOT IN (SELECT document FROM found)",
    "DELETE FROM actor_form WHERE document NOT IN (SELECT document FROM analysis)",
    "DELETE FROM found WHERE document NOT IN (SELECT document FROM analysis)",
    "UPDATE pane SET document = NULL WHERE document NOT IN (SELECT number FROM document)",
    "DELETE FROM import_failure WHERE import NOT IN (SELECT number FROM import)",
    "DELETE FROM source_file WHERE sha256 NOT IN (SELECT file FROM document)",
)
_SAME = {  # what is the same thing in a backup, whatever its number is there
    "document": ("id",),
    "judgement": ("one_document", "one_names", "other_document", "other_names", "verdict"),
    "edit": ("document", "field"),
    "saved_search": ("name",),
    "note": ("id",),
}
_COUNTED = {
    "document": "documents",
    "document_text": "texts",
    "judgement": "judgements",
    "edit": "edits",
    "saved_search": "saved searches",
    "note": "notes",
    "analysis": "analyses",
}


def rebuild(damaged: Path, backup: Path | None, new: Path, library: Path) -> Iterator[str]:
    """Make a sound database in ``new``; yield in words what was saved and what was not.

    From the backup comes what is missing, where a table was not readable as a whole. So something
    that was taken out after the backup can come back, but nothing that was there is left out.

    Args:
        damaged: A copy of the damaged file that may be written to, with its log.
        backup: A sound backup, if there is one.
        new: The file to be made.
        library: The folder of the library, where the sources are.
    """
    with contextlib.ExitStack() as stack:
        target = stack.enter_context(contextlib.closing(tables.make(new)))
        source = stack.enter_context(contextlib.closing(tables.connect(damaged, "rw")))
        spare = None
        if backup is not None:
            spare = stack.enter_context(contextlib.closing(tables.connect(backup)))
        target.execute("BEGIN")
        for table in tables.ALL:
            walk = tables.Salvage(source, table)
            saved = sum(_put(target, table, row, library) for row in walk.rows())
            restored = 0
            if not walk.is_whole and spare is not None and table in tables.KEPT:
                held = _held(target, table)
                rows = tables.Salvage(spare, table).rows()
                restored = sum(
                    _put(target, table, row, library)
                    for row in rows
                    if _key(table, row) not in held
                )
            if table in _COUNTED and not walk.is_whole:
                yield _told(_COUNTED[table], saved, restored, walk, backup)
        _refer(target, library)
        target.execute("COMMIT")


def _put(target: sqlite3.Connection, table: str, row: dict[str, Value], library: Path) -> int:
    """Insert a row; return 0 where what it says cannot be."""
    packed = row.pop("packed", None)  # of the first formats, which kept the bytes in the database
    if isinstance(packed, bytes):
        with contextlib.suppress(zlib.error):
            Sources(library).keep(zlib.decompress(packed))
    # Rows have their number in a column of its name, or in none.
    numbered = {"document", "judgement", "import"}
    columns = [name for name in row if name != "rowid"] + ([] if table in numbered else ["rowid"])
    marks = ", ".join("?" * len(columns))
    insertion = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    done = target.execute(insertion, [row[name] for name in columns])
    if done.rowcount and table in seals.SEALED and "seal" not in row:
        seals.reseal(target, table, "rowid = ?", row["rowid"])
    return done.rowcount


def _refer(target: sqlite3.Connection, library: Path) -> None:
    """Let every row refer to one that is there."""
    for statement in _ALONE:
        target.execute(statement)
    for (document_id,) in target.execute("SELECT id FROM document").fetchall():
        note_changed(target, document_id)  # what came from a backup is not as it was found last
    query = "SELECT DISTINCT file FROM document WHERE file NOT IN (SELECT sha256 FROM source_file)"
    for (sha256,) in target.execute(query).fetchall():
        path = Sources(library).path(sha256)
        size = path.stat().st_size if path.exists() else 0
        target.execute("INSERT INTO source_file VALUES (?, ?)", (sha256, size))


def _held(target: sqlite3.Connection, table: str) -> set[tuple[Value, ...]]:
    if table not in _SAME:
        return set()
    return set(target.execute(f"SELECT {', '.join(_SAME[table])} FROM {table}"))


def _key(table: str, row: dict[str, Value]) -> tuple[Value, ...]:
    return tuple(row[column] for column in _SAME.get(table, ("rowid",)))


def _told(things: str, saved: int, restored: int, walk: tables.Salvage, backup: Path | None) -> str:
    parts = [f"{things}: {saved} were saved"]
    if restored:
        parts.append(f"{restored} came from the backup {backup.name if backup else ''}")
    if walk.broken:
        parts.append(f"{walk.broken} were not as they had been written")
    if walk.gaps:
        parts.append("some could not be read")
    if things in ("texts", "analyses"):
        parts.append("what is missing is made again")
    elif backup is None:
        parts.append("there is no sound backup to take them from")
    return ", ".join(parts)
