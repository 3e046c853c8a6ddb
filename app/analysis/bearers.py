"""A word that is the name of several actors (*Smith*) goes to the one that was named last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.analysis.types import INSIDE, is_person

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.analysis.groups import Group
    from app.names.find import Occurrence, Token

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "dame"))


def share_out(
    words: Sequence[Token],
    occurrences: Mapping[str, list[Occurrence]],
    shared: Mapping[str, Sequence[str]],
    groups: Mapping[str, Group],
) -> None:
    """Move the occurrences of shared words to those of the full names that have them.

    ``occurrences`` holds by a name's key where its actor is named; ``shared`` the keys of the
    full names by the word's key. The full name before a word decides, or the first after it; a
    title asks for a person, and a place where something happens stays a place.
    """
    for short, longer in shared.items():
        people = {k for k in longer if is_person(groups[k].name, groups[k].labels)}
        full = sorted((o.first, key) for key in longer for o in occurrences[key] if o.key == key)
        own = occurrences[short]
        kept = []
        for at in own:
            before = words[at.first - 1].folded if at.first else ""
            titled = before in _TITLES
            able = [pair for pair in full if not titled or pair[1] in people]
            if not able or before in INSIDE:
                kept.append(at)
                continue
            earlier = [key for first, key in able if first < at.first]
            occurrences[earlier[-1] if earlier else able[0][1]].append(at)
        own[:] = kept
    for some in {id(some): some for some in occurrences.values()}.values():
        some.sort(key=lambda o: o.first)
