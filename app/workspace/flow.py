"""The flow of a document: file -> Document -> store and index -> Analysis -> Links.

The only module that joins importers, store, index, analysis and linking. Nothing here knows a
window; every method may be called from a job's thread. What is slow to import (Whoosh, the
analysis, the importers) is imported at its first use.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app import paths
from app.model.errors import DocumentDamaged
from app.translation import phrase
from app.workspace.acts import Acts, Done
from app.workspace.intake import Imported, Intake
from app.workspace.jobs import Progress
from app.workspace.known import KnownActors
from app.workspace.noting import Noting
from app.workspace.saving import Saving
from app.workspace.turns import Turns
from app.workspace.upkeep import PATIENCE, Upkeep
from app.workspace.watched import Watched

if TYPE_CHECKING:
    from pathlib import Path

    from app.analysis.pipeline import Analyser
    from app.linking.register import Register
    from app.model.analysis import Analysis
    from app.model.document import Document, DocumentEntry
    from app.model.judgement import Judgement
    from app.model.link import Links
    from app.model.search import (
        Completion,
        Facet,
        Narrowing,
        Nearby,
        Order,
        SearchResult,
    )
    from app.model.similar import Similar
    from app.store.documents import Field
    from app.store.library import Library
    from app.store.searches import Searches
    from app.workspace.facets import Facets

_ALL = 1 << 31  # more documents than a library holds
_FEW = 10  # files that are opened at once and do not wait for others
_COMPLETIONS = 6  # actors that are offered while a name is typed
Report = Callable[[str], None]


class Flow:
    """The use-cases of one library."""

    def __init__(self, library: Library, analyser: Callable[[], Analyser]) -> None:
        """Take the open library, and what makes the analyser when it is first needed."""
        self._library = library
        self._make_analyser = analyser
        self._analyser: Analyser | None = None
        self._lock = threading.Lock()
        self._news = False  # analyses have told something of documents for the list
        self._damaged: set[str] = set()  # documents that were said to be so
        self._index = Upkeep(library, self._sound)
        self._known = KnownActors(library)
        self.intake = Intake(library, self._index.fall_behind)
        self.watched = Watched(library)
        self.searches: Searches = library
        self._turns = Turns()
        self._listed: tuple[DocumentEntry, ...] | None = None
        self._facets: tuple[tuple[DocumentEntry, ...], Facets] | None = None
        self._copies: dict[str, str] = {}  # near copies and what they are folded into
        self._acts = Acts(library.take_back, library.say_again)
        self.noting = Noting(library, self._acts)
        self.saving = Saving(library, self._acts)

    # The library

    def entries(self) -> tuple[DocumentEntry, ...]:
        """Return the library's documents; a new library is given the sample texts first."""
        library = self._library
        if library.is_new and not library.read_only and library.value("samples") is None:
            samples = sorted(paths.seeds().glob("*.txt"))
            documents = self.intake.at_once(samples, Progress()).documents
            if len(documents) > 1:
                library.set_pair(documents[0].id, documents[1].id)
            library.set_value("samples", "given")
        listed = self._library.entries()
        self._copies = {entry.id: entry.copy_of for entry in listed if entry.copy_of}
        self._listed = listed
        return listed

    def news(self) -> tuple[DocumentEntry, ...] | None:
        """Return the list anew if texts were read since that tell who wrote them, where and when.

        None where there is nothing new.
        """
        if not self._news:
            return None
        self._news = False
        return self.entries()

    def document(self, document_id: str) -> Document:
        """Return a document with its text; raises LibraryError when it is not there."""
        return self._library.document(document_id)

    def last_pair(self, report: Report = lambda _: None) -> tuple[Document | None, Document | None]:
        """Return the documents that were side by side last; of a damaged one ``report`` is told."""
        known = {entry.id for entry in self._library.entries()}
        left, right = (
            self._sound(one, report) if one is not None and one in known else None
            for one in self._library.pair()
        )
        return left, right

    def _sound(self, document_id: str, report: Report) -> Document | None:
        """Return a document, None for one that is damaged; that is told once in a run."""
        try:
            return self._library.document(document_id)
        except DocumentDamaged as error:
            if document_id not in self._damaged:
                self._damaged.add(document_id)
                report(error.in_full)
            return None

    def remember_pair(self, left: str | None, right: str | None) -> None:
        """Keep which documents are side by side; a library that cannot be written forgets it."""
        if not self._library.read_only:
            self._library.set_pair(left, right)

    def tidy(self, progress: Progress) -> None:
        """Do what a library needs now and then: let go of what was removed, compare, back up."""
        if self._library.read_only:
            return
        self._library.let_go()
        while self._library.compare_texts():
            progress.check()
        if self._library.backups.is_due():
            self._library.backups.make()

    # Import

    def import_paths(
        self, given: Iterable[Path], progress: Progress, languages: str = ""
    ) -> Imported:
        """Add files, what they hold, and folders with all below; what fails is listed.

        Scanned pages are recognised where ``languages`` are given, by Tesseract's names.

        They are found by a search after :meth:`prepare_search`, which the first search does
        itself where it was not done.
        """
        from app import importers

        files = list(importers.find(given))
        if self._library.read_only:
            return self.intake.at_once(files, progress, languages)
        self.intake.put(files, languages)
        try:
            return self.intake.work(progress)
        except KeyboardInterrupt:
            self.intake.drop()
            raise

    def open_paths(self, given: Iterable[Path], progress: Progress) -> Imported | None:
        """Add a few files at once, to be read now; put many into the queue, and return None."""
        from app import importers

        files = list(importers.find(given))
        if len(files) <= _FEW or self._library.read_only:
            return self.intake.at_once(files, progress)
        self.intake.put(files)
        return None

    def queue_new(self) -> int:
        """Put into the queue what is new in watched folders; return how many files that are."""
        if self._library.read_only or self.intake.waiting():
            return 0
        files = self.watched.new()
        if files:
            self.intake.put(files)
        return len(files)

    # What the reader does to the library, and can undo

    def remove(self, ids: Sequence[str]) -> Done:
        """Take documents out of the library and the index."""
        titles = {entry.id: entry.title for entry in self._library.entries()}
        gone = tuple(one for one in ids if one in titles)
        title = titles[gone[0]] if gone else ""
        words = phrase(
            "%n documents were removed.", "“{title}” was removed.", len(gone), title=title
        )
        return self._acts.do(
            Done(words, documents=gone),
            do=lambda: self._take_out(gone),
            undo=lambda: self._put_back(gone),
        )

    def edit(self, document_id: str, changes: Mapping[str, Field]) -> Done:
        """Change what is known of a document: fields of :class:`Document` and their values."""
        before: dict[str, Field] = {}

        def edit(values: Mapping[str, Field]) -> None:
            before.update(self._library.edit(document_id, **values))
            self._index.take_out([document_id])

        title = str(changes.get("title") or self._library.document(document_id).title)
        return self._acts.do(
            Done(phrase("“{title}” was changed.", title=title), documents=(document_id,)),
            do=lambda: edit(changes),
            undo=lambda: edit({name: before[name] for name in changes}),
        )

    def judge(self, judgement: Judgement, words: str = "") -> Done:
        """Keep what the reader says of actors; it holds for the whole library.

        ``words`` tell more of it than it says itself.
        """
        done = self._acts.do(
            Done(words or judgement.words, judgement),
            do=lambda: self._library.judge(judgement),
            undo=self._library.take_back,
            redo=self._library.say_again,
        )
        self._judged_anew(done)
        return done

    def judgements(self) -> tuple[tuple[Judgement, str], ...]:
        """Return all that the reader has said of actors and not taken back, with the moment."""
        return self._library.dated_judgements()

    def undo(self) -> Done | None:
        """Undo what was done last, also in an earlier run; None where there is nothing."""
        return self._judged_anew(self._acts.undo())

    def redo(self) -> Done | None:
        """Do again what was undone last; None where nothing was."""
        return self._judged_anew(self._acts.redo())

    def _judged_anew(self, done: Done | None) -> Done | None:
        """Tell the register of what is said now where the reader has said it or taken it back."""
        if done is not None and done.judgement is not None:
            self._known.change(lambda register: register.judge(self._library.judgements()))
            self._facets = None
        return done

    def read_again(self, judgement: Judgement, progress: Progress) -> None:
        """Let the register know of the actors of all texts that a judgement has changed."""
        if self._known.register is None:
            return  # it learns of everything when it is made
        version = self._ready_analyser().version
        titles = {entry.id: entry.title for entry in self._library.entries()}
        for one in sorted(self._spoken_of([judgement]) & titles.keys()):
            progress.check()
            found = self._library.analysis(one, version)
            if found is not None:
                again = self._corrected(found)
                self._known.change(lambda r, a=again, t=titles[one]: r.add(a, t))  # type: ignore[misc]
        self._facets = None

    def _corrected(self, found: Analysis) -> Analysis:
        """Return a stored analysis with what the reader has said of its actors."""
        from app.linking.corrected import corrected

        said = self._library.judgements()
        if not said:
            return found
        return corrected(found, self._library.text(found.document_id), said)

    def _take_out(self, ids: Sequence[str]) -> None:
        self._library.set_aside(ids)

        def forget(register: Register) -> None:
            for one in ids:
                register.remove(one)

        self._known.change(forget)
        self._index.take_out(ids)

    def _put_back(self, ids: Sequence[str]) -> None:
        self._library.put_back(ids)
        self._index.take_out(ids)
        version = self._ready_analyser().version
        stored = (self._library.analysis(one, version) for one in ids)
        found = [
            (self._corrected(one), self._library.document(one.document_id).title)
            for one in stored
            if one
        ]
        self._known.change(lambda register: register.update(found))

    # Analysis and links

    def analysis(self, document_id: str, progress: Progress) -> Analysis:
        """Return what a document mentions, from the store if it is there."""
        with self._turns.now():
            found = self._analysed(self._library.document(document_id), progress.report)
        return self._corrected(found)

    def analyse_rest(
        self, shown: Sequence[str], progress: Progress, report: Report = lambda _: None
    ) -> int:
        """Analyse what was not analysed yet, what is ``shown`` first; return how many it were.

        Whatever the reader waits for meanwhile goes before. What is damaged is passed over, and
        ``report`` is told.
        """
        if self._library.read_only:
            return 0
        version = self._ready_analyser().version
        total = len(self._library.unanalysed(version, limit=_ALL))
        tried: set[str] = set()  # what is taken out meanwhile stays without an analysis
        number = 0
        while some := [d for d in self._library.unanalysed(version, shown) if d not in tried]:
            for document_id in some:
                tried.add(document_id)
                document = self._sound(document_id, report)
                if document is None:
                    continue

                def told(share: float, of: int = number, title: str = document.title) -> None:
                    progress.report((of + share) / max(total, of + 1), title)
                    self._turns.let_pass()

                with self._turns.at_leisure():
                    self._analysed(document, told)
                number += 1
            progress.check()
        return number

    def _analysed(self, document: Document, report: Callable[[float], None]) -> Analysis:
        """Return the stored analysis, else a new one; call with a turn."""
        analyser = self._ready_analyser()
        found = self._library.analysis(document.id, analyser.version)
        if found is None:
            found = analyser.analyse(document, report)
            if not self._library.read_only:
                self._library.save_analysis(found, analyser.version)
                self._news = self._news or bool(found.authors or found.outlet or found.date)
            said = self._corrected(found)
            self._known.change(lambda register: register.add(said, document.title))
        return found

    def link_pair(self, left: str, right: str, progress: Progress) -> Links:
        """Analyse two documents as far as that was not done before, and link them.

        What :meth:`know_actors` found in the library helps, once it is through.
        """
        from app.linking.link import link

        documents = [self._library.document(one) for one in (left, right)]

        def analysed(number: int) -> Analysis:
            document = documents[number]

            def report(share: float) -> None:
                progress.report((number + share) / 2, document.title)

            with self._turns.now():
                found = self._analysed(document, report)
            progress.check()
            return found

        texts = (documents[0].text, documents[1].text)
        halves = analysed(0), analysed(1)
        return link(
            *halves,
            texts=texts,
            check=progress.check,
            known=self._known.register,
            judgements=self._library.judgements(),
        )

    def know_actors(self, progress: Progress) -> bool:
        """Find out which actors the library's analysed texts have in common.

        Tell whether a pair may now have links by way of further texts.
        """
        register = self._known.know(
            self._ready_analyser().version,
            self._corrected,
            lambda: self._spoken_of(self._library.judgements()),
            progress,
        )
        return len(register) > 2

    def _spoken_of(self, judgements: Sequence[Judgement]) -> frozenset[str]:
        """Return the documents that name somebody of whom the reader has said something."""
        from app.index.search import IndexDamaged
        from app.workspace.rereading import spoken_of

        if not judgements:
            return frozenset()
        try:
            return self._index.ask(lambda index: spoken_of(judgements, index), patience=-1)
        except IndexDamaged:
            return frozenset(side.document for one in judgements for side in one.sides)

    def _ready_analyser(self) -> Analyser:
        with self._lock:
            if self._analyser is None:
                self._analyser = self._make_analyser()
            return self._analyser

    # Search

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        as_typed: bool = False,
        order: Order | None = None,
        narrowing: Narrowing | None = None,
        report: Report = lambda _: None,
    ) -> SearchResult:
        """Search the library; raises QueryError for a query that does not parse.

        ``report`` is told in a sentence when the index had to be made again. While another thread
        brings the index up to the library, what it holds so far is searched.
        """
        from app.model.search import Narrowing, Order

        narrowed = narrowing or Narrowing()
        return self._index.ask(
            lambda index: index.search(
                query,
                limit=limit,
                as_typed=as_typed,
                texts=self._library.text,
                actors=self._forms_of,
                order=order or Order.RELEVANCE,
                copies=self._copies,
                among=self._among(narrowed),
                struck=narrowed.struck,
            ),
            report,
        )

    def facets(
        self, result: SearchResult, narrowing: Narrowing, *, as_typed: bool
    ) -> tuple[Facet, ...]:
        """Return what all hits of a search have in common, counted."""
        from app.index.search import IndexDamaged

        forms = {one.name: one.forms for one in result.spellings}
        try:
            found = self._index.ask(
                lambda index: index.matches(
                    result.query,
                    as_typed=as_typed,
                    actors=lambda name: forms.get(name, ()),
                    struck=narrowing.struck,
                )
            )
        except IndexDamaged:
            return ()
        return self._sorted_in().counted(found, narrowing.chosen)

    def nearby(
        self, result: SearchResult, narrowing: Narrowing, *, as_typed: bool
    ) -> tuple[Nearby, ...]:
        """Return queries that find something in the place of one that does not."""
        from app.index.search import IndexDamaged
        from app.model.search import Narrowing, Nearby, Way

        found: list[Nearby] = []
        if narrowing != Narrowing():
            whole = self.search(result.query, limit=1, as_typed=as_typed)
            if whole.total:
                found.append(Nearby(Way.UNNARROWED, "", result.query, whole.total))
        forms = {one.name: one.forms for one in result.spellings}
        try:
            found += self._index.ask(
                lambda index: index.nearby(
                    result.query,
                    as_typed=as_typed,
                    actors=lambda name: forms.get(name, ()),
                    among=self._among(narrowing),
                    struck=narrowing.struck,
                )
            )
        except IndexDamaged:
            return ()
        return tuple(found)

    def completions(self, query: str) -> tuple[Completion, ...]:
        """Return what the last word of a query may become: operators, then actors by any name."""
        from app.index.completion import actors, begun, operators

        start, register = begun(query), self._known.register
        names = register.beginning(start, _COMPLETIONS) if start and register is not None else ()
        return (*operators(query), *actors(query, names))

    def _among(self, narrowing: Narrowing) -> frozenset[str] | None:
        return self._sorted_in().among(narrowing.chosen) if narrowing.chosen else None

    def _sorted_in(self) -> Facets:
        """Return the documents by what they have in common, as they were listed last."""
        from app.workspace.facets import Facets

        listed = self._listed if self._listed is not None else self.entries()
        kept = self._facets
        if kept is None or kept[0] is not listed:
            kept = self._facets = (listed, Facets(listed, self._naming, self._known.named_in))
        return kept[1]

    def _naming(self, actor: str) -> frozenset[str]:
        return self._known.naming(actor, self._ready_analyser().version)

    def similar(
        self, document: Document, limit: int = 20, *, read: bool = False
    ) -> tuple[Similar, ...]:
        """Return the documents of the library that are most like one, the likest first.

        Actors, figures and dates are compared as far as :meth:`know_actors` knows them; ``read``
        analyses the document itself for that where it was not, and keeps nothing of it.
        """
        from app.workspace.partners import rank

        register = self._known.register
        if read and register is not None and document.id not in register:
            register.add(self._ready_analyser().analyse(document), document.title)
        return self._index.ask(lambda index: rank(document, index, register, self._copies, limit))

    def prepare_search(self, progress: Progress, report: Report = lambda _: None) -> None:
        """Bring the index up to the library; what takes long is told to ``progress``."""
        self._index.ready(report, progress)

    def _forms_of(self, name: str) -> tuple[str, ...]:
        """Return all forms of an actor's name: those known, and what it could be spelled as.

        The latter are for texts that are not analysed yet.
        """
        from app.names.respell import beginnings, respell

        found = self._known.forms_of(name, self._ready_analyser().version)
        words = self._index.ready(patience=PATIENCE).words(beginnings(name))
        return tuple(sorted({*found, *respell(name, words)}))
