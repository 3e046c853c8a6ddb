"""What the panel lists, as the reader has arranged it: the rows of the open pair, kept ready.

Filtering, sorting and opening rows is quick enough to be done while a key is down; what takes
long, the links themselves, comes from a job.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.words import one_line
from app.text.excerpts import beside
from app.workspace.events import (
    Kind,
    LedgerChanged,
    LinksChanged,
    Selection,
    SelectionChanged,
    Side,
    Standing,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from app.model.document import Document
    from app.model.link import Links
    from app.workspace.events import Events
    from app.workspace.rows import Line, Listed, Row

_AROUND = 70  # characters of a concordance on either side of the word
_MOST = 400  # lines of a concordance that each text shows


class Scope(StrEnum):
    """Which text must mention what is listed."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class Sort(StrEnum):
    """What rows of one section are sorted by."""

    PLACE = "place"
    WEIGHT = "weight"
    NAME = "name"


class Grouping(StrEnum):
    """What rows are put together by: actors, figures, dates; or the sorts of each."""

    KIND = "kind"
    TYPE = "type"


STANDINGS = {
    Scope.BOTH: Standing.LINKED,
    Scope.LEFT: Standing.ONLY_LEFT,
    Scope.RIGHT: Standing.ONLY_RIGHT,
}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the reader wants the panel; ``kind`` is the only one listed, None for all.

    ``words`` must all occur in a row; ``opened`` are the rows that show their places.
    """

    scope: Scope = Scope.BOTH
    kind: Kind | None = None
    sort: Sort = Sort.PLACE
    grouping: Grouping = Grouping.KIND
    words: str = ""
    opened: frozenset[Selection] = field(default=frozenset())


class Ledger:
    """Arranges the rows anew when the reader or the links change, and announces them."""

    def __init__(self, events: Events, document: Callable[[Side], Document | None]) -> None:
        """Listen for links and choices; ``document`` returns what a pane shows."""
        self._events = events
        self._document = document
        self._links: Links | None = None
        self._rows: dict[Scope, tuple[Row, ...]] = {}
        self._sections: tuple[object, list[list[Row]]] | None = None
        self._counts = dict.fromkeys(Scope, 0)
        self.arrangement = Arrangement()
        self.listed: tuple[Listed, ...] = ()
        events.listen(LinksChanged, self._take)
        events.listen(SelectionChanged, self._reveal)

    @property
    def counts(self) -> dict[Scope, int]:
        """Return how many rows each scope has before any are filtered out."""
        return self._counts

    @property
    def state(self) -> LedgerChanged:
        """Return what was announced last."""
        return LedgerChanged(self.listed, self.arrangement, self._counts)

    def arrange(self, by: Arrangement) -> None:
        """List the rows in another way."""
        self.arrangement = by
        self._announce()

    def change(
        self,
        *,
        scope: Scope | None = None,
        sort: Sort | None = None,
        grouping: Grouping | None = None,
    ) -> None:
        """List the rows of another scope, or in another order."""
        now = self.arrangement
        self.arrange(
            replace(
                now,
                scope=scope or now.scope,
                sort=sort or now.sort,
                grouping=grouping or now.grouping,
            )
        )

    def show_kind(self, kind: Kind | None) -> None:
        """List actors, figures or dates alone, or all of them."""
        self.arrange(replace(self.arrangement, kind=kind))

    def filter(self, words: str) -> None:
        """List only the rows with all of these words, however they are spelled."""
        if words != self.arrangement.words:
            self.arrange(replace(self.arrangement, words=words))

    def toggle(self, row: Selection) -> None:
        """Open a row to its places in both texts, or close it."""
        opened = self.arrangement.opened ^ {row}
        self.arrange(replace(self.arrangement, opened=opened))

    # Inside

    def _take(self, event: LinksChanged) -> None:
        before, self._links = self._links, event.links
        self._rows, self._sections = {}, None
        self._counts = dict.fromkeys(Scope, 0)
        links, now = event.links, self.arrangement
        if links is not None:
            from app.workspace.rows import count

            linked = (links.actors, links.figures, links.dates, links.suggested, links.rejected)
            self._counts = {
                Scope.BOTH: sum(map(len, linked)),
                Scope.LEFT: count(links.only_left),
                Scope.RIGHT: count(links.only_right),
            }
        if links is None or before is None or _pair(before) != _pair(links):
            now = replace(now, words="", scope=Scope.BOTH)
        self.arrange(replace(now, opened=frozenset()))

    def _reveal(self, event: SelectionChanged) -> None:
        """List what was chosen where the arrangement leaves it out."""
        row, now = event.row, self.arrangement
        if row is None or any(_selection(one) == row for one in self.listed):
            return
        scope = next((s for s, standing in STANDINGS.items() if standing is row.standing), None)
        kind = now.kind if now.kind is row.kind else None
        self.arrange(replace(now, scope=scope or Scope.BOTH, kind=kind))
        if not any(_selection(one) == row for one in self.listed):
            self.filter("")

    def _announce(self) -> None:
        self.listed = tuple(self._arranged())
        self._events.announce(self.state)

    def _prepared(self, scope: Scope) -> tuple[Row, ...]:
        links = self._links
        if links is None:
            return ()
        if scope not in self._rows:
            from app.workspace.rows import alone_rows, linked_rows

            both = scope is Scope.BOTH
            self._rows[scope] = linked_rows(links) if both else alone_rows(links, STANDINGS[scope])
        return self._rows[scope]

    def _arranged(self) -> Iterator[Listed]:
        now = self.arrangement
        words: list[str] = []
        if now.words.strip():
            from app.workspace.rows import fold

            words = fold(now.words).split()
        for section in self._ordered():
            rows = section
            for word in words:
                rows = [row for row in rows if word in row.folded]
            if rows:
                yield from self._section(rows)

    def _ordered(self) -> list[list[Row]]:
        """Return the sorted sections; sorting is not done again for each letter of a filter."""
        now = self.arrangement
        key = (now.scope, now.kind, now.sort, now.grouping)
        if self._sections is None or self._sections[0] != key:
            rows: Iterable[Row] = self._prepared(now.scope)
            if now.kind is not None:
                rows = [row for row in rows if row.kind is now.kind]
            ordered = [_sorted(section, now.sort) for section in _sections(rows, now.grouping)]
            self._sections = key, ordered
        return self._sections[1]

    def _section(self, rows: Sequence[Row]) -> Iterator[Listed]:
        from app.workspace.rows import Heading, timeline

        now, first = self.arrangement, rows[0]
        by_type = now.grouping is Grouping.TYPE and not first.unlinked
        standing = first.selection.standing
        yield Heading(first.kind, len(rows), standing, first.group if by_type else "")
        if first.kind is Kind.DATE and (line := timeline(rows)):
            yield line
        if not now.opened:
            yield from rows
            return
        for row in rows:
            if row.selection in now.opened:
                yield replace(row, opened=True)
                yield from self._places(row.selection)
            else:
                yield row

    def _places(self, row: Selection) -> Iterator[Listed]:
        """Yield what each text calls the row's actor, and below it the places there in a line."""
        from app.workspace.places import spans_of
        from app.workspace.rows import Forms, forms_at

        assert self._links is not None
        for side in Side:
            document = self._document(side)
            spans = spans_of(self._links, side, row)
            if document is None or not spans:
                continue
            text = document.text
            yield Forms(side, len(spans), forms_at(text, spans))
            yield from (concordance(row, side, text, span) for span in spans[:_MOST])


def concordance(row: Selection, side: Side, text: str, span: Span) -> Line:
    """Return one place on a line: the words of the mention, and whole words around them."""
    from app.workspace.rows import Line

    around = beside(text, span, _AROUND, Span(0, len(text)))
    return Line(row, side, span, around.before, one_line(span.of(text)), around.after)


def _selection(one: Listed) -> Selection | None:
    from app.workspace.rows import Row

    return one.selection if isinstance(one, Row) else None


def _pair(links: Links) -> tuple[str, str]:
    return links.left, links.right


def _sections(rows: Iterable[Row], grouping: Grouping) -> Iterator[list[Row]]:
    """Yield rows in the order of kinds, each kind or each group of it together."""
    for _, some in groupby(rows, lambda row: (row.selection.standing, row.kind)):
        if grouping is Grouping.KIND:
            yield list(some)
        else:
            groups: dict[str, list[Row]] = {}
            for row in some:
                groups.setdefault(row.group, []).append(row)
            yield from groups.values()


def _sorted(rows: list[Row], sort: Sort) -> list[Row]:
    from app.workspace.rows import sort_key

    if sort is Sort.WEIGHT:
        return sorted(rows, key=lambda row: (-row.weight, row.place))
    if sort is Sort.NAME:
        return sorted(rows, key=sort_key)
    return sorted(rows, key=lambda row: row.place)
