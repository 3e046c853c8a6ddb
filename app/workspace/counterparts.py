"""Which place of the other text answers to a mention: where it speaks of the same among the same.

An actor that one text names forty times and the other thirty has no pairs of its own. A mention is
paired with the one of its row that has most of the same neighbours, rare ones counting for more;
of equals, with the one that stands as far along among the row's mentions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from app.workspace.events import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.workspace.events import Mark, Selection

_AROUND = 400  # characters on each side within which a mention is a neighbour
_FIRST = 5  # places of a row among which the one to begin with is looked for
_LONE = 0.1  # what a mention without shared neighbours is worth as a guide


class Counterparts:
    """Pairs the marks of two texts; what is asked for is reckoned then, and kept."""

    def __init__(self, marks: Mapping[Side, Sequence[Mark]]) -> None:
        """Take the marks of both texts in reading order; nothing is looked at yet."""
        self._marks = marks
        self._of_row: dict[Selection, dict[Side, list[Mark]]] = {}
        self._starts: dict[Side, list[int]] = {}
        self._neighbours: dict[tuple[Side, Mark], frozenset[Selection]] = {}
        self._found: dict[tuple[Side, Mark], tuple[float, Mark] | None] = {}

    def of(self, side: Side, mark: Mark) -> Mark | None:
        """Return the mention of the other text that answers to one of this, None for none."""
        found = self._best(side, mark)
        return None if found is None else found[1]

    def pairs(self, seen: Mapping[Side, Iterable[Mark]]) -> list[tuple[Mark, Mark]]:
        """Return left and right mentions that belong together, each one of ``seen`` in a pair."""
        found: dict[tuple[Mark, Mark], None] = {}
        for mark in seen[Side.LEFT]:
            if (other := self.of(Side.LEFT, mark)) is not None:
                found[mark, other] = None
        for mark in seen[Side.RIGHT]:
            if (other := self.of(Side.RIGHT, mark)) is not None:
                found[other, mark] = None
        return list(found)

    def best(self, row: Selection) -> tuple[Mark, Mark] | None:
        """Return the places of a row where the two texts most speak of it among the same things.

        Only the first places of the left text are looked at, so that it is quick for any row; of
        equals the first is taken. None where a text does not name it.
        """
        if not self._of_row:
            self._sort()
        sides = self._of_row.get(row)
        if sides is None or not sides[Side.RIGHT]:
            return None
        named = [mark for mark in sides[Side.LEFT] if not mark.nominal]
        found = [(self._best(Side.LEFT, mark), mark) for mark in named[:_FIRST]]
        pairs = [(best[0], mark, best[1]) for best, mark in found if best and not best[1].nominal]
        if not pairs:
            return None
        _, left, right = max(pairs, key=lambda pair: pair[0])
        return left, right

    def guide(self, side: Side, near: Iterable[tuple[float, Mark]]) -> tuple[Mark, Mark] | None:
        """Return the mention by which the other text is best followed, and its counterpart.

        ``near`` are the mentions in view and how near the reader's eye each one is, 0 to 1.
        """
        best, chosen = -1.0, None
        for nearness, mark in near:
            found = self._best(side, mark)
            if found is not None and nearness * (_LONE + found[0]) > best:
                best, chosen = nearness * (_LONE + found[0]), (mark, found[1])
        return chosen

    def _best(self, side: Side, mark: Mark) -> tuple[float, Mark] | None:
        key = (side, mark)
        if key not in self._found:
            self._found[key] = self._look_for(side, mark)
        return self._found[key]

    def _look_for(self, side: Side, mark: Mark) -> tuple[float, Mark] | None:
        if not self._of_row:
            self._sort()
        row = self._of_row.get(mark.row)
        if row is None or not row[side.other]:
            return None
        here, there = row[side], row[side.other]
        if not mark.nominal:
            there = [m for m in there if not m.nominal] or there
        along = bisect_left(here, mark.span, key=lambda m: m.span) / max(1, len(here) - 1)
        own = self._around(side, mark)

        def agreement(other: Mark) -> float:
            shared = own & self._around(side.other, other)
            return sum(self._weight(one) for one in shared)

        scored = [
            (agreement(other), -abs(along - n / max(1, len(there) - 1)), -n)
            for n, other in enumerate(there)
        ]
        best = max(scored)
        return best[0], there[-best[2]]

    def _sort(self) -> None:
        rows: dict[Selection, dict[Side, list[Mark]]] = defaultdict(lambda: {s: [] for s in Side})
        for side, marks in self._marks.items():
            self._starts[side] = [mark.span.start for mark in marks]
            for mark in marks:
                rows[mark.row][side].append(mark)
        self._of_row = dict(rows)

    def _around(self, side: Side, mark: Mark) -> frozenset[Selection]:
        """Return the other rows that are named near a mention."""
        key = (side, mark)
        if key not in self._neighbours:
            starts = self._starts[side]
            first = bisect_left(starts, mark.span.start - _AROUND)
            last = bisect_left(starts, mark.span.end + _AROUND)
            near = frozenset(m.row for m in self._marks[side][first:last])
            self._neighbours[key] = near - {mark.row}
        return self._neighbours[key]

    def _weight(self, row: Selection) -> float:
        return 1.0 / sum(map(len, self._of_row[row].values()))
