"""The list of documents that could be read beside the one in the active pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import phrase, tr
from app.ui.copies import with_copies
from app.ui.reader.header import long_date
from app.ui.widgets.chooser import Choice, Chooser
from app.workspace.partners import why

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.model.document import DocumentEntry
    from app.model.similar import Similar
    from app.ui.window import Window
    from app.workspace.session import Session

_PROMPT = phrase("Filter by title or by what they have in common")
_NARROWEST = 520  # points; below this the reasons are cut too short
_NONE = phrase(
    "No other document has rare names, figures, dates or words in common with “{title}”. "
    "Open more files on its subject, then look again."
)
_CUT = 60  # characters of a title in a sentence


def choose(window: Window, session: Session) -> None:
    """Show which documents are most like the active pane's, and put the chosen one opposite."""

    def show(found: Sequence[tuple[Similar, DocumentEntry]]) -> None:
        other = session.document(side.other)
        choices = [
            _choice(one, entry, shown=other is not None and other.id == entry.id)
            for one, entry in found
        ]
        pane = window.panes[side.other]
        chooser = Chooser(
            choices,
            lambda row: session.open_document(side.other, found[row][1].id),
            window,
            prompt=tr(_PROMPT),
        )
        chooser.open_at(pane.title_corner(), max(_NARROWEST, pane.width() - 32))

    side = window.active_side
    _find(window, session, show)


def open_best(window: Window, session: Session) -> None:
    """Put the document that is most like the active pane's opposite, and say why."""

    def show(found: Sequence[tuple[Similar, DocumentEntry]]) -> None:
        one, entry = found[0]
        session.open_document(side.other, entry.id)
        window.say(f"“{_cut(entry.title)}”: {why(one)}.")

    side = window.active_side
    _find(window, session, show)


def _find(
    window: Window,
    session: Session,
    show: Callable[[Sequence[tuple[Similar, DocumentEntry]]], None],
) -> None:
    side = window.active_side
    document = session.document(side)
    if document is None:
        return

    def done(found: tuple[Similar, ...]) -> None:
        if session.document(side) is not document:
            return  # the reader has gone on
        entries = {entry.id: entry for entry in window.context.entries}
        listed = [(one, entries[one.document_id]) for one in found if one.document_id in entries]
        if listed:
            show(listed)
        else:
            window.say(tr(_NONE, title=_cut(document.title)))

    session.partnering.find(document, done)


def _choice(one: Similar, entry: DocumentEntry, *, shown: bool) -> Choice:
    beside = [tr("shown opposite")] if shown else []
    beside += [entry.outlet] if entry.outlet else []
    beside += [long_date(entry.date)] if entry.date else []
    return Choice(
        with_copies(entry.title, len(one.copies)), note=why(one), end="  ·  ".join(beside)
    )


def _cut(title: str) -> str:
    return title if len(title) <= _CUT else f"{title[:_CUT].rstrip()}…"
