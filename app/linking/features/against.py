"""What speaks against a link: another sort of actor, or a person of another full name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicon.people import is_given
from app.linking.features.names import early, forms
from app.model.link import Evidence
from app.model.mention import Actor, ActorType
from app.names.compare import compare
from app.names.fold import name
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

RULE = "type-differs"
OTHER_NAME = "other-full-name"
_STEM = 3  # letters that the forms of a given name share
_ONE_NAME = 0.5  # full names less alike are two people's
SORTS = {
    ActorType.PERSON: "person",
    ActorType.PLACE: "place",
    ActorType.STATE: "place",
    ActorType.DEMONYM: "place",
    ActorType.GROUP: "body",
    ActorType.ORG: "body",
    ActorType.MEDIA: "body",
}  # of the others no sort is known
_WORDS = {
    ActorType.PERSON: phrase("a person"),
    ActorType.PLACE: phrase("a place"),
    ActorType.STATE: phrase("a state"),
    ActorType.DEMONYM: phrase("of a state"),
    ActorType.GROUP: phrase("a group"),
    ActorType.ORG: phrase("an organisation"),
    ActorType.MEDIA: phrase("a news outlet"),
}


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield evidence against a link of two sorts of actor.

    The type is a guess, so it weighs little against an equal name and more against a likeness.
    """
    sides = [SORTS.get(x.type) for x in (one, other)]
    if None not in sides and sides[0] != sides[1]:
        a, b = one.mentions[0], other.mentions[0]
        note = phrase(
            "but one seems to be {one}, the other {other}",
            one=_WORDS[one.type],
            other=_WORDS[other.type],
        )
        weight = -0.12
        if "place" in sides and not _end_alike(one, other):
            weight = -0.3  # *X* and *X Council* begin alike, and yet one is in the other
        yield Evidence(RULE, a.span, b.span, note, weight)


def full_names(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield that both are named in full, and not alike: a shared last name is then no reason.

    Only of people: a body may go by several full names.
    """
    if ActorType.PERSON not in (one.type, other.type):
        return
    whole = [{t: m for t, m in forms(x).items() if len(name(t).words) > 1} for x in (one, other)]
    pairs = [
        (compare(x, y).score >= _ONE_NAME or _may_be_short(x, y), a, b)
        for x, a in whole[0].items() for y, b in whole[1].items()
    ]  # fmt: skip
    if not pairs or any(alike for alike, _, _ in pairs):
        return
    _, a, b = min(pairs, key=lambda pair: early(pair[1], pair[2]))
    note = phrase("but “{one}” and “{other}” are two names", one=a.text, other=b.text)
    yield Evidence(OTHER_NAME, a.span, b.span, note, -1.0)


def _may_be_short(one: str, other: str) -> bool:
    """Tell whether the first words may be forms of one given name (*Ed*, *Edward*)."""
    first, second = name(one).words[0].text, name(other).words[0].text
    near = first[:_STEM] == second[:_STEM] or not (is_given(first) and is_given(second))
    return first[0] == second[0] and near


def _end_alike(one: Actor, other: Actor) -> bool:
    ends = [{name(m.text).spelled[-1:] for m in actor.named} for actor in (one, other)]
    return not ends[0].isdisjoint(ends[1])
