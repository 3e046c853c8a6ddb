"""Keys under which names that could be one actor's meet, so that not all pairs are compared."""

from __future__ import annotations

from functools import lru_cache

from app.names.fold import DIRECTIONS, Word, initials, name
from app.names.sounds import VOWELS
from app.names.syllables import syllables

ACRONYM = "@"
INITIALS = ">"


@lru_cache(maxsize=65536)
def keys(text: str) -> frozenset[str]:
    """Return a name's blocking keys: of each word that says something, and of its initials.

    Names that differ in vowels, accents, script or missing words share at least one key: a
    word's consonants or syllables. Names respelled in a word's consonants may not. Words that
    only say what sort of thing is named give no key unless there are no others. An acronym
    (``@``) meets another and the initials of a name (``>``); initials alone do not meet.
    """
    read = name(text)
    telling = [w for w in read.words if w.weight >= 0.5 and not w.initial] or list(read.words)
    found = {_of(word) for word in telling}
    joined = "".join(w.text for w in read.words)
    found.add(f"={joined}")
    if read.syllabic:
        found |= {"~" + "".join(syllables(w.text)) for w in read.words}
    if read.acronym:
        found.add(ACRONYM + read.acronym)
    elif len(read.words) > 1:
        found |= {INITIALS + short for short in initials(text)}
    return frozenset(found)


def _of(word: Word) -> str:
    if word.text in DIRECTIONS:
        return word.text.removesuffix("ern")
    first = (word.sound or word.text)[0]
    if len(word.bones) < 2:
        return word.bones + first
    # Few consonants say little: whether a vowel stands before them tells names apart as well.
    return f"{word.bones}-" if len(word.bones) == 2 and first in VOWELS else word.bones[:4]


def partners(key: str) -> tuple[str, ...]:
    """Return the keys that meet a key."""
    if key.startswith(INITIALS):
        return (ACRONYM + key.removeprefix(INITIALS),)
    if key.startswith(ACRONYM):
        return (key, INITIALS + key.removeprefix(ACRONYM))
    return (key,)


def blocks(text: str) -> frozenset[str]:
    """Return a name's keys as one list of names is filed under them, acronyms with initials."""
    return frozenset(
        ACRONYM + key.removeprefix(INITIALS) if key.startswith(INITIALS) else key
        for key in keys(text)
    )


def meet(one: str, other: str) -> bool:
    """Tell whether two names have keys that meet."""
    here, there = keys(one), keys(other)
    shared = here & there
    if shared and not all(key.startswith(INITIALS) for key in shared):
        return True
    short, other_short = name(one).acronym, name(other).acronym
    return (short != "" and INITIALS + short in there) or (
        other_short != "" and INITIALS + other_short in here
    )
