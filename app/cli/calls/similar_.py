"""Rank a library's documents by what they share with one: actors, figures, dates, words."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import contract, progress
from app.cli.main import add_library, complain
from app.model.errors import FileError
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.model.document import Document, DocumentEntry
    from app.workspace.flow import Flow

_LEAST = 6  # characters of a document's id that are taken for it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("document", metavar="FILE_OR_ID", help="a text, or a document's id")
    add_library(parser)
    parser.add_argument("--limit", type=_positive, default=10, metavar="N", help="at most N")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.analysis.pipeline import Analyser
    from app.store.library import Library
    from app.workspace.flow import Flow
    from app.workspace.partners import why

    library = Library.open(options.library or paths.library_folder(), create=False)
    try:
        if library.notice:
            complain(library.notice)
        flow = Flow(library, Analyser)
        entries = {entry.id: entry for entry in flow.entries()}
        document = _document(flow, entries, options.document)
        flow.know_actors(Progress(progress.show))
        found = flow.similar(document, options.limit, read=True)
    finally:
        library.close()
        progress.wipe()
    if options.json:
        answer = contract.similar(document, found, entries)
        print(json.dumps(answer, ensure_ascii=False, indent=1))
        return 0
    for one in found:
        entry = entries[one.document_id]
        date = entry.date.isoformat() if entry.date else ""
        print("  ".join(filter(None, (f"{one.score:.2f}", entry.title, entry.outlet, date))))
        print(f"      {why(one)}\n      {entry.source}")
    return 0


def _document(flow: Flow, entries: Mapping[str, DocumentEntry], given: str) -> Document:
    """Return the document of an id or its beginning, else the one in a file."""
    meant = [one for one in entries if one.startswith(given)] if len(given) >= _LEAST else []
    if len(meant) == 1:
        return flow.document(meant[0])
    if not Path(given).exists():
        raise FileError(
            f"{given} cannot be looked up",
            "it is neither a file nor the id of one document of the library",
            "syntopia search shows the ids with --json",
        )
    from app import importers

    return importers.load(Path(given))[0]


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of documents")
    return number
