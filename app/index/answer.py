"""Which documents a plan finds in a segment, and how good each is (BM25F: field by field)."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Any

import numpy as np

from app.index.plan import All, Days, Find, Node, OneOf, Without
from app.index.segment import K1

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from app.index.segment import Documents, Segment
    from app.index.snapshot import Snapshot

    Found = NDArray[np.bool_]
    Numbers = NDArray[Any]  # of documents, ascending
    Places = NDArray[np.int64]


_NOBODY = np.zeros(0, np.int64)


class Answer:
    """The documents of one segment that each part of a plan finds, with their scores."""

    def __init__(self, plan: Node, segment: Segment, snapshot: Snapshot) -> None:
        """Find the documents."""
        self._plan = plan
        self._segment = segment
        self._snapshot = snapshot
        self._parts: dict[Node, Found] = {}
        self._finds: dict[Find, Numbers] = {}
        found, self.scores = self._answer(plan)
        self.found = found & segment.kept

    def matched(self, document: int) -> Iterator[Find]:
        """Yield the finds that have a part in ``document`` being an answer."""
        waiting: list[Node] = [self._plan]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Find):
                if self._has(node, document):
                    yield node
                continue
            part = self._parts.get(node)
            if (part is None or part[document]) and isinstance(node, All | OneOf):
                waiting.extend(reversed(node.parts))

    def _has(self, find: Find, document: int) -> bool:
        documents = self._finds.get(find, _NOBODY)
        at = int(np.searchsorted(documents, document))
        return at < len(documents) and int(documents[at]) == document

    def _answer(self, node: Node) -> tuple[Found, NDArray[np.float64]]:
        scores = np.zeros(self._segment.size)
        if isinstance(node, Find | OneOf):
            found = np.zeros(self._segment.size, np.bool_)
            self._add(node, found, scores)
        elif isinstance(node, All):
            found = self._all(node, scores)
        elif isinstance(node, Days):
            days = self._segment.days
            found = (days >= node.first) & (days <= node.last) & (days > 0)
        elif isinstance(node, Without):
            found = ~self._answer(node.part)[0]
        else:
            found = np.ones(self._segment.size, np.bool_)
        self._parts[node] = found
        return found, scores

    def _add(self, node: Node, found: Found, scores: NDArray[np.float64]) -> None:
        """Add what a node finds to what another has found: most that is added are single words."""
        if isinstance(node, Find):
            documents, score = self._find(node)
            found[documents] = True
            scores[documents] += score
            self._finds[node] = documents
        elif isinstance(node, OneOf):
            for part in node.parts:
                self._add(part, found, scores)
        else:
            more, scored = self._answer(node)
            found |= more
            scores += scored

    def _all(self, node: All, scores: NDArray[np.float64]) -> Found:
        found = np.ones(self._segment.size, np.bool_)
        for part in node.parts:
            more, score = self._answer(part)
            found &= more
            scores += score
            if not found.any():
                break
        scores[~found] = 0.0
        return found

    def _find(self, find: Find) -> tuple[Numbers, NDArray[np.float64]]:
        documents, counts = self._counts(find)
        spoken = None if find.language is None else self._segment.in_language(find.language)
        if spoken is not None:
            among = spoken[documents]
            documents, counts = documents[among], counts[among]
        if not len(documents):
            return documents, np.zeros(0)
        field = self._segment.fields[find.field]
        norms = field.norms(self._snapshot.average_length(find.field))
        weight = find.boost * (K1 + 1) * sum(self._rarity(find.field, s) for s in find.slots)
        return documents, weight * counts / (counts + norms[documents])

    def _rarity(self, field: str, slot: Sequence[str]) -> float:
        frequency = self._snapshot.frequency(field, slot)
        return log(self._snapshot.size / (frequency + 1)) + 1

    def _counts(self, find: Find) -> Documents:
        """Return how often the find stands in each document that has it."""
        field = self._segment.fields[find.field]
        if len(find.slots) == 1:
            return field.documents(find.slots[0])
        slots: list[Places] = []
        for slot in find.slots:
            slots.append(field.places(slot).astype(np.int64))
            if not len(slots[-1]):
                return slots[-1], slots[-1]
        if find.within:
            ends = field.at(np.concatenate(slots))
            documents = np.split(ends, np.cumsum([len(places) for places in slots])[:-1])
            places = ends_near(slots, documents, find.reach)
        else:
            places = starts_in_row(slots)
        return np.unique(field.at(places), return_counts=True)


def starts_in_row(slots: Sequence[Places]) -> Places:
    """Return the places at which the slots' places follow one upon the other."""
    order = sorted(range(len(slots)), key=lambda slot: len(slots[slot]))
    starts = slots[order[0]] - order[0]
    for slot in order[1:]:
        places = slots[slot]
        at = np.searchsorted(places, starts + slot)
        at[at == len(places)] = 0
        starts = starts[places[at] == starts + slot]
    return starts


def ends_near(slots: Sequence[Places], documents: Sequence[Places], reach: int) -> Places:
    """Return where a word ends a stretch of at most ``reach`` with words of all slots in it."""
    places = np.concatenate(slots)
    owners = np.concatenate(documents)
    nearest = np.full(len(places), np.iinfo(np.int64).max)
    for some, theirs in zip(slots, documents, strict=True):
        at = np.searchsorted(some, places, side="right") - 1
        seen = (at >= 0) & (theirs[at] == owners)
        nearest = np.minimum(nearest, np.where(seen, some[at], -reach - 1))
    chosen: NDArray[Any] = np.sort(places[places - nearest <= reach])
    return chosen
