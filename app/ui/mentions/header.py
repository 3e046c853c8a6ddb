"""The header of the panel: what it lists, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.link import Links
from app.translation import phrase, tr
from app.ui.theme import Theme, interface_font
from app.ui.widgets.elided import ElidedLabel
from app.workspace.events import Standing
from app.workspace.rows import ONLY

if TYPE_CHECKING:
    from app.model.link import Alone

TITLE = phrase("In both texts")


class PanelHeader(QWidget):
    """Two lines and a rule, as tall as the headers of the texts beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start without links."""
        super().__init__(parent)
        self.setObjectName("mentionsHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel(tr(TITLE), self)
        self._title.setObjectName("title")
        self._title.setContentsMargins(0, 2, 0, 2)
        self.about = ElidedLabel(" ", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.about)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._title.setFont(interface_font(1.0, bold=True))
        self.about.setFont(interface_font(0.88))
        self.setStyleSheet(
            f"#mentionsHeader {{ background: {theme.chrome};"
            f" border-bottom: 1px solid {theme.line}; }}"
            f" QLabel {{ color: {theme.muted}; background: transparent; }}"
            f" #title {{ color: {theme.ink}; }}"
        )

    def show_links(self, links: Links | None, title: str = TITLE) -> None:
        """Say how much is listed under a title, nothing while that is not known."""
        self._title.setText(tr(title))
        shown: Links | Alone | None = links
        if links is not None and title in ONLY.values():
            left = title == ONLY[Standing.ONLY_LEFT]
            shown = links.only_left if left else links.only_right
        self.about.setText((summary(shown) if shown else "") or " ")


def summary(links: Links | Alone) -> str:
    """Return how many actors, figures and dates there are, leaving out what there is none of."""
    actors, figures, dates = len(links.actors), len(links.figures), len(links.dates)
    counts = [
        tr("%n actors", "%n actor", actors) if actors else "",
        tr("%n figures", "%n figure", figures) if figures else "",
        tr("%n dates", "%n date", dates) if dates else "",
    ]
    if isinstance(links, Links):
        possible, rejected = len(links.suggested), len(links.rejected)
        counts += [
            tr("%n possible", "%n possible", possible) if possible else "",
            tr("%n rejected", "%n rejected", rejected) if rejected else "",
        ]
    return "  ·  ".join(filter(None, counts))
