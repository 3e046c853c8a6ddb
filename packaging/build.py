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

What goes in is this source tree and packaging/requirements-build.lock, nothing else; two builds of
one commit are alike. SHA256SUMS is written beside what was made. What cannot be made is said, with
the reason, and the exit status is then 1 (not so for "all").

packaging/tryout.py installs what is in dist/ into clean systems and runs its self-test there.
"""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from building import appimage, freeze, linux, source, sums, windows
from devenv.programs import ROOT, Stop, say

if TYPE_CHECKING:
    from collections.abc import Sequence

DIST = ROOT / "dist"
FROZEN = {
    "tar": linux.tar,
    "deb": linux.deb,
    "rpm": linux.rpm,
    "appimage": appimage.appimage,
}
PLAIN = {"sdist": source.sdist, "wheel": source.wheel, "windows": windows.windows}
ELSEWHERE = {
    "macos": "an app for macOS is made and signed on a Mac; packaging/README.md tells how",
}


def build(targets: Sequence[str]) -> int:
    """Make the targets; return 1 where one of them was not made, and say why."""
    asked = [*PLAIN, *FROZEN, *ELSEWHERE] if "all" in targets else list(targets)
    DIST.mkdir(exist_ok=True)
    failed = []
    frozen = None
    for target in asked:
        try:
            if target in PLAIN:
                made = PLAIN[target](DIST)
            elif target in ELSEWHERE:
                raise Stop(ELSEWHERE[target])
            elif not sys.platform.startswith("linux"):
                raise Stop(f"this is made on Linux, not on {platform.system()}")
            else:
                frozen = frozen or freeze.frozen(DIST)
                made = FROZEN[target](frozen, DIST)
            say(f"made {made.relative_to(ROOT)} ({made.stat().st_size / 1e6:.1f} MB)")
        except Stop as stop:
            print(f"{target} was not made: {stop}", file=sys.stderr)
            failed.append(target)
    sums.write(DIST)
    return int(bool(failed) and "all" not in targets)


def main(arguments: Sequence[str]) -> int:
    """Make what is asked for and return the exit status."""
    known = {*PLAIN, *FROZEN, *ELSEWHERE, "all"}
    if not arguments or not known.issuperset(arguments):
        print(__doc__)
        return 0 if arguments and arguments[0] in {"help", "-h", "--help"} else 2
    try:
        return build(arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
