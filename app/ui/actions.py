"""The commands as Qt's actions, and the menus made of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.commands.keymap import ALWAYS
from app.workspace.events import Message, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMenu

    from app.commands.command import Command, Context
    from app.commands.menus import Menu

LAST_KEY = ALWAYS  # what has the keyboard may want it first (an open search): the window's is last


class Actions(QObject):
    """One action for each command, with its keys; an unavailable one says why when it is tried."""

    def __init__(self, commands: tuple[Command, ...], context: Context, parent: QObject) -> None:
        """Make the actions; they work where ``parent`` adds them."""
        super().__init__(parent)
        self.commands = {command.id: command for command in commands}
        self._context = context
        self._actions = {command.id: self._make(command) for command in commands}

    def __getitem__(self, name: str) -> QAction:
        """Return a command's action."""
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._actions.values())

    def run(self, name: str) -> None:
        """Run a command, or say why it cannot be run now."""
        command = self.commands[name]
        reason = command.available(self._context)
        if reason:
            self._context.session.events.announce(Message(Severity.INFO, reason))
        else:
            command.run(self._context)
        self.refresh([name])

    def fill(self, menus: Mapping[Menu, QMenu]) -> None:
        """Put all commands into their menus."""
        for name, menu in menus.items():
            self._fill(menu, [c for c in self.commands.values() if c.menu is name])

    def _fill(self, menu: QMenu, commands: list[Command]) -> None:
        menu.setToolTipsVisible(True)
        group = commands[0].group
        inner: dict[str, QMenu] = {}
        for command in commands:
            if command.group != group:
                menu.addSeparator()
                group = command.group
            target = menu
            if command.submenu:
                if command.submenu not in inner:
                    inner[command.submenu] = menu.addMenu(command.submenu)
                target = inner[command.submenu]
            target.addAction(self._actions[command.id])
        names = [command.id for command in commands]
        menu.aboutToShow.connect(lambda: self.refresh(names, dim=True))
        # A key of a dimmed action would be dead, and could not say why.
        menu.aboutToHide.connect(lambda: self.refresh(names))

    def refresh(self, names: list[str], *, dim: bool = False) -> None:
        """Show which commands are on; with ``dim`` also which cannot be used now, and why."""
        for name in names:
            command, action = self.commands[name], self._actions[name]
            reason = command.available(self._context) if dim else ""
            action.setEnabled(not reason)
            action.setToolTip(reason or command.help)
            if command.checked is not None:
                action.setChecked(command.checked(self._context))

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setToolTip(command.help)
        action.setStatusTip(command.help)
        action.setCheckable(command.checked is not None)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._give_keys(action, command)
        action.triggered.connect(partial(self._run_late, command.id))
        return action

    def bind(self, commands: tuple[Command, ...]) -> None:
        """Take the same commands with other keys."""
        self.commands = {command.id: command for command in commands}
        for action in self._actions.values():
            action.setShortcuts([])  # no key is to be in two places, not even for a moment
        for command in commands:
            self._give_keys(self._actions[command.id], command)

    def _give_keys(self, action: QAction, command: Command) -> None:
        keys = [key for key in command.keys if key != LAST_KEY]
        shown = f"\t{LAST_KEY}" if LAST_KEY in command.keys and not keys else ""
        action.setText(command.title + shown)
        action.setShortcuts([QKeySequence(key) for key in keys])

    def _run_late(self, name: str, _checked: bool = False) -> None:
        self.run(name)


def key_text(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
