"""Find names again in a text, whatever their case, apostrophes, hyphens and articles."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.lexicon.wordnet import nouns
from app.model.document import Span
from app.names.fold import APOSTROPHES, ARTICLES, LEGAL_FORMS, PARTICLES, TITLES, to_ascii

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TOKEN = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}][sS]$")
# What may stand between two words of one name: no comma, no line break, no end of a sentence.
_GAP = re.compile(rf"[ \u00a0\-‐‑&{APOSTROPHES}]{{1,3}}|[{APOSTROPHES}][sS][ \u00a0]|\.[ \u00a0]?|")


class Token(NamedTuple):
    """A word of a text: its span without a possessive ending, folded, and how it is written."""

    start: int
    end: int
    folded: str
    capital: bool
    possessive: bool


def tokens(text: str) -> list[Token]:
    """Return the words of a text in reading order."""
    out = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        length, folded, capital = _read(match.group())
        out.append(Token(start, start + length, folded, capital, start + length < end))
    return out


@lru_cache(maxsize=1 << 15)  # few words make up most of a text
def _read(word: str) -> tuple[int, str, bool]:
    """Return how long a word is without a possessive ending, folded, and if written large."""
    owner = _POSSESSIVE.search(word)
    bare = word[: owner.start()] if owner else word
    folded = to_ascii(bare).lower()
    capital = bare[0].isupper() or (bare[0].isdigit() and not folded.isdigit())
    return len(bare), folded, capital


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where a text uses a name: ``first`` to ``last`` are its words, both included."""

    key: str
    first: int
    last: int
    span: Span


class Finder:
    """Looks for many names at once."""

    def __init__(
        self,
        names: Iterable[tuple[str, tuple[str, ...]]],
        *,
        any_case: bool = False,
        genitive: frozenset[str] = frozenset(),
    ) -> None:
        """Take pairs of a key and the folded words of a name without articles and particles.

        ``any_case`` finds names in small letters, too. ``genitive`` are the keys of names with a
        genitive of another name inside (*Paul's Cathedral*).
        """
        self._any_case = any_case
        self._genitive = genitive
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for key, words in names:
            if words:
                self._by_first[words[0]].append((words, key))
        for some in self._by_first.values():
            some.sort(key=lambda pair: -len(pair[0]))  # the longest name first

    def occurrences(self, text: str, words: Sequence[Token]) -> Iterator[Occurrence]:
        """Yield where ``text`` (with its ``words``) uses the names, the longest at each place.

        Occurrences do not overlap. The first word of a name, or any other, must begin with a
        capital; an article that belongs to the name (*al-*) is part of the span.
        """
        end = 0
        for at, word in enumerate(words):
            found = self._at(text, words, at, end) if word.start >= end else None
            if found is not None:
                yield found
                end = found.span.end

    def _at(self, text: str, words: Sequence[Token], at: int, free: int) -> Occurrence | None:
        """Return the longest name that begins at a word; ``free`` is the first free place."""
        for wanted, key in self._by_first.get(words[at].folded, ()):
            last = self._match(text, words, at, wanted, genitive=key in self._genitive)
            if last is None:
                continue
            if not self._any_case and not any(words[i].capital for i in range(at, last + 1)):
                continue
            start = words[at].start
            if at and words[at - 1].start >= free and words[at - 1].folded in _OWN_ARTICLES:
                article = words[at - 1]
                gap = text[article.end : start]
                apart = gap == " " and article.capital and article.folded not in _ENGLISH
                if gap == "-" or apart:
                    start = article.start
            return Occurrence(key, at, last, Span(start, self._end(text, words, last)))
        return None

    @staticmethod
    def _end(text: str, words: Sequence[Token], last: int) -> int:
        """Return where a name ends, with the legal form that may follow it (*X Corp.*)."""
        end = words[last].end
        if last + 1 < len(words) and not words[last].possessive:
            form = words[last + 1]
            if (
                form.folded in LEGAL_FORMS
                and form.capital
                and text[end : form.start] in (" ", ", ")
            ):
                end = form.end + (text[form.end : form.end + 1] == "." and len(form.folded) < 5)
        return end

    @staticmethod
    def _match(
        text: str, words: Sequence[Token], at: int, wanted: tuple[str, ...], *, genitive: bool
    ) -> int | None:
        i = at
        for word in wanted[1:]:
            owner = words[i].possessive and not genitive
            if owner and not nouns().knows(nouns().singular(words[i].folded)):
                return None  # "People's Army" is one name, "Vienna's Opera" tells of two
            j = i + 1
            while j < len(words) and words[j].folded != word and words[j].folded in _SKIPPED:
                j += 1
            if j >= len(words) or words[j].folded != word:
                return None
            if not all(_joins(text, words[k], words[k + 1]) for k in range(i, j)):
                return None
            i = j
        return i


def _joins(text: str, one: Token, other: Token) -> bool:
    """Tell whether what stands between two words can stand inside a name."""
    gap = text[one.end : other.start]
    if gap.startswith(".") and len(one.folded) > 3 and one.folded not in TITLES:
        return False  # the end of a sentence, not of an abbreviation
    return _GAP.fullmatch(gap) is not None


_SKIPPED = ARTICLES | PARTICLES
_ENGLISH = frozenset(("as", "at", "ad", "die"))  # words that may stand before any name
_OWN_ARTICLES = ARTICLES - frozenset(("the", "a", "an", "the"))
