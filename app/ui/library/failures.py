"""The list of what an import could not add: each with its reason and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.errors import AppError
    from app.workspace.intake import Failed

_USUAL = "eng"
_INSTALL = phrase(
    "Install Tesseract, a free program that recognises text, and they can be read here."
)


class Failures(QDialog):
    """Shows the errors of an import; ``retry_wanted`` when they are to be tried again.

    ``ocr_wanted`` brings the language, by Tesseract's name, in which to read what is scanned.
    """

    retry_wanted = Signal()
    ocr_wanted = Signal(str)

    def __init__(self, failed: Failed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What was not added"))
        self._errors = failed.errors
        number = len(failed.errors)
        words = tr(
            "%n texts were not added to the library; everything else is there.",
            "One text was not added to the library; everything else is there.",
            number,
        )
        about = QLabel(words, self)
        rows = _rows(failed.errors, self)
        whole = QLabel(failed.errors[0].in_full, self)
        whole.setWordWrap(True)
        whole.setTextFormat(Qt.TextFormat.PlainText)
        whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole.setMinimumHeight(2 * whole.fontMetrics().lineSpacing())
        whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows.currentItemChanged.connect(
            lambda item, _: whole.setText(failed.errors[rows.indexOfTopLevelItem(item)].in_full)
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        retry = buttons.addButton(tr("Try again"), QDialogButtonBox.ButtonRole.ActionRole)
        copy = buttons.addButton(tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        retry.clicked.connect(self._retry)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(rows, 1)
        column.addWidget(whole)
        if failed.scanned:
            column.addLayout(self._scans(failed))
        column.addWidget(buttons)
        self.resize(820, 360)
        rows.setFocus()

    def _scans(self, failed: Failed) -> QHBoxLayout:
        """Return the line that offers to read what is scanned, or says what that takes."""
        line = QHBoxLayout()
        words = tr("%n of them are scanned.", "One of them is scanned.", failed.scanned)
        if not failed.languages:
            about = QLabel(f"{words} {tr(_INSTALL)}", self)
            about.setWordWrap(True)
            line.addWidget(about)
            return line
        languages = QComboBox(self)
        languages.setAccessibleName(tr("Language of the scans"))
        for name in failed.languages:
            languages.addItem(_language(name), name)
        languages.setCurrentIndex(max(0, languages.findData(_USUAL)))
        read = QPushButton(tr("Read by OCR"), self)
        read.setAutoDefault(False)
        read.clicked.connect(lambda: self._read(languages.currentData()))
        asked = tr("&Language:")
        about = QLabel(f"{words} {asked}", self)
        about.setBuddy(languages)
        line.addWidget(about)
        line.addWidget(languages)
        line.addWidget(read)
        line.addStretch(1)
        return line

    def _read(self, language: str) -> None:
        self.ocr_wanted.emit(language)
        self.accept()

    def _retry(self) -> None:
        self.retry_wanted.emit()
        self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(error.in_full for error in self._errors))


def _rows(errors: Sequence[AppError], parent: QWidget) -> QTreeWidget:
    rows = QTreeWidget(parent)
    rows.setAccessibleName(tr("What was not added"))
    rows.setRootIsDecorated(False)
    rows.setUniformRowHeights(True)
    rows.setHeaderLabels([tr("What"), tr("Why"), tr("What to do")])
    rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    items = []
    for error in errors:
        clauses = tr(error.what), tr(error.why), tr(error.do)
        item = QTreeWidgetItem([_name(error.what), *clauses[1:]])
        for place, text in enumerate(clauses):
            item.setToolTip(place, text)
        items.append(item)
    rows.addTopLevelItems(items)
    rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    rows.setCurrentItem(items[0])
    return rows


def _name(what: str) -> str:
    """Return a file's own name of what is said of it: the end of a long path says most."""
    path, said, _ = what.partition(" cannot be read")
    return re.split(r"[/\\]", path)[-1] or path if said else what


def _language(name: str) -> str:
    """Return a language of Tesseract's in words, with its name where that says more."""
    code, _, rest = name.partition("_")
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return name
    words = QLocale.languageToString(language)
    return f"{words} ({name})" if rest else words
