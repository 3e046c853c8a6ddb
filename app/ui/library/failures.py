"""The list of what an import could not add: each with its reason and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.errors import AppError


class Failures(QDialog):
    """Shows the errors of an import; ``retry_wanted`` when they are to be tried again."""

    retry_wanted = Signal()

    def __init__(self, errors: Sequence[AppError], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("What was not added")
        self._errors = errors
        number = len(errors)
        words = "One text was" if number == 1 else f"{number:,} texts were"
        about = QLabel(f"{words} not added to the library; everything else is there.", self)
        rows = QTreeWidget(self)
        rows.setAccessibleName("What was not added")
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setHeaderLabels(["What", "Why", "What to do"])
        rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        items = []
        for error in errors:
            item = QTreeWidgetItem([error.what, error.why, error.do])
            for place, text in enumerate((error.what, error.why, error.do)):
                item.setToolTip(place, text)
            items.append(item)
        rows.addTopLevelItems(items)
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows.setCurrentItem(items[0])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        retry = buttons.addButton("Try again", QDialogButtonBox.ButtonRole.ActionRole)
        copy = buttons.addButton("Copy the list", QDialogButtonBox.ButtonRole.ActionRole)
        retry.clicked.connect(self._retry)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(rows, 1)
        column.addWidget(buttons)
        self.resize(820, 360)
        rows.setFocus()

    def _retry(self) -> None:
        self.retry_wanted.emit()
        self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(str, self._errors)))
