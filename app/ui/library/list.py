"""The library's list: its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.translation import tr
from app.ui.library.delegate import LibraryDelegate
from app.ui.library.model import EntryRole, LibraryModel
from app.ui.widgets.fieldlist import FieldList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.ui.theme import Theme


class LibraryList(FieldList):
    """The documents; Delete asks for the removal of the current one."""

    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAccessibleName(tr("Library"))
        self.documents = LibraryModel()
        self.setModel(self.documents)
        self._delegate = LibraryDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.documents.modelReset.connect(self._delegate.forget)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the removal of the current document on Delete."""
        entry = self.currentIndex().data(EntryRole)
        if event.key() == Qt.Key.Key_Delete and entry is not None:
            self.remove_wanted.emit(entry.id)
        else:
            super().keyPressEvent(event)
