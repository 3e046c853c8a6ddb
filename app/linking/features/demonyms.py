"""One text names a land by its name, the other by its adjective (*Norway*, *Norwegian*)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicon.states import states
from app.linking.features.names import early, forms
from app.model.link import Evidence
from app.model.mention import Actor, ActorType, Mention
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_LANDS = frozenset((ActorType.DEMONYM, ActorType.STATE, ActorType.PLACE))
RULE = "demonym"


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield evidence that both actors are one state by what a gazetteer knows of their names."""
    if not (_LANDS & {one.type} and _LANDS & {other.type}):
        return
    homes = [[(_home(m), m) for m in forms(actor).values()] for actor in (one, other)]
    pairs = [
        (early(a, b), a, b, home)
        for home, a in homes[0]
        for same, b in homes[1]
        if home is not None and home == same and a.text != b.text
    ]
    if pairs:
        _, a, b, home = min(pairs, key=lambda pair: pair[0])
        note = phrase(
            "“{one}” and “{other}” both stand for {home}", one=a.text, other=b.text, home=home
        )
        yield Evidence(RULE, a.span, b.span, note, 0.95)


def _home(mention: Mention) -> str | None:
    if mention.type in _LANDS:
        return states().home(mention.text)
    return None
