#!/usr/bin/env python3
"""Try what build.py made where nothing of this machine can help: python3 packaging/tryout.py WHAT…

wheel           into an environment of its own, made from requirements.lock
tar, deb, rpm   into a clean system (debootstrap) of the suite SYNTOPIA_SUITE (default: bookworm)
tree            the wheel of this source tree, made anew, with the libraries that .venv has: what
                dev.py test does, in seconds and without a network

speed           the frozen app's window against a bare frozen window of PySide6

The wheel's self-test runs. A system is taken the whole way of a user: install, self-test, start
from the menu's entry, open a text of one's own in that window, remove; as an ordinary user whose
home has blanks and umlauts in its name, without a network, on a virtual screen. A picture of each
step is kept in dist/. Systems need root, debootstrap, Xvfb, xterm, unshare.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from building import cleanroom, environment, speed
from devenv.programs import ROOT, Stop, say

if TYPE_CHECKING:
    from collections.abc import Sequence

DIST = ROOT / "dist"
KINDS = {"wheel": "*.whl", "tar": "*.tar.xz", "deb": "*.deb", "rpm": "*.rpm"}
OTHERS = {"tree": cleanroom.try_tree, "speed": speed.measure}


def try_out(kind: str) -> None:
    """Try one package; raises Stop where it does not work."""
    if kind in OTHERS:
        OTHERS[kind]()
        return
    packages = sorted(DIST.glob(KINDS[kind]))
    if len(packages) != 1:
        raise Stop(f"dist/ holds {len(packages)} files {KINDS[kind]}; make one by build.py {kind}")
    say(f"trying {packages[0].name}")
    if kind == "wheel":
        cleanroom.try_wheel(packages[0])
    else:
        suite = os.environ.get("SYNTOPIA_SUITE", "bookworm")
        cleanroom.System(suite, environment.BUILD / "roots").try_package(kind, packages[0], DIST)
    say(f"{packages[0].name} works")


def main(arguments: Sequence[str]) -> int:
    """Try what is asked for and return the exit status."""
    if not arguments or not {*KINDS, *OTHERS}.issuperset(arguments):
        print(__doc__)
        return 0 if arguments and arguments[0] in {"help", "-h", "--help"} else 2
    failed = []
    for kind in arguments:
        try:
            try_out(kind)
        except Stop as stop:
            print(f"{kind}: {stop}", file=sys.stderr)
            failed.append(kind)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
