"""Write a whole library into one file, to hand on: texts, sources, and what you said of them."""

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
    add_library(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="a .zip")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.store import pack
    from app.store.library import Library

    library = Library.open(options.library or paths.library_folder(), create=False)
    try:
        count = pack.write(library, options.to.absolute(), progress.show)
    finally:
        library.close()
        progress.wipe()
    print(f"{count} documents written to {options.to}")
    return 0
