"""The column of set pieces: how tall it is, what is in view, and where the reader is in it.

Only what is in view is set. The reader's place is a piece and a distance into it (the anchor), so
that it stays put while heights of pieces far away are still estimates.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import OrderedDict
from itertools import accumulate
from typing import TYPE_CHECKING

from app.ui.reader.chunks import Chunks, heading_start, parted_by_blank_lines
from app.ui.reader.typeset import SetPiece, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

PAD_TOP = 30.0
PAD_BOTTOM = 64.0
_BY_HAND = 120  # characters; lines that were broken by hand are no longer
_BLANK = re.compile(r"[ \t]*(\n|\Z)")
_KEPT = 160  # pieces kept as they were set
_STEP = 0.008  # seconds of looking for pieces at a time


class Column:
    """One text in one width, and the part of it that a window of some height shows."""

    def __init__(self, text: str) -> None:
        """Take the text; it can be shown after :meth:`set_style`."""
        self.chunks = Chunks(text)
        self.blank_lines = parted_by_blank_lines(text)
        self._heading = heading_start(text)
        self._style: Style | None = None
        self._pieces: OrderedDict[int, SetPiece] = OrderedDict()
        self._heights: dict[int, float] = {}
        self._measured: list[int] = []
        self._sums: list[float] | None = None
        self._index = 0
        self._into = -PAD_TOP
        self._held: int | None = None  # at the top since before the last change of style
        self.chunks.grow(_STEP)

    @property
    def text(self) -> str:
        """Return the whole text."""
        return self.chunks.text

    def set_style(self, style: Style) -> None:
        """Set everything anew; the line at the top stays there."""
        top = self._held
        if top is None and self._style is not None:
            top = self.top_offset()
        self._style = style
        self._pieces.clear()
        self._heights.clear()
        self._measured.clear()
        self._sums = None
        if top:
            self.set_top(top)
            self._held = top

    # Pieces

    def piece(self, index: int) -> SetPiece:
        """Return a piece as it is set."""
        found = self._pieces.get(index)
        if found is not None:
            self._pieces.move_to_end(index)
            return found
        assert self._style is not None
        chunks = self.chunks
        made = SetPiece(
            chunks.of(index),
            self._style,
            heading=chunks.start(index) == self._heading,
            gap=chunks.ends_paragraph(index) and self._gap_after(index),
        )
        self._pieces[index] = made
        if len(self._pieces) > _KEPT:
            self._pieces.popitem(last=False)
        if index not in self._heights:
            self._heights[index] = made.height
            insort(self._measured, index)
            self._sums = None
        return made

    def _gap_after(self, index: int) -> bool:
        """Tell whether a line end is to be seen as a paragraph's end.

        Where blank lines part the paragraphs, a short line may only have been broken by hand.
        """
        if not self.blank_lines:
            return True
        after = self.chunks.next_start(index)
        if after - self.chunks.start(index) <= _BY_HAND:
            return False
        return not _BLANK.match(self.text, after)

    def height(self, index: int) -> float:
        """Return the exact height of a piece, setting it if need be."""
        known = self._heights.get(index)
        return self.piece(index).height if known is None else known

    def top_of(self, index: int) -> float:
        """Return how far below the column's top a piece begins, as far as that is known."""
        if self._sums is None:
            deltas = (self._heights[i] - self._guess(i, i + 1) for i in self._measured)
            self._sums = list(accumulate(deltas, initial=0.0))
        exact = self._sums[bisect_left(self._measured, index)]
        return PAD_TOP + self._guess(0, index) + exact

    def total(self) -> float:
        """Return the column's height, as far as that is known."""
        known = self.top_of(len(self.chunks))
        rest = len(self.text) - self.chunks.known
        return known + rest * self._per_character() + PAD_BOTTOM

    def all_measured(self) -> bool:
        """Tell whether every height is exact."""
        return self.chunks.complete and len(self._measured) == len(self.chunks)

    def measure_next(self) -> None:
        """Make one more height exact."""
        for index in range(len(self.chunks)):
            if index not in self._heights:
                self.piece(index)
                return

    def profile(self, points: int) -> list[tuple[int, float]]:
        """Return about so many offsets, in order, with their share of the column's height."""
        found, total = len(self.chunks), self.total()
        if not found or not total:
            return [(0, 0.0), (len(self.text), 1.0)]
        some = range(0, found, max(1, found // points))
        shares = [(self.chunks.start(i), self.top_of(i) / total) for i in some]
        return [*shares, (len(self.text), (total - PAD_BOTTOM) / total)]

    def _guess(self, first: int, last: int) -> float:
        """Return the likely height of the pieces ``[first, last)`` by their characters."""
        if first >= last or self._style is None:
            return 0.0
        characters = self.chunks.next_start(last - 1) - self.chunks.start(first)
        return characters * self._per_character() + (last - first) * self._style.leading * 0.5

    def _per_character(self) -> float:
        return 0.0 if self._style is None else self._style.leading / self._style.per_line

    # The reader's place

    @property
    def position(self) -> float:
        """Return how far down the column the window's top edge is."""
        return self.top_of(self._index) + self._into

    def move_by(self, distance: float, window: float) -> None:
        """Move the window down (or up, if negative) by pixels, never past the column's ends."""
        self._held = None
        if abs(distance) > 8 * window:
            self._place_at(self.position + distance)
        else:
            self._into += distance
        self._settle(window)

    def set_top(self, offset: int, into: float = 0.0) -> None:
        """Bring the line that holds an offset to the window's top, or that many pixels below."""
        self._held = None
        if not len(self.chunks):
            return
        self._index = self.chunks.at(offset)
        if offset <= 0:
            self._index, self._into = 0, -PAD_TOP
        else:
            within = offset - self.chunks.start(self._index)
            self._into = self.piece(self._index).line_at(within)[0]
        self._into -= into

    def settle(self, window: float) -> None:
        """Bring the place inside the column again after the window changed its height."""
        self._settle(window)

    def top_offset(self) -> int:
        """Return the first offset of the topmost line in view; 0 at the very top."""
        if not len(self.chunks) or (self._index == 0 and self._into <= 0):
            return 0
        piece = self.piece(self._index)
        return self.chunks.start(self._index) + piece.offset_of_line(self._into)

    def visible(self, window: float) -> Iterator[tuple[int, SetPiece, float]]:
        """Yield the pieces in view with the distance of each one's top from the window's."""
        index, top = self._index, -self._into
        while index < len(self.chunks) and top < window:
            piece = self.piece(index)
            if top + piece.height > 0:
                yield index, piece, top
            top += piece.height
            index += 1

    def place_of(self, offset: int, window: float) -> tuple[float, float] | None:
        """Return top and bottom of an offset's line from the window's top, None if not in view."""
        wanted = self.chunks.at(offset)
        for index, piece, top in self.visible(window):
            if index == wanted:
                line = piece.line_at(offset - self.chunks.start(index))
                return (top + line[0], top + line[1])
        return None

    def knows(self, offset: int) -> bool:
        """Tell whether an offset's piece has been found yet."""
        return self.chunks.complete or offset < self.chunks.known

    def _place_at(self, position: float) -> None:
        low, high = 0, max(0, len(self.chunks) - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self.top_of(middle) <= position:
                low = middle
            else:
                high = middle - 1
        # The height may have been guessed far too large; the pieces below are not to pay for it.
        self._index, self._into = low, min(position - self.top_of(low), self.height(low))

    def _settle(self, window: float) -> None:
        """Make the anchor the piece at the window's top, and keep to the column's ends."""
        last = len(self.chunks) - 1
        if last < 0:
            self._index, self._into = 0, -PAD_TOP
            return
        self._index = min(self._index, last)
        while self._into < 0 and self._index > 0:
            self._index -= 1
            self._into += self.height(self._index)
        while self._index < last and self._into >= self.height(self._index):
            self._into -= self.height(self._index)
            self._index += 1
        self._keep_above_end(window, last)
        if self._index == 0:
            self._into = max(self._into, -PAD_TOP)

    def _keep_above_end(self, window: float, last: int) -> None:
        """Leave no emptiness below the text's end but the margin."""
        if not self.chunks.complete:
            return
        left = -self._into
        for index in range(self._index, last + 1):
            left += self.height(index)
            if left >= window:
                return
        missing = window - left - PAD_BOTTOM
        if missing <= 0:
            return
        self._into -= missing
        while self._into < 0 and self._index > 0:
            self._index -= 1
            self._into += self.height(self._index)
