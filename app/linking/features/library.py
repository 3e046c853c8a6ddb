"""Other texts of the library call the two texts' actors one, though these two alone do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.linking.clusters import differ
from app.linking.features.names import forms
from app.model.link import Evidence
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.model.mention import Actor

RULE = "library"
_WEIGHT = 0.8  # several names stand between the two: less than a name that both texts have


class Known(Protocol):
    """What a library holds of its actors (:class:`app.linking.register.Register`)."""

    def entity(self, document_id: str, actor_id: str) -> str | None:
        """Return the id of the library's actor that a text's actor is."""

    def name(self, entity: str) -> str:
        """Return the name that an actor of the library goes by."""

    def witness(self, entity: str, one: Iterable[str], other: Iterable[str]) -> str | None:
        """Return the title of a text that calls an actor by one of each of these names, if any."""


def evidence(known: Known, entity: str, one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield that the library holds both as one, unless they have names that are two."""
    names = forms(one), forms(other)
    if not all(names) or differ(one, other):
        return
    a, b = (next(iter(some.values())) for some in names)
    title = known.witness(entity, *names)
    if title is not None:
        note = phrase(
            "in your library “{one}” is also called “{other}”: {title}",
            one=a.text,
            other=b.text,
            title=title,
        )
    else:
        note = phrase(
            "in your library both “{one}” and “{other}” lead to “{name}”",
            one=a.text,
            other=b.text,
            name=known.name(entity),
        )
    yield Evidence(RULE, a.span, b.span, note, _WEIGHT)
