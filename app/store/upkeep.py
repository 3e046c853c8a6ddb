"""What a library does to itself: find what is missing of it, and make again what can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store import copies, seals
from app.store.documents import note_changed, pages_plain, put_text
from app.store.part import Part

if TYPE_CHECKING:
    from app.model.document import Document


class Upkeep(Part):
    """What a library does with things that can be made again of others."""

    def compare_texts(self, limit: int = 100) -> int:
        """Look for copies among documents for which that was not done yet; return how many.

        That is so after a repair, and in a library that an older version made. 0: all is done.
        """
        query = """
            SELECT number, text FROM document JOIN document_text ON document = number
            WHERE number NOT IN (SELECT document FROM likeness) ORDER BY number LIMIT ?
        """
        with self._database.reading() as connection:
            rows = connection.execute(query, (limit,)).fetchall()
        signed = [(number, copies.signature(text)) for number, text in rows]
        if signed:
            with self._database.writing() as connection:
                for number, signature in signed:
                    known = "SELECT 1 FROM document WHERE number = ?"
                    if connection.execute(known, (number,)).fetchone():
                        copies.note(connection, number, signature)
        return len(rows)

    def without_text(self) -> tuple[str, ...]:
        """Return the documents whose text is missing."""
        query = """
            SELECT id FROM document
            WHERE number NOT IN (SELECT document FROM document_text) ORDER BY number
        """
        with self._database.reading() as connection:
            return tuple(row[0] for row in connection.execute(query))

    def replace_text(self, document_id: str, again: Document) -> None:
        """Put a text that was read again from the source in its place, with its pages.

        What was made of the former text is thrown away.
        """
        with self._database.writing() as connection:
            number = self._number(connection, document_id)
            put_text(connection, number, again.text)
            change = "UPDATE document SET characters = ?, pages = ? WHERE number = ?"
            connection.execute(change, (len(again.text), pages_plain(again.pages), number))
            seals.reseal(connection, "document", "number = ?", number)
            connection.execute("DELETE FROM analysis WHERE document = ?", (number,))
            copies.forget(connection, number)
            copies.note(connection, number, copies.signature(again.text))
            note_changed(connection, document_id)

    def sources(self) -> dict[str, str]:
        """Return the hashes of all bytes that are to be there, and where each came from."""
        with self._database.reading() as connection:
            return dict(connection.execute("SELECT file, source FROM document").fetchall())

    def spare_sources(self) -> tuple[str, ...]:
        """Return the hashes of sources that no document was ever known to have.

        Their import was cut off before it was acknowledged, or the document has been lost.
        """
        stored = set(self._sources.hashes())  # first: those that are added meanwhile are known
        with self._database.reading() as connection:
            known = {row[0] for row in connection.execute("SELECT sha256 FROM source_file")}
        return tuple(sorted(stored - known))

    def sweep(self) -> int:
        """Delete what a process that was killed has half removed or half written; return how much.

        Of a document that is removed the bytes are known for a moment longer than the document.
        """
        unused = "SELECT sha256 FROM source_file WHERE sha256 NOT IN (SELECT file FROM document)"
        with self._database.writing() as connection:
            rows = connection.execute(unused).fetchall()
            connection.executemany("DELETE FROM source_file WHERE sha256 = ?", rows)
            for (sha256,) in rows:
                self._sources.discard(sha256)
            return len(rows) + self._sources.sweep()
