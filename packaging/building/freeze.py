"""The frozen app: one folder with Python, Qt, the model and Syntopia in it, made by PyInstaller."""

from __future__ import annotations

import platform
import re
import shutil
import sys
from functools import cache
from typing import TYPE_CHECKING

from building import environment, source
from building.slim import slim
from devenv.programs import Stop, answer_of, say

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = environment.BUILD / "frozen"
FROZEN = _FOLDER / "dist" / "syntopia"
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def check() -> None:
    """Raise Stop where a frozen app for Linux cannot be made here, with the reason."""
    if not sys.platform.startswith("linux"):
        raise Stop(f"this is made on Linux, not on {platform.system()}")
    missing = [name for name in ("strip", "readelf", "as", "ld") if shutil.which(name) is None]
    if missing:
        raise Stop(f"{', '.join(missing)}: missing; on Debian: apt-get install binutils")


@cache
def frozen() -> Path:
    """Return the folder of the frozen app, made anew from the source distribution once in a run."""
    tree = source.unpacked()
    python = environment.python()
    say("frozen app (some minutes)")
    shutil.rmtree(_FOLDER, ignore_errors=True)
    folders = ("--distpath", _FOLDER / "dist", "--workpath", _FOLDER / "work")
    spec = tree / "packaging" / "building" / "syntopia.spec"
    environment.run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, spec
    )
    made = FROZEN
    _strip(made)
    slim(made)
    _unpack_shiboken(made / "_internal" / "shiboken6" / "files.dir")
    for path in made.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.name != "syntopia":
            path.chmod(0o644)  # libraries are loaded, never run
    return made


def _unpack_shiboken(folder: Path) -> None:
    """Lay out the Python part of PySide's Shiboken, compiled, where Shiboken looks for it first.

    Else it is unpacked from inside a library and compiled at every start, which takes as long as
    all that Syntopia does until its window is seen. SBK_EMBED=0 makes the same folder.
    """
    unpack = (
        "import sys, PySide6.QtCore, shibokensupport.feature as part;"
        "part.__loader__.zfile.extractall(sys.argv[1])"
    )
    python = environment.python()
    environment.run(python, "-c", unpack, folder)
    beside = ("-b", "-q", "--invalidation-mode", "unchecked-hash", "-s", folder)
    environment.run(python, "-m", "compileall", *beside, folder)
    for path in folder.rglob("*.py"):
        path.unlink()


def _strip(folder: Path) -> None:
    """Take out of libraries what only linkers and debuggers read: a third of the whole."""
    for path in sorted(folder.rglob("*.so*")):
        # What auditwheel put into NAME.libs was moved about in it: strip would break that.
        if path.is_file() and not path.is_symlink() and path.parent.suffix != ".libs":
            sections = answer_of("readelf", "--section-headers", "--wide", path) or ""
            if ".symtab" in sections:
                environment.run("strip", "--strip-unneeded", path)


def glibc_of(folder: Path) -> str:
    """Return the oldest version of glibc that all programs and libraries in a folder run with."""
    found = set()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            said = answer_of("readelf", "--version-info", "--wide", path) or ""
            found |= {(int(major), int(minor)) for major, minor in _GLIBC.findall(said)}
    return ".".join(map(str, max(found)))
