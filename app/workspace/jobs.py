"""Long work off the window's thread: the protocol, and a runner that works at once.

A job is a plain function of a :class:`Progress`. It is given to a lane; each lane does one job
after the other, so what must not run twice at a time (the index's writer, the language model)
shares a lane. Results come back through callbacks on the thread that submitted the job.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.model.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lane(StrEnum):
    """Queues that run beside each other; within one, jobs run in the order of submission."""

    IMPORT = "import"
    ANALYSIS = "analysis"
    INDEX = "index"
    READ = "read"
    ACTORS = "actors"


class Progress:
    """What a job is handed: it reports how far it is, and learns whether it is to stop."""

    def __init__(self, report: Callable[[float, str], None] | None = None) -> None:
        """Take the function that is told the fraction done (0 to 1) and what is being done."""
        self._report = report
        self._cancelled = threading.Event()

    def report(self, fraction: float, doing: str = "") -> None:
        """Say how far the job is; raises Cancelled when the reader has stopped it."""
        self.check()
        if self._report is not None:
            self._report(fraction, doing)

    def check(self) -> None:
        """Raise Cancelled when the reader has stopped the job."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the job to stop at its next report; may be called from any thread."""
        self._cancelled.set()


class Job(Protocol):
    """A job that has been submitted."""

    def cancel(self) -> None:
        """Ask it to stop; neither of its callbacks is called after this."""


@dataclass(frozen=True, slots=True)
class JobState:
    """A job under way as the reader sees it; ``fraction`` is None while it cannot be told."""

    number: int
    title: str
    fraction: float | None
    doing: str


class JobRunner(Protocol):
    """Runs jobs and brings their results back."""

    def submit(
        self,
        lane: Lane,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Queue ``work``; later call ``done`` with its result or ``failed`` with its error.

        A job that was cancelled calls neither. ``title`` is what the reader is shown; an empty
        one marks a job too short to be shown.
        """


class _Finished:
    def cancel(self) -> None:
        """Do nothing: the job is over."""


class ImmediateRunner:
    """Does each job at once on the caller's thread: for the command line and for tests."""

    def submit(
        self,
        lane: Lane,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Run ``work`` now and call one of the callbacks before returning."""
        try:
            result = work(Progress())
        except Cancelled:
            return _Finished()
        except Exception as error:
            failed(error)
            return _Finished()
        done(result)
        return _Finished()
