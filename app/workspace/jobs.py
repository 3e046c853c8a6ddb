"""Long work off the window's thread: the protocol, and a runner that works at once.

A job is a plain function of a :class:`Progress`. It is given to a lane; each lane does one job
after the other, so what must not run twice at a time (the index's writer, the language model)
shares a lane. Results come back through callbacks on the thread that submitted the job.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from app.model.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def nothing(_: object) -> None:
    """Do nothing with a part of a result."""


class Lane(StrEnum):
    """Queues that run beside each other; within one, jobs run in the order of submission."""

    OPEN = "open"
    IMPORT = "import"
    ANALYSIS = "analysis"
    INDEX = "index"
    READ = "read"
    COUNT = "count"
    QUERIES = "queries"
    ACTORS = "actors"
    REST = "rest"


class Progress:
    """What a job is handed: it reports how far it is, and learns whether it is to stop."""

    def __init__(
        self,
        report: Callable[[float, str], None] | None = None,
        bring: Callable[[Any], None] | None = None,
    ) -> None:
        """Take what is told the fraction done (0 to 1) and what is being done, and given parts."""
        self._report = report
        self._bring = bring
        self._cancelled = threading.Event()

    def report(self, fraction: float, doing: str = "") -> None:
        """Say how far the job is; raises Cancelled when the reader has stopped it."""
        self.check()
        if self._report is not None:
            self._report(fraction, doing)

    def bring(self, part: object) -> None:
        """Hand over a part of the result before the job is through."""
        self.check()
        if self._bring is not None:
            self._bring(part)

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
    """A job under way as the reader sees it.

    ``fraction`` (done) and ``left`` (seconds still to go) are None while they cannot be told.
    """

    number: int
    title: str
    fraction: float | None
    doing: str
    left: float | None = None


class JobRunner(Protocol):
    """Runs jobs and brings their results back."""

    def submit(
        self,
        lane: Lane,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        partly: Callable[[Any], None] = nothing,
    ) -> Job:
        """Queue ``work``; later call ``done`` with its result or ``failed`` with its error.

        Before, ``partly`` is called with every part that it brings. A job that was cancelled
        calls none of them any more. ``title`` is what the reader is shown; an empty one marks a
        job too short to be shown.
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
        partly: Callable[[Any], None] = nothing,
    ) -> Job:
        """Run ``work`` now and call one of the callbacks before returning."""
        try:
            result = work(Progress(bring=partly))
        except Cancelled:
            return _Finished()
        except Exception as error:
            failed(error)
            return _Finished()
        done(result)
        return _Finished()
