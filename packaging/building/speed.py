"""How long the frozen app takes to show its window, against a bare frozen window of PySide6.

Both are started in turn, many times, so that other work on the machine meets them alike; beside
the time stands the work of the processor, which other work hardly changes. A window counts as soon
as it is on the screen; of the app it is also told when the two texts stand in it.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from building import environment
from building.freeze import FROZEN
from building.screen import screen
from devenv.programs import Stop, say

if TYPE_CHECKING:
    from building.screen import Screen

LIMIT = 1.5  # times the bare window
_ROUNDS = 7
_WINDOW = re.compile(r"\bwindow (0x[0-9a-f]+), override")
_BETWEEN_TITLES = "|"  # of two texts and Syntopia in the title of its window
_PATIENCE = 120.0  # seconds
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("A bare window", window))
window.resize(1280, 800)
window.show()
application.exec()
"""


class Start(NamedTuple):
    """Seconds until the window is on the screen, and of work until then; the same until texts."""

    waited: float
    worked: float
    waited_for_texts: float = 0.0
    worked_for_texts: float = 0.0


def measure() -> None:
    """Start both and say how they compare; raises Stop where the app is too slow."""
    program = FROZEN / "syntopia"
    if not program.exists():
        raise Stop("there is no frozen app yet: python3 packaging/build.py deb")
    if shutil.which("xev") is None:
        raise Stop("xev is missing; on Debian: apt-get install x11-utils")
    bare = _bare()
    starts: dict[str, list[Start]] = {"bare window": [], "first start": [], "later start": []}
    with screen() as on, tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _start(bare, home, on)  # so that what both need is in memory
        for number in range(_ROUNDS):
            starts["bare window"].append(_start(bare, home, on))
            own = home / str(number)
            own.mkdir()
            starts["first start"].append(_start(program, own, on, texts=True))
            starts["later start"].append(_start(program, own, on, texts=True))
    middle = {
        name: Start(*(statistics.median(column) for column in zip(*of, strict=True)))
        for name, of in starts.items()
    }
    base = middle["bare window"]
    for name, (waited, worked, *texts) in middle.items():
        ratios = f"{waited / base.waited:.2f} and {worked / base.worked:.2f} of the bare one"
        say(f"{name}: shown after {waited:.2f} s, with {worked:.2f} s of work ({ratios})")
        if any(texts):
            say(f"{name}: texts after {texts[0]:.2f} s, with {texts[1]:.2f} s of work")
    if middle["later start"].worked > LIMIT * base.worked:
        raise Stop(f"the window takes more than {LIMIT} times the work of a bare one")


def _bare() -> Path:
    """Freeze a bare window as the app is frozen; return its program."""
    folder = environment.BUILD / "bare"
    program = folder / "dist" / "bare" / "bare"
    if not program.exists():
        say("freezing a bare window")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "bare.py").write_text(_BARE, "utf-8")
        places = ("--distpath", folder / "dist", "--workpath", folder, "--specpath", folder)
        command = (environment.python(), "-m", "PyInstaller", "--noconfirm", *places)
        environment.run(*command, "--log-level", "WARN", folder / "bare.py")
    return program


def _start(program: Path, home: Path, on: Screen, *, texts: bool = False) -> Start:
    """Start a program until a window of it is on the screen, or until there are texts in it."""
    variables = {"DISPLAY": f":{on.number}", "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    environ = {**os.environ, **variables}
    for name in [name for name in environ if name.startswith(("XDG_", "SYNTOPIA_"))]:
        del environ[name]
    seen = subprocess.Popen(
        ["xev", "-root", "-event", "substructure"], env=environ, stdout=subprocess.PIPE, text=True
    )
    time.sleep(0.5)  # until it looks
    began = time.monotonic()
    running = subprocess.Popen([program], env=environ, stderr=subprocess.DEVNULL)
    try:
        for line in seen.stdout:
            if line.startswith("MapNotify"):
                shown = Start(time.monotonic() - began, _worked(running.pid))
                if not texts:
                    return shown
                window = _WINDOW.search(next(seen.stdout))[1]
                _await_texts(window, environ)
                return Start(*shown[:2], time.monotonic() - began, _worked(running.pid))
            if time.monotonic() - began > _PATIENCE:
                break
        raise Stop(f"{program.name} showed no window")
    finally:
        for process in (running, seen):
            process.kill()
            process.wait()


def _await_texts(window: str, environ: dict[str, str]) -> None:
    """Wait until a window's title names two texts."""
    telling = subprocess.Popen(
        ["xprop", "-id", window, "-spy", "WM_NAME"], env=environ, stdout=subprocess.PIPE, text=True
    )
    try:
        if not any(line.count(_BETWEEN_TITLES) > 1 for line in telling.stdout):
            raise Stop("the window went before there were texts in it")
    finally:
        telling.kill()
        telling.wait()


def _worked(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
