"""The full-text index of a library: a cache on disk that can be made anew at any time.

It lives in a folder of the reader's alone, is never opened from elsewhere, and is thrown away when
in doubt.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from operator import length_hint
from typing import TYPE_CHECKING, NamedTuple

from app.index import nearby, storage
from app.index.alike import Alike, alike
from app.index.arrays import IndexDamaged
from app.index.describe import describe
from app.index.grammar import Parsed, fault, parse
from app.index.marks import all_marks, find_marks
from app.index.planner import actor_names, make_plan, spellings
from app.index.results import Results
from app.index.snapshot import Snapshot
from app.index.snippets import make_snippets
from app.index.writer import Writer
from app.model.search import Hit, Order, SearchResult, Spellings
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.index.segment import Segment
    from app.model.document import Document, Span
    from app.model.search import Nearby

    Actors = Callable[[str], Sequence[str]]
    Texts = Callable[[str], str | None]

__all__ = ["IndexDamaged", "SearchIndex"]

_ADDING = 0.9  # the share of an import's time that goes before the commit


class _Asked(NamedTuple):
    """A query as it was read, all spellings of the actors in it, and whether it may be unclear."""

    parsed: Parsed
    forms: dict[str, tuple[str, ...]]
    lenient: bool


class SearchIndex:
    """The index of one library. May be used from several threads and processes at a time."""

    def __init__(self, folder: Path, *, was_damaged: bool) -> None:
        """Take the open index of ``folder``; use :meth:`open`."""
        self.was_damaged = was_damaged
        self._folder = folder
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._segments: dict[tuple[str, int], Segment] = {}
        self._moment: tuple[int, int] = (-1, -1)

    @classmethod
    def open(cls, folder: Path) -> SearchIndex:
        """Open the index in ``folder``, or make an empty one there.

        An index that is damaged, of another version or not the reader's own is thrown away;
        ``was_damaged`` says so, and that its documents must be added again.

        Raises:
            LibraryError: the folder cannot be written.
        """
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not storage.is_sound(folder):
                with storage.writing(folder):
                    if not storage.is_sound(folder):  # nobody else made it meanwhile
                        return cls(folder, was_damaged=storage.make(folder))
            index = cls(folder, was_damaged=False)
            try:
                index.ids()
            except IndexDamaged:
                index.close()
                with storage.writing(folder):
                    return cls(folder, was_damaged=storage.make(folder))
        except OSError as error:
            raise storage.refused(error) from error
        return index

    def ids(self) -> frozenset[str]:
        """Return the ids of the documents in the index.

        Raises:
            IndexDamaged: the index must be made anew.
        """
        with self._lock, self._guard():
            return frozenset(self._current().ids)

    def add(
        self, documents: Iterable[Document], progress: Callable[[float], None] | None = None
    ) -> None:
        """Add documents, each in the place of the one with its id, in one commit.

        Of several with one id the first counts. ``progress`` is told the share that is done;
        when it or the iteration raises, nothing is added.

        Raises:
            IndexDamaged: the index must be made anew.
            LibraryError: it cannot be written, or another program is writing to it.
        """
        report = progress or (lambda _: None)
        expected = length_hint(documents, 0)
        with self._writer() as (writer, known):
            added: set[str] = set()
            for document in documents:
                if document.id in added:
                    continue
                added.add(document.id)
                with self._guard():
                    if document.id in known:
                        writer.remove(known[document.id])
                    writer.add(document)
                report(_ADDING * min(1.0, len(added) / expected) if expected else 0.0)
        report(1.0)

    def remove(self, ids: Iterable[str]) -> None:
        """Remove the documents with these ids; unknown ones are passed over.

        Raises:
            IndexDamaged: the index must be made anew.
            LibraryError: it cannot be written, or another program is writing to it.
        """
        gone = set(ids)
        with self._writer() as (writer, known), self._guard():
            for identity in gone & known.keys():
                writer.remove(known[identity])

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        as_typed: bool = False,
        texts: Texts,
        actors: Actors,
        order: Order = Order.RELEVANCE,
        copies: Mapping[str, str] | None = None,
        among: Collection[str] | None = None,
        struck: Collection[tuple[str, str]] = (),
    ) -> SearchResult:
        """Return the first ``limit`` documents for ``query`` in ``order``, with snippets.

        ``as_typed``: what is unfinished or makes no sense is left out, and the last word is also a
        beginning. ``texts`` gives a document's text by its id, None when there is no such document
        any more (which then is no hit); ``actors`` all forms of an actor's name. ``copies`` names
        for a document the one that it is a near-copy of: of such a family there is one hit, the
        first, that names the others. Only the documents ``among`` count, if they are given.
        ``struck`` names spellings of actors that are not looked for: the actor's name as it stands
        in the query, and the spelling.

        Raises:
            QueryError: the query does not parse; never with ``as_typed``.
            IndexDamaged: the index must be made anew.
        """
        began = time.perf_counter()
        asked = self._asked(query, actors, as_typed=as_typed)
        understood, results = self._results(asked, among, struck)
        with self._lock, self._guard():
            total, found = results.first(limit, order, copies or {})
        hits: list[Hit] = []
        for one in found:
            text = texts(one.id)
            if text is None:
                total -= 1
                continue
            marks = find_marks(text, [find for find in one.finds if find.field == "body"])
            snippets = make_snippets(text, marks)
            hits.append(Hit(one.id, one.title, one.source, one.score, snippets, one.copies))
        seconds = time.perf_counter() - began
        spellings = tuple(Spellings(name, tuple(forms)) for name, forms in asked.forms.items())
        return SearchResult(query, total, seconds, tuple(hits), understood, spellings)

    def matches(
        self,
        query: str,
        *,
        as_typed: bool = False,
        actors: Actors,
        struck: Collection[tuple[str, str]] = (),
    ) -> frozenset[str]:
        """Return the ids of all documents for ``query``, as to count what they have in common.

        Raises:
            QueryError: the query does not parse; never with ``as_typed``.
            IndexDamaged: the index must be made anew.
        """
        asked = self._asked(query, actors, as_typed=as_typed)
        _, results = self._results(asked, struck=struck)
        with self._lock, self._guard():
            return results.ids()

    def nearby(
        self,
        query: str,
        *,
        as_typed: bool = False,
        actors: Actors,
        among: Collection[str] | None = None,
        struck: Collection[tuple[str, str]] = (),
    ) -> tuple[Nearby, ...]:
        """Return queries close to one that finds nothing which find something, the nearest first.

        Raises:
            QueryError: the query does not parse; never with ``as_typed``.
            IndexDamaged: the index must be made anew.
        """
        asked = self._asked(query, actors, as_typed=as_typed)

        def count(parsed: Parsed) -> int:
            _, results = self._results(_Asked(parsed, asked.forms, lenient=True), among, struck)
            return len(results)

        with self._lock, self._guard():
            snapshot = self._current()
        with self._guard():
            return nearby.find(query, asked.parsed, snapshot, count)

    def marks(
        self, query: str, document: str, text: str, *, as_typed: bool = False, actors: Actors
    ) -> tuple[Span, ...]:
        """Return every place in the ``text`` of a document that ``query`` finds.

        Raises:
            QueryError: the query does not parse; never with ``as_typed``.
            IndexDamaged: the index must be made anew.
        """
        _, results = self._results(self._asked(query, actors, as_typed=as_typed))
        with self._lock, self._guard():
            finds = results.finds(document)
        return all_marks(text, [find for find in finds if find.field == "body"])

    def alike(self, text: str, limit: int) -> list[Alike]:
        """Return the documents with the most telling words of a text, the likest first.

        Raises:
            IndexDamaged: the index must be made anew.
        """
        with self._lock, self._guard():
            return alike(self._current(), text, limit)

    def words(self, beginnings: Iterable[str]) -> frozenset[str]:
        """Return the folded words of all texts that begin so, and those of other alphabets.

        Raises:
            IndexDamaged: the index must be made anew.
        """
        with self._lock, self._guard():
            return self._current().words("body", beginnings)

    def close(self) -> None:
        """Close the files; they are opened again when the index is used again."""
        with self._lock:
            self._snapshot = None
            self._segments = {}

    def _asked(self, query: str, actors: Actors, *, as_typed: bool) -> _Asked:
        parsed = parse(query, as_typed=as_typed)
        forms = {name: spellings(name, actors(name)) for name in sorted(actor_names(parsed))}
        return _Asked(parsed, forms, lenient=as_typed)

    def _results(
        self,
        asked: _Asked,
        among: Collection[str] | None = None,
        struck: Collection[tuple[str, str]] = (),
    ) -> tuple[str, Results]:
        """Return how the query was understood, and what it finds."""
        forms = {
            name: [form for form in forms if (name, form) not in struck]
            for name, forms in asked.forms.items()
        }
        with self._lock, self._guard():
            snapshot = self._current()
            plan = make_plan(asked.parsed, snapshot, forms, lenient=asked.lenient)
            if plan is None and not asked.lenient:
                raise fault(phrase("there is no word in it"), phrase("type a word to look for"))
            understood = describe(asked.parsed) if plan is not None else ""
            return understood, Results(plan, snapshot, among)

    def _current(self) -> Snapshot:
        """Return the index as it is on disk now; call with the lock."""
        for _ in range(storage.TRIES):
            with suppress(FileNotFoundError):
                return self._looked_up()
            time.sleep(storage.PAUSE)
        return self._looked_up()

    def _looked_up(self) -> Snapshot:
        moment = storage.moment(self._folder)
        if self._snapshot is None or moment != self._moment:
            place = self._folder / "index"
            parts = storage.read_toc(place).segments
            older = self._segments  # what they have read of themselves stays true
            self._segments = {part.key: older.get(part.key) or part.open(place) for part in parts}
            self._snapshot = Snapshot(tuple(self._segments.values()))
            self._moment = moment
        self._snapshot.check()
        return self._snapshot

    @contextmanager
    def _guard(self) -> Iterator[None]:
        """Raise what can be raised, and do not trust the index again that is found damaged."""
        try:
            with storage.guard():
                yield
        except IndexDamaged:
            storage.distrust(self._folder)
            raise

    @contextmanager
    def _writer(self) -> Iterator[tuple[Writer, Mapping[str, int]]]:
        """Give a writer that commits at the end, and the numbers of the documents by id."""
        with storage.writing(self._folder):
            with self._lock, self._guard():
                known = self._current().ids
                writer = Writer(self._folder / "index")
            try:
                yield writer, known
                with self._guard():
                    writer.commit()
            except BaseException:
                with suppress(Exception):
                    writer.cancel()
                raise
