"""Tell who and what two texts both mention, and why, or do so for many pairs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import batch
from app.cli.calls.analyse_ import batch_needs_out, document_of
from app.export import contract
from app.model.mention import named

if TYPE_CHECKING:
    import argparse

    from app.analysis.pipeline import Analyser
    from app.model.document import Document
    from app.model.link import ActorLink, Links


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="two texts")
    parser.add_argument("--pairs", type=Path, metavar="IN.jsonl", help="many pairs, one per line")
    parser.add_argument("--out", type=Path, metavar="OUT.jsonl", help="where --pairs answers")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(complain=parser.error)


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if (options.pairs is None) == (not options.files) or len(options.files) not in (0, 2):
        options.complain("two files are needed, or --pairs")
    from app.analysis.pipeline import Analyser

    analyser = Analyser()
    if options.pairs is not None:
        if options.out is None:
            raise batch_needs_out("--pairs")

        def answer(record: batch.Record) -> batch.Record:
            left, right = (_half(record, side) for side in ("a", "b"))
            return contract.links(_linked(analyser, left, right))

        return batch.run(options.pairs, options.out, "pair_id", answer)
    from app import importers

    left, right = (importers.load(path)[0] for path in options.files)
    found = _linked(analyser, left, right)
    if options.json:
        print(json.dumps(contract.links(found), ensure_ascii=False, indent=1))
    else:
        _print(left, right, found)
    return 0


def _linked(analyser: Analyser, left: Document, right: Document) -> Links:
    from app.linking.link import link

    halves = (analyser.analyse(left), analyser.analyse(right))
    return link(*halves, texts=(left.text, right.text))


def _half(record: batch.Record, side: str) -> Document:
    half = record.get(side)
    if not isinstance(half, dict):
        raise batch.BadRecord(f"{side} is missing")
    return document_of(half)


def _print(left: Document, right: Document, found: Links) -> None:
    print(f"A  {left.title}\nB  {right.title}\n")
    for actor in found.actors:
        _print_actor(actor, actor.name, notes=2)
    for figure in found.figures:
        print(f"{figure.relation.value}: {figure.a.text} | {figure.b.text}\n    {figure.why}")
    for date in found.dates:
        print(f"{date.value} ({len(date.a)} | {len(date.b)})")
    for actor in found.suggested:
        _print_actor(actor, "possibly the same", notes=len(actor.evidence))


def _print_actor(actor: ActorLink, title: str, *, notes: int) -> None:
    sides = (named(actor.a), named(actor.b))
    forms = " | ".join(", ".join(dict.fromkeys(m.text for m in side)) for side in sides)
    print(f"{title} ({len(sides[0])} | {len(sides[1])}): {forms}")
    for evidence in actor.evidence[:notes]:
        print(f"    {evidence.note}")
