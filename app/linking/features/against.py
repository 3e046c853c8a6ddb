"""What speaks against a link: another sort of actor under a name that is not quite the same."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.link import Evidence
from app.model.mention import Actor, ActorType

RULE = "type-differs"
_PEOPLE = frozenset({ActorType.PERSON})
_PLACES = frozenset({ActorType.PLACE, ActorType.STATE, ActorType.DEMONYM})
_BODIES = frozenset({ActorType.GROUP, ActorType.ORG})


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield evidence against a link of two sorts of actor.

    The type is a guess, so it weighs little against an equal name and more against a likeness.
    """
    sides = [next((s for s in (_PEOPLE, _PLACES, _BODIES) if x.type in s), None)
             for x in (one, other)]  # fmt: skip
    if sides[0] is not None and sides[1] is not None and sides[0] is not sides[1]:
        a, b = one.mentions[0], other.mentions[0]
        note = f"one seems to be a {one.type.lower()}, the other a {other.type.lower()}"
        weight = -0.3 if _PLACES in sides else -0.12
        yield Evidence(RULE, a.span, b.span, note, weight)
