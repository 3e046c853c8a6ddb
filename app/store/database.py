"""The SQLite file of a library: opened with care, shared by threads and processes.

Each use takes a connection out of a pool and gives it back. So no thread waits for another one's
query, as with one connection under a lock, and none leaves a connection behind when it ends, as
with one per thread. Between processes the write-ahead log lets readers go on beside one writer;
a second writer waits.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
import threading
from typing import TYPE_CHECKING

from app.model.errors import DocumentDamaged, LibraryError
from app.store import log, migrations, seals
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE_NAME = "library.sqlite3"

_BUSY_SECONDS = 10.0  # a writer waits this long for another; the longest write takes some seconds
_MAGIC = b"SQLite format 3\0"
_USER_VERSION = slice(60, 64)  # where the header keeps it, see sqlite.org/fileformat2.html
_APPLICATION_ID = slice(68, 72)

_DAMAGED = (
    phrase("its file is damaged"),
    phrase("run syntopia doctor --repair, which keeps a copy of it as it is"),
)
_NOT_WRITABLE = (
    phrase("you may not write to it"),
    phrase("ask for the right to write in its folder, or choose another one"),
)
_DONE = {
    "opened": phrase("opened"),
    "read": phrase("read"),
    "changed": phrase("changed"),
    "used": phrase("used"),
}
_FULL = (phrase("the disk is full"), phrase("make room on it and try again"))
_REASONS = {
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: (
        phrase("another program is writing to it"),
        phrase("try again in a moment"),
    ),
    sqlite3.SQLITE_LOCKED: (
        phrase("another program is writing to it"),
        phrase("try again in a moment"),
    ),
    sqlite3.SQLITE_READONLY: _NOT_WRITABLE,
    sqlite3.SQLITE_PERM: _NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: (
        phrase("its file cannot be opened"),
        phrase("check the rights on the folder"),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase("the disk does not answer as it should"),
        phrase("check it and try again"),
    ),
}


class Database:
    """A library's file, open. May be used by any number of threads at once."""

    def __init__(self, file: Path, *, read_only: bool) -> None:
        """Open an existing file and bring it to this version; ``made`` tells if it was empty.

        Raises:
            LibraryError: It is damaged, of a newer version, of another program, or out of reach.
        """
        self.file = file
        self.read_only = read_only
        self.made = False
        self.refusal = _NOT_WRITABLE  # why nothing can be written where it is only read
        self.notice = ""  # what the reader should know of how it was found
        self._how = "?mode=ro" if read_only else "?mode=rw"
        self._idle: list[sqlite3.Connection] = []
        self._watch: sqlite3.Connection | None = None  # never writes
        self._lock = threading.Lock()
        self._closed = False
        with self.explained("opened"):
            self._look_at_header()
            try:
                self._prepare()
            except BaseException:
                self.close()
                raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection for queries."""
        with self.explained("read"), self._connection() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self, *, lasting: bool = False) -> Iterator[sqlite3.Connection]:
        """Lend a connection in a transaction, which is undone if anything is raised.

        Once it is through, it survives a crash of the program. One that is ``lasting`` survives a
        power cut too, which costs a wait for the disk: for what the reader did by hand.
        """
        self.refuse_if_read_only()
        with self.explained("changed"), self._connection() as connection:
            connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def version(self) -> int:
        """Return a number that is another one whenever something was written, by anybody."""
        with self.explained("read"), self._lock:
            if self._closed:
                raise self.error("used", phrase("it was closed"), phrase("open it again"))
            if self._watch is None:
                self._watch = self._connect()
            found: int = self._watch.execute("PRAGMA data_version").fetchone()[0]
            return found

    def refuse_if_read_only(self) -> None:
        """Raise LibraryError where nothing can be written."""
        if self.read_only:
            raise self.error("changed", *self.refusal)

    def close(self) -> None:
        """Close all connections; those in use when they come back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            if self._watch is not None:
                idle.append(self._watch)
        for connection in idle:
            connection.close()

    def error(self, done: str, why: str, do: str) -> LibraryError:
        """Return the error for what could not be done with the library (*opened*, *read*, …)."""
        return LibraryError(
            phrase(
                "the library in {parent} cannot be {done}",
                parent=self.file.parent,
                done=_DONE.get(done, done),
            ),
            why,
            do,
        )

    def damaged(self) -> LibraryError:
        """Return the error for a row that is not as it was written."""
        return self.error("read", *_DAMAGED)

    def damaged_document(self, title: str) -> DocumentDamaged:
        """Return the error for a document that is not as it was written."""
        why = phrase("what the library in {parent} holds of it is damaged", parent=self.file.parent)
        return DocumentDamaged(phrase("“{title}” cannot be opened", title=title), why, _DAMAGED[1])

    @contextlib.contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._closed:
                raise self.error("used", phrase("it was closed"), phrase("open it again"))
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect()
        try:
            yield connection
        finally:
            self._take_back(connection)

    def _take_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(connection)
                return
        connection.close()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.file.as_uri() + self._how,
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,  # transactions are begun by hand
            check_same_thread=False,  # the pool lends it to one thread at a time
        )
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            seals.teach(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _look_at_header(self) -> None:
        """Refuse what is no library, or a newer one, before SQLite touches any file of it."""
        with self.file.open("rb") as file:
            header = file.read(100)
        if not header:
            return
        if not header.startswith(_MAGIC) or len(header) < 100:
            raise self.error("opened", *_DAMAGED)
        if int.from_bytes(header[_APPLICATION_ID]) == migrations.APPLICATION_ID:
            self._refuse_newer(int.from_bytes(header[_USER_VERSION]))

    def _refuse_newer(self, version: int) -> None:
        if version > migrations.VERSION:
            raise self.error(
                "opened",
                phrase(
                    "a newer version of Syntopia made it (format {version}, known here up to "
                    "{version2})",
                    version=version,
                    version2=migrations.VERSION,
                ),
                phrase("install the newer version, or choose another library; nothing was changed"),
            )

    def _prepare(self) -> None:
        if self.read_only:
            self._reach_unwritable()
        claimed = log.look(self.file)
        with self._connection() as connection:
            marked = connection.execute("PRAGMA application_id").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if marked != migrations.APPLICATION_ID and (marked or tables):
                raise self.error(
                    "opened",
                    phrase("{name} belongs to another program", name=self.file.name),
                    phrase("choose another folder; nothing was changed"),
                )
            self._refuse_newer(migrations.version_of(connection))
            if not self.read_only:
                self._compare_log(connection, claimed)
                self.made = migrations.migrate(connection, self.file.parent) == 0
                with contextlib.suppress(sqlite3.OperationalError):  # in use: the next one does it
                    connection.execute("PRAGMA journal_mode = WAL")
            elif migrations.version_of(connection) < migrations.VERSION:
                raise self.error(
                    "opened",
                    phrase("it is in an older format and you may not write to it"),
                    phrase("have it opened once by somebody who may"),
                )

    def _compare_log(self, connection: sqlite3.Connection, claimed: log.Log) -> None:
        """Say so, and keep a copy, where SQLite has passed over a part of the log."""
        if claimed == log.Log():
            return
        _, frames, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if not claimed.is_torn and claimed.committed <= max(frames, 0):
            return
        if log.look(self.file) != claimed:
            return  # another process writes to it
        aside = self.file.with_name(f"{self.file.name}{log.SUFFIX}.damaged")
        shutil.copyfile(f"{self.file}{log.SUFFIX}", aside)
        self.notice = phrase(
            "Syntopia or the computer stopped before the last changes were safe on the disk, and "
            "some of them cannot be read; what there is of them was kept in {aside}",
            aside=aside,
        )

    def _reach_unwritable(self) -> None:
        """Find out how to read the file where SQLite may not make its own files beside it."""
        probe = self._connect()
        try:
            probe.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError:
            log = self.file.with_name(self.file.name + "-wal")
            if log.exists() and log.stat().st_size:
                raise self.error(
                    "opened",
                    phrase("it was not closed properly and you may not write to it"),
                    phrase("have it opened once by somebody who may"),
                ) from None
            self._how = "?mode=ro&immutable=1"  # nobody has it open: there is no log
        finally:
            probe.close()

    @contextlib.contextmanager
    def explained(self, done: str) -> Iterator[None]:
        """Turn errors of SQLite and of the system into those for the reader."""
        try:
            yield
        except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
            raise  # a fault of ours
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            code = _code(error)
            if not code and "decode" in str(error):  # of sqlite3 itself: what was text is none
                code = sqlite3.SQLITE_CORRUPT
            reason = _REASONS.get(code, (str(error), "try again, or choose another library"))
            raise self.error(done, *reason) from error
        except PermissionError as error:
            raise self.error(
                done, phrase("you may not read it"), phrase("ask its owner for the right")
            ) from error
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise self.error(done, *_FULL) from error
            why = error.strerror or str(error)
            raise self.error(done, why, phrase("check the disk and the folder")) from error


def _code(error: BaseException | None) -> int:
    """Return SQLite's code of an error without its details; 0 where it has none."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:  # no room for the file that processes share
        return sqlite3.SQLITE_FULL
    return code & 0xFF


def open_file(file: Path, *, read_only: bool) -> Database:
    """Open an existing file; on a disk without room for the log beside it for reading only.

    Raises:
        LibraryError: As :class:`Database` does.
    """
    try:
        return Database(file, read_only=read_only)
    except LibraryError as error:
        if read_only or _code(error.__cause__) != sqlite3.SQLITE_FULL:
            raise
        try:
            found = Database(file, read_only=True)
        except LibraryError:  # what was written last lies in a log that needs room to be read
            raise error from None
    found.refusal = _FULL
    found.notice = phrase(
        "The disk is full: the library in {folder} can be read, but not changed.",
        folder=file.parent,
    )
    return found


def make_file(file: Path) -> None:
    """Make an empty file that only its owner may read, and its folder, where they are missing.

    SQLite gives the files that it makes beside it the same rights.

    Raises:
        LibraryError: The folder or the file cannot be made.
    """
    folder = file.parent
    what = phrase("a library in {folder} cannot be made", folder=folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except PermissionError as error:
        raise LibraryError(
            what, phrase("you may not write there"), phrase("choose another folder")
        ) from error
    except (FileExistsError, NotADirectoryError) as error:
        why = phrase("a file has the name of that folder")
        raise LibraryError(what, why, phrase("choose another folder")) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise LibraryError(
            what, why, phrase("check the disk and the folder, or choose another")
        ) from error
