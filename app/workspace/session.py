"""The session: what is open, what is chosen, and what the reader asks for.

The window calls these methods and hears of their results through ``session.events``; it computes
nothing itself. Every method returns at once: what takes time is a job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.model.errors import AppError
from app.workspace.events import (
    Events,
    Kind,
    LibraryChanged,
    LinksChanged,
    Mark,
    Message,
    PaneChanged,
    PlaceChanged,
    SearchChanged,
    Selection,
    SelectionChanged,
    Severity,
    Side,
)
from app.workspace.jobs import Job, JobRunner, Lane, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.model.document import Document, DocumentEntry, Span
    from app.model.link import Links
    from app.model.search import SearchResult
    from app.workspace.flow import Flow, Imported

T = TypeVar("T")
Marks = dict[Side, tuple[Mark, ...]]


class Session:
    """One library open in one window: the pair on screen, its links, the chosen row, the search."""

    def __init__(self, flow: Flow, runner: JobRunner) -> None:
        """Take the library's use-cases and what runs them in the background."""
        self.events = Events()
        self._flow = flow
        self._runner = runner
        self._documents: dict[Side, Document | None] = {Side.LEFT: None, Side.RIGHT: None}
        self._opening: dict[Side, int] = {Side.LEFT: 0, Side.RIGHT: 0}
        self._links: Links | None = None
        self._marks: dict[Side, tuple[Mark, ...]] = {Side.LEFT: (), Side.RIGHT: ()}
        self._row: Selection | None = None
        self._place: dict[Side, int] = {Side.LEFT: -1, Side.RIGHT: -1}
        self._listed: frozenset[str] = frozenset()
        self._pair_number = 0
        self._query_number = 0
        self._query: tuple[str, bool] = ("", True)
        self._preparations = 0
        self._preparing = False
        self._answered_early = False  # the newest query, from an index in the making
        self._linking: Job | None = None

    # What is open

    def start(self, files: Sequence[Path] = ()) -> None:
        """Show the library and the pair that was open last, or the files that were asked for."""
        self._run(Lane.READ, "", lambda _: self._flow.entries(), self._show_library)
        if files:
            self.open_files(files)
        else:
            self._run(Lane.READ, "", lambda _: self._flow.last_pair(), self._show_pair)
        self._prepare_search()
        self._know_actors()

    def document(self, side: Side) -> Document | None:
        """Return the document in a pane."""
        return self._documents[side]

    @property
    def links(self) -> Links | None:
        """Return the links of the open pair, None while they are not known."""
        return self._links

    @property
    def row(self) -> Selection | None:
        """Return the chosen row."""
        return self._row

    def marks(self, side: Side) -> tuple[Mark, ...]:
        """Return all linked mentions in a pane in reading order."""
        return self._marks[side]

    def open_document(self, side: Side, document_id: str) -> None:
        """Show a document of the library in a pane."""
        self.open_place(side, document_id, None)

    def open_place(
        self, side: Side, document_id: str, span: Span | None, marks: Sequence[Span] = ()
    ) -> None:
        """Show a document in a pane, and there the place, with the keyboard in that pane."""

        def point_out() -> None:
            if span is not None:
                self.events.announce(PlaceChanged(side, span, focus=True, marks=tuple(marks)))

        shown = self._documents[side]
        if shown is not None and shown.id == document_id:
            point_out()
            return
        self._opening[side] += 1
        number = self._opening[side]

        def show(document: Document) -> None:
            if number == self._opening[side]:  # an older request's answer falls away
                self._show({side: document})
                point_out()

        self._run(Lane.READ, "", lambda _: self._flow.document(document_id), show)

    def open_files(self, files: Sequence[Path], side: Side | None = None) -> None:
        """Import files if they are new and show them: two side by side, one in ``side``.

        Of one file without a side the first empty pane is taken, else the right one.
        """
        paths = tuple(files)

        def work(progress: Progress) -> Imported:
            return self._flow.import_paths(paths, progress)

        def show(imported: Imported) -> None:
            for error in imported.errors:
                self._say(Severity.ERROR, str(error))
            self._show_library(imported.entries)
            if not imported.documents:
                return
            self._prepare_search()
            first, *rest = imported.documents
            if side is None and rest:
                self._show({Side.LEFT: first, Side.RIGHT: rest[0]})
            else:
                empty = [s for s in Side if self._documents[s] is None]
                self._show({side or (empty[0] if empty else Side.RIGHT): first})
            if len(imported.documents) > 2:
                count = len(imported.documents)
                self._say(Severity.INFO, f"{count} documents are in the library now.")

        title = f"Opening {paths[0].name}" if len(paths) == 1 else f"Opening {len(paths)} files"
        self._run(Lane.IMPORT, title, work, show)

    def remove(self, document_id: str) -> None:
        """Take a document out of the library and out of the panes; the file it came from stays."""

        def show(entries: tuple[DocumentEntry, ...]) -> None:
            self._show_library(entries)
            gone = [s for s, d in self._documents.items() if d is not None and d.id == document_id]
            if gone:
                self._show(dict.fromkeys(gone))

        self._run(Lane.INDEX, "", lambda _: self._flow.remove(document_id), show)

    def swap(self) -> None:
        """Exchange the two panes."""
        left, right = self._documents[Side.LEFT], self._documents[Side.RIGHT]
        self._show({Side.LEFT: right, Side.RIGHT: left})

    def close(self, side: Side) -> None:
        """Empty a pane; its document stays in the library."""
        self._show({side: None})

    def analyse_again(self) -> None:
        """Take up the analysis of the open pair after it failed or was stopped."""
        self._link()

    # What is chosen

    def select(self, row: Selection | None) -> None:
        """Choose a row of the panel: both panes go to its first mention."""
        self._row = row if row is None or self._spans(Side.LEFT, row) else None
        self._place = {Side.LEFT: -1, Side.RIGHT: -1}
        self.events.announce(SelectionChanged(self._row))
        if self._row is not None:
            for side in Side:
                self.step(side, 1)

    def select_at(self, side: Side, offset: int) -> None:
        """Choose the row of the mention at an offset of a pane, the shortest where they nest."""
        here = [m for m in self._marks[side] if m.span.start <= offset < m.span.end]
        if not here:
            return
        mark = min(here, key=lambda m: len(m.span))
        self._row = mark.row
        self._place = {Side.LEFT: -1, Side.RIGHT: -1}
        self.events.announce(SelectionChanged(self._row))
        self._place[side] = self._spans(side, mark.row).index(mark.span)
        self.step(side.other, 1)

    def step(self, side: Side, by: int) -> None:
        """Go to the next (1) or previous (-1) mention of the chosen row in a pane, round the end.

        Without a chosen row nothing happens.
        """
        if self._row is None:
            return
        spans = self._spans(side, self._row)
        if not spans:
            return
        at = self._place[side]
        self._place[side] = (at + by) % len(spans) if at >= 0 or by > 0 else len(spans) - 1
        self.events.announce(PlaceChanged(side, spans[self._place[side]]))

    def place(self, side: Side) -> tuple[int, int]:
        """Return which mention of the chosen row a pane is at (from 1; 0: none) and of how many."""
        if self._row is None:
            return (0, 0)
        return (self._place[side] + 1, len(self._spans(side, self._row)))

    # Search

    def search(self, query: str, *, as_typed: bool = True) -> None:
        """Search the library; the answer to the newest query is announced, older ones fall away.

        ``as_typed``: the last word may be unfinished.
        """
        self._query_number += 1
        number = self._query_number
        self._query = (query, as_typed)
        self._answered_early = self._preparing
        if not query.strip():
            self.events.announce(SearchChanged(query, None))
            return

        notes: list[str] = []

        def show(result: SearchResult | None) -> None:
            for note in notes:
                self._say(Severity.WARNING, note)
            if number == self._query_number and result is not None:
                self.events.announce(SearchChanged(query, result))
                self._list_what_is_new(result)

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if number == self._query_number:
                self.events.announce(SearchChanged(query, None, f"{error.why}; {error.do}"))

        def work(_: Progress) -> SearchResult | None:
            if number != self._query_number:
                return None  # a newer query has come before this one's turn
            return self._flow.search(query, as_typed=as_typed, report=notes.append)

        self._runner.submit(Lane.READ, "", work, show, failed)

    def _prepare_search(self) -> None:
        self._preparations += 1
        number = self._preparations
        self._preparing = True
        notes: list[str] = []

        def done(_: None) -> None:
            for note in notes:
                self._say(Severity.WARNING, note)
            if number == self._preparations:
                self._preparing = False
                if self._answered_early:
                    query, as_typed = self._query
                    self.search(query, as_typed=as_typed)

        def work(progress: Progress) -> None:
            self._flow.prepare_search(progress, notes.append)

        self._run(Lane.INDEX, "Preparing the search", work, done)

    # Inside

    def _show_library(self, entries: tuple[DocumentEntry, ...]) -> None:
        self._listed = frozenset(entry.id for entry in entries)
        self.events.announce(LibraryChanged(entries))

    def _list_what_is_new(self, result: SearchResult) -> None:
        """Show the library anew when a search finds what another program has put into it."""
        if any(hit.document_id not in self._listed for hit in result.hits):
            self._run(Lane.READ, "", lambda _: self._flow.entries(), self._show_library)

    def _show_pair(self, pair: tuple[Document | None, Document | None]) -> None:
        if any(self._opening.values()):
            return  # the reader was quicker
        self._show({Side.LEFT: pair[0], Side.RIGHT: pair[1]})

    def _show(self, panes: dict[Side, Document | None]) -> None:
        for side in panes:
            self._opening[side] += 1
        self._documents.update(panes)
        for side, document in panes.items():
            self.events.announce(PaneChanged(side, document))
        left, right = (self._documents[side] for side in Side)
        pair = (left.id if left else None, right.id if right else None)
        self._run(Lane.READ, "", lambda _: self._flow.remember_pair(*pair), lambda _: None)
        self._link()

    def _link(self) -> None:
        """Analyse and link what the panes show, dropping what was under way for an older pair."""
        if self._linking is not None:
            self._linking.cancel()
            self._linking = None
        self._pair_number += 1
        number = self._pair_number
        left, right = (self._documents[side] for side in Side)
        reason = "" if left and right else "Two documents make a comparison."
        self._announce_links(None, reason=reason)
        if left is None or right is None:
            return

        def work(progress: Progress) -> tuple[Links, Marks]:
            links = self._flow.link_pair(left.id, right.id, progress)
            return links, marks_of(links)

        def show(found: tuple[Links, Marks]) -> None:
            if number == self._pair_number:
                self._announce_links(*found)

        def failed(error: Exception) -> None:
            if number == self._pair_number:
                self._announce_links(None, reason=f"The texts could not be compared: {error}")
            if not isinstance(error, AppError):
                raise error

        self._linking = self._runner.submit(
            Lane.ANALYSIS, "Comparing the texts", work, show, failed
        )

    def _know_actors(self) -> None:
        """Learn in the background whom the library names; the open pair is linked by it then."""

        def done(more: bool) -> None:
            left, right = (self._documents[side] for side in Side)
            if not more or left is None or right is None:
                return
            number = self._pair_number

            def show(links: Links) -> None:
                if number == self._pair_number and self._links not in (None, links):
                    self._announce_links(links, marks_of(links))

            # That it can fail was said when the pair was linked first.
            self._runner.submit(
                Lane.ANALYSIS,
                "",
                lambda progress: self._flow.link_pair(left.id, right.id, progress),
                show,
                lambda _: None,
            )

        self._run(Lane.ACTORS, "Comparing the library's names", self._flow.know_actors, done)

    def stop_linking(self) -> None:
        """Stop the analysis of the open pair; the texts stay readable and searchable."""
        if self._linking is not None and self._links is None:
            self._linking.cancel()
            self._linking = None
            self._pair_number += 1
            self._announce_links(None, reason="The comparison was stopped.")

    def _announce_links(
        self, links: Links | None, marks: Marks | None = None, reason: str = ""
    ) -> None:
        self._links = links
        self._marks = marks or {Side.LEFT: (), Side.RIGHT: ()}
        self.events.announce(LinksChanged(links, dict(self._marks), reason))
        self._place = {Side.LEFT: -1, Side.RIGHT: -1}
        if self._row is not None:
            self._row = None
            self.events.announce(SelectionChanged(None))

    def _spans(self, side: Side, row: Selection) -> tuple[Span, ...]:
        return spans_of(self._links, side, row) if self._links is not None else ()

    def _run(
        self, lane: Lane, title: str, work: Callable[[Progress], T], done: Callable[[T], None]
    ) -> Job:
        return self._runner.submit(lane, title, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error  # a fault of ours: the last resort reports it
        self._say(Severity.ERROR, str(error))

    def _say(self, severity: Severity, text: str) -> None:
        self.events.announce(Message(severity, text))


def marks_of(links: Links) -> Marks:
    """Return all linked mentions of both texts, each side in reading order, outer before inner."""
    sizes = ((Kind.ACTOR, links.actors), (Kind.FIGURE, links.figures), (Kind.DATE, links.dates))
    rows = [Selection(kind, i) for kind, group in sizes for i in range(len(group))]
    marks = {}
    for side in Side:
        found = [Mark(span, row) for row in rows for span in spans_of(links, side, row)]
        marks[side] = tuple(sorted(found, key=lambda m: (m.span.start, -m.span.end)))
    return marks


def spans_of(links: Links, side: Side, row: Selection) -> tuple[Span, ...]:
    """Return the places of a row in one of the texts, in reading order."""
    left = side is Side.LEFT
    if row.kind is Kind.FIGURE:
        figure = links.figures[row.index]
        return ((figure.a if left else figure.b).span,)
    found = links.actors[row.index] if row.kind is Kind.ACTOR else links.dates[row.index]
    return tuple(mention.span for mention in (found.a if left else found.b))
