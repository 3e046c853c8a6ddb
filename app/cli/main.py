"""Which call is meant, and how errors and interruptions end: one line, never a traceback."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.model.errors import AppError

CALLS = {
    "analyse": "what was found in one text, or in many",
    "links": "the linked mentions of two texts",
    "same": "whether two names could be one actor's",
    "import": "add files, and folders with all below, to a library",
    "search": "full-text search in a library, best first",
}
INTERRUPTED = 130
WRONG_USAGE = 2
Window = Callable[[Sequence[Path], Path | None], int]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the one line that all errors have."""

    def error(self, message: str) -> NoReturn:
        """Print the message and leave with the status for wrong usage."""
        complain(f"{self.prog}: {message}; try {self.prog} --help")
        raise SystemExit(WRONG_USAGE)


def main(arguments: Sequence[str], window: Window) -> int:
    """Run a call and return its exit status; without one, open the window by ``window``."""
    _speak_utf8()
    try:
        return _run(list(arguments), window)
    except AppError as error:
        complain(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has gone (| head): that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def complain(message: str) -> None:
    """Write one line to standard error."""
    prefix = "" if message.startswith("syntopia") else "syntopia: "
    print(f"{prefix}{message}", file=sys.stderr, flush=True)


def _run(arguments: list[str], window: Window) -> int:
    if arguments and arguments[0] in CALLS:
        call = importlib.import_module(f"app.cli.calls.{arguments[0]}_")
        parser = _Parser(prog=f"syntopia {arguments[0]}", description=call.__doc__)
        call.add_arguments(parser)
        status = call.run(parser.parse_args(arguments[1:]))
        sys.stdout.flush()
        return int(status)
    options = _window_parser().parse_args(arguments)
    return window([Path(file) for file in options.files], options.library)


def _window_parser() -> argparse.ArgumentParser:
    calls = "\n".join(f"  {name:<9} {text}" for name, text in CALLS.items())
    parser = _Parser(
        prog="syntopia",
        description="Opens the window, with two files side by side if they are given.",
        epilog=f"calls:\n{calls}\n\nsyntopia CALL --help tells more of one.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="texts to open")
    add_library(parser)
    parser.add_argument("--version", action="version", version=f"syntopia {__version__}")
    return parser


def add_library(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the library."""
    parser.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        help="the library's folder (default: the user's own, or SYNTOPIA_LIBRARY)",
    )


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
