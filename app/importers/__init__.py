"""A file -> a Document. ``SUFFIXES`` says which reader takes which file; one module per format."""

from __future__ import annotations

import dataclasses
import errno
import os
import stat
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeAlias

from app.importers import binary, html, plain
from app.model.document import Document
from app.model.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Reader: TypeAlias = Callable[[bytes, str], Document]

SUFFIXES: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text", ".log", ".asc"), plain.read),
    **dict.fromkeys((".md", ".markdown"), plain.read_markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xht"), html.read),
}
_EMPTY = "it is empty"
_BLANK = "there is nothing in it but white space"
_CHOOSE_ANOTHER = "choose a file with text in it"

SIZE_LIMIT = 256 * 1024 * 1024  # bytes; far above any book, well below what fills a memory


def load(path: Path) -> tuple[Document, bytes]:
    """Read a file; return its document and the file's own bytes.

    Raises:
        FileError: It cannot be opened, or holds no text.
    """
    data = _bytes(path)
    document = read(data, _shown(path))
    return dataclasses.replace(document, source=_shown(path.absolute())), data


def read(data: bytes, name: str) -> Document:
    """Return the document that a file's bytes make; ``name`` is the file's name or path.

    The name's ending says which reader takes it. One that is not known is read as a web page if
    it begins as one, else as plain text.

    Raises:
        FileError: The bytes hold no text.
    """
    if not data.strip():
        raise _unreadable(name, _EMPTY if not data else _BLANK, _CHOOSE_ANOTHER)
    kind = binary.signature(data)
    if kind is not None:
        do = "open it in the program for such files and save its text as .txt or .html"
        raise _unreadable(name, f"it is {kind}, which this version cannot read yet", do)
    reader = SUFFIXES.get(PurePath(name).suffix.lower())
    if reader is None:
        reader = html.read if html.looks_like_html(data) else plain.read
    document = reader(data, name)
    if not document.text.strip():
        raise _unreadable(name, _BLANK, _CHOOSE_ANOTHER)
    return document


def find(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files to load: those given, and in folders all with a known ending, sorted.

    What is given by name is always tried. In a folder, hidden files and folders are left out, and
    links to folders are not followed. A folder that cannot be listed is yielded itself, so that
    loading it says why.
    """
    for path in paths:
        if _is_folder(path):
            yield from _below(path)
        else:
            yield path


def _below(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry):
            if not entry.is_symlink():
                yield from _below(entry)
        elif entry.suffix.lower() in SUFFIXES:
            yield entry


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # in a folder that may not be entered
        return False


def _bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            next(path.iterdir(), None)  # fails where the rights are missing
            raise _unreadable(path, "it is a folder", "choose a file, or import the folder")
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable(path, "it is a device or a pipe", "save what it gives in a file")
        if status.st_size > SIZE_LIMIT:
            size = f"{status.st_size / 1024**2:,.0f} MiB"
            limit = f"{SIZE_LIMIT // 1024**2} MiB"
            why = f"it is {size} long, and {limit} is the most that can be read"
            raise _unreadable(path, why, "split it into parts")
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, *_explained(error)) from error
    except ValueError as error:  # a zero character in the name
        raise _unreadable(path, str(error), "check the name") from error


def _shown(path: Path) -> str:
    r"""Return a path as text; bytes in it that are no UTF-8 are written as ``\xff``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _unreadable(name: Path | str, why: str, do: str) -> FileError:
    shown = name if isinstance(name, str) else _shown(name)
    return FileError(f"{shown} cannot be read", why, do)


def _explained(error: OSError) -> tuple[str, str]:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return "there is no such file", "check the name and the folder"
    if isinstance(error, PermissionError):
        return "you may not read it", "ask its owner for the right to read it, or copy it"
    if error.errno == errno.ENAMETOOLONG:
        return "its name is too long", "check the name"
    return error.strerror or str(error), "check the disk or the network folder it is on"
