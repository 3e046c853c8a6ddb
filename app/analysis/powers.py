"""Bodies that act or speak, though their nouns are written small: a state's powers, offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicon.states import states
from app.lexicon.wordnet import LOCATION, PERSON, nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc
    from spacy.tokens import Span as Entity

# WordNet: government, armed forces, army, military personnel, police, legislature, ministry
_POWERS = (8050678, 8199025, 8191230, 8191701, 8397255, 8209687, 8163273, 8119821)
# WordNet: leader, worker (officials are), spokesperson, negotiator, member
_OFFICIALS = (9623038, 9632518, 10638385, 10351874, 10307234)
# WordNet: person, location, event, act, time period, communication (agreement, talks)
_STATE_WORDS = 3  # the most that a state's short name or adjective has
_NO_BODIES = (PERSON, LOCATION, 29378, 30358, 15113229, 33020)


def is_power(word: str) -> bool:
    """Tell whether a folded noun stands for what acts for a state (*army*, *government*)."""
    return nouns().is_a(nouns().singular(word), *_POWERS)


def powers(doc: Doc) -> Iterator[Entity]:
    """Yield what acts for a state, written small or large (*Sudanese army*, *US government*)."""
    for token in doc[:-1]:
        first = _state_ending_at(doc, token.i) if token.text[:1].isupper() else None
        if first is None:
            continue
        for reach in (1, 2):
            last = token.i + reach
            if last >= len(doc) or not doc[last].is_alpha or doc[last - 1].whitespace_ != " ":
                break
            if is_power(doc[last].lower_):
                yield labelled(doc, first, last + 1)
                break
            if doc[last].is_stop:
                break  # "in Sudan the army": two names meet


def _state_ending_at(doc: Doc, last: int) -> int | None:
    """Return where a state's name or adjective that ends at a token begins (*South Sudanese*)."""
    table = states()
    for first in range(max(0, last - _STATE_WORDS + 1), last + 1):
        if not doc[first].text[:1].isupper():
            continue
        words = doc[first : last + 1].text
        if table.state(words) or table.demonym_of(words):
            return first
    return None


def offices(doc: Doc) -> Iterator[Entity]:
    """Yield what officials speak for, its nouns written small (*spokesman of the X health office*).

    A place as a whole has officials too, and so do events: these are no bodies.
    """
    known = nouns()
    for token in doc[:-3]:
        if token.lower_ not in ("of", "for", "at", "from") or not token.i:
            continue
        if not known.is_a(known.singular(doc[token.i - 1].lower_), *_OFFICIALS, most=4):
            continue
        first = token.i + 1 + (doc[token.i + 1].lower_ == "the")
        last = first
        while last < len(doc) and doc[last].pos_ == "PROPN" and doc[last].text[:1].isupper():
            last += 1
        end = last
        while end < len(doc) and doc[end].pos_ == "NOUN" and doc[end].text.islower():
            end += 1
        if first < last < end <= last + 3 and not known.is_a(
            known.singular(doc[end - 1].lower_), *_NO_BODIES, most=2
        ):
            yield labelled(doc, first, end)


def labelled(doc: Doc, start: int, end: int, label: str = "ORG") -> Entity:
    """Return the entity of the tokens from ``start`` up to ``end``."""
    from spacy.tokens import Span as Entity

    return Entity(doc, start, end, label=label)
