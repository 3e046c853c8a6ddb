"""What was found in the texts, by the version that found it; it can be made again at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store import seals
from app.store.documents import plain
from app.store.entries import HELD
from app.store.part import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.model.analysis import Analysis
    from app.model.mention import Actor


class Analyses(Part):
    """What a library does with analyses."""

    def analysis(self, document_id: str, version: str) -> Analysis | None:
        """Return a document's analysis, None where there is none made by this version."""
        query = """
            SELECT content, number, analysis.seal FROM document JOIN analysis ON document = number
            WHERE id = ? AND version = ?
        """
        with self._database.reading() as connection:
            row = connection.execute(query, (document_id, version)).fetchone()
        if row is None:
            return None
        content, number, sealed = row
        if seals.seal(number, version, content) != sealed:
            return None  # damaged: it is made again
        from app.store import serial  # slow to import, and the window shows without it

        try:
            return serial.from_json(content)
        except ValueError:
            return None  # of a model with other fields: it is made again

    def analyses(self, version: str) -> Iterator[Analysis]:
        """Yield all analyses made by this version in the order of import."""
        query = f"""
            SELECT id FROM document JOIN analysis ON document = number
            WHERE version = ? AND {HELD} ORDER BY number
        """
        with self._database.reading() as connection:
            rows = connection.execute(query, (version,)).fetchall()
        for (document_id,) in rows:
            analysis = self.analysis(document_id, version)
            if analysis is not None:
                yield analysis

    def analysis_seals(self, version: str) -> dict[str, int]:
        """Return the documents analysed by this version, with what changes as the analysis does."""
        query = f"""
            SELECT id, analysis.seal FROM document JOIN analysis ON document = number
            WHERE version = ? AND {HELD} ORDER BY number
        """
        with self._database.reading() as connection:
            return dict(connection.execute(query, (version,)).fetchall())

    def unanalysed(
        self, version: str, first: Iterable[str] = (), *, limit: int = 100
    ) -> tuple[str, ...]:
        """Return documents without an analysis of this version, the most wanted first.

        These are those of ``first`` in their order, what is on the screen say; then what was open
        last; then the others in the order of import. A copy comes after all that are no copies.
        """
        query = f"""
            SELECT id FROM document LEFT JOIN analysis ON analysis.document = number AND version = ?
            LEFT JOIN likeness ON likeness.document = number
            LEFT JOIN pane ON pane.document = number
            WHERE analysis.document IS NULL AND {HELD}
            GROUP BY number ORDER BY max(side IS NOT NULL) DESC, max(head <> number), number
        """
        wanted = {document_id: place for place, document_id in enumerate(first)}
        with self._database.reading() as connection:
            waiting = [row[0] for row in connection.execute(query, (version,))]
        waiting.sort(key=lambda one: wanted.get(one, len(wanted)))
        return tuple(waiting[:limit])

    def save_analysis(self, analysis: Analysis, version: str) -> None:
        """Store a document's analysis in the place of an older one.

        Raises:
            LibraryError: The library does not hold the document.
        """
        import json

        from app.store import serial

        content = serial.to_json(analysis)
        forms = json.dumps([_forms(actor) for actor in analysis.actors], ensure_ascii=False)
        put = "INSERT INTO analysis VALUES (?1, ?2, ?3, seal(?1, ?2, ?3))"
        with self._database.writing() as connection:
            number = self._number(connection, analysis.document_id)
            connection.execute("DELETE FROM analysis WHERE document = ?", (number,))
            connection.execute(put, (number, version, content))
            put_forms = "INSERT INTO actor_form VALUES (?1, ?2, seal(?1, ?2))"
            connection.execute(put_forms, (number, forms))
            put_found = "INSERT INTO found VALUES (?1, ?2, ?3, ?4, seal(?1, ?2, ?3, ?4))"
            said = (plain(analysis.authors), analysis.outlet, plain(analysis.date))
            connection.execute(put_found, (number, *said))

    def actor_forms(self, version: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Yield document id, name and forms of every actor in the analyses of this version.

        The forms are those of its mentions by name, the most frequent first, then its aliases.
        """
        query = f"""
            SELECT id, actors FROM actor_form
            JOIN document ON number = actor_form.document
            JOIN analysis ON analysis.document = actor_form.document
            WHERE version = ? AND {HELD} ORDER BY number
        """
        import json

        with self._database.reading() as connection:
            for document_id, actors in connection.execute(query, (version,)):
                for name, *forms in json.loads(actors):
                    yield document_id, name, tuple(forms)


def _forms(actor: Actor) -> tuple[str, ...]:
    """Return an actor's name, and after it every form that stands for it, once each."""
    named = (form for form, _ in actor.forms)
    return (actor.name, *dict.fromkeys((*named, *(alias.name for alias in actor.aliases))))
