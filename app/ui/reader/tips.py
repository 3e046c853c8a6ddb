"""What is said of a linked mention when the pointer rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.mention import named
from app.model.words import surety
from app.workspace.events import Kind, Side, Standing
from app.workspace.places import actor_of

if TYPE_CHECKING:
    from app.model.link import Links
    from app.workspace.events import Mark


def describe(links: Links, mark: Mark, side: Side) -> str:
    """Return in words what a mention is linked with, seen from one pane."""
    if mark.row.kind is Kind.FIGURE:
        figure = links.figures[mark.row.index]
        there = figure.b if side is Side.LEFT else figure.a
        said = f"The other text: {there.text}\n{figure.relation.capitalize()}: {figure.why}"
        return f"{said}\n{_sure(figure.score)}"
    if mark.row.kind is Kind.DATE:
        date = links.dates[mark.row.index]
        return f"{date.value}\n{_counts(len(date.a), len(date.b), side)}"
    return _actor(links, mark, side)


def _actor(links: Links, mark: Mark, side: Side) -> str:
    actor = actor_of(links, mark.row)
    a, b = named(actor.a), named(actor.b)
    if mark.row.unlinked:
        here, there = (a, b) if side is Side.LEFT else (b, a)
        own = f"Stands for {here[0].text}\n" if mark.nominal else ""
        asked = mark.row.standing is Standing.SUGGESTED
        stands = "Possibly the same as" if asked else "You said: not the same as"
        return f"{own}{stands} {there[0].text} in the other text"
    name = f"Stands for {actor.name}" if mark.nominal else actor.name
    return f"{name}\nNamed {_counts(len(a), len(b), side)}\n{_sure(actor.score)}"


def _sure(score: float) -> str:
    return f"The link is {surety(score)}"


def _counts(a: int, b: int, side: Side) -> str:
    here, there = (a, b) if side is Side.LEFT else (b, a)
    return f"{_times(here)} in this text, {_times(there)} in the other"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
