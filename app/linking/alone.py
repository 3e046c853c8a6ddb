"""What one text mentions and the other does not: silence is a finding, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.model.link import ActorLink, Alone, DateLink
from app.model.quantity import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from app.linking.dates import Named
    from app.model.analysis import Analysis
    from app.model.mention import Actor
    from app.model.quantity import Figure

M = TypeVar("M")


def alone(
    one: Analysis, other: Analysis, paired: Collection[int], linked: Iterable[Figure],
    days: tuple[Named, Named], *, left: bool = True,
    tell: Callable[[ActorLink, int], ActorLink] = lambda link, _: link,
) -> Alone:  # fmt: skip
    """Return what ``one`` of two analyses has for itself; ``left`` tells which one it is.

    ``paired`` are the places of its actors that are, or may be, the other's as well, ``linked``
    its figures that count what the other counts, ``days`` the dates of both, its own first.
    A figure is not alone where either text gives the same value for the same thing at another
    place, nor is a month of which the other text names a day. ``tell`` adds to the row of an actor
    at a place what the reader has said of it.
    """
    links = [
        tell(_actor(a, left=left), i)
        for i, a in enumerate(one.actors)
        if i not in paired and _stands_alone(a)
    ]
    said = {_key(figure) for some in (other.figures, linked) for figure in some}
    counted = [figure for figure in one.figures if _tells(figure)]
    here, there = days
    named = [v for v in sorted(here) if not any(value.startswith(v) for value in there)]
    return Alone(
        actors=tuple(sorted(links, key=lambda link: (link.a or link.b)[0].span)),
        figures=_figures(figure for figure in counted if _key(figure) not in said),
        dates=tuple(DateLink(v, *_on_side(tuple(here[v]), left=left)) for v in named),
    )


def _stands_alone(actor: Actor) -> bool:
    """Tell whether a text speaks of an actor by name, and not only inside of other names."""
    return any(not mention.nested for mention in actor.named)


def _tells(figure: Figure) -> bool:
    """Tell whether a figure is a finding: a rank is none, nor is *one of the boats*."""
    quantity = figure.quantity
    single = quantity.kind is QuantityKind.COUNT and quantity.high <= 1
    return quantity.kind is not QuantityKind.ORDINAL and not single


def _actor(actor: Actor, *, left: bool) -> ActorLink:
    mentions = tuple(m for m in actor.mentions if not m.nested)
    return ActorLink(actor.name, actor.type, 1.0, (), *_on_side(mentions, left=left))


def _on_side(some: tuple[M, ...], *, left: bool) -> tuple[tuple[M, ...], tuple[M, ...]]:
    return (some, ()) if left else ((), some)


def _figures(some: Iterable[Figure]) -> tuple[tuple[Figure, ...], ...]:
    """Return figures that give one thing the same value together."""
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for figure in some:
        groups.setdefault(_key(figure), []).append(figure)
    return tuple(map(tuple, groups.values()))


def _key(figure: Figure) -> tuple[object, ...]:
    quantity = figure.quantity
    return (figure.head, quantity.kind, quantity.low, quantity.high)
