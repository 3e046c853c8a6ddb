"""What the sidebar says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.model.search import SearchResult
    from app.workspace.events import Side

EMPTY_LIBRARY = "The library is empty.\n\nDrop texts here or press Ctrl+O."


def count_line(result: SearchResult) -> str:
    """Return how many documents answer, and how long it took."""
    count = _documents(result.total)
    if result.hits and len(result.hits) < result.total:
        count = f"First {len(result.hits)} of {count}"
    time = f"{result.seconds:.2f} s" if result.seconds >= 0.01 else "under 0.01 s"
    return f"{count} · {time}"


def library_line(count: int) -> str:
    """Return the heading of the library's list."""
    return f"Library · {_documents(count)}" if count else "Library"


def no_results(result: SearchResult) -> str:
    """Return that nothing was found, how the query was understood, and what to try."""
    looked = f"Looked for: {result.understood}\n\n" if result.understood else ""
    return (
        f"No document answers to “{result.query.strip()}”.\n\n{looked}"
        "Every word must occur, so fewer words find more.\n\n"
        "An ending may be left open (harb*), a spelling be doubted (harbor~)."
    )


def hint(active: Side) -> str:
    """Return what Enter does."""
    return f"Enter: {active.value} pane · Ctrl+Enter: {active.other.value} pane"


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count:,} documents"
