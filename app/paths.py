"""Where everything lies: the data that comes with Syntopia, and the folders of its user.

Nothing here makes a folder; whoever writes into one makes it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

APP = "syntopia"


def library_folder() -> Path:
    """Return the folder of the default library: ``SYNTOPIA_LIBRARY``, else in the user's data."""
    asked = _from_environment("SYNTOPIA_LIBRARY")
    return asked or platformdirs.user_data_path(APP, appauthor=False) / "library"


def cache_folder() -> Path:
    """Return the folder for what can be made again: ``SYNTOPIA_CACHE``, else the user's cache."""
    return _from_environment("SYNTOPIA_CACHE") or platformdirs.user_cache_path(APP, appauthor=False)


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
    return platformdirs.user_config_path(APP, appauthor=False) / "settings.toml"


def log_folder() -> Path:
    """Return the folder of the log files."""
    return platformdirs.user_log_path(APP, appauthor=False)


def resources() -> Path:
    """Return the folder of the word lists, themes and icons."""
    return _shipped("resources")


def seeds() -> Path:
    """Return the folder of the sample texts."""
    return _shipped("seeds")


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name, "")
    return Path(value).expanduser().absolute() if value else None


def _shipped(name: str) -> Path:
    """Return a folder that comes with the program.

    In a frozen app it lies where the app was unpacked; in a source tree beside ``app/``; where
    Syntopia was installed as a package, with the shared data of that Python.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / name
    tree = Path(__file__).resolve().parent.parent
    installed = Path(sys.prefix) / "share" / APP / name
    if not (tree / "pyproject.toml").is_file() and installed.is_dir():
        return installed
    return tree / name
