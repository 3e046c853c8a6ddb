"""Whether a library is sound, and how one that is not is mended.

Mending never guesses. A row is taken from the damaged file if its seal holds, else from the newest
sound backup, else it is named as lost; a text is read again from its source. The damaged file is
set aside as it was.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from app.model.errors import AppError, LibraryError
from app.store import log, tables
from app.store.backups import Backups
from app.store.database import FILE_NAME
from app.store.library import Library
from app.store.lock import WindowLock
from app.store.salvage import rebuild
from app.store.sources import Sources, lost
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.model.document import Document

    Read: TypeAlias = Callable[[bytes, str, str], Document]
    Report: TypeAlias = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong, or was: in the store, the log, the texts, sources or backups."""

    part: str
    what: str
    mended: bool = False


@dataclass(slots=True)
class Health:
    """What was found in a library; it is sound where nothing is left to be mended."""

    documents: int = 0
    findings: list[Finding] = field(default_factory=list)
    set_aside: Path | None = None

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing is wrong, or all that was has been mended."""
        return all(finding.mended for finding in self.findings)

    def say(self, part: str, what: str, *, mended: bool = False) -> None:
        """Add a finding."""
        self.findings.append(Finding(part, what, mended))


def check(folder: Path, report: Report = lambda _, __: None) -> Health:
    """Look for all that can be wrong with a library, and mend nothing.

    What another process is importing at this moment can show as a source without a document.

    Raises:
        LibraryError: There is no library, or it is not for this version to read.
    """
    folder, health = folder.absolute(), Health()
    report(0.0, "database")
    library = _opened(folder, health)
    if library is None:
        return health
    try:
        if library.notice:
            health.say("log", library.notice)
        if _is_whole(folder, health):
            _check_texts(library, health)
            _check_sources(library, health, report)
        _check_backups(library, health)
        with contextlib.suppress(LibraryError):
            health.documents = len(library.entries())
    finally:
        library.close()
    return health


def repair(folder: Path, read: Read, report: Report = lambda _, __: None) -> Health:
    """Mend what can be mended, and say of all else that it is lost.

    No other program may have the library open; a window that has it keeps it from being mended.

    Args:
        folder: The library's.
        read: Makes a document of a file's bytes, its name and the format that is known of it.
        report: Is told how far it is, from 0 to 1, and what it is at.

    Raises:
        LibraryError: There is no library, it is of a newer version or in use, or the disk does
            not allow it.
    """
    folder = folder.absolute()
    health, found = Health(), Health()
    with _alone(folder), _set_aside(folder, health) as aside:
        report(0.0, "database")
        library = _opened(folder, found)
        whole = library is not None and _is_whole(folder, found)
        if library is not None:
            library.close()
            if library.notice:
                health.say("log", library.notice, mended=True)
        if not whole:
            health.findings.extend(Finding(f.part, f.what, mended=True) for f in found.findings)
            report(0.1, "database")
            _replace(folder, aside, health)
        library = Library.open(folder, create=False)
        try:
            _mend_sources(library, health, report)
            _take_in_spare(library, health, read)
            _mend_texts(library, health, read)
            _mend_backups(library, health)
            health.documents = len(library.entries())
        finally:
            library.close()
    return health


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep windows from the library."""
    if not (folder / FILE_NAME).exists():
        Library.open(folder, create=False)  # says that there is none
    lock = WindowLock(folder)
    lock.take()
    try:
        yield
    finally:
        lock.release()


def _opened(folder: Path, health: Health) -> Library | None:
    """Open a library; None, and a finding, where it is damaged."""
    try:
        return Library.open(folder, create=False)
    except LibraryError as error:
        code = getattr(error.__cause__, "sqlite_errorcode", None)
        damage = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
        if code is not None and code & 0xFF not in damage:
            raise
        if code is None and "damaged" not in error.why and not _is_ours(folder / FILE_NAME):
            raise
        health.say("store", f"the database cannot be opened: {error.__cause__ or error.why}")
        return None


def _is_ours(file: Path) -> bool:
    """Tell whether a file that calls itself another's, or newer, has our tables all the same."""
    try:
        with contextlib.closing(tables.connect(file)) as connection:
            return tables.has_schema(connection)
    except tables.UNREADABLE:
        return False


def _is_whole(folder: Path, health: Health) -> bool:
    """Tell whether the database is sound by itself; add what is wrong with it."""
    before = len(health.findings)
    try:
        with contextlib.closing(tables.connect(folder / FILE_NAME)) as connection:
            for fault in tables.faults(connection):
                health.say("store", fault)
    except tables.UNREADABLE as error:
        health.say("store", f"the database cannot be read: {error}")
    return len(health.findings) == before


def _check_texts(library: Library, health: Health) -> None:
    for document_id in library.without_text():
        health.say("texts", f"document {document_id} has no text")


def _check_sources(library: Library, health: Health, report: Report) -> None:
    known = library.sources()
    for number, (sha256, path) in enumerate(known.items()):
        report(number / len(known), "sources")
        if Sources(library.folder).read(sha256) is None:
            health.say("sources", f"the bytes of {path or sha256} are missing or damaged")
    spare = library.spare_sources()
    if spare:
        said = "belong to no document: their import was cut off, or the last changes were lost"
        health.say("sources", f"{len(spare)} sources {said}")


def _check_backups(library: Library, health: Health) -> None:
    for time in library.backups.times():
        if not tables.is_sound(library.backups.path(time)):
            health.say("backups", f"{library.backups.path(time).name} is damaged")


@contextlib.contextmanager
def _set_aside(folder: Path, health: Health) -> Iterator[Path]:
    """Copy the database and its log before SQLite touches them; take the copy away if unneeded."""
    aside = folder / "damaged" / f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S%fZ}"
    try:
        aside.mkdir(mode=0o700, parents=True)
        for name in (FILE_NAME, FILE_NAME + log.SUFFIX):
            if (folder / name).exists():
                shutil.copy2(folder / name, aside / name)
    except OSError as error:
        shutil.rmtree(aside, ignore_errors=True)
        raise _failed(folder, error) from error
    try:
        yield aside
    finally:
        if health.set_aside is None:
            shutil.rmtree(aside)
            with contextlib.suppress(OSError):  # others were set aside before
                aside.parent.rmdir()


def _replace(folder: Path, aside: Path, health: Health) -> None:
    """Put a database of all that is sound in the place of the damaged one."""
    new = folder / f"{FILE_NAME}.repaired"
    health.set_aside = aside
    try:
        with _work_copy(aside) as damaged:
            new.unlink(missing_ok=True)
            backup = Backups(folder).newest_sound()
            for said in rebuild(damaged, backup, new, folder):
                health.say("store", said, mended=True)
        if not tables.is_sound(new):
            raise LibraryError(
                phrase("the library in {folder} cannot be mended", folder=folder),
                phrase("what was saved of it is not sound"),
                phrase("keep {aside} and tell the developers", aside=aside),
            )
        new.chmod(0o600)
        # The log of the damaged file must not be taken for one of the new file.
        for suffix in (log.SUFFIX, "-shm", "-journal"):
            (folder / (FILE_NAME + suffix)).unlink(missing_ok=True)
        new.replace(folder / FILE_NAME)
    except (OSError, sqlite3.Error) as error:
        raise _failed(folder, error) from error
    finally:
        new.unlink(missing_ok=True)


def _failed(folder: Path, error: Exception) -> LibraryError:
    what, why = (
        phrase("the library in {folder} cannot be mended", folder=folder),
        getattr(error, "strerror", None),
    )
    return LibraryError(what, why or str(error), phrase("check the disk; nothing was changed"))


@contextlib.contextmanager
def _work_copy(aside: Path) -> Iterator[Path]:
    """Lend a copy of the damaged file and its log: SQLite writes to what it opens with a log."""
    with tempfile.TemporaryDirectory(prefix="repair-", dir=aside.parent) as work:
        for path in aside.iterdir():
            shutil.copyfile(path, Path(work) / path.name)
        yield Path(work) / FILE_NAME


def _mend_sources(library: Library, health: Health, report: Report) -> None:
    """Put back bytes that are lost from where they came from."""
    sources, known = Sources(library.folder), library.sources()
    for number, (sha256, path) in enumerate(known.items()):
        report(number / len(known), "sources")
        if sources.read(sha256) is None:
            mended = _fetch(sources, sha256, path)
            how = "were put back from there" if mended else "are lost; the text is kept"
            health.say("sources", f"the bytes of {path or sha256} {how}", mended=mended)


def _take_in_spare(library: Library, health: Health, read: Read) -> None:
    """Make documents of sources that have none; delete what was half removed or half written."""
    sources = Sources(library.folder)
    for sha256 in library.spare_sources():
        data = sources.read(sha256)
        try:
            if data is None:
                raise lost(library.folder, sha256)
            document = dataclasses.replace(read(data, sha256, ""), source="")
        except AppError as error:
            sources.discard(sha256)
            said = f"a source without a document was deleted: {error.why}"
            health.say("sources", said, mended=True)
            continue
        if library.add(document, data):
            said = f"“{document.title}” was read again from its source; its place is unknown"
            health.say("documents", said, mended=True)
    library.sweep()


def _fetch(sources: Sources, sha256: str, path: str) -> bool:
    """Store bytes again from where they were imported from, if they are still the same."""
    try:
        return bool(path) and sources.keep_if(Path(path).read_bytes(), sha256)
    except (OSError, ValueError):
        return False


def _mend_texts(library: Library, health: Health, read: Read) -> None:
    forms = {entry.id: entry for entry in library.entries()}
    for document_id in library.without_text():
        entry = forms[document_id]
        try:
            data = library.source_bytes(document_id)
            library.replace_text(document_id, read(data, entry.source or document_id, entry.format))
        except AppError as error:
            health.say("texts", f"“{entry.title}” cannot be read again: {error.why}")
        else:
            health.say("texts", f"“{entry.title}” was read again from its source", mended=True)


def _mend_backups(library: Library, health: Health) -> None:
    for time in library.backups.times():
        path = library.backups.path(time)
        if not tables.is_sound(path):
            path.replace(path.with_suffix(".damaged"))
            health.say("backups", f"{path.name} was damaged and is no longer used", mended=True)
    if health.findings:
        library.backups.make()
