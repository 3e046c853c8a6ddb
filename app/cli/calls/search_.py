"""Search a library's texts, best first, with snippets."""

from __future__ import annotations

import argparse
import json

from app import paths
from app.cli.main import add_library, complain
from app.export import contract


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("query", metavar="QUERY", help='words, "a phrase", OR, NOT, pre*, word~, …')
    add_library(parser)
    parser.add_argument("--limit", type=_positive, default=20, metavar="N", help="at most N hits")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.analysis.pipeline import Analyser
    from app.store.library import Library
    from app.workspace.flow import Flow

    library = Library.open(options.library or paths.library_folder(), create=False)
    try:
        if library.notice:
            complain(library.notice)
        flow = Flow(library, Analyser)
        result = flow.search(options.query, limit=options.limit, report=complain)
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


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of hits")
    return number
