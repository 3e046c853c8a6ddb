"""The library on disk: documents with their files, their analyses, and what was open last."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.model.errors import LibraryError, LibraryInUse
from app.store.analyses import Analyses
from app.store.aside import Aside
from app.store.backups import Backups
from app.store.database import FILE_NAME, Database, make_file, open_file
from app.store.documents import exists
from app.store.imports import Imports
from app.store.judgements import Judgements
from app.store.lock import WindowLock
from app.store.notes import Notes
from app.store.searches import Searches
from app.store.upkeep import Upkeep
from app.translation import phrase

if TYPE_CHECKING:
    from pathlib import Path


class Library(Aside, Analyses, Judgements, Notes, Searches, Upkeep):
    """A library, open. Every method may be called from any thread, and by several at once.

    Other processes may read and write the same library at the same time.

    Methods raise LibraryError where the disk or the rights on it do not allow what is asked, or
    where what they read is damaged.

    Attributes:
        imports: What is to be imported.
        backups: The copies of what cannot be made again.
        elsewhere: Whether another window has it, so that this one may only read.
        notice: What the reader should be told of how it was opened; empty if all is as usual.
    """

    def __init__(self, database: Database) -> None:
        """Take the open file; use :meth:`open`."""
        super().__init__(database)
        self._window = WindowLock(self.folder)
        self.imports = Imports(database)
        self.backups = Backups(self.folder)
        self.elsewhere = False
        self.notice = database.notice

    @classmethod
    def open(cls, folder: Path, *, create: bool = True, read_only: bool = False) -> Library:
        """Open the library in a folder; make it where there is none, unless ``create`` is false.

        Where nothing may be written, or nothing shall be, an existing library is opened for
        reading only.

        Raises:
            LibraryError: There is none and none can be made, or it is damaged, of a newer
                version, or out of reach. Nothing was changed then.
        """
        file = folder.absolute() / FILE_NAME
        if not exists(file):
            if not create or read_only:
                raise LibraryError(
                    phrase("the library in {parent} cannot be opened", parent=file.parent),
                    phrase("there is no library"),
                    phrase("check the folder, or import texts into it first"),
                )
            make_file(file)
        writable = os.access(file.parent, os.W_OK | os.X_OK) and os.access(file, os.W_OK)
        return cls(open_file(file, read_only=read_only or not writable))

    @classmethod
    def open_for_window(cls, folder: Path) -> Library:
        """Open a library for a window; if another window has it, then for reading only.

        ``notice`` says so then.

        Raises:
            LibraryError: As in :meth:`open`.
        """
        library = cls.open(folder)
        try:
            library.lock_for_window()
        except LibraryInUse as error:
            library.close()
            library = cls.open(folder, read_only=True)
            library.elsewhere = True
            library._database.refusal = error.why, error.do
            library.notice = phrase(
                "In this window the library can only be read: {why}. What is added or "
                "judged there is seen here after the next start.",
                why=error.why,
            )
        except BaseException:
            library.close()
            raise
        return library

    @property
    def is_new(self) -> bool:
        """Tell whether opening it has made it."""
        return self._database.made

    def close(self) -> None:
        """Close the file and let go of the window's lock."""
        self._window.release()
        self._database.close()

    def lock_for_window(self) -> None:
        """Keep other windows from this library until it is closed.

        A library that is open for reading only is not locked.

        Raises:
            LibraryInUse: Another window has it.
        """
        if not self.read_only:
            self._window.take()

    # What was open last

    def pair(self) -> tuple[str | None, str | None]:
        """Return the documents of the left and the right pane."""
        query = "SELECT side, id FROM pane LEFT JOIN document ON number = document"
        with self._database.reading() as connection:
            panes = dict(connection.execute(query).fetchall())
        return panes.get("left"), panes.get("right")

    def set_pair(self, left: str | None, right: str | None) -> None:
        """Remember the documents of the two panes; one that the library does not hold as None."""
        change = "REPLACE INTO pane VALUES (?, (SELECT number FROM document WHERE id = ?))"
        with self._database.writing() as connection:
            connection.executemany(change, (("left", left), ("right", right)))

    def value(self, name: str) -> str | None:
        """Return what was stored under a name, None where nothing was."""
        return self._one("SELECT value FROM state WHERE name = ?", name)

    def set_value(self, name: str, value: str) -> None:
        """Store a small text under a name."""
        with self._database.writing() as connection:
            connection.execute("REPLACE INTO state VALUES (?, ?)", (name, value))
