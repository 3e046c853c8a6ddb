"""The environment that packages are built in: build/env, from requirements-build.lock alone."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from devenv.environment import BUILD_LOCK, PYTHONS, pick_python
from devenv.programs import ROOT, WINDOWS, Stop, answer_of, say

BUILD = ROOT / "build"
ENV = BUILD / "env"
_LAST_WORDS = 4000  # characters of what a program said that failed
_STAMP = ENV / "syntopia-build"


def python() -> Path:
    """Return the Python of the build's environment, made first where it is missing or stale."""
    program = ENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    base = pick_python(own, getattr(sys, "_base_executable", sys.executable), dict)
    wanted = f"{hashlib.sha256(BUILD_LOCK.read_bytes()).hexdigest()} {sys.version}"
    if _STAMP.exists() and _STAMP.read_text("utf-8") == wanted:
        return program
    say(f"making {ENV.relative_to(ROOT)} with Python {own} of {', '.join(PYTHONS)}")
    shutil.rmtree(ENV, ignore_errors=True)
    run(base, "-m", "venv", ENV)
    options = ("--quiet", "--no-input", "--require-hashes", "--only-binary", ":all:")
    run(program, "-m", "pip", "install", *options, "--requirement", BUILD_LOCK)
    _STAMP.write_text(wanted, "utf-8")
    return program


def run(*command: str | Path, folder: Path = ROOT) -> None:
    """Run a program of the build in a folder; raises Stop with what it said when it fails."""
    words = [str(part) for part in command]
    done = subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, **fixed()},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace").strip()
        raise Stop(f"{said[-_LAST_WORDS:]}\n{Path(words[0]).name} failed: {' '.join(words)[:200]}")


def fixed() -> dict[str, str]:
    """Return what makes two builds of one commit alike."""
    return {
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


@cache
def epoch() -> int:
    """Return the moment that all files of a package bear: that of the commit, in seconds."""
    asked = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not asked and (ROOT / ".git").exists():
        asked = answer_of("git", "log", "-1", "--format=%ct") or ""
    return int(asked) if asked.isdigit() else int((ROOT / "pyproject.toml").stat().st_mtime)


def version() -> str:
    """Return Syntopia's version."""
    import tomllib

    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])
