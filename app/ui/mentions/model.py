"""The panel's rows as a Qt model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.translation import tr
from app.ui.widgets.tooltip import tool_tip
from app.workspace.rows import Heading, Line, Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.model.note import Note
    from app.workspace.events import Selection
    from app.workspace.rows import Listed

RowRole = Qt.ItemDataRole.UserRole
"""The row itself, one of :data:`app.workspace.rows.Listed`."""

_OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_Index = QModelIndex | QPersistentModelIndex


class MentionsModel(QAbstractListModel):
    """What the panel lists; replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Listed] = ()
        self._places: dict[Selection, int] | None = None
        self._noted: Mapping[Selection, tuple[Note, ...]] = {}

    def note(self, rows: Mapping[Selection, tuple[Note, ...]]) -> None:
        """Take which rows have notes."""
        self._noted = rows
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def notes_on(self, row: Listed) -> tuple[Note, ...]:
        """Return the notes on a row."""
        return self._noted.get(row.selection, ()) if isinstance(row, Row) else ()

    def show(self, rows: Sequence[Listed]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._rows = rows
        self._places = None  # found when one is asked for: while one types none is
        self.endResetModel()

    def row_at(self, place: int) -> Listed:
        """Return the row at a place."""
        return self._rows[place]

    def index_of(self, selection: Selection | None) -> QModelIndex:
        """Return where a link stands; an invalid index where it does not."""
        place = None if selection is None else self._place_of(selection)
        return QModelIndex() if place is None else self.index(place)

    def index_of_line(self, line: Line) -> QModelIndex:
        """Return where a place of an opened row stands; an invalid index where it does not."""
        start = self._place_of(line.selection)
        if start is not None:
            for place in range(start + 1, len(self._rows)):
                if isinstance(self._rows[place], Row | Heading):
                    break
                if self._rows[place] == line:
                    return self.index(place)
        return QModelIndex()

    def most(self) -> int:
        """Return the largest count of mentions in any row."""
        counted = [row for row in self._rows if isinstance(row, Row)]
        return max((max(row.left_count, row.right_count) for row in counted), default=0)

    def _place_of(self, selection: Selection) -> int | None:
        if self._places is None:
            self._places = {
                row.selection: place for place, row in enumerate(self._rows) if isinstance(row, Row)
            }
        return self._places.get(selection)

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
            return tr("{row}, with a note", row=row.spoken) if self.notes_on(row) else row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            notes = (tr("Note: {text}", text=note.text) for note in self.notes_on(row))
            return tool_tip("\n".join((row.in_full, *notes)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that only rows and their places can be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], Row | Line):
            return _OPEN
        return Qt.ItemFlag.NoItemFlags
