"""The virtual environment: made once, completed after an interruption, left alone when whole."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import sys
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from devenv.programs import ROOT, VENV, WINDOWS, Stop, answer_of, call, follow, in_venv, say
from devenv.system import apt_install, provide_qt_libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"
BUILD_LOCK = ROOT / "packaging" / "requirements-build.lock"
INPUTS = (LOCK, DEV_LOCK, ROOT / "pyproject.toml")
STAMP = VENV / "syntopia-setup"  # absent: .venv is half made; MADE: not all installed; else whole
MADE = "made"
PYTHONS = ("3.13", "3.12", "3.11")  # newest first; the same as requires-python
TRIES = 3


def ensure() -> bool:
    """Bring .venv up to date; return whether there was anything to do."""
    if is_whole():
        return False
    with _one_at_a_time():
        if is_whole():  # the one we waited for did it
            return False
        provide_qt_libraries()
        if not _starts():
            _make()
        STAMP.write_text(MADE, encoding="ascii")
        for name in forget_half_installed(_site_packages()):
            say(f"{name} was cut short and comes again")
        say(f"installing {DEV_LOCK.name} (some minutes the first time)")
        _pip("--require-hashes", "--requirement", DEV_LOCK)
        say("installing the project itself, editable")
        _pip("--no-deps", "--no-build-isolation", "--editable", ROOT)
        # Else the first start pays for it, and every start where Python may not write.
        call([in_venv("python"), "-m", "compileall", "-q", ROOT / "app"])
        STAMP.write_text(fingerprint(made_with(), INPUTS), encoding="ascii")
    say("set up")
    return True


def is_whole() -> bool:
    """Say whether setup was finished and nothing it depends on has changed since."""
    try:
        return STAMP.read_text(encoding="ascii") == fingerprint(made_with(), INPUTS)
    except OSError:
        return False


def spoil() -> None:
    """Have the next setup make .venv anew."""
    STAMP.unlink(missing_ok=True)


def fingerprint(python: str | None, inputs: tuple[Path, ...]) -> str:
    """Sum up what .venv depends on: its Python, its place (scripts hold it) and the input files."""
    digest = hashlib.sha256(f"{python}\n{VENV}\n".encode())
    for path in inputs:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def made_with(venv: Path = VENV) -> str | None:
    """Read which Python made .venv, starting none; None when it is not whole or its Python left."""
    try:
        config = (venv / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return None
    match = re.search(r"^version *= *(\d+\.\d+\.\d+)", config, re.MULTILINE)
    return match[1] if match and in_venv("python").exists() else None


def pick_python(own: str, own_path: str, others: Callable[[], dict[str, str]]) -> str:
    """Choose the Python for .venv: the one running this if it will do, else the newest other."""
    if own in PYTHONS:
        return own_path
    found = others()
    for version in PYTHONS:
        if version in found:
            return found[version]
    raise Stop(
        f"Syntopia needs Python {PYTHONS[-1]} to {PYTHONS[0]}; this is {own} and no other is on"
        f" PATH: install one, then type: python{PYTHONS[0]} packaging/dev.py setup"
    )


def _on_path() -> dict[str, str]:
    """Find the Pythons on PATH that do start: the name alone may be a shim with nothing behind."""
    paths = {version: shutil.which(f"python{version}") for version in PYTHONS}
    return {version: path for version, path in paths.items() if path and _version(path) == version}


def _version(python: str) -> str | None:
    return answer_of(python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")


def _base_python() -> str:
    """Return the Python to make .venv with, able to do so (Debian packs that apart)."""
    own_path = getattr(sys, "_base_executable", sys.executable)  # not that of .venv itself
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    python = pick_python(own, own_path, _on_path)
    if answer_of(python, "-c", "import ensurepip, venv") is None:
        package = f"python{_version(python)}-venv"
        if not apt_install([package]):
            raise Stop(
                f"{python} cannot make virtual environments; type: sudo apt-get install {package}"
                " (or python3-venv), then this again"
            )
    return python


def _starts() -> bool:
    """Say whether .venv was made to the end, starts, and is of a Python that Syntopia supports."""
    version = made_with()
    if not STAMP.exists() or version is None or version.rpartition(".")[0] not in PYTHONS:
        return False
    return answer_of(in_venv("python"), "-m", "pip", "--version") is not None


def _make() -> None:
    python = _base_python()
    say(f"making .venv with {python}")
    if VENV.exists():
        shutil.rmtree(VENV)
    said: list[str] = []
    if follow([python, "-m", "venv", VENV], said.append):
        raise Stop("\n".join([*said, f"{python} -m venv failed, see above"]))


def _site_packages() -> Path:
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(answer_of(in_venv("python"), "-c", code) or VENV)


def forget_half_installed(site_packages: Path) -> list[str]:
    """Remove the records of packages whose installation was cut short, so that pip redoes them.

    pip writes INSTALLER after a package's last file: a record without it only looks installed.
    """
    halves = [
        record
        for record in site_packages.glob("*.dist-info")
        if not (record / "INSTALLER").exists()
    ]
    for record in halves:
        shutil.rmtree(record)
    return sorted(record.name for record in halves)


def _pip(*arguments: str | Path) -> None:
    """Install by pip, naming each package as it comes; again when the network fails.

    Where packages come from is pip's own configuration.
    """
    command = [in_venv("python"), "-m", "pip", "install", "--progress-bar", "off", "--no-input"]
    last: deque[str] = deque(maxlen=15)

    def show(line: str) -> None:
        last.append(line)
        if line.startswith(("Collecting", "Building", "Installing")):
            say(line.split(" (from ")[0][:90])

    for attempt in range(1, TRIES + 1):
        if follow([*command, *arguments], show) == 0:
            return
        print(*last, sep="\n", file=sys.stderr)
        if attempt < TRIES:
            say(f"pip failed, trying again ({attempt + 1} of {TRIES})")
            time.sleep(3 * attempt)
    raise Stop("pip could not install the packages (see above); the same command resumes")


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold the setup for this process; others wait. The system lets go when a process dies."""
    with (ROOT / ".venv.lock").open("a") as file:
        if WINDOWS:
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                say("another setup is running: waiting for it")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
