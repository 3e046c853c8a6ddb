"""Rank a library's documents by what they share with one: actors, figures, dates, words."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import progress
from app.cli.documents import document_held
from app.cli.main import add_library, complain
from app.export import contract
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    from app.model.document import Document
    from app.workspace.flow import Flow


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
        document = _document(flow, options.document)
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


def _document(flow: Flow, given: str) -> Document:
    """Return the document of an id or its beginning, else the one in a file."""
    held = document_held(flow, given)
    if held is not None:
        return held
    from app import importers

    return importers.load(Path(given))[0]


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of documents")
    return number
