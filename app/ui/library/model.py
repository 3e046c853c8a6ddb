"""The library's documents as a Qt model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.translation import isolated, tr
from app.ui.reader.header import short_date
from app.ui.widgets.tooltip import tool_tip
from app.workspace.events import Side

if TYPE_CHECKING:
    from app.model.document import DocumentEntry

EntryRole = Qt.ItemDataRole.UserRole
"""The :class:`DocumentEntry`."""
SidesRole = Qt.ItemDataRole.UserRole + 1
"""The panes that show the document, a tuple of :class:`Side`."""

_Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractListModel):
    """One row for each document, in the order in which they came in."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[DocumentEntry, ...] = ()
        self._shown: dict[Side, str] = {}

    @property
    def entries(self) -> tuple[DocumentEntry, ...]:
        """Return the documents."""
        return self._entries

    def show(self, entries: tuple[DocumentEntry, ...]) -> None:
        """Take another list of documents."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def mark(self, side: Side, document_id: str) -> None:
        """Mark the document that a pane shows; none where the id is empty."""
        self._shown[side] = document_id
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def index_of(self, document_id: str) -> QModelIndex:
        """Return where a document stands; an invalid index where it does not."""
        for place, entry in enumerate(self._entries):
            if entry.id == document_id:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of documents."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a document's row, its panes, its title, or all of it in words."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role == SidesRole:
            return self._sides(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(f"{entry.title}\n{entry.source}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            panes = [
                tr("in the left pane") if side is Side.LEFT else tr("in the right pane")
                for side in self._sides(entry)
            ]
            return ", ".join(part for part in (entry.title, details(entry), *panes) if part)
        return None

    def _sides(self, entry: DocumentEntry) -> tuple[Side, ...]:
        return tuple(side for side in Side if self._shown.get(side) == entry.id)


def details(entry: DocumentEntry) -> str:
    """Return the date of a document and the file that it came from, in words."""
    name = re.split(r"[/\\]", entry.source.rstrip("/\\"))[-1]
    date = short_date(entry.date) if entry.date is not None else ""
    return " · ".join(part for part in (date, isolated(name)) if part)
