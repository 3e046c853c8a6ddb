"""Which actors of two texts are worth comparing: those whose names share a key."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.lexicon.places import towns_called
from app.lexicon.states import states
from app.linking.features.names import forms
from app.linking.features.parts import part
from app.names import blocking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.model.mention import Actor


_COMMON = 60  # names of both texts


def candidates(left: Sequence[Actor], right: Sequence[Actor]) -> Iterator[tuple[int, int]]:
    """Yield the places in ``left`` and ``right`` of pairs that could be one actor, in order.

    In long texts some keys are shared by many names; those meet by their other keys alone.
    """
    by_key: tuple[dict[str, list[int]], dict[str, list[int]]]
    by_key = defaultdict(list), defaultdict(list)
    for side, actors in zip(by_key, (left, right), strict=True):
        for number, actor in enumerate(actors):
            for key in keys(actor):
                side[key].append(number)
    found = {
        (i, j)
        for key, some in by_key[0].items()
        for partner in blocking.partners(key)
        if len(some) + len(by_key[1].get(partner, ())) <= _COMMON or key[0] in "=#"
        for i in some
        for j in by_key[1].get(partner, ())
    }
    yield from sorted(found)


def keys(actor: Actor, of_name: Callable[[str], frozenset[str]] = blocking.keys) -> set[str]:
    """Return the keys of all names of an actor, those of each as ``of_name`` gives them."""
    table = states()
    found: set[str] = set()
    whole = part(actor)
    names = {whole.name} if whole else set(forms(actor)) | {a.name for a in actor.aliases}
    for text in names:
        found |= of_name(text)
        found |= {f"#{town}" for town in towns_called(text)}
        home = table.home(text)
        if home is not None:
            found.add(f"#{home}")
    return found
