"""The results as a Qt model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.ui.search.rows import SnippetRow, TitleRow, rows_of
from app.ui.widgets.tooltip import tool_tip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.model.document import Span
    from app.model.search import Hit, SearchResult, Snippet

RowRole = Qt.ItemDataRole.UserRole
"""The row itself, a :class:`TitleRow` or a :class:`SnippetRow`."""

_OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Target:
    """Where a row leads: a document, the place in it, and what to point out there."""

    document_id: str
    span: Span | None
    marks: tuple[Span, ...]


class ResultsModel(QAbstractListModel):
    """The rows of one answer; replaced as a whole, unless they only become more.

    A document with snippets is a heading that cannot be chosen by key; one that was found by its
    title or date alone can.
    """

    more_wanted = Signal()
    """The reader has come to the end of the rows, and more was found."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TitleRow | SnippetRow, ...] = ()
        self._more = False

    def show(self, result: SearchResult | None, lengths: Mapping[str, int]) -> None:
        """Take another answer; ``lengths`` are the lengths of the library's texts."""
        self._more = result is not None and len(result.hits) < result.total
        before, rows = self._rows, rows_of(result, lengths)
        if before and len(before) < len(rows) and rows[: len(before)] == before:
            self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def more(self) -> bool:
        """Whether more was found than there are rows for, and not asked for yet."""
        return self._more

    def ask_for_more(self) -> None:
        """Ask for more rows, once, if there are any; they come when they are found.

        Not Qt's ``fetchMore``: a list that lays out in batches calls that before it knows how far
        its rows reach.
        """
        more, self._more = self._more, False
        if more:
            self.more_wanted.emit()

    def target(self, place: int) -> Target:
        """Return where the row at a place leads; a heading leads to its first snippet."""
        row = self._rows[place]
        if isinstance(row, SnippetRow):
            return _target(row.hit, row.snippet)
        return _target(row.hit, next(iter(row.hit.snippets), None))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, its words, or the row in words for those who hear it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, TitleRow) else row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.title if isinstance(row, TitleRow) else row.snippet.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings can not be chosen."""
        row = self._rows[index.row()] if index.isValid() else None
        if row is None or (isinstance(row, TitleRow) and row.hit.snippets):
            return Qt.ItemFlag.NoItemFlags
        return _OPEN


def _target(hit: Hit, snippet: Snippet | None) -> Target:
    if snippet is None:
        return Target(hit.document_id, None, ())
    place = snippet.marks[0] if snippet.marks else snippet.span
    return Target(hit.document_id, place, snippet.marks)
