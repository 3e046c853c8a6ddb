"""Notes as plain CSV or JSON, to be handed on, kept elsewhere, and merged.

In the CSV the places of a note are a JSON list in one cell; ``on`` quotes them for the eye, and is
not read.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from app.model.errors import FileError
from app.store.notes import filed_note, plain_note
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.model.note import Note
    from app.store.library import Library

COLUMNS = ("id", "about", "on", "text", "created", "changed", "places")


def write_notes(notes: Iterable[Note], to: Path) -> int:
    """Write notes in the form that the file's ending names; return how many.

    Raises:
        FileError: The ending is neither ``.csv`` nor ``.json``, or the file cannot be written.
    """
    rows = [{**plain_note(note), "on": note.quote} for note in notes]
    if _is_csv(to):
        out = io.StringIO()
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        for row in rows:
            writer.writerow(row | {"places": json.dumps(row["places"], ensure_ascii=False)})
        text = out.getvalue()
    else:
        text = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    try:
        to.write_text(text, "utf-8", newline="")
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(
            phrase("{to} cannot be written", to=to), why, phrase("choose another place")
        ) from error
    return len(rows)


def read_notes(library: Library, file: Path) -> int:
    """Add the notes of a file to a library; return how many were new or changed later.

    Raises:
        FileError: The file cannot be read, or something in it is no note; none is added.
    """
    try:
        text = file.read_text("utf-8-sig")
        records = csv.DictReader(io.StringIO(text)) if _is_csv(file) else json.loads(text)
        given = [filed_note(record) for record in records]
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(
            phrase("{file} cannot be read", file=file), why, phrase("check the name")
        ) from error
    except (ValueError, TypeError, csv.Error, RecursionError) as error:
        why = phrase(
            "something in it is no note ({name}: {error})", name=type(error).__name__, error=error
        )
        do = phrase("write one with {columns} by syntopia notes --to", columns=", ".join(COLUMNS))
        raise FileError(phrase("{file} cannot be read", file=file), why, do) from error
    return library.merge_notes(given)


def _is_csv(file: Path) -> bool:
    ending = file.suffix.lower()
    if ending not in (".csv", ".json"):
        what = phrase("{file} is no file of notes", file=file)
        raise FileError(
            what, phrase("its name ends neither in .csv nor in .json"), phrase("name it so")
        )
    return ending == ".csv"
