"""Which formats there are: how each is told, read, and taken apart. One line for each format."""

from __future__ import annotations

import functools
import io
from dataclasses import dataclass
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from app.importers import (
    binary,
    containers,
    docx,
    epub,
    guard,
    html,
    mail,
    odt,
    pdf,
    plain,
    row,
    rtf,
    subtitles,
)
from app.importers.refusals import CHOOSE_ANOTHER, LOCKED, UNLOCK, unreadable
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.importers.containers import Lister
    from app.importers.guard import Reader
    from app.model.document import Document


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the endings of its files, its reader if it is a text, its lister if it holds files.

    ``seconds`` is how long the reader may take in a process of its own; 0 is for readers that run
    in this one.
    """

    suffixes: tuple[str, ...]
    read: Reader | None = None
    members: Lister | None = None
    seconds: float = 0


_PATIENCE = 120.0
FORMATS = {
    "text": Format((".txt", ".text", ".log", ".asc"), plain.read),
    "markdown": Format((".md", ".markdown"), plain.read_markdown),
    "html": Format((".html", ".htm", ".xhtml", ".xht"), html.read),
    "pdf": Format((".pdf",), pdf.read, seconds=_PATIENCE),
    "docx": Format((".docx", ".docm"), docx.read, seconds=_PATIENCE),
    "odt": Format((".odt", ".ott"), odt.read, seconds=_PATIENCE),
    "rtf": Format((".rtf",), rtf.read, seconds=_PATIENCE),
    "epub": Format((".epub",), epub.read, seconds=_PATIENCE),
    "mail": Format((".eml",), mail.read, containers.attached),
    "mbox": Format((".mbox", ".mbx"), members=containers.mailbox),
    "subtitles": Format((".srt", ".vtt"), subtitles.read, seconds=_PATIENCE),
    "row": Format((), row.read),
    "table": Format((".csv", ".tsv"), members=containers.table),
    "jsonl": Format((".jsonl", ".ndjson"), members=containers.json_lines),
    "zip": Format((".zip",), members=containers.zipped),
}
SUFFIXES = {suffix: name for name, known in FORMATS.items() for suffix in known.suffixes}
_ZIPPED = frozenset(("docx", "odt", "epub"))
_PACKED = _ZIPPED | {"pdf", "rtf", "zip"}  # which have a mark at their beginning
_OCR_SECONDS = 3600.0

_BEGINNING = 4096
_END = 65536


def is_known(name: str) -> bool:
    """Tell whether a file with this name is read when it lies in a folder or an archive."""
    return PurePath(name).suffix.lower() in SUFFIXES


def told(file: IO[bytes], name: str) -> str:
    """Return the name of a file's format: by its bytes where they tell, else by its ending.

    One of which neither tells is read as a web page if it begins as one, else as plain text.

    Raises:
        FileError: It is empty, or of a kind that is not read.
    """
    length = file.seek(0, io.SEEK_END)
    if not length:
        raise unreadable(name, phrase("it is empty"), CHOOSE_ANOTHER)
    file.seek(0)
    beginning = file.read(_BEGINNING)
    file.seek(max(0, length - _END))
    end = file.read(_END)
    file.seek(0)
    by_name = SUFFIXES.get(PurePath(name).suffix.lower())
    found = binary.read_as(beginning, end)
    if found is not None:
        return by_name if found == "zip" and by_name in _ZIPPED else found
    kind = binary.signature(beginning, end)
    if kind is not None:
        if binary.is_locked_office(file):
            raise unreadable(name, LOCKED, UNLOCK)
        do = phrase("open it in the program for such files and save its text as .txt or .html")
        raise unreadable(
            name, phrase("it is {kind}, which this version cannot read", kind=kind), do
        )
    if by_name in _PACKED and beginning.strip(b"\0 \r\n\t"):
        why = phrase(
            "it does not begin as a file of that kind ({suffix}) does", suffix=PurePath(name).suffix
        )
        raise unreadable(
            name, why, phrase("check where it came from, or give it the ending that fits")
        )
    return by_name or ("html" if html.looks_like_html(beginning) else "text")


def read(
    data: bytes,
    name: str,
    kind: str,
    ocr: str = "",
    report: Callable[[float], None] | None = None,
) -> Document:
    """Return the document that bytes of this format make.

    ``report`` is told how much of it is done where that takes long: where ``ocr`` is asked for.

    Raises:
        FileError: They hold no text, or none that can be read.
    """
    known = FORMATS[kind]
    if known.read is None:
        do = phrase("import it, which takes every one of them")
        raise unreadable(name, phrase("it is no text but holds several"), do)
    reader, seconds = known.read, known.seconds
    if kind == "pdf" and ocr:
        reader = functools.partial(pdf.read, languages=ocr)
        return guard.run(reader, data, name, _OCR_SECONDS, report)
    if seconds:
        return guard.run(reader, data, name, seconds)
    return guard.try_reading(reader, data, name)
