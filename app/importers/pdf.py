"""PDF -> Document, through PDFium, the library that Chrome reads PDFs with.

It is C code that reads what anyone may have made: :mod:`app.importers.guard` calls this module in
a process of its own.
"""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING

from app.importers import metadata, ocr, paragraphs
from app.importers.paragraphs import HYPHEN, Line
from app.importers.plain import identity, title_of
from app.importers.refusals import CHOOSE_ANOTHER, LOCKED, UNLOCK, damaged, scanned, unreadable
from app.model.document import Document
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_PAGE_LIMIT = 20_000
_LEAST_WORDS = 3  # on a page that is text; a scanned one may carry a stamp or a number
_LINE = re.compile(rf"[^\r\n{HYPHEN}]+{HYPHEN}?")
_DROPPED = {c: None if c not in (9, 10) else " " for c in range(0x20)} | {0xFFFF: None}


def read(
    data: bytes,
    name: str,
    languages: str = "",
    report: Callable[[float], None] = lambda _: None,
) -> Document:
    """Return a PDF's text in paragraphs, where its pages start, and what it says of itself.

    ``languages`` are those of scanned pages, as Tesseract names them (``eng+deu``); without any,
    scanned pages are left out, and a PDF that has no others is refused. ``report`` is told the
    share of the pages that are read.

    Raises:
        FileError: It is damaged, locked, scanned, or has more pages than a file should.
    """
    opened = _opened(data, name)
    if len(opened) > _PAGE_LIMIT:
        why = phrase(
            "it has {opened} pages, and {page_limit} is the most that can be read",
            opened=f"{len(opened):,}",
            page_limit=f"{_PAGE_LIMIT:,}",
        )
        raise unreadable(name, why, phrase("split it into parts"))
    pages = []
    for number in range(len(opened)):
        pages.append(_read_page(opened[number], languages))
        report((number + 1) / len(opened))
    text, starts = paragraphs.joined(pages)
    if not text.strip():
        raise _without_text(opened, name, languages)
    said = _said(opened)
    made = metadata.date(said.get("CreationDate")) or metadata.date(said.get("ModDate"))
    document = Document(
        id=identity(data),
        title=title_of(metadata.title(said.get("Title")) or text, name),
        text=text,
        source=name,
        format="pdf",
        language=metadata.language(_language(opened)),
        date=metadata.written(text, made),
        authors=metadata.authors(said.get("Author")),
        pages=starts,
    )
    opened.close()
    return document


def _opened(data: bytes, name: str) -> PdfDocument:
    import pypdfium2
    from pypdfium2 import raw

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise unreadable(name, LOCKED, UNLOCK) from error
        raise damaged(name) from error


def _without_text(opened: PdfDocument, name: str, languages: str) -> Exception:
    from pypdfium2 import raw

    shown = (opened[number] for number in range(min(len(opened), 10)))
    if not any(next(page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], 4), None) for page in shown):
        return unreadable(name, phrase("there is no text on its pages"), CHOOSE_ANOTHER)
    why = phrase("its pages are pictures of text")
    if not ocr.is_available():
        return scanned(
            name, why, phrase("install Tesseract, which recognises text, and read it by OCR")
        )
    if languages:
        why = phrase("its pages are pictures of text, and no words were recognised in them")
        return scanned(
            name, why, phrase("choose its language, or scan it again in a higher resolution")
        )
    return scanned(
        name, why, phrase("read it by OCR: by “What was not added”, or import --ocr eng")
    )


def _read_page(page: PdfPage, languages: str) -> list[Line]:
    text = page.get_textpage()
    lines = list(_lines(text, page.get_cropbox()))
    text.close()
    if languages and len(" ".join(line.text for line in lines).split()) < _LEAST_WORDS:
        lines = ocr.lines(page, languages) or lines
    page.close()
    return lines


def _lines(page: PdfTextPage, box: tuple[float, float, float, float]) -> Iterator[Line]:
    """Yield the lines that can be seen on a page in PDFium's order, with where they lie.

    Some programs write a line that did not fit once more beyond the edge of the next page. Where
    PDFium counts characters otherwise than the text has them, the lengths of lines stand in.
    """
    written = page.get_text_range()
    counted = page.count_chars() == len(written)
    for number, found in enumerate(_LINE.finditer(written)):
        text = " ".join(found[0].translate(_DROPPED).split())
        if not text.strip(HYPHEN):
            continue
        if not counted:
            yield Line(text, 0, len(text), -1.2 * number, 1)
            continue
        first = page.get_charbox(found.start() + _blanks(found[0]), loose=True)
        last = page.get_charbox(found.start() + len(found[0].rstrip()) - 1, loose=True)
        if box[1] <= last[3] and last[1] <= box[3]:
            yield Line(text, first[0], last[2], last[1], last[3] - last[1])


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip())


def _said(opened: PdfDocument) -> dict[str, str]:
    try:
        said: dict[str, str] = opened.get_metadata_dict()
    except UnicodeDecodeError:  # halves of characters
        return {}
    return said


def _language(opened: PdfDocument) -> str:
    from pypdfium2 import raw

    buffer = ctypes.create_unicode_buffer(32)
    size = raw.FPDFCatalog_GetLanguage(
        opened, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), ctypes.sizeof(buffer)
    )
    return ctypes.string_at(buffer, max(0, min(size, ctypes.sizeof(buffer)) - 2)).decode(
        "utf-16-le", "replace"
    )
