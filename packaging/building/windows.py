"""The installer for Windows, made anywhere: CPython's embeddable build, wheels, and NSIS.

Python's own, signed programs run the app: no bootloader that scanners of viruses take for one.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import zipfile
from pathlib import Path

from building import cut, environment, linux, slim, source
from devenv.environment import LOCK, ensure
from devenv.programs import ROOT, Stop, in_venv, say

_HERE = Path(__file__).parents[1] / "windows"
_GIVEN = "SYNTOPIA_WINDOWS_PYTHON"
_LIBRARY = re.compile(r"python(3)(\d\d)\.dll")


def check() -> None:
    """Raise Stop where Python for Windows is not given, or makensis is missing."""
    _python()
    if shutil.which("makensis") is None:
        raise Stop("makensis is missing; on Debian: apt-get install nsis")


def windows(out: Path) -> Path:
    """Write the installer."""
    python = _python()
    folder = environment.BUILD / "windows" / "Syntopia"
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.mkdir(parents=True)
    wheel = source.wheel(folder.parent)
    say("windows")
    with zipfile.ZipFile(python) as archive:
        archive.extractall(folder)
    found = next(filter(None, (_LIBRARY.fullmatch(path.name) for path in folder.iterdir())), None)
    if found is None:
        raise Stop(f"{python.name} is no embeddable Python 3.10 or newer for Windows")
    stem = f"python{found[1]}{found[2]}"
    (folder / f"{stem}._pth").write_text(f"{stem}.zip\n.\nsite\n", "utf-8")
    _install(folder / "site", f"{found[1]}.{found[2]}", wheel)
    for path in (_HERE / "syntopia.cmd", ROOT / "LICENSE", linux.icons() / "syntopia.ico"):
        shutil.copyfile(path, folder / path.name)
    made = out / f"syntopia-{environment.version()}-windows-x86_64-setup.exe"
    defined = {"VERSION": environment.version(), "FROM": folder, "TO": made}
    options = [f"-D{name}={value}" for name, value in defined.items()]
    environment.run("makensis", "-V2", *options, _HERE / "syntopia.nsi")
    return made


def _python() -> Path:
    path, _, wanted = os.environ.get(_GIVEN, "").rpartition(":")
    if not path:
        raise Stop(
            "Python for Windows is not given: fetch python-3.13.*-embed-amd64.zip from python.org"
            f" and set {_GIVEN}=FILE:SHA256"
        )
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != wanted:
        raise Stop(f"{path} is not the file with the sum {wanted}")
    return Path(path)


def _install(site: Path, version: str, wheel: Path) -> None:
    """Put what the lock names for Windows, and Syntopia, into a folder; leave out what is cut."""
    ensure()
    install = [in_venv("uv"), "pip", "install", "--quiet", "--target", site]
    install += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", version]
    environment.run(*install, "--only-binary", ":all:", "--require-hashes", "--requirement", LOCK)
    environment.run(*install, "--no-deps", wheel)
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif cut.leaves_out_on_windows(path.relative_to(site).as_posix()):
            path.unlink()
    slim.towns(next(site.rglob("cities15000.json")))
