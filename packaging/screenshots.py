"""Make the README's pictures: the real app on the sample texts, light and dark.

    python3 packaging/dev.py screenshots [FOLDER]

Starts a virtual display (Xvfb), opens the window on a new library as a first start does, waits
for the links, chooses the actor with the most names and saves what is on the screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.model.link import ActorLink
    from app.ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "screenshots"
SIZE = (1440, 900)
THEMES = ("light", "dark")
_WAIT = 120.0  # seconds for the first analysis on a slow machine
_SETTLE = 400  # milliseconds for scrolling to come to rest


def main() -> int:
    """Take each picture in a process of its own, under one virtual display."""
    if sys.argv[1:2] == ["--take"]:
        return take(sys.argv[2], Path(sys.argv[3]))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.which("Xvfb") is None:
        print("Xvfb is missing; on Debian: apt-get install xvfb", file=sys.stderr)
        return 1
    reader, writer = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        number = os.read(reader, 16).decode().strip()
        return max(_start(theme, folder / f"{theme}.png", number) for theme in THEMES)
    finally:
        display.terminate()
        display.wait()


def _start(theme: str, picture: Path, display: str) -> int:
    """Run the app for one picture, in a home of its own so that nobody's library is touched."""
    with tempfile.TemporaryDirectory() as home:
        config = Path(home) / "config" / "syntopia"
        config.mkdir(parents=True)
        (config / "settings.toml").write_text(
            f'theme = "{theme}"\nwindow = [0, 0, {SIZE[0]}, {SIZE[1]}]\n', encoding="utf-8"
        )
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": home,
            "XDG_CONFIG_HOME": str(Path(home) / "config"),
            "XDG_STATE_HOME": str(Path(home) / "state"),
            "SYNTOPIA_LIBRARY": str(Path(home) / "library"),
            "SYNTOPIA_CACHE": str(Path(home) / "cache"),
        }
        environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, __file__, "--take", theme, str(picture)]
        status = subprocess.run(command, env=environment, check=False).returncode
    print(f"{picture}" if status == 0 else f"{picture}: failed", file=sys.stderr)
    return status


def take(theme: str, picture: Path) -> int:
    """Open the window, wait for its links, choose an actor, and save the picture."""
    from PySide6.QtCore import QElapsedTimer, QTimer
    from PySide6.QtGui import QCursor

    from app.bootstrap import open_window
    from app.workspace.events import Kind, Selection

    saved = False

    def ready(window: Window) -> None:
        QCursor.setPos(0, 0)  # a virtual display has the pointer in the middle of the list
        session = window.context.session
        clock = QElapsedTimer()
        clock.start()
        timer = QTimer(window)

        def look() -> None:
            if session.links is None:
                if clock.elapsed() > _WAIT * 1000:
                    window.close()
                return
            timer.stop()
            actors = session.links.actors
            telling = max(range(len(actors)), key=lambda i: (_names(actors[i]), -i))
            session.select(Selection(Kind.ACTOR, telling))
            QTimer.singleShot(_SETTLE, save)

        def save() -> None:
            nonlocal saved
            saved = window.grab().save(str(picture))
            window.close()

        timer.timeout.connect(look)
        timer.start(50)

    open_window(ready=ready)
    return 0 if saved else 1


def _names(link: ActorLink) -> int:
    """Return by how many names an actor goes in the text that has fewer for it."""
    return min(len({m.text.casefold() for m in side if not m.nominal}) for side in (link.a, link.b))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
