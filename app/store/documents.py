"""The documents of a library: what their files say, what the reader says instead, their bytes."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from app.store import copies, seals, sources
from app.store.entries import Entries, date, edits_of, lines
from app.store.part import Part

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from app.model.document import Document, DocumentEntry
    from app.store.database import Database
    from app.store.seals import Value


class AsImported(Enum):
    """In the place of a value: what the file itself says."""

    AS_IMPORTED = "as imported"


AS_IMPORTED: Final = AsImported.AS_IMPORTED
Field: TypeAlias = str | tuple[str, ...] | dt.date | AsImported | None

EDITABLE = ("title", "authors", "outlet", "date", "language")


class Documents(Part):
    """What a library does with documents."""

    def __init__(self, database: Database) -> None:
        """Take the open file."""
        super().__init__(database)
        self._entries = Entries(database)

    def entries(self) -> tuple[DocumentEntry, ...]:
        """Return the rows of the library's list in the order of import."""
        with self._plausible():
            return self._entries.now()

    def document(self, document_id: str) -> Document:
        """Return a document, with what the reader says of it in the place of what its file says.

        Raises:
            DocumentDamaged: It is not as it was stored.
            LibraryError: The library does not hold it, or cannot be read.
        """
        columns = seals.SEALED["document"]
        query = f"""
            SELECT {", ".join(columns)}, document.seal, text, document_text.seal
            FROM document JOIN document_text ON document = number WHERE id = ?
        """
        edits = "SELECT document, field, value FROM edit WHERE document = ?"
        with self._database.reading() as connection:
            row = connection.execute(query, (document_id,)).fetchone()
            said = connection.execute(edits, (document_id,)).fetchall()
        if row is None:
            raise self._absent(document_id)
        *values, sealed, text, text_sealed = row
        if seals.seal(*values) != sealed or seals.seal(row[0], text) != text_sealed:
            raise self._database.damaged_document(str(row[2]))
        with self._plausible():
            found = filed_document(dict(zip(columns, values, strict=True)), text)
            return dataclasses.replace(found, **edits_of(said).get(document_id, {}))

    def text(self, document_id: str) -> str | None:
        """Return a document's text, None where the library does not hold it."""
        query = "SELECT text FROM document JOIN document_text ON document = number WHERE id = ?"
        return self._one(query, document_id)

    def source_bytes(self, document_id: str) -> bytes:
        """Return the bytes of the file that a document was imported from.

        Raises:
            LibraryError: The library does not hold the document, or its bytes are damaged.
        """
        sha256 = self._one("SELECT file FROM document WHERE id = ?", document_id)
        if sha256 is None:
            raise self._absent(document_id)
        with self._database.explained("read"):
            data = self._sources.read(sha256)
        if data is None:
            raise sources.lost(self.folder, document_id)
        return data

    def add(self, document: Document, data: bytes) -> bool:
        """Add a document and the bytes of its file; return False where it is there already.

        Of a document that is there already only what is missing is put back: its bytes, its text,
        and its source if nothing is where it was. One that was set aside is there anew.
        """
        with self._database.reading() as connection:
            known = _source(connection, document.id) is not None
        if known and self.read_only:
            return False
        self._database.refuse_if_read_only()
        if not known:
            with self._database.explained("changed"):
                sha256 = self._sources.keep(data)
            signature = copies.signature(document.text)
        with self._database.writing() as connection:
            source = _source(connection, document.id)
            if source is not None:
                self._complete(connection, document, data, source)
                return bool(connection.execute(PUT_BACK, (document.id,)).rowcount)
            if known or not self._sources.path(sha256).exists():  # removed a moment ago
                sha256, signature = self._sources.keep(data), copies.signature(document.text)
            connection.execute(
                "INSERT OR IGNORE INTO source_file VALUES (?, ?)", (sha256, len(data))
            )
            number = insert(connection, document, sha256, dt.datetime.now(dt.UTC).isoformat())
            put_text(connection, number, document.text)
            copies.note(connection, number, signature)
        return True

    def remove(self, document_id: str) -> None:
        """Take a document out, with its file's bytes, its analysis and its place in the pair.

        One that is not there is left at that. What the reader has said of it holds again when it
        comes back.
        """
        with self._database.writing() as connection:
            query = "SELECT number, file FROM document WHERE id = ?"
            row = connection.execute(query, (document_id,)).fetchone()
            if row is None:
                return
            number, sha256 = row
            copies.forget(connection, number)
            connection.execute("DELETE FROM document WHERE id = ?", (document_id,))
        # Only now that it is gone for good; again under the lock, lest it comes back meanwhile.
        with self._database.writing() as connection:
            unused = """
                DELETE FROM source_file WHERE sha256 = ?
                AND NOT EXISTS (SELECT 1 FROM document WHERE file = sha256)
            """
            if connection.execute(unused, (sha256,)).rowcount:
                self._sources.discard(sha256)

    def edit(self, document_id: str, **changes: Field) -> dict[str, Field]:
        """Say of a document what its file does not say, or says wrongly.

        ``changes`` are among ``EDITABLE``; ``AS_IMPORTED`` takes back what was said before. Its
        analysis, which may rest on what is changed, is thrown away.

        Returns:
            What undoes it: ``library.edit(document_id, **before)``.
        """
        if not changes.keys() <= set(EDITABLE):
            raise TypeError(f"not editable: {', '.join(changes.keys() - set(EDITABLE))}")
        now = dt.datetime.now(dt.UTC).isoformat()
        with self._database.writing(lasting=True) as connection:
            number = self._number(connection, document_id)
            query = "SELECT document, field, value FROM edit WHERE document = ?"
            said = edits_of(connection.execute(query, (document_id,))).get(document_id, {})
            for field, value in changes.items():
                connection.execute(
                    "DELETE FROM edit WHERE document = ? AND field = ?", (document_id, field)
                )
                if value is not AS_IMPORTED:
                    put_edit(connection, document_id, field, plain(value), now)
            connection.execute("DELETE FROM analysis WHERE document = ?", (number,))
            note_changed(connection, document_id)
        return {field: cast("Field", said.get(field, AS_IMPORTED)) for field in changes}

    def merge_edits(self, given: Iterable[tuple[str, str, Value, str]]) -> int:
        """Take over what was said elsewhere of documents; return how much of it is new.

        Each is a document's id, a field, its value as it lies in a library, and the moment of
        saying. Of two that were said of one field the later holds.

        Raises:
            ValueError: Something of it cannot be said.
        """
        rows = [row for row in given if row[1] in EDITABLE]
        edits_of((one, field, cast("str | None", value)) for one, field, value, _ in rows)
        new = 0
        with self._database.writing(lasting=True) as connection:
            for document_id, field, value, made in rows:
                query = "SELECT made FROM edit WHERE document = ? AND field = ?"
                held = connection.execute(query, (document_id, field)).fetchone()
                if held is None or held[0] < made:
                    put_edit(connection, document_id, field, cast("str | None", value), made)
                    of_it = "document IN (SELECT number FROM document WHERE id = ?)"
                    connection.execute(f"DELETE FROM analysis WHERE {of_it}", (document_id,))
                    note_changed(connection, document_id)
                    new += 1
        return new

    def changed_since(self, number: int) -> tuple[frozenset[str], int]:
        """Return which documents were changed since this number, and the number to ask by next.

        An index that was killed, or belongs to another user, learns so what it knows wrongly.
        """
        query = "SELECT document, number FROM changed WHERE number > ?"
        with self._database.reading() as connection:
            rows = connection.execute(query, (number,)).fetchall()
        return frozenset(row[0] for row in rows), max((row[1] for row in rows), default=number)

    @contextlib.contextmanager
    def _plausible(self) -> Iterator[None]:
        """Tell of damage where rows cannot be what they should be."""
        try:
            yield
        except (TypeError, ValueError, AttributeError, KeyError) as error:
            raise self._database.damaged() from error

    def _complete(
        self, connection: sqlite3.Connection, document: Document, data: bytes, source: str
    ) -> None:
        """Put back what is missing of a known document."""
        if source != document.source and not exists(Path(source)):
            change = "UPDATE document SET source = ? WHERE id = ?"
            connection.execute(change, (document.source, document.id))
            seals.reseal(connection, "document", "id = ?", document.id)
        query = "SELECT number, file FROM document WHERE id = ?"
        number, sha256 = connection.execute(query, (document.id,)).fetchone()
        self._sources.keep_if(data, sha256)
        query = "SELECT 1 FROM document_text WHERE document = ?"
        if connection.execute(query, (number,)).fetchone() is None:
            put_text(connection, number, document.text)


PUT_BACK = "DELETE FROM aside WHERE document IN (SELECT number FROM document WHERE id = ?)"


def insert(connection: sqlite3.Connection, document: Document, sha256: str, added: str) -> int:
    """Write the row of a document, without its text; return its number."""
    query = """
        SELECT max(coalesce((SELECT max(number) FROM document), 0),
                   coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'document'), 0)) + 1
    """
    number = int(connection.execute(query).fetchone()[0])
    values: tuple[Value, ...] = (
        *(number, document.id, document.title, document.source, document.format),
        *(document.language, plain(document.date)),
        *(len(document.text), added, sha256, plain(document.authors)),
        *(document.outlet, document.url, pages_plain(document.pages)),
    )
    columns = ", ".join(seals.SEALED["document"])
    marks = ", ".join("?" * (len(values) + 1))
    insertion = f"INSERT INTO document ({columns}, seal) VALUES ({marks})"
    connection.execute(insertion, (*values, seals.seal(*values)))
    return number


def put_text(connection: sqlite3.Connection, number: int, text: str) -> None:
    """Write the text of a document in the place of another one."""
    change = "REPLACE INTO document_text (document, text, seal) VALUES (?1, ?2, seal(?1, ?2))"
    connection.execute(change, (number, text))


def put_edit(
    connection: sqlite3.Connection, document_id: str, field: str, value: str | None, made: str
) -> None:
    """Write what the reader says of a field, as it lies in the library."""
    change = """
        REPLACE INTO edit (document, field, value, made, seal)
        VALUES (?1, ?2, ?3, ?4, seal(?1, ?2, ?3, ?4))
    """
    connection.execute(change, (document_id, field, value, made))


def note_changed(connection: sqlite3.Connection, document_id: str) -> None:
    """Note that a document is no longer as it was found before; numbers only grow."""
    change = """
        REPLACE INTO changed
        VALUES (?, max(?, (SELECT coalesce(max(number), 0) + 1 FROM changed)))
    """
    connection.execute(change, (document_id, time.time_ns() // 1000))


def filed_document(row: Mapping[str, Any], text: str) -> Document:
    """Return a document as its file has it, from a row of its table."""
    from app.model.document import Document  # not needed to show the window's frame

    return Document(
        id=row["id"],
        title=row["title"],
        text=text,
        source=row["source"],
        format=row["format"],
        language=row["language"],
        date=date(row["date"]),
        authors=lines(row["authors"]),
        outlet=row["outlet"],
        url=row["url"],
        pages=tuple(map(int, row["pages"].split())),
    )


def pages_plain(pages: Iterable[int]) -> str:
    """Return the offsets of pages as they lie in the library."""
    return " ".join(map(str, pages))


def exists(path: Path) -> bool:
    """Tell whether something is there, as far as that can be told."""
    try:
        return path.exists()
    except (OSError, ValueError):  # out of reach; what is done with it next says why
        return False


def plain(value: Field) -> str | None:
    """Return a value as it lies in the library: authors as lines, a date in its ISO form."""
    if isinstance(value, tuple):
        return "\n".join(line for line in (" ".join(one.split()) for one in value) if line)
    if isinstance(value, dt.date):
        return value.isoformat()
    return cast("str | None", value)


def _source(connection: sqlite3.Connection, document_id: str) -> str | None:
    query = "SELECT source FROM document WHERE id = ?"
    row: tuple[str] | None = connection.execute(query, (document_id,)).fetchone()
    return None if row is None else row[0]
