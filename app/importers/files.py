"""Files on the disk: which of them to read, and their bytes or the reason why there are none."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from app.importers.refusals import unreadable
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path


def find(paths: Iterable[Path], wanted: Callable[[str], bool]) -> Iterator[Path]:
    """Yield the files to load: those given, and in folders all that are wanted by name, sorted.

    What is given by name is always tried. In a folder, hidden files and folders are left out, and
    links to folders are not followed. A folder that cannot be listed is yielded itself, so that
    loading it says why.
    """
    for path in paths:
        if _is_folder(path):
            yield from _below(path, wanted)
        else:
            yield path


def _below(folder: Path, wanted: Callable[[str], bool]) -> Iterator[Path]:
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
                yield from _below(entry, wanted)
        elif wanted(entry.name):
            yield entry


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # in a folder that may not be entered
        return False


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for reading.

    Raises:
        FileError: There is none, it is no file, it may not be read, or the disk fails.
    """
    try:
        status = _status(path)
        if stat.S_ISDIR(status.st_mode):
            next(path.iterdir(), None)  # fails where the rights are missing
            raise unreadable(
                shown(path), phrase("it is a folder"), phrase("choose a file, or import the folder")
            )
        if not stat.S_ISREG(status.st_mode):
            do = phrase("save what it gives in a file")
            raise unreadable(shown(path), phrase("it is a device or a pipe"), do)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise unreadable(shown(path), *_explained(error)) from error


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except ValueError as error:  # a zero character in the name
        raise unreadable(shown(path), str(error), phrase("check the name")) from error


def shown(path: Path) -> str:
    r"""Return a path as text; bytes in it that are no UTF-8 are written as ``\xff``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _explained(error: OSError) -> tuple[str, str]:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return "there is no such file", "check the name and the folder"
    if isinstance(error, PermissionError):
        return "you may not read it", "ask its owner for the right to read it, or copy it"
    if error.errno == errno.ENAMETOOLONG:
        return "its name is too long", "check the name"
    if error.errno == errno.ELOOP:
        return "it is a link that leads in a circle", "choose the file itself"
    return error.strerror or str(error), "check the disk or the network folder it is on"
