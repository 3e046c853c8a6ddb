"""Add to a library what a file holds that was written by syntopia pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import progress
from app.cli.main import add_library

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="what syntopia pack has written")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.store import pack
    from app.store.library import Library

    library = Library.open(options.library or paths.library_folder())
    try:
        taken = pack.take(library, options.file, progress.show)
    finally:
        library.close()
        progress.wipe()
    print(
        f"{taken.documents} documents, {taken.edits} edits, {taken.judgements} judgements,"
        f" {taken.searches} saved searches, {taken.notes} notes added"
    )
    return 0
