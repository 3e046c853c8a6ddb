"""What a text says somebody or something is, right beside the name: *Jane Roe, the minister, …*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.analysis.media import is_media_noun
from app.analysis.types import INSIDE, MILITARY
from app.lexicon.wordnet import BODIES, LOCATION, PERSON, nouns
from app.model.document import Span
from app.model.mention import ActorType
from app.names.fold import LEGAL_FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.names.find import Occurrence, Token

_ARTICLES = frozenset(("the", "a", "an"))
_OWNERS = frozenset(("his", "her", "its", "their", "my", "our", "your"))
_OF = frozenset(("of", "for"))
_WHO = frozenset(("who", "whose", "which", "that", "whom"))
# What stands in no noun phrase, so that a stretch with such a word in it is none.
_BREAKS = _WHO | _OWNERS | frozenset(
    "and or but nor as at by from in into on to with than then when while where if because since "  # noqa: SIM905
    "is are was were be been has have had will would said says not no he she it they we i you this "
    "these those there".split()
)  # fmt: skip
_CLASSES = {
    ActorType.GROUP: MILITARY, ActorType.ORG: BODIES, ActorType.PERSON: (PERSON,),
    ActorType.PLACE: (LOCATION,),
}  # fmt: skip
_SENSES = 4  # beyond these a sense is too rare (*head* is a person in the fourth)
_WORDS = 5  # the most that a noun has with what narrows it
_REACH = 9  # words up to the comma that closes an apposition with *of*
_AGE = re.compile(r", \d{1,3}, (?=\D)")
_CLOSED = re.compile(r"[,;:.)\]—–!?\n]|$| [-–—] ")
_BLANKS = (" ", "\u00a0", "-")


@dataclass(frozen=True, slots=True)
class Description:
    """A noun that says what the bearer of a name is.

    ``at`` is where it is named, ``span`` the noun with what narrows it, None where it belongs to
    the name's own phrase (*the poet Jane Roe*). ``nouns`` are its folded words, the head last;
    ``types`` what it may call so, the likeliest first; ``last`` is the last word of all this.
    """

    at: Occurrence
    nouns: tuple[str, ...]
    types: tuple[ActorType, ...]
    span: Span | None
    last: int

    @property
    def head(self) -> str:
        """Return the noun itself."""
        return self.nouns[-1]

    def fits(self, kind: ActorType) -> bool:
        """Tell whether an actor of a type may be called so."""
        return kind in self.types or (kind.is_body and any(t.is_body for t in self.types))


@lru_cache(maxsize=4096)
def types_of(noun: str) -> tuple[ActorType, ...]:
    """Return whom a folded noun in the singular may describe, by its usual senses first."""
    known = nouns()
    found = [ActorType.MEDIA] if is_media_noun(noun) else []
    for most in (1, 2, _SENSES):
        found += [t for t, classes in _CLASSES.items() if known.is_a(noun, *classes, most=most)]
    return tuple(dict.fromkeys(found))


def described(
    text: str, words: Sequence[Token], named: Sequence[Occurrence]
) -> Iterator[Description]:
    """Yield the descriptions beside names; ``words`` are the text's, ``named`` in their order."""
    starts = {at.first for at in named}
    ends = {at.last for at in named}
    for at in named:
        found = (
            _behind(text, words, at, starts, ends)
            or _before(text, words, at, starts)
            or _close(text, words, at)
        )
        if found is not None:
            yield found


def _gap(text: str, words: Sequence[Token], left: int) -> str:
    """Return what stands between a word and the next one."""
    if left + 1 >= len(words):
        return ""
    start = words[left].end
    return text[start : words[left + 1].start]


def _behind(
    text: str, words: Sequence[Token], at: Occurrence, starts: set[int], ends: set[int]
) -> Description | None:
    """Read *X, the noun, …*, also with the age in between."""
    last = at.last
    while last + 1 < len(words) and words[last + 1].folded in LEGAL_FORMS:
        last += 1
    i = last + 1
    if i + 1 >= len(words) or (at.first - 1 in ends and "," in _gap(text, words, at.first - 1)):
        return None
    if _AGE.match(text, words[last].end):
        i += 1
    elif _gap(text, words, last) not in (", ", "., "):
        return None
    if i + 1 >= len(words) or words[i].folded not in _ARTICLES:
        return None
    if at.first and words[at.first - 1].folded in INSIDE:
        return None  # in X the president did something
    head = _head_from(text, words, i + 1)
    close = _closing(text, words, head) if head is not None else None
    if head is None or close is None or _goes_on(text, words, close, starts):
        return None
    return _described(words, at, i, head, apart=True)


def _before(
    text: str, words: Sequence[Token], at: Occurrence, starts: set[int]
) -> Description | None:
    """Read *the noun, X, …*, also with an article before the name."""
    i = at.first - 1
    i -= i > 0 and words[i].folded == "the"
    if i < 1 or _gap(text, words, i) != ", " or words[i].possessive:
        return None
    if not _CLOSED.match(text, at.span.end) or _goes_on(text, words, at.last, starts):
        return None
    start = _start_of(text, words, i)
    if start is None:
        return None
    first_of = (k for k in range(start + 1, i + 1) if words[k].folded in _OF)
    head = next(first_of, i + 1) - 1
    return _described(words, at, start, head, apart=True)


def _close(text: str, words: Sequence[Token], at: Occurrence) -> Description | None:
    """Read *the noun X*, and *Noun X* of people."""
    i = at.first - 1
    if i < 0 or _gap(text, words, i) != " " or words[i].possessive:
        return None
    start = _start_of(text, words, i)
    if start is None or any(words[k].folded in _OF for k in range(start, i)):
        found = _described(words, at, i - 1, i, apart=False)
        return found if found is not None and ActorType.PERSON in found.types[:1] else None
    return _described(words, at, start, i, apart=False)


def _described(
    words: Sequence[Token], at: Occurrence, article: int, head: int, *, apart: bool
) -> Description | None:
    """Return a description by the noun at ``head`` if it can be one; ``apart`` from the name."""
    told = tuple(word.folded for word in words[article + 1 : head + 1])
    if not told or len(told) > _WORDS or nouns().singular(told[-1]) != told[-1]:
        return None
    types = types_of(told[-1])
    if not types or any(word.possessive for word in words[article + 1 : head + 1]):
        return None
    span = Span(words[article + 1].start, words[head].end) if apart else None
    return Description(at, told, types, span, max(head, at.last))


def _head_from(text: str, words: Sequence[Token], first: int) -> int | None:
    """Return the last word of the noun phrase that begins at ``first``, up to *of* or a mark."""
    for i in range(first, min(first + _WORDS, len(words))):
        if words[i].folded in _BREAKS or words[i].folded in _ARTICLES | _OF or words[i].possessive:
            return None
        following = words[i + 1].folded if i + 1 < len(words) else ""
        gap = _gap(text, words, i)
        if gap not in _BLANKS or following in _OF | _WHO or following in INSIDE:
            return i
    return None


def _closing(text: str, words: Sequence[Token], head: int) -> int | None:
    """Return the last word before the mark that closes an apposition; None of a clause."""
    following = words[head + 1].folded if head + 1 < len(words) else ""
    if following in _WHO and _gap(text, words, head) in _BLANKS:
        return head
    for i in range(head, min(head + _REACH, len(words))):
        if i > head and words[i].folded in _BREAKS - INSIDE:
            return None
        if _CLOSED.match(text, words[i].end + 2 * words[i].possessive):
            return i
        if _gap(text, words, i) not in (*_BLANKS, "’s ", "'s "):
            return None
    return None


def _goes_on(text: str, words: Sequence[Token], last: int, starts: set[int]) -> bool:
    """Tell whether a list goes on after a word (*X, the bank, and Y*)."""
    if not _gap(text, words, last).startswith(","):
        return False
    following = words[last + 1] if last + 1 < len(words) else None
    return following is not None and (
        following.folded in ("and", "or") or last + 1 in starts or following.folded in _ARTICLES
    )


def _start_of(text: str, words: Sequence[Token], last: int) -> int | None:
    """Return the article or owner with which the noun phrase begins that ends at a word.

    What a thing is of belongs to it: *the head of the office* begins at the first article.
    """
    i = last
    while i >= max(0, last - _REACH):
        word = words[i]
        if word.folded in _ARTICLES | _OWNERS:
            of = i > 1 and words[i - 1].folded in _OF and _gap(text, words, i - 1) in _BLANKS
            if not of:
                return i if i < last else None
        elif word.folded in _BREAKS or word.possessive:
            return None
        if i and _gap(text, words, i - 1) not in _BLANKS:
            return None
        i -= 1
    return None
