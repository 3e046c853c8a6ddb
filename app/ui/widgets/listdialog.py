"""A dialog of rows with what can be done with the chosen one, by key and by button."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_VALUE = Qt.ItemDataRole.UserRole


class Act(NamedTuple):
    """What can be done with the chosen row: the button's name, and a key in the list, if any."""

    name: str
    do: Callable[[], None]
    key: str = ""


class ListDialog(QDialog):
    """A sentence, below it rows of two columns, and buttons; Enter belongs to the list.

    A subclass says with :meth:`fill` what is listed.
    """

    def __init__(
        self,
        title: str,
        columns: Sequence[str],
        acts: Sequence[Act],
        parent: QWidget,
        *,
        field: QWidget | None = None,
    ) -> None:
        """Take what stands above the columns; ``field`` stands between the sentence and them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self.rows = QTreeWidget(self)
        self.rows.setAccessibleName(title)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setHeaderLabels(list(columns))
        self.rows.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.rows.setStyleSheet(
            "QTreeWidget::item { padding: 3px 2px; } QTreeWidget::item:selected"
            " { background: palette(highlight); color: palette(highlighted-text); }"
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._acts = [
            buttons.addButton(act.name, QDialogButtonBox.ButtonRole.ActionRole) for act in acts
        ]
        rows_only = Qt.ShortcutContext.WidgetShortcut
        for button, act in zip(self._acts, acts, strict=True):
            button.clicked.connect(act.do)
            if act.key:
                QShortcut(QKeySequence(act.key), self.rows, act.do, context=rows_only)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in filter(None, (self._about, field, self.rows, buttons)):
            column.addWidget(widget, 1 if widget is self.rows else 0)

    @property
    def chosen(self) -> object:
        """Return what the chosen row stands for, None where there is none."""
        item = self.rows.currentItem()
        return item.data(0, _VALUE) if item is not None else None

    def fill(
        self, rows: Iterable[tuple[Sequence[str], object]], about: str, *, editable: bool = False
    ) -> None:
        """List the words of rows and what each stands for, keeping the place in the list."""
        place = self.rows.currentIndex().row()
        self.rows.blockSignals(True)
        self.rows.clear()
        for words, value in rows:
            item = QTreeWidgetItem(list(words))
            item.setData(0, _VALUE, value)
            for column, text in enumerate(words):
                item.setToolTip(column, text)
            if editable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.rows.addTopLevelItem(item)
        self.rows.blockSignals(False)
        self._about.setText(about)
        count = self.rows.topLevelItemCount()
        for button in self._acts:
            button.setEnabled(bool(count))
        if count:
            here = max(0, min(place, count - 1))
            self.rows.setCurrentIndex(self.rows.model().index(here, 0))
