"""Documents that the reader has removed but may still want back: set aside, then let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.documents import PUT_BACK, Documents

if TYPE_CHECKING:
    from collections.abc import Iterable


class Aside(Documents):
    """What a library does with documents on their way out."""

    def set_aside(self, ids: Iterable[str]) -> None:
        """Let documents no longer be listed; they can be put back until they are let go."""
        change = "INSERT OR IGNORE INTO aside SELECT number FROM document WHERE id = ?"
        with self._database.writing() as connection:
            connection.executemany(change, [(one,) for one in ids])

    def put_back(self, ids: Iterable[str]) -> None:
        """Let documents that were set aside be listed again."""
        with self._database.writing() as connection:
            connection.executemany(PUT_BACK, [(one,) for one in ids])

    def let_go(self) -> int:
        """Take out for good what was set aside; return how many documents that were."""
        query = "SELECT id FROM document JOIN aside ON document = number"
        with self._database.reading() as connection:
            gone = [row[0] for row in connection.execute(query)]
        for document_id in gone:
            self.remove(document_id)
        return len(gone)
