"""Given names of many languages and English nicknames, from the packages faker and nicknames."""

from __future__ import annotations

import gzip
from collections import defaultdict
from functools import cache

from app import paths


@cache
def _given() -> frozenset[str]:
    path = paths.resources() / "names" / "given.txt.gz"
    return frozenset(gzip.decompress(path.read_bytes()).decode().split())


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    path = paths.resources() / "names" / "nicknames.tsv.gz"
    forms: dict[str, set[str]] = defaultdict(set)
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        name, short = line.split("\t")
        forms[name].add(short)
        forms[short].add(name)
    return {name: frozenset(some) for name, some in forms.items()}


def is_nickname(one: str, other: str) -> bool:
    """Tell whether one of two folded words is a nickname of the other (*bill*, *william*)."""
    return other in _short_forms().get(one, ())


def is_given(word: str) -> bool:
    """Tell whether a folded word (small ASCII letters) is somewhere a given name."""
    return word in _given()
