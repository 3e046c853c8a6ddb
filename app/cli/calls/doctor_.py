"""Check a library: its database, texts, sources, backups and search index; mend what can be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app import paths
from app.cli import progress
from app.cli.main import add_library

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.model.document import Document
    from app.store.doctor import Health
    from app.store.library import Library


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the call takes."""
    add_library(parser)
    parser.add_argument("--repair", action="store_true", help="mend what can be mended")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit status is 1 where something is left that is not sound."""
    from app.store import doctor

    folder = (options.library or paths.library_folder()).absolute()
    try:
        if options.repair:
            health = doctor.repair(folder, _read, progress.show)
        else:
            health = doctor.check(folder, progress.show)
        if health.is_sound:
            _look_at_index(folder, health, repair=options.repair)
    finally:
        progress.wipe()
    if options.json:
        print(json.dumps(_answer(folder, health), ensure_ascii=False, indent=1))
    else:
        _tell(health)
    return 0 if health.is_sound else 1


def _read(data: bytes, name: str, form: str) -> Document:
    from app import importers

    return importers.read(data, name, form)


def _look_at_index(folder: Path, health: Health, *, repair: bool) -> None:
    """Compare the index with the library; it is made again wherever it is not right."""
    from app.index.search import SearchIndex
    from app.store.library import Library

    library = Library.open(folder, create=False)
    try:
        if repair:
            _bring_up(library, health)
            return
        held = {entry.id for entry in library.entries()}
    finally:
        library.close()
    index = SearchIndex.open(paths.index_folder(folder))
    try:
        if index.was_damaged:
            health.say("index", "it was damaged; the next search makes it again", mended=True)
        elif index.ids() != held:
            said = "it is not up to the library; the next search brings it up"
            health.say("index", said, mended=True)
    finally:
        index.close()


def _bring_up(library: Library, health: Health) -> None:
    from app.analysis.pipeline import Analyser
    from app.workspace.flow import Flow
    from app.workspace.jobs import Progress

    said: list[str] = []
    Flow(library, Analyser).prepare_search(Progress(progress.show), said.append)
    for sentence in said:
        health.say("index", sentence, mended=True)


def _answer(folder: Path, health: Health) -> dict[str, object]:
    return {
        "library": str(folder),
        "sound": health.is_sound,
        "documents": health.documents,
        "findings": [
            {"part": found.part, "what": found.what, "mended": found.mended}
            for found in health.findings
        ],
        "set_aside": str(health.set_aside) if health.set_aside else None,
    }


def _tell(health: Health) -> None:
    for found in health.findings:
        print(f"{found.part}: {found.what}{' (mended)' if found.mended else ''}")
    if health.set_aside:
        print(f"the damaged files were set aside in {health.set_aside}")
    print(f"{health.documents} documents, {'sound' if health.is_sound else 'NOT sound'}")
