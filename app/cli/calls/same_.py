"""Tell whether two names could be one actor's: a score from 0 to 1; 0.5 and above says yes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import batch
from app.cli.calls.analyse_ import batch_needs_out

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="two names")
    parser.add_argument("--pairs", type=Path, metavar="IN.jsonl", help="many pairs, one per line")
    parser.add_argument("--out", type=Path, metavar="OUT.jsonl", help="where --pairs answers")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(complain=parser.error)


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if (options.pairs is None) == (not options.names) or len(options.names) not in (0, 2):
        options.complain("two names are needed, or --pairs")
    from app.names.compare import compare

    if options.pairs is not None:
        if options.out is None:
            raise batch_needs_out("--pairs")

        def answer(record: batch.Record) -> batch.Record:
            alike = compare(batch.text_of(record, "a"), batch.text_of(record, "b"))
            return {"score": alike.score}

        return batch.run(options.pairs, options.out, "id", answer)
    alike = compare(*options.names)
    if options.json:
        print(json.dumps({"score": alike.score, "rule": alike.rule, "note": alike.note}))
    else:
        verdict = "could be one actor's" if alike.score >= 0.5 else "are two actors'"
        reason = f" ({alike.note})" if alike.note else ""
        print(f"{alike.score:.2f}  the names {verdict}{reason}")
    return 0
