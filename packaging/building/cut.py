"""What the frozen app leaves out: cut.toml, as questions that can be asked."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Row = tuple[str, str, str]  # of PyInstaller: the path in the app, that on this machine, the kind
_LINKED = {"BINARY", "EXTENSION"}

_TABLE = tomllib.loads((Path(__file__).parents[1] / "cut.toml").read_text("utf-8"))


def _any(table: str, key: str, after: str = "") -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one}){after}" for row in _TABLE[table] for one in row[key]))


_MODULES = _any("modules", "names", r"(?:\.|$)")
_FILES = _any("files", "paths")
_WINDOWS = _any("windows", "paths")
_ICU = _any("icu", "names")
_SYSTEM = _any("system", "names", r"\.so(?:\.|$)")


def leaves_out_module(name: str) -> bool:
    """Say whether a Python module is left out."""
    return _MODULES.match(name) is not None


def leaves_out_file(path: str) -> bool:
    """Say whether a file is left out, by its path in the frozen app; compiled modules are files."""
    below = path.rpartition("/lib-dynload/")[2]  # where Python keeps its own compiled modules
    module = below.partition(".")[0].replace("/", ".")
    return _FILES.match(path) is not None or leaves_out_module(module)


def leaves_out_on_windows(path: str) -> bool:
    """Say whether a file of a wheel for Windows is left out, by its path in site-packages."""
    return leaves_out_file(path) or _WINDOWS.match(path) is not None


def leaves_out_of_icu(name: str) -> bool:
    """Say whether an item of ICU's data is left out."""
    return _ICU.match(name) is not None


def is_the_systems(path: str) -> bool:
    """Say whether a library found on this machine is to be the system's own everywhere."""
    return _SYSTEM.match(PurePosixPath(path).name) is not None


def needed(rows: Sequence[Row], needs: Callable[[str], Iterable[str]]) -> list[Row]:
    """Return what is to be frozen without the system's libraries, and those that no other needs.

    PyInstaller collects what all plugins need before any is left out; this takes back what only
    those had needed.

    Args:
        rows: What is not left out itself.
        needs: Returns the names of the libraries that the binary at a path is linked to.
    """
    rows = [row for row in rows if not is_the_systems(row[0])]
    libraries = {
        PurePosixPath(name).name: path
        for name, path, kind in rows
        if kind in _LINKED and _is_shared(name)
    }
    waiting = [path for name, path, kind in rows if kind in _LINKED and not _is_shared(name)]
    kept: set[str] = set()
    while waiting:
        wanted = libraries.keys() & set(needs(waiting.pop())) - kept
        kept |= wanted
        waiting += [libraries[name] for name in wanted]
    return [row for row in rows if not _is_shared(row[0]) or PurePosixPath(row[0]).name in kept]


def _is_shared(name: str) -> bool:
    """Say whether a file is there for others alone: the system's libraries, and those of Qt."""
    shared = "/" not in name or name.startswith("PySide6/Qt/lib/")
    return shared and PurePosixPath(name).name.startswith("lib") and "libpython" not in name


def linked_to(path: str) -> list[str]:
    """Return the names of the libraries that a binary is linked to itself."""
    said = subprocess.run(["readelf", "--dynamic", "--wide", path], capture_output=True, text=True)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", said.stdout)
