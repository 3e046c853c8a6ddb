"""Which actors of two texts are worth comparing: those whose names share a key."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.lexicon.states import states
from app.linking.features.names import forms
from app.linking.features.parts import part
from app.names import blocking
from app.names.fold import name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.model.mention import Actor


def candidates(left: Sequence[Actor], right: Sequence[Actor]) -> Iterator[tuple[int, int]]:
    """Yield the places in ``left`` and ``right`` of pairs that could be one actor, in order."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for j, actor in enumerate(right):
        for key in keys(actor):
            by_key[key].append(j)
    for i, actor in enumerate(left):
        for j in sorted({j for key in keys(actor) for j in by_key.get(key, ())}):
            yield i, j


def keys(actor: Actor) -> set[str]:
    """Return the keys of all names of an actor."""
    table = states()
    found: set[str] = set()
    whole = part(actor)
    names = {whole.name} if whole else set(forms(actor)) | {a.name for a in actor.aliases}
    for text in names:
        found |= blocking.keys(name(text))
        home = table.home(text)
        if home is not None:
            found.add(f"#{home}")
    return found
