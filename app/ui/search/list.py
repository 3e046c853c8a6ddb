"""The list of results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import tr
from app.ui.search.delegate import ResultsDelegate
from app.ui.search.model import ResultsModel
from app.ui.widgets.fieldlist import FieldList

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from app.ui.theme import Theme

BATCH = 16
"""Rows that are laid out in one go."""


class ResultsList(FieldList):
    """What a search found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(tr("Search results"))
        self.results = ResultsModel()
        self.setModel(self.results)
        # some rows at a time: to lay out all snippets at once would hold up the next key
        self.setBatchSize(BATCH)
        self.results.modelAboutToBeReset.connect(
            lambda: self.setLayoutMode(FieldList.LayoutMode.Batched)
        )
        # but where more is added, the rows above keep their places
        self.results.rowsAboutToBeInserted.connect(
            lambda: self.setLayoutMode(FieldList.LayoutMode.SinglePass)
        )
        self._delegate = ResultsDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.results.modelReset.connect(self._delegate.forget)
        self.results.modelReset.connect(self.scrollToTop)
        self.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.moved.connect(self._at_the_end)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)

    def _near_the_end(self, value: int) -> None:
        """Ask for more where less than a page is left."""
        bar = self.verticalScrollBar()
        if value > max(0, bar.maximum() - bar.pageStep()):
            self.results.ask_for_more()

    def _at_the_end(self, index: QModelIndex) -> None:
        """Ask for more where the reader has come to the last row, though nothing scrolls."""
        if index.row() == self.results.rowCount() - 1:
            self.results.ask_for_more()
