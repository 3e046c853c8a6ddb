"""The saved searches: to run, rename and remove them; and what asks for a name for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.translation import phrase, tr
from app.ui.search.narrow import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.search import SavedSearch
    from app.workspace.searches import Searches

_SAVED = Qt.ItemDataRole.UserRole
NONE_SAVED = phrase("No search is saved yet. Search for something, then press Ctrl+Shift+S.")
ABOUT = phrase("Enter runs a search, F2 renames it, Delete removes it.")


class SavedSearches(QDialog):
    """Lists the saved searches of a library; ``wanted`` brings the one that is to be run."""

    wanted = Signal(object)

    def __init__(self, searches: Searches, parent: QWidget) -> None:
        """Take the library's searches."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Saved searches"))
        self._searches = searches
        self._about = QLabel(tr(ABOUT), self)
        self._about.setWordWrap(True)
        self.rows = QTreeWidget(self)
        self.rows.setAccessibleName(tr("Saved searches"))
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setHeaderLabels([tr("Name"), tr("Looks for")])
        self.rows.setColumnWidth(0, 220)
        self.rows.setStyleSheet(
            "QTreeWidget::item { padding: 3px 2px; } QTreeWidget::item:selected"
            " { background: palette(highlight); color: palette(highlighted-text); }"
        )
        self.rows.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._acts = [
            buttons.addButton(name, action) for name in (tr("Run"), tr("Rename"), tr("Remove"))
        ]
        for button, act in zip(self._acts, (self._run, self._rename, self._remove), strict=True):
            button.clicked.connect(act)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the list, and to the name being edited
        buttons.rejected.connect(self.reject)
        self.rows.itemActivated.connect(self._run)
        self.rows.itemChanged.connect(self._renamed)
        for key, act in (("F2", self._rename), ("Del", self._remove)):
            QShortcut(QKeySequence(key), self.rows, act, context=Qt.ShortcutContext.WidgetShortcut)
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(self.rows, 1)
        column.addWidget(buttons)
        self.resize(640, 340)
        self._list()

    def _list(self) -> None:
        self._searches.list_saved(self._show)

    def _show(self, saved: tuple[SavedSearch, ...]) -> None:
        place = self.rows.currentIndex().row()
        self.rows.blockSignals(True)
        self.rows.clear()
        for one in saved:
            item = QTreeWidgetItem([one.name, in_words(one)])
            item.setData(0, _SAVED, one)
            item.setToolTip(1, in_words(one))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.rows.addTopLevelItem(item)
        self.rows.blockSignals(False)
        self._about.setText(tr(ABOUT) if saved else tr(NONE_SAVED))
        for button in self._acts:
            button.setEnabled(bool(saved))
        if saved:
            row = max(0, min(place, len(saved) - 1))
            self.rows.setCurrentIndex(self.rows.model().index(row, 0))
            self.rows.setFocus()

    @property
    def _chosen(self) -> SavedSearch | None:
        item = self.rows.currentItem()
        return item.data(0, _SAVED) if item is not None else None

    def _run(self) -> None:
        if (saved := self._chosen) is not None:
            self.accept()
            self.wanted.emit(saved)

    def _rename(self) -> None:
        if self._chosen is not None:
            self.rows.edit(self.rows.currentIndex().siblingAtColumn(0))

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        saved, name = item.data(0, _SAVED), " ".join(item.text(0).split())
        if column == 0 and name and name != saved.name:
            self._searches.rename(saved.name, name, self._list)
        else:
            self._list()

    def _remove(self) -> None:
        if (saved := self._chosen) is not None:
            self._searches.remove(saved.name, self._list)


def ask_name(query: str, named: Callable[[str], None], parent: QWidget) -> QInputDialog:
    """Return the dialog that asks under which name a search is to be kept."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Save this search"))
    dialog.setLabelText(tr("Name; a saved search of that name is replaced:"))
    dialog.setTextValue(" ".join(query.split()))
    dialog.setOkButtonText(tr("Save"))
    dialog.resize(420, 120)

    def take(text: str) -> None:
        named(" ".join(text.split()) or " ".join(query.split()))

    dialog.textValueSelected.connect(take)
    return dialog


def in_words(saved: SavedSearch) -> str:
    """Return a saved search's query and what it is narrowed to, in one line."""
    chosen = [f"{name}: {shown(name, value)}" for name, value in sorted(saved.narrowing.chosen)]
    struck = [tr("not “{form}”", form=form) for _, form in sorted(saved.narrowing.struck)]
    return "  ·  ".join([" ".join(saved.query.split()), *chosen, *struck])
