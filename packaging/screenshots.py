"""Make the pictures of the README and of the help: the real app on the sample texts.

    python3 packaging/dev.py screenshots [FOLDER]

Starts a virtual display (Xvfb), opens the window on a new library as a first start does, waits
for the links and saves what is on the screen: for the README the whole window, for the help one
picture for each of ``SCENES``, light and dark. They are chosen by general rules, so that other
texts could be the samples. FOLDER takes the place of resources/.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from app.ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
THEMES = ("light", "dark")
README, HELP = "readme", "help"
SIZES = {README: (1440, 900), HELP: (960, 600)}
SCALES = {README: 1.0, HELP: 1.5}  # the help's are for screens of 100 % and of 200 %
_WAIT = 120.0  # seconds for the first analysis on a slow machine
_SETTLE = 600  # milliseconds for scrolling and searching to come to rest
_COLOURS = 256


def main() -> int:
    """Take the pictures of each kind and theme in a process of its own, under one display."""
    if sys.argv[1:2] == ["--take"]:
        return take(sys.argv[2], sys.argv[3], Path(sys.argv[4]))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources"
    if shutil.which("Xvfb") is None:
        print("Xvfb is missing; on Debian: apt-get install xvfb", file=sys.stderr)
        return 1
    reader, writer = os.pipe()
    width, height = (round(side * SCALES[HELP]) for side in SIZES[HELP])
    screen = f"{max(width, SIZES[README][0])}x{max(height, SIZES[README][1])}x24"
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        number = os.read(reader, 16).decode().strip()
        with tempfile.TemporaryDirectory() as home:
            runs = [(kind, theme) for kind in SIZES for theme in THEMES]
            return max([_start(*run, folder, number, Path(home)) for run in runs])
    finally:
        display.terminate()
        display.wait()


def _start(kind: str, theme: str, folder: Path, display: str, home: Path) -> int:
    """Run the app for some pictures, in a home of its own so that nobody's library is touched."""
    config = home / "config" / "syntopia"
    config.mkdir(parents=True, exist_ok=True)
    width, height = SIZES[kind]
    (config / "settings.toml").write_text(
        f'theme = "{theme}"\nwindow = [0, 0, {width}, {height}]\nfirst_steps = false\n',
        encoding="utf-8",
    )
    environment = {
        **os.environ,
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(SCALES[kind]),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "SYNTOPIA_LIBRARY": str(home / "library"),
        "SYNTOPIA_CACHE": str(home / "cache"),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    command = [sys.executable, __file__, "--take", kind, theme, str(folder)]
    status = subprocess.run(command, env=environment, check=False).returncode
    print(f"{kind}, {theme}: {'failed' if status else 'taken'}", file=sys.stderr)
    return status


def take(kind: str, theme: str, folder: Path) -> int:
    """Open the window, wait for its links, and save the pictures of a kind."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QCursor
    from PySide6.QtTest import QTest

    from app.bootstrap import open_window

    saved = []

    def play(window: Window) -> None:
        session = window.context.session
        deadline = time.monotonic() + _WAIT
        while session.links is None and time.monotonic() < deadline:
            QTest.qWait(50)
        QTest.qWait(_SETTLE)
        if session.links is not None:
            scenes = {"": first} if kind == README else SCENES
            for name, scene in scenes.items():
                wanted = scene(window) or _at_once
                while not wanted() and time.monotonic() < deadline:
                    QTest.qWait(50)
                QTest.qWait(_SETTLE)
                to = folder / (
                    f"help/pictures/{theme}/{name}.png" if name else f"screenshots/{theme}.png"
                )
                to.parent.mkdir(parents=True, exist_ok=True)
                saved.append(reduced(window.grab().toImage()).save(str(to)))
            session.undo()
            QTest.qWait(_SETTLE)
        window.close()

    def ready(window: Window) -> None:
        QCursor.setPos(0, 0)  # a virtual display has the pointer in the middle of the list
        QTimer.singleShot(0, lambda: play(window))

    open_window(ready=ready)
    return 0 if saved and all(saved) else 1


# What is to be seen: each goes on from the one before, and may say until when it takes


def _at_once() -> bool:
    return True


def first(window: Window) -> None:
    """The link that tells most, with its ribbons and its reasons."""
    from app.workspace.telling import telling

    session = window.context.session
    assert session.links is not None
    session.select(telling(session.links))


def places(window: Window) -> None:
    """Every place of that link in both texts, word under word."""
    window.panel.toggle_places()
    window.columns.setSizes([0, 440, 520])


def silence(window: Window) -> None:
    """What the left text alone mentions."""
    from app.workspace.events import Kind
    from app.workspace.ledger import Scope

    ledger = window.context.session.ledger
    window.panel.toggle_places()
    window.columns.setSizes([0, 660, 300])
    ledger.change(scope=Scope.LEFT)
    named = [row for row in ledger.listed if getattr(row, "kind", None) is Kind.ACTOR]
    most = max(named, key=lambda row: getattr(row, "left_count", 0))
    window.context.session.select(most.selection)


def figures(window: Window) -> None:
    """Figures in conflict, on one axis."""
    from app.model.link import Relation
    from app.workspace.events import Kind, Selection
    from app.workspace.ledger import Scope

    session = window.context.session
    assert session.links is not None
    session.ledger.change(scope=Scope.BOTH)
    session.ledger.show_kind(Kind.FIGURE)
    told = [link.relation is Relation.CONFLICT for link in session.links.figures]
    session.select(Selection(Kind.FIGURE, told.index(True) if True in told else 0))


def judged(window: Window) -> Callable[[], bool]:
    """A link that the reader has confirmed."""
    from app.model.judgement import Verdict

    session = window.context.session
    session.ledger.show_kind(None)
    first(window)
    before = session.links
    session.judge(Verdict.SAME)
    return lambda: session.links is not before


def search(window: Window) -> Callable[[], bool]:
    """An actor under all its names in the library, with what the hits can be narrowed to."""
    from app.workspace.places import actor_of

    session = window.context.session
    assert session.links is not None
    assert session.row is not None
    name = actor_of(session.links, session.row).name
    window.desk.toggle_panel()
    window.desk.focus_search()
    window.columns.setSizes([330, 630, 0])
    window.sidebar.search_for(f'actor:"{name}"')
    answers: list[object] = []

    def answered_again() -> bool:
        """Tell whether it was asked twice: the first time loads what a search needs."""
        result = session.searching.result
        if result is None or not session.searching.facets:
            return False
        if not answers:
            answers.append(result)
            window.sidebar.search_for(f'actor:"{name}"')
        return result is not answers[0]

    return answered_again


SCENES: dict[str, Callable[[Window], Callable[[], bool] | None]] = {
    "link": first,
    "places": places,
    "silence": silence,
    "figures": figures,
    "judged": judged,
    "search": search,
}


def reduced(picture: QImage) -> QImage:
    """Return a picture in 256 colours, in less than half the size.

    They are the most frequent ones, and of those that are rare one of each hue, so that a fine
    coloured line keeps its colour.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    ranked = [pixel for pixel, _ in counts.most_common()]
    hues = {pixel & 0xE0E0E0: pixel for pixel in reversed(ranked)}
    table = [*dict.fromkeys([*hues.values(), *ranked])][:_COLOURS]
    nearest = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
