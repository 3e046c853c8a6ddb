"""What the word that is being typed may become, as chips below the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.translation import tr
from app.ui.widgets.chips import Chip, ChipRow

if TYPE_CHECKING:
    from app.model.search import Completion

_SIGN = "  ⇥"  # Tab comes to the first


class Completions(QWidget):
    """The chips; ``taken`` brings what was chosen."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        """Take the field after which Tab comes here."""
        super().__init__(parent)
        self._field = field
        self._completions: tuple[Completion, ...] = ()
        self.row = ChipRow(self)
        self.row.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 8)
        column.addWidget(self.row)
        self.hide()

    def show_for(self, query: str, completions: tuple[Completion, ...]) -> None:
        """Show what the end of ``query`` may become."""
        if completions == self._completions:
            return
        self._completions = completions
        self.row.show_chips([self._chip(query, n) for n in range(len(completions))], self._field)
        self.setVisible(bool(completions))

    def go_first(self) -> None:
        """Have Tab come here before it comes to anything that was put after the field since."""
        last = self._field
        for chip in self.row.chips:
            QWidget.setTabOrder(last, chip)
            last = chip

    def take_first(self) -> None:
        """Choose the first one, if there is any."""
        if self._completions:
            self.taken.emit(self._completions[0])

    def _chip(self, query: str, number: int) -> Chip:
        one = self._completions[number]
        spoken = tr(
            "Complete “{typed}” to {words}", typed=query[one.start : one.end], words=one.words
        )
        chip = Chip(one.words, spoken, spoken, end="" if number else _SIGN)
        chip.setProperty("kind", "facet")
        chip.clicked.connect(lambda: self.taken.emit(one))
        return chip
