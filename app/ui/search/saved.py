"""The saved searches: to run, rename and remove them; and what asks for a name for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog

from app.translation import phrase, tr
from app.ui.search.narrow import shown
from app.ui.widgets.listdialog import Act, ListDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTreeWidgetItem, QWidget

    from app.model.search import SavedSearch
    from app.workspace.searches import Searches

NONE_SAVED = phrase("No search is saved yet. Search for something, then press Ctrl+Shift+S.")
ABOUT = phrase("Enter runs a search, F2 renames it, Delete removes it.")


class SavedSearches(ListDialog):
    """Lists the saved searches of a library; ``wanted`` brings the one that is to be run."""

    wanted = Signal(object)

    def __init__(self, searches: Searches, parent: QWidget) -> None:
        """Take the library's searches."""
        acts = (
            Act(tr("Run"), self._run),
            Act(tr("Rename"), self._rename, "F2"),
            Act(tr("Remove"), self._remove, "Del"),
        )
        super().__init__(tr("Saved searches"), (tr("Name"), tr("Looks for")), acts, parent)
        self._searches = searches
        self.rows.setColumnWidth(0, 220)
        self.rows.itemActivated.connect(self._run)
        self.rows.itemChanged.connect(self._renamed)
        self.resize(640, 340)
        self._list()

    def _list(self) -> None:
        self._searches.list_saved(self._show)

    def _show(self, saved: tuple[SavedSearch, ...]) -> None:
        rows = (((one.name, in_words(one)), one) for one in saved)
        self.fill(rows, tr(ABOUT) if saved else tr(NONE_SAVED), editable=True)
        if saved:
            self.rows.setFocus()

    @property
    def _saved(self) -> SavedSearch | None:
        return cast("SavedSearch | None", self.chosen)

    def _run(self) -> None:
        if (saved := self._saved) is not None:
            self.accept()
            self.wanted.emit(saved)

    def _rename(self) -> None:
        if self._saved is not None:
            self.rows.edit(self.rows.currentIndex().siblingAtColumn(0))

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        saved, name = self._saved, " ".join(item.text(0).split())
        if saved is not None and column == 0 and name and name != saved.name:
            self._searches.rename(saved.name, name, self._list)
        else:
            self._list()

    def _remove(self) -> None:
        if (saved := self._saved) is not None:
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
