"""The checks in their order, each a line; what a check raises is why it failed."""

from __future__ import annotations

import datetime as dt
import os
import platform
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__, paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.document import DocumentEntry
    from app.model.link import Links
    from app.workspace.flow import Flow

    Window = Callable[[Path, Path | None], str]

_SENTENCE = b"In May the Harbour Board of Lisbon sent at least 40 engineers to Oslo."
_RTF = rb"{\rtf1\ansi\ansicpg1252 The caf\'e9 by the harbour opened.\par}"


def run(window: Window, picture: Path | None = None) -> int:
    """Do every check and print a line on each; return 0 if all went well, else 1.

    Args:
        window: Tries the window in a given empty folder, and returns a sentence.
        picture: Where to save a picture of the window.
    """
    place = "frozen" if getattr(sys, "frozen", False) else Path(sys.prefix)
    print(f"Syntopia {__version__}, Python {platform.python_version()} ({place})")
    print(f"on {platform.platform()}", flush=True)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="syntopia-selftest-") as name:
        folder = Path(name)
        os.environ["SYNTOPIA_CACHE"] = str(folder / "cache")
        trial = Trial(folder / "library")
        checks: dict[str, Callable[[], str]] = {
            "files": trial.files,
            "store": trial.store,
            "readers": trial.readers,
            "model": trial.model,
            "links": trial.links,
            "index": trial.index,
            "export": trial.export,
            "window": lambda: window(folder / "window", picture),
        }
        for title, check in checks.items():
            failed += not _passes(title, check)
        trial.close()
    print("all is well" if not failed else f"{failed} of {len(checks)} checks FAILED", flush=True)
    return min(failed, 1)


def _passes(title: str, check: Callable[[], str]) -> bool:
    began = time.monotonic()
    try:
        said, verdict = check(), "ok"
    except Exception as error:  # whatever it is, the other checks are to be heard, too
        said, verdict = " ".join(f"{type(error).__name__}: {error}".split()), "FAILED"
    print(f"{verdict:6} {title:8} {time.monotonic() - began:5.1f}s  {said}", flush=True)
    return verdict == "ok"


class Trial:
    """A library that is made, filled with the sample texts and asked, as a first start would."""

    def __init__(self, folder: Path) -> None:
        """Take the library's folder, which is not there yet."""
        self._folder = folder
        self._flow: Flow | None = None
        self._close: Callable[[], None] = lambda: None

    def files(self) -> str:
        """Look for the data that comes with the program."""
        held = [path for path in paths.resources().rglob("*") if path.is_file()]
        samples = _samples()
        if not (paths.resources() / "icons" / "syntopia.svg").is_file():
            raise FileNotFoundError(f"no icon in {paths.resources()}")
        return f"{len(samples)} sample texts, {len(held)} files of words and pictures"

    def store(self) -> str:
        """Make a library, give it the sample texts, and read them after opening it again."""
        self._open()
        before = self._documents()
        self.close()
        self._open()
        after = self._documents()
        if before != after or len(after) < len(_samples()):
            raise ValueError(f"{len(before)} documents were stored, {len(after)} read again")
        return f"{len(after)} texts were stored and read again (SQLite {sqlite3.sqlite_version})"

    def readers(self) -> str:
        """Read a format whose reader has a process of its own."""
        from app import importers

        text = importers.read(_RTF, "harbour.rtf", "rtf").text
        if "café" not in text:
            raise ValueError(f"{text!r} was read instead of what was written")
        return "a file was read in a process of its own"

    def model(self) -> str:
        """Have the language model find actors and a figure in a sentence."""
        from app import importers
        from app.analysis.pipeline import Analyser

        analyser = Analyser()
        found = analyser.analyse(importers.read(_SENTENCE, "sentence.txt", "text"))
        if not found.actors or not found.figures:
            raise ValueError(f"{len(found.actors)} actors and {len(found.figures)} figures found")
        return f"{analyser.version}: {len(found.actors)} actors, {found.figures[0].text!r}"

    def links(self) -> str:
        """Link the sample texts."""
        links = self._linked()
        if not links.actors:
            raise ValueError("nothing that both sample texts mention was found")
        return f"both samples mention {len(links.actors)} actors, {len(links.figures)} figures"

    def index(self) -> str:
        """Search for an actor that both sample texts mention."""
        name = max((link.name for link in self._linked().actors), key=len)
        found = self._opened().search(f'"{name}"')
        if not found.hits:
            raise ValueError("no text was found by a name that stands in it")
        return f"an actor's name was found in {found.total} of {len(self._documents())} texts"

    def export(self) -> str:
        """Write the comparison of the sample texts in every form that needs no window."""
        from app.export.ledger import ledger
        from app.export.write import FORMS, text_of

        left, right = (self._opened().document(entry.id) for entry in self._documents()[:2])
        rows = ledger(left, right, self._linked(), dt.datetime.now().astimezone())
        for ending, form in FORMS.items():
            if rows.actors[0].name not in text_of(rows, Path(f"comparison{ending}")):
                raise ValueError(f"{form} without the first actor that both texts mention")
        return f"the comparison was written in {len(FORMS)} forms"

    def close(self) -> None:
        """Close the library."""
        self._close()
        self._close, self._flow = lambda: None, None

    def _open(self) -> Flow:
        from app.analysis.pipeline import Analyser
        from app.store.library import Library
        from app.workspace.flow import Flow

        library = Library.open(self._folder)
        self._close = library.close
        self._flow = Flow(library, Analyser)
        return self._flow

    def _opened(self) -> Flow:
        return self._flow or self._open()

    def _documents(self) -> tuple[DocumentEntry, ...]:
        return self._opened().entries()

    def _linked(self) -> Links:
        from app.workspace.jobs import Progress

        left, right = (entry.id for entry in self._documents()[:2])
        return self._opened().link_pair(left, right, Progress())


def _samples() -> list[Path]:
    found = sorted(paths.seeds().glob("*.txt"))
    if len(found) < 2:
        raise FileNotFoundError(f"no two sample texts in {paths.seeds()}")
    return found
