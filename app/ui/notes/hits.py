"""A line below the search field: how many notes have the words that are searched for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton

from app.translation import tr
from app.workspace.events import NotesChanged, SearchChanged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.workspace.session import Session

_MORE_THAN_WORDS = re.compile(r"[:()\[\]*?~]|(?:^|\s)(?:-|(?:AND|OR|NOT)\b)")


class NoteHits(QToolButton):
    """Is seen only where a note has the words; ``wanted`` asks for the list of those notes."""

    wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Start with nothing searched."""
        super().__init__(parent)
        self.setObjectName("noteHits")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("List the notes that have these words"))
        self._session = session
        self._query = ""
        self.clicked.connect(lambda: self.wanted.emit(words_of(self._query)))
        session.events.listen(SearchChanged, self._show_query)
        session.events.listen(NotesChanged, lambda _: self._count())
        self.hide()

    def _show_query(self, event: SearchChanged) -> None:
        self._query = event.query
        self._count()

    def _count(self) -> None:
        words = words_of(self._query)
        found = len(self._session.notes.listed(words)) if words else 0
        self.setVisible(found > 0)
        self.setText(tr("%n notes have these words", "%n note has these words", found))


def words_of(query: str) -> str:
    """Return the words of a query that asks for nothing but words, else nothing."""
    return "" if _MORE_THAN_WORDS.search(query) else " ".join(query.replace('"', " ").split())
