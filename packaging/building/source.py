"""The source distribution, and what is built from it: the wheel, and the tree that is frozen."""

from __future__ import annotations

import shutil
import tarfile
from functools import cache
from pathlib import Path

from building import environment
from building.archives import write_tar
from devenv.environment import ensure
from devenv.programs import ROOT, in_venv, say

_BACKEND = "import sys; from setuptools import build_meta; build_meta.build_{}(sys.argv[1])"


def sdist(out: Path) -> Path:
    """Write the source distribution; return its file."""
    made = _archive()
    return Path(shutil.copy(made, out / made.name))


def wheel(out: Path) -> Path:
    """Write the wheel, from what the source distribution holds; return its file."""
    tree = unpacked()
    say("wheel")
    return _build("wheel", tree, out)


def unpacked() -> Path:
    """Return the folder of the unpacked source distribution, which all else is built from."""
    folder = environment.BUILD / "source"
    shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(_archive()) as tar:
        tar.extractall(folder, filter="data")
    return next(folder.iterdir())


@cache
def _archive() -> Path:
    """Return the source distribution, made once in a run: the tree may have changed since."""
    say("source distribution")
    shutil.rmtree(ROOT / "syntopia.egg-info", ignore_errors=True)  # it would name what has gone
    environment.BUILD.mkdir(exist_ok=True)
    return _alike(_build("sdist", ROOT, environment.BUILD))


def _build(kind: str, tree: Path, out: Path) -> Path:
    ensure()  # the build backend is one of the project's development tools
    folder = environment.BUILD / kind
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    environment.run(in_venv("python"), "-c", _BACKEND.format(kind), folder, folder=tree)
    made = next(folder.iterdir())
    return made.rename(out / made.name)


def _alike(archive: Path) -> Path:
    """Write a source distribution again without what differs each time."""
    folder = environment.BUILD / "sdist"
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    tree = next(folder.iterdir())
    write_tar(tree, archive, environment.epoch())
    shutil.rmtree(folder)
    return archive
