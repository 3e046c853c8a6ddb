"""How far a call is, on one line of the terminal that is wiped when it ends."""

from __future__ import annotations

import sys


def show(share: float, name: str) -> None:
    """Show a share of the work, from 0 to 1, and what is being worked on."""
    if sys.stderr.isatty():
        shown = "".join(c if c.isprintable() else "?" for c in name[:60])
        print(f"\r\033[K{share:4.0%} {shown}", end="", file=sys.stderr, flush=True)


def wipe() -> None:
    """Take the line away."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
