"""What the documents that a search finds have in common, counted, and the choice among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.search import Facet
from app.workspace.catalogue import Facet as Metadata
from app.workspace.catalogue import facets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from app.model.document import DocumentEntry

ACTOR = "Actor"
FACETS: tuple[str, ...] = (
    *(one.value for one in (Metadata.OUTLET, Metadata.YEAR, Metadata.LANGUAGE)),
    *(ACTOR, Metadata.AUTHOR.value, Metadata.FORMAT.value),
)
"""The facets in the order in which they are shown."""

_MOST = 200  # values of a facet that are listed


class Facets:
    """The documents of a library by what they have in common.

    ``naming`` returns the documents that name the actor of a name; ``named_in`` the actors that
    most of some documents name, with those of the documents that do.
    """

    def __init__(
        self,
        entries: Iterable[DocumentEntry],
        naming: Callable[[str], frozenset[str]],
        named_in: Callable[[Collection[str], int], Mapping[str, Collection[str]]],
    ) -> None:
        """Sort the documents by their values."""
        self._naming = naming
        self._named_in = named_in
        self._heads: dict[str, str] = {}
        sorted_in: dict[str, dict[str, set[str]]] = {name: {} for name in FACETS if name != ACTOR}
        for entry in entries:
            if entry.copy_of:
                self._heads[entry.id] = entry.copy_of
            for facet, values in facets_of(entry).items():
                for value in values:
                    sorted_in[facet.value].setdefault(value, set()).add(entry.id)
        self._by_value: Mapping[str, Mapping[str, Collection[str]]] = sorted_in

    def among(self, chosen: Iterable[tuple[str, str]]) -> frozenset[str] | None:
        """Return the documents with one of the chosen values of each facet, None for all."""
        wanted: dict[str, set[str]] = {}
        for facet, value in chosen:
            wanted.setdefault(facet, set()).update(self._having(facet, value))
        return frozenset.intersection(*map(frozenset, wanted.values())) if wanted else None

    def counted(
        self, found: frozenset[str], chosen: Collection[tuple[str, str]]
    ) -> tuple[Facet, ...]:
        """Return for each facet how many hits each value has, the commonest first.

        They are counted among the documents that the facet's own choice has not left out, so that
        another value can be chosen beside it; near copies are one hit. What all have in common
        is left out: it tells none apart.
        """
        facets: list[Facet] = []
        for name in FACETS:
            others = self.among((facet, value) for facet, value in chosen if facet != name)
            left = found if others is None else found & others
            own = {value for facet, value in chosen if facet == name}
            counts = {v: self._hits(left & some) for v, some in self._values(name, left).items()}
            counts |= {v: self._hits(left & self._having(name, v)) for v in own - counts.keys()}
            shown = {v: n for v, n in counts.items() if n or v in own}
            everywhere = len(shown) == 1 and set(shown.values()) == {self._hits(left)}
            if shown and (own or not everywhere):
                ordered = sorted(shown.items(), key=lambda pair: (-pair[1], pair[0]))
                facets.append(Facet(name, tuple(ordered[:_MOST])))
        return tuple(facets)

    def _values(self, name: str, found: frozenset[str]) -> Mapping[str, frozenset[str]]:
        values = self._named_in(found, _MOST) if name == ACTOR else self._by_value[name]
        return {value: found.intersection(some) for value, some in values.items()}

    def _having(self, facet: str, value: str) -> frozenset[str]:
        if facet == ACTOR:
            return self._naming(value)
        return frozenset(self._by_value.get(facet, {}).get(value, ()))

    def _hits(self, documents: frozenset[str]) -> int:
        if not self._heads:
            return len(documents)
        return len({self._heads.get(one, one) for one in documents})
