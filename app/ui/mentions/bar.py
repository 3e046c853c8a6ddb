"""What stands above the rows of the panel: which text, which words, in which order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.translation import phrase, tr
from app.ui.theme import Theme, interface_font
from app.workspace.events import Kind, Standing
from app.workspace.ledger import Arrangement, Grouping, Scope, Sort
from app.workspace.rows import ONLY, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.workspace.ledger import Ledger

SCOPES = {
    Scope.BOTH: (phrase("Both"), phrase("Both"), phrase("In both texts")),
    Scope.LEFT: (phrase("Left only"), phrase("Left"), ONLY[Standing.ONLY_LEFT]),
    Scope.RIGHT: (phrase("Right only"), phrase("Right"), ONLY[Standing.ONLY_RIGHT]),
}
"""What each scope is called where there is room, where there is none, and in full."""
SORTS = {
    Sort.PLACE: phrase("By place in the text"),
    Sort.WEIGHT: phrase("By weight"),
    Sort.NAME: phrase("By name"),
}
GROUPINGS = {
    Grouping.KIND: phrase("Actors, figures, dates"),
    Grouping.TYPE: phrase("Sorts of each"),
}
KINDS: dict[Kind | None, str] = {None: phrase("Everything")} | SECTIONS
FILTER = phrase("Filter")


class PanelBar(QWidget):
    """A switch of three, a field that filters while one types, and a menu for the order."""

    walked = Signal()
    """The reader goes on from the field to the rows."""
    left = Signal()
    """The reader pressed Escape in the empty field."""

    def __init__(self, ledger: Ledger, theme: Theme, parent: QWidget) -> None:
        """Show how the ledger is arranged, and let it be changed."""
        super().__init__(parent)
        self.setObjectName("panelBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ledger = ledger
        self._scopes = {scope: self._scope_button(scope) for scope in Scope}
        self._group = QButtonGroup(self)
        for button in self._scopes.values():
            self._group.addButton(button)
        self._field = QLineEdit(self)
        self._field.setObjectName("panelFilter")
        self._field.setAccessibleName(tr("Filter the list"))
        self._field.setPlaceholderText(tr(FILTER))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(ledger.filter)
        self._field.installEventFilter(self)
        self._order = QToolButton(self)
        self._order.setText(tr("Order ▾"))
        self._order.setToolTip(tr("What is listed, and in which order"))
        self._order.setAccessibleName(tr("Order of the list"))
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self._order)
        self._menu.aboutToShow.connect(self._fill)
        self._order.setMenu(self._menu)
        self._lay_out()
        self.set_theme(theme)
        self.show_arrangement(ledger.arrangement, ledger.counts)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        small = interface_font(0.88)
        for widget in (*self._scopes.values(), self._field, self._order):
            widget.setFont(small)
        self.setStyleSheet(
            f"#panelBar {{ background: {theme.chrome}; border-bottom: 1px solid {theme.line}; }}"
            f"QToolButton {{ color: {theme.muted}; background: transparent; padding: 3px 4px;"
            f" border: 1px solid {theme.line}; border-radius: 4px; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
            f"QToolButton:checked {{ color: {theme.ink}; background: {theme.chosen};"
            " font-weight: 600; }"
            f"QToolButton:focus {{ border: 2px solid {theme.accent}; padding: 2px 3px; }}"
            "QToolButton::menu-indicator { width: 0; }"
            f"QLineEdit {{ color: {theme.ink}; background: {theme.page}; padding: 2px 4px;"
            f" border: 1px solid {theme.line}; border-radius: 4px; }}"
            f"QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 1px 3px; }}"
        )

    def show_arrangement(self, now: Arrangement, counts: dict[Scope, int]) -> None:
        """Show what the list is narrowed to, and how many rows each text has for itself."""
        for scope, button in self._scopes.items():
            words = tr(SCOPES[scope][-1])
            button.setToolTip(words)
            button.setAccessibleName(f"{words}, {counts[scope]}")
            button.setChecked(scope is now.scope)
        self._name_scopes()
        if self._field.text() != now.words:
            self._field.setText(now.words)
        narrowed = now.kind is not None or now.sort is not Sort.PLACE
        self._order.setText(tr("Order ▾") if not narrowed else f"{_short(now)} ▾")

    def focus_filter(self) -> None:
        """Give the keyboard to the field, its words selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def type(self, text: str) -> None:
        """Take what was typed in the list; a backspace takes a letter away.

        Nothing at all only brings the keyboard here.
        """
        if not text:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif text == "\b":
            self._field.backspace()
        else:
            self._field.setText(self._field.text() + text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Call the scopes by what there is room for."""
        super().resizeEvent(event)
        self._name_scopes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the rows with Down and Enter; clear the field, or leave it, with Escape."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.walked.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self._field.text():
                self._field.clear()
            else:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _name_scopes(self) -> None:
        counts = self._ledger.counts
        bold = QFontMetrics(interface_font(0.88, bold=True))
        room = self.width() // len(SCOPES) - 20
        for way in (0, 1):
            names = {
                scope: f"{tr(SCOPES[scope][way])} {counts[scope] or ''}".strip() for scope in Scope
            }
            if max(bold.horizontalAdvance(name) for name in names.values()) <= room:
                break
        for scope, button in self._scopes.items():
            button.setText(names[scope])

    def _lay_out(self) -> None:
        switch = QHBoxLayout()
        switch.setSpacing(3)
        for button in self._scopes.values():
            switch.addWidget(button, 1)
        below = QHBoxLayout()
        below.setSpacing(3)
        below.addWidget(self._field, 1)
        below.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(5)
        column.addLayout(switch)
        column.addLayout(below)

    def _scope_button(self, scope: Scope) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._ledger.change(scope=scope))
        return button

    def _fill(self) -> None:
        """Fill the menu with what can be chosen, what is chosen checked."""
        now, ledger, menu = self._ledger.arrangement, self._ledger, self._menu
        menu.clear()
        menu.addSection(tr("Sort"))
        for sort, words in SORTS.items():
            self._add(tr(words), sort is now.sort, partial(ledger.change, sort=sort))
        menu.addSection(tr("Group"))
        for group, words in GROUPINGS.items():
            self._add(tr(words), group is now.grouping, partial(ledger.change, grouping=group))
        menu.addSection(tr("Show"))
        for kind, words in KINDS.items():
            self._add(tr(words), kind is now.kind, partial(ledger.show_kind, kind))

    def _add(self, words: str, checked: bool, change: Callable[[], None]) -> None:
        action = self._menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda _: change())


def _short(now: Arrangement) -> str:
    """Return in a word or two what the list is narrowed to and sorted by."""
    parts = [] if now.kind is None else [tr(SECTIONS[now.kind])]
    parts += [] if now.sort is Sort.PLACE else [tr(SORTS[now.sort]).lower()]
    words = " ".join(parts)
    return words[:1].upper() + words[1:]
