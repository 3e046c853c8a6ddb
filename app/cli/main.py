"""Which call is meant, and how errors and interruptions end: one line, never a traceback."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from app import __version__, paths
from app.model.errors import AppError

CALLS = {
    "analyse": "what was found in one text, or in many",
    "links": "the linked mentions of two texts",
    "same": "whether two names could be one actor's",
    "import": "add files, and folders with all below, to a library",
    "search": "full-text search in a library, best first",
    "export": "write the comparison of two documents to a file",
    "similar": "the documents of a library that are most like one, and why",
    "doctor": "check a library, and mend what can be mended",
    "pack": "write a whole library into one file, to hand on",
    "unpack": "add what such a file holds to a library",
    "judgements": "write what you said of actors to CSV or JSON, or merge such a file",
    "notes": "list your notes, write them to CSV or JSON, or merge such a file",
}
FAILED = 1
INTERRUPTED = 130
WRONG_USAGE = 2
Window = Callable[[Sequence[Path], Path | None], int]
SelfTest = Callable[[Path | None], int]

_ESCAPED = re.compile("[\udc80-\udcff]+")  # how Python writes bytes that are no characters
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the one line that all errors have."""

    def error(self, message: str) -> NoReturn:
        """Print the message and leave with the status for wrong usage."""
        complain(f"{self.prog}: {message}; try {self.prog} --help")
        raise SystemExit(WRONG_USAGE)


def main(arguments: Sequence[str], window: Window, selftest: SelfTest) -> int:
    """Run a call and return its exit status; without one, open the window by ``window``."""
    _open_what_is_closed()
    _speak_utf8()
    try:
        return _run(list(arguments), window, selftest)
    except AppError as error:
        complain(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has gone (| head): that is no error of ours.
        _drop_output()
        return 0
    except paths.NoHome as error:
        complain(str(error))
        return FAILED
    except OSError as error:
        _drop_output()
        where = f"{error.filename} cannot be used" if error.filename else "the work was not done"
        complain(f"{where}: {error.strerror or error}; check the disk, and where the output goes")
        return FAILED
    except Exception as error:
        return _report(error)


def complain(message: str) -> None:
    """Write one line to standard error, with nothing in it that could steer a terminal."""
    prefix = "" if message.startswith("syntopia") else "syntopia: "
    line = _CONTROLS.sub(lambda found: repr(found[0])[1:-1], _ESCAPED.sub(_as_bytes, message))
    with contextlib.suppress(OSError):  # nobody is left to be told
        print(f"{prefix}{line}", file=sys.stderr, flush=True)


def _as_bytes(found: re.Match[str]) -> str:
    """Return the bytes of a file's name that the system's encoding lacks as what they may be."""
    return found[0].encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _report(error: Exception) -> int:
    """Keep a fault of ours in the log and tell of it; return the exit status."""
    import traceback

    do = "tell the developers how it came to that"
    with contextlib.suppress(OSError):
        log = paths.log_folder() / "faults.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"Syntopia {__version__}\n{''.join(traceback.format_exception(error))}\n")
        do = f"tell the developers what stands in {log}"
    what = " ".join(f"{type(error).__name__}: {error}".split())
    complain(f"the work was not done: a fault inside Syntopia ({what:.200}); {do}")
    return FAILED


def _drop_output() -> None:
    """Let what is still to be written to standard output go nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str], window: Window, selftest: SelfTest) -> int:
    if arguments and arguments[0] in CALLS:
        call = importlib.import_module(f"app.cli.calls.{arguments[0]}_")
        parser = _Parser(prog=f"syntopia {arguments[0]}", description=call.__doc__)
        call.add_arguments(parser)
        status = call.run(parser.parse_args(arguments[1:]))
        sys.stdout.flush()
        return int(status)
    options = _window_parser().parse_args(arguments)
    if options.selftest is not False:
        return selftest(options.selftest)
    return window([Path(file) for file in options.files], options.library)


def _window_parser() -> argparse.ArgumentParser:
    calls = "\n".join(f"  {name:<10} {text}" for name, text in CALLS.items())
    parser = _Parser(
        prog="syntopia",
        description="Opens the window, with two files side by side if they are given.",
        epilog=f"calls:\n{calls}\n\nsyntopia CALL --help tells more of one.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="texts to open")
    add_library(parser)
    parser.add_argument(
        "--selftest",
        nargs="?",
        type=Path,
        default=False,
        metavar="PICTURE.png",
        help="check that this installation works; save a picture of its window",
    )
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


def _open_what_is_closed() -> None:
    """Put the null device where the three standard streams are closed.

    Else the next file to be opened, the library's perhaps, would take the place of one of them
    and receive whatever is written there.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
