"""Where everything lies: the data that comes with Syntopia, and the folders of its user.

Nothing here makes a folder; whoever writes into one makes it.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

APP = "syntopia"


class NoHome(OSError):
    """The user has no home folder, so that none of the user's folders can be told."""


def library_folder() -> Path:
    """Return the folder of the default library: ``SYNTOPIA_LIBRARY``, else in the user's data.

    Raises, as the others do for the user's folders:
        NoHome: The user has no home folder.
    """
    asked = _from_environment("SYNTOPIA_LIBRARY")
    return asked or _own(platformdirs.user_data_path) / "library"


def cache_folder() -> Path:
    """Return the folder for what can be made again: ``SYNTOPIA_CACHE``, else the user's cache."""
    return _from_environment("SYNTOPIA_CACHE") or _own(platformdirs.user_cache_path)


def index_folder(library: Path) -> Path:
    """Return the folder of a library's search index, another one for each library.

    It lies in the cache and never in the library: opening an index that somebody else has made
    can run code of theirs.
    """
    import hashlib  # not needed to show a window

    name = hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:16]
    return cache_folder() / "index" / name


def config_file() -> Path:
    """Return the file of the user's options."""
    return _own(platformdirs.user_config_path) / "settings.toml"


def log_folder() -> Path:
    """Return the folder of the log files."""
    return _own(platformdirs.user_log_path)


def resources() -> Path:
    """Return the folder of the word lists, themes and icons."""
    return _shipped("resources")


def seeds() -> Path:
    """Return the folder of the sample texts."""
    return _shipped("seeds")


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name, "")
    with _home_needed():
        return Path(value).expanduser().absolute() if value else None


def _own(folder: Callable[..., Path]) -> Path:
    """Return Syntopia's own part of one of the user's folders."""
    with _home_needed():
        return folder(APP, appauthor=False)


@contextlib.contextmanager
def _home_needed() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise NoHome("your folders cannot be found: you have no home; set HOME to one") from error


def _shipped(name: str) -> Path:
    """Return a folder that comes with the program.

    In a frozen app it lies where the app was unpacked; in a source tree beside ``app/``; where
    Syntopia was installed as a package, in that.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / name
    package = Path(__file__).resolve().parent
    tree = package.parent
    return (tree if (tree / "pyproject.toml").is_file() else package) / name
