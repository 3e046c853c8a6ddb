"""What lies beside the program and only some commands reach: icon, typefaces, help, printed pages.

Such a thing is left out of a package without the window being any worse at its start.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo, QIcon, QImage
from PySide6.QtPrintSupport import QPrinter

from app import paths
from app.ui.help.book import Book, picture_file
from app.ui.taking import write_pdf
from app.ui.typography import OWN_FACE, Typography

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.ui.window import Window

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


def faults(window: Window, folder: Path) -> Iterator[str]:
    """Yield what is missing: of a window that has compared two texts, with a folder to write to."""
    if QIcon(str(paths.resources() / "icons" / "syntopia.svg")).pixmap(64).isNull():
        yield "Qt cannot draw the icon (SVG)"
    face = QFontInfo(Typography().font()).family()
    if face != OWN_FACE:
        yield f"texts are set in {face}, {OWN_FACE} is missing"
    yield from _help(window)
    yield from _pages(window, folder / "comparison.pdf")


def _help(window: Window) -> Iterator[str]:
    window.actions_by_name.run("help.book")
    book = window.findChild(Book)
    if book is None or not book.page.toPlainText():
        yield "the help has no page"
    for chapter in (paths.resources() / "help").glob("*.md"):
        for name in _PICTURE.findall(chapter.read_text("utf-8")):
            for file in (picture_file(name, dark=dark) for dark in (False, True)):
                if QImage(str(file)).isNull():
                    yield f"{chapter.name} shows {file.parent.name}/{file.name}, which is missing"


def _pages(window: Window, to: Path) -> Iterator[str]:
    make = window.context.session.taking.comparison()
    if make is None:
        yield "there is no comparison to print"
        return
    write_pdf(make(), to)
    if not to.read_bytes().startswith(b"%PDF-"):
        yield "the comparison cannot be written as PDF"
    if not QPrinter().supportedResolutions():
        yield "Qt cannot print"
