"""The facets of the library: values to choose, each with how many documents have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from app.translation import tr
from app.workspace.catalogue import Facet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.workspace.catalogue import Listing

_MOST = 200  # values of one facet that are listed; the filter finds what has a rarer one
_VALUE = Qt.ItemDataRole.UserRole
_NONE: Mapping[Facet, frozenset[str]] = {}


class Facets(QTreeView):
    """A tree of facets and their values; ``chosen_changed`` brings the values that are ticked."""

    chosen_changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAccessibleName(tr("Narrow the library"))
        self._chosen: Mapping[Facet, frozenset[str]] = _NONE
        self._tree = QStandardItemModel(self)
        self._folded: set[Facet] = {Facet.FORMAT}
        self.setModel(self._tree)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.itemChanged.connect(self._tick)
        self.collapsed.connect(lambda index: self._folded.add(index.data(_VALUE)))
        self.expanded.connect(lambda index: self._folded.discard(index.data(_VALUE)))

    def show_listing(self, listing: Listing, chosen: Mapping[Facet, frozenset[str]]) -> None:
        """Show the values that there are, those that are chosen ticked."""
        self._chosen = chosen
        here = self.currentIndex()
        current = (here.parent().data(_VALUE), here.data(_VALUE)) if here.isValid() else None
        self._tree.blockSignals(True)
        self._tree.clear()
        for facet, values in listing.facets.items():
            ticked = chosen.get(facet, frozenset())
            counts = dict(values[:_MOST])
            counts |= {value: dict(values).get(value, 0) for value in ticked}
            if not counts or (len(counts) == 1 and not ticked):
                continue  # what all documents have in common tells none apart
            self._add(facet, counts, ticked)
        self._tree.blockSignals(False)
        self._tree.layoutChanged.emit()
        self._unfold(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, facet: Facet, counts: Mapping[str, int], ticked: frozenset[str]) -> None:
        heading = QStandardItem(tr(facet.value))
        heading.setData(facet, _VALUE)
        heading.setSelectable(False)
        for value, count in counts.items():
            number = QLocale(QLocale.Language.English).toString(count)
            item = QStandardItem(f"{value}  {number}")
            item.setData(value, _VALUE)
            item.setCheckable(True)
            item.setCheckState(
                Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked
            )
            item.setToolTip(value)
            heading.appendRow(item)
        self._tree.appendRow(heading)

    def _unfold(self, current: tuple[object, object] | None) -> None:
        for row in range(self._tree.rowCount()):
            heading = self._tree.item(row)
            facet = heading.data(_VALUE)
            self.setExpanded(heading.index(), facet not in self._folded)
            for place in range(heading.rowCount()):
                if current == (facet, heading.child(place).data(_VALUE)):
                    self.setCurrentIndex(heading.child(place).index())

    def _tick(self, item: QStandardItem) -> None:
        facet, value = item.parent().data(_VALUE), item.data(_VALUE)
        before = self._chosen.get(facet, frozenset())
        ticked = item.checkState() is Qt.CheckState.Checked
        now = before | {value} if ticked else before - {value}
        self.chosen_changed.emit({**self._chosen, facet: now})
