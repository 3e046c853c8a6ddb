"""The list of results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import tr
from app.ui.search.delegate import ResultsDelegate
from app.ui.search.model import ResultsModel
from app.ui.widgets.fieldlist import FieldList

if TYPE_CHECKING:
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
        self.setLayoutMode(FieldList.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self._delegate = ResultsDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.results.modelReset.connect(self._delegate.forget)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)
