"""The few dialogs there are: which files, whether to remove, and what program this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app import __version__
from app.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def file_dialog(parent: QWidget, folder: str, *, several: bool) -> QFileDialog:
    """Return the dialog that asks which files to open."""
    from app.importers import SUFFIXES

    known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    title = tr("Open files") if several else tr("Open a file")
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(
        QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
    )
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # there are too many endings
    texts = tr("Texts")
    dialog.setNameFilters((f"{texts} ({known})", tr("All files (*)")))
    return dialog


def folder_dialog(parent: QWidget, folder: str) -> QFileDialog:
    """Return the dialog that asks for a folder."""
    dialog = QFileDialog(parent, tr("Watch a folder"), folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return dialog


def about_box(parent: QWidget) -> QMessageBox:
    """Return what says which program this is."""
    box = _box(parent, tr("About Syntopia"))
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    box.setText(f"Syntopia {__version__}")
    box.setInformativeText(
        tr(
            "Reads several accounts of one subject against each other.\n\nFree software "
            "under the GNU General Public License, version 3 or later. It comes "
            "without any warranty.\n\nNothing you read leaves this computer."
        )
    )
    box.addButton(QMessageBox.StandardButton.Close)
    return box


def _box(parent: QWidget, title: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
