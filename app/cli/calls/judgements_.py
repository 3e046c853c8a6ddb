"""Write what you said of actors to a CSV or JSON file, or merge such a file into a library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli.main import add_library

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    add_library(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--to", type=Path, metavar="FILE", help="write a .csv or .json")
    which.add_argument("--from", type=Path, metavar="FILE", dest="source", help="merge one")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.store import exchange
    from app.store.library import Library

    library = Library.open(options.library or paths.library_folder(), create=False)
    try:
        if options.to:
            print(f"{exchange.write_judgements(library, options.to)} judgements written")
        else:
            print(f"{exchange.read_judgements(library, options.source)} judgements added")
    finally:
        library.close()
    return 0
