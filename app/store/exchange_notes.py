"""Notes as plain CSV or JSON, to be handed on, kept elsewhere, and merged.

In the CSV the places of a note are a JSON list in one cell; ``on`` quotes them for the eye, and is
not read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.notes import filed_note, plain_note
from app.store.rowfile import RowFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.model.note import Note
    from app.store.library import Library

FILE = RowFile(
    "note",
    "syntopia notes --to",
    ("id", "about", "on", "text", "created", "changed", "places"),
    listed=("places",),
)


def write_notes(notes: Iterable[Note], to: Path) -> int:
    """Write notes in the form that the file's ending names; return how many.

    Raises:
        FileError: The ending is neither ``.csv`` nor ``.json``, or the file cannot be written.
    """
    return FILE.write(to, ({**plain_note(note), "on": note.quote} for note in notes))


def read_notes(library: Library, file: Path) -> int:
    """Add the notes of a file to a library; return how many were new or changed later.

    Raises:
        FileError: The file cannot be read, or something in it is no note; none is added.
    """
    return library.merge_notes(FILE.read(file, filed_note))
