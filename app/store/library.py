"""The library on disk: documents with their files, their analyses, and what was open last."""

from __future__ import annotations

import datetime as dt
import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.document import Document, DocumentEntry
from app.model.errors import LibraryError
from app.store.database import FILE_NAME, Database, make_file
from app.store.lock import WindowLock

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from app.model.analysis import Analysis
    from app.model.judgement import Judgement
    from app.model.mention import Actor


class Library:
    """A library, open. Every method may be called from any thread, and by several at once.

    Other processes may read and write the same library at the same time.

    Methods raise LibraryError where the disk or the rights on it do not allow what is asked.
    """

    def __init__(self, database: Database) -> None:
        """Take the open file; use :meth:`open`."""
        self._database = database
        self._window = WindowLock(self.folder)

    @classmethod
    def open(cls, folder: Path, *, create: bool = True) -> Library:
        """Open the library in a folder; make it where there is none, unless ``create`` is false.

        Where nothing may be written, an existing library is opened for reading only.

        Raises:
            LibraryError: There is none and none can be made, or it is damaged, of a newer
                version, or out of reach. Nothing was changed then.
        """
        file = folder.absolute() / FILE_NAME
        if not _exists(file):
            if not create:
                raise LibraryError(
                    f"the library in {file.parent} cannot be opened",
                    "there is no library",
                    "check the folder, or import texts into it first",
                )
            make_file(file)
        writable = os.access(file.parent, os.W_OK | os.X_OK) and os.access(file, os.W_OK)
        return cls(Database(file, read_only=not writable))

    @property
    def folder(self) -> Path:
        """Return the folder that the library lies in."""
        return self._database.file.parent

    @property
    def is_new(self) -> bool:
        """Tell whether opening it has made it."""
        return self._database.made

    @property
    def read_only(self) -> bool:
        """Tell whether the rights on disk allow reading alone; what writes then raises."""
        return self._database.read_only

    def close(self) -> None:
        """Close the file and let go of the window's lock."""
        self._window.release()
        self._database.close()

    def lock_for_window(self) -> None:
        """Keep other windows from this library until it is closed.

        A library that is open for reading only is not locked.

        Raises:
            LibraryInUse: Another window has it.
        """
        if not self.read_only:
            self._window.take()

    # Documents

    def entries(self) -> tuple[DocumentEntry, ...]:
        """Return the rows of the library's list in the order of import."""
        query = "SELECT id, title, source, date, characters, added FROM document ORDER BY number"
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        return tuple(
            DocumentEntry(
                id=document_id,
                title=title,
                source=source,
                date=_date(date),
                characters=characters,
                added=dt.datetime.fromisoformat(added),
            )
            for document_id, title, source, date, characters, added in rows
        )

    def document(self, document_id: str) -> Document:
        """Return a document.

        Raises:
            LibraryError: The library does not hold it.
        """
        query = """
            SELECT title, text, source, format, language, date
            FROM document JOIN document_text ON document = number WHERE id = ?
        """
        with self._database.reading() as connection:
            row = connection.execute(query, (document_id,)).fetchone()
        if row is None:
            raise self._absent(document_id)
        title, text, source, form, language, date = row
        return Document(document_id, title, text, source, form, language, _date(date))

    def text(self, document_id: str) -> str | None:
        """Return a document's text, None where the library does not hold it."""
        query = "SELECT text FROM document JOIN document_text ON document = number WHERE id = ?"
        return self._one(query, document_id)

    def source_bytes(self, document_id: str) -> bytes:
        """Return the bytes of the file that a document was imported from.

        Raises:
            LibraryError: The library does not hold the document.
        """
        query = "SELECT packed FROM document JOIN source_file ON sha256 = file WHERE id = ?"
        with self._database.reading() as connection:
            row = connection.execute(query, (document_id,)).fetchone()
        if row is None:
            raise self._absent(document_id)
        try:
            return zlib.decompress(row[0])
        except zlib.error as error:
            raise self._database.error(
                "read", f"the file of document {document_id} is damaged", "import it again"
            ) from error

    def add(self, document: Document, data: bytes) -> bool:
        """Add a document and the bytes of its file; return False where it is there already.

        Of a document that is there already only the source is changed, and that only if nothing
        is where it was.
        """
        with self._database.reading() as connection:
            known = self._source(connection, document.id) is not None
        if known and self.read_only:
            return False
        import hashlib  # this and json not before the window is shown

        sha256, packed = hashlib.sha256(data).hexdigest(), b"" if known else zlib.compress(data)
        with self._database.writing() as connection:
            source = self._source(connection, document.id)
            if source is not None:
                if source != document.source and not _exists(Path(source)):
                    change = "UPDATE document SET source = ? WHERE id = ?"
                    connection.execute(change, (document.source, document.id))
                return False
            connection.execute(
                "INSERT OR IGNORE INTO source_file VALUES (?, ?, ?)",
                (sha256, len(data), packed or zlib.compress(data)),
            )
            added = connection.execute(
                """
                INSERT INTO document
                (id, title, source, format, language, date, characters, added, file)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    *(document.id, document.title, document.source, document.format),
                    *(document.language, document.date and document.date.isoformat()),
                    *(len(document.text), dt.datetime.now(dt.UTC).isoformat(), sha256),
                ),
            )
            insert = "INSERT INTO document_text VALUES (?, ?)"
            connection.execute(insert, (added.lastrowid, document.text))
        return True

    def remove(self, document_id: str) -> None:
        """Take a document out, with its file's bytes, its analysis and its place in the pair.

        One that is not there is left at that.
        """
        with self._database.writing() as connection:
            query = "SELECT file FROM document WHERE id = ?"
            row = connection.execute(query, (document_id,)).fetchone()
            if row is None:
                return
            connection.execute("DELETE FROM document WHERE id = ?", (document_id,))
            connection.execute(
                """
                DELETE FROM source_file WHERE sha256 = ?
                AND NOT EXISTS (SELECT 1 FROM document WHERE file = sha256)
                """,
                row,
            )

    # Analyses

    def analysis(self, document_id: str, version: str) -> Analysis | None:
        """Return a document's analysis, None where there is none made by this version."""
        query = """
            SELECT content FROM document JOIN analysis ON document = number
            WHERE id = ? AND version = ?
        """
        content = self._one(query, document_id, version)
        if content is None:
            return None
        from app.store import serial  # slow to import, and the window shows without it

        try:
            return serial.from_json(content)
        except ValueError:
            return None  # of a model with other fields: it is made again

    def analyses(self, version: str) -> Iterator[Analysis]:
        """Yield all analyses made by this version in the order of import."""
        query = """
            SELECT id FROM document JOIN analysis ON document = number
            WHERE version = ? ORDER BY number
        """
        with self._database.reading() as connection:
            rows = connection.execute(query, (version,)).fetchall()
        for (document_id,) in rows:
            analysis = self.analysis(document_id, version)
            if analysis is not None:
                yield analysis

    def save_analysis(self, analysis: Analysis, version: str) -> None:
        """Store a document's analysis in the place of an older one.

        Raises:
            LibraryError: The library does not hold the document.
        """
        from app.store import serial

        content = serial.to_json(analysis)
        import json

        forms = json.dumps([_forms(actor) for actor in analysis.actors], ensure_ascii=False)
        with self._database.writing() as connection:
            query = "SELECT number FROM document WHERE id = ?"
            row = connection.execute(query, (analysis.document_id,)).fetchone()
            if row is None:
                raise self._absent(analysis.document_id)
            connection.execute("DELETE FROM analysis WHERE document = ?", row)
            connection.execute("INSERT INTO analysis VALUES (?, ?, ?)", (*row, version, content))
            connection.execute("INSERT INTO actor_form VALUES (?, ?)", (*row, forms))

    def actor_forms(self, version: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Yield document id, name and forms of every actor in the analyses of this version.

        The forms are those of its mentions by name, the most frequent first, then its aliases.
        """
        query = """
            SELECT id, actors FROM actor_form
            JOIN document ON number = actor_form.document
            JOIN analysis ON analysis.document = actor_form.document
            WHERE version = ? ORDER BY number
        """
        import json

        with self._database.reading() as connection:
            for document_id, actors in connection.execute(query, (version,)):
                for name, *forms in json.loads(actors):
                    yield document_id, name, tuple(forms)

    # Judgements

    def judgements(self) -> tuple[Judgement, ...]:
        """Return what the reader has said and not taken back, in the order of saying."""
        query = f"SELECT {_JUDGEMENT} FROM judgement WHERE NOT withdrawn ORDER BY number"
        with self._database.reading() as connection:
            return tuple(_judgement(row) for row in connection.execute(query).fetchall())

    def judge(self, judgement: Judgement) -> None:
        """Store what the reader says; what was taken back before is gone for good."""
        import json

        one, other = judgement.one, judgement.other
        with self._database.writing() as connection:
            connection.execute("DELETE FROM judgement WHERE withdrawn")
            connection.execute(
                f"INSERT INTO judgement ({_JUDGEMENT}, made) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    *(one.document, json.dumps(one.names, ensure_ascii=False)),
                    *(other.document, json.dumps(other.names, ensure_ascii=False)),
                    *(judgement.verdict.value, dt.datetime.now(dt.UTC).isoformat()),
                ),
            )

    def take_back(self) -> Judgement | None:
        """Take back what the reader said last; return it, None where there is nothing."""
        return self._turn("max", withdrawn=False)

    def say_again(self) -> Judgement | None:
        """Let hold again what the reader took back last; return it, None where there is nothing."""
        return self._turn("min", withdrawn=True)

    def _turn(self, which: str, *, withdrawn: bool) -> Judgement | None:
        query = f"SELECT {which}(number) FROM judgement WHERE withdrawn = ?"
        with self._database.writing() as connection:
            number = connection.execute(query, (withdrawn,)).fetchone()
            if number == (None,):
                return None
            change = "UPDATE judgement SET withdrawn = NOT withdrawn WHERE number = ?"
            connection.execute(change, number)
            query = f"SELECT {_JUDGEMENT} FROM judgement WHERE number = ?"
            return _judgement(connection.execute(query, number).fetchone())

    # What was open last

    def pair(self) -> tuple[str | None, str | None]:
        """Return the documents of the left and the right pane."""
        query = "SELECT side, id FROM pane LEFT JOIN document ON number = document"
        with self._database.reading() as connection:
            panes = dict(connection.execute(query).fetchall())
        return panes.get("left"), panes.get("right")

    def set_pair(self, left: str | None, right: str | None) -> None:
        """Remember the documents of the two panes; one that the library does not hold as None."""
        change = "REPLACE INTO pane VALUES (?, (SELECT number FROM document WHERE id = ?))"
        with self._database.writing() as connection:
            connection.executemany(change, (("left", left), ("right", right)))

    def value(self, name: str) -> str | None:
        """Return what was stored under a name, None where nothing was."""
        return self._one("SELECT value FROM state WHERE name = ?", name)

    def set_value(self, name: str, value: str) -> None:
        """Store a small text under a name."""
        with self._database.writing() as connection:
            connection.execute("REPLACE INTO state VALUES (?, ?)", (name, value))

    # Inside

    def _one(self, query: str, *values: str) -> str | None:
        with self._database.reading() as connection:
            row: tuple[str] | None = connection.execute(query, values).fetchone()
        return None if row is None else row[0]

    def _source(self, connection: sqlite3.Connection, document_id: str) -> str | None:
        query = "SELECT source FROM document WHERE id = ?"
        row: tuple[str] | None = connection.execute(query, (document_id,)).fetchone()
        return None if row is None else row[0]

    def _absent(self, document_id: str) -> LibraryError:
        return LibraryError(
            f"document {document_id} cannot be opened",
            f"the library in {self.folder} does not hold it",
            "import its file again",
        )


_JUDGEMENT = "one_document, one_names, other_document, other_names, verdict"


def _judgement(row: tuple[str, str, str, str, str]) -> Judgement:
    import json

    from app.model.judgement import Judgement, Named, Verdict

    one, one_names, other, other_names, verdict = row
    return Judgement(
        Named(one, tuple(json.loads(one_names))),
        Named(other, tuple(json.loads(other_names))),
        Verdict(verdict),
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # out of reach; what is done with it next says why
        return False


def _date(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


def _forms(actor: Actor) -> tuple[str, ...]:
    """Return an actor's name, and after it every form that stands for it, once each."""
    named = (form for form, _ in actor.forms)
    return (actor.name, *dict.fromkeys((*named, *(alias.name for alias in actor.aliases))))
