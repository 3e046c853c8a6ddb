"""What is said of a linked mention when the pointer rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.workspace.events import Kind, Side

if TYPE_CHECKING:
    from app.model.link import Links
    from app.workspace.events import Mark


def describe(links: Links, mark: Mark, side: Side) -> str:
    """Return in words what a mention is linked with, seen from one pane."""
    if mark.row.kind is Kind.FIGURE:
        figure = links.figures[mark.row.index]
        there = figure.b if side is Side.LEFT else figure.a
        return f"The other text: {there.text}\n{figure.relation.capitalize()}: {figure.why}"
    if mark.row.kind is Kind.ACTOR:
        actor = links.actors[mark.row.index]
        name, a, b = actor.name, len(actor.a), len(actor.b)
    else:
        date = links.dates[mark.row.index]
        name, a, b = date.value, len(date.a), len(date.b)
    here, there_count = (a, b) if side is Side.LEFT else (b, a)
    return f"{name}\n{_times(here)} in this text, {_times(there_count)} in the other"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
