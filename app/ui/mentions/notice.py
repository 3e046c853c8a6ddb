"""What stands in the panel while there are no links to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.theme import Theme, interface_font


class Notice(QWidget):
    """A sentence, a quiet bar while work is under way, and a button where something can be done."""

    asked = Signal()
    """The reader pressed the button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(3)
        self._bar.setAccessibleName(tr("Comparing the texts"))
        self._button = QPushButton(self)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 48)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.say("")
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setStyleSheet(
            "#notice { border: 1px solid transparent; border-radius: 5px; }"
            f"#notice:focus {{ border-color: {theme.accent}; }}"
            f"#notice QLabel {{ color: {theme.muted}; }}"
            f"QProgressBar {{ border: none; border-radius: 1px; background: {theme.line}; }}"
            f"QProgressBar::chunk {{ border-radius: 1px; background: {theme.accent}; }}"
        )
        self._words.setFont(interface_font())

    def say(self, words: str, *, busy: bool = False, button: str = "") -> None:
        """Show a sentence, with or without the bar and a button of that name."""
        self._words.setText(words)
        self._bar.setVisible(busy)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        alone = Qt.FocusPolicy.NoFocus if button else Qt.FocusPolicy.TabFocus
        self.setFocusPolicy(alone)
        self.setAccessibleName(words)

    def focus(self) -> None:
        """Give the keyboard to the button, or to the sentence where there is none."""
        target = self._button if self._button.isVisibleTo(self) else self
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def words(self) -> str:
        """Return the sentence that is shown."""
        return self._words.text()
