"""Tell what was found in one text, or in many: mentions of actors, figures, dates."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import batch
from app.export import contract
from app.model.document import Document
from app.text.normalize import normal_form

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the text")
    what.add_argument("--texts", type=Path, metavar="IN.jsonl", help="many texts, one per line")
    parser.add_argument("--out", type=Path, metavar="OUT.jsonl", help="where --texts answers")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.analysis.pipeline import Analyser

    analyser = Analyser()
    if options.texts is not None:
        if options.out is None:
            raise batch_needs_out("--texts")

        def answer(record: batch.Record) -> batch.Record:
            return contract.findings(analyser.analyse(document_of(record)))

        return batch.run(options.texts, options.out, "id", answer)
    from app import importers

    document, _ = importers.load(options.file)
    found = analyser.analyse(document)
    if options.json:
        print(json.dumps(contract.analysis(document, found), ensure_ascii=False, indent=1))
        return 0
    print(f"{document.title}\n")
    if found.authors or found.outlet:
        print(f"by       {', '.join(filter(None, (*found.authors, found.outlet)))}")
    for actor in found.actors:
        forms = ", ".join(f"{text} ({count})" for text, count in actor.forms)
        print(f"{actor.type.value:<8} {actor.name}: {forms}")
    for figure in found.figures:
        print(f"figure   {figure.text}")
    for date in found.dates:
        print(f"date     {date.text}{f' = {date.value}' if date.value else ''}")
    return 0


def batch_needs_out(option: str) -> Exception:
    """Return the error of a batch call that does not say where to answer."""
    from app.model.errors import QueryError

    return QueryError(f"{option} needs --out", "it answers in a file", "name one by --out")


def document_of(record: batch.Record, field: str = "text") -> Document:
    """Return the document of a record; raises BadRecord for a missing text or a bad date."""
    date = record.get("date")
    try:
        day = dt.date.fromisoformat(date) if date is not None else None
    except (TypeError, ValueError) as error:
        raise batch.BadRecord(f"the date {date!r} is not of the form 2016-12-31") from error
    text = normal_form(batch.text_of(record, field))
    return Document(id=str(record.get("id")), title="", text=text, date=day)
