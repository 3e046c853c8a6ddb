"""A virtual screen: programs are shown on it, and pictures are taken of it."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from building import environment
from devenv.programs import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SOCKETS = "/tmp/.X11-unix"
_SIZE = "1440x900x24"
_UNCHANGED = 8  # seconds without a change on the screen: the links have come
_AT_MOST = 240
_TERMINAL = ("-geometry", "140x43+0+0", "-fa", "Monospace", "-fs", "10", "-bg", "white")


class Screen:
    """A screen without a window manager, by its number."""

    def __init__(self, number: int) -> None:
        self.number = number

    def until_rest(self, picture: Path, at_least: float) -> None:
        """Take pictures until nothing changes any more; the last one stays."""
        began = since = time.monotonic()
        before = b""
        while time.monotonic() - began < _AT_MOST:
            self.shoot(picture)
            now, seen = time.monotonic(), picture.read_bytes()
            if seen != before:
                before, since = seen, now
            if now - began > at_least and now - since > _UNCHANGED:
                return
            time.sleep(1)
        raise Stop(f"the screen still changed after {_AT_MOST} seconds, see {picture.name}")

    def type_in(self, shown: str, command: Sequence[str], picture: Path) -> None:
        """Run a command in a terminal, under the words that a user would have typed.

        Raises:
            Stop: It failed; the picture then shows why.
        """
        if shutil.which("xterm") is None:
            raise Stop("xterm is missing; on Debian: apt-get install xterm")
        with tempfile.TemporaryDirectory() as folder:
            status = Path(folder, "status")
            script = (
                f"printf '%s\\n' {shlex.quote(shown)}; {shlex.join(command)};"
                f" echo $? > {status}.part; mv {status}.part {status}; exec sleep 60"
            )
            display = {**os.environ, "DISPLAY": f":{self.number}"}
            terminal = subprocess.Popen(
                ["xterm", *_TERMINAL, "-e", "sh", "-c", script], env=display
            )
            try:
                while not status.exists() and terminal.poll() is None:
                    time.sleep(0.5)
                time.sleep(1)  # until the last line is drawn
                self.shoot(picture)
                code = status.read_text().strip() if status.exists() else "nothing"
            finally:
                terminal.terminate()
                terminal.wait()
        if code != "0":
            raise Stop(f"“{shown}” ended with {code}, see {picture.name}")

    def shoot(self, picture: Path) -> None:
        """Save what is on the screen."""
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "sys.exit(not a.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        variables = {**os.environ, "DISPLAY": f":{self.number}", "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([environment.python(), "-c", code, picture], env=variables, check=True)


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Run a virtual screen for as long as it is used."""
    if shutil.which("Xvfb") is None:
        raise Stop("Xvfb is missing; on Debian: apt-get install xvfb")
    number = 100 + os.getpid() % 900
    options = ("-screen", "0", _SIZE, "-nolisten", "tcp", "-ac", "-noreset")
    server = subprocess.Popen(["Xvfb", f":{number}", *options], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            if Path(SOCKETS, f"X{number}").exists():
                break
            time.sleep(0.1)
        yield Screen(number)
    finally:
        server.terminate()
        server.wait()
