"""The search index of a library: opened once, kept up to what the library holds, made again."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from app import paths
from app.model.errors import Cancelled
from app.translation import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from app.index.search import SearchIndex
    from app.model.document import Document
    from app.store.library import Library
    from app.workspace.jobs import Progress

Report = Callable[[str], None]
Answer = TypeVar("Answer")

_SEEN = "seen"  # up to which change of the library its index knows of it
_COMMIT = 5000  # documents added to the index at a time: a commit costs more than they do
PATIENCE = 0.3  # seconds that a question waits for an index in the making
_REMADE = phrase(
    "The search index was damaged and has been made again from the library; nothing is lost."
)


class Upkeep:
    """Lends the index of one library to any thread."""

    def __init__(self, library: Library, sound: Callable[[str, Report], Document | None]) -> None:
        """Take the open library, and what returns a document of it, None for a damaged one."""
        self._library = library
        self._sound = sound
        self._index: SearchIndex | None = None
        self._behind = True  # the library holds what the index does not know yet
        self._lock = threading.Lock()

    def fall_behind(self) -> None:
        """Note that the library holds what the index does not know."""
        self._behind = True

    def ask(
        self,
        question: Callable[[SearchIndex], Answer],
        report: Report = lambda _: None,
        patience: float = PATIENCE,
    ) -> Answer:
        """Return what the index answers; one that turns out to be damaged is made again first.

        While another thread brings the index up to the library, what it holds so far is asked,
        after ``patience`` seconds.

        Raises:
            IndexDamaged: It was damaged twice.
        """
        from app.index.search import IndexDamaged

        try:
            return question(self.ready(report, patience=patience))
        except IndexDamaged:
            self._forget()
            report(_REMADE)
        try:
            return question(self.ready(report, patience=patience))
        except IndexDamaged:
            self._forget()
            raise

    def take_out(self, ids: Sequence[str]) -> None:
        """Take documents out of the index, and back into it as far as the library holds them."""
        from app.index.search import IndexDamaged

        try:
            self.ready().remove(ids)
        except IndexDamaged:
            self._forget()
        self._behind = True

    def ready(
        self,
        report: Report = lambda _: None,
        progress: Progress | None = None,
        patience: float = -1,
    ) -> SearchIndex:
        """Return the index, opened once and brought up to what the library holds.

        Where another thread is at that, it is waited for; after ``patience`` seconds the index is
        returned as far as it has come. ``report`` is told in a sentence when it had to be made
        again, ``progress`` what takes long.
        """
        while not self._lock.acquire(timeout=patience):
            index = self._index
            if index is not None:
                return index
        try:
            return self._kept_up(report, progress)
        finally:
            self._lock.release()

    def _kept_up(self, report: Report, progress: Progress | None) -> SearchIndex:
        from app.index.search import IndexDamaged, SearchIndex

        folder = paths.index_folder(self._library.folder)
        index = self._index
        if index is None:
            self._index = index = SearchIndex.open(folder)
            self._behind = True
            if index.was_damaged:
                report(_REMADE)
        if not self._behind:
            return index
        # Before the work: what is imported meanwhile may come too late for it.
        self._behind = False
        try:
            try:
                self._bring_up(index, progress, report)
            except IndexDamaged:
                index.close()
                self._index = index = SearchIndex.open(folder)
                self._bring_up(index, progress, report)
                report(_REMADE)
        except Cancelled:
            raise  # the reader wants no more of it; the next import or start goes on
        except BaseException:
            self._behind = True
            raise
        return index

    def _bring_up(self, index: SearchIndex, progress: Progress | None, report: Report) -> None:
        have = index.ids()
        mark = paths.index_folder(self._library.folder) / _SEEN
        changed, seen = self._library.changed_since(_number(mark))
        want = [entry.id for entry in self._library.entries()]
        gone = have.difference(want) | (have & changed)
        missing = [one for one in want if one not in have or one in gone]
        if gone:
            index.remove(gone)
        if changed:
            _write_number(mark, seen)  # only now that they are out

        def loaded(start: int, some: Sequence[str]) -> Iterator[Document]:
            for number, one in enumerate(some, start):
                document = self._sound(one, report)
                if document is None:
                    continue  # all others are found
                if progress is not None:
                    progress.report(number / len(missing), document.title)
                yield document

        for start in range(0, len(missing), _COMMIT):
            index.add(loaded(start, missing[start : start + _COMMIT]))

    def _forget(self) -> None:
        index, self._index = self._index, None
        if index is not None:
            index.close()


def _number(mark: Path) -> int:
    """Return the number in a file, 0 where there is none."""
    try:
        return int(mark.read_text("ascii"))
    except (OSError, ValueError):
        return 0


def _write_number(mark: Path, number: int) -> None:
    """Keep a number in a file; where that cannot be, what it stands for is done again."""
    part = mark.with_name(f"{mark.name}.part{os.getpid()}")
    with contextlib.suppress(OSError):
        part.write_text(str(number), "ascii")
        part.replace(mark)
