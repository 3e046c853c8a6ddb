"""Keys under which names that could be one actor's meet, so that not all pairs are compared."""

from __future__ import annotations

from functools import lru_cache

from app.names.fold import initials, name
from app.names.syllables import syllables

_OF_INITIALS = "@"


@lru_cache(maxsize=65536)
def keys(text: str) -> frozenset[str]:
    """Return a name's blocking keys: of each word that says something, and of its initials.

    Names that differ in vowels, accents, script or missing words share at least one key: a
    word's consonants or syllables, or an acronym. Names respelled in a word's consonants may
    not. Words that only say what sort of thing is named give no key unless there are no others.
    """
    read = name(text)
    telling = [w for w in read.words if w.weight >= 0.5 and not w.initial] or list(read.words)
    found = {f"{w.bones[:4]}{(w.sound or w.text)[0] if len(w.bones) < 2 else ''}" for w in telling}
    joined = "".join(w.text for w in read.words)
    found.add(f"={joined}")
    if read.syllabic:
        found |= {"~" + "".join(syllables(w.text)) for w in read.words}
    if read.acronym:
        found.add(f"{_OF_INITIALS}{read.acronym}")
    elif len(read.words) > 1:
        found |= {_OF_INITIALS + short for short in initials(text)}
    return frozenset(found)


def meet(one: str, other: str) -> bool:
    """Tell whether two names share a key that says something: not only that their initials do."""
    shared = keys(one) & keys(other)
    if name(one).acronym or name(other).acronym:
        return bool(shared)
    return any(not key.startswith(_OF_INITIALS) for key in shared)
