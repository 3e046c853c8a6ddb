"""The searches that the reader has given names to, and the queries that were asked last."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from app.store import seals
from app.store.part import Part

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from app.model.search import SavedSearch

_HISTORY = "searches"
_REMEMBERED = 100  # queries


class Searches(Part):
    """What a library does with searches."""

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches by their names."""
        query = "SELECT name, query, narrowing, made, seal FROM saved_search"
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        for *values, sealed in rows:
            if seals.seal(*values) != sealed:
                raise self._database.damaged()
        found = [saved_search(row[:3]) for row in rows]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.name)))

    def save_search(self, saved: SavedSearch) -> None:
        """Keep a search, in the place of the one of its name."""
        with self._database.writing(lasting=True) as connection:
            _put(connection, saved, dt.datetime.now(dt.UTC).isoformat())

    def rename_search(self, before: str, after: str) -> None:
        """Give a saved search another name; one that had that name is gone then."""
        with self._database.writing(lasting=True) as connection:
            if before != after:
                connection.execute("DELETE FROM saved_search WHERE name = ?", (after,))
            change = "UPDATE saved_search SET name = ? WHERE name = ?"
            connection.execute(change, (after, before))
            seals.reseal(connection, "saved_search", "name = ?", after)

    def remove_search(self, name: str) -> None:
        """Forget a saved search."""
        with self._database.writing(lasting=True) as connection:
            connection.execute("DELETE FROM saved_search WHERE name = ?", (name,))

    def merge_searches(self, given: Iterable[tuple[SavedSearch, str]]) -> int:
        """Add what others have saved, each with the moment of saving; return how many are new.

        Of two with one name the later stays.
        """
        new = 0
        with self._database.writing(lasting=True) as connection:
            for saved, made in given:
                query = "SELECT made FROM saved_search WHERE name = ?"
                held = connection.execute(query, (saved.name,)).fetchone()
                if held is None or held[0] < made:
                    _put(connection, saved, made)
                    new += 1
        return new

    def earlier_queries(self) -> tuple[str, ...]:
        """Return the queries that were asked, the last first."""
        import json

        try:
            kept = json.loads(self._one("SELECT value FROM state WHERE name = ?", _HISTORY) or "[]")
        except ValueError:
            return ()
        return tuple(one for one in kept if isinstance(one, str)) if isinstance(kept, list) else ()

    def note_query(self, query: str) -> None:
        """Remember a query as the last that was asked."""
        import json

        kept = [query, *(one for one in self.earlier_queries() if one != query)][:_REMEMBERED]
        value = json.dumps(kept, ensure_ascii=False)
        with self._database.writing() as connection:
            connection.execute("REPLACE INTO state VALUES (?, ?)", (_HISTORY, value))


def dated_search(row: Mapping[str, Any]) -> tuple[SavedSearch, str]:
    """Return the saved search in a row, and when it was saved.

    Raises:
        ValueError: The row holds none.
    """
    found = saved_search((str(row["name"]), str(row["query"]), str(row["narrowing"])))
    return found, str(row["made"])


def saved_search(row: tuple[str, str, str]) -> SavedSearch:
    """Return the saved search of a name, a query, and what it is narrowed to as JSON.

    Raises:
        ValueError: It is none.
    """
    import json

    from app.model.search import Narrowing, SavedSearch  # not needed to show a window

    name, query, narrowing = row
    pairs = json.loads(narrowing)
    if not isinstance(pairs, dict) or not name.strip():
        raise ValueError(f"{name!r:.80} is no saved search")
    return SavedSearch(name, query, Narrowing(_pairs(pairs, "chosen"), _pairs(pairs, "struck")))


def _pairs(held: dict[str, Any], key: str) -> frozenset[tuple[str, str]]:
    return frozenset((str(one), str(other)) for one, other in held.get(key, ()))


def _put(connection: sqlite3.Connection, saved: SavedSearch, made: str) -> None:
    import json

    narrowing = json.dumps(
        {"chosen": sorted(saved.narrowing.chosen), "struck": sorted(saved.narrowing.struck)},
        ensure_ascii=False,
    )
    put = "REPLACE INTO saved_search VALUES (?1, ?2, ?3, ?4, seal(?1, ?2, ?3, ?4))"
    connection.execute(put, (saved.name, saved.query, narrowing, made))
