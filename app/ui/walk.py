"""Going about without a mouse: the part of what commands may ask that reads, marks and hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from app.translation import tr
from app.workspace.events import Side
from app.workspace.trail import Stand, Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.settings.file import Settings
    from app.ui.hints import Target
    from app.ui.reader.view import ReaderView
    from app.ui.style import Appearance
    from app.ui.widgets.chooser import Chooser
    from app.ui.window import Window
    from app.workspace.session import Session

_LISTED = 12  # marks that are shown while a letter is waited for


class Walk:
    """Knows where the reader is, and takes the keys that go elsewhere."""

    def __init__(
        self, window: Window, session: Session, settings: Settings, appearance: Appearance
    ) -> None:
        """Tell the session's trail where the reader is from now on."""
        self._window = window
        self._session = session
        self._settings = settings
        self._appearance = appearance
        session.trail.where = self._standing
        session.bookmarks.take(settings.words("bookmarks"))

    @property
    def _view(self) -> ReaderView:
        """Return the text of the active pane."""
        return self._window.panes[self._window.active_side].view

    @property
    def _over(self) -> QWidget:
        """Return what lies below the menus: what waits for letters covers it."""
        middle = self._window.centralWidget()
        assert middle is not None
        return middle

    def _standing(self) -> Standing | None:
        left, right = (self._stand(side) for side in Side)
        return Standing(self._window.active_side, (left, right), self._view.marks.row)

    def _stand(self, side: Side) -> Stand | None:
        pane = self._window.panes[side]
        if not pane.document_id:
            return None
        return Stand(pane.document_id, pane.view.top_offset(), pane.view.marks.place)

    def reading_at(self, side: Side) -> int:
        """Return the offset of the place pointed out if it is in view, else just above the top."""
        view, here = self._window.panes[side].view, self._session.here(side)
        if here is not None and view.rectangle_of(here.start) is not None:
            return here.start
        return view.top_offset() - 1

    # Scrolling

    def scroll(self, *, lines: float = 0.0, pages: float = 0.0) -> None:
        """Scroll the active pane."""
        self._view.glide_by(lines=lines, pages=pages)

    def scroll_to_edge(self, *, end: bool) -> None:
        """Go to the end of the active pane's text, or to its beginning."""
        self._session.trail.leave()
        self._view.go_to_edge(end=end)

    def find_here(self) -> None:
        """Ask for words to find in the active pane."""
        self._window.panes[self._window.active_side].open_find()

    # Letters

    def show_hints(self) -> None:
        """Put letters on the mentions in both panes and on the rows of the lists in view.

        Those of the active pane come first and have the shortest.
        """
        from app.ui.hints import Hints, in_list, in_text  # when it is asked for, not at the start
        from app.ui.widgets.rowlist import RowList

        window, over = self._window, self._over
        targets: list[Target] = []
        for side in (window.active_side, window.active_side.other):

            def choose(offset: int, side: Side = side) -> None:
                window.focus_pane(side)
                self._session.select_at(side, offset)

            targets += in_text(window.panes[side].view, over, choose)
        for rows in over.findChildren(RowList):
            targets += in_list(rows, over)
        if targets:
            Hints(targets, self._appearance.theme, over).catch()
        else:
            window.say(tr("Nothing in view can be chosen."))

    def mark_place(self) -> None:
        """Mark what is read in the active pane with the letter that is pressed next."""
        side = self._window.active_side
        document = self._session.document(side)
        if document is None:
            return
        here = self.reading_at(side)
        at = max(here, self._view.top_offset())

        def take(letter: str) -> None:
            mark = self._session.bookmarks.set(letter, document.id, document.text, at)
            self._settings.set("bookmarks", self._session.bookmarks.kept())
            self._window.say(
                tr(
                    "Marked with {letter}: {words}",
                    letter=letter,
                    words=mark.words or document.title,
                )
            )

        self._ask(tr("Mark this place: press a letter"), take)

    def go_to_mark(self) -> None:
        """Go to the place of the letter that is pressed next."""

        def take(letter: str) -> None:
            if self._session.bookmarks.of(letter) is None:
                self._window.say(tr("No place is marked with {letter}.", letter=letter))
            else:
                self._go_to(letter)

        self._ask(tr("Go to a mark: press its letter"), take)

    def show_marks(self) -> None:
        """List the marked places to choose from."""
        from app.ui.widgets.chooser import Choice, Chooser  # when it is asked for

        marks = self._session.bookmarks.all
        titles = {entry.id: entry.title for entry in self._window.context.entries}
        gone = tr("The library does not hold this document any more.")
        choices = [
            Choice(
                m.words or "…",
                note=titles.get(m.document_id, ""),
                end=m.letter,
                reason="" if m.document_id in titles else gone,
            )
            for m in marks
        ]
        chooser = Chooser(
            choices,
            lambda row: self._go_to(marks[row].letter),
            self._window,
            prompt=tr("Find a mark"),
        )
        self._open_above(chooser)

    def _open_above(self, chooser: Chooser, row: int = 0) -> None:
        """Open a list in the middle of the window's upper edge."""
        window = self._window
        width = min(560, window.width() - 40)
        top = QPoint((window.width() - width) // 2, window.menuBar().height() + 12)
        chooser.open_at(window.mapToGlobal(top), width, row)

    def _go_to(self, letter: str) -> None:
        """Go to a mark, in the pane that shows its document or else in the active one."""
        mark = self._session.bookmarks.of(letter)
        if mark is None:
            return
        active = self._window.active_side
        sides = sorted(Side, key=lambda side: side is not active)
        shown = [s for s in sides if self._window.panes[s].document_id == mark.document_id]
        side = shown[0] if shown else active
        self._session.open_place(side, mark.document_id, mark.span, marks=(mark.span,))

    def _ask(self, title: str, take: Callable[[str], None]) -> None:
        from app.ui.catcher import Prompt  # when it is asked for, not at the start

        marks = self._session.bookmarks.all
        lines = [f"{m.letter}   {m.words[:60]}" for m in marks[:_LISTED]]
        lines += (
            [tr("… and %n more", "… and %n more", len(marks) - _LISTED)]
            if len(marks) > _LISTED
            else []
        )
        theme = self._appearance.theme
        Prompt(title, "\n".join(lines), theme, take, self._over).catch()
