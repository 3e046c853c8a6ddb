"""Where two texts speak of what is linked: the places of a row, and the marks of all rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from app.workspace.events import Kind, Mark, Selection, Side, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.model.document import Span
    from app.model.link import ActorLink, Links

Marks = dict[Side, tuple[Mark, ...]]


def actors_of(links: Links, standing: Standing) -> tuple[ActorLink, ...]:
    """Return the pairs of actors that stand so to each other."""
    if standing is Standing.SUGGESTED:
        return links.suggested
    return links.rejected if standing is Standing.REJECTED else links.actors


def actor_of(links: Links, row: Selection) -> ActorLink:
    """Return the link of an actor's row, or the two actors that are no link there."""
    return actors_of(links, row.standing)[row.index]


def marks_of(links: Links) -> Marks:
    """Return the marks of all rows in both texts, each side in reading order, outer before inner.

    Those of what is not linked and those by a pronoun or a common noun are among them.
    """
    rows = [
        *(Selection(Kind.FIGURE, i) for i in range(len(links.figures))),
        *(Selection(Kind.DATE, i) for i in range(len(links.dates))),
        *(
            Selection(Kind.ACTOR, i, standing)
            for standing in Standing
            for i in range(len(actors_of(links, standing)))
        ),
    ]
    marks = {}
    for side in Side:
        found = [mark for row in rows for mark in _marks(links, side, row)]
        marks[side] = tuple(sorted(found, key=lambda m: (m.span.start, -m.span.end)))
    return marks


def next_mark(
    marks: Iterable[Mark], offset: int, by: int, *, nominals: bool = False
) -> Mark | None:
    """Return the nearest linked mention after an offset (1) or before it (-1), round the end.

    Of those that begin at one place it is the shortest. Pronouns and common nouns count only with
    ``nominals``, what is not linked never.
    """
    shortest: dict[int, Mark] = {}
    for mark in marks:
        if not mark.row.unlinked and (nominals or not mark.nominal):
            shortest[mark.span.start] = mark  # of one start the outer come first
    starts = sorted(shortest)
    if not starts:
        return None
    at = bisect_right(starts, offset) if by > 0 else bisect_left(starts, offset) - 1
    return shortest[starts[at % len(starts)]]


def spans_of(
    links: Links, side: Side, row: Selection, *, nominals: bool = False
) -> tuple[Span, ...]:
    """Return the places of a row in one of the texts, in reading order.

    An actor's are those of its names, with ``nominals`` those of pronouns and common nouns too.
    """
    return tuple(m.span for m in _marks(links, side, row) if nominals or not m.nominal)


def _marks(links: Links, side: Side, row: Selection) -> Iterator[Mark]:
    left = side is Side.LEFT
    if row.kind is Kind.FIGURE:
        figure = links.figures[row.index]
        yield Mark((figure.a if left else figure.b).span, row)
    elif row.kind is Kind.DATE:
        date = links.dates[row.index]
        yield from (Mark(m.span, row) for m in (date.a if left else date.b))
    else:
        actor = actor_of(links, row)
        yield from (Mark(m.span, row, m.nominal) for m in (actor.a if left else actor.b))
