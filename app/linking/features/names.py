"""The two texts' names for the actor are one name: same, respelled, shortened or its initials."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.model.link import Evidence
from app.model.mention import ActorType
from app.names.blocking import meet
from app.names.compare import ACRONYM, SAME, SPELLING, Likeness, compare
from app.names.fold import strip_possessive
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.mention import Actor, Mention

_LEAST = 0.5  # what compare() gives to names that could be one actor's


@lru_cache(maxsize=16384)
def forms(actor: Actor) -> dict[str, Mention]:
    """Return the names that a text uses for an actor, each with its first mention; read only."""
    first: dict[str, Mention] = {}
    for mention in actor.named:
        first.setdefault(strip_possessive(mention.text), mention)
    return first


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield the best evidence of each kind among all pairs of forms."""
    both = [(x, a, y, b) for x, a in forms(one).items() for y, b in forms(other).items()]
    # Of many forms few answer to each other; where none do, something else brought the two here.
    near = [(x, a, y, b) for x, a, y, b in both if meet(x, y)] or both
    pairs = [(compare(x, y), a, b) for x, a, y, b in near]
    alike_enough = [pair for pair in pairs if pair[0].score >= _LEAST]
    best: dict[str, tuple[Likeness, Mention, Mention]] = {}
    for alike, a, b in sorted(alike_enough, key=lambda p: (-p[0].score, *early(p[1], p[2]))):
        if alike.rule == ACRONYM and ActorType.PERSON in (one.type, other.type):
            continue  # initials of a person's name are a chance hit
        best.setdefault(alike.rule, (alike, a, b))
    for rule, (alike, a, b) in best.items():
        yield Evidence(rule, a.span, b.span, _words(alike, a.text, b.text), alike.score)


def early(a: Mention, b: Mention) -> tuple[int, list[str]]:
    """Return by what to order pairs of mentions, whichever of the texts comes first."""
    return a.span.start + b.span.start, sorted((a.text, b.text))


def _words(alike: Likeness, a: str, b: str) -> str:
    if alike.rule == SAME:
        if a == b:
            return phrase("both write “{name}”", name=a)
        return phrase("“{one}” and “{other}” are the same name", one=a, other=b)
    if alike.rule == SPELLING:
        return phrase("“{one}” and “{other}” are spellings of one name", one=a, other=b)
    return phrase("“{one}” and “{other}”: {note}", one=a, other=b, note=alike.note)
