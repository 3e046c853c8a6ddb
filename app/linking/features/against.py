"""What speaks against a link: another sort of actor under a name that is not quite the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.link import Evidence
from app.model.mention import Actor, ActorType
from app.names.fold import name

if TYPE_CHECKING:
    from collections.abc import Iterator

RULE = "type-differs"
_PEOPLE = frozenset({ActorType.PERSON})
_PLACES = frozenset({ActorType.PLACE, ActorType.STATE, ActorType.DEMONYM})
_BODIES = frozenset({ActorType.GROUP, ActorType.ORG})
_WORDS = {
    ActorType.PERSON: "a person",
    ActorType.PLACE: "a place",
    ActorType.STATE: "a state",
    ActorType.DEMONYM: "of a state",
    ActorType.GROUP: "a group",
    ActorType.ORG: "an organisation",
}


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield evidence against a link of two sorts of actor.

    The type is a guess, so it weighs little against an equal name and more against a likeness.
    """
    sides = [next((s for s in (_PEOPLE, _PLACES, _BODIES) if x.type in s), None)
             for x in (one, other)]  # fmt: skip
    if sides[0] is not None and sides[1] is not None and sides[0] is not sides[1]:
        a, b = one.mentions[0], other.mentions[0]
        note = f"but one seems to be {_WORDS[one.type]}, the other {_WORDS[other.type]}"
        weight = -0.12
        if _PLACES in sides and not _end_alike(one, other):
            weight = -0.3  # *X* and *X Council* begin alike, and yet one is in the other
        yield Evidence(RULE, a.span, b.span, note, weight)


def _end_alike(one: Actor, other: Actor) -> bool:
    ends = [{name(m.text).spelled[-1:] for m in actor.named} for actor in (one, other)]
    return not ends[0].isdisjoint(ends[1])
