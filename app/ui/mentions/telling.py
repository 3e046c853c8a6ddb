"""What is said aloud of the panel while the keyboard is elsewhere, for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.translation import tr
from app.ui.announce import announce
from app.ui.mentions.header import summary
from app.ui.mentions.why import title_of
from app.workspace.events import LinksChanged, SelectionChanged

if TYPE_CHECKING:
    from app.ui.mentions.list import MentionsList
    from app.workspace.session import Session


class Telling:
    """Has a screen reader say which row was chosen, and what was found in a pair."""

    def __init__(self, session: Session, view: MentionsList) -> None:
        """Listen to the session."""
        self._session = session
        self._view = view
        self._said = ""
        session.events.listen(SelectionChanged, self._tell_row)
        session.events.listen(LinksChanged, self._tell_links)

    def _tell_row(self, event: SelectionChanged) -> None:
        row, links = event.row, self._session.links
        if row is None or links is None or self._view.hasFocus():
            return  # the list that has the keyboard says itself where it is
        shown = self._view.rows.index_of(row)
        words = shown.data(Qt.ItemDataRole.AccessibleTextRole) or title_of(links, row)
        announce(self._view, words)

    def _tell_links(self, event: LinksChanged) -> None:
        said = event.reason
        if event.links is not None:
            counts = summary(event.links)
            said = (
                tr("Linked mentions: {counts}", counts=counts)
                if counts
                else tr("No linked mentions")
            )
        if said != self._said:  # links come again with every judgement
            announce(self._view, said)
        self._said = said
