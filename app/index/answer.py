"""Which documents a plan finds in a segment, and how good each is (BM25F: field by field)."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Any

import numpy as np

from app.index.plan import All, Days, Find, Node, OneOf, Without
from app.index.segment import K1
from app.text.stems import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from app.index.segment import Documents, Segment
    from app.index.snapshot import Snapshot

    Found = NDArray[np.bool_]
    Places = NDArray[np.int64]


class Answer:
    """The documents of one segment that each part of a plan finds, with their scores."""

    def __init__(self, plan: Node, segment: Segment, snapshot: Snapshot) -> None:
        """Find the documents."""
        self._plan = plan
        self._segment = segment
        self._snapshot = snapshot
        self._parts: dict[Node, Found] = {}
        found, self.scores = self._answer(plan)
        self.found = found & segment.kept

    def matched(self, document: int) -> Iterator[Find]:
        """Yield the finds that have a part in ``document`` being an answer."""
        waiting: list[Node] = [self._plan]
        while waiting:
            node = waiting.pop()
            part = self._parts.get(node)
            if part is None or not part[document]:
                continue
            if isinstance(node, Find):
                yield node
            elif isinstance(node, All | OneOf):
                waiting.extend(reversed(node.parts))

    def _answer(self, node: Node) -> tuple[Found, NDArray[np.float64]]:
        scores = np.zeros(self._segment.size)
        if isinstance(node, Find):
            found = self._find(node, scores)
        elif isinstance(node, All):
            found = self._all(node, scores)
        elif isinstance(node, OneOf):
            found = np.zeros(self._segment.size, np.bool_)
            for part in node.parts:
                more, score = self._answer(part)
                found |= more
                scores += score
        elif isinstance(node, Days):
            days = self._segment.days
            found = (days >= node.first) & (days <= node.last) & (days > 0)
        elif isinstance(node, Without):
            found = ~self._answer(node.part)[0]
        else:
            found = np.ones(self._segment.size, np.bool_)
        self._parts[node] = found
        return found, scores

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

    def _find(self, find: Find, scores: NDArray[np.float64]) -> Found:
        found = np.zeros(self._segment.size, np.bool_)
        documents, counts = self._counts(find)
        if find.language is not None:
            spoken = self._spoken(find.language)[documents]
            documents, counts = documents[spoken], counts[spoken]
        if len(documents):
            field = self._segment.fields[find.field]
            norms = field.norms(self._snapshot.average_length(find.field))
            weight = find.boost * (K1 + 1) * sum(self._rarity(find.field, s) for s in find.slots)
            scores[documents] = weight * counts / (counts + norms[documents])
            found[documents] = True
        return found

    def _spoken(self, language: str) -> Found:
        nobody = np.zeros(self._segment.size, np.bool_)
        found = self._segment.languages.get(language, nobody)
        return found | self._segment.languages.get("", nobody) if language == DEFAULT else found

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
