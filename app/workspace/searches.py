"""In one window: the saved searches of a library, those of before, and lists of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.translation import tr
from app.workspace.events import Message, Severity
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.model.search import SavedSearch
    from app.workspace.acts import Done
    from app.workspace.events import Events
    from app.workspace.flow import Flow
    from app.workspace.jobs import JobRunner, Progress
    from app.workspace.queries import Written

T = TypeVar("T")

_TOLD = 3  # faults of a list that are told in the message


class Searches:
    """Keeps and lists searches; what takes time is a job, and its result goes to ``show``."""

    def __init__(
        self,
        flow: Flow,
        runner: JobRunner,
        events: Events,
        failed: Callable[[Exception], None],
    ) -> None:
        """Take what a session has."""
        self._flow = flow
        self._runner = runner
        self._events = events
        self._failed = failed
        self._earlier: tuple[str, ...] = ()
        self._known = False

    # Saved

    def list_saved(self, show: Callable[[tuple[SavedSearch, ...]], None]) -> None:
        """Show the saved searches by their names."""
        self._run(self._flow.searches.saved_searches, show)

    def save(self, saved: SavedSearch, then: Callable[[], None] = lambda: None) -> None:
        """Save a search, in the place of the one of its name."""
        self._change(lambda: self._flow.saving.save(saved), then)

    def rename(self, before: str, after: str, then: Callable[[], None] = lambda: None) -> None:
        """Give a saved search another name."""
        self._change(lambda: self._flow.saving.rename(before, after), then)

    def remove(self, name: str, then: Callable[[], None] = lambda: None) -> None:
        """Forget a saved search."""
        self._change(lambda: self._flow.saving.remove(name), then)

    # Earlier

    @property
    def earlier(self) -> tuple[str, ...]:
        """Return what was searched before, the last first; empty before it was listed once."""
        return self._earlier

    def list_earlier(self, show: Callable[[tuple[str, ...]], None] = lambda _: None) -> None:
        """Show what was searched before, the last first."""

        def read(kept: tuple[str, ...]) -> None:
            self._known = True
            self._earlier = tuple(dict.fromkeys((*self._earlier, *kept)))
            show(self._earlier)

        if self._known:
            show(self._earlier)
        else:
            self._run(self._flow.searches.earlier_queries, read)

    def note(self, query: str) -> None:
        """Remember a query with which the reader found something; quietly where none may write."""
        query = " ".join(query.split())
        if not query or self._earlier[:1] == (query,):
            return
        self._earlier = tuple(dict.fromkeys((query, *self._earlier)))
        if not self._flow.searches.read_only:
            self._run(lambda: self._flow.searches.note_query(query), lambda _: None)

    # Lists

    def run_list(self, queries: Path, to: Path) -> None:
        """Run a list of queries in the background, every hit into a row of a table."""
        from app.workspace.queries import run

        def work(progress: Progress) -> Written:
            return run(self._flow, queries, to, progress)

        def show(written: Written) -> None:
            text = tr("%n searches were run.", "One search was run.", written.queries)
            text += " " + tr(
                "%n places were written to {name}.",
                "One place was written to {name}.",
                written.rows,
                name=to.name,
            )
            if written.faults:
                more = len(written.faults) - _TOLD
                told = [
                    *written.faults[:_TOLD],
                    *([tr("and %n more", "and %n more", more)] if more > 0 else []),
                ]
                text = text + " " + tr("But {faults}.", faults="; ".join(told))
            severity = Severity.WARNING if written.faults else Severity.INFO
            self._events.announce(Message(severity, text))

        title = tr("Running the searches of {name}", name=queries.name)
        self._runner.submit(Lane.QUERIES, title, work, show, self._failed)

    # Inside

    def _change(self, change: Callable[[], Done], then: Callable[[], None]) -> None:
        def show(done: Done) -> None:
            self._events.announce(Message(Severity.INFO, tr(done.words)))
            then()

        self._run(change, show)

    def _run(self, work: Callable[[], T], show: Callable[[T], None]) -> None:
        self._runner.submit(Lane.READ, "", lambda _: work(), show, self._failed)
