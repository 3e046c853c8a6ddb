"""Keys under which names that could be one actor's meet, so that not all pairs are compared."""

from __future__ import annotations

from app.names.fold import Name, initials
from app.names.syllables import made_of_syllables, syllables


def keys(name: Name) -> frozenset[str]:
    """Return the blocking keys of a name: of each word that says something, and of its initials.

    Names that differ in vowels, accents, script or missing words share at least one key: a
    word's consonants or syllables, or an acronym. Names respelled in a word's consonants may
    not. Words that only say what sort of thing is named give no key unless there are no others.
    """
    telling = [w for w in name.words if w.weight >= 0.5 and not w.initial] or list(name.words)
    found = {f"{w.bones[:4]}{(w.sound or w.text)[0] if len(w.bones) < 2 else ''}" for w in telling}
    joined = "".join(w.text for w in name.words)
    found.add(f"={joined}")
    if made_of_syllables(words := [w.text for w in name.words]):
        found |= {"~" + "".join(syllables(word)) for word in words}
    if name.acronym:
        found.add(f"@{name.acronym}")
    elif len(name.words) > 1:
        found |= {f"@{short}" for short in initials(name.text)}
    return frozenset(found)
