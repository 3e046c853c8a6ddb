"""A library of many documents as readers have it: with authors, outlets, dates; indexed.

    made(folder, count)

The texts are made up, a few hundred words each over a vocabulary that follows Zipf's law.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import random
from itertools import accumulate
from typing import TYPE_CHECKING

from app.model.document import Document
from app.store.library import Library
from app.workspace.flow import Flow
from app.workspace.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOCABULARY = 30_000
OUTLETS = 40
AUTHORS = 300


def documents(count: int, words: int = 250) -> Iterator[Document]:
    """Yield that many documents, the same ones each time."""
    chance = random.Random(1)
    known = ["".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(3, 9)))
             for _ in range(VOCABULARY)]  # fmt: skip
    weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
    for number in range(count):
        said = chance.choices(known, cum_weights=weights, k=words)
        title = f"{' '.join(said[:6]).capitalize()} {number}"
        text = f"{title}\n\n{' '.join(said).capitalize()}. Number{number}."
        yield Document(
            hashlib.sha256(text.encode()).hexdigest(),
            title,
            text,
            source=f"/texts/{number % 100}/{number}.txt",
            language="en",
            date=dt.date(1990, 1, 1) + dt.timedelta(days=chance.randrange(12_000)),
            authors=(f"{known[chance.randrange(AUTHORS)].title()} Writer",),
            outlet=f"The {known[chance.randrange(OUTLETS)].title()}",
        )


def made(folder: Path, count: int, words: int = 250) -> None:
    """Make a library of that many documents in ``folder / "library"``, with its index and no pair.

    What the app reads of the environment is set: also for a process that is started from here.
    """
    home(folder)
    library = Library.open(folder / "library")
    library.set_value("samples", "given")
    for document in documents(count, words):
        library.add(document, document.text.encode())
    Flow(library, lambda: None).prepare_search(Progress())
    library.close()


def home(folder: Path) -> None:
    """Let the app keep everything below a folder."""
    os.environ |= {
        "SYNTOPIA_LIBRARY": str(folder / "library"),
        "SYNTOPIA_CACHE": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
    }
