#!/usr/bin/env python3
"""The project's daily commands, for a bare Python: python3 packaging/dev.py COMMAND.

setup         make .venv from the lock files and install the project into it (--fresh: anew)
run           start Syntopia (arguments are passed on)
test          format, lint, types, tests, the wheel; with arguments, only pytest with them
check         the same without the tests
lock          write the lock files from pyproject.toml (--upgrade: take newer versions)
bench         run the benchmarks
screenshots   take the pictures for the documentation
translations  collect the words of the interface, and make what Qt reads of their translations

Every command sets up first where something is missing. Only the standard library is used.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
import time
from typing import TYPE_CHECKING

from devenv.environment import BUILD_LOCK, DEV_LOCK, LOCK, PYTHONS, ensure, spoil
from devenv.programs import ROOT, WINDOWS, Stop, call, in_venv, say
from devenv.system import provide_qt_libraries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CHECKS = {
    "format": ("ruff", "format", "--check", "."),
    "lint": ("ruff", "check", "."),
    "types": ("mypy", "--strict", "app"),
}
TESTS = {"tests": ("pytest", "--numprocesses=auto"), "wheel": ("packaging/tryout.py", "tree")}


def setup(arguments: Sequence[str]) -> int:
    """Make or complete .venv."""
    if "--fresh" in arguments:
        spoil()
    if not ensure():
        provide_qt_libraries()
        say("nothing to do, .venv is up to date")
    return 0


def run(arguments: Sequence[str]) -> int:
    """Start Syntopia in place of this program."""
    ensure()
    if display_is_missing(os.environ, sys.platform):
        print(
            "No display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start this from a desktop,"
            " or type: xvfb-run python3 packaging/dev.py run",
            file=sys.stderr,
        )
        if not any(argument.startswith("-") for argument in arguments):
            return 1  # an option may be one that needs no window, like --help
    command = [str(in_venv("syntopia")), *arguments]
    return call(command, stdin=None) if WINDOWS else os.execv(command[0], command)


def test(arguments: Sequence[str]) -> int:
    """Do all that must pass before a change goes in; with arguments, only pytest with them."""
    ensure()
    if arguments:
        return tool("pytest", *arguments, stdin=None)
    return verdict({**CHECKS, **TESTS})


def check(_arguments: Sequence[str]) -> int:
    """Look at the code without running it."""
    ensure()
    return verdict(CHECKS)


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files; versions stay where pyproject.toml still allows them."""
    if not in_venv("uv").exists():
        ensure()
    options = ["--universal", "--python-version", PYTHONS[-1], "--generate-hashes"]
    options += ["--no-header", "--no-emit-index-url", "--quiet", "--python", in_venv("python")]
    groups = {DEV_LOCK: "dev", BUILD_LOCK: "build"}
    more = {LOCK: []} | {
        path: ["--group", group, "--constraint", LOCK.relative_to(ROOT)]
        for path, group in groups.items()
    }
    for path in more:
        say(f"locking {path.name}")
        command = [in_venv("uv"), "pip", "compile", "pyproject.toml", *options, *more[path]]
        command += ["--output-file", path.relative_to(ROOT), *arguments]
        if call(command, env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"}):
            raise Stop(f"{path.name} could not be made, see above")
        if found := places_in(path.read_text(encoding="utf-8")):
            raise Stop(f"{path.name} names a place and must not: {found[0]}")
    return 0


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks."""
    return script("tests/benchmarks/run.py", arguments)


def screenshots(arguments: Sequence[str]) -> int:
    """Take the pictures for the documentation."""
    return script("packaging/screenshots.py", arguments)


def translations(arguments: Sequence[str]) -> int:
    """Bring the catalogues of the interface's words up to date."""
    return script("packaging/translations.py", arguments)


def verdict(steps: Mapping[str, Sequence[str]]) -> int:
    """Run every step, whether or not one before it failed, and give one line on each."""
    lines, failed = [], False
    for name, words in steps.items():
        began = time.monotonic()
        code = tool(*words)
        failed = failed or code != 0
        lines.append(f"{'FAILED' if code else 'ok':6}  {name:6} {time.monotonic() - began:6.1f}s")
        print(lines[-1], flush=True)
    print("", *lines, sep="\n", flush=True)
    return int(failed)


def tool(*words: str, **options: int | None) -> int:
    """Run a tool of .venv, or a script, saying which; no window opens.

    It does where SYNTOPIA_TEST_PLATFORM names a platform for it.
    """
    say(shlex.join(words))
    platform = os.environ.get("SYNTOPIA_TEST_PLATFORM", "offscreen")
    env = {**os.environ, "QT_QPA_PLATFORM": platform}
    start = words if words[0].endswith(".py") else ("-m", *words)
    return call([in_venv("python"), *start], env=env, **options)


def script(path: str, arguments: Sequence[str]) -> int:
    """Run a script of the project in .venv, with the project's folder to import from."""
    if not (ROOT / path).exists():
        raise Stop(f"{path} is not there")
    ensure()
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return call([in_venv("python"), path, *arguments], env=env, stdin=None)


def display_is_missing(environment: Mapping[str, str], platform: str) -> bool:
    """Say whether a window has nowhere to open."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in names)


def places_in(locked: str) -> list[str]:
    """Return the lines of a lock that tie it to an index, a folder or this machine."""
    place = re.compile(r"^-|://|\bfile:| @ |" + re.escape(str(ROOT)), re.MULTILINE)
    return [line.strip() for line in locked.splitlines() if place.search(line)]


COMMANDS = {
    f.__name__: f for f in (setup, run, test, check, lock, bench, screenshots, translations)
}


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments and arguments[0] in {"help", "-h", "--help"} else 2
    if sys.stdin is None:  # closed: or its number would go to the next file we open
        os.open(os.devnull, os.O_RDONLY)
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ninterrupted; the same command goes on from here", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
