"""What is shown while files are held over a place that takes them, and which files they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.translation import tr
from app.ui.theme import colour, interface_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Theme

_DOCUMENTS = "application/x-syntopia-documents"


class DropCover(QWidget):
    """Lies over its parent while a file is held over it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Show over all of the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil with a frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self.theme.page, 0.82))
        painter.fillRect(self.rect(), colour(self.theme.accent, 0.1))
        painter.setPen(colour(self.theme.accent))
        for inset in (0, 1):
            painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.setFont(interface_font(1.15))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drop to open here"))
        painter.end()


def document_mime(ids: Iterable[str]) -> QMimeData:
    """Return documents of the library as what is dragged."""
    data = QMimeData()
    data.setData(_DOCUMENTS, "\n".join(ids).encode())
    return data


def dropped_documents(data: QMimeData) -> list[str]:
    """Return the ids of the library's documents that a drag brings."""
    return bytes(data.data(_DOCUMENTS).data()).decode().split()


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files on this machine that a drag brings."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
