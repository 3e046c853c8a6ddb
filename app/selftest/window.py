"""The window's check: a first start on a new library, in a process of its own.

Where Qt cannot show a window it ends its process, so that must not be the one which tells of it.
"""

from __future__ import annotations

import multiprocessing
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from PySide6.QtGui import QPixmap

    from app.ui.window import Window

_PATIENCE = 180.0  # seconds; a first start on a slow machine takes a tenth
_LOOK = 50  # milliseconds
_SETTLE = 500  # until the list of links is drawn
_COLOURS = 8  # an empty window has fewer
_GRID = 64  # places across and down at which the picture is looked at


class NoWindow(Exception):
    """The window did not come, or not what should be in it."""


def check(folder: Path, picture: Path | None = None) -> str:
    """Start the window as for the first time and return what can be said of it.

    Args:
        folder: Where everything is written that the window writes.
        picture: Where to save a picture of it.

    Raises:
        NoWindow: Something was missing.
    """
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_tell, args=(there, time.time(), folder, picture))
    process.start()
    there.close()  # so that its end is seen here
    try:
        if not here.poll(2 * _PATIENCE):
            raise NoWindow(f"it gave no answer for {2 * _PATIENCE:.0f} seconds")
        said, fault = here.recv()
        process.join(_PATIENCE)
    except EOFError:
        process.join()
        raise NoWindow(f"Qt ended its process ({process.exitcode}) and said why above") from None
    finally:
        process.kill()
        here.close()
    if fault:
        raise NoWindow(fault)
    return str(said)


def _tell(connection: Connection, began: float, folder: Path, picture: Path | None) -> None:
    try:
        connection.send((_first_start(began, folder, picture), ""))
    except Exception as error:
        connection.send(("", str(error) or type(error).__name__))


def _first_start(began: float, folder: Path, picture: Path | None) -> str:
    """Do a first start; ``began`` is when its process did, by the clock that processes share."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from app.bootstrap import open_window
    from app.settings.file import Settings

    said: list[str] = []
    faults: list[str] = []

    def ready(window: Window) -> None:
        said.append(f"{QGuiApplication.platformName()}, shown after {_since(began)}")
        timer = QTimer(window, interval=_LOOK)

        def look() -> None:
            links = window.context.session.links
            if links is None and time.time() - began < _PATIENCE:
                return
            timer.stop()
            if links is None or not links.actors:
                faults.append(f"no links of the sample texts after {_since(began)}")
                window.close()
                return
            said.append(f"{len(links.actors)} linked actors after {_since(began)}")
            QTimer.singleShot(_SETTLE, save)

        def save() -> None:
            try:
                from app.selftest import beside  # when the times are told

                faults.extend(_faults_of(window.grab(), picture))
                faults.extend(beside.faults(window, folder))
            except Exception as error:  # Qt would go on as if nothing were
                faults.append(f"{type(error).__name__}: {error}")
            finally:
                window.close()

        timer.timeout.connect(look)
        timer.start()

    status = open_window((), folder / "library", ready, Settings(folder / "settings.toml"))
    if faults or status or len(said) < 2:
        raise NoWindow("; ".join(faults) or f"the window closed early (status {status})")
    return ", ".join([*said, "help and pages are there"])


def _faults_of(grabbed: QPixmap, picture: Path | None) -> list[str]:
    """Return what is wrong with a picture of the window, and save it where that is asked for."""
    image = grabbed.toImage()
    across, down = image.width() // _GRID, image.height() // _GRID
    places = ((x * across, y * down) for x in range(_GRID) for y in range(_GRID))
    faults = []
    if len({image.pixel(x, y) for x, y in places}) < _COLOURS:
        faults.append("the window is empty")
    if picture is not None and not image.save(str(picture)):
        faults.append(f"its picture could not be saved as {picture}")
    return faults


def _since(began: float) -> str:
    """Return the time since then, and how much of it this process worked."""
    return f"{time.time() - began:.1f} s ({time.process_time():.1f} s of work)"
