"""A comparison into a file, in the form that its ending names."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.export import contract
from app.export.markdown import markdown_of
from app.export.table import csv_of
from app.model.errors import FileError
from app.translation import phrase

if TYPE_CHECKING:
    from app.export.ledger import Ledger, NoteRow
    from app.model.document import Span

FORMS = {".html": phrase("Web page"), ".md": "Markdown", ".csv": phrase("Table"), ".json": "JSON"}


def write(ledger: Ledger, to: Path) -> None:
    """Write a comparison; a file of that name is replaced, as a whole or not at all.

    Raises:
        FileError: The ending is none of :data:`FORMS`, or the file cannot be written.
    """
    save(to, text_of(ledger, to).encode("utf-8", "replace"))


def text_of(ledger: Ledger, to: Path) -> str:
    """Return what a file of that name is to hold; raises FileError for another ending."""
    ending = to.suffix.lower()
    if ending == ".html":
        from app.export.html import html_of  # its library is slow to load

        return html_of(ledger)
    if ending == ".md":
        return markdown_of(ledger)
    if ending == ".csv":
        # Spreadsheets take a file for UTF-8 only if it says so.
        return "\ufeff" + csv_of(ledger)
    check_ending(to)
    return json.dumps(_json(ledger), ensure_ascii=False, indent=1) + "\n"


def check_ending(to: Path) -> None:
    """Raise FileError where a file's ending names none of :data:`FORMS`."""
    if to.suffix.lower() not in FORMS:
        why = (
            phrase("no form goes by the ending “{suffix}”", suffix=to.suffix)
            if to.suffix
            else phrase("it has no ending")
        )
        raise FileError(
            phrase("{to} cannot be written", to=to),
            why,
            phrase("choose one of {forms}", forms=", ".join(FORMS)),
        )


def save(to: Path, data: bytes) -> None:
    """Write a file as a whole or not at all; raises FileError."""
    try:
        handle, name = tempfile.mkstemp(dir=to.parent, prefix=".syntopia-")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            mask = os.umask(0)
            os.umask(mask)
            part.chmod(0o666 & ~mask)
            part.replace(to)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(
            phrase("{to} cannot be written", to=to), why, phrase("choose another place")
        ) from error


def _json(ledger: Ledger) -> contract.Json:
    return {
        "a": _document(ledger, "a"),
        "b": _document(ledger, "b"),
        **contract.links(ledger.links),
        "notes": [contract.note(row.note, *_spans(row)) for row in ledger.notes],
    }


def _spans(row: NoteRow) -> tuple[Span | None, Span | None]:
    a, b = row.places
    return a.span if a is not None else None, b.span if b is not None else None


def _document(ledger: Ledger, side: str) -> contract.Json:
    document = ledger.a if side == "a" else ledger.b
    return {
        "id": document.id,
        "title": document.title,
        "authors": list(document.authors),
        "outlet": document.outlet or None,
        "date": document.date.isoformat() if document.date else None,
        "language": document.language,
        "url": document.url or None,
    }
