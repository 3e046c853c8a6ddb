"""Where things are, and how other programs are started: seen, timed and never left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"

_started = time.monotonic()


class Stop(Exception):
    """Ends the command with one line that says what is wrong and what to do."""


def say(text: str) -> None:
    """Print one line with the time since the start."""
    print(f"{time.monotonic() - _started:6.1f}s  {text}", flush=True)


def in_venv(name: str) -> Path:
    """Return where a program of .venv is, on this system."""
    return VENV / "Scripts" / f"{name}.exe" if WINDOWS else VENV / "bin" / name


def call(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    stdin: int | None = subprocess.DEVNULL,
) -> int:
    """Run a program in the project's folder, its output shown; return its exit code."""
    with _process(command, env=env, stdin=stdin) as process:
        return process.wait()


def follow(command: Sequence[str | Path], each: Callable[[str], None]) -> int:
    """Run a program out of the reach of Ctrl-C and hand over each line it prints."""
    with _process(
        command,
        apart=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout:
            each(line.rstrip())
        return process.wait()


def answer_of(*command: str | Path) -> str | None:
    """Run a short program and return what it printed, or None when it failed or is not there."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()


@contextlib.contextmanager
def _process(
    command: Sequence[str | Path], *, apart: bool = False, **options: object
) -> Iterator[subprocess.Popen]:
    """Start a program and never leave it, or what it started, behind when we are interrupted.

    A Ctrl-C reaches it too, so it gets some seconds to end in its own way. One that is apart is
    told by us, and all that it started with it: pip then tidies up after itself.
    """
    process = subprocess.Popen(
        [str(part) for part in command], cwd=ROOT, start_new_session=apart, **options
    )
    group = apart and not WINDOWS
    gently = (lambda: os.killpg(process.pid, signal.SIGINT)) if group else process.terminate
    firmly = (lambda: os.killpg(process.pid, signal.SIGKILL)) if group else process.kill
    try:
        yield process
    finally:
        if not apart:
            _wait(process)
        for end in (gently, firmly):
            if process.poll() is None:
                end()
                _wait(process)
        if process.stdout:
            process.stdout.close()


def _wait(process: subprocess.Popen, seconds: float = 5) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
