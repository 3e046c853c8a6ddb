"""The table of commands and their keys as a Qt model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.translation import phrase, tr
from app.ui.actions import key_text
from app.ui.widgets.tooltip import tool_tip

if TYPE_CHECKING:
    from app.commands.command import Command
    from app.commands.keymap import Keymap

_Index = QModelIndex | QPersistentModelIndex
_HEADINGS = (phrase("Command"), phrase("Keys"), "")
_CHANGED = phrase("changed")


class KeysModel(QAbstractTableModel):
    """The commands that answer to the words typed; ``keymap`` says their keys."""

    def __init__(self, keymap: Keymap, parent: QObject) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self._words: list[str] = []
        self._shown: list[Command] = []
        self._narrow()

    def show(self, keymap: Keymap) -> None:
        """Take other keys; the rows stay, unless it is by their keys that they are shown."""
        self.keymap = keymap
        if self._words:
            self.narrow(" ".join(self._words))
        else:
            last = self.index(max(0, len(self._shown) - 1), len(_HEADINGS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def narrow(self, query: str) -> None:
        """Show the commands whose title, menu or keys hold every word."""
        self.beginResetModel()
        self._words = query.casefold().split()
        self._narrow()
        self.endResetModel()

    def _narrow(self) -> None:
        self._shown = [
            command
            for command in self.keymap.commands
            if all(word in self._all_words(command) for word in self._words)
        ]

    def _all_words(self, command: Command) -> str:
        return f"{_title(command)} {self._keys(command)}".casefold()

    def command(self, row: int) -> Command:
        """Return the command of a row."""
        return self._shown[row]

    def row_of(self, command_id: str) -> int:
        """Return the row of a command, -1 when it is not shown."""
        ids = [command.id for command in self._shown]
        return ids.index(command_id) if command_id in ids else -1

    def _keys(self, command: Command) -> str:
        return "   ".join(map(key_text, self.keymap.keys(command.id)))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many commands are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(_HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, keys, or whether they were changed; the command's help as a tooltip."""
        if not index.isValid():
            return None
        command = self._shown[index.row()]
        changed = tr(_CHANGED) if self.keymap.changed(command.id) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return (_title(command), self._keys(command), changed)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(command.help)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            keys = self._keys(command) or tr("no key")
            return ", ".join(filter(None, (_title(command), keys, changed)))
        return None


def _title(command: Command) -> str:
    parts = (tr(command.menu), command.submenu, command.title.removesuffix("…"))
    return " › ".join(filter(None, parts))
