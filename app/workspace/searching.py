"""The search of one window: the newest query counts, and the index is kept up meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.errors import AppError
from app.model.search import Narrowing, Order
from app.translation import tr
from app.workspace.events import (
    LibraryChanged,
    Message,
    QueryCompleted,
    SearchChanged,
    SearchSurveyed,
    Severity,
)
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.search import Completion, Facet, Nearby, SearchResult
    from app.workspace.events import Events
    from app.workspace.flow import Flow
    from app.workspace.jobs import JobRunner, Progress


_FIRST = 20  # documents of an answer that are listed at once


class Searching:
    """Asks the library and announces the answers."""

    def __init__(
        self,
        flow: Flow,
        runner: JobRunner,
        events: Events,
        failed: Callable[[Exception], None],
    ) -> None:
        """Start with nothing asked."""
        self._flow = flow
        self._runner = runner
        self._events = events
        self._failed = failed
        self._order = Order.RELEVANCE
        self._narrowing = Narrowing()
        self._number = 0
        self._query: tuple[str, bool] = ("", True)
        self._result: SearchResult | None = None
        self._facets: tuple[Facet, ...] = ()
        self._preparations = 0
        self._preparing = False
        self._limit = _FIRST
        self._answered_early = False  # the newest query, from an index in the making
        self._listed: frozenset[str] = frozenset()
        events.listen(LibraryChanged, self._note_listed)

    @property
    def query(self) -> str:
        """Return the query that was asked last."""
        return self._query[0]

    @property
    def order(self) -> Order:
        """Return in what order hits come."""
        return self._order

    @property
    def narrowing(self) -> Narrowing:
        """Return what the search is narrowed to beside its query."""
        return self._narrowing

    @property
    def result(self) -> SearchResult | None:
        """Return the answer to the newest query, None while there is none."""
        return self._result

    @property
    def facets(self) -> tuple[Facet, ...]:
        """Return what the hits of the newest query have in common, as far as it is counted."""
        return self._facets

    def set_order(self, order: Order) -> None:
        """Have hits in another order; what was found is found again."""
        self._order = order
        self._again()

    def narrow(self, narrowing: Narrowing) -> None:
        """Narrow the search to this, or widen it; what was found is found again."""
        self._narrowing = narrowing
        self._again()

    def choose(self, facet: str, value: str) -> None:
        """Choose a value of a facet, or choose it no more."""
        now = self._narrowing
        self.narrow(replace(now, chosen=now.chosen ^ {(facet, value)}))

    def strike(self, name: str, form: str) -> None:
        """Look no more for a spelling of an actor that the query names, or look for it again."""
        now = self._narrowing
        self.narrow(replace(now, struck=now.struck ^ {(name, form)}))

    def search(
        self, query: str, *, as_typed: bool = True, narrowing: Narrowing | None = None
    ) -> None:
        """Search the library; the answer to the newest query is announced, older ones fall away.

        ``as_typed``: the last word may be unfinished. ``narrowing`` takes the place of what the
        search was narrowed to; an empty query forgets it.
        """
        self._query = (query, as_typed)
        self._limit = _FIRST
        self._result = None
        if narrowing is not None or not query.strip():
            self._narrowing = narrowing or Narrowing()
        self._ask()

    def more(self) -> None:
        """List more of what answers the newest query, where there is more."""
        result = self._result
        if result is not None and len(result.hits) < min(result.total, self._limit + 1):
            self._limit = 2 * len(result.hits)
            self._ask()

    def _ask(self) -> None:
        """Search for the newest query, and announce the answer."""
        self._number += 1
        number, (query, as_typed) = self._number, self._query
        self._answered_early = self._preparing
        if not query.strip():
            self._facets = ()
            self._events.announce(SearchChanged(query, None))
            return

        notes: list[str] = []

        def show(result: SearchResult | None) -> None:
            self._warn(notes)
            if number == self._number and result is not None:
                self._result = result
                self._forget_struck(result)
                self._events.announce(SearchChanged(query, result))
                self._list_what_is_new(result)

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if number == self._number:
                self._events.announce(
                    SearchChanged(query, None, f"{tr(error.why)}; {tr(error.do)}")
                )

        def work(_: Progress) -> SearchResult | None:
            if number != self._number:
                return None  # a newer query has come before this one's turn
            return self._flow.search(
                query,
                limit=self._limit,
                as_typed=as_typed,
                order=self._order,
                narrowing=self._narrowing,
                report=notes.append,
            )

        self._runner.submit(Lane.READ, "", work, show, failed)

    def complete(self, query: str) -> None:
        """Find what the last word of a query may become, and announce it."""
        number = self._number

        def work(_: Progress) -> tuple[Completion, ...]:
            return self._flow.completions(query) if number == self._number else ()

        def show(found: tuple[Completion, ...]) -> None:
            self._events.announce(QueryCompleted(query, found))

        self._runner.submit(Lane.READ, "", work, show, self._failed)

    def survey(self) -> None:
        """Count what the hits have in common, or look for what comes close where there are none.

        The first hits do not wait for it; it is announced, unless a newer query has come.
        """
        number, result, (_, as_typed) = self._number, self._result, self._query
        if result is None:
            return

        def work(_: Progress) -> tuple[tuple[Facet, ...], tuple[Nearby, ...]]:
            narrowing = self._narrowing
            if number != self._number:
                return (), ()
            facets = self._flow.facets(result, narrowing, as_typed=as_typed)
            if result.total:
                return facets, ()
            return facets, self._flow.nearby(result, narrowing, as_typed=as_typed)

        def show(found: tuple[tuple[Facet, ...], tuple[Nearby, ...]]) -> None:
            if number == self._number:
                self._facets = found[0]
                self._events.announce(SearchSurveyed(result.query, *found))

        self._runner.submit(Lane.COUNT, "", work, show, self._failed)

    def prepare(self) -> None:
        """Bring the index up to the library; what was answered before is then asked again."""
        self._preparations += 1
        number = self._preparations
        self._preparing = True
        notes: list[str] = []

        def done(_: None) -> None:
            self._warn(notes)
            if number == self._preparations:
                self._preparing = False
                if self._answered_early:
                    self._again()

        def work(progress: Progress) -> None:
            self._flow.prepare_search(progress, notes.append)

        self._runner.submit(Lane.INDEX, tr("Preparing the search"), work, done, self._failed)

    def _again(self) -> None:
        query, as_typed = self._query
        self.search(query, as_typed=as_typed)

    def _forget_struck(self, result: SearchResult) -> None:
        """Keep struck out only what is of an actor that the query names."""
        names = {one.name for one in result.spellings}
        now = self._narrowing
        kept = frozenset(pair for pair in now.struck if pair[0] in names)
        self._narrowing = replace(now, struck=kept)

    def _note_listed(self, event: LibraryChanged) -> None:
        self._listed = frozenset(entry.id for entry in event.entries)

    def _list_what_is_new(self, result: SearchResult) -> None:
        """Show the library anew when a search finds what another program has put into it."""
        if all(hit.document_id in self._listed for hit in result.hits):
            return
        self._runner.submit(
            Lane.READ,
            "",
            lambda _: self._flow.entries(),
            lambda entries: self._events.announce(LibraryChanged(entries)),
            self._failed,
        )

    def _warn(self, notes: list[str]) -> None:
        for note in notes:
            self._events.announce(Message(Severity.WARNING, tr(note)))
