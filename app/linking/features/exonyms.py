"""Both names are one town's in some language (*Bombay*, *Mumbai*), by a gazetteer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicon.places import towns_called
from app.linking.features.names import early, forms
from app.model.link import Evidence
from app.model.mention import ActorType
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.mention import Actor

RULE = "exonym"


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield evidence that a gazetteer has both actors' names for one town.

    One of the two must read like a place in its text: people have names of towns.
    """
    if ActorType.PLACE not in (one.type, other.type):
        return
    called = [[(towns_called(f), m) for f, m in forms(actor).items()] for actor in (one, other)]
    pairs = [
        (early(a, b), a, b)
        for towns, a in called[0]
        for others, b in called[1]
        if a.text != b.text and towns & others
    ]
    if pairs:
        _, a, b = min(pairs, key=lambda pair: pair[0])
        note = phrase("“{one}” and “{other}” are names of one town", one=a.text, other=b.text)
        yield Evidence(RULE, a.span, b.span, note, 0.93)
