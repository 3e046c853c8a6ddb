"""The folder of an index: made, checked, thrown away; one writer at a time.

A Whoosh index holds pickles, so opening one runs what is in it. It therefore lives in a folder of
the reader's alone (mode 0700), and one that somebody else could have written is never opened.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import whoosh
from filelock import FileLock, Timeout
from whoosh import index as whoosh_index

from app.index.schema import FORMAT, make_schema
from app.model.errors import AppError, LibraryError, LibraryInUse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 10.0
"""How many seconds to wait for another writer."""

_VERSION = f"{FORMAT} whoosh {'.'.join(str(part) for part in whoosh.__version__)}"
_VERSION_FILE = "syntopia"
_REFUSED = (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EMFILE)
_TRIES = 20  # a writer may remove a file between our seeing and opening it


class IndexDamaged(Exception):
    """The files of the index cannot be trusted: open it again, and it is made anew."""


@contextmanager
def guard() -> Iterator[None]:
    """Turn what broken files make Whoosh raise into IndexDamaged, a full disk into LibraryError."""
    try:
        yield
    except (AppError, IndexDamaged, MemoryError):
        raise
    except OSError as error:
        if error.errno in _REFUSED:
            raise refused(error) from error
        raise IndexDamaged(str(error)) from error
    except whoosh_index.LockError as error:
        raise _in_use() from error
    except Exception as error:
        raise IndexDamaged(f"{type(error).__name__}: {error}") from error


def refused(error: OSError) -> LibraryError:
    """Return the error for a reader whose system refuses the index."""
    return LibraryError(
        "The search index cannot be used",
        (error.strerror or str(error)).lower(),
        "make room or allow writing in the cache folder",
    )


def _in_use() -> LibraryInUse:
    return LibraryInUse(
        "The search index cannot be written",
        "another Syntopia is writing to it",
        "try again when it is done",
    )


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Be the only one who writes below ``folder``; the system frees the lock of a killed program.

    Raises:
        LibraryInUse: another program did not finish in time.
        LibraryError: the folder cannot be written.
    """
    lock = FileLock(folder / "index.lock", timeout=PATIENCE)
    try:
        lock.acquire()
    except Timeout as error:
        raise _in_use() from error
    except OSError as error:
        raise refused(error) from error
    try:
        yield
    finally:
        lock.release()


def is_sound(folder: Path) -> bool:
    """Tell whether there is an index of this version that nobody else could have written."""
    place = folder / "index"
    try:
        state = place.lstat()
        if not stat.S_ISDIR(state.st_mode):
            return False
        if os.name == "posix":
            if state.st_uid != os.getuid() or state.st_mode & 0o022:
                return False
            place.chmod(0o700)
        return (place / _VERSION_FILE).read_text("utf-8") == _VERSION
    except (OSError, ValueError):
        return False


def make(folder: Path) -> bool:
    """Make an empty index; return whether there was something in its place, now thrown away.

    Call while :func:`writing`. Raises OSError.
    """
    place, new, old = (folder / name for name in ("index", "index.new", "index.old"))
    for left in (new, old):
        _throw_away(left)
    new.mkdir(mode=0o700)
    whoosh_index.create_in(str(new), make_schema())
    (new / _VERSION_FILE).write_text(_VERSION, "utf-8")
    damaged = os.path.lexists(place)
    if damaged:
        place.rename(old)
    new.rename(place)
    _throw_away(old)
    return damaged


def _throw_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def open_index(folder: Path) -> whoosh_index.FileIndex:
    """Open the index that :func:`is_sound` found to be ours; Whoosh raises what it likes."""
    for _ in range(_TRIES):
        with suppress(OSError):
            return whoosh_index.open_dir(str(folder / "index"))
        time.sleep(0.02)
    return whoosh_index.open_dir(str(folder / "index"))


def moment(folder: Path) -> tuple[int, int]:
    """Return what changes whenever the index is written or made anew."""
    place = folder / "index"
    generations = [int(toc.stem.rsplit("_", 1)[1]) for toc in place.glob("_MAIN_*.toc")]
    return place.stat().st_ino, max(generations, default=-1)
