"""The session: what is open, what is chosen, and what the reader asks for.

The window calls these methods and hears of their results through ``session.events``; it computes
nothing itself. Every method returns at once: what takes time is a job.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, TypeVar

from app.model.errors import AppError
from app.translation import phrase, tr
from app.workspace.counterparts import Counterparts
from app.workspace.events import (
    Events,
    Kind,
    LibraryChanged,
    LinksChanged,
    Mark,
    MarksChanged,
    Message,
    Nominals,
    PaneChanged,
    PlaceChanged,
    Selection,
    SelectionChanged,
    Severity,
    Side,
)
from app.workspace.finding import Finding
from app.workspace.importing import Importing
from app.workspace.jobs import Job, JobRunner, Lane, Progress
from app.workspace.ledger import Ledger
from app.workspace.notes import Notes
from app.workspace.partnering import Partnering
from app.workspace.places import Marks, marks_of, next_mark, spans_of
from app.workspace.searches import Searches
from app.workspace.searching import Searching
from app.workspace.shelf import Shelf
from app.workspace.taking import Taking
from app.workspace.trail import Bookmarks, Trail
from app.workspace.verdicts import Verdicts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from app.model.document import Document, DocumentEntry, Span
    from app.model.judgement import Judgement, Verdict
    from app.model.link import Links
    from app.store.documents import Field
    from app.workspace.acts import Done
    from app.workspace.flow import Flow
    from app.workspace.intake import Imported

T = TypeVar("T")

_NOMINALS = {
    Nominals.HIDDEN: phrase("Pronouns and nouns are not marked."),
    Nominals.MARKED: phrase(
        "Pronouns and nouns are marked; going from place to place passes them over."
    ),
    Nominals.WALKED: phrase("Going from place to place now includes pronouns and nouns."),
}
_NO_MARKS: Marks = dict.fromkeys(Side, ())
_UNDONE, _DONE_AGAIN = phrase("Undone: {done}"), phrase("Done again: {done}")
ONE_TEXT = phrase("Both panes show the same text, which is not compared with itself.")


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
        self._marks: Marks = _NO_MARKS
        self._shown: Marks = _NO_MARKS
        self.counterparts = Counterparts(_NO_MARKS)
        self._nominals = Nominals.MARKED
        self._row: Selection | None = None
        self._here: dict[Side, Span | None] = dict.fromkeys(Side)
        self._pair_number = 0
        self._linking: Job | None = None
        self._analysing = False
        self.trail = Trail(self)
        self.bookmarks = Bookmarks()
        self.finding = Finding(self, runner, self._failed)
        self.searching = Searching(flow, runner, self.events, self._failed)
        self.searches = Searches(flow, runner, self.events, self._failed)
        self.ledger = Ledger(self.events, self.document)
        self.partnering = Partnering(flow, runner, self._failed)
        self.shelf = Shelf(self.events, runner, self._failed)
        self.notes = Notes(self, flow)
        self.taking = Taking(self)
        self.verdicts = Verdicts(self, flow, self._say_of_actors)
        self.importing = Importing(
            flow, runner, self.events, self._failed, self._show_come, self._show_all_come
        )

    # What is open

    def start(self, files: Sequence[Path] = ()) -> None:
        """Show the library and the pair that was open last, or the files that were asked for."""
        self.run(Lane.READ, "", lambda _: self._flow.entries(), self._show_library)
        if files:
            self.open_files(files)
        else:
            self._runner.submit(
                Lane.READ,
                "",
                lambda progress: self._flow.last_pair(progress.bring),
                self._show_pair,
                self._failed,
                self._say_damage,
            )
        self.searching.prepare()
        self.notes.load()
        self._know_actors()
        self.importing.take_up()
        self.run(Lane.REST, "", self._flow.tidy, lambda _: None)

    def document(self, side: Side) -> Document | None:
        """Return the document in a pane."""
        return self._documents[side]

    @property
    def one_text(self) -> bool:
        """Tell whether both panes show places of one document."""
        left, right = (self._documents[side] for side in Side)
        return left is not None and right is not None and left.id == right.id

    @property
    def comparable(self) -> bool:
        """Tell whether the panes show two documents."""
        return all(self._documents.values()) and not self.one_text

    @property
    def links(self) -> Links | None:
        """Return the links of the open pair, None while they are not known."""
        return self._links

    @property
    def row(self) -> Selection | None:
        """Return the chosen row."""
        return self._row

    @property
    def nominals(self) -> Nominals:
        """Return what becomes of pronouns and common nouns."""
        return self._nominals

    def marks(self, side: Side) -> tuple[Mark, ...]:
        """Return what is marked in a pane in reading order."""
        return self._shown[side]

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

        self.run(Lane.READ, "", lambda _: self._flow.document(document_id), show)

    def open_panes(self, ids: Mapping[Side, str], then: Callable[[], None]) -> None:
        """Show documents of the library together, and do something when they are there."""

        def show(documents: dict[Side, Document | None]) -> None:
            self._show(documents)
            then()

        def load(_: Progress) -> dict[Side, Document | None]:
            return {side: self._flow.document(one) for side, one in ids.items()}

        self.run(Lane.READ, "", load, show)

    def open_files(self, files: Sequence[Path], side: Side | None = None) -> None:
        """Import files if they are new and show them: two side by side, one in ``side``.

        Of one file without a side the first empty pane is taken, else the right one.
        """
        paths = tuple(files)

        def show(imported: Imported) -> None:
            self._show_library(imported.entries)
            self.searching.prepare()
            self._analyse_rest()
            self._open_entries(imported.documents, side)
            if len(imported.documents) > len(Side):
                count = len(imported.documents)
                self._say(Severity.INFO, tr("%n documents are in the library now.", "", count))

        title = tr("Opening %n files", "Opening {name}", len(paths), name=paths[0].name)
        self.importing.open(paths, title, show)

    def _open_entries(self, entries: Sequence[DocumentEntry], side: Side | None) -> None:
        """Show the first two documents, or one of them in ``side``."""
        ids = [entry.id for entry in entries[: len(Side)]]
        if ids:
            self.run(
                Lane.READ,
                "",
                lambda _: [self._flow.document(one) for one in ids],
                lambda documents: self._show_opened(documents, side),
            )

    def _show_opened(self, documents: Sequence[Document], side: Side | None) -> None:
        if side is None and len(documents) > 1:
            self._show(dict(zip(Side, documents, strict=True)))
        else:
            empty = [s for s in Side if self._documents[s] is None]
            self._show({side or (empty[0] if empty else Side.RIGHT): documents[0]})

    def _show_come(self, entries: tuple[DocumentEntry, ...]) -> None:
        """Show what has come in so far of an import that goes on."""
        self._show_library(entries)
        self.searching.prepare()

    def _show_all_come(self, imported: Imported) -> None:
        self._show_come(imported.entries)
        if not any(self._documents.values()):
            self._open_entries(imported.documents, None)
        self._analyse_rest()

    def _analyse_rest(self) -> None:
        """Analyse in the background what was not yet, what is on the screen first.

        What the reader stops is not taken up again before the next start.
        """
        if self._analysing:
            return
        self._analysing = True
        shown = [d.id for d in self._documents.values() if d is not None]

        def done(_: int) -> None:
            self._analysing = False
            self.run(Lane.READ, "", lambda _: self._flow.news(), self._show_news)

        def failed(error: Exception) -> None:
            self._analysing = False
            self._failed(error)

        self._runner.submit(
            Lane.REST,
            tr("Analysing the library"),
            lambda progress: self._flow.analyse_rest(shown, progress, progress.bring),
            done,
            failed,
            self._say_damage,
        )

    def remove(self, ids: Sequence[str]) -> None:
        """Take documents out of the library and the panes; the files they came from stay."""
        self._change(lambda: self._flow.remove(ids))

    def edit(self, document_id: str, changes: Mapping[str, Field]) -> None:
        """Change what is known of a document: fields of :class:`Document` and their values."""
        self._change(lambda: self._flow.edit(document_id, changes))

    def undo(self) -> None:
        """Take back what the reader did last: a judgement, a note, an edit, a removal."""
        from app.workspace.judging import row_of

        self._change(self._flow.undo, row_of, _UNDONE, tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what was undone last."""
        from app.workspace.judging import row_of

        self._change(
            self._flow.redo,
            row_of,
            _DONE_AGAIN,
            tr("There is nothing to do again."),
        )

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
        """Choose a row of the panel: both panes go where they speak of it most alike."""
        known = row is not None and any(self._spans(side, row) for side in Side)
        self._choose(row if known else None)
        if self._row is None:
            return
        alike = self.counterparts.best(self._row)
        if alike is not None:
            self.show_counterparts(*alike)
        else:
            for side in Side:
                self.step(side, 1)

    def select_at(self, side: Side, offset: int) -> None:
        """Choose the row of the mention at an offset of a pane, the shortest where they nest."""
        here = [m for m in self._shown[side] if m.span.start <= offset < m.span.end]
        if not here:
            return
        mark = min(here, key=lambda m: len(m.span))
        other = self.counterparts.of(side, mark)
        self._choose(mark.row)
        self._here[side] = mark.span
        if other is None or other.nominal:
            self.step(side.other, 1)
        else:
            self._here[side.other] = other.span
            self.events.announce(PlaceChanged(side.other, other.span))

    def show_counterparts(self, left: Mark, right: Mark) -> None:
        """Choose the row of two mentions that belong together, and bring both into view."""
        if left.row != self._row:
            self._choose(left.row)
        self._here = {Side.LEFT: left.span, Side.RIGHT: right.span}
        for side, span in tuple(self._here.items()):
            if span is not None:
                self.events.announce(PlaceChanged(side, span))

    def step(self, side: Side, by: int) -> None:
        """Go to the next (1) or previous (-1) mention of the chosen row in a pane, round the end.

        Without a chosen row nothing happens.
        """
        if self._row is None:
            return
        spans, here = self._spans(side, self._row), self._here[side]
        if not spans:
            return
        if here is None:
            at = 0 if by > 0 else -1
        else:  # it may lie between two, at a pronoun that is not walked
            at = bisect_right(spans, here) if by > 0 else bisect_left(spans, here) - 1
        self._here[side] = span = spans[at % len(spans)]
        self.events.announce(PlaceChanged(side, span))

    def step_any(self, side: Side, by: int, offset: int) -> None:
        """Go to the next (1) or previous (-1) linked mention of anything from an offset on.

        Its row becomes the chosen one; where that is another, the pane opposite goes to its first.
        """
        walked = self._nominals is Nominals.WALKED
        mark = next_mark(self._shown[side], offset, by, nominals=walked)
        if mark is None:
            return
        another = mark.row != self._row
        if another:
            self._choose(mark.row)
        self._here[side] = mark.span
        self.events.announce(PlaceChanged(side, mark.span))
        if another:
            self.step(side.other, 1)

    def stand_at(self, row: Selection | None, here: Mapping[Side, Span | None]) -> None:
        """Choose a row with each pane at one of its mentions, going nowhere."""
        self._choose(row, here)

    def visit(self, row: Selection, side: Side, span: Span, *, focus: bool = False) -> None:
        """Go to one place of a row in a pane, choosing the row; the other pane stays."""
        if row != self._row:
            self._choose(row)
        self._here[side] = span
        self.events.announce(PlaceChanged(side, span, focus=focus))

    def here(self, side: Side) -> Span | None:
        """Return the mention of the chosen row that a pane is at."""
        return self._here[side]

    def place(self, side: Side) -> tuple[int, int]:
        """Return which mention of the chosen row a pane is at (from 1; 0: none) and of how many.

        Pronouns and common nouns are not counted unless they are walked.
        """
        if self._row is None:
            return (0, 0)
        spans, here = self._spans(side, self._row), self._here[side]
        return (spans.index(here) + 1 if here in spans else 0, len(spans))

    def set_nominals(self, nominals: Nominals) -> None:
        """Say what is to become of pronouns and common nouns."""
        self._nominals = nominals
        self._show_marks()
        self._say(Severity.INFO, tr(_NOMINALS[nominals]))

    # What the reader says

    def judge(self, verdict: Verdict) -> None:
        """Say whether the actors of the chosen row are one; the pair is linked anew by it.

        Without such a row nothing happens.
        """
        from app.workspace.judging import judgement_on, onward, row_after, row_of

        links, row = self._links, self._row
        if links is None or row is None or row.kind is not Kind.ACTOR or row.standing.only:
            return
        judgement = judgement_on(links, row, verdict)
        others = onward(links, row, self.ledger.listed)
        self._change(
            lambda: self._flow.judge(judgement),
            lambda links, said: row_after(links, row, row_of(links, said), others),
        )

    def _say_of_actors(
        self,
        judgement: Judgement,
        words: str,
        find: Callable[[Links, Judgement], Selection | None],
    ) -> None:
        self._change(lambda: self._flow.judge(judgement, words), find)

    def _change(
        self,
        change: Callable[[], Done | None],
        find: Callable[[Links, Judgement], Selection | None] = lambda *_: None,
        before: str = "{done}",
        nothing: str = "",
    ) -> None:
        """Do what changes the library, and show everything as it then is.

        The reader is told what was done within the words ``before``, or ``nothing`` where there was
        nothing to do. After a judgement ``find`` returns the row to go on with.
        """
        number = self._pair_number
        left, right = (self._documents[side] for side in Side)
        comparable = self.comparable

        def work(progress: Progress) -> tuple[Done | None, Links | None]:
            done = change()
            judged = done is not None and done.judgement is not None
            if not judged or not comparable or left is None or right is None:
                return done, None
            return done, self._flow.link_pair(left.id, right.id, progress)

        def show(found: tuple[Done | None, Links | None]) -> None:
            done, links = found
            self._say(Severity.INFO, nothing if done is None else tr(before, done=done.words))
            if done is not None and done.notes:
                self.notes.load()
            if done is not None and done.documents:
                self._show_again(done.documents)
            if done is None or done.judgement is None:
                return
            said = done.judgement
            if links is not None and number == self._pair_number:
                self._show_judged(links, find(links, said))
            self.run(
                Lane.ACTORS,
                "",
                lambda progress: self._flow.read_again(said, progress),
                lambda _: None,
            )

        self.run(Lane.ANALYSIS, "", work, show)

    def _show_judged(self, links: Links, row: Selection | None) -> None:
        """Show the pair linked anew, with each pane where it was if the row is still there."""
        here = self._here
        self._announce_links(links, marks_of(links))
        self._choose(row)
        if row is None:
            return
        for side in Side:
            span = here[side]
            if span is not None and span in self._spans(side, row):
                self._here[side] = span
                self.events.announce(PlaceChanged(side, span))
            else:
                self.step(side, 1)

    def _show_again(self, ids: Collection[str]) -> None:
        """Show documents as they now are, in the library's list and in the panes."""
        shown = {side: d.id for side, d in self._documents.items() if d and d.id in ids}

        def load(_: Progress) -> tuple[tuple[DocumentEntry, ...], dict[Side, Document | None]]:
            entries = self._flow.entries()
            known = {entry.id for entry in entries}
            panes = {
                side: self._flow.document(one) if one in known else None
                for side, one in shown.items()
            }
            return entries, panes

        def show(found: tuple[tuple[DocumentEntry, ...], dict[Side, Document | None]]) -> None:
            self._show_library(found[0])
            if found[1]:
                self._show(found[1])

        self.run(Lane.READ, "", load, show)

    # Inside

    def _show_library(self, entries: tuple[DocumentEntry, ...]) -> None:
        self.events.announce(LibraryChanged(entries))

    def _show_news(self, entries: tuple[DocumentEntry, ...] | None) -> None:
        if entries is not None:
            self._show_library(entries)

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
        self.run(Lane.READ, "", lambda _: self._flow.remember_pair(*pair), lambda _: None)
        self._link()

    def _link(self) -> None:
        """Analyse and link what the panes show, dropping what was under way for an older pair."""
        if self._linking is not None:
            self._linking.cancel()
            self._linking = None
        self._pair_number += 1
        number = self._pair_number
        left, right = (self._documents[side] for side in Side)
        reason = tr(ONE_TEXT) if self.one_text else tr("Two documents make a comparison.")
        self._announce_links(None, reason="" if self.comparable else reason)
        if left is None or right is None or not self.comparable:
            return

        def work(progress: Progress) -> tuple[Links, Marks]:
            links = self._flow.link_pair(left.id, right.id, progress)
            return links, marks_of(links)

        def show(found: tuple[Links, Marks]) -> None:
            if number == self._pair_number:
                self._announce_links(*found)
                self._analyse_rest()

        def failed(error: Exception) -> None:
            if number == self._pair_number:
                self._announce_links(None, reason=_not_compared(error))
            if not isinstance(error, AppError):
                raise error

        self._linking = self._runner.submit(
            Lane.ANALYSIS, tr("Comparing the texts"), work, show, failed
        )

    def _know_actors(self) -> None:
        """Learn in the background whom the library names; the open pair is linked by it then."""

        def done(more: bool) -> None:
            left, right = (self._documents[side] for side in Side)
            if not more or not self.comparable or left is None or right is None:
                return
            number = self._pair_number

            def show(links: Links) -> None:
                if number == self._pair_number and self._links not in (None, links):
                    marks, here = marks_of(links), self._here
                    row = self._row_in(marks)
                    self._announce_links(links, marks)
                    if row is not None:
                        self._choose(row, here)

            # That it can fail was said when the pair was linked first.
            self._runner.submit(
                Lane.ANALYSIS,
                "",
                lambda progress: self._flow.link_pair(left.id, right.id, progress),
                show,
                lambda _: None,
            )

        self.run(Lane.ACTORS, tr("Comparing the library's names"), self._flow.know_actors, done)

    def _row_in(self, marks: Marks) -> Selection | None:
        """Return which row has the mentions of the chosen one where the pair is linked anew."""
        row = self._row
        if row is None:
            return None
        spans = {(side, span) for side in Side for span in self._spans(side, row)}
        again = (
            mark.row
            for side in Side
            for mark in marks[side]
            if (side, mark.span) in spans and mark.row.kind is row.kind
        )
        return next(again, None)

    def stop_linking(self) -> None:
        """Stop the analysis of the open pair; the texts stay readable and searchable."""
        if self._linking is not None and self._links is None:
            self._linking.cancel()
            self._linking = None
            self._pair_number += 1
            self._announce_links(None, reason=tr("The comparison was stopped."))

    def _announce_links(
        self, links: Links | None, marks: Marks | None = None, reason: str = ""
    ) -> None:
        self._links = links
        self._marks = marks or _NO_MARKS
        self.events.announce(LinksChanged(links, reason))
        if self._row is not None:
            self._choose(None)
        self._show_marks()

    def _choose(
        self, row: Selection | None, here: Mapping[Side, Span | None] | None = None
    ) -> None:
        before, self._row = self._row, row
        self._here = {side: (here or {}).get(side) for side in Side}
        self.events.announce(SelectionChanged(row))
        if any(one is not None and one.unlinked for one in (before, row)):
            self._show_marks()

    def _show_marks(self) -> None:
        """Have marked what is linked, and what is suggested only while its row is chosen."""

        def shown(mark: Mark) -> bool:
            if mark.nominal and self._nominals is Nominals.HIDDEN:
                return False
            return not mark.row.unlinked or mark.row == self._row

        self._shown = {side: tuple(filter(shown, marks)) for side, marks in self._marks.items()}
        self.counterparts = Counterparts(self._shown)
        self.events.announce(MarksChanged(self._shown))

    def _spans(self, side: Side, row: Selection) -> tuple[Span, ...]:
        if self._links is None:
            return ()
        walked = self._nominals is Nominals.WALKED
        return spans_of(self._links, side, row, nominals=walked)

    def run(
        self, lane: Lane, title: str, work: Callable[[Progress], T], done: Callable[[T], None]
    ) -> Job:
        """Do some work in the background; what fails is said."""
        return self._runner.submit(lane, title, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error  # a fault of ours: the last resort reports it
        self._say(Severity.ERROR, error.in_full)

    def _say_damage(self, words: str) -> None:
        self._say(Severity.ERROR, tr(words))

    def _say(self, severity: Severity, text: str) -> None:
        self.events.announce(Message(severity, text))


def _not_compared(error: Exception) -> str:
    """Return why there is no comparison, in words."""
    why = error.in_full if isinstance(error, AppError) else str(error)
    return tr("The texts could not be compared: {why}", why=why)
