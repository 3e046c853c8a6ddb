"""What a plan finds in the whole index: put in order, near-copies folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.index.answer import Answer
from app.model.search import Order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from numpy.typing import NDArray

    from app.index.plan import Find, Node
    from app.index.snapshot import Snapshot


class Found(NamedTuple):
    """A document, and the finds of the plan that have a part in its being found."""

    id: str
    title: str
    source: str
    score: float
    finds: tuple[Find, ...]
    copies: tuple[str, ...]


class Results:
    """All documents that a plan finds."""

    def __init__(
        self, plan: Node | None, snapshot: Snapshot, among: Collection[str] | None = None
    ) -> None:
        """Find them, only among the given documents if any are given; no plan finds nothing."""
        self._snapshot = snapshot
        segments = snapshot.segments if plan is not None else ()
        self._answers = [Answer(plan, segment, snapshot) for segment in segments if plan]
        none = np.zeros(0, np.int64)
        each = [np.flatnonzero(answer.found) for answer in self._answers]
        pairs = list(zip(self._answers, each, strict=True))
        self._numbers: NDArray[np.int64] = np.concatenate(
            [none, *(n + at for n, at in zip(each, snapshot.starts, strict=False))]
        )
        self._scores = np.concatenate([np.zeros(0), *(a.scores[n] for a, n in pairs)])
        if among is not None:
            numbers = [snapshot.ids[one] for one in among if one in snapshot.ids]
            wanted = np.zeros(snapshot.size, np.bool_)
            wanted[numbers] = True
            kept = wanted[self._numbers]
            self._numbers, self._scores = self._numbers[kept], self._scores[kept]

    def __len__(self) -> int:
        """Return how many they are, near-copies included."""
        return len(self._numbers)

    def first(self, limit: int, order: Order, copies: Mapping[str, str]) -> tuple[int, list[Found]]:
        """Return how many hits there are, and the first of them."""
        ordered = self._ordered(order, None if copies else limit)
        family = self._families(copies)
        if family is None:
            chosen = ordered[:limit]
            return len(self._numbers), [self._found(at, ()) for at in chosen.tolist()]
        families, firsts = np.unique(family[ordered], return_index=True)
        found: list[Found] = []
        for place in np.sort(firsts)[:limit].tolist():
            at = int(ordered[place])
            others = np.flatnonzero(family == family[at])
            found.append(self._found(at, others[others != at].tolist()))
        return len(families), found

    def ids(self) -> frozenset[str]:
        """Return the ids of all."""
        chosen = np.zeros(self._snapshot.size, np.bool_)
        chosen[self._numbers] = True
        flags = chosen.tolist()
        return frozenset(one for one, number in self._snapshot.ids.items() if flags[number])

    def finds(self, document: str) -> tuple[Find, ...]:
        """Return the finds of the plan that have a part in a document's being found."""
        number = self._snapshot.ids.get(document)
        if number is None or not self._answers:
            return ()
        return self._finds(number)

    def _ordered(self, order: Order, limit: int | None) -> NDArray[np.int64]:
        """Return places in what was found, the first ``limit`` at least, best first."""
        if order is Order.TITLE:
            titles = [self._snapshot.title(number).casefold() for number in self._numbers.tolist()]
            return np.array(sorted(range(len(titles)), key=titles.__getitem__), np.int64)
        days = self._snapshot.days[self._numbers]
        keys = days.astype(np.float64) if order is Order.DATE else self._scores
        among = np.arange(len(keys))
        if limit is not None and 0 < limit < len(keys):
            least = np.partition(keys, len(keys) - limit)[len(keys) - limit]
            among = np.flatnonzero(keys >= least)
        ordered: NDArray[np.int64] = among[np.lexsort((among, -keys[among]))]
        return ordered

    def _families(self, copies: Mapping[str, str]) -> NDArray[np.int64] | None:
        """Return for each document found the number of the one whose copy it is, or its own."""
        if not copies:
            return None
        ids = self._snapshot.ids
        heads = np.arange(self._snapshot.size)
        strange: dict[str, int] = {}  # heads that are not in the index
        for copy, head in copies.items():
            number = ids.get(copy)
            if number is not None:
                heads[number] = ids.get(head, strange.setdefault(head, -len(strange) - 1))
        family: NDArray[np.int64] = heads[self._numbers]
        return family

    def _found(self, at: int, others: Iterable[int]) -> Found:
        number = int(self._numbers[at])
        copies = tuple(self._snapshot.shown(int(self._numbers[other]))[0] for other in others)
        shown = self._snapshot.shown(number)
        return Found(*shown, float(self._scores[at]), self._finds(number), copies)

    def _finds(self, number: int) -> tuple[Find, ...]:
        at = self._snapshot.segment_of(number)
        return tuple(self._answers[at].matched(number - self._snapshot.starts[at]))
