"""Names that one text knows are looked for in the other, where its own analysis missed them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from anyascii import anyascii

from app.lexicon.states import states
from app.linking.features.names import forms
from app.linking.features.parts import part
from app.model.mention import Actor, Mention
from app.names.find import Finder, tokens
from app.names.fold import APOSTROPHES, name

if TYPE_CHECKING:
    from app.model.analysis import Analysis

_JOINED = str.maketrans("", "", APOSTROPHES)
_SHORTEST = 4  # letters of a single word that is looked for


def propagate(analysis: Analysis, text: str, other: Analysis) -> Analysis:
    """Return the analysis with the actors added that only ``other`` had seen by name.

    A name of several words is found in small letters as well (*Green Buses*, *green buses*); a
    single word must be a name and nothing else, and written large. ``text`` is the analysed
    document's.
    """
    known = {name(form).key for actor in analysis.actors for form in forms(actor)}
    letters = _folded(text)
    wanted: dict[str, Actor] = {}
    spelled: set[tuple[str, tuple[str, ...]]] = set()
    for actor in other.actors:
        if part(actor) is not None:
            continue
        for form in forms(actor):
            read = name(form)
            if read.key in known or not all(word in letters for word in read.spelled):
                continue  # the second is cheap and rules out nearly all
            if not _worth_it(form):
                continue
            wanted.setdefault(read.key, actor)
            spelled.add((read.key, read.spelled))
    if not spelled:
        return analysis
    taken = sorted(m.span for actor in analysis.actors for m in actor.mentions)
    found: dict[str, list[Mention]] = {}
    words = tokens(text)
    finder = Finder(sorted(spelled), any_case=True)
    for at in finder.occurrences(text, words):
        small = not any(words[i].capital for i in range(at.first, at.last + 1))
        if (small and at.first == at.last) or any(s.overlaps(at.span) for s in taken):
            continue
        actor = wanted[at.key]
        found.setdefault(at.key, []).append(Mention(at.span, at.span.of(text), actor.type))
    new = [
        Actor(f"p{n}", wanted[key].name, wanted[key].type, tuple(mentions))
        for n, (key, mentions) in enumerate(sorted(found.items()), 1)
    ]
    return replace(analysis, actors=(*analysis.actors, *new))


def _folded(text: str) -> str:
    return (text if text.isascii() else anyascii(text)).translate(_JOINED).lower()


def _worth_it(form: str) -> bool:
    words = name(form).words
    if len(words) > 1:
        return any(w.weight >= 0.5 for w in words)
    word = words[0] if words else None
    if word is None or states().demonym_of(form):
        return False
    return word.weight == 1.0 and len(word.text) >= _SHORTEST
