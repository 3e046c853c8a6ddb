"""A word that is the name of several actors (*Smith*) goes to the one that was named last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.analysis.gender import gender, titled
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
    title asks for a person, a woman or a man, where the model sees a body it is no person, and a
    place where something happens stays a place.
    """
    for short, longer in shared.items():
        bearers = _Bearers(words, {key: groups[key] for key in longer}, occurrences)
        own = occurrences[short]
        label = groups[short].labelled if short in groups else {}
        kept: list[Occurrence] = []
        for at in own:
            bearer = bearers.of(at, label.get(at.span.start, ""))
            (kept if bearer is None else occurrences[bearer]).append(at)
        own[:] = kept
    for some in {id(some): some for some in occurrences.values()}.values():
        some.sort(key=lambda o: o.first)


class _Bearers:
    """Those whose full names have one word, and where they are named in full."""

    def __init__(
        self,
        words: Sequence[Token],
        groups: Mapping[str, Group],
        occurrences: Mapping[str, list[Occurrence]],
    ) -> None:
        self._words = words
        self._people = {k for k, g in groups.items() if is_person(g.name, g.labels)}
        full = {key: [o for o in occurrences[key] if o.key == key] for key in groups}
        self._full = sorted((o.first, key) for key, some in full.items() for o in some)
        self._women = {key: gender(words, full[key]) for key in self._people}

    def of(self, at: Occurrence, label: str) -> str | None:
        """Return the key of whom the word alone means at one place; None of nobody of them."""
        before = self._words[at.first - 1].folded if at.first else ""
        if before in INSIDE:
            return None
        able = {key for _, key in self._full}
        female = titled(self._words, at)
        if before in _TITLES or female is not None:
            able &= self._people
        elif label == "ORG":
            able = able - self._people or able
        if female is not None:
            fitting = ({key for key in able if self._women[key] is said} for said in (female, None))
            able = next(filter(None, fitting), set())
        named = [pair for pair in self._full if pair[1] in able]
        if not named:
            return None
        earlier = [key for first, key in named if first < at.first]
        return earlier[-1] if earlier else named[0][1]
