"""The form for what is known of a document: title, authors, outlet, date, language."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

from app.translation import phrase, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.model.document import DocumentEntry
    from app.ui.theme import Theme

_NO_DATE = phrase("A date reads 2020-05-14.")
_NO_TITLE = phrase("A document needs a title.")


class Editor(QDialog):
    """Asks for a document's metadata; ``edited`` brings the fields that were changed."""

    edited = Signal(dict)

    def __init__(self, entry: DocumentEntry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Edit the document"))
        self._before = entry
        self._title = QLineEdit(" ".join(entry.title.split()))
        self._authors = QLineEdit("; ".join(entry.authors))
        self._authors.setPlaceholderText(tr("several are parted by semicolons"))
        self._outlet = QLineEdit(entry.outlet)
        self._date = QLineEdit(entry.date.isoformat() if entry.date else "")
        self._date.setPlaceholderText("2020-05-14")
        self._language = QLineEdit(entry.language or "")
        self._language.setPlaceholderText("en, fr, ar …")
        self._language.setMaxLength(3)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, line in (
            (tr("&Title"), self._title),
            (tr("&Authors"), self._authors),
            (tr("&Outlet"), self._outlet),
            (tr("&Date"), self._date),
            (tr("&Language"), self._language),
        ):
            form.addRow(name, line)
            line.textEdited.connect(self._check)
        if entry.found:
            form.addRow("", self._note_found(theme))
        source = QLineEdit(entry.source)
        source.setReadOnly(True)
        source.setFrame(False)
        source.setStyleSheet(f"color: {theme.muted}; background: transparent;")
        form.addRow(tr("Source"), source)
        self._fault = QLabel(" ")
        self._fault.setStyleSheet(f"color: {theme.error};")
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._fault)
        column.addWidget(self._buttons)
        self.setMinimumWidth(480)
        self._title.selectAll()

    def _note_found(self, theme: Theme) -> QLabel:
        """Slant what was found in the text, until the reader writes there, and say so."""
        lines = {"authors": self._authors, "outlet": self._outlet, "date": self._date}
        for name in self._before.found:
            line = lines[name]
            line.setAccessibleDescription(tr("found in the text"))
            font = line.font()
            font.setItalic(True)
            line.setFont(font)
            line.textEdited.connect(lambda _, line=line: line.setFont(self.font()))
        note = QLabel(tr("What is slanted was found in the text."))
        note.setStyleSheet(f"color: {theme.muted};")
        return note

    def _check(self) -> bool:
        """Say what is wrong, and let only what is right be saved."""
        fault = ""
        if not self._title.text().strip():
            fault = tr(_NO_TITLE)
        try:
            self._day()
        except ValueError:
            fault = tr(_NO_DATE)
        self._fault.setText(fault or " ")
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not fault)
        return not fault

    def _day(self) -> dt.date | None:
        written = self._date.text().strip()
        return dt.date.fromisoformat(written) if written else None

    def _save(self) -> None:
        if not self._check():
            return
        authors = tuple(filter(None, (a.strip() for a in self._authors.text().split(";"))))
        now = {
            "title": self._title.text().strip(),
            "authors": authors,
            "outlet": self._outlet.text().strip(),
            "date": self._day(),
            "language": self._language.text().strip().lower() or None,
        }
        before = {"title": " ".join(self._before.title.split())}
        changed = {
            name: value
            for name, value in now.items()
            if value != before.get(name, getattr(self._before, name))
        }
        if changed:
            self.edited.emit(changed)
        self.accept()
