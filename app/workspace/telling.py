"""Which link of a pair tells most of what Syntopia does; shown where a reader begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.link import ActorLink, FigureLink, Links, Relation
from app.model.mention import named
from app.model.words import UNCERTAIN, one_line, surety
from app.workspace.events import Kind, Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.mention import Mention

_TELLING = {  # how much there is to see in a reason; one that is not here shows nothing unexpected
    "alias-in-text": 3,
    "acronym": 2,
    "apposition": 2,
    "exonym": 2,
    "transliteration": 2,
    "short-form": 1,
}
_ENOUGH = 3  # mentions, and names of its own, beyond which a text needs no more of them


def telling(links: Links) -> Selection | None:
    """Return the link that tells most, None where there is none.

    That is an actor with other names in one text than in the other and a reason that says why it
    is one, the better the more both texts have of it; else a figure in conflict; else the actor
    that both name most.
    """
    actors = [(_worth(link), i) for i, link in enumerate(links.actors)]
    best = max(actors, key=lambda one: (one[0], -one[1]), default=None)
    if best is not None and any(best[0]):
        return Selection(Kind.ACTOR, best[1])
    figures = [(_conflict(link), -i) for i, link in enumerate(links.figures)]
    told = max(figures, default=None)
    if told is not None and (told[0] or best is None):
        return Selection(Kind.FIGURE, -told[1])
    if best is not None:
        most = max(range(len(links.actors)), key=lambda i: (_fewest(links.actors[i]), -i))
        return Selection(Kind.ACTOR, most)
    return Selection(Kind.DATE, 0) if links.dates else None


def _worth(link: ActorLink) -> tuple[int, int, int, float]:
    """Return how much an actor tells: by its reasons, mentions and names; nothing is all noughts.

    One that is not sure tells nothing, nor does one that both texts call the same.
    """
    a, b = _names(link.a), _names(link.b)
    own = min(len(a - b), len(b - a))
    reason = max((_TELLING.get(one.rule, 0) for one in link.evidence if one.weight > 0), default=0)
    if not own or not reason or surety(link.score) == UNCERTAIN:
        return (0, 0, 0, 0.0)
    return (reason, min(_fewest(link), _ENOUGH), min(own, _ENOUGH), link.score)


def _conflict(link: FigureLink) -> float:
    return link.score if link.relation is Relation.CONFLICT else 0.0


def _fewest(link: ActorLink) -> int:
    return min(len(named(link.a)), len(named(link.b)))


def _names(mentions: Sequence[Mention]) -> set[str]:
    return {one_line(mention.text).casefold() for mention in named(mentions)}
