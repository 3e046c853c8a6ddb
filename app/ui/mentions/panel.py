"""The panel of linked mentions: what both texts of the open pair name, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.model.words import one_line
from app.translation import phrase, tr
from app.ui.mentions.bar import PanelBar
from app.ui.mentions.card import WhyCard
from app.ui.mentions.delegate import MentionsDelegate
from app.ui.mentions.header import TITLE, PanelHeader
from app.ui.mentions.list import MentionsList
from app.ui.mentions.model import RowRole
from app.ui.mentions.naming import NameField
from app.ui.mentions.notice import Notice
from app.ui.mentions.telling import Telling
from app.ui.mentions.why import noted, title_of, verdict_on, why_linked
from app.workspace.events import (
    Kind,
    LedgerChanged,
    LinksChanged,
    NotesChanged,
    SelectionChanged,
    Side,
)
from app.workspace.ledger import STANDINGS, Scope
from app.workspace.places import actor_of
from app.workspace.rows import ONLY, Line, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.model.document import Span
    from app.ui.theme import Theme
    from app.workspace.events import Selection
    from app.workspace.rows import Listed
    from app.workspace.session import Session

NO_PAIR = phrase("Open two documents to see what both mention.")
COMPARING = phrase("Comparing the texts…")
NOTHING = phrase("These two texts name nothing in common that could be found.")
NO_ROW = phrase("Nothing that is listed has these words.")
NONE_HERE = {
    Scope.BOTH: NOTHING,
    Scope.LEFT: phrase("The left text mentions nothing that the right one does not."),
    Scope.RIGHT: phrase("The right text mentions nothing that the left one does not."),
}
SHOW_ALL = phrase("Show all")
COMPARE_AGAIN = phrase("Compare again")
STOP = phrase("Stop")
_CARD = 220  # pixels of height that the card takes at first


class MentionsPanel(QWidget):
    """Shows the links of the open pair; choosing a row is a message to the session."""

    reading_wanted = Signal()
    """The reader is done here: the keyboard goes back to the active pane."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mentionsPanel")
        self.setAccessibleName(tr(TITLE))
        self.setMinimumWidth(240)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._again = self._clear = False
        self._scope = Scope.BOTH
        self._card_height = _CARD
        self._header = PanelHeader(theme, self)
        self._bar = PanelBar(session.ledger, theme, self)
        self._list = MentionsList(self)
        self._delegate = MentionsDelegate(self._list, theme)
        self._list.setItemDelegate(self._delegate)
        self._card = WhyCard(theme, self)
        self._notice = Notice(theme, self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_links(LinksChanged(session.links))
        self._list_rows(session.ledger.listed)
        self._show_notes(session.notes.state)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setStyleSheet(sheet(theme))
        self._header.set_theme(theme)
        self._bar.set_theme(theme)
        self._delegate.set_theme(theme)
        self._card.set_theme(theme)
        self._notice.set_theme(theme)

    def focus_filter(self) -> None:
        """Give the keyboard to the field that filters the list."""
        self._bar.focus_filter()

    def toggle_places(self) -> None:
        """Open the row that the list is at, or the chosen one, to its places, or close it."""
        row = self._list.chosen() or self._session.row
        if row is not None:
            self._toggle(row)

    def focus_why(self) -> None:
        """Give the keyboard to the reasons for the chosen row, unfolding them."""
        self._card.focus()

    def focus(self) -> None:
        """Give the keyboard to the list, or to what stands in its place."""
        if self._pages.currentWidget() is self._notice:
            self._notice.focus()
        else:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rename(self) -> None:
        """Lay a field over the chosen row to give its actor another name."""
        row, links = self._session.row, self._session.links
        if row is None or links is None or row.kind is not Kind.ACTOR:
            return
        index = self._list.rows.index_of(row)
        self._list.scrollTo(index)
        keyboard = QApplication.focusWidget()
        name = one_line(actor_of(links, row).name)
        field = NameField(name, self._list.visualRect(index), self._list.viewport())
        field.named.connect(self._session.verdicts.rename)
        if keyboard is not None:
            field.closed.connect(keyboard.setFocus)

    def select_next(self, by: int) -> None:
        """Choose the row so many below the chosen one, or above where ``by`` is negative."""
        self._list.go_row(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape from wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.reading_wanted.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.addWidget(self._list)
        self._parts.addWidget(self._card)
        self._parts.setChildrenCollapsible(False)
        self._parts.setStretchFactor(0, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._parts)
        self._pages.addWidget(self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._list.moved.connect(self._choose)
        self._list.pointed.connect(self._choose)
        self._list.opened.connect(self._open)
        self._list.toggled.connect(self._toggle)
        self._list.typed.connect(self._bar.type)
        self._bar.walked.connect(self._go_to_rows)
        self._bar.left.connect(self.reading_wanted)
        self._list.left.connect(self.reading_wanted)
        self._list.stepped.connect(self._session.step)
        self._card.followed.connect(self._follow)
        self._card.judged.connect(self._session.judge)
        self._card.taken_back.connect(self._take_back)
        self._card.left.connect(self.reading_wanted)
        self._card.folded.connect(self._share_room)
        self._notice.asked.connect(self._act)
        events = self._session.events
        events.listen(LinksChanged, self._show_links)
        events.listen(LedgerChanged, self._show_ledger)
        events.listen(SelectionChanged, self._show_row)
        events.listen(NotesChanged, self._show_notes)
        self._telling = Telling(self._session, self._list)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(RowRole)
        if isinstance(row, Row):
            self._session.select(row.selection)
        elif isinstance(row, Line):
            self._session.visit(row.selection, row.side, row.span)

    def _open(self, index: QModelIndex) -> None:
        """Go to the place of a line with the keyboard; from a row, back to reading."""
        row = index.data(RowRole)
        if isinstance(row, Line):
            self._session.visit(row.selection, row.side, row.span, focus=True)
        else:
            self.reading_wanted.emit()

    def _toggle(self, row: Selection) -> None:
        self._session.ledger.toggle(row)
        index = self._list.rows.index_of(row)
        self._list.show_row(index)
        if row in self._session.ledger.arrangement.opened:  # its places are to be seen as well
            self._list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _go_to_rows(self) -> None:
        self.focus()
        if not self._list.currentIndex().isValid():
            self._list.go(1)

    def _show_ledger(self, event: LedgerChanged) -> None:
        self._list_rows(event.rows)
        scope, self._scope = self._scope, event.arrangement.scope
        if scope is not self._scope and not self._list.currentIndex().isValid():
            self._list.scrollToTop()  # other rows: where the list stood says nothing of them
        self._bar.show_arrangement(event.arrangement, event.counts)
        title = ONLY.get(STANDINGS[event.arrangement.scope], TITLE)
        self._header.show_links(self._session.links, title)
        if self._session.links is not None and any(event.counts.values()):
            if self._list.hasFocus() and not event.rows:
                self._bar.type("")  # the keyboard goes to where the words can be changed
            self._pages.setCurrentIndex(0 if event.rows else 1)
            if not event.rows:
                self._again = False
                self._clear = bool(event.arrangement.words or event.arrangement.kind)
                self._notice.say(
                    tr(NO_ROW) if self._clear else tr(NONE_HERE[event.arrangement.scope]),
                    button=tr(SHOW_ALL) if self._clear else "",
                )

    def _list_rows(self, rows: Sequence[Listed]) -> None:
        """List other rows; the list stays where it was if that is still there."""
        before = self._list.currentIndex().data(RowRole)
        self._delegate.forget()
        self._list.rows.show(rows)
        found = QModelIndex()
        if isinstance(before, Line):
            found = self._list.rows.index_of_line(before)
        if not found.isValid():
            found = self._list.rows.index_of(self._session.row)
        self._list.show_row(found)

    def _share_room(self, folded: bool) -> None:
        """Give the list what the card does not need, and the card what it had before."""
        before = self._parts.sizes()
        room = sum(before)
        if folded:
            self._card_height = before[1] or self._card_height
        card = self._card.sizeHint().height() if folded else min(self._card_height, room // 2)
        self._parts.setSizes([room - card, card])
        self._list.keep_in_view()

    def _follow(self, side: Side, span: Span) -> None:
        document = self._session.document(side)
        if document is not None:
            self._session.open_place(side, document.id, span, marks=(span,))

    def _take_back(self, number: int) -> None:
        """Take back one of the things that were said of the chosen row."""
        row, links = self._session.row, self._session.links
        if row is not None and links is not None:
            self._session.verdicts.take_back(actor_of(links, row).said[number])

    def _act(self) -> None:
        if self._clear:
            now = self._session.ledger.arrangement
            self._session.ledger.arrange(replace(now, words="", kind=None))
            self.focus()
        elif self._again:
            self._session.analyse_again()
        else:
            self._session.stop_linking()

    def _show_links(self, event: LinksChanged) -> None:
        links = event.links
        keyboard = QApplication.focusWidget()
        had_keyboard = keyboard is not None and self.isAncestorOf(keyboard)
        self._bar.setVisible(links is not None)
        self._header.show_links(links)
        self._card.show_page("", "")
        if any(self._session.ledger.counts.values()):
            self._show_ledger(self._session.ledger.state)
        else:
            self._pages.setCurrentIndex(1)
            self._say(event)
        if had_keyboard:
            self.focus()

    def _say(self, event: LinksChanged) -> None:
        """Say why there is nothing to show."""
        self._again = self._clear = False
        if any(self._session.document(side) is None for side in Side):
            self._notice.say(tr(NO_PAIR))
        elif event.links is not None:
            self._notice.say(tr(NOTHING))
        elif event.reason:
            self._again = self._session.comparable
            self._notice.say(event.reason, button=tr(COMPARE_AGAIN) if self._again else "")
        else:
            self._notice.say(tr(COMPARING), busy=True, button=tr(STOP))

    def _show_row(self, event: SelectionChanged) -> None:
        row, links = event.row, self._session.links
        if row is None or links is None:
            self._card.show_page("", "")
        else:
            texts = {side: self._text(side) for side in Side}
            self._card.show_page(
                title_of(links, row),
                why_linked(links, row, texts) + noted(self._session.notes.of(row)),
                judged=row.kind is Kind.ACTOR and row.standing.only is None,
                said=verdict_on(links, row),
            )
        at = self._list.currentIndex().data(RowRole)
        if not (isinstance(at, Line) and at.selection == row):
            self._list.show_row(self._list.rows.index_of(row))

    def _show_notes(self, event: NotesChanged) -> None:
        self._list.rows.note(event.rows)
        self._show_row(SelectionChanged(self._session.row))

    def _text(self, side: Side) -> str:
        document = self._session.document(side)
        return "" if document is None else document.text


def sheet(theme: Theme) -> str:
    """Return the style sheet of the panel."""
    return f"""
        #mentionsPanel, #mentions, #whyText {{ background: {theme.chrome}; color: {theme.ink}; }}
        #why {{ background: {theme.chrome}; border-top: 1px solid {theme.line}; }}
        #nameField {{
            background: {theme.page}; color: {theme.ink};
            border: 1px solid {theme.accent}; border-radius: 4px; padding: 0 6px;
        }}
        #why QToolButton {{
            color: {theme.ink};
            background: transparent;
            border: 1px solid transparent;
            padding: 5px 6px;
        }}
        #why #whyHeading {{ padding-right: 0; }}
        #why QToolButton:disabled {{ color: {theme.muted}; }}
        #why QToolButton[text="="], #why QToolButton[text="≠"], #why QToolButton[text="?"] {{
            color: {theme.muted}; min-width: 16px; padding: 2px 4px; border-radius: 4px;
        }}
        #why QToolButton[text="="]:checked, #why QToolButton[text="≠"]:checked,
        #why QToolButton[text="?"]:checked {{
            background: {theme.chosen}; color: {theme.ink};
        }}
        #why QToolButton:hover:enabled {{ background: {theme.hover}; }}
        #why QToolButton:focus {{ border-color: {theme.accent}; }}
        #whyText {{ border: 1px solid transparent; padding: 2px 10px 8px 10px; }}
        #whyText:focus {{ border-color: {theme.accent}; }}
        QSplitter::handle {{ background: transparent; }}
    """
