"""Readers of difficult formats run in a process of their own, with limits of time and memory.

What parses a PDF is C code, and a file can be made to crash it, to keep it busy or to fill the
memory. Then that process goes, and the reader of texts gets one sentence. One process serves all
files in turn (a second one those that take long), so that starting it costs once; it leaves when
it has had nothing to do for a while.

It is started with ``spawn``, the only way that works in a program with threads and on every
system. A frozen program has to call :func:`multiprocessing.freeze_support` first of all.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.importers.refusals import damaged, unreadable
from app.model.document import Document
from app.model.errors import FileError
from app.translation import phrase

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

logger = logging.getLogger(__name__)

Reader: TypeAlias = Callable[[bytes, str], Document]

MEMORY = 2 * 1024**3  # bytes; a book of a thousand scanned pages takes a quarter
_STARTING = 60.0  # seconds
_IDLE = 120.0
_ASK_MAKER = phrase("open it in its own program and save its text as .txt or .html")


@dataclass(frozen=True, slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection

    def is_alive(self) -> bool:
        return self.process.is_alive()

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Gone(Exception):
    """The process ended before it answered."""


class _Line:
    """One process, and the turns of those who want it."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.worker: _Worker | None = None

    def ready(self) -> _Worker:
        if self.worker is not None and not self.worker.is_alive():
            self.forget()
        if self.worker is None:
            self.worker = _started()
        return self.worker

    def forget(self) -> None:
        if self.worker is not None:
            self.worker.end()
            self.worker = None


_QUICK = _Line()
_SLOW = _Line()  # for what reports how far it is: nobody is to wait an hour for a small file


def run(
    reader: Reader,
    data: bytes,
    name: str,
    seconds: float,
    report: Callable[[float], None] | None = None,
) -> Document:
    """Return what a reader makes of a file, called in the other process.

    ``reader`` is a function at the top of a module, or a partial of one. With ``report`` it is
    given a function of that name to tell how far it is; what ``report`` raises ends the reading.

    Raises:
        FileError: The reader raised it, or took too long, too much memory, or crashed.
    """
    line = _QUICK if report is None else _SLOW
    with line.lock:
        for _ in range(2):
            worker = line.ready()
            answered = False
            try:
                answer = _ask(worker, reader, data, name, seconds, report)
                answered = True
            except _Gone:
                worker.process.join()
                if worker.process.exitcode == 0:
                    continue  # it was just leaving, and never saw the file
                break
            finally:
                if not answered:
                    line.forget()
            if isinstance(answer, FileError):
                raise answer
            return answer
    raise unreadable(name, phrase("the program that reads such files crashed over it"), _ASK_MAKER)


def try_reading(reader: Reader, data: bytes, name: str) -> Document:
    """Return what a reader makes of a file; whatever else goes wrong is a FileError too."""
    try:
        return reader(data, name)
    except FileError:
        raise
    except MemoryError:
        raise unreadable(
            name, phrase("it takes more memory to read than it may"), _ASK_MAKER
        ) from None
    except Exception as error:  # of a file made by anyone, whatever the library trips over
        logger.info("%s cannot be read", name, exc_info=True)
        raise damaged(name) from error


def _started() -> _Worker:
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True, name="reader")
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _ask(
    worker: _Worker,
    reader: Reader,
    data: bytes,
    name: str,
    seconds: float,
    report: Callable[[float], None] | None,
) -> Document | FileError:
    connection = worker.connection
    try:
        connection.send((reader, name, report is not None))
        connection.send_bytes(data)
        if not connection.poll(_STARTING):  # it says that it has begun
            raise unreadable(
                name,
                phrase("the program that reads such files does not start"),
                phrase("try again"),
            )
        connection.recv()
        until = time.monotonic() + seconds
        while True:
            if not connection.poll(max(0.0, until - time.monotonic())):
                why = phrase(
                    "reading it takes longer than {seconds} seconds", seconds=f"{seconds:g}"
                )
                raise unreadable(name, why, _ASK_MAKER)
            answer: Document | FileError | float = connection.recv()
            if not isinstance(answer, float):
                return answer
            if report is not None:
                report(answer)
    except (EOFError, OSError):
        raise _Gone from None


def _serve(connection: Connection) -> None:
    """Read one file after another, until nothing comes for a while or the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that asked
    _limit_memory()
    answer: Document | FileError
    with contextlib.suppress(EOFError, OSError):
        while connection.poll(_IDLE):
            reader, name, reports = connection.recv()
            data = connection.recv_bytes()
            connection.send(None)
            if reports:
                reader = functools.partial(reader, report=connection.send)
            try:
                answer = try_reading(reader, data, name)
            except FileError as error:
                answer = error
            connection.send(answer)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    with contextlib.suppress(ValueError, OSError):  # not heeded everywhere
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
