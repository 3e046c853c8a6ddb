"""A whole library as one file to hand on, and such a file taken in.

The file is a ZIP of plain things: a database of the documents, their texts, and what the reader
has said; and the sources under their hashes. No analyses, which are made again; no index, whose
files can run code; no paths of the giver's computer. Whoever takes it in trusts none of it: it is
read row by row into the library that is there, and nothing in it is put anywhere by its name.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from app.model.errors import LibraryError
from app.model.judgement import holding
from app.store import migrations, seals, tables
from app.store.database import FILE_NAME
from app.store.documents import filed_document
from app.store.judgements import dated_judgement
from app.store.notes import filed_note
from app.store.searches import dated_search
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.model.document import Document
    from app.store.library import Library

    Report: TypeAlias = Callable[[float, str], None]

_ABOUT = "syntopia.json"
_FORMAT = {"what": "a library of Syntopia", "format": 1}
_TAKEN_BACK = """
    DELETE FROM judgement AS said WHERE verdict LIKE '-%' OR EXISTS (
        SELECT 1 FROM judgement AS later WHERE later.number > said.number
        AND later.verdict = '-' || said.verdict
        AND later.one_document = said.one_document AND later.one_names = said.one_names
        AND later.other_document = said.other_document AND later.other_names = said.other_names
    )
"""
_TABLES = ("source_file", "document", "judgement", "edit", "saved_search", "note", "document_text")
_SOURCE = re.compile("sources/([0-9a-f]{64})")

_MEMBERS = 2_000_000
_LARGEST = 1 << 30  # bytes of one member
_SMALL = 64 << 20  # bytes that no file is a bomb for
_RATIO = 200  # how many times its packed size a library can be; texts come to ten
_ROOM = 0.9  # of what is free on the disk


class Taken(NamedTuple):
    """What was new in a file that was taken in."""

    documents: int
    edits: int
    judgements: int
    searches: int
    notes: int


def write(library: Library, to: Path, report: Report = lambda _, __: None) -> int:
    """Write a library into one file; return how many documents it holds.

    Raises:
        LibraryError: The library is damaged, or the file cannot be written.
    """
    part = to.with_name(f"{to.name}.part{os.getpid()}")
    entries = library.entries()
    try:
        with (
            tempfile.TemporaryDirectory(prefix="syntopia-") as work,
            zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            copy = Path(work) / FILE_NAME
            tables.copy(library.folder / FILE_NAME, copy, _TABLES)
            _leave_out_private(copy)
            if not tables.is_sound(copy):
                raise _damaged(library.folder)
            archive.writestr(_ABOUT, json.dumps(_FORMAT))
            archive.write(copy, FILE_NAME)
            written = set()
            for number, entry in enumerate(entries):
                report(number / len(entries), entry.title)
                data = library.source_bytes(entry.id)
                name = f"sources/{hashlib.sha256(data).hexdigest()}"
                if name not in written:
                    archive.writestr(name, data)
                    written.add(name)
        part.replace(to)
    except tables.UNREADABLE as error:
        raise _damaged(library.folder) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise LibraryError(
            phrase("{to} cannot be written", to=to), why, phrase("choose another place")
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return len(entries)


def take(library: Library, file: Path, report: Report = lambda _, __: None) -> Taken:
    """Add to a library all that such a file holds and it does not.

    Of what was said of one thing here and there, what was said last holds.

    Raises:
        LibraryError: The file is none of these, or is damaged, or made to do harm; what was in
            the library before is there all the same.
    """
    try:
        with (
            zipfile.ZipFile(file) as archive,
            tempfile.TemporaryDirectory(prefix="take-", dir=library.folder) as work,
        ):
            _look_over(archive, library.folder)
            copy = Path(work) / FILE_NAME
            with archive.open(FILE_NAME) as packed, copy.open("wb") as plain:
                shutil.copyfileobj(packed, plain)
            with contextlib.closing(tables.connect(copy, "rw")) as connection:
                if not tables.has_schema(connection, migrations.version_of(connection)):
                    raise ValueError("its tables are other ones")
                migrations.migrate(connection, Path(work))
                return _merge(library, archive, connection, report)
    except LibraryError:
        raise
    except OSError as error:
        raise _refused(file, error.strerror or str(error), "check the file and the disk") from error
    except (
        *(zipfile.BadZipFile, sqlite3.Error, zlib.error, KeyError, ValueError, TypeError),
        *(
            AttributeError,
            EOFError,
            NotImplementedError,
            OverflowError,
            RecursionError,
            RuntimeError,
        ),
    ) as error:
        why = phrase("it is damaged, or no library that was handed on ({error})", error=error)
        raise _refused(file, why, "have it made again") from error


def _look_over(archive: zipfile.ZipFile, folder: Path) -> None:
    """Refuse what is not of the form, or would fill the disk; raises ValueError."""
    members = archive.infolist()
    names = {member.filename for member in members}
    if len(members) > _MEMBERS or len(names) < len(members):
        raise ValueError("it has too many parts")
    for name in names - {_ABOUT, FILE_NAME}:
        if not _SOURCE.fullmatch(name):
            raise ValueError(f"it has a part called {name[:80]!r}")
    if max(member.file_size for member in members) > _LARGEST:
        raise ValueError("one part of it is too large")
    size = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if size > max(_SMALL, _RATIO * packed) or size > _ROOM * shutil.disk_usage(folder).free:
        raise ValueError("it would take too much room")
    if archive.getinfo(_ABOUT).file_size > 10_000:
        raise ValueError("it does not say what it is")
    about = json.loads(archive.read(_ABOUT))
    if not isinstance(about, dict) or about.get("what") != _FORMAT["what"]:
        raise ValueError("it does not say what it is")
    if about.get("format") != _FORMAT["format"]:
        raise ValueError("it is of a newer version of Syntopia")


def _merge(
    library: Library, archive: zipfile.ZipFile, connection: sqlite3.Connection, report: Report
) -> Taken:
    edits = [
        (str(row["document"]), str(row["field"]), row["value"], str(row["made"]))
        for row in _rows(connection, "edit")
    ]
    searches = [dated_search(row) for row in _rows(connection, "saved_search")]
    judgements = [dated_judgement(row) for row in _rows(connection, "judgement")]
    notes = [filed_note(row) for row in _rows(connection, "note")]
    listed = list(_rows(connection, "document"))
    new = 0
    for number, row in enumerate(listed):
        document = _document(connection, row)
        report(number / len(listed), document.title)
        sha256 = str(row["file"])
        data = archive.read(f"sources/{sha256}")
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ValueError(f"the bytes of {sha256} are other ones")
        new += library.add(document, data)
    said = holding(judgement for judgement in judgements if judgement is not None)
    return Taken(
        new,
        library.merge_edits(edits),
        library.merge_judgements(said),
        library.merge_searches(searches),
        library.merge_notes(notes),
    )


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[dict[str, seals.Value]]:
    walk = tables.Salvage(connection, table)
    yield from walk.rows()
    if not walk.is_whole:
        raise ValueError(f"some of its rows ({table}) are damaged")


def _document(connection: sqlite3.Connection, row: dict[str, seals.Value]) -> Document:
    query = "SELECT text, seal FROM document_text WHERE document = ?"
    text, sealed = connection.execute(query, (row["number"],)).fetchone()
    if seals.seal(row["number"], text) != sealed:
        raise ValueError("a text is damaged")
    return filed_document(row, text)


def _leave_out_private(copy: Path) -> None:
    """Leave of the places of files their names alone, and of judgements those that hold."""
    with contextlib.closing(tables.connect(copy, "rw")) as connection:
        rows = connection.execute("SELECT number, source FROM document").fetchall()
        connection.execute("BEGIN")
        connection.execute("DELETE FROM judgement WHERE withdrawn")
        connection.execute(_TAKEN_BACK)
        for number, source in rows:
            change = "UPDATE document SET source = ? WHERE number = ?"
            connection.execute(change, (PureWindowsPath(source).name, number))
        seals.reseal(connection, "document", "TRUE")
        connection.execute("COMMIT")
        connection.execute("VACUUM")  # what was taken out stands in no free page


def _damaged(folder: Path) -> LibraryError:
    what = phrase("the library in {folder} cannot be handed on", folder=folder)
    return LibraryError(what, phrase("it is damaged"), phrase("run syntopia doctor --repair"))


def _refused(file: Path, why: str, do: str) -> LibraryError:
    return LibraryError(phrase("{file} cannot be taken in", file=file), why, do)
