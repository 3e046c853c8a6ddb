"""What the sidebar says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import phrase, tr
from app.workspace.events import Side

if TYPE_CHECKING:
    from app.model.search import SearchResult

OPEN_IN = {Side.LEFT: phrase("Open in left pane"), Side.RIGHT: phrase("Open in right pane")}
EMPTY_LIBRARY = phrase("The library is empty.\n\nDrop texts here or press Ctrl+O.")


def count_line(result: SearchResult) -> str:
    """Return how many documents answer, and how long it took."""
    time = (
        tr("{seconds} s", seconds=f"{result.seconds:.2f}")
        if result.seconds >= 0.01
        else tr("under 0.01 s")
    )
    return f"{found_line(result)} · {time}"


def found_line(result: SearchResult) -> str:
    """Return how many documents answer, and of how many the list shows the first."""
    count = _documents(result.total)
    if result.hits and len(result.hits) < result.total:
        return tr("First {hits} of {count}", hits=len(result.hits), count=count)
    return count


def library_line(count: int) -> str:
    """Return the heading of the library's list."""
    return tr("Library · {count}", count=_documents(count)) if count else tr("Library")


def no_results(result: SearchResult) -> str:
    """Return that nothing was found, how the query was understood, and what to try."""
    said = [tr("No document answers to “{query}”.", query=result.query.strip())]
    if result.understood:
        said.append(tr("Looked for: {understood}", understood=result.understood))
    if len(result.query.split()) > 1:
        said.append(tr("Every word must occur, so fewer words find more."))
    said.append(tr("An ending may be left open (harb*), a spelling be doubted (harbor~)."))
    return "\n\n".join(said)


def hint(active: Side) -> str:
    """Return what Enter does."""
    if active is Side.LEFT:
        return tr("Enter: left pane · Ctrl+Enter: right pane")
    return tr("Enter: right pane · Ctrl+Enter: left pane")


def _documents(count: int) -> str:
    return tr("%n documents", "%n document", count)
