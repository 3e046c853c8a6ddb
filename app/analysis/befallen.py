"""What befell the people that a figure counts, however the text says it.

*Ten people were killed*, *ten dead*, *ten deaths*, *ten lost their lives* and *a toll of ten* tell
of one event; so do *ten wounded* and *ten injuries*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicon.wordnet import PERSON, nouns, verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

_STATES = {"dead": "die", "missing": "miss", "homeless": "displace"}  # the event that made them so
# WordNet: die (and so kill), hurt, imprison, arrest, rescue: what befalls people.
_BEFALLS = (358431, 64643, 2495038, 1215155, 2551144)
_RESCUED = (2550868, 2551832)  # WordNet: save, under none of these
# WordNet: death, fatality, dead body, casualty; injury: nouns that tell of an event themselves.
_EVENTS = (
    ((7355491, 7332956, 5217859, 9899782), "die"),
    ((14285662, 14052046), "injure"),
)
_LOSING = frozenset(("lose", "claim", "take", "cost"))
_TOLLS = frozenset(("toll",))
_THOSE = frozenset(("those", "one"))


def befalls(verb: Token) -> bool:
    """Tell whether a verb is one of what happens to people: they die, are hurt, are arrested."""
    return verbs().is_a(verb.lemma_.lower(), *_BEFALLS, *_RESCUED, most=2)


def participle(noun: Token | None) -> str:
    """Return the event that a participle or adjective in a noun's place tells of: *37 wounded*."""
    if noun is None or noun.pos_ not in ("VERB", "ADJ") or noun.tag_ not in ("JJ", "VBN"):
        return ""
    return state(noun)


def state(word: Token) -> str:
    """Return the event that brought people into a state: *dead*, *injured*."""
    lemma = word.lemma_.lower()
    if lemma in _STATES:
        return _STATES[lemma]
    # The model takes some participles for adjectives and leaves them as they are.
    forms = (lemma, lemma.removesuffix("ed"), lemma.removesuffix("d"))
    verb = next((form for form in forms if verbs().knows(form)), "")
    return verb if verbs().is_a(verb, *_BEFALLS, most=2) else ""


def told_by(noun: Token | None, head: str, happened: list[Token]) -> tuple[str, tuple[str, ...]]:
    """Return what a noun counts if it tells of an event itself, and the events that it tells of."""
    lefts = list(noun.lefts) if noun is not None else []
    # "Ten wounded men left" tells of a leaving, "ten dead men" of nothing but a death.
    events = [_STATES.get(c.lower_, "") for c in lefts if c.dep_ == "amod"]
    losing = any(verb.lemma_.lower() in _LOSING for verb in happened)
    if head == "life" and losing:
        return "people", ("die",)
    if head == "other" or (head in _THOSE and any(map(befalls, happened))):
        return "people", tuple(filter(None, events))
    if head in _TOLLS and (noun is None or any(c.lower_ == "death" for c in lefts)):
        return "people", ("die",)
    for kinds, event in _EVENTS:
        if nouns().is_a(head, *kinds, most=1):
            return "people", (event,)
    lost = any(verb.lemma_.lower() == "lose" for verb in happened)
    if lost and (head == "people" or nouns().is_a(head, PERSON, most=2)):
        events.append("die")
    return head, tuple(e for e in events if e)
