"""The folder of an index: made, checked, thrown away; one writer at a time.

Whoosh keeps the list of segments as a pickle, and opening one runs what is in it. The index
therefore lives in a folder of the reader's alone (mode 0700), one that somebody else could have
written is never opened, and neither is a list whose checksum is not the one noted beside it.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import stat
import time
import zlib
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import whoosh
from filelock import FileLock, Timeout
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import TOC, clean_files

from app.index.arrays import IndexDamaged
from app.index.schema import FORMAT, make_schema
from app.model.errors import AppError, LibraryError, LibraryInUse
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

NAME = "MAIN"
"""The name that Whoosh gives an index, and that its files begin with."""

PATIENCE = 10.0
"""How many seconds to wait for another writer."""

_VERSION = f"{FORMAT} whoosh {'.'.join(str(part) for part in whoosh.__version__)}"
_STAMP = "syntopia"
_TOC = re.compile(rf"_{NAME}_([0-9]+)\.toc")
_REFUSED = (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EMFILE)
TRIES = 20
"""How often to look again: a writer may remove a file between our seeing and opening it."""

PAUSE = 0.02


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
    except Exception as error:
        raise IndexDamaged(f"{type(error).__name__}: {error}") from error


def refused(error: OSError) -> LibraryError:
    """Return the error for a reader whose system refuses the index."""
    return LibraryError(
        phrase("The search index cannot be used"),
        (error.strerror or str(error)).lower(),
        phrase("make room or allow writing in the cache folder"),
    )


def _in_use() -> LibraryInUse:
    return LibraryInUse(
        phrase("The search index cannot be written"),
        phrase("another Syntopia is writing to it"),
        phrase("try again when it is done"),
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
        return bool(_stamped(place))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def make(folder: Path) -> bool:
    """Make an empty index; return whether there was something in its place, now thrown away.

    Call while :func:`writing`. Raises OSError.
    """
    place, new, old = (folder / name for name in ("index", "index.new", "index.old"))
    for left in (new, old):
        _throw_away(left)
    new.mkdir(mode=0o700)
    write_toc(new, TOC(make_schema(), [], 0))
    damaged = os.path.lexists(place)
    if damaged:
        place.rename(old)
    new.rename(place)
    _throw_away(old)
    return damaged


def distrust(folder: Path) -> None:
    """Have the index made anew when it is opened next: a part of it is not what was written."""
    with suppress(OSError):
        (folder / "index" / _STAMP).unlink(missing_ok=True)


def _throw_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def read_toc(place: Path) -> TOC:
    """Return the newest list of segments of the index in ``place``; Whoosh raises what it likes."""
    for left in range(TRIES, -1, -1):
        try:
            name = _newest(place)
            octets = (place / name).read_bytes()
            if _stamped(place).get(name) != zlib.crc32(octets):
                raise IndexDamaged("the list of segments is not what was written")
            break
        except (OSError, IndexDamaged):
            if not left:
                raise
        time.sleep(PAUSE)
    drafts = RamStorage()
    drafts.files[name] = octets
    toc: TOC = TOC.read(drafts, NAME)
    return toc


def write_toc(place: Path, toc: TOC) -> None:
    """Make ``toc`` the list of segments in ``place``, and drop what is in none of them."""
    drafts = RamStorage()
    toc.write(drafts, NAME)
    (name,) = drafts.list()
    octets = drafts.files[name]
    # Its checksum first: whenever we are stopped, the newest list has one.
    before: dict[str, int] = {}
    with suppress(OSError, ValueError):
        before = _stamped(place)
    _stamp(place, {**before, name: zlib.crc32(octets)})
    _put(place / name, octets)
    _stamp(place, {name: zlib.crc32(octets)})
    clean(place, toc)


def clean(place: Path, toc: TOC) -> None:
    """Drop the files that are none of ``toc``."""
    clean_files(FileStorage(str(place)), NAME, toc.generation, toc.segments)


def moment(folder: Path) -> tuple[int, int]:
    """Return what changes whenever the index is written or made anew."""
    place = folder / "index"
    found = _TOC.fullmatch(_newest(place))
    return place.stat().st_ino, int(found[1]) if found else -1


def _newest(place: Path) -> str:
    names = (path.name for path in place.iterdir())
    generations = [int(found[1]) for name in names if (found := _TOC.fullmatch(name))]
    return f"_{NAME}_{max(generations, default=-1)}.toc"


def _stamped(place: Path) -> dict[str, int]:
    """Return the checksums of lists of segments, none where they are of another version."""
    stamp = json.loads((place / _STAMP).read_text("utf-8"))
    return dict(stamp["sums"]) if stamp.get("version") == _VERSION else {}


def _stamp(place: Path, sums: Mapping[str, int]) -> None:
    _put(place / _STAMP, json.dumps({"version": _VERSION, "sums": sums}).encode())


def _put(path: Path, octets: bytes) -> None:
    draft = path.with_name(path.name + ".new")
    draft.write_bytes(octets)
    draft.replace(path)
