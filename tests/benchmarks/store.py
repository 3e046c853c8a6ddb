"""What the library costs on disk: adding, opening, listing, backing up and checking.

    .venv/bin/python -m tests.benchmarks.store [DOCUMENTS…]

The texts are made up, of the length of news: 600 words each. Beside the documents per second stands
what the same bytes cost as files alone, each written and synced as the library does it.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from app.model.document import Document
from app.store import doctor
from app.store.library import Library

WORDS = 600


def texts(count: int) -> list[str]:
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnoprstuvw", k=6)) for _ in range(20_000)]
    return [" ".join(chance.choices(words, k=WORDS)) for _ in range(count)]


def timed(act):
    start = time.perf_counter()
    result = act()
    return time.perf_counter() - start, result


def measure(count: int, folder: Path) -> dict[str, str]:
    made = texts(count)
    peers = made[: count // 10]

    def alone():
        (folder / "peer").mkdir()
        for number, text in enumerate(peers):
            with (folder / "peer" / str(number)).open("w") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())

    library = Library.open(folder / "library")

    def add():
        for number, text in enumerate(made):
            data = text.encode()
            one = hashlib.sha256(data).hexdigest()
            library.add(Document(one, f"Title {number}", text, authors=("A. B.",)), data)

    peer, _ = timed(alone)
    adding, _ = timed(add)
    library.close()
    opening, library = timed(lambda: Library.open(folder / "library"))
    listing = min(timed(library.entries)[0] for _ in range(3))
    backing, backup = timed(library.backups.make)
    size = (folder / "library" / "library.sqlite3").stat().st_size
    library.close()
    checking, health = timed(lambda: doctor.check(folder / "library"))
    assert health.findings == []
    return {
        "documents": f"{count:,}",
        "added a second": f"{count / adding:,.0f}",
        "files alone": f"{len(peers) / peer:,.0f}",
        "opening, ms": f"{opening * 1e3:.1f}",
        "entries(), ms": f"{listing * 1e3:.0f}",
        "backup, s": f"{backing:.2f}",
        "its size, MB": f"{backup.stat().st_size / 1e6:.1f}",
        "database, MB": f"{size / 1e6:.1f}",
        "doctor, s": f"{checking:.1f}",
    }


def main() -> None:
    for number, count in enumerate(map(int, sys.argv[1:] or ["1000", "10000"])):
        with tempfile.TemporaryDirectory() as folder:
            row = measure(count, Path(folder))
        if number == 0:
            print("| " + " | ".join(row) + " |\n|" + "---:|" * len(row))
        print("| " + " | ".join(row.values()) + " |", flush=True)


if __name__ == "__main__":
    main()
