"""Files that hold files: ZIP archives, mailboxes, tables with a text in each row, messages.

Each yields its members in turn, so that no more than one is in memory. A member that is damaged
is yielded as the error it makes, and the next follow. Names are only ever shown: nothing is
written to a disk by them.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, TypeAlias

from app.importers import mail, package, row
from app.importers.plain import decoded
from app.importers.refusals import bomb, damaged, unreadable
from app.model.errors import FileError
from app.text.normalize import normal_form
from app.translation import phrase

if TYPE_CHECKING:
    import zipfile

SIZE_LIMIT = 256 * 1024 * 1024  # bytes of one text; far above any book, well below a memory
ROW_LIMIT = 16 * 1024 * 1024  # bytes of one line of JSON, which can take twenty times as many

_HIDDEN = re.compile(r"(?:^|/)(?:\.|__MACOSX/)")
_FROM_LINE = re.compile(rb"From \S+.*\d\d:\d\d.*\d{4}")  # who and when, as mbox has it
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_FROM_LENGTH = 1000  # bytes
_PIECE = 1 << 20  # bytes of a long line
_DELIMITERS = ",;\t|"
_HEADER_LENGTH = 100  # characters; a longer cell is no column's name
_SPLIT = phrase("split it into parts")


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a file.

    ``format`` names its reader where the container knows it, ``share`` tells how much of the
    container has been gone through, from 0 to 1.
    """

    name: str
    data: bytes
    share: float
    format: str = ""


Members: TypeAlias = Iterator[Member | FileError]
Lister: TypeAlias = Callable[[IO[bytes], str, Callable[[str], bool]], Members]


def zipped(file: IO[bytes], name: str, wanted: Callable[[str], bool]) -> Members:
    """Yield the members of a ZIP archive that are wanted by their names, as folders are read."""
    opened = package.archive(file, name)
    parts = opened.infolist()
    for number, part in enumerate(parts, 1):
        shown = _shown(part)
        if part.is_dir() or _HIDDEN.search(shown) or not wanted(shown):
            continue
        inside = f"{name}/{shown}"
        if package.is_bomb(part):
            yield bomb(inside)
        elif part.file_size > SIZE_LIMIT:
            yield _too_long(inside)
        else:
            try:
                data = package.read_part(opened, part, inside)
            except FileError as error:
                yield error
                continue
            yield Member(shown, data, number / len(parts))


def _shown(part: zipfile.ZipInfo) -> str:
    """Return a member's name without what leads out of the archive.

    Many programs write UTF-8 and do not say so; what is not said is read as DOS wrote it.
    """
    name = part.filename
    if not part.flag_bits & 0x800:
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    steps = name.replace("\\", "/").split("/")
    return "/".join(s for s in steps if s not in ("", ".", "..") and not s.endswith(":")) or "_"


def mailbox(file: IO[bytes], name: str, _wanted: Callable[[str], bool]) -> Members:
    """Yield the messages of an mbox, by their numbers."""
    length = max(1, file.seek(0, io.SEEK_END))
    file.seek(0)
    number, held, size, empty = 0, bytearray(), 0, True
    for line in iter(lambda: file.readline(_PIECE), b""):
        if empty and _FROM_LINE.match(line[:_FROM_LENGTH]):
            if number:
                yield _message(held, size, name, number, file.tell() / length)
            number, held, size = number + 1, bytearray(), 0
        elif number == 0 and line.strip():
            raise damaged(name)
        elif number:
            size += len(line)
            if size <= SIZE_LIMIT:
                held += line
            else:
                held.clear()
        empty = not line.strip()
    if number:
        yield _message(held, size, name, number, 1)


def _message(
    held: bytearray, size: int, name: str, number: int, share: float
) -> Member | FileError:
    if size > SIZE_LIMIT:
        return _too_long(f"{name}/{number}")
    return Member(str(number), _QUOTED_FROM.sub(rb"\1", bytes(held)), share, "mail")


def attached(file: IO[bytes], name: str, wanted: Callable[[str], bool]) -> Members:
    """Yield the files that are attached to a message."""
    if file.seek(0, io.SEEK_END) > SIZE_LIMIT:
        return
    file.seek(0)
    for shown, data in mail.attachments(file.read()):
        shown = shown.replace("\\", "/").rpartition("/")[2]
        if wanted(shown):
            yield Member(shown, data, 1)


def json_lines(file: IO[bytes], name: str, _wanted: Callable[[str], bool]) -> Members:
    """Yield the objects of a file that has one in each line."""
    length = max(1, file.seek(0, io.SEEK_END))
    file.seek(0)
    for number, line in enumerate(iter(lambda: file.readline(ROW_LIMIT), b""), 1):
        inside = f"{name}/{number}"
        if len(line) == ROW_LIMIT:
            while line and not line.endswith(b"\n"):
                line = file.readline(ROW_LIMIT)
            yield _too_long(inside, ROW_LIMIT)
            continue
        if not line.strip():
            continue
        try:
            held = json.loads(line)
        except (ValueError, RecursionError):
            yield unreadable(
                inside, phrase("this line is no JSON"), phrase("look at it in a text editor")
            )
            continue
        yield Member(str(number), row.written(held), file.tell() / length, "row")


def table(file: IO[bytes], name: str, _wanted: Callable[[str], bool]) -> Members:
    """Yield the rows of a table whose first row names the columns."""
    if file.seek(0, io.SEEK_END) > SIZE_LIMIT:
        raise _too_long(name)
    file.seek(0)
    text = normal_form(decoded(file.read(), name))
    length = max(1, len(text))
    csv.field_size_limit(SIZE_LIMIT)
    lines = _Lines(text)
    rows = csv.reader(lines, delimiter=_delimiter(text))
    columns: list[str] | None = None
    try:
        for cells in rows:
            if columns is None:
                columns = _columns(cells)
                if columns is not None:
                    continue
                columns = [str(number) for number in range(1, len(cells) + 1)]
            if any(cell.strip() for cell in cells):
                held = dict(zip(columns, cells, strict=False))
                share = lines.at / length
                yield Member(str(rows.line_num), row.written(held), share, "row")
    except csv.Error as error:
        raise unreadable(
            f"{name}/{rows.line_num}",
            phrase("the table breaks here ({error})", error=error),
            _SPLIT,
        ) from error


class _Lines:
    """The lines of a text with their ends, one at a time."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0

    def __iter__(self) -> Iterator[str]:
        while self.at < len(self._text):
            end = self._text.find("\n", self.at) + 1 or len(self._text)
            line = self._text[self.at : end]
            self.at = end
            yield line


def _delimiter(text: str) -> str:
    """Return what separates the cells: what divides the first line into most."""
    first = text[: 1 << 16].partition("\n")[0]
    return max(_DELIMITERS, key=lambda sign: len(next(csv.reader([first], delimiter=sign), [])))


def _columns(first: list[str]) -> list[str] | None:
    """Return the names of the columns, None where the first row cannot be names."""
    names = [name.strip() for name in first]
    if any(row.folded(name) in row.KNOWN for name in names):
        return names
    like_names = all(0 < len(n) < _HEADER_LENGTH and not n[0].isdigit() for n in names)
    return names if like_names and len(set(names)) == len(names) > 1 else None


def _too_long(name: str, most: int = SIZE_LIMIT) -> FileError:
    limit = f"{most // 1024**2} MiB"
    return unreadable(
        name, phrase("it is longer than {limit}, the most that can be read", limit=limit), _SPLIT
    )
