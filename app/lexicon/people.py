"""Given names of many languages, from the package faker's lists (MIT)."""

from __future__ import annotations

import gzip
from functools import cache

from app import paths


@cache
def _given() -> frozenset[str]:
    path = paths.resources() / "names" / "given.txt.gz"
    return frozenset(gzip.decompress(path.read_bytes()).decode().split())


def is_given(word: str) -> bool:
    """Tell whether a folded word (small ASCII letters) is somewhere a given name."""
    return word in _given()
