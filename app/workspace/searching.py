"""The search of one window: the newest query counts, and the index is kept up meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.errors import AppError
from app.model.search import Order
from app.workspace.events import LibraryChanged, Message, SearchChanged, Severity
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.search import SearchResult
    from app.workspace.events import Events
    from app.workspace.flow import Flow
    from app.workspace.jobs import JobRunner, Progress


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
        self._number = 0
        self._query: tuple[str, bool] = ("", True)
        self._preparations = 0
        self._preparing = False
        self._answered_early = False  # the newest query, from an index in the making
        self._listed: frozenset[str] = frozenset()
        events.listen(LibraryChanged, self._note_listed)

    @property
    def order(self) -> Order:
        """Return in what order hits come."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Have hits in another order; what was found is found again."""
        self._order = order
        self._again()

    def search(self, query: str, *, as_typed: bool = True) -> None:
        """Search the library; the answer to the newest query is announced, older ones fall away.

        ``as_typed``: the last word may be unfinished.
        """
        self._number += 1
        number = self._number
        self._query = (query, as_typed)
        self._answered_early = self._preparing
        if not query.strip():
            self._events.announce(SearchChanged(query, None))
            return

        notes: list[str] = []

        def show(result: SearchResult | None) -> None:
            self._warn(notes)
            if number == self._number and result is not None:
                self._events.announce(SearchChanged(query, result))
                self._list_what_is_new(result)

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if number == self._number:
                self._events.announce(SearchChanged(query, None, f"{error.why}; {error.do}"))

        def work(_: Progress) -> SearchResult | None:
            if number != self._number:
                return None  # a newer query has come before this one's turn
            return self._flow.search(
                query, as_typed=as_typed, order=self._order, report=notes.append
            )

        self._runner.submit(Lane.READ, "", work, show, failed)

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

        self._runner.submit(Lane.INDEX, "Preparing the search", work, done, self._failed)

    def _again(self) -> None:
        query, as_typed = self._query
        self.search(query, as_typed=as_typed)

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
            self._events.announce(Message(Severity.WARNING, note))
