"""States with their other names, demonyms and capitals.

Sources: the package countryinfo (ISO 3166 names, alternative spellings, demonyms, capitals) and,
for the adjectives of further places, Princeton WordNet's pertainyms (resources/wordnet).
"""

from __future__ import annotations

import gzip
from functools import cache

from app.paths import resources

_SHORTEST_NAME = 4


class States:
    """What is known of states: their names, demonyms and capitals, all by lower-case spelling."""

    def __init__(self) -> None:
        """Read countryinfo and the pertainyms."""
        from countryinfo import all_countries

        self._names: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        self._demonyms: dict[str, str] = {}
        self._capitals: dict[str, str] = {}
        infos = [country.info() for country in all_countries()]
        # The more populous state keeps a name or demonym that several lay claim to.
        for info in sorted(infos, key=lambda i: -(i.get("population") or 0)):
            name = info["name"].removeprefix("The ")
            self._names.setdefault(name.lower(), name)
            for other in filter(None, info.get("altSpellings", ())):
                if other.isupper() and other.isascii() and len(other) < _SHORTEST_NAME:
                    self._codes.setdefault(other, name)
                else:
                    self._names.setdefault(other.lower(), name)
            for word in (info.get("demonym") or "").split(","):
                if word.strip():
                    self._demonyms.setdefault(word.strip().lower(), name)
            capitals = info.get("capital") or ()  # a name, or a list where there are several
            for capital in [capitals] if isinstance(capitals, str) else capitals:
                self._capitals.setdefault(capital.lower(), name)
        self._homes: dict[str, str] = {}
        path = resources() / "wordnet" / "demonyms.tsv.gz"
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                adjective, place = line.rstrip("\n").split("\t")
                home = self._names.get(place.lower(), place)
                self._demonyms.setdefault(adjective.lower(), home)
                self._homes.setdefault(place.lower(), home)

    def state(self, name: str) -> str | None:
        """Return the usual English name of the state that ``name`` stands for, if it is one.

        Codes (*US*, *UK*, *UAE*) count only as written, in capitals and with or without points.
        """
        found = self._names.get(name.lower())
        code = name.replace(".", "")
        if found is None and code.isupper():
            # Of the two-letter codes only those that texts use for want of a short name.
            found = self._codes.get(code) if len(code) > 2 or code in ("US", "UK") else None
        return found

    def demonym_of(self, word: str) -> str | None:
        """Return the place that an adjective or a name of inhabitants belongs to, or None."""
        lower = word.lower()
        return self._demonyms.get(lower) or (
            self._demonyms.get(lower[:-1]) if lower.endswith("s") else None
        )

    def home(self, name: str) -> str | None:
        """Return the place that a name or an adjective or a native's name stands for, or None.

        Beside states these are the lands that have natives of their own (*Bavaria*, *Bavarian*).
        """
        return self.state(name) or self.demonym_of(name) or self._homes.get(name.lower())

    def capital_of(self, name: str) -> str | None:
        """Return the state whose capital a place is, or None."""
        return self._capitals.get(name.lower())


@cache
def states() -> States:
    """Return the table, read once."""
    return States()
