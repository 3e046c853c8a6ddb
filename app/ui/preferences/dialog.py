"""The window of preferences; what is changed in it has its effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.preferences.keys import KeysPage
from app.ui.preferences.options import OptionsPage

if TYPE_CHECKING:
    from app.commands.keymap import Keymap
    from app.settings.file import Settings


_USUAL, _FRAME = QSize(700, 600), QSize(20, 50)


class Preferences(QDialog):
    """Options and keys on two pages.

    ``option_changed`` brings an option's name and new value, ``keys_changed`` a new keymap.
    """

    option_changed = Signal(str, object)
    keys_changed = Signal(object)

    def __init__(self, settings: Settings, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self.options = OptionsPage(settings, self)
        self.options.changed.connect(self.option_changed)
        self.keys = KeysPage(keymap, self)
        self.keys.changed.connect(self.keys_changed)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(tr("Preferences"))
        self.pages.tabBar().setAccessibleName(tr("Pages"))
        self.pages.addTab(self.options, tr("&Reading"))
        self.pages.addTab(self.keys, tr("&Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 12)
        column.addWidget(self.pages, 1)
        row = QVBoxLayout()
        row.setContentsMargins(18, 0, 18, 0)
        row.addWidget(buttons)
        column.addLayout(row)
        self.resize(_USUAL.boundedTo(parent.screen().availableSize() - _FRAME))
