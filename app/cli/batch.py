"""JSON Lines in, JSON Lines out: a line that fails is answered with its error, the rest go on."""

from __future__ import annotations

import contextlib
import json
import re
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from app.model.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Record = dict[str, Any]

_HALF = re.compile("[\ud800-\udfff]")


class BadRecord(Exception):
    """A record that lacks what the call needs; the message says what."""


def run(source: Path, out: Path, key: str, answer: Callable[[Record], Record]) -> int:
    """Answer each line of ``source`` in ``out``, in order; return the exit status.

    ``key`` is the name of the records' identity, which each answer repeats.

    Raises:
        FileError: ``source`` cannot be read or ``out`` cannot be written.
    """
    failed = 0
    lines = list(_lines(source))
    _check_apart(source, out)
    try:
        # Halves of characters, which JSON may hold, are written as JSON's own escapes.
        with out.open("w", encoding="utf-8", errors="backslashreplace") as file:
            for number, line in enumerate(lines, 1):
                result = _answer(line, key, answer)
                failed += "error" in result
                file.write(json.dumps(result, ensure_ascii=False) + "\n")
                _show(number, len(lines))
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(f"{out} cannot be written", why, "choose another place") from error
    return 1 if failed else 0


def _answer(line: str, key: str, answer: Callable[[Record], Record]) -> Record:
    identity = None
    try:
        record = json.loads(line, parse_constant=_no_constant)
        if not isinstance(record, dict):
            raise BadRecord("the line is no JSON object")
        identity = record.get(key)
        return {key: identity, **answer(record)}
    except (BadRecord, ValueError, RecursionError) as error:
        return {key: identity, "error": str(error) or type(error).__name__}
    except Exception as error:  # a fault of ours costs this line, not those after it
        return {key: identity, "error": f"a fault inside Syntopia: {type(error).__name__}: {error}"}


def _no_constant(name: str) -> NoReturn:
    raise BadRecord(f"{name} is no JSON")


def text_of(record: Record, field: str) -> str:
    """Return a field that must be a string; raises BadRecord when it is not."""
    value = record.get(field)
    if not isinstance(value, str):
        raise BadRecord(f"{field} is missing or is no text")
    if _HALF.search(value):
        raise BadRecord(f"{field} holds bytes or halves of characters that are no text")
    return value


def _check_apart(source: Path, out: Path) -> None:
    """Refuse to write the answers over the questions."""
    with contextlib.suppress(OSError):
        if out.is_file() and out.samefile(source):
            raise FileError(
                f"{out} cannot be written", "the questions stand in it", "name another by --out"
            )


def _lines(source: Path) -> Iterator[str]:
    try:
        text = source.read_text(encoding="utf-8-sig", errors="surrogateescape")
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(f"{source} cannot be read", why, "check the name and the folder") from error
    # Not splitlines(): JSON may hold line separators of Unicode inside its strings.
    return (line for line in text.split("\n") if line.strip())


def _show(number: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{number} of {total}", end="\n" if number == total else "", file=sys.stderr)
