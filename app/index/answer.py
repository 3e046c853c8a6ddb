"""Which documents a plan finds in a segment, and how good each is (BM25, field by field)."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from app.index.plan import All, Days, Everything, Find, Node, OneOf, Without
from app.index.postings import K1, Segment, Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Scores = dict[int, float]


class Answer:
    """The documents of one segment that each part of a plan finds, with their scores."""

    def __init__(self, plan: Node, segment: Segment, snapshot: Snapshot) -> None:
        """Find the documents."""
        self._plan = plan
        self._segment = segment
        self._snapshot = snapshot
        self._found: dict[Node, Scores] = {}
        self.scores = self._answer(plan)

    def matched(self, document: int) -> Iterator[Find]:
        """Yield the finds that have a part in ``document`` being an answer."""
        waiting: list[Node] = [self._plan]
        while waiting:
            node = waiting.pop()
            if document not in self._found.get(node, ()):
                continue
            if isinstance(node, Find):
                yield node
            elif isinstance(node, All | OneOf):
                waiting.extend(reversed(node.parts))

    def _answer(self, node: Node) -> Scores:
        if isinstance(node, Find):
            found = self._find(node)
        elif isinstance(node, All):
            found = self._all(node)
        elif isinstance(node, OneOf):
            found = {}
            for part in node.parts:
                for document, score in self._answer(part).items():
                    found[document] = found.get(document, 0.0) + score
        elif isinstance(node, Days):
            found = self._days(node)
        else:
            excluded = self._answer(node.part) if isinstance(node, Without) else {}
            found = {d: 0.0 for d in self._segment.documents() if d not in excluded}
        self._found[node] = found
        return found

    def _all(self, node: All) -> Scores:
        wanted: list[Node] = [part for part in node.parts if not isinstance(part, Without)]
        found = self._answer(wanted[0] if wanted else Everything())
        for part in wanted[1:]:
            if not found:
                return {}
            other = self._answer(part)
            found = {d: score + other[d] for d, score in found.items() if d in other}
        for part in node.parts:
            if isinstance(part, Without) and found:
                excluded = self._answer(part.part)
                found = {d: score for d, score in found.items() if d not in excluded}
        return found

    def _days(self, node: Days) -> Scores:
        days = self._segment.vocabulary("date")
        chosen = [day for day in days if node.first <= day <= node.last]
        return {d: 0.0 for day in chosen for d in self._segment.postings("date", day)[0]}

    def _find(self, find: Find) -> Scores:
        counts = self._counts(find)
        if not counts:
            return {}
        norms = self._segment.norms(find.field, self._snapshot.average_length(find.field))
        weight = find.boost * (K1 + 1) * sum(self._rarity(find.field, s) for s in find.slots)
        return {d: weight * count / (count + norms[d]) for d, count in counts.items()}

    def _rarity(self, field: str, slot: Sequence[str]) -> float:
        frequency = self._snapshot.frequency(field, slot)
        return log(self._snapshot.size / (frequency + 1)) + 1

    def _counts(self, find: Find) -> Scores:
        """Return how often the find stands in each document that has it."""
        slots = [self._slot_counts(find.field, slot) for slot in find.slots]
        if len(slots) == 1:
            return slots[0]
        among = set(slots[0]).intersection(*slots[1:])
        if not among:
            return {}
        places = [self._slot_positions(find.field, slot, among) for slot in find.slots]
        count = times_near if find.within else times_in_row
        counts: Scores = {}
        for document in among:
            times = count([place[document] for place in places], find.reach)
            if times:
                counts[document] = float(times)
        return counts

    def _slot_counts(self, field: str, slot: Sequence[str]) -> Scores:
        counts: Scores = {}
        for word in slot:
            found = self._segment.postings(field, word)
            if not counts:
                counts = dict(zip(*found, strict=True))
                continue
            for document, count in zip(*found, strict=True):
                counts[document] = counts.get(document, 0.0) + count
        return counts

    def _slot_positions(
        self, field: str, slot: Sequence[str], among: set[int]
    ) -> dict[int, list[int]]:
        places: dict[int, list[int]] = {}
        for word in slot:
            for document, positions in self._segment.positions(field, word, among).items():
                places.setdefault(document, []).extend(positions)
        return places


def times_in_row(slots: Sequence[Sequence[int]], reach: int = 0) -> int:
    """Return how often the slots' positions follow one upon the other."""
    starts = set(slots[0])
    for offset, positions in enumerate(slots[1:], 1):
        starts &= {position - offset for position in positions}
    return len(starts)


def times_near(slots: Sequence[Sequence[int]], reach: int) -> int:
    """Return how often all slots stand at most ``reach`` positions apart, in any order."""
    last: dict[int, int] = {}
    times = 0
    for position, slot in sorted((p, s) for s, places in enumerate(slots) for p in places):
        last[slot] = position
        if len(last) == len(slots) and position - min(last.values()) <= reach:
            times += 1
    return times
