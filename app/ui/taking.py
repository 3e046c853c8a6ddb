"""The dialogs by which a comparison is taken away, and its pages as Qt prints them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, Qt
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from app.export.write import FORMS, save
from app.model.words import one_line
from app.text.excerpts import shortened
from app.translation import leftwards, tr
from app.workspace.events import Side
from app.workspace.taking import written

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

    from app.export.ledger import Ledger
    from app.workspace.session import Session

_PDF = ".pdf"
_NAMES = {".html": FORMS[".html"], _PDF: "PDF", **FORMS}
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')  # in the names of files, on some system
_BDI = re.compile(r"<(/?)bdi\b[^>]*>")
_FACES = ["Noto Serif", "Georgia", "Times New Roman", "serif"]
_POINTS = 9
_LONGEST = 40  # characters of a title in the name of a file


def export_dialog(
    session: Session, folder: str, parent: QWidget, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Return the dialog that asks for a file, and has the comparison written into it."""
    dialog = QFileDialog(parent, tr("Export the comparison"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{tr(name)} (*{ending})": ending for ending, name in _NAMES.items()}
    dialog.setNameFilters(list(filters))

    def set_ending(name: str) -> None:
        dialog.setDefaultSuffix(filters[name].removeprefix("."))

    def export(name: str) -> None:
        to = Path(name)
        chosen(to)
        if to.suffix.lower() == _PDF:
            session.taking.hand_over(
                tr("Writing {name}", name=to.name), lambda rows: write_pdf(rows, to), written(to)
            )
        else:
            session.taking.export(to)

    dialog.filterSelected.connect(set_ending)
    set_ending(next(iter(filters)))
    dialog.selectFile(proposed_name(session))
    dialog.fileSelected.connect(export)
    return dialog


def show_print_dialog(session: Session, parent: QWidget) -> None:
    """Ask for a printer, and have the comparison printed on it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print the comparison"))
    dialog.accepted.connect(
        lambda: session.taking.hand_over(
            tr("Printing"), lambda rows: print_on(printer, rows), tr("The comparison was printed.")
        )
    )
    QDialog.open(dialog)  # QPrintDialog's own takes a slot in Qt's old spelling


def proposed_name(session: Session) -> str:
    """Return a file's name made of the titles of the pair."""
    documents = [session.document(side) for side in Side]
    titles = [_FORBIDDEN.sub(" ", one_line(d.title)) for d in documents if d is not None]
    return " - ".join(shortened(title, _LONGEST, more="").strip(". ,;-–—") for title in titles)


def write_pdf(ledger: Ledger, to: Path) -> None:
    """Write the comparison as PDF; raises FileError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{ledger.a.title} / {ledger.b.title}")
    writer.setCreator("Syntopia")
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
    writer.setPageSize(QPageSize(size))
    print_on(writer, ledger)
    save(to, bytes(buffer.data().data()))


def print_on(device: QPagedPaintDevice, ledger: Ledger) -> None:
    """Set the comparison without the texts themselves on pages; may be called from any thread."""
    from app.export.html import html_of

    page = QTextDocument()
    page.setDefaultFont(QFont(_FACES, _POINTS))
    page.setDefaultStyleSheet("th, td { padding: 2px 8px 4px 0; } small { color: #555; }")
    if leftwards():
        option = page.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        page.setDefaultTextOption(option)
    # Qt's rich text knows the characters that keep a quote's direction apart, not the element.
    page.setHtml(
        _BDI.sub(lambda tag: "\u2069" if tag[1] else "\u2068", html_of(ledger, texts=False))
    )
    page.print_(device)
