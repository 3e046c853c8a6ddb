"""Pictures of pages -> their lines, through an installed Tesseract. Off unless asked for."""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING

from app.importers.paragraphs import Line

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_SCALE = 300 / 72  # 300 dots an inch, which Tesseract is made for
_PIXEL_LIMIT = 50_000_000  # of a page; a poster is shown smaller
_PAGE_SECONDS = 60
_ASKED_SECONDS = 10
_NO_LANGUAGES = frozenset(("osd", "equ"))  # what tells how a page lies, and formulas
_LANGUAGES = re.compile(r"\w+(?:\+\w+)*")


def is_available() -> bool:
    """Tell whether there is a Tesseract to ask."""
    return shutil.which("tesseract") is not None


def languages() -> tuple[str, ...]:
    """Return what an installed Tesseract can read, by its names; nothing where there is none."""
    import subprocess

    program = shutil.which("tesseract")
    if program is None:
        return ()
    command = [program, "--list-langs"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_ASKED_SECONDS, check=True)
    except (OSError, subprocess.SubprocessError):
        return ()
    listed = done.stdout.decode("utf-8", "replace").split("\n")[1:]
    names = (line.strip() for line in listed)
    return tuple(sorted(n for n in names if _LANGUAGES.fullmatch(n) and n not in _NO_LANGUAGES))


def lines(page: PdfPage, languages: str) -> list[Line]:
    """Return the lines that are recognised on a page, none where that takes too long."""
    import subprocess

    program = shutil.which("tesseract")
    if program is None or not _LANGUAGES.fullmatch(languages):
        return []
    command = [program, "stdin", "stdout", "-l", languages, "tsv"]
    try:
        done = subprocess.run(
            command,
            input=_picture(page),
            capture_output=True,
            timeout=_PAGE_SECONDS,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # it is no faster with more
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return _recognised(done.stdout.decode("utf-8", "replace"))


def _picture(page: PdfPage) -> bytes:
    """Return a page as a grey picture (PGM), which needs no library to be written."""
    width, height = page.get_size()
    fitting = (_PIXEL_LIMIT / max(1.0, width * height)) ** 0.5
    bitmap = page.render(scale=min(_SCALE, fitting), grayscale=True)
    rows = bytes(bitmap.buffer)
    step = bitmap.stride
    dots = b"".join(rows[y * step : y * step + bitmap.width] for y in range(bitmap.height))
    return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + dots


def _recognised(table: str) -> list[Line]:
    """Return the lines of Tesseract's table of words, which counts downwards from the top."""
    words: dict[tuple[str, ...], list[tuple[str, int, int, int, int]]] = {}
    for row in table.split("\n")[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            left, top, width, height = map(int, cells[6:10])
            found = (cells[11].strip(), left, left + width, -top - height, height)
            words.setdefault(tuple(cells[1:5]), []).append(found)
    usual = sorted(word[4] for line in words.values() for word in line)
    height = usual[len(usual) // 2] if usual else 0
    return [
        Line(
            " ".join(word[0] for word in line),
            line[0][1],
            line[-1][2],
            min(word[3] for word in line),
            height,  # that of single words says which letters they have
        )
        for line in words.values()
    ]
