"""Find names again in a text, whatever their case, apostrophes, hyphens and articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from anyascii import anyascii

from app.model.document import Span
from app.names.fold import APOSTROPHES, ARTICLES, PARTICLES

_TOKEN = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*")
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}][sS]$")
_JOINED = str.maketrans("", "", APOSTROPHES)
# What may stand between two words of one name: no comma, no line break, no end of a sentence.
_GAP = re.compile(rf"[ \u00a0\-‐‑&{APOSTROPHES}]{{1,3}}|\.[ \u00a0]?|")


@dataclass(frozen=True, slots=True)
class Token:
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
        word = match.group()
        end = match.end()
        owner = _POSSESSIVE.search(word)
        if owner:
            word = word[: owner.start()]
            end = match.start() + owner.start()
        folded = (word if word.isascii() else anyascii(word)).translate(_JOINED).lower()
        out.append(Token(match.start(), end, folded, word[0].isupper(), owner is not None))
    return out


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where a text uses a name: ``first`` to ``last`` are its words, both included."""

    key: str
    first: int
    last: int
    span: Span


class Finder:
    """Looks for many names at once."""

    def __init__(self, names: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Take pairs of a key and the folded words of a name without articles and particles."""
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
        at = 0
        while at < len(words):
            found = self._at(text, words, at)
            if found is None:
                at += 1
                continue
            yield found
            at = found.last + 1

    def _at(self, text: str, words: Sequence[Token], at: int) -> Occurrence | None:
        for wanted, key in self._by_first.get(words[at].folded, ()):
            last = self._match(text, words, at, wanted)
            if last is None or not any(words[i].capital for i in range(at, last + 1)):
                continue
            start = words[at].start
            if at and words[at - 1].folded in _OWN_ARTICLES:
                gap = text[words[at - 1].end : start]
                if gap == "-" or (gap == " " and words[at - 1].capital):
                    start = words[at - 1].start
            return Occurrence(key, at, last, Span(start, words[last].end))
        return None

    @staticmethod
    def _match(text: str, words: Sequence[Token], at: int, wanted: tuple[str, ...]) -> int | None:
        i = at
        for word in wanted[1:]:
            if words[i].possessive:
                return None
            j = i + 1
            while j < len(words) and words[j].folded != word and words[j].folded in _SKIPPED:
                j += 1
            if j >= len(words) or words[j].folded != word:
                return None
            for k in range(i, j):
                if not _GAP.fullmatch(text[words[k].end : words[k + 1].start]):
                    return None
            i = j
        return i


_SKIPPED = ARTICLES | PARTICLES
_OWN_ARTICLES = ARTICLES - frozenset(("the", "a", "an", "the"))
