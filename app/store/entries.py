"""The library's list, of which only what has changed is read again."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.model.document import DocumentEntry
    from app.store.database import Database

HELD = "number NOT IN (SELECT document FROM aside)"
"""What is true of the documents that are listed, analysed and found; see :mod:`app.store.aside`."""

_COLUMNS = "number, id, title, source, format, language, date, authors, outlet, characters, added"

_Said = dict[str, Any]
"""What the reader says of one document, or what its text tells, by field."""


class _Row(NamedTuple):
    """A document as its row, sealed so, has it; and as it is listed with what else is known."""

    seal: object
    filed: DocumentEntry
    said: _Said | None
    told: _Said | None
    listed: DocumentEntry


class _Moment(NamedTuple):
    version: int
    rows: Mapping[int, _Row]
    entries: tuple[DocumentEntry, ...]


class Entries:
    """The rows of a library's list in the order of import. May be asked from several threads."""

    def __init__(self, database: Database) -> None:
        """Take the open file."""
        self._database = database
        self._moment = _Moment(-1, {}, ())

    def now(self) -> tuple[DocumentEntry, ...]:
        """Return the list as it is now: the same one as long as nothing was written."""
        before = self._moment
        version = self._database.version()  # first: what is written meanwhile is read next time
        if before.version == version:
            return before.entries
        with self._database.reading() as connection:
            connection.execute("BEGIN")  # all of one moment
            try:
                query = f"SELECT number, seal FROM document WHERE {HELD} ORDER BY number"
                seals = connection.execute(query).fetchall()
                rows = before.rows
                new = [n for n, seal in seals if n not in rows or rows[n].seal != seal]
                among = "number IN (SELECT value FROM json_each(?))"
                query = f"SELECT {_COLUMNS} FROM document WHERE {among}"
                filed = connection.execute(query, (json.dumps(new),)).fetchall()
                query = "SELECT document, head FROM likeness WHERE head <> document"
                heads = dict(connection.execute(query).fetchall())
                query = "SELECT document, field, value FROM edit"
                edits = connection.execute(query).fetchall()
                query = "SELECT * FROM found WHERE authors <> '' OR outlet <> '' OR date NOT NULL"
                told = {row[0]: _told(*row[1:4]) for row in connection.execute(query)}
            finally:
                connection.execute("COMMIT")
        self._moment = now = _moment(
            version, seals, before.rows, filed, heads, edits_of(edits), told
        )
        return now.entries


def _moment(
    version: int,
    seals: Iterable[tuple[int, object]],
    before: Mapping[int, _Row],
    new: Iterable[tuple[Any, ...]],
    heads: Mapping[int, int],
    said: Mapping[str, _Said],
    told: Mapping[int, _Said],
) -> _Moment:
    entries = {row[0]: _entry(row) for row in new}
    made = {number: _Row(seal, entry, None, None, entry) for number, seal in seals
            if (entry := entries.get(number)) is not None}  # fmt: skip
    rows = {number: made.get(number) or before[number] for number, _ in seals}
    ids = {number: row.filed.id for number, row in rows.items()} if heads else {}
    for number, row in list(rows.items()) if heads or said or told or before else ():
        mine = said.get(row.filed.id) if said else None
        read = told.get(number)
        copy_of = ids.get(heads[number]) if number in heads else None
        if mine != row.said or read != row.told or copy_of != row.listed.copy_of:
            listed = _listed(row.filed, copy_of, mine or {}, read or {})
            rows[number] = _Row(row.seal, row.filed, mine, read, listed)
    return _Moment(version, rows, tuple(row.listed for row in rows.values()))


def _listed(filed: DocumentEntry, copy_of: str | None, said: _Said, told: _Said) -> DocumentEntry:
    """Return a row of the list: as the reader says, else the file, else what the text tells."""
    new = {f: v for f, v in told.items() if v and not getattr(filed, f) and f not in said}
    return dataclasses.replace(filed, copy_of=copy_of, **{**new, **said}, found=frozenset(new))


def _told(authors: str, outlet: str, day: str | None) -> _Said:
    return {"authors": lines(authors), "outlet": outlet, "date": date(day)}


def _entry(row: tuple[Any, ...]) -> DocumentEntry:
    from app.model.document import DocumentEntry  # not needed to show the window's frame

    _, document_id, title, source, form, language, day, authors, outlet, characters, added = row
    return DocumentEntry(
        id=document_id,
        title=title,
        source=source,
        date=date(day),
        characters=characters,
        added=dt.datetime.fromisoformat(added),
        authors=lines(authors),
        outlet=outlet,
        language=language,
        format=form,
    )


def edits_of(rows: Iterable[tuple[str, str, str | None]]) -> dict[str, _Said]:
    """Return what the reader says, by document and field."""
    found: dict[str, _Said] = defaultdict(dict)
    for document_id, field, value in rows:
        if field == "date":
            found[document_id][field] = date(value)
        else:
            found[document_id][field] = lines(value or "") if field == "authors" else value
    return found


@lru_cache(4096)  # many documents have the same
def lines(value: str) -> tuple[str, ...]:
    """Return authors, which lie in the library one a line."""
    return tuple(value.split("\n")) if value else ()


@lru_cache(4096)
def date(value: str | None) -> dt.date | None:
    """Return a day, which lies in the library in its ISO form."""
    return None if value is None else dt.date.fromisoformat(value)
