"""The sidebar: a search field, and below it what was found or else the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from app.model.document import DocumentEntry
from app.model.search import Narrowing, Way
from app.translation import tr
from app.ui.announce import announce
from app.ui.library.model import EntryRole
from app.ui.notes.hits import NoteHits
from app.ui.search.below import Below
from app.ui.search.completions import Completions
from app.ui.search.field import SearchField
from app.ui.search.model import Target
from app.ui.search.narrow import Narrow, facet_chooser
from app.ui.search.words import OPEN_IN, hint
from app.ui.theme import Theme, interface_font
from app.workspace.events import (
    LibraryChanged,
    PaneChanged,
    QueryCompleted,
    SearchChanged,
    SearchSurveyed,
    Side,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.model.search import Completion, Nearby, SearchResult
    from app.workspace.session import Session

PAUSE = 80
"""Milliseconds without a key after which the library is searched."""
SETTLED = 250
"""Milliseconds after an answer, with no newer one, after which its hits are counted."""


class Sidebar(QWidget):
    """Asks the session to search and to open; the window says which pane is the active one."""

    reading_wanted = Signal()
    """The reader is done here: the keyboard goes back to the active pane."""
    remove_wanted = Signal(str)
    """The reader wants a document out of the library."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Search and library"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(220)
        self._session = session
        self._side = Side.LEFT
        self._answered = ""
        self._library_wanted = False
        self._answer: SearchResult | None = None
        self._error = ""
        self._open_first: tuple[Side | None] | None = None
        self._lengths: dict[str, int] = {}
        self._field = SearchField(self)
        self._below = Below(theme, self)
        self._hint = QLabel(self)
        self._completions = Completions(self._field, self)
        self._narrow = Narrow(self._field, self)
        self.notes = NoteHits(session, self)
        self._recalled = -1
        self._stepping = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        for side in Side:
            self._mark(PaneChanged(side, session.document(side)))
        self.active_side = Side.LEFT
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        self._hint.setIndent(0)
        self._hint.setContentsMargins(12, 6, 12, 8)
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._completions)
        column.addWidget(self._narrow)
        column.addWidget(self.notes)
        column.addWidget(self._below, 1)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._search)
        searching = self._session.searching
        self._settled.timeout.connect(searching.survey)
        self._completions.taken.connect(self._take)
        self._completions.left.connect(self.focus)
        self._below.results.results.more_wanted.connect(searching.more)
        self._narrow.taken.connect(searching.choose)
        self._narrow.struck.connect(searching.strike)
        self._narrow.wanted.connect(self.narrow_by)
        self._narrow.left.connect(self.reading_wanted)
        self._below.nothing.chosen.connect(self._take_nearby)
        self._below.nothing.left.connect(self.reading_wanted)
        field = self._field
        field.textEdited.connect(self._edit)
        field.walked.connect(self._walk)
        field.entered.connect(self._enter)
        field.recalled.connect(self._recall)
        field.left.connect(self.reading_wanted)
        field.returned.connect(self._return)
        for each in (self._below.results, self._below.library):
            each.opened.connect(self._open_by)
            each.pointed.connect(self._open_by)
            each.typed.connect(self._type)
            each.risen.connect(self.focus)
            each.left.connect(self.reading_wanted)
            each.menu_wanted.connect(self._show_menu)
        self._below.library.remove_wanted.connect(self.remove_wanted)
        events = self._session.events
        events.listen(SearchChanged, self._show_answer)
        events.listen(SearchSurveyed, self._show_survey)
        events.listen(QueryCompleted, self._offer)
        events.listen(LibraryChanged, self._show_library)
        events.listen(PaneChanged, self._mark)

    @property
    def active_side(self) -> Side:
        """The pane that Enter opens into."""
        return self._side

    @active_side.setter
    def active_side(self, side: Side) -> None:
        self._side = side
        self._hint.setText(hint(side))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._hint.setFont(interface_font(0.9))
        self._below.set_theme(theme)
        self.setStyleSheet(sheet(theme))
        self._show_page()

    def focus(self) -> None:
        """Give the keyboard to the search field, the query as it stands."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Give the keyboard to the search field, the query selected to be typed over."""
        self.focus()
        self._field.selectAll()

    def focus_library(self) -> None:
        """Show the library and give it the keyboard; a query stays, unseen, for later."""
        self._library_wanted = True
        self._show_page()
        target = self._below.library if self._below.library.documents.entries else self._field
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search_for(self, query: str, narrowing: Narrowing | None = None) -> None:
        """Put a query into the field and search at once, narrowed to this if it is given."""
        self._field.setText(query)
        self._library_wanted = False
        self._search(narrowing=narrowing)

    def step_hit(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round the end; the results stay."""
        rows = self._below.results
        here, places = rows.currentIndex().row(), rows.places
        if not self._query or not places:
            return
        further = [place for place in places if (place - here) * by > 0]
        if by > 0 and here >= 0 and not further and rows.results.more:
            self._stepping = True  # goes on when there is more
            rows.results.ask_for_more()
            return
        if here < 0 or not further:
            place = places[0] if by > 0 else places[-1]
        else:
            place = further[0] if by > 0 else further[-1]
        self._library_wanted = False
        self._show_page()
        rows.show_row(rows.model().index(place, 0))
        self._open(rows.results.target(place))

    def narrow_by(self, name: str = "") -> None:
        """Let the reader choose a value of a facet, or of any."""
        searching = self._session.searching
        facets = [facet for facet in searching.facets if facet.name == name or not name]
        if facets:
            chooser = facet_chooser(facets, searching.narrowing, searching.choose, self.window())
            corner = self._narrow.corner(name) if self.isVisible() else None
            at = corner or self.window().mapToGlobal(QPoint(40, 60))
            chooser.open_at(at, max(300, self.width() - 20))

    def sizeHint(self) -> QSize:
        """Return the width that suits titles and snippets."""
        return QSize(300, 640)

    # Typing and asking

    def _edit(self) -> None:
        self._library_wanted = False
        self._recalled = -1
        self._open_first = None
        self._below.results.show_row(QModelIndex())
        self._below.library.show_row(QModelIndex())
        self._completions.show_for("", ())
        if self._query:
            self._pause.start()
        else:
            self._search()

    def _search(self, *, as_typed: bool = True, narrowing: Narrowing | None = None) -> None:
        self._pause.stop()
        self._settled.stop()
        query = self._field.text()
        searching = self._session.searching
        searching.search(query, as_typed=as_typed, narrowing=narrowing)
        if as_typed and query and self._field.cursorPosition() == len(query):
            searching.complete(query)

    def _recall(self, by: int) -> None:
        """Put a search of before into the field; the first is the one before the newest."""
        earlier = self._session.searches.earlier
        if self._recalled < 0 and earlier[:1] == (self._query,):
            self._recalled = 0
        self._recalled = max(-1, min(self._recalled + by, len(earlier) - 1))
        self.search_for(earlier[self._recalled] if self._recalled >= 0 else "")

    def complete(self) -> None:
        """Take the first of what the word that is being typed may become."""
        self.focus()
        self._completions.take_first()

    def _take(self, completion: Completion) -> None:
        query = self._field.text()
        self._field.setText(query[: completion.start] + completion.text + query[completion.end :])
        self.focus()
        self._edit()

    def _offer(self, event: QueryCompleted) -> None:
        if event.query == self._field.text() and self._field.hasFocus():
            self._completions.show_for(event.query, event.completions)

    def _take_nearby(self, nearby: Nearby) -> None:
        """Run a query that was offered in the place of one without hits."""
        self.search_for(nearby.query, Narrowing() if nearby.way is Way.UNNARROWED else None)
        self.focus()

    def _type(self, text: str) -> None:
        """Go on in the field with what was typed in a list."""
        self.focus()
        self._field.end(False)
        self._field.insert(text)
        self._edit()

    def _walk(self, event: QKeyEvent) -> None:
        if self._below.list is not None:
            self._below.list.walk(event)
            row = self._below.list.currentIndex()  # the keyboard stays in the field
            announce(self._field, row.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        elif event.key() == Qt.Key.Key_Down:
            self._below.nothing.focus()

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        """Open what is chosen, else the first result; where that is not known yet, wait for it."""
        rows, side = self._below.list, self._side_for(modifiers)
        if rows is not None and rows.currentIndex().isValid():
            self._open(self._target(rows.currentIndex()), side)
        elif not self._query or self._library_wanted:
            return
        elif self._pause.isActive() or self._answered != self._field.text():
            self._open_first = (side,)
            self._search()
        elif self._answer is not None and self._answer.hits:
            self._open(self._below.results.results.target(0), side)
        else:
            self._search(as_typed=False)  # a query that is finished may say more exactly what fails

    # Opening

    def _side_for(self, modifiers: Qt.KeyboardModifier) -> Side | None:
        """Return the pane that is asked for; None for a hit: that goes where its text is shown."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if modifiers & held:
            return self._side.other
        return None if self._below.list is self._below.results else self._side

    def _open_by(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        self._open(self._target(index), self._side_for(modifiers))

    def _target(self, index: QModelIndex) -> Target:
        """Return where a row of either list leads."""
        entry = index.data(EntryRole)
        if isinstance(entry, DocumentEntry):
            return Target(entry.id, None, ())
        return self._below.results.results.target(index.row())

    def _open(self, target: Target, side: Side | None = None) -> None:
        """Open a place in a pane: where none is given in one that shows its document already."""
        if self._query and not self._library_wanted:
            self._session.searches.note(self._query)
        if side is None:
            documents = {one: self._session.document(one) for one in (self._side, self._side.other)}
            shown = [
                s for s, d in documents.items() if d is not None and d.id == target.document_id
            ]
            side = next(iter(shown), self._side)
        self._session.open_place(side, target.document_id, target.span, target.marks)

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        target = self._target(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for side in Side:
            opening = menu.addAction(tr(OPEN_IN[side]))
            opening.triggered.connect(lambda _, side=side: self._open(target, side))
        if isinstance(index.data(EntryRole), DocumentEntry):
            menu.addSeparator()
            remove = menu.addAction(tr("Remove from library"))
            remove.triggered.connect(lambda _: self.remove_wanted.emit(target.document_id))
        menu.popup(at)

    # What the session announces

    def _show_answer(self, event: SearchChanged) -> None:
        if event.query != self._field.text():
            return  # the reader has typed on
        self._answered = event.query
        self._answer, self._error = event.result, event.error
        self._below.results.results.show(event.result, self._lengths)
        self._show_page()
        stepping, self._stepping = self._stepping, False
        if stepping:
            self.step_hit(1)
        if event.result is not None:
            self._settled.start()
        waiting, self._open_first = self._open_first, None
        if waiting is not None and event.result is not None and event.result.hits:
            self._open(self._below.results.results.target(0), *waiting)

    def _show_survey(self, event: SearchSurveyed) -> None:
        if event.query == self._answered:
            self._show_chips()
            if not self._library_wanted and self._answer is not None and not self._answer.hits:
                self._below.nothing.offer(event.nearby, self._field)

    def _show_chips(self) -> None:
        """Show what the search is narrowed to; nothing of it beside the library."""
        searching, answer = self._session.searching, self._answer
        if not self._query or self._library_wanted:
            self._narrow.show_chips(Narrowing(), (), ())
        else:
            spellings = answer.spellings if answer is not None else ()
            self._narrow.show_chips(searching.narrowing, spellings, searching.facets)
        self._completions.go_first()

    def _show_library(self, event: LibraryChanged) -> None:
        here = self._below.library.currentIndex()
        place, chosen = here.row(), here.data(EntryRole)
        self._lengths = {entry.id: entry.characters for entry in event.entries}
        self._below.library.documents.show(event.entries)
        if chosen is not None:
            documents = self._below.library.documents
            found = documents.index_of(chosen.id)  # it may have gone: its neighbour then
            nearest = documents.index(min(place, len(event.entries) - 1))
            self._below.library.show_row(found if found.isValid() else nearest)
        if self._query:
            self._search()
        self._show_page()

    def _mark(self, event: PaneChanged) -> None:
        document_id = "" if event.document is None else event.document.id
        self._below.library.documents.mark(event.side, document_id)

    # What is seen

    @property
    def _query(self) -> str:
        return self._field.text().strip()

    def _return(self) -> None:
        """Show the results again when the reader comes back to the field from the library."""
        self._session.searches.list_earlier()
        if self._library_wanted and self._query:
            self._library_wanted = False
            self._show_page()

    def _show_page(self) -> None:
        """Show library, results, or the reason why there are none."""
        if not self._query or self._library_wanted:
            self._below.show_library()
        elif self._error:
            self._below.show_error(self._error)
        elif self._answer is not None:
            self._below.show_result(self._answer)
        self._hint.setVisible(self._below.list is not None)
        self._show_chips()


def sheet(theme: Theme) -> str:
    """Return the style sheet of the sidebar."""
    return f"""
        #sidebar, #results, #library {{ background: {theme.chrome}; color: {theme.ink}; }}
        #line, #hint {{ color: {theme.muted}; }}
        #line[error="true"] {{ color: {theme.error}; }}
        #noteHits {{
            color: {theme.accent}; background: transparent; text-align: left;
            border: 1px solid transparent; border-radius: 4px; padding: 2px 11px 4px 11px;
        }}
        #noteHits:hover {{ background: {theme.hover}; }}
        #noteHits:focus {{ border-color: {theme.accent}; }}
        #nothing {{ color: {theme.muted}; }}
        #hint {{ border-top: 1px solid {theme.line}; }}
        #search {{
            background: {theme.page};
            color: {theme.ink};
            border: 1px solid {theme.line};
            border-radius: 6px;
            padding: 5px 6px;
            selection-background-color: {theme.selected};
            selection-color: {theme.ink};
        }}
        #search:focus {{ border-color: {theme.accent}; }}
        #chip {{
            background: {theme.page};
            color: {theme.ink};
            border: 1px solid {theme.line};
            border-radius: 10px;
            padding: 2px 8px;
            outline: none;
        }}
        #chip:hover {{ background: {theme.hover}; }}
        #chip:focus {{ border: 2px solid {theme.accent}; padding: 1px 7px; }}
        #chip[kind="chosen"] {{ background: {theme.chosen}; }}
        #chip[kind="facet"] {{ background: {theme.chrome}; color: {theme.muted}; }}
        #chip[struck="true"] {{ color: {theme.muted}; background: {theme.chrome}; }}
    """
