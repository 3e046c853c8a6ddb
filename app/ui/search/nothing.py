"""Words in the place of results, and below them what comes close to a query that finds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.model.search import Nearby, Way
from app.translation import tr
from app.ui.theme import interface_font
from app.ui.widgets.chips import Chip, ChipRow

if TYPE_CHECKING:
    from collections.abc import Sequence


class Nothing(QWidget):
    """A sentence, and queries to run instead; ``chosen`` brings the one that is pressed."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("instead")
        self._words = QLabel(self)
        self._words.setObjectName("nothing")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what the reader typed
        self._head = QLabel(tr("These find something:"), self)
        self._head.setObjectName("nothing")
        self._rows = ChipRow(self)
        self._rows.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self._head)
        column.addWidget(self._rows)
        column.addStretch(1)
        self._head.hide()

    def set_fonts(self) -> None:
        """Take the interface's size of text."""
        for label in (self._words, self._head):
            label.setFont(interface_font(0.9))

    def say(self, words: str) -> None:
        """Show a sentence, with nothing below it so far."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._head.hide()
        self._rows.show_chips((), self)

    def offer(self, nearby: Sequence[Nearby], after: QWidget) -> None:
        """Show queries that find something; Tab comes to them after a control."""
        self._head.setVisible(bool(nearby))
        self._rows.show_chips([self._chip(one) for one in nearby], after)

    def focus(self) -> bool:
        """Give the keyboard to the first query that is offered; tell whether there is one."""
        if self._rows.chips:
            self._rows.chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(self._rows.chips)

    def _chip(self, one: Nearby) -> Chip:
        words = {
            Way.SPELLED: f"“{one.word}”",
            Way.WITHOUT: tr("Without “{word}”", word=one.word),
            Way.UNNARROWED: tr("Without the filters"),
        }[one.way]
        count = tr("%n documents", "%n document", one.found)
        chip = Chip(f"{words} · {count}", f"{words}, {count}", f"{one.query}\n{count}")
        chip.clicked.connect(lambda: self.chosen.emit(one))
        return chip
