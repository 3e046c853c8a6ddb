"""The full-text index of a library: a cache on disk that can be made anew at any time.

A Whoosh index holds pickles, so opening one runs what is in it: it lives in a folder of the
reader's alone, is never opened from elsewhere, and is thrown away when in doubt.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from heapq import nlargest
from operator import length_hint
from typing import TYPE_CHECKING

from app.index import storage
from app.index.answer import Answer
from app.index.grammar import fault, parse
from app.index.marks import find_marks
from app.index.plan import Find, Node
from app.index.planner import actor_names, make_plan
from app.index.postings import Snapshot
from app.index.snippets import make_snippets
from app.index.storage import IndexDamaged
from app.model.search import Hit, SearchResult

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from whoosh.writing import IndexWriter

    from app.model.document import Document

__all__ = ["IndexDamaged", "SearchIndex"]

_Found = tuple[float, tuple[str, str, str], tuple[Find, ...]]
_MEMORY = 64  # megabytes that Whoosh may hold before it writes; Python takes several times that
_ADDING = 0.4  # the share of an import's time that goes before the commit


class SearchIndex:
    """The index of one library. May be used from several threads and processes at a time."""

    def __init__(self, folder: Path, *, was_damaged: bool) -> None:
        """Take the open index of ``folder``; use :meth:`open`."""
        self.was_damaged = was_damaged
        self._folder = folder
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
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
        with self._lock, storage.guard():
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
        with self._writer() as (writer, remove):
            added: set[str] = set()
            for document in documents:
                if document.id in added:
                    continue
                added.add(document.id)
                with storage.guard():
                    remove(document.id)
                    _add(writer, document)
                report(_ADDING * min(1.0, len(added) / expected) if expected else 0.0)
        report(1.0)

    def remove(self, ids: Iterable[str]) -> None:
        """Remove the documents with these ids; unknown ones are passed over.

        Raises:
            IndexDamaged: the index must be made anew.
            LibraryError: it cannot be written, or another program is writing to it.
        """
        gone = tuple(ids)
        with self._writer() as (_, remove), storage.guard():
            for identity in gone:
                remove(identity)

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        as_typed: bool = False,
        texts: Callable[[str], str | None],
        actors: Callable[[str], Sequence[str]],
    ) -> SearchResult:
        """Return the ``limit`` best documents for ``query``, with snippets.

        ``as_typed``: the end of the query may be unfinished, the last word is also a beginning.
        ``texts`` gives a document's text by its id, None when there is no such document any more
        (which then is no hit); ``actors`` all forms of an actor's name.

        Raises:
            QueryError: the query does not parse.
            IndexDamaged: the index must be made anew.
        """
        began = time.perf_counter()
        parsed = parse(query, as_typed=as_typed)
        forms = {name: tuple(actors(name)) for name in actor_names(parsed)}
        with self._lock, storage.guard():
            snapshot = self._current()
            plan = make_plan(parsed, snapshot, forms)
            if plan is None and not as_typed:
                raise fault("there is no word in it", "type a word to look for")
            total, found = _find(plan, snapshot, limit) if plan is not None else (0, [])
        hits: list[Hit] = []
        for score, (identity, title, source), finds in found:
            text = texts(identity)
            if text is None:
                total -= 1
                continue
            marks = find_marks(text, [find for find in finds if find.field == "body"])
            hits.append(Hit(identity, title, source, score, make_snippets(text, marks)))
        return SearchResult(query, total, time.perf_counter() - began, tuple(hits))

    def words(self) -> frozenset[str]:
        """Return the folded words of all texts.

        Raises:
            IndexDamaged: the index must be made anew.
        """
        with self._lock, storage.guard():
            segments = self._current().segments
            return frozenset(word for s in segments for word in s.vocabulary("body"))

    def close(self) -> None:
        """Close the files; they are opened again when the index is used again."""
        with self._lock:
            if self._snapshot is not None:
                with suppress(Exception):  # it may be damaged
                    self._snapshot.close()
            self._snapshot = None

    def _current(self) -> Snapshot:
        """Return the index as it is on disk now; call with the lock."""
        moment = storage.moment(self._folder)
        if self._snapshot is None or moment != self._moment:
            # Not Whoosh's own refresh: its readers do not learn which documents were removed.
            older = self._snapshot
            self._snapshot = Snapshot(storage.open_index(self._folder).reader(), older)
            self._moment = moment
            if older is not None:
                older.close()
        return self._snapshot

    @contextmanager
    def _writer(self) -> Iterator[tuple[IndexWriter, Callable[[str], None]]]:
        """Give a writer that commits at the end, and a function that removes by id."""
        with storage.writing(self._folder):
            with self._lock, storage.guard():
                known = dict(self._current().ids)
                writer = storage.open_index(self._folder).writer(
                    timeout=storage.PATIENCE, limitmb=_MEMORY
                )

            def remove(identity: str) -> None:
                number = known.pop(identity, None)
                if number is not None:
                    writer.delete_document(number)

            try:
                yield writer, remove
            except BaseException:
                with suppress(Exception):
                    writer.cancel()
                raise
            with storage.guard():
                writer.commit()


def _add(writer: IndexWriter, document: Document) -> None:
    date = {"date": document.date.isoformat()} if document.date else {}
    writer.add_document(
        id=document.id,
        title=document.title,
        body=document.text,
        shown=(document.title, document.source),
        **date,
    )


def _find(plan: Node, snapshot: Snapshot, limit: int) -> tuple[int, list[_Found]]:
    """Return how many documents the plan finds, and the best of them."""
    answers = [Answer(plan, segment, snapshot) for segment in snapshot.segments]
    every = ((score, -i, -n) for i, a in enumerate(answers) for n, score in a.scores.items())
    best: list[_Found] = []
    for score, i, n in nlargest(limit, every):
        best.append((score, snapshot.segments[-i].shown(-n), tuple(answers[-i].matched(-n))))
    return sum(len(answer.scores) for answer in answers), best
