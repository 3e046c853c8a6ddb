"""A checksum in each row that cannot be made again: a flipped bit is noticed, and never believed.

SQLite checks that its pages hang together, not what stands in them. The seal of a row is the
CRC-32 of its values; every writer makes it by the SQL function ``seal``, which each connection
knows.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import sqlite3

Value: TypeAlias = str | int | float | bytes | None

# The columns that the seal of a table's rows is made of, in this order. The number by which other
# rows know a row is among them: else a flipped bit could give a document the text of another.
# Tables that are not here hold what can be made again, or may be lost: which window showed what.
SEALED: dict[str, tuple[str, ...]] = {
    "document": (
        *(
            "number",
            "id",
            "title",
            "source",
            "format",
            "language",
            "date",
            "characters",
            "added",
            "file",
        ),
        *("authors", "outlet", "url", "pages"),
    ),
    "document_text": ("document", "text"),
    "analysis": ("document", "version", "content"),
    "actor_form": ("document", "actors"),
    "found": ("document", "authors", "outlet", "date"),
    "judgement": (
        *("one_document", "one_names", "other_document", "other_names", "verdict", "made"),
        "withdrawn",
    ),
    "edit": ("document", "field", "value", "made"),
    "saved_search": ("name", "query", "narrowing", "made"),
    "note": ("id", "about", "places", "text", "created", "changed"),
}

BEFORE = {"document": SEALED["document"][1:]}  # up to format 9


def seal(*values: Value) -> int:
    """Return the checksum of a row's values."""
    plain = "\x1f".join("\0" if value is None else str(value) for value in values)
    # What is no text after a bit has flipped has a checksum all the same: another one.
    return zlib.crc32(plain.encode("utf-8", "surrogateescape"))


def teach(connection: sqlite3.Connection) -> None:
    """Make the SQL function ``seal`` known to a connection."""
    connection.create_function("seal", -1, seal, deterministic=True)


def reseal(connection: sqlite3.Connection, table: str, where: str, *values: Value) -> None:
    """Seal rows anew after a change of theirs."""
    columns = ", ".join(SEALED[table])
    connection.execute(f"UPDATE {table} SET seal = seal({columns}) WHERE {where}", values)


def is_whole(table: str, row: dict[str, Value]) -> bool:
    """Tell whether a row is as it was written; those of the first formats had no seal."""
    columns = SEALED[table]
    if "seal" not in row:
        return True
    if not row.keys() >= set(columns):
        return False  # there is no telling which values are whose
    forms = [columns, BEFORE[table]] if table in BEFORE else [columns]
    return any(row["seal"] == seal(*(row[column] for column in form)) for form in forms)
