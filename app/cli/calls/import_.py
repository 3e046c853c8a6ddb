"""Add files, and folders with all below, to a library; one that fails is reported and skipped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import progress
from app.cli.main import add_library, complain
from app.model.errors import AppError, QueryError
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    import argparse

    from app.workspace.flow import Flow


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    add_library(parser)
    parser.add_argument(
        "--ocr",
        default="",
        metavar="LANGUAGES",
        help="have an installed Tesseract read scanned pages, in languages by its names: eng+deu",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    from app.analysis.pipeline import Analyser
    from app.store.library import Library
    from app.workspace.flow import Flow

    _check_languages(options.ocr)
    library = Library.open(options.library or paths.library_folder())
    try:
        if library.notice:
            complain(library.notice)
        flow = Flow(library, Analyser)
        done = flow.import_paths(options.paths, Progress(progress.show), options.ocr)
        late = _prepare_search(flow)
    finally:
        library.close()
        progress.wipe()
    for error in (*done.errors, *late):
        complain(str(error))
    if options.json:
        documents = [{"document": d.id, "title": d.title, "path": d.source} for d in done.documents]
        failed = [{"what": e.what, "why": e.why, "do": e.do} for e in done.errors]
        answer = {"new": done.new, "documents": documents, "failed": failed}
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        known = len(done.documents) - done.new
        print(f"{done.new} added, {known} there already, {len(done.errors)} failed")
    return 1 if done.errors or late else 0


def _check_languages(asked: str) -> None:
    """Refuse what an installed Tesseract cannot read; without one, scanned files say what to do."""
    from app.importers import ocr

    known = ocr.languages() if asked else ()
    missing = [name for name in asked.split("+") if name not in known]
    if known and missing:
        what = f"--ocr {asked} cannot be done"
        why = f"Tesseract cannot read {', '.join(missing)} here"
        raise QueryError(what, why, f"choose of {', '.join(known)}, or install more for it")


def _prepare_search(flow: Flow) -> tuple[AppError, ...]:
    """Bring the index up to the library; what keeps it from that costs nobody the import."""
    try:
        flow.prepare_search(Progress(progress.show))
    except AppError as error:
        return (error,)
    return ()
