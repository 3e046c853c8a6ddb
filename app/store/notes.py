"""The reader's notes: kept, taken out, handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.store import seals
from app.store.part import Part

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from app.model.note import Note, Place

_COLUMNS = ", ".join(seals.SEALED["note"])


class Notes(Part):
    """What a library does with notes. Each is safe on the disk once a method returns."""

    def notes(self) -> tuple[Note, ...]:
        """Return all notes, the oldest first; those on texts that were taken out are among them."""
        query = f"SELECT {_COLUMNS}, seal FROM note ORDER BY created, id"
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        for *values, sealed in rows:
            if seals.seal(*values) != sealed:
                raise self._database.damaged()
        names = seals.SEALED["note"]
        try:
            return tuple(filed_note(dict(zip(names, row[:-1], strict=True))) for row in rows)
        except ValueError as error:
            raise self._database.damaged() from error

    def keep_note(self, note: Note) -> None:
        """Keep a note, in the place of the one of its id."""
        with self._database.writing(lasting=True) as connection:
            _put(connection, note)

    def remove_note(self, note_id: str) -> None:
        """Take a note out."""
        with self._database.writing(lasting=True) as connection:
            connection.execute("DELETE FROM note WHERE id = ?", (note_id,))

    def merge_notes(self, given: Iterable[Note]) -> int:
        """Add the notes of others; return how many are new or were changed there later."""
        new = 0
        with self._database.writing(lasting=True) as connection:
            for note in given:
                query = "SELECT changed FROM note WHERE id = ?"
                held = connection.execute(query, (note.id,)).fetchone()
                if held is None or held[0] < note.changed:
                    _put(connection, note)
                    new += 1
        return new


def filed_note(row: Mapping[str, Any]) -> Note:
    """Return the note in a row; its ``places`` are JSON, or what JSON stands for.

    Raises:
        ValueError: The row holds none.
    """
    import datetime as dt
    import json

    from app.model.note import About, Note

    try:
        places = row["places"]
        places = json.loads(places) if isinstance(places, str) else places
        moments = [dt.datetime.fromisoformat(row[name]) for name in ("created", "changed")]
        if any(moment.tzinfo is None for moment in moments):
            raise ValueError("a moment has no time zone")
        created, changed = (moment.astimezone(dt.UTC).isoformat() for moment in moments)
        found = tuple(_place(place) for place in places)
        text, note_id = _text(row["text"]), _text(row["id"])
        about = About(row["about"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"something in it is no note ({error})") from error
    if not found or not text.strip() or not note_id:
        raise ValueError("a note is on nothing, or says nothing")
    return Note(note_id, text, about, found, created, changed)


def plain_note(note: Note) -> dict[str, Any]:
    """Return a note in values that JSON has; :func:`filed_note` makes it of them again."""
    return {
        "id": note.id,
        "about": note.about.value,
        "places": [
            {
                "document": place.document,
                "start": place.span.start,
                "end": place.span.end,
                "words": place.words,
                "before": place.before,
                "after": place.after,
                "names": list(place.names),
            }
            for place in note.places
        ],
        "text": note.text,
        "created": note.created,
        "changed": note.changed,
    }


def _place(plain: Mapping[str, Any]) -> Place:
    from app.model.document import Span
    from app.model.note import Place

    span = Span(plain["start"], plain["end"])
    if type(span.start) is not int or type(span.end) is not int or not 0 <= span.start < span.end:
        raise ValueError(f"{span} is no place")
    words, before, after = (_text(plain[name]) for name in ("words", "before", "after"))
    names = tuple(_text(name) for name in plain["names"])
    if not words:
        raise ValueError("a place has no words")
    return Place(_text(plain["document"]), span, words, before, after, names)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r:.80} is no text")
    value.encode()  # halves of characters cannot be stored
    return value


def _put(connection: sqlite3.Connection, note: Note) -> None:
    import json

    plain = plain_note(note)
    plain["places"] = json.dumps(plain["places"], ensure_ascii=False)
    put = f"""
        INSERT INTO note ({_COLUMNS}, seal)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, seal(?1, ?2, ?3, ?4, ?5, ?6))
        ON CONFLICT (id) DO UPDATE SET about = excluded.about, places = excluded.places,
        text = excluded.text, created = excluded.created, changed = excluded.changed,
        seal = excluded.seal
    """
    connection.execute(put, [plain[name] for name in seals.SEALED["note"]])
