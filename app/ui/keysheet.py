"""The sheet of keys: what every key of the window does, read from the commands."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.commands.command import Menu
from app.commands.registry import LIBRARY_KEYS, MENTIONS_KEYS, NOTES_KEYS, READING_KEYS
from app.translation import isolated, tr
from app.ui.actions import key_text
from app.ui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.commands.command import Command
    from app.ui.theme import Theme

Row = tuple[tuple[str, ...], str]

LISTS: dict[str, Sequence[Row]] = {
    "In a text": READING_KEYS,
    "In the list of linked mentions": MENTIONS_KEYS,
    "In search and library": LIBRARY_KEYS,
    "In notes": NOTES_KEYS,
}
_COLUMNS = (
    (Menu.FILE, Menu.EDIT, Menu.SEARCH),
    (Menu.GO,),
    (Menu.VIEW, Menu.HELP, *LISTS),
)


class KeySheet(QDialog):
    """Shows all keys at once; Escape or any of the sheet's own keys closes it."""

    def __init__(self, commands: Sequence[Command], theme: Theme, parent: QWidget) -> None:
        """Take the commands whose keys are to be shown."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        page = QWidget(self)
        page.setObjectName("sheet")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(24, 20, 24, 20)
        columns.setSpacing(36)
        for groups in _COLUMNS:
            columns.addLayout(self._column(groups, commands))
        area = QScrollArea(self)
        area.setAccessibleName(tr("Keys"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setStyleSheet(f"#sheet {{ background: {theme.page}; }}")
        own = next((c.keys for c in commands if c.id == "help.keys"), ())
        for key in own:
            QShortcut(QKeySequence(key), self).activated.connect(self.close)
        room = parent.screen().availableSize()
        wanted = page.sizeHint()
        self.resize(
            min(wanted.width() + 16, room.width() - 16),
            min(wanted.height() + 8, room.height() - 60),
        )

    def _column(self, groups: Iterable[str], commands: Sequence[Command]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(18)
        for group in groups:
            rows = [(c.keys, c.title) for c in commands if c.menu == group and c.keys]
            column.addLayout(self._group(group, LISTS.get(group, rows)))
        column.addStretch(1)
        return column

    def _group(self, title: str, rows: Iterable[Row]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        heading = QLabel(tr(title), self)
        heading.setFont(interface_font(1.05, bold=True))
        grid.addWidget(heading, 0, 0, 1, 2)
        for n, (keys, what) in enumerate(rows, start=1):
            caps = QLabel(self._caps(keys), self)
            caps.setTextFormat(Qt.TextFormat.RichText)
            label = QLabel(tr(what).removesuffix("…"), self)
            grid.addWidget(label, n, 0)
            grid.addWidget(caps, n, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return grid

    def _caps(self, keys: Iterable[str]) -> str:
        style = f"background:{self._theme.hover};color:{self._theme.ink}"
        names = (isolated(escape(key_text(key) or key)) for key in keys)
        caps = (f'<span style="{style}">&nbsp;{name}&nbsp;</span>' for name in names)
        either = tr(" or ").join(caps)
        return f'<span style="color:{self._theme.muted}">{either}</span>'
