"""Files -> documents of the library: few at once, many by a queue that outlasts a crash."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.model.errors import AppError, ScannedError
from app.translation import tr

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


class Failed(NamedTuple):
    """What an import could not add, and in which languages OCR could read what is scanned of it.

    Languages have Tesseract's names; without an installed Tesseract there are none.
    """

    errors: tuple[AppError, ...]
    languages: tuple[str, ...]

    @property
    def scanned(self) -> int:
        """Return how many of them are scanned."""
        return sum(isinstance(error, ScannedError) for error in self.errors)


class Intake:
    """Brings files into one library."""

    def __init__(self, library: Library, added: Callable[[], None]) -> None:
        """Take the library, and what is to hear that documents were added to it."""
        self._library = library
        self._added = added

    def at_once(self, files: Sequence[Path], progress: Progress, languages: str = "") -> Imported:
        """Import files, with what they hold; what fails is listed."""
        come = _Come(self._library)
        failed = []
        for number, path in enumerate(files):
            errors = self._take_in(path, come, progress, (number, len(files)), languages)
            come.errors += errors
            failed += [(path, errors)] if errors else []
        if failed and not self._library.read_only:
            self._drop_what_is_over()
            for path, errors in failed:
                self._library.imports.note(path, errors)
        return come.imported()

    def put(self, files: Iterable[Path], languages: str = "") -> None:
        """Put files at the end of the queue. What is known of an import that is over is dropped.

        ``languages`` are those of scanned pages that are to be recognised.
        """
        self._drop_what_is_over()
        self._library.imports.put(files, languages)

    def _drop_what_is_over(self) -> None:
        if not self._library.imports.standing().waiting:
            self._library.imports.clear()

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
                errors = self._take_in(item.path, come, progress, (done, total), item.languages)
                queue.finish(item, errors)
                come.errors += errors
            if time.monotonic() - shown > _EVERY:
                progress.bring(self._library.entries())
                shown = time.monotonic()
        return come.imported()

    def waiting(self) -> int:
        """Return how many files are still in the queue."""
        return self._library.imports.standing().waiting

    def failures(self) -> Failed:
        """Return what of the last import could not be read, and why."""
        from app.importers import ocr

        errors = self._library.imports.failures()
        scanned = any(isinstance(error, ScannedError) for error in errors)
        return Failed(errors, ocr.languages() if scanned else ())

    def recognise(self, languages: str) -> None:
        """Put back into the queue what is scanned, to be read by OCR."""
        self._library.imports.recognise(languages)

    def retry(self) -> None:
        """Put back into the queue what failed."""
        self._library.imports.retry()

    def drop(self) -> None:
        """Forget what is still in the queue."""
        self._library.imports.clear()

    def _take_in(
        self,
        path: Path,
        come: _Come,
        progress: Progress,
        place: tuple[int, int],
        languages: str,
    ) -> list[AppError]:
        """Import one file, at this place of so many; return what failed of it."""
        from app import importers

        number, total = place

        def report(share: float) -> None:
            at, of = f"{number + 1:,}", f"{total:,}"
            doing = tr("{at} of {total}: {name}", at=at, total=of, name=path.name)
            progress.report((number + share) / total, doing)

        report(0.0)
        errors: list[AppError] = []
        for result in importers.load_all(path, languages, report):
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
