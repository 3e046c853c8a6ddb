"""Search a library's texts, best first, with snippets; or run a list of queries into a table."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import progress
from app.cli.main import FAILED, WRONG_USAGE, add_library, complain
from app.export import contract
from app.workspace import queries
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    from app.workspace.flow import Flow

_HITS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument(
        *("query",), nargs="?", metavar="QUERY", help='words, "a phrase", OR, NOT, pre*, word~, …'
    )
    add_library(parser)
    parser.add_argument(
        "--limit",
        type=_positive,
        metavar="N",
        help=f"at most N hits (default {_HITS}; of each query of a list {queries.MOST:,})",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--queries", type=Path, metavar="FILE", help="run the queries of its lines")
    parser.add_argument("--to", type=Path, metavar="FILE", help="the CSV table that they fill")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if bool(options.queries) == (options.query is not None) or bool(options.queries) != bool(
        options.to
    ):
        complain("give a QUERY, or --queries FILE --to FILE; try syntopia search --help")
        return WRONG_USAGE
    from app.analysis.pipeline import Analyser
    from app.store.library import Library
    from app.workspace.flow import Flow

    library = Library.open(options.library or paths.library_folder(), create=False)
    try:
        if library.notice:
            complain(library.notice)
        flow = Flow(library, Analyser)
        if options.queries:
            return _run_list(flow, options)
        result = flow.search(options.query, limit=options.limit or _HITS, report=complain)
    finally:
        library.close()
    if options.json:
        print(json.dumps(contract.search(result), ensure_ascii=False, indent=1))
        return 0
    print(f"{result.total} documents ({result.seconds:.3f} s)")
    for hit in result.hits:
        print(f"\n{hit.title}\n  {hit.source}")
        for snippet in hit.snippets:
            print(f"  {snippet.span.start:>7}  {' '.join(snippet.text.split())}")
    return 0


def _run_list(flow: Flow, options: argparse.Namespace) -> int:
    try:
        written = queries.run(
            flow,
            options.queries,
            options.to,
            Progress(progress.show),
            limit=options.limit or queries.MOST,
        )
    finally:
        progress.wipe()
    for fault in written.faults:
        complain(f"{options.queries}: {fault}")
    count = "1 query" if written.queries == 1 else f"{written.queries} queries"
    print(f"{count} run, {written.rows} places written to {options.to}")
    return FAILED if written.unread else 0


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of hits")
    return number
