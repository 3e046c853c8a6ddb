"""The panel's rows as a Qt model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.mentions.rows import Heading, Row, rows_of
from app.ui.widgets.tooltip import tool_tip

if TYPE_CHECKING:
    from app.model.link import Links
    from app.workspace.events import Selection

RowRole = Qt.ItemDataRole.UserRole
"""The row itself, a :class:`Heading` or a :class:`Row`."""

_OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_Index = QModelIndex | QPersistentModelIndex
_NOT_FOUND = 3


class MentionsModel(QAbstractListModel):
    """All rows of one pair's links; replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Heading | Row, ...] = ()
        self._places: dict[Selection, int] = {}

    def show(self, links: Links | None) -> None:
        """Take other links."""
        self.beginResetModel()
        self._rows = rows_of(links)
        self._places = {
            row.selection: place for place, row in enumerate(self._rows) if isinstance(row, Row)
        }
        self.endResetModel()

    def row_at(self, place: int) -> Heading | Row:
        """Return the row at a place."""
        return self._rows[place]

    def index_of(self, selection: Selection | None) -> QModelIndex:
        """Return where a link stands; an invalid index where it does not."""
        place = None if selection is None else self._places.get(selection)
        return QModelIndex() if place is None else self.index(place)

    def find(self, typed: str, after: int) -> QModelIndex:
        """Return the row that the typed letters name, looking onwards from a place and round.

        A name that begins with the letters goes before one with a word that does, and that
        before any other words of the row.
        """
        letters = typed.casefold()
        order = [*range(after, len(self._rows)), *range(after)]
        ranks = {
            place: _rank(row, letters)
            for place in order
            if isinstance(row := self._rows[place], Row)
        }
        best = min(ranks, key=ranks.__getitem__, default=-1)
        found = best >= 0 and ranks[best] < _NOT_FOUND
        return self.index(best) if found else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its name, or the row in words: all of them, or to be heard."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.in_full if isinstance(row, Row) else row.name)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings can not be chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return _OPEN


def _rank(row: Row, letters: str) -> int:
    """Tell how well a row answers to typed letters: 0 best, up to ``_NOT_FOUND``."""
    if row.name.casefold().startswith(letters):
        return 0
    if _begins_a_word(row.name, letters):
        return 1
    if any(_begins_a_word(words, letters) for words in row.words):
        return 2
    return _NOT_FOUND


def _begins_a_word(words: str, letters: str) -> bool:
    folded = words.casefold()
    return any(folded.startswith(letters, word.start()) for word in re.finditer(r"\w+", folded))
