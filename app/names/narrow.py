"""Names of bodies that a noun in the middle tells apart: *X Army*, *X Liberation Army*."""

from __future__ import annotations

from functools import lru_cache

from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, nouns
from app.names.fold import name


@lru_cache(maxsize=65536)
def narrows(one: str, other: str) -> bool:
    """Tell whether one name is the other with a noun inside; symmetric.

    Who writes of both means two bodies. An adjective (*9th Armoured Brigade*) or where a body
    comes from is left out for short.
    """
    short, long = sorted((name(one).spelled, name(other).spelled), key=len)
    if not 1 < len(short) < len(long) or (short[0], short[-1]) != (long[0], long[-1]):
        return False
    known, table = nouns(), states()
    if not known.is_a(known.singular(short[-1]), *BODIES, most=12) or not set(short) <= set(long):
        return False
    more = (word for word in long if word not in short)
    return any(known.knows(known.singular(word)) and not table.home(word) for word in more)
