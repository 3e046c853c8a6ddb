"""Write the comparison of two documents to a file: .html, .md, .csv or .json by its ending."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import progress
from app.cli.documents import document_named
from app.cli.main import add_library, complain
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("a", metavar="A", help="a document by its id, or a file")
    parser.add_argument("b", metavar="B", help="the other one")
    parser.add_argument("--to", type=Path, metavar="FILE", required=True, help="what to write")
    add_library(parser)


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.analysis.pipeline import Analyser
    from app.export.ledger import ledger
    from app.export.write import check_ending, write
    from app.store.library import Library
    from app.workspace.flow import Flow
    from app.workspace.noted import of_pair

    check_ending(options.to)  # before the work, not after it
    library = Library.open(options.library or paths.library_folder())
    try:
        if library.notice:
            complain(library.notice)
        flow = Flow(library, Analyser)
        a, b = (document_named(flow, given) for given in (options.a, options.b))
        links = flow.link_pair(a.id, b.id, Progress(progress.show))
        notes = of_pair(flow.noting.all(), a, b)
        write(ledger(a, b, links, dt.datetime.now().astimezone(), notes), options.to)
    finally:
        library.close()
        progress.wipe()
    return 0
