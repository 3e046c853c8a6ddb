"""What is said of a linked mention when the pointer rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.mention import named
from app.model.words import RELATIONS, surety
from app.translation import tr
from app.workspace.events import Kind, Side, Standing
from app.workspace.places import actor_of

if TYPE_CHECKING:
    from app.model.link import Links
    from app.workspace.events import Mark


def describe(links: Links, mark: Mark, side: Side) -> str:
    """Return in words what a mention is linked with, seen from one pane."""
    if mark.row.standing.only is not None:
        return tr("Only this text mentions it")
    if mark.row.kind is Kind.FIGURE:
        figure = links.figures[mark.row.index]
        there = figure.b if side is Side.LEFT else figure.a
        said = tr(
            "The other text: {text}\n{relation}: {why}",
            text=there.text,
            relation=tr(RELATIONS[figure.relation]).capitalize(),
            why=tr(figure.why),
        )
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
        own = tr("Stands for {name}", name=here[0].text) if mark.nominal else ""
        if mark.row.standing is Standing.SUGGESTED:
            stands = tr("Possibly the same as {text} in the other text", text=there[0].text)
        else:
            stands = tr("You said: not the same as {text} in the other text", text=there[0].text)
        return "\n".join(filter(None, (own, stands)))
    name = tr("Stands for {name}", name=actor.name) if mark.nominal else actor.name
    counts = tr("Named {counts}", counts=_counts(len(a), len(b), side))
    return f"{name}\n{counts}\n{_sure(actor.score)}"


def _sure(score: float) -> str:
    return tr("The link is {score}", score=tr(surety(score)))


def _counts(a: int, b: int, side: Side) -> str:
    here, there = (a, b) if side is Side.LEFT else (b, a)
    return tr("{here} in this text, {there} in the other", here=_times(here), there=_times(there))


def _times(count: int) -> str:
    return tr("twice") if count == 2 else tr("%n times", "once", count)
