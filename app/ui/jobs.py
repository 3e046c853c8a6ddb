"""Long work on threads: one worker for each lane, results brought back to the window's thread."""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from app.model.errors import Cancelled
from app.workspace.jobs import JobState, Lane, Progress, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_BRIEFLY = 1.0  # seconds at the end for what was stopped
_WHILE, _TELLING = 5.0, 0.01  # seconds and share of a job after which its end can be guessed
_REPORT_EVERY = 0.05  # seconds; more reports than the eye can follow are dropped


@dataclass(eq=False)
class _Job:
    """One job on its way; touched by two threads, so nothing here is changed by more than one."""

    number: int
    lane: Lane
    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    partly: Callable[[Any], None]
    forget: Callable[[_Job], None]
    progress: Progress = field(default_factory=Progress)
    fraction: float | None = None
    doing: str = ""
    began: float | None = None
    cancelled: bool = False
    result: Any = None
    error: Exception | None = None

    def cancel(self) -> None:
        """Ask it to stop; neither of its callbacks is called after this."""
        self.cancelled = True
        self.progress.cancel()
        self.forget(self)


class Jobs(QObject):
    """The job runner of the window. All methods are called on the window's thread.

    ``changed`` brings the jobs under way that have a title, in the order of submission.
    """

    changed = Signal(object)
    _over = Signal(object)
    _reported = Signal()
    _brought = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start no thread yet; each lane's starts with its first job."""
        super().__init__(parent)
        self._queues: dict[Lane, SimpleQueue[_Job | None]] = {}
        self._threads: list[threading.Thread] = []
        self._jobs: dict[int, _Job] = {}
        self._number = 0
        self._closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self._over.connect(self._deliver, queued)
        self._reported.connect(self._tell, queued)
        self._brought.connect(self._deliver_part, queued)

    def submit(
        self,
        lane: Lane,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        partly: Callable[[Any], None] = nothing,
    ) -> _Job:
        """Queue ``work``; later call ``done`` with its result or ``failed`` with its error.

        Before, ``partly`` is called with every part of the result that it brings.
        An error that one of these raises goes to ``sys.excepthook``.
        """
        self._number += 1
        job = _Job(self._number, lane, title, work, done, failed, partly, self._forget)
        job.progress = Progress(
            self._report_of(job), lambda part: self._send(self._brought, job, part)
        )
        if self._closed:
            job.cancelled = True
            return job
        self._jobs[job.number] = job
        if lane not in self._queues:
            self._queues[lane] = SimpleQueue()
            thread = threading.Thread(target=self._run, args=(lane,), name=lane, daemon=True)
            self._threads.append(thread)
            thread.start()
        self._queues[lane].put(job)
        if title:
            self._tell()
        return job

    def states(self) -> tuple[JobState, ...]:
        """Return the jobs under way that have a title."""
        return tuple(
            JobState(job.number, job.title, job.fraction, job.doing, self._left(job))
            for job in self._jobs.values()
            if job.title
        )

    def lane(self, number: int) -> Lane | None:
        """Return the lane of a job under way."""
        job = self._jobs.get(number)
        return None if job is None else job.lane

    def cancel(self, number: int) -> None:
        """Ask a job to stop."""
        job = self._jobs.get(number)
        if job is not None:
            job.cancel()

    def busy(self) -> bool:
        """Tell whether any job is under way."""
        return bool(self._jobs)

    def shutdown(self, seconds: float = 2.0) -> bool:
        """Stop everything, wait so long at most, and tell whether all threads have ended.

        Writes that were asked for are let finish as far as time allows; what was stopped, and can
        be made again, is waited for but briefly. Threads that do not end in time do not keep the
        program alive.
        """
        self._closed = True
        for job in list(self._jobs.values()):
            if job.title:
                job.cancel()
        writing = {job.lane for job in self._jobs.values()}
        for queue in self._queues.values():
            queue.put(None)
        began = time.monotonic()
        for lane, thread in zip(self._queues, self._threads, strict=True):
            patience = seconds if lane in writing else min(seconds, _BRIEFLY)
            thread.join(max(0.0, began + patience - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    # On the workers' threads

    def _run(self, lane: Lane) -> None:
        queue = self._queues[lane]
        while (job := queue.get()) is not None:
            if job.cancelled:
                continue
            job.began = time.monotonic()
            try:
                job.result = job.work(job.progress)
            except Cancelled:
                job.cancelled = True
            except Exception as error:
                job.error = error
            self._send(self._over, job)
            del job  # a text of many megabytes is not kept until the next job comes

    def _report_of(self, job: _Job) -> Callable[[float, str], None]:
        last = 0.0

        def report(fraction: float, doing: str) -> None:
            nonlocal last
            job.fraction, job.doing = min(1.0, max(0.0, fraction)), doing
            now = time.monotonic()
            if job.title and now - last > _REPORT_EVERY:
                last = now
                self._send(self._reported)

        return report

    def _send(self, signal: SignalInstance, *values: object) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:
            if not self._closed:  # else the window is gone, and nobody waits for it
                raise

    # On the window's thread

    def _left(self, job: _Job) -> float | None:
        """Return how many seconds a job will go on, once enough of it is done to tell."""
        if job.began is None or job.fraction is None or job.fraction < _TELLING:
            return None
        elapsed = time.monotonic() - job.began
        return elapsed * (1 - job.fraction) / job.fraction if elapsed > _WHILE else None

    def _deliver(self, job: _Job) -> None:
        self._forget(job)
        if job.cancelled or self._closed:
            return
        try:
            if job.error is not None:
                job.failed(job.error)
            else:
                job.done(job.result)
        except Exception:
            sys.excepthook(*sys.exc_info())

    def _deliver_part(self, job: _Job, part: object) -> None:
        if job.cancelled or self._closed:
            return
        try:
            job.partly(part)
        except Exception:
            sys.excepthook(*sys.exc_info())

    def _forget(self, job: _Job) -> None:
        if self._jobs.pop(job.number, None) is not None and job.title:
            self._tell()

    def _tell(self) -> None:
        if not self._closed:
            self.changed.emit(self.states())
