"""List your notes, or those with some words; write them to a file, or merge such a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli.main import add_library

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("--search", metavar="WORDS", default="", help="only notes with these words")
    add_library(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--json", action="store_true", help="print them as JSON")
    which.add_argument("--to", type=Path, metavar="FILE", help="write a .csv or .json")
    which.add_argument("--from", type=Path, metavar="FILE", dest="source", help="merge one")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.store import exchange_notes
    from app.store.library import Library
    from app.store.notes import plain_note
    from app.workspace.noted import listed

    library = Library.open(options.library or paths.library_folder(), create=False)
    try:
        if options.source:
            print(f"{exchange_notes.read_notes(library, options.source)} notes added")
            return 0
        titles = {entry.id: entry.title for entry in library.entries()}
        found = listed(library.notes(), titles, options.search)
        if options.to:
            written = exchange_notes.write_notes([entry.note for entry in found], options.to)
            print(f"{written} notes written")
        elif options.json:
            print(json.dumps([plain_note(entry.note) for entry in found], ensure_ascii=False))
        else:
            for entry in found:
                words = " ".join(entry.note.text.split())
                print(f"{entry.titles}\t“{entry.note.quote}”\t{words}")
    finally:
        library.close()
    return 0
