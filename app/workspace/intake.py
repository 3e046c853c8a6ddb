"""Files -> documents of the library: few at once, many by a queue that outlasts a crash."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from app.model.document import DocumentEntry
    from app.store.library import Library
    from app.workspace.jobs import Progress

_EVERY = 3.0  # seconds after which what has come in meanwhile is shown


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: the documents in the order asked for, and what failed.

    ``entries`` is the library's list with them; ``new`` is how many of the documents were not in
    the library before.
    """

    documents: tuple[DocumentEntry, ...]
    entries: tuple[DocumentEntry, ...]
    errors: tuple[AppError, ...]
    new: int = 0


class Intake:
    """Brings files into one library."""

    def __init__(self, library: Library, added: Callable[[], None]) -> None:
        """Take the library, and what is to hear that documents were added to it."""
        self._library = library
        self._added = added

    def at_once(self, files: Sequence[Path], progress: Progress) -> Imported:
        """Import files, with what they hold; what fails is listed."""
        come = _Come(self._library)
        for number, path in enumerate(files):
            errors = self._take_in(path, come, progress, number, len(files))
            come.errors += errors
        return come.imported()

    def put(self, files: Iterable[Path]) -> None:
        """Put files at the end of the queue. What is known of an import that is over is dropped."""
        queue = self._library.imports
        if not queue.standing().waiting:
            queue.clear()
        queue.put(files)

    def work(self, progress: Progress) -> Imported:
        """Import what is in the queue until it is empty.

        Now and then the library's list is brought to whoever waits. What is stopped goes on with
        the next call, also in another run of the program.
        """
        queue = self._library.imports
        come = _Come(self._library)
        shown = time.monotonic()
        while items := queue.take():
            standing = queue.standing()
            done = standing.done + standing.failed
            for item in items:
                total = done + standing.waiting
                queue.finish(item, self._take_in(item.path, come, progress, done, total))
            if time.monotonic() - shown > _EVERY:
                progress.bring(self._library.entries())
                shown = time.monotonic()
        come.errors += queue.failures()
        return come.imported()

    def waiting(self) -> int:
        """Return how many files are still in the queue."""
        return self._library.imports.standing().waiting

    def failures(self) -> tuple[AppError, ...]:
        """Return what of the last import could not be read, and why."""
        return self._library.imports.failures()

    def retry(self) -> None:
        """Put back into the queue what failed."""
        self._library.imports.retry()

    def drop(self) -> None:
        """Forget what is still in the queue."""
        self._library.imports.clear()

    def _take_in(
        self, path: Path, come: _Come, progress: Progress, number: int, total: int
    ) -> list[AppError]:
        """Import one file; return what failed of it."""
        from app import importers

        def report(share: float) -> None:
            progress.report((number + share) / total, f"{number + 1:,} of {total:,}: {path.name}")

        report(0.0)
        errors: list[AppError] = []
        for result in importers.load_all(path, report=report):
            progress.check()
            if isinstance(result, AppError):
                errors.append(result)
                continue
            come.add(result.document.id, is_new=self._library.add(*result))
            self._added()
        return errors


class _Come:
    """What has come in so far."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._ids: dict[str, None] = {}
        self._new = 0
        self.errors: list[AppError] = []

    def add(self, document_id: str, *, is_new: bool) -> None:
        self._ids[document_id] = None
        self._new += is_new

    def imported(self) -> Imported:
        entries = self._library.entries()
        known = {entry.id: entry for entry in entries}
        documents = tuple(known[one] for one in self._ids if one in known)
        return Imported(documents, entries, tuple(self.errors), self._new)
