"""Readers of difficult formats run in a process of their own, with limits of time and memory.

What parses a PDF is C code, and a file can be made to crash it, to keep it busy or to fill the
memory. Then that process goes, and the reader of texts gets one sentence. One process serves all
files in turn, so that starting it costs once; it leaves when it has had nothing to do for a while.

It is started with ``spawn``, the only way that works in a program with threads and on every
system. A frozen program has to call :func:`multiprocessing.freeze_support` first of all.
"""

from __future__ import annotations

import contextlib
import logging
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.importers.refusals import damaged, unreadable
from app.model.document import Document
from app.model.errors import FileError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

logger = logging.getLogger(__name__)

Reader: TypeAlias = Callable[[bytes, str], Document]

MEMORY = 2 * 1024**3  # bytes; a book of a thousand scanned pages takes a quarter
_STARTING = 60.0  # seconds
_IDLE = 120.0
_ASK_MAKER = "open it in its own program and save its text as .txt or .html"


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


_lock = threading.Lock()
_worker: _Worker | None = None


def run(reader: Reader, data: bytes, name: str, seconds: float) -> Document:
    """Return what a reader makes of a file, called in the other process.

    ``reader`` is a function at the top of a module, or a partial of one.

    Raises:
        FileError: The reader raised it, or took too long, too much memory, or crashed.
    """
    with _lock:
        for _ in range(2):
            worker = _ready()
            answered = False
            try:
                answer = _ask(worker, reader, data, name, seconds)
                answered = True
            except _Gone:
                worker.process.join()
                if worker.process.exitcode == 0:
                    continue  # it was just leaving, and never saw the file
                break
            finally:
                if not answered:
                    _forget()
            if isinstance(answer, FileError):
                raise answer
            return answer
    raise unreadable(name, "the program that reads such files crashed over it", _ASK_MAKER)


def try_reading(reader: Reader, data: bytes, name: str) -> Document:
    """Return what a reader makes of a file; whatever else goes wrong is a FileError too."""
    try:
        return reader(data, name)
    except FileError:
        raise
    except MemoryError:
        raise unreadable(name, "it takes more memory to read than it may", _ASK_MAKER) from None
    except Exception as error:  # of a file made by anyone, whatever the library trips over
        logger.info("%s cannot be read", name, exc_info=True)
        raise damaged(name) from error


def _ready() -> _Worker:
    global _worker
    if _worker is not None and not _worker.is_alive():
        _forget()
    if _worker is None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs,), daemon=True, name="reader")
        process.start()
        theirs.close()
        _worker = _Worker(process, ours)
    return _worker


def _forget() -> None:
    global _worker
    if _worker is not None:
        _worker.end()
        _worker = None


def _ask(
    worker: _Worker, reader: Reader, data: bytes, name: str, seconds: float
) -> Document | FileError:
    connection = worker.connection
    try:
        connection.send((reader, name))
        connection.send_bytes(data)
        if not connection.poll(_STARTING):  # it says that it has begun
            raise unreadable(name, "the program that reads such files does not start", "try again")
        connection.recv()
        if not connection.poll(seconds):
            why = f"reading it takes longer than {seconds:g} seconds"
            raise unreadable(name, why, _ASK_MAKER)
        answer: Document | FileError = connection.recv()
    except (EOFError, OSError):
        raise _Gone from None
    return answer


def _serve(connection: Connection) -> None:
    """Read one file after another, until nothing comes for a while or the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that asked
    _limit_memory()
    answer: Document | FileError
    with contextlib.suppress(EOFError, OSError):
        while connection.poll(_IDLE):
            reader, name = connection.recv()
            data = connection.recv_bytes()
            connection.send(None)
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
