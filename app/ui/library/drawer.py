"""The library below the texts: a field that narrows it, its facets, and a table of documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.translation import phrase, tr
from app.ui.library.facets import Facets
from app.ui.library.table import LibraryTable
from app.ui.search.words import OPEN_IN
from app.ui.theme import Theme, interface_font
from app.ui.widgets.narrowfield import NarrowField
from app.workspace.events import ListingChanged, Side

if TYPE_CHECKING:
    from app.workspace.catalogue import Column, Listing
    from app.workspace.session import Session

NONE_FIT = phrase("No document fits. Take something out of the field above, or untick a facet.")
EMPTY = phrase(
    "The library is empty. Press Ctrl+O to add texts, or drop files and folders on a pane."
)
_NAME = phrase("Show documents with")
_PROMPT = phrase("Show documents whose title, author, outlet or source has …")
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Drawer(QWidget):
    """Shows the library as the session's shelf has it arranged; asks for other arrangements."""

    reading_wanted = Signal()
    """The reader is done here: the keyboard goes back to the active pane."""
    edit_wanted = Signal(str)
    """The reader wants to edit what is known of a document."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setAccessibleName(tr("Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(140)
        self.active_side = Side.LEFT
        self._session = session
        self._field = NarrowField(tr(_NAME), tr(_PROMPT), self)
        self._fold = QCheckBox(tr("Fold near &copies"), self)
        self._fold.setChecked(session.shelf.arrangement.folded)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._facets = Facets(self)
        self.table = LibraryTable(self)
        self._words = QLabel(self)
        self._words.setObjectName("nothing")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setContentsMargins(12, 12, 12, 12)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._count.setFont(interface_font(0.9))
        self.setStyleSheet(sheet(theme))

    def focus(self) -> None:
        """Give the keyboard to the field, what is in it to be typed over."""
        if not self.table.documents.entries:
            self._session.shelf.arrange(self._session.shelf.arrangement)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def sizeHint(self) -> QSize:
        """Return a height that shows a dozen documents."""
        return QSize(900, 320)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 12, 8)
        top.setSpacing(12)
        top.addWidget(self._field, 1)
        top.addWidget(self._count)
        top.addWidget(self._fold)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._words)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setHandleWidth(1)
        parts.addWidget(self._facets)
        parts.addWidget(self._pages)
        parts.setStretchFactor(1, 1)
        parts.setSizes([200, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(parts, 1)

    def _connect(self) -> None:
        self._field.textEdited.connect(self._narrow)
        self._field.lowered.connect(self._go_to_table)
        self._field.left.connect(self.reading_wanted)
        self._fold.toggled.connect(self._set_folded)
        # Later, since the tree is made anew while it still handles the key or the click.
        self._facets.chosen_changed.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self._facets.left.connect(self.reading_wanted)
        table = self.table
        table.opened.connect(self._open)
        table.remove_wanted.connect(self._session.remove)
        table.edit_wanted.connect(self.edit_wanted)
        table.sorted_by.connect(self._sort)
        table.typed.connect(self._type)
        table.risen.connect(self._field.setFocus)
        table.left.connect(self.reading_wanted)
        table.menu_wanted.connect(self._show_menu)
        self._session.events.listen(ListingChanged, self._show)

    # What the reader wants

    def _narrow(self, words: str) -> None:
        self._arrange(words=words)

    def _choose(self, chosen: object) -> None:
        self._arrange(chosen=chosen)

    def _sort(self, column: Column, descending: bool) -> None:
        self._arrange(column=column, descending=descending)

    def _set_folded(self, folded: bool) -> None:
        self._arrange(folded=folded)

    def _arrange(self, **changes: object) -> None:
        shelf = self._session.shelf
        shelf.arrange(replace(shelf.arrangement, **changes))  # type: ignore[arg-type]

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        self.table.go_to_first()

    def _type(self, text: str) -> None:
        """Go on in the field with what was typed in the table."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.end(False)
        self._field.insert(text)
        self._narrow(self._field.text())

    def _open(self, document_id: str, held: Qt.KeyboardModifier) -> None:
        side = self.active_side.other if held & _HELD else self.active_side
        self._session.open_document(side, document_id)

    def _show_menu(self, at: QPoint) -> None:
        chosen = self.table.chosen
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) == 1:
            for side in Side:
                opening = menu.addAction(tr(OPEN_IN[side]))
                opening.triggered.connect(
                    lambda _, side=side: self._session.open_document(side, chosen[0])
                )
            menu.addAction(tr("Edit…")).triggered.connect(
                lambda _: self.edit_wanted.emit(chosen[0])
            )
        elif len(chosen) == 2:
            beside = menu.addAction(tr("Open side by side"))
            beside.triggered.connect(lambda _: self._open_both(chosen))
        menu.addSeparator()
        words = tr("Remove %n documents", "Remove from library", len(chosen))
        menu.addAction(words).triggered.connect(lambda _: self._session.remove(chosen))
        menu.popup(at)

    def _open_both(self, ids: list[str]) -> None:
        for side, one in zip(Side, ids, strict=True):
            self._session.open_document(side, one)

    # What the session announces

    def _show(self, event: ListingChanged) -> None:
        shelf = self._session.shelf
        self.table.show_listing(event.listing)
        self.table.show_order(shelf.arrangement.column, descending=shelf.arrangement.descending)
        self._facets.show_listing(event.listing, shelf.arrangement.chosen)
        self._facets.setVisible(self._facets.model().rowCount() > 0)
        self._count.setText(count(event.listing, event.documents))
        if event.listing.entries:
            self._pages.setCurrentIndex(0)
        else:
            self._words.setText(tr(NONE_FIT) if event.documents else tr(EMPTY))
            self._pages.setCurrentIndex(1)


def count(listing: Listing, documents: int) -> str:
    """Return in words how many documents are to be seen."""
    number = QLocale(QLocale.Language.English).toString
    seen, copies = len(listing.entries), sum(listing.copies.values())
    if seen + copies == documents:
        words = tr("{seen} documents", "{seen} document", documents, seen=number(seen))
    else:
        words = tr("{seen} of %n documents", "{seen} of %n document", documents, seen=number(seen))
    folded = tr("%n folded", "%n folded", copies) if copies else ""
    return "  ·  ".join(filter(None, (words, folded)))


def sheet(theme: Theme) -> str:
    """Return the style sheet of the drawer."""
    return f"""
        #drawer {{ background: {theme.chrome}; border-top: 1px solid {theme.line}; }}
        #drawer QLabel {{ color: {theme.muted}; background: transparent; }}
        #drawer QCheckBox {{ color: {theme.muted}; }}
        #facets, #libraryTable {{
            background: {theme.chrome}; color: {theme.ink}; border: 1px solid transparent;
            selection-background-color: {theme.chosen}; selection-color: {theme.ink};
            outline: none;
        }}
        #libraryTable {{ background: {theme.page}; alternate-background-color: {theme.page}; }}
        #libraryTable::item {{ padding: 0 6px; border: none; }}
        #facets::item {{ padding: 3px 0; }}
        #libraryTable::item:hover, #facets::item:hover {{ background: {theme.hover}; }}
        #libraryTable::item:selected, #facets::item:selected {{
            background: {theme.chosen}; color: {theme.ink};
        }}
        #libraryTable QHeaderView::section {{
            background: {theme.chrome}; color: {theme.muted}; border: none;
            border-bottom: 1px solid {theme.line}; padding: 4px 9px;
        }}
        #narrow {{
            background: {theme.page}; color: {theme.ink}; border: 1px solid {theme.line};
            border-radius: 6px; padding: 4px 6px;
            selection-background-color: {theme.selected}; selection-color: {theme.ink};
        }}
        #drawer QCheckBox {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }}
        #narrow:focus, #facets:focus, #libraryTable:focus, #drawer QCheckBox:focus {{
            border-color: {theme.accent};
        }}
        QSplitter::handle {{ background: {theme.line}; }}
    """
