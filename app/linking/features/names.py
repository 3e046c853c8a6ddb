"""The two texts' names for the actor are one name: same, respelled, shortened or its initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.link import Evidence
from app.names.compare import SAME, SPELLING, Likeness, compare
from app.names.fold import strip_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.mention import Actor, Mention

_LEAST = 0.5  # what compare() gives to names that could be one actor's


def forms(actor: Actor) -> dict[str, Mention]:
    """Return the names that a text uses for an actor, each with its first mention."""
    first: dict[str, Mention] = {}
    for mention in actor.named:
        first.setdefault(strip_possessive(mention.text), mention)
    return first


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield the best evidence of each kind among all pairs of forms."""
    best: dict[str, tuple[Likeness, Mention, Mention]] = {}
    for text_a, a in forms(one).items():
        for text_b, b in forms(other).items():
            alike = compare(text_a, text_b)
            if alike.score < _LEAST:
                continue
            kept = best.get(alike.rule)
            if kept is None or alike.score > kept[0].score:
                best[alike.rule] = (alike, a, b)
    for rule, (alike, a, b) in best.items():
        yield Evidence(rule, a.span, b.span, _words(alike, a.text, b.text), alike.score)


def _words(alike: Likeness, a: str, b: str) -> str:
    if alike.rule == SAME:
        return f"both write “{a}”" if a == b else f"“{a}” and “{b}” are the same name"
    if alike.rule == SPELLING:
        return f"“{a}” and “{b}” are spellings of one name"
    return f"“{a}” and “{b}”: {alike.note}"
