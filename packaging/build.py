#!/usr/bin/env python3
"""Make what users download, into dist/: python3 packaging/build.py TARGET…

sdist      the source distribution
wheel      the wheel, from what the source distribution holds
tar        a portable archive for Linux
deb        a package for Debian, Ubuntu and what comes from them
rpm        a package for Fedora, openSUSE and what comes from them
appimage   one file for any Linux (needs SYNTOPIA_APPIMAGE_RUNTIME)
windows    an installer for Windows (needs SYNTOPIA_WINDOWS_PYTHON)
macos      an app for macOS
all        all that can be made on this machine

Without a target it says which of them can be made on this machine, and why the others cannot.

What goes in is this source tree and packaging/requirements-build.lock, nothing else; two builds of
one commit are alike. SHA256SUMS is written beside what was made. What cannot be made is said, with
the reason, and the exit status is then 1 (not so for "all").

packaging/tryout.py installs what is in dist/ into clean systems and runs its self-test there.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from building import appimage, freeze, linux, source, sums, windows
from devenv.programs import ROOT, Stop, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

DIST = ROOT / "dist"


class Target(NamedTuple):
    """How something is made, in a folder, and what raises Stop where that cannot be."""

    make: Callable[[Path], Path]
    check: Callable[[], None]


def _anywhere() -> None:
    """Find nothing that could be in the way."""


def _on_a_mac() -> None:
    raise Stop("there is no app for macOS yet; it can only be made, tried and signed on a Mac")


TARGETS = {
    "sdist": Target(source.sdist, _anywhere),
    "wheel": Target(source.wheel, _anywhere),
    "tar": Target(lambda out: linux.tar(freeze.frozen(), out), freeze.check),
    "deb": Target(lambda out: linux.deb(freeze.frozen(), out), freeze.check),
    "rpm": Target(lambda out: linux.rpm(freeze.frozen(), out), freeze.check),
    "appimage": Target(lambda out: appimage.appimage(freeze.frozen(), out), appimage.check),
    "windows": Target(windows.windows, windows.check),
    "macos": Target(lambda out: out, _on_a_mac),
}


def build(targets: Sequence[str]) -> int:
    """Make the targets; return 1 where one of them was not made, and say why."""
    DIST.mkdir(exist_ok=True)
    failed = []
    for target in TARGETS if "all" in targets else targets:
        try:
            TARGETS[target].check()
            made = TARGETS[target].make(DIST)
            say(f"made {made.relative_to(ROOT)} ({made.stat().st_size / 1e6:.1f} MB)")
        except Stop as stop:
            print(f"{target} was not made: {stop}", file=sys.stderr)
            failed.append(target)
    sums.write(DIST)
    return int(bool(failed) and "all" not in targets)


def tell() -> None:
    """Say what can be made here, and why the rest cannot."""
    for name, target in TARGETS.items():
        try:
            target.check()
            print(f"{name:9} can be made here")
        except Stop as stop:
            print(f"{name:9} not here: {stop}")


def main(arguments: Sequence[str]) -> int:
    """Make what is asked for and return the exit status."""
    if not {*TARGETS, "all"}.issuperset(arguments):
        print(__doc__)
        return 0 if arguments[0] in {"help", "-h", "--help"} else 2
    if not arguments:
        print("python3 packaging/build.py TARGET…, or all; --help tells more\n")
        tell()
        return 0
    try:
        return build(arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
