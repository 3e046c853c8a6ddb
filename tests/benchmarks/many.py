"""A library of many documents in use, against one of two documents in the same run.

    python3 packaging/dev.py bench many [--sizes 2000,50000] [--keep FOLDER]

Each figure is the median of some runs. CPU time is that of all threads of the process: what a
quiet machine takes, where the disk is quick.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.search import RESULTS, machine  # noqa: E402
from tests.benchmarks.shelf import home, made  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = (2_000, 50_000)
RUNS = 5


def cpu(work: Callable[[], object]) -> float:
    """Return the milliseconds of CPU that something takes."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def measure(folder: Path, shown: Callable[[str], float], code: str) -> dict[str, float]:
    """Return milliseconds for what a reader does in the library of a folder."""
    import app.index.search  # noqa: F401 - the search benchmark counts what it takes
    from app.store.library import Library
    from app.workspace.catalogue import Arrangement, Catalogue, Column
    from app.workspace.flow import Flow
    from app.workspace.jobs import Progress

    home(folder)
    found = {"window shown": 1000 * statistics.median(shown(code) for _ in range(RUNS))}
    library = Library.open(folder / "library")
    flow = Flow(library, lambda: None)
    found["list, first"] = cpu(flow.entries)
    found["first answer"] = cpu(lambda: flow.search("number12", as_typed=True))

    def add() -> None:
        word = f"zq{time.time_ns():x}"
        path = folder / f"{word}.txt"
        path.write_text(f"A text\n\nwith {word} in it", "utf-8")
        flow.intake.at_once([path], Progress())
        assert flow.search(word).total == 1

    found["one more, to its being found"] = statistics.median(cpu(add) for _ in range(RUNS))
    catalogue = Catalogue(flow.entries())
    asked = {
        "drawer, first": Arrangement(),
        "drawer, again": Arrangement(descending=True),
        "sorted by title, first": Arrangement(column=Column.TITLE),
        "sorted by title, again": Arrangement(column=Column.TITLE, descending=True),
        "narrowed, first key": Arrangement("n"),
        "narrowed, next key": Arrangement("nu"),
    }
    for name, by in asked.items():
        found[name] = cpu(lambda by=by: catalogue.arranged(by))
    library.close()
    return found


def main(arguments: list[str]) -> None:
    """Measure, print the table, and keep it."""
    from tests.benchmarks.run import SYNTOPIA, shown

    parser = argparse.ArgumentParser(prog="many")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--keep", type=Path, help="a folder for the libraries to stay in")
    options = parser.parse_args(arguments)
    columns: dict[int, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        for size in (2, *map(int, options.sizes.split(","))):
            folder = (options.keep or Path(name)) / f"library-{size}"
            if not folder.exists():
                print(f"making a library of {size:,} ...", flush=True)
                made(folder, size)
            columns[size] = measure(folder, shown, SYNTOPIA)
    heads = ["ms", *(f"{size:,} documents" for size in columns)]
    lines = [f"| {' | '.join(heads)} |", "|---" + "|---:" * len(columns) + "|"]
    for row in columns[2]:
        cells = (f"{found[row]:.0f}" for found in columns.values())
        lines.append(f"| {row} | {' | '.join(cells)} |")
    said = "The window's row is wall time, the others CPU time."
    table = f"{machine()}\n\n{said}\n\n" + "\n".join(lines)
    print(table)
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "many.md").write_text(f"# A large library\n\n{table}\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
