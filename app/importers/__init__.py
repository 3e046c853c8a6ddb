"""A file -> a Document, or the documents of the files that it holds.

``formats`` has the table of formats, one module reads each. :func:`load_all` is for importing,
:func:`load` for a file that is one text, :func:`read` makes a document of bytes that were kept.
"""

from __future__ import annotations

import dataclasses
import io
import logging
from typing import IO, TYPE_CHECKING, NamedTuple, TypeAlias

from app.importers import containers, files, formats
from app.importers.formats import SUFFIXES
from app.importers.refusals import CHOOSE_ANOTHER, damaged, unreadable
from app.model.errors import Cancelled, FileError
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from app.model.document import Document

logger = logging.getLogger(__name__)

__all__ = ["SIZE_LIMIT", "SUFFIXES", "FileError", "Loaded", "find", "load", "load_all", "read"]

SIZE_LIMIT = containers.SIZE_LIMIT
DEPTH_LIMIT = 4  # files in files in files: an archive of mailboxes with attached archives
MEMBER_LIMIT = 1_000_000
ERROR_LIMIT = 10_000
UNPACKED_LIMIT = 16 * 1024**3  # bytes of all members of one file

_BLANK = phrase("there is nothing in it but white space")


class Loaded(NamedTuple):
    """A document, and the bytes of the file that it was made of."""

    document: Document
    data: bytes


Result: TypeAlias = Loaded | FileError


def find(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files to load: those given, and in folders all with a known ending, sorted."""
    return files.find(paths, formats.is_known)


def load(path: Path, ocr: str = "") -> Loaded:
    """Read a file that is one text.

    ``ocr`` names the languages of scanned pages as Tesseract does (``eng+deu``); without any,
    scanned pages are not read.

    Raises:
        FileError: It cannot be opened, holds no text, or holds several.
    """
    with files.opened(path) as file:
        return _loaded(file, files.shown(path), files.shown(path.absolute()), "", ocr)


def load_all(
    path: Path, ocr: str = "", report: Callable[[float], None] = lambda _: None
) -> Iterator[Result]:
    """Read a file, and in a file that holds files each of them; yield documents and errors.

    Nothing is raised: what is wrong with one member is yielded in its place, and the others
    follow. No more than one member is in memory at a time. A member's source is the path of its
    file and its name in there. ``report`` is told how much of the file is done, from 0 to 1.
    """
    try:
        with files.opened(path) as file:
            source = files.shown(path.absolute())
            errors = 0
            for result in _Unpacking(ocr, report).results(file, source, "", 0):
                yield result
                errors += isinstance(result, FileError)
                if errors == ERROR_LIMIT:
                    why = phrase(
                        "{errors} texts in it could not be read, and no more were tried",
                        errors=f"{errors:,}",
                    )
                    raise unreadable(source, why, phrase("look whether it is what its name says"))
    except FileError as error:
        yield error


def read(data: bytes, name: str, kind: str = "") -> Document:
    """Return the document that a file's bytes make; ``name`` is the file's name or path.

    ``kind`` is the ``format`` of the document that was made of them before. Without one, the bytes
    tell it, or the name's ending.

    Raises:
        FileError: The bytes hold no text.
    """
    return _loaded(io.BytesIO(data), name, name, kind, "").document


def _loaded(
    file: IO[bytes],
    name: str,
    source: str,
    kind: str,
    ocr: str,
    report: Callable[[float], None] | None = None,
) -> Loaded:
    """Read a file that is one text; ``name`` is for errors and titles."""
    length = file.seek(0, io.SEEK_END)
    kind = kind or formats.told(file, name)
    if length > SIZE_LIMIT and formats.FORMATS[kind].read is not None:
        size, limit = f"{length / 1024**2:,.0f} MiB", f"{SIZE_LIMIT // 1024**2} MiB"
        why = phrase(
            "it is {size} long, and {limit} is the most that can be read", size=size, limit=limit
        )
        raise unreadable(name, why, phrase("split it into parts"))
    file.seek(0)
    data = file.read(SIZE_LIMIT)
    if not data.strip():
        raise unreadable(name, _BLANK, CHOOSE_ANOTHER)
    document = formats.read(data, name, kind, ocr, report)
    if not document.text.strip():
        raise unreadable(name, _BLANK, CHOOSE_ANOTHER)
    return Loaded(dataclasses.replace(document, source=source), data)


class _Unpacking:
    """One file taken apart, within limits that all files in it share."""

    def __init__(self, ocr: str, report: Callable[[float], None]) -> None:
        self._ocr = ocr
        self._report = report
        self._members = 0
        self._bytes = 0

    def results(self, file: IO[bytes], source: str, kind: str, depth: int) -> Iterator[Result]:
        """Yield what a file holds: its own text, then its members."""
        try:
            kind = kind or formats.told(file, source)
        except FileError as error:
            yield error
            return
        known = formats.FORMATS[kind]
        if known.read is not None:
            try:
                report = self._report if depth == 0 else None
                yield _loaded(file, source, source, kind, self._ocr, report)
            except FileError as error:
                yield error
        if known.members is not None and depth == DEPTH_LIMIT:
            why = phrase("it lies in a file in a file in a file, too deep to be looked into")
            yield unreadable(source, why, phrase("take it out, and import it by itself"))
        else:
            yield from self._members_of(file, source, kind, depth)

    def _members_of(self, file: IO[bytes], source: str, kind: str, depth: int) -> Iterator[Result]:
        known = formats.FORMATS[kind]
        if known.members is None:
            return
        is_empty = True
        try:
            for member in known.members(file, source, formats.is_known):
                is_empty = False
                if isinstance(member, FileError):
                    yield member
                    continue
                self._count(member, source)
                held = io.BytesIO(member.data)
                inside = f"{source}/{member.name}"
                yield from self.results(held, inside, member.format, depth + 1)
                if depth == 0:
                    self._report(member.share)
        except FileError as error:
            yield error
            return
        except (OSError, Cancelled):  # the disk, or the reader: nothing more can be read
            raise
        except Exception:  # of a file made by anyone, whatever the library trips over
            logger.info("%s cannot be taken apart", source, exc_info=True)
            if known.read is None:  # else its reader said so
                yield damaged(source)
            return
        if is_empty and known.read is None:
            yield unreadable(
                source, phrase("there is no text in it that can be read"), CHOOSE_ANOTHER
            )

    def _count(self, member: containers.Member, source: str) -> None:
        self._members += 1
        self._bytes += len(member.data)
        if self._members > MEMBER_LIMIT or self._bytes > UNPACKED_LIMIT:
            limit = f"{MEMBER_LIMIT:,} texts or {UNPACKED_LIMIT // 1024**3} GiB"
            why = phrase("it holds more than {limit}; the texts up to here are in", limit=limit)
            raise unreadable(source, why, phrase("split it into parts"))
