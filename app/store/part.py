"""What the parts of a library have in common: its database and its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.errors import LibraryError
from app.store.sources import Sources
from app.translation import phrase

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from app.store.database import Database


class Part:
    """One area of what a library can do; :class:`~app.store.library.Library` is all of them."""

    def __init__(self, database: Database) -> None:
        """Take the open file."""
        self._database = database
        self._sources = Sources(database.file.parent)

    @property
    def folder(self) -> Path:
        """Return the folder that the library lies in."""
        return self._database.file.parent

    @property
    def read_only(self) -> bool:
        """Tell whether it is open for reading alone; what writes then raises."""
        return self._database.read_only

    def _one(self, query: str, *values: str) -> str | None:
        with self._database.reading() as connection:
            row: tuple[str] | None = connection.execute(query, values).fetchone()
        return None if row is None else row[0]

    def _number(self, connection: sqlite3.Connection, document_id: str) -> int:
        """Return a document's number; raises LibraryError where there is none of that id."""
        query = "SELECT number FROM document WHERE id = ?"
        row: tuple[int] | None = connection.execute(query, (document_id,)).fetchone()
        if row is None:
            raise self._absent(document_id)
        return row[0]

    def _absent(self, document_id: str) -> LibraryError:
        return LibraryError(
            phrase("document {document_id} cannot be opened", document_id=document_id),
            phrase("the library in {folder} does not hold it", folder=self.folder),
            phrase("import its file again"),
        )
