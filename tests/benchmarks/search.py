"""Searching and building against peers in the same run, on English texts of this machine.

    python3 packaging/dev.py bench search [--sizes 1000,10000] [--engines Syntopia,tantivy]

Each engine builds and answers in a process of its own. A peer that is not installed is passed
over: tantivy comes with the development tools, Xapian with Debian's python3-xapian. ``--keep``
names a folder where texts and indexes stay for another run, which then does not build again.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.chart import log_log  # noqa: E402
from tests.benchmarks.corpus import texts  # noqa: E402
from tests.benchmarks.engines import (  # noqa: E402
    DEBIAN,
    ENGINES,
    KINDS,
    Query,
    Texts,
    plain_words,
)

RESULTS = Path(__file__).parent / "results"
SIZES = (1_000, 10_000, 50_000)
EACH = 60  # queries of a kind
MORE = 7  # documents that are added to a whole index one by one
PATIENCE = 30.0  # seconds for the queries of one kind; a slow peer answers fewer of them
STOCK_MOST = 10_000  # documents: beyond them stock Whoosh builds for half an hour


def queries(store: Texts, size: int) -> list[Query]:
    """Return queries made of the words of the texts, common words as often as they stand there."""
    chosen = random.Random(2)
    rows = [plain_words(text) for _, _, text in store.first(min(size, 2_000))]
    rows = [row for row in rows if len(row) > 50]

    def some(count: int) -> tuple[str, ...]:
        row = chosen.choice(rows)
        at = chosen.randrange(len(row) - count)
        return tuple(row[at : at + count])

    made = []
    for _ in range(EACH // 6):
        *whole, last = some(chosen.randint(1, 3))
        made += [Query(("keystroke", (*whole, last[:end]))) for end in range(1, len(last) + 1)]
    for _ in range(EACH):
        made.append(Query(("term", some(1))))
        made.append(Query(("phrase", some(chosen.randint(2, 3)))))
        made.append(Query(("boolean", tuple(some(1)[0] for _ in range(4)))))
        word = next(word for (word,) in iter(lambda: some(1), None) if len(word) > 4)
        at = chosen.randrange(1, len(word))
        made.append(Query(("fuzzy", (word[:at] + chosen.choice("aeiou") + word[at + 1 :],))))
    return made


def build(engine: str, folder: Path, store: Texts, size: int) -> dict[str, float]:
    began = time.process_time()
    ENGINES[engine](folder, store).build(store.first(size))
    seconds = time.process_time() - began
    disk = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {"per second": size / seconds, "MB on disk": disk / 1e6, "MB building": peak()}


def answer(engine: str, folder: Path, store: Texts, size: int) -> dict[str, object]:
    asked = [Query((kind, tuple(words))) for kind, words in json.load(sys.stdin)]
    drop_from_memory(folder)
    before = peak()
    began = time.perf_counter()
    searched = ENGINES[engine](folder, store)
    searched.ask(asked[0])
    found: dict[str, object] = {"first": time.perf_counter() - began}
    for kind in KINDS:
        times = []
        started = time.perf_counter()
        for query in asked if kind in searched.kinds else ():
            if query.kind == kind and time.perf_counter() - started < PATIENCE:
                began = time.process_time()
                searched.ask(query)
                times.append(time.process_time() - began)
        found[kind] = times
    return {**found, "MB searching": peak() - before, "one more": one_more(engine, folder, store)}


def one_more(engine: str, folder: Path, store: Texts) -> float:
    """Return the seconds until a document that is added to the whole index is found.

    Of a copy: an index of many small parts answers more slowly, and would be asked the next time.
    """
    copy = folder.with_name(f"{folder.name}-more")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    searched = ENGINES[engine](copy, store)
    times = []
    for _, title, text in store.first(MORE):
        word = f"zq{time.time_ns():x}"
        one = f"{word:>064}"
        store.more[one] = f"{text}\n\n{word}"
        began = time.perf_counter()
        searched.build([(one, title, store.more[one])])
        assert searched.ask(Query(("term", (word,)))) == 1
        times.append(time.perf_counter() - began)
    shutil.rmtree(copy)
    return statistics.median(times)


def drop_from_memory(folder: Path) -> None:
    """Have the system forget what it has read of the files, as after a start of the machine."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def peak() -> float:
    """Return the most memory that the process has had so far, in MB (what it maps is part of it).

    Not what the resource module says: that counts what the parent had when it started us.
    """
    status = Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) / 1e3


def run(
    engine: str, folder: Path, size: int, sample: Path, asked: list[Query]
) -> dict[str, object] | None:
    """Return what an engine needs at a size, None where it is not installed."""
    built = folder.with_name(f"{folder.name}.json")
    try:
        if not built.exists():
            shutil.rmtree(folder, ignore_errors=True)
            built.write_text(step("build", engine, folder, sample, size))
        return json.loads(built.read_text()) | json.loads(
            step("answer", engine, folder, sample, size, json.dumps(asked))
        )
    except ModuleNotFoundError:
        return None


def step(name: str, engine: str, folder: Path, sample: Path, size: int, given: str = "") -> str:
    python = DEBIAN if engine == "Xapian" and Path(DEBIAN).exists() else sys.executable
    command = [python, "-W", "ignore", __file__, "--step", name, engine, folder, sample, str(size)]
    done = subprocess.run(command, capture_output=True, text=True, input=given)
    if "ModuleNotFoundError" in done.stderr:
        raise ModuleNotFoundError
    if done.returncode:
        raise SystemExit(f"{engine}: {done.stderr}")
    return done.stdout


def report(results: dict[int, dict[str, dict[str, object]]], megabytes: dict[int, float]) -> str:
    """Return the tables: milliseconds as p50/p95/max."""
    lines = []
    for size, engines in results.items():
        lines += [f"## {size:,} documents, {megabytes[size]:.0f} MB of text", ""]
        heads = ("", *KINDS, "first", "one more", "docs/CPU s", "index/text", "MB building",
                 "MB searching")  # fmt: skip
        lines += [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
        for engine, found in engines.items():
            cells = [shown(found[kind]) for kind in KINDS]
            cells += [f"{1000 * found[one]:.0f}" for one in ("first", "one more")]
            cells += [f"{found['per second']:.0f}"]
            cells += [f"{found['MB on disk'] / megabytes[size]:.2f}"]
            cells += [f"{found['MB building']:.0f}", f"{found['MB searching']:.0f}"]
            lines.append(f"| {engine} | {' | '.join(cells)} |")
        lines += ["", *ratios(engines), ""]
    return "\n".join(lines)


def ratios(engines: dict[str, dict[str, object]]) -> list[str]:
    """Return how the index stands to each peer: its p95 against theirs, and how fast it builds."""
    ours = engines.get("Syntopia")
    lines = []
    for peer, theirs in engines.items() if ours else ():
        if peer == "Syntopia":
            continue
        both = [kind for kind in KINDS if theirs[kind]]
        each = [f"{kind} {p95(ours[kind]) / p95(theirs[kind]):.2f}" for kind in both]
        built = ours["per second"] / theirs["per second"]
        lines.append(f"- p95 against {peer}: {', '.join(each)}; building {built:.2f} times as fast")
    return lines


def p95(times: list[float]) -> float:
    if len(times) == 1:  # a slow peer
        return times[0]
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def shown(times: list[float]) -> str:
    if not times:
        return "—"
    each = (statistics.median(times), p95(times), max(times))
    return "/".join(f"{1000 * seconds:.1f}" for seconds in each)


def machine() -> str:
    cpu = "?"
    with Path("/proc/cpuinfo").open() as file:
        cpu = next((line.split(":")[1].strip() for line in file if "model name" in line), cpu)
    names = ("whoosh3", "numpy", "tantivy", "pystemmer", "rapidfuzz")
    found = []
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    found += [f"SQLite {sqlite3.sqlite_version}", f"Python {platform.python_version()}"]
    load = f"load {os.getloadavg()[0]:.1f}"
    return f"{cpu}, {os.cpu_count()} cores, {load}; {platform.system()}; {', '.join(found)}"


def main(arguments: list[str]) -> None:
    """Measure, print the tables, and keep them with a picture."""
    parser = argparse.ArgumentParser(prog="search")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--keep", type=Path, help="a folder for texts and indexes to stay in")
    options = parser.parse_args(arguments)
    sizes = [int(size) for size in options.sizes.split(",")]
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        folder.mkdir(exist_ok=True)
        sample = folder / "texts.db"
        if not sample.exists():
            print("cutting texts ...", flush=True)
            Texts(sample).write(texts(max(sizes)))
        results: dict[int, dict[str, dict[str, object]]] = {}
        megabytes: dict[int, float] = {}
        for size in sizes:
            lengths = [len(text.encode()) for *_, text in Texts(sample).first(size)]
            if len(lengths) < size:
                print(f"only {len(lengths):,} texts on this machine")
            size = len(lengths)
            megabytes[size] = sum(lengths) / 1e6
            asked = queries(Texts(sample), size)
            for engine in options.engines.split(","):
                if engine == "stock Whoosh" and size > STOCK_MOST:
                    continue
                print(f"{engine} at {size:,} ...", flush=True)
                found = run(engine, folder / f"{engine}-{size}", size, sample, asked)
                if found is None:
                    print(f"{engine} is not installed")
                else:
                    results.setdefault(size, {})[engine] = found
    table = f"{machine()}\n\nMilliseconds are p50/p95/max of CPU time; *first* is the wall time of opening and a first query in a\nfresh process, the files not in memory, and *one more* that of adding a document and finding it.\nStock Whoosh answers as many as it can in half a minute, and builds up to 10,000 documents.\n\n{report(results, megabytes)}"
    print(table)
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "search.md").write_text(f"# Searching\n\n{table}\n", "utf-8")
    lines = {
        engine: [(size, 1000 * p95(found[engine]["keystroke"])) for size, found in results.items()
                 if engine in found]
        for engine in ENGINES
    }  # fmt: skip
    picture = log_log(lines, "documents", "keystroke to 20 snippets, p95 in ms")
    (RESULTS / "search.svg").write_text(picture, "utf-8")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if sys.argv[1:2] == ["--step"]:
        _, step, engine, folder, sample, size = sys.argv[1:]
        todo = {"build": build, "answer": answer}[step]
        print(json.dumps(todo(engine, Path(folder), Texts(Path(sample)), int(size))))
    else:
        main(sys.argv[1:])
