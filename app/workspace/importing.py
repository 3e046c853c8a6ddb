"""The imports of one window: a few files to be read now, many in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import tr
from app.workspace.events import Message, Severity
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.model.document import DocumentEntry
    from app.model.errors import AppError
    from app.workspace.events import Events
    from app.workspace.flow import Flow
    from app.workspace.intake import Failed, Imported
    from app.workspace.jobs import Job, JobRunner, Progress

_FEW = 3  # errors that are said one by one


class _Starting:
    def cancel(self) -> None:
        """Do nothing: nobody has a chance to."""


_STARTING = _Starting()


class Importing:
    """Queues imports, pauses them and goes on; what has come is handed to the session."""

    def __init__(
        self,
        flow: Flow,
        runner: JobRunner,
        events: Events,
        failed: Callable[[Exception], None],
        come: Callable[[tuple[DocumentEntry, ...]], None],
        over: Callable[[Imported], None],
    ) -> None:
        """Take whom to tell: ``come`` of the library's list meanwhile, ``over`` of the outcome."""
        self._flow = flow
        self._runner = runner
        self._events = events
        self._failed = failed
        self._come = come
        self._over = over
        self._job: Job | None = None
        self.waiting = 0

    @property
    def running(self) -> bool:
        """Tell whether files are being imported in the background."""
        return self._job is not None

    def open(self, files: Sequence[Path], title: str, show: Callable[[Imported], None]) -> None:
        """Import a few files and have them shown, or put many into the queue and work it off."""

        def done(imported: Imported | None) -> None:
            if imported is None:
                self.go_on()
            else:
                self.say_what_failed(imported.errors)
                show(imported)

        self._runner.submit(
            Lane.OPEN,
            title,
            lambda progress: self._flow.open_paths(files, progress),
            done,
            self._failed,
        )

    def take_up(self) -> None:
        """Go on with an import that an earlier run has left."""

        def done(waiting: int) -> None:
            self.waiting = waiting
            if waiting:
                self._say(
                    tr(
                        "%n files still wait to be imported.",
                        "One file still waits to be imported.",
                        waiting,
                    )
                )
                self.go_on()

        self._runner.submit(
            Lane.READ, "", lambda _: self._flow.intake.waiting(), done, self._failed
        )

    def go_on(self) -> None:
        """Work off the queue; while that is being done nothing more happens."""
        if self._job is not None:
            return

        def work(progress: Progress) -> Imported:
            return self._flow.intake.work(progress)

        def done(imported: Imported) -> None:
            self._job = None
            self.waiting = 0
            self.say_what_failed(imported.errors)
            known = len(imported.documents) - imported.new
            words = tr("%n documents were added.", "One document was added.", imported.new)
            if known:
                words += " " + tr("%n were there already.", "One was there already.", known)
            self._say(words)
            self._over(imported)

        def failed(error: Exception) -> None:
            self._job = None
            self._failed(error)

        self._job = _STARTING  # a runner that works at once is through before it returns
        job = self._runner.submit(Lane.IMPORT, tr("Importing"), work, done, failed, self._come)
        if self._job is not None:
            self._job = job

    def watch(self, folder: Path) -> None:
        """Import from now on whatever is put into a folder."""

        def work(_: Progress) -> int:
            watched = self._flow.watched
            watched.set((*watched.folders(), folder))
            return self._flow.queue_new()

        def done(new: int) -> None:
            self._say(tr("What is put into {folder} is imported from now on.", folder=folder))
            if new:
                self.go_on()

        self._runner.submit(Lane.OPEN, "", work, done, self._failed)

    def watch_none(self) -> None:
        """Watch no folder any more."""

        def work(_: Progress) -> tuple[Path, ...]:
            folders = self._flow.watched.folders()
            self._flow.watched.set(())
            return folders

        def done(folders: tuple[Path, ...]) -> None:
            names = ", ".join(map(str, folders))
            self._say(
                tr("No longer watched: {names}", names=names)
                if folders
                else tr("No folder was watched.")
            )

        self._runner.submit(Lane.OPEN, "", work, done, self._failed)

    def look_again(self) -> None:
        """Import what is new in the watched folders; to be called now and then."""
        if self.running:
            return

        def done(new: int) -> None:
            if new:
                self.go_on()

        self._runner.submit(Lane.OPEN, "", lambda _: self._flow.queue_new(), done, self._failed)

    def pause(self) -> None:
        """Stop for now; the queue stays, also for the next start."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._count()

    def stop(self) -> None:
        """Stop for good: what is not imported yet is forgotten."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

        def done(_: None) -> None:
            self.waiting = 0
            self._say(tr("Importing was stopped; what has come in stays."))

        self._runner.submit(Lane.IMPORT, "", lambda _: self._flow.intake.drop(), done, self._failed)

    def retry(self) -> None:
        """Try again what could not be imported."""
        self._runner.submit(
            Lane.IMPORT,
            "",
            lambda _: self._flow.intake.retry(),
            lambda _: self.go_on(),
            self._failed,
        )

    def recognise(self, languages: str) -> None:
        """Read by OCR what could not be imported because it is scanned."""
        self._runner.submit(
            Lane.IMPORT,
            "",
            lambda _: self._flow.intake.recognise(languages),
            lambda _: self.go_on(),
            self._failed,
        )

    def list_failures(self, show: Callable[[Failed], None]) -> None:
        """Have shown what of the last import could not be read, and why."""
        self._runner.submit(
            Lane.READ, "", lambda _: self._flow.intake.failures(), show, self._failed
        )

    def say_what_failed(self, errors: Sequence[AppError]) -> None:
        """Say of a few files why they were not added, of many how many there are."""
        if len(errors) <= _FEW:
            for error in errors:
                self._say(error.in_full, Severity.ERROR)
        else:
            words = tr(
                "%n texts were not added. “What was not added” says why.",
                "One text was not added. “What was not added” says why.",
                len(errors),
            )
            self._say(words, Severity.ERROR)

    def _count(self) -> None:
        def done(waiting: int) -> None:
            self.waiting = waiting
            self._say(
                tr(
                    "Importing is paused: %n files wait.",
                    "Importing is paused: one file waits.",
                    waiting,
                )
            )

        self._runner.submit(
            Lane.IMPORT, "", lambda _: self._flow.intake.waiting(), done, self._failed
        )

    def _say(self, text: str, severity: Severity = Severity.INFO) -> None:
        self._events.announce(Message(severity, text))
