"""A document as it is named on the command line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.errors import FileError
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    from app.model.document import Document
    from app.workspace.flow import Flow

_ID = re.compile(r"[0-9a-f]{6,64}")


def document_named(flow: Flow, given: str) -> Document:
    """Return a document of the library by its id or the beginning of it, or by a file.

    A file that is new is added to the library.

    Raises:
        FileError: There is no such document and no such file, or the file is no text.
    """
    held = document_held(flow, given)
    if held is not None:
        return held
    done = flow.intake.at_once([Path(given)], Progress())
    if not done.documents:
        raise done.errors[0]
    return flow.document(done.documents[0].id)


def document_held(flow: Flow, given: str) -> Document | None:
    """Return a document of the library by its id or the beginning of it, None for a file.

    Raises:
        FileError: There is no such document and no such file.
    """
    if _ID.fullmatch(given):
        ids = [entry.id for entry in flow.entries() if entry.id.startswith(given)]
        if len(ids) == 1:
            return flow.document(ids[0])
        if ids:
            raise FileError(given, "the ids of several documents begin so", "give more of it")
    if not Path(given).exists():
        do = "give a document's id, as the search prints it with --json, or a file"
        raise FileError(given, "there is no such document and no such file", do)
    return None
