"""Places narrowed by a direction: *eastern X*, *the northern districts of X*, *X's south*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import LOCATION, nouns
from app.model.document import Span
from app.names.fold import DIRECTIONS, Name, name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.names.find import Occurrence, Token

_INSIDE = frozenset(("in", "inside", "the"))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a place by the compass; ``nested``: the place's name is only inside its name."""

    direction: str
    span: Span
    nested: bool


def without_direction(read: Name) -> Name:
    """Return the name of the place that a direction only narrows (*Northern X* -> *X*)."""
    if len(read.words) < 2 or read.words[0].text not in DIRECTIONS:
        return read
    if states().state(read.text) or states().demonym_of(read.text):
        return read
    rest = name(read.text.replace("-", " ").partition(" ")[2])
    if not rest.words:
        return read
    common = len(rest.words) == 1 and nouns().knows(nouns().singular(rest.words[0].text))
    if population(read.text) or (common and not population(rest.text)):
        return read
    return rest if len(rest.words) == 1 or population(rest.key) else read


def find_part(text: str, words: Sequence[Token], at: Occurrence) -> Part | None:
    """Return the part of a place that the words around one of its occurrences name, if any."""
    first = at.first - 1
    while first >= 0 and _is_article(text, words[first], at):
        first -= 1
    return (
        _directly_before(text, words, first, at)
        or _across_of(text, words, first, at)
        or _after(words, at)
    )


def _is_article(text: str, word: Token, at: Occurrence) -> bool:
    """Tell whether a word is an article that belongs to the name (*al-*)."""
    joined = text[word.end : at.span.start] == "-" and word.folded not in DIRECTIONS
    return joined or word.start >= at.span.start


def _directly_before(text: str, words: Sequence[Token], i: int, at: Occurrence) -> Part | None:
    if i < 0 or words[i].folded not in DIRECTIONS:
        return None
    if words[i].folded == "central" and not words[i].capital:
        return None  # the middle of a town is usually meant as the town
    if text[words[i].end : at.span.start] not in (" ", "-"):
        return None
    return Part(_compass(words[i]), Span(words[i].start, at.span.end), nested=True)


def _across_of(text: str, words: Sequence[Token], i: int, at: Occurrence) -> Part | None:
    """Find *the eastern districts of the city of X* and *in the east of X*."""
    before_of = [word.folded for word in words[max(0, i - 3) : i + 1]]
    if before_of[:2] == ["of", "the"] and before_of[3:] == ["of"] and _is_region(words[i - 1]):
        i -= 3
    if i < 2 or words[i].folded != "of":
        return None
    noun, before = words[i - 1], words[i - 2]
    if before.folded in DIRECTIONS and _is_region(noun):
        span = Span(before.start, at.span.end)
        if "\n" not in span.of(text):
            return Part(_compass(before), span, nested=False)
    if noun.folded in DIRECTIONS and before.folded in _INSIDE:
        return Part(_compass(noun), Span(noun.start, at.span.end), nested=False)
    return None


def _after(words: Sequence[Token], at: Occurrence) -> Part | None:
    """Find *X's southern districts*."""
    k = at.last
    if not words[k].possessive or k + 2 >= len(words):
        return None
    if words[k + 1].folded in DIRECTIONS and _is_region(words[k + 2]):
        span = Span(at.span.start, words[k + 2].end)
        return Part(_compass(words[k + 1]), span, nested=False)
    return None


def _is_region(word: Token) -> bool:
    return nouns().is_a(nouns().singular(word.folded), LOCATION, most=8)


def _compass(direction: Token) -> str:
    return direction.folded.removesuffix("ern")
