"""A reading pane: the header that says what is read, and the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from app.translation import phrase, tr
from app.ui.announce import announce
from app.ui.reader.header import Header
from app.ui.reader.ruler import Ruler
from app.ui.reader.selection import Selected, sentence_around
from app.ui.reader.tips import describe
from app.ui.reader.view import ReaderView
from app.ui.theme import interface_font
from app.ui.widgets.drop import DropCover, dropped_documents, dropped_files
from app.workspace.events import (
    FoundHere,
    LibraryChanged,
    MarksChanged,
    NotesChanged,
    PaneChanged,
    PlaceChanged,
    Returned,
    SelectionChanged,
    Side,
)
from app.workspace.rows import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent

    from app.model.document import Document, Span
    from app.ui.reader.findbar import FindBar
    from app.ui.theme import Theme
    from app.workspace.events import Mark
    from app.workspace.session import Session

_EMPTY = phrase("Nothing is open here")
_FROM_LIBRARY = phrase("Choose a document of the library above, press Ctrl+O, or drop a file here.")
_FROM_FILES = phrase("Press Ctrl+O to open a text, or drop a file here.")
_USUAL, _LEAST = QSize(540, 700), QSize(220, 120)


class Pane(QWidget):
    """One side of the pair; it listens to the session and tells the window what is wanted.

    ``choice_wanted``: the title was pressed to choose a document. ``became_active``: the keyboard
    is here now. ``leaving`` brings document and topmost offset when another takes its place.
    """

    choice_wanted = Signal()
    became_active = Signal()
    leaving = Signal(str, int)

    def __init__(
        self,
        session: Session,
        side: Side,
        theme: Theme,
        place_of: Callable[[str], int],
        parent: QWidget | None = None,
    ) -> None:
        """Show what the session has for this side; ``place_of`` knows where reading stopped."""
        super().__init__(parent)
        self.side = side
        self._session = session
        self._place_of = place_of
        self._document: Document | None = None
        self.header = Header(theme, self)
        self.header.title.clicked.connect(self.choice_wanted)
        self.header.previous.clicked.connect(lambda: session.step(side, -1))
        self.header.next.clicked.connect(lambda: session.step(side, 1))
        self.view = ReaderView(theme, self)
        self.view.setAccessibleName(tr(TEXTS[side]))
        self.view.set_empty_text(tr(_EMPTY), tr(_FROM_FILES))
        self.view.describe = self._describe
        self.view.clicked.connect(lambda offset: session.select_at(side, offset))
        self.view.focused.connect(self.became_active)
        self._theme = theme
        self.findbar: FindBar | None = None  # built when it is asked for first
        self.header.lock.clicked.connect(self.set_locked)
        self.ruler = Ruler(self.view, theme, self)
        self.ruler.setAccessibleName(
            tr("Overview of the left text")
            if side is Side.LEFT
            else tr("Overview of the right text")
        )
        self.ruler.name_of = lambda mark: self._describe(mark).partition("\n")[0]
        self.locked = False
        self._active = False
        self.setAcceptDrops(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(0)
        self._beside.addWidget(self.ruler)
        self._beside.addWidget(self.view, 1)
        column.addLayout(self._beside, 1)
        self._stay = QLabel(self.view)
        self._stay.hide()
        self.set_bar_side(left=side is Side.LEFT)
        self._cover = DropCover(theme, self)
        self.set_theme(theme)
        self._listen()
        self._show(PaneChanged(side, session.document(side)))

    def _listen(self) -> None:
        events = self._session.events
        events.listen(LibraryChanged, self._offer)
        events.listen(PaneChanged, self._show)
        events.listen(MarksChanged, self._mark)
        events.listen(SelectionChanged, self._choose)
        events.listen(PlaceChanged, self._go)
        events.listen(Returned, self._return)
        events.listen(FoundHere, self._show_found)
        events.listen(NotesChanged, self._show_noted)

    @property
    def document_id(self) -> str:
        """Return the id of the document that is shown, empty for none."""
        return self._document.id if self._document else ""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.header.set_theme(theme)
        self.view.set_theme(theme)
        self._theme = theme
        if self.findbar is not None:
            self.findbar.set_theme(theme)
        self.ruler.set_theme(theme)
        self._stay.setFont(interface_font(0.88))
        self._stay.setStyleSheet(
            f"background: {theme.chrome}; color: {theme.ink}; padding: 4px 10px;"
            f" border: 1px solid {theme.line}; border-radius: 5px;"
        )
        self._cover.theme = theme

    def set_active(self, active: bool) -> None:
        """Show whether the keyboard's commands mean this pane."""
        self._active = active
        self.header.set_active(active)

    def set_bar_side(self, *, left: bool) -> None:
        """Have scroll bar and ruler at the left edge or at the right one."""
        to_left, to_right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        at_left = left != self.isRightToLeft()
        self.view.setLayoutDirection(to_left if at_left else to_right)
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.LeftToRight if left else directions.RightToLeft)

    def set_locked(self, locked: bool) -> None:
        """Keep the place, whatever is done in the other pane or in the list; or no longer."""
        self.locked = locked
        self.header.show_locked(locked)
        self.show_stay("")

    def show_stay(self, words: str) -> None:
        """Say at the foot why the text does not go along with the other, or no longer say it."""
        if words and words != self._stay.text():
            announce(self.view, words)
        self._stay.setText(words)
        self._stay.setVisible(bool(words))
        self._place_stay()

    def _place_stay(self) -> None:
        self._stay.setMaximumWidth(max(80, self.view.viewport().width() - 16))
        self._stay.adjustSize()
        page = self.view.viewport().geometry()
        left = page.center().x() - self._stay.width() // 2
        self._stay.move(left, page.bottom() - self._stay.height() - 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is said at the foot there."""
        super().resizeEvent(event)
        self._place_stay()

    def sizeHint(self) -> QSize:
        """Return a width that no title changes."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read in."""
        return _LEAST

    # What the session says

    def _offer(self, event: LibraryChanged) -> None:
        self.view.set_empty_text(
            tr(_EMPTY), tr(_FROM_LIBRARY) if event.entries else tr(_FROM_FILES)
        )

    def _show(self, event: PaneChanged) -> None:
        if event.side is not self.side:
            return
        if self._document is not None:
            self.leaving.emit(self._document.id, self.view.top_offset())
        document = event.document
        top = self._place_of(document.id) if document else 0
        self._document = document
        self.view.set_text(document.text if document else "", top)
        self.view.set_noted(self._session.notes.placed(self.side))
        self.show_stay("")
        self.header.show_document(document)
        self.header.show_place(0, 0)
        title = document.title if document else tr(_EMPTY)
        self.view.setAccessibleDescription(title)
        if self.findbar is not None and not self.findbar.isHidden():
            self._find(self.findbar.field.text())

    def _mark(self, event: MarksChanged) -> None:
        self.view.set_linked(event.marks[self.side])
        self.show_stay("")
        self._show_place()

    def _choose(self, event: SelectionChanged) -> None:
        self.view.set_row(event.row)
        self.show_stay("")
        self.view.set_found(())
        self._show_place()

    def _go(self, event: PlaceChanged) -> None:
        if event.side is self.side:
            self.view.set_found(event.marks)
            at = event.span.start
            self.view.set_selected(Selected(at, at))  # what was selected elsewhere is done with
            if self._active or event.focus or not self.locked:
                self.view.go_to(event.span)
                self._tell(event.span)
            if event.focus:
                self.became_active.emit()  # a pane out of view could not take the keyboard
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_place()

    def _tell(self, span: Span) -> None:
        """Have said what is at a place: its sentence, and which of the row's mentions it is."""
        sentence = sentence_around(self.view.text, span)
        if not self._active:
            text = tr(TEXTS[self.side])
            sentence = tr("{text}: {sentence}", text=text, sentence=sentence)
        announce(self.view, sentence)
        at, count = self._session.place(self.side)
        if at and self._active and span == self._session.here(self.side):
            announce(self.view, tr("{at} of {count}", at=at, count=count))

    def _show_noted(self, _: NotesChanged) -> None:
        self.view.set_noted(self._session.notes.placed(self.side))

    def _return(self, event: Returned) -> None:
        if event.side is self.side:
            self.view.show_top(event.top)
            if event.focus:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_place()

    # Finding in the text

    def open_find(self) -> None:
        """Ask for words to find in this text."""
        if self.findbar is None:
            from app.ui.reader.findbar import FindBar

            self.findbar = FindBar(self._theme, self)
            self.findbar.asked.connect(self._find)
            self.findbar.stepped.connect(lambda by: self._session.finding.step(self.side, by))
            self.findbar.left.connect(self._end_find)
            self._column.addWidget(self.findbar)
        self.findbar.open()

    def _find(self, words: str) -> None:
        """Look for words from where the reader is: the hit that is pointed out, else the top."""
        found = self._session.finding.found(self.side)
        near = self.view.top_offset()
        if found.spans and self.view.rectangle_of(found.spans[found.at].start) is not None:
            near = found.spans[found.at].start
        self._session.finding.find(self.side, words, near)

    def _show_found(self, found: FoundHere) -> None:
        if found.side is self.side:
            self.view.set_hits(found.spans, found.at)
            if self.findbar is not None:
                self.findbar.show_found(found)
            if found.spans:
                self.view.go_to(found.spans[found.at])
                self._tell(found.spans[found.at])

    def _end_find(self) -> None:
        found = self._session.finding.found(self.side)
        if found.spans:  # to be marked, noted or copied without a mouse
            hit = found.spans[found.at]
            self.view.set_selected(Selected(hit.start, hit.end))
        self._session.finding.end(self.side)
        if self.findbar is not None:
            self.findbar.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self) -> None:
        self.view.set_place(self._session.here(self.side))
        self.header.show_place(*self._session.place(self.side))

    def _describe(self, mark: Mark) -> str:
        links = self._session.links
        return describe(links, mark, self.side) if links is not None else ""

    # Files dropped on the pane

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and documents of the library."""
        if dropped_files(event.mimeData()) or dropped_documents(event.mimeData()):
            event.acceptProposedAction()
            self._cover.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the welcome back."""
        self._cover.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open one file here, several side by side."""
        self._cover.hide()
        files = dropped_files(event.mimeData())
        documents = dropped_documents(event.mimeData())
        if files or documents:
            event.acceptProposedAction()
        if files:
            self._session.open_files(files, self.side if len(files) == 1 else None)
        sides = (Side.LEFT, Side.RIGHT) if len(documents) > 1 else (self.side,)
        for side, document in zip(sides, documents, strict=False):
            self._session.open_document(side, document)

    def title_corner(self) -> QPoint:
        """Return where on the screen a list of documents is to hang from."""
        return self.header.mapToGlobal(QPoint(12, self.header.height() + 4))
