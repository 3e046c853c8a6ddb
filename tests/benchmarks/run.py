"""The benchmarks: ratios against a peer in the same run, since machines differ and are noisy.

    python3 packaging/dev.py bench [window] [analysis] [linking] [large] [choosing] [register] [reading]
    python3 packaging/dev.py bench search [--sizes 1000,10000,50000]
    python3 packaging/dev.py bench many [--sizes 2000,50000]
    python3 packaging/dev.py bench two ONE.txt OTHER.txt

Each figure is the median of several runs that take turns with the peer's.
"""

from __future__ import annotations

import compileall
import functools
import gc
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

RUNS = 7
SIZES = (100, 1_000, 10_000)  # texts of a library
# Prints the seconds from the start of the process to the first picture of the window.
SHOWN = """
import sys, time
sys.path.insert(0, {root!r})
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time() - {began})
            watched.removeEventFilter(self)
            QTimer.singleShot(0, watched.window().close)
        return False
watch = Watch()
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("text"))
window.centralWidget().installEventFilter(watch)
window.resize(1440, 900)
window.show()
application.exec()
"""
SYNTOPIA = """
import app.ui.window
show = app.ui.window.Window.show
def watched(window):
    window.centralWidget().installEventFilter(watch)
    show(window)
app.ui.window.Window.show = watched
from app.bootstrap import open_window
open_window()
"""


def median_ms(seconds: list[float]) -> float:
    return 1000 * statistics.median(seconds)


def say(what: str, ours: float, peer: float, named: str) -> None:
    print(f"{what:<44} {ours:9.1f} ms   {named:<28} {peer:9.1f} ms   ratio {ours / peer:6.2f}")


def with_library(folder: Path) -> None:
    """Make the folder the user's home, with a library that holds the samples, analysed."""
    os.environ |= {
        "SYNTOPIA_LIBRARY": str(folder / "library"),
        "SYNTOPIA_CACHE": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
    }


def prepared():
    """Return the library with the samples analysed, its flow, and the pair's ids."""
    from app import paths
    from app.analysis.pipeline import Analyser
    from app.store.library import Library
    from app.workspace.flow import Flow
    from app.workspace.jobs import Progress

    library = Library.open(paths.library_folder())
    flow = Flow(library, Analyser)
    flow.entries()
    left, right = flow.last_pair()
    flow.link_pair(left.id, right.id, Progress())
    flow.prepare_search(Progress())
    return library, flow, (left, right)


def shown(code: str) -> float:
    script = SHOWN.format(root=str(ROOT), began=repr(time.time())) + code
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return float(done.stdout.splitlines()[0])


def window() -> None:
    """Time to the window against a bare PySide6 window, on a library that is analysed."""
    library, *_ = prepared()
    library.close()
    compileall.compile_dir(ROOT / "app", quiet=2)
    times: dict[str, list[float]] = {BARE: [], SYNTOPIA: []}
    for _ in range(RUNS):
        for code, found in times.items():
            found.append(shown(code))
    say("window shown", median_ms(times[SYNTOPIA]), median_ms(times[BARE]), "bare PySide6 window")


def analysis() -> None:
    """Importing and analysing against bare nlp.pipe with the same pipes over the same texts."""
    from app import paths
    from app.analysis.pipeline import Analyser, batches
    from app.store.library import Library
    from app.workspace.flow import Flow
    from app.workspace.jobs import Progress

    texts = [path.read_text("utf-8") for path in sorted(paths.seeds().glob("*.txt"))]
    analyser = Analyser()
    ours, bare = [], []
    for run in range(RUNS):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            # A further line makes each run's texts new to the library.
            files = [folder / f"{n}.txt" for n in range(len(texts))]
            for file, text in zip(files, texts, strict=True):
                file.write_text(f"{text}\n{run}", "utf-8")
            library = Library.open(folder / "library")
            flow = Flow(library, lambda: analyser)
            began = time.perf_counter()
            documents = flow.import_paths(files, Progress()).documents
            flow.prepare_search(Progress())
            for document in documents:
                flow.analysis(document.id, Progress())
            ours.append(time.perf_counter() - began)
            library.close()
        pieces = [text[s.start : s.end] for text in texts for s in batches(text)]
        began = time.perf_counter()
        for _ in analyser.nlp.pipe(pieces):
            pass
        bare.append(time.perf_counter() - began)
    # The first run of either loads word lists and warms caches.
    say("import and analysis of the samples", median_ms(ours[1:]), median_ms(bare[1:]), "nlp.pipe")


def linking() -> None:
    """Linking the analysed samples, against the model's time for the shorter of them."""
    from app.linking.link import link
    from app.workspace.jobs import Progress

    library, flow, (left, right) = prepared()
    halves = [flow.analysis(one.id, Progress()) for one in (left, right)]
    nlp = flow._ready_analyser().nlp
    ours, bare = [], []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        link(*halves, texts=(left.text, right.text))
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        nlp(min(left.text, right.text, key=len))
        bare.append(time.perf_counter() - began)
    library.close()
    say("linking the samples", median_ms(ours[1:]), median_ms(bare[1:]), "nlp over the shorter one")


def large() -> None:
    """Linking two texts of a megabyte, against linking the samples that they are made of."""
    from app.linking.link import link
    from app.workspace.jobs import Progress
    from tests.benchmarks.large import enlarged

    library, flow, documents = prepared()
    short = [(one.text, flow.analysis(one.id, Progress())) for one in documents]
    long = [enlarged(text, analysis, 1_000_000) for text, analysis in short]
    seconds: dict[int, list[float]] = {}
    for _ in range(3):
        for texts in (short, long):
            began = time.perf_counter()
            link(texts[0][1], texts[1][1], texts=(texts[0][0], texts[1][0]))
            seconds.setdefault(len(texts[0][0]), []).append(time.perf_counter() - began)
    library.close()
    least, most = (median_ms(some) for _, some in sorted(seconds.items()))
    say("linking two texts of 1 MB", most, least, "linking the samples")


def choosing() -> None:
    """Choosing an actor until both panes are painted, against painting both panes alone."""
    from app.settings.file import Settings
    from app.ui.application import make_application
    from app.ui.style import Appearance
    from app.ui.window import Window
    from app.workspace.events import Kind, Selection, Side
    from app.workspace.jobs import ImmediateRunner
    from app.workspace.session import Session

    library, flow, _ = prepared()
    application = make_application()
    session = Session(flow, ImmediateRunner())
    appearance = Appearance(application, "light")
    shown_window = Window(Settings(), appearance)
    shown_window.furnish(session)
    shown_window.show()
    session.start()
    application.processEvents()
    views = [shown_window.panes[side].view for side in Side]
    ours, bare = [], []
    for row in [*range(len(session.links.actors))] * 3:
        began = time.perf_counter()
        session.select(Selection(Kind.ACTOR, row))
        for view in views:
            view.viewport().repaint()
        ours.append(time.perf_counter() - began)
        application.processEvents()
        began = time.perf_counter()
        for view in views:
            view.viewport().repaint()
        bare.append(time.perf_counter() - began)
    library.close()
    say("choosing an actor", median_ms(ours), median_ms(bare), "painting both panes")
    print(f"{'':<4}slowest of {len(ours)}: {1000 * max(ours):.1f} ms")


def forget_what_was_compared() -> None:
    """Empty all caches: else the larger library had half of its names compared already."""
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper):
            found.cache_clear()


def register() -> None:
    """The actors of 100 to 10,000 texts against n log n, and a text more against the first texts."""
    from app.linking.register import Register
    from tests.benchmarks.library import World

    world = World()
    texts = world.texts(max(SIZES))
    per_step = 0.0
    for size in SIZES:
        forget_what_was_compared()
        Register().update((world.text(n), "") for n in range(RUNS))  # loads word lists
        known = Register()
        began = time.process_time()
        known.update((text, "") for text in texts[:size])
        seconds = time.process_time() - began
        step = 1e6 * seconds / (size * math.log(size))
        per_step = per_step or step
        print(
            f"actors of {size:>6,} texts {seconds:21.1f} s    "
            f"per n log n {step:14.0f} µs   against {SIZES[0]} texts {step / per_step:6.2f}"
        )
    more = []
    for number in range(RUNS):
        text = world.text(size + number)
        began = time.perf_counter()
        known.add(text)
        more.append(time.perf_counter() - began)
    whole = seconds / size
    say(f"a text more than {size:,}", median_ms(more), 1000 * whole, "its share of all at once")


def reading() -> None:
    """Scrolling, choosing and opening in two long texts with ribbons and rulers."""
    from tests.benchmarks.reading import main as measured

    measured()


PARTS = (window, analysis, linking, large, choosing, register, reading)
BENCHMARKS = {f.__name__: f for f in PARTS}


def main() -> int:
    """Run the benchmarks that are named, or all."""
    if sys.argv[1:2] == ["search"]:  # takes options, and long: not among all
        from tests.benchmarks.search import main as search

        search(sys.argv[2:])
        return 0
    if sys.argv[1:2] == ["many"]:
        from tests.benchmarks.many import main as many

        many(sys.argv[2:])
        return 0
    if sys.argv[1:2] == ["two"]:
        from tests.benchmarks.two import main as two

        two(sys.argv[2:])
        return 0
    names = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(
            f"no such benchmark: {unknown[0]}; there are {', '.join(BENCHMARKS)}", file=sys.stderr
        )
        return 2
    with tempfile.TemporaryDirectory() as folder:
        with_library(Path(folder))
        for name in names:
            BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
