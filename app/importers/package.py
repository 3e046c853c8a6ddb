"""Files that are ZIP archives of XML inside: Word, OpenDocument, EPUB. Opened with bounds.

Such a file can be a bomb in two ways: it unpacks into a flood, or its XML defines entities that
multiply. The first is told by the sizes that it lists (no more than those is ever unpacked), the
second by the definitions, which no program writes into such files.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, NoReturn

from app.importers import metadata
from app.importers.blocks import elements, xml_tree
from app.importers.refusals import LOCKED, UNLOCK, bomb, damaged, unreadable
from app.translation import phrase

if TYPE_CHECKING:
    import datetime as dt

    from app.importers.blocks import Element

RATIO = 200  # texts are packed to a tenth, sometimes a fiftieth
HARMLESS = 16 * 1024 * 1024  # bytes; a package is small enough below, whatever its ratio
_TEXT_LIMIT = 128 * 1024 * 1024  # bytes of XML; the longest novels have ten
_LISTED_LIMIT = 64 * 1024 * 1024  # bytes of the list of parts; some 700,000 names

_TEXTS = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx")
_ENTITIES = tuple("<!ENTITY".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))

# The end of an archive says how long its list of parts is, in one of two forms.
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_BIG_END = struct.Struct("<4sQ2H2L4Q")
_BIG_END_MARK = b"PK\x06\x06"
_LAST_BYTES = _END.size + 0xFFFF + 20 + _BIG_END.size  # with the longest comment

_UNLISTED = (zipfile.BadZipFile, struct.error, EOFError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Core:
    """What a package says of itself in the terms of Dublin Core, as all of them do."""

    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    language: str | None = None
    date: dt.date | None = None


def archive(file: IO[bytes], name: str) -> zipfile.ZipFile:
    """Open a ZIP archive of which the list of parts is of a size that a memory holds.

    Raises:
        FileError: It is no archive, cut off, or lists too much.
    """
    try:
        if _listed(file) > _LISTED_LIMIT:
            raise bomb(name)
        file.seek(0)
        return zipfile.ZipFile(file)
    except NotImplementedError as error:
        _refuse_method(name, error)
    except _UNLISTED as error:
        raise damaged(name) from error


def is_bomb(part: zipfile.ZipInfo) -> bool:
    """Tell whether a part unpacks into what no text of its packed length is."""
    return part.file_size > HARMLESS and part.file_size > RATIO * part.compress_size


def read_part(opened: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> bytes:
    """Return a part's bytes, no more than it is listed with.

    Raises:
        FileError: It is locked, packed in an unknown way, or damaged.
    """
    if part.flag_bits & 1:
        raise unreadable(name, LOCKED, UNLOCK)
    try:
        return opened.read(part)
    except NotImplementedError as error:
        _refuse_method(name, error)
    except Exception as error:  # zlib, lzma and bz2 have their own
        raise damaged(name) from error


class Package:
    """The parts of one document, each by its name."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open it and look at all of its XML.

        Raises:
            FileError: It is damaged, locked, or a bomb.
        """
        self.name = name
        self._opened = archive(io.BytesIO(data), name)
        self._parts = {part.filename: part for part in self._opened.infolist()}
        texts = [p for p in self._parts.values() if p.filename.lower().endswith(_TEXTS)]
        if sum(p.file_size for p in texts) > _TEXT_LIMIT or any(map(is_bomb, texts)):
            raise bomb(name)
        for part in texts:
            held = self.part(part.filename)
            if any(mark in held for mark in _ENTITIES):
                raise bomb(name)

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def part(self, part: str) -> bytes:
        """Return the bytes of a part that must be there."""
        if part not in self._parts:
            raise damaged(self.name)
        return read_part(self._opened, self._parts[part], self.name)

    def tree(self, part: str) -> Element:
        """Return a part that is XML as a tree."""
        return xml_tree(self.part(part))

    def core(self, part: str) -> Core:
        """Return what a part says of the document; nothing where it is missing."""
        if part not in self:
            return Core()
        said: dict[str, list[str]] = {}
        for element in elements(self.tree(part), ".//*"):
            if isinstance(element.tag, str) and element.text:
                said.setdefault(re.sub(r"\{.*\}", "", element.tag), []).append(element.text)
        first = {tag: texts[0] for tag, texts in said.items()}
        days = (first.get(tag) for tag in ("created", "creation-date", "date", "modified"))
        return Core(
            metadata.title(first.get("title")),
            metadata.authors(said.get("initial-creator") or said.get("creator", [])),
            " ".join(first.get("publisher", "").split()),
            metadata.language(first.get("language")),
            next(filter(None, map(metadata.date, days)), None),
        )


def _listed(file: IO[bytes]) -> int:
    """Return how many bytes the list of an archive's parts takes, 0 where its end is missing."""
    length = file.seek(0, io.SEEK_END)
    file.seek(max(0, length - _LAST_BYTES))
    last = file.read()
    at = last.rfind(_END_MARK)
    if at < 0:
        return 0
    size: int = _END.unpack_from(last, at)[5]
    big = last.rfind(_BIG_END_MARK, 0, at)
    if big < 0:
        return size
    big_size: int = _BIG_END.unpack_from(last, big)[8]
    return big_size if size == 2**32 - 1 else max(size, big_size)


def _refuse_method(name: str, error: Exception) -> NoReturn:
    do = phrase("unpack it with another program, and import what was in it")
    raise unreadable(name, phrase("it is packed in a way that is not known here"), do) from error
