"""What stands below the search field: the library, the results, or words in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.announce import announce
from app.ui.library.list import LibraryList
from app.ui.search.list import ResultsList
from app.ui.search.nothing import Nothing
from app.ui.search.words import EMPTY_LIBRARY, count_line, found_line, library_line, no_results
from app.ui.theme import Theme, interface_font

if TYPE_CHECKING:
    from app.model.search import SearchResult
    from app.ui.widgets.fieldlist import FieldList


class Below(QWidget):
    """One line on what is shown, and a page: one of the two lists, or a sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultsList(theme, self)
        self.library = LibraryList(theme, self)
        self._line = QLabel(self)
        self._line.setObjectName("line")
        self._line.setWordWrap(True)
        self._line.setContentsMargins(12, 0, 12, 6)
        self._line.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what the reader typed
        self.nothing = Nothing(self)
        self._pages = QStackedWidget(self)
        for page in (self.results, self.library, self.nothing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._pages, 1)

    @property
    def list(self) -> FieldList | None:
        """Return the list that is shown, if one is."""
        page = self._pages.currentWidget()
        return page if page is self.results or page is self.library else None

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._line.setFont(interface_font(0.9))
        self.nothing.set_fonts()
        self.results.set_theme(theme)
        self.library.set_theme(theme)

    def show_library(self) -> None:
        """Show the library's documents, or that there are none."""
        count = len(self.library.documents.entries)
        self._show(self.library if count else self.nothing, library_line(count), tr(EMPTY_LIBRARY))

    def show_result(self, result: SearchResult) -> None:
        """Show what a search found, or what to try where it found nothing."""
        if not result.hits and not self.library.documents.entries:
            self.show_library()  # no other query would find more
            return
        page = self.results if result.hits else self.nothing
        self._show(page, count_line(result), no_results(result))
        announce(self, found_line(result))

    def show_error(self, error: str) -> None:
        """Say why there is no answer."""
        sentence = error[:1].upper() + error[1:]
        self._show(self.nothing, sentence, "", error=True)
        announce(self, sentence)

    def _show(self, page: QWidget, line: str, words: str, *, error: bool = False) -> None:
        self._line.setText(line)
        self._line.setProperty("error", error)
        self._line.style().polish(self._line)
        self.nothing.say(words)
        self._pages.setCurrentWidget(page)
