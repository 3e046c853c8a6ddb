"""The library as a table: its columns, its keys, and what can be dragged out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.translation import phrase, tr
from app.ui.copies import with_copies
from app.ui.widgets.drop import document_mime
from app.ui.widgets.fieldlist import typed_text
from app.ui.widgets.tooltip import tool_tip
from app.workspace.catalogue import Column, is_found, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.model.document import DocumentEntry
    from app.workspace.catalogue import Listing

COLUMNS = tuple(Column)
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOUND = phrase("\nfound in the text; F2 changes it")
_READABLE = 260  # pixels of width that a title keeps
_WIDTHS = {
    Column.TITLE: 420, Column.AUTHORS: 150, Column.OUTLET: 130, Column.DATE: 96,
    Column.LANGUAGE: 84, Column.FORMAT: 70, Column.LENGTH: 84, Column.ADDED: 96,
}  # fmt: skip


class TableModel(QAbstractTableModel):
    """One row for each document that is to be seen; replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[DocumentEntry] = ()
        self._copies: Mapping[str, int] = {}
        self._slanted = QFont()
        self._slanted.setItalic(True)

    def show(self, listing: Listing) -> None:
        """Take another list."""
        self.beginResetModel()
        self.entries, self._copies = listing.entries, listing.copies
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of documents."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = COLUMNS[section] is Column.LENGTH
            return _RIGHT if right else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        entry, column = self.entries[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = f"{entry.title}\n{entry.source}" if column is Column.TITLE else ""
            note = tr(_FOUND) if is_found(entry, column) else ""
            return tool_tip((words or shown(entry, column)) + note)
        if role == Qt.ItemDataRole.FontRole and is_found(entry, column):
            return self._slanted
        if role == Qt.ItemDataRole.AccessibleTextRole and is_found(entry, column):
            return tr("{entry}, found in the text", entry=self._words(entry, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.LENGTH:
            return _RIGHT
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that every document can be chosen and dragged."""
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        """Return what is dragged: documents of the library."""
        return document_mime([]).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the documents that are dragged, in the order of the rows."""
        rows = sorted({index.row() for index in indexes})
        return document_mime([self.entries[row].id for row in rows])

    def _words(self, entry: DocumentEntry, column: Column) -> str:
        if column is Column.LENGTH:
            return QLocale(QLocale.Language.English).toString(entry.characters)
        words = shown(entry, column)
        copies = self._copies.get(entry.id, 0) if column is Column.TITLE else 0
        return with_copies(words, copies)


class LibraryTable(QTableView):
    """The documents; Enter opens, Delete removes, F2 edits what is chosen."""

    opened = Signal(str, Qt.KeyboardModifier)
    """A document is to be shown, in the other pane if a key is held."""
    remove_wanted = Signal(list)
    edit_wanted = Signal(str)
    sorted_by = Signal(object, bool)
    """The reader wants another order: a :class:`Column`, and whether it goes down."""
    typed = Signal(str)
    """The reader types on as if in the field above."""
    risen = Signal()
    left = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryTable")
        self.setAccessibleName(tr("Library"))
        self.documents = TableModel()
        self.setModel(self.documents)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(56)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, _WIDTHS[column])
        header.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(self._open)

    def show_listing(self, listing: Listing) -> None:
        """Show other documents; what was chosen stays chosen where it still is to be seen.

        A column in which none of them has anything is not shown.
        """
        chosen, current = set(self.chosen), self.current
        self.documents.show(listing)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, bool(listing.entries) and column not in listing.filled)
        self._fit_titles()
        wanted = chosen | {current}
        places = {e.id: row for row, e in enumerate(listing.entries) if e.id in wanted}
        rows = [places[one] for one in chosen if one in places]
        selection = self.selectionModel()
        flag = selection.SelectionFlag
        for row in rows:
            selection.select(self.documents.index(row, 0), flag.Select | flag.Rows)
        if current in places:
            index = self.documents.index(places[current], 0)
            selection.setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Show by which column the list is sorted."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(column), order)

    @property
    def chosen(self) -> list[str]:
        """Return the ids of the chosen documents, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.documents.entries[row].id for row in rows]

    @property
    def current(self) -> str:
        """Return the id of the document that the keyboard is at, empty for none."""
        index = self.currentIndex()
        return self.documents.entries[index.row()].id if index.isValid() else ""

    def go_to_first(self) -> None:
        """Choose the first document if none is, or the one that the keyboard is at."""
        if self.documents.entries and not self.chosen:
            index = self.documents.index(max(0, self.currentIndex().row()), 0)
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def event(self, event: QEvent) -> bool:
        """Keep from the window's shortcuts what is typed here, and the keys of the table."""
        shortcut = event.type() == QEvent.Type.ShortcutOverride
        if shortcut and isinstance(event, QKeyEvent):
            own = event.key() == Qt.Key.Key_F2 or event.matches(QKeySequence.StandardKey.SelectAll)
            if own or typed_text(event):
                event.accept()
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles what the other columns leave, and never less than can be read."""
        super().resizeEvent(event)
        self._fit_titles()

    def _fit_titles(self) -> None:
        title = COLUMNS.index(Column.TITLE)
        others = sum(self.columnWidth(n) for n in range(len(COLUMNS)) if n != title)
        self.setColumnWidth(title, max(_READABLE, self.viewport().width() - others))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, remove, edit; leave upwards from the first row."""
        if event.key() in _ENTER and self.current:
            self.opened.emit(self.current, event.modifiers())
        elif event.key() == Qt.Key.Key_Delete and self.chosen:
            self.remove_wanted.emit(self.chosen)
        elif event.key() == Qt.Key.Key_F2 and self.current:
            self.edit_wanted.emit(self.current)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.risen.emit()
        elif text := typed_text(event):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        if self.chosen:
            self.menu_wanted.emit(event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.documents.entries[index.row()].id, Qt.KeyboardModifier.NoModifier)

    def _sort(self, place: int) -> None:
        header = self.horizontalHeader()
        down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.sorted_by.emit(COLUMNS[place], down)
