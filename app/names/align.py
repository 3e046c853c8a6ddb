"""Which word of one name answers to which of another, and what each has left over."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

from app.lexicon.wordnet import nouns
from app.names.fold import TITLES, Name, Word, sound
from app.names.syllables import syllables
from app.names.words import SAME_WORD, syllable_likeness, word_likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

_RELATED = 0.5  # words spelled less alike are not worth hearing
_JOINED = 0.85  # for words that one text writes apart and the other together
_TITLE = 0.85
_LONG_TITLES = tuple(title for title in sorted(TITLES) if len(sound(title)) > 5)


class Pair(NamedTuple):
    """A word of each name and how far they could be spellings of one."""

    one: Word
    other: Word
    likeness: float

    @property
    def weight(self) -> float:
        """Return what the pair weighs: as much as the heavier of its words."""
        return max(self.one.weight, self.other.weight)


class Alignment(NamedTuple):
    """The pairs of words of two names, and the words of each that answer to none."""

    pairs: tuple[Pair, ...]
    left: tuple[Word, ...]
    right: tuple[Word, ...]
    nearest: float  # the best likeness among the words left over


def align(a: Name, b: Name) -> Alignment:
    """Pair the words of two names, likeliest first."""
    left, right = dict(enumerate(a.words)), dict(enumerate(b.words))
    pairs = []
    if not a.texts.isdisjoint(b.texts):  # words that are the same need no comparing
        pairs = [Pair(left.pop(i), right.pop(j), 1.0) for i, j in _same(a.words, b.words)]
    signs = a.syllabic and b.syllabic
    alike = _likeness if signs else word_likeness
    ranked = [
        (alike(x.text, y.text), -abs(i - j), i, j)
        for i, x in left.items()
        for j, y in right.items()
    ]
    if len(ranked) > 1:
        ranked.sort(reverse=True)
    for value, _, i, j in ranked:
        if value < SAME_WORD:
            break
        if i in left and j in right:
            pairs.append(Pair(left.pop(i), right.pop(j), value))
    if len(right) > 1 and left:
        pairs += _joined(left, right, signs=signs)
    if len(left) > 1 and right:
        pairs += [Pair(p.other, p.one, p.likeness) for p in _joined(right, left, signs=signs)]
    if left and right and pairs:
        _drop_titles(left)
        _drop_titles(right)
    nearest = 0.0
    if left and right:
        for value, _, i, j in ranked:
            if i in left and j in right:
                nearest = value
                break
    return Alignment(tuple(pairs), tuple(left.values()), tuple(right.values()), nearest)


def _same(one: Sequence[Word], other: Sequence[Word]) -> list[tuple[int, int]]:
    """Return the places of words that both names have, those that stand alike first."""
    shared = [(i, j) for i, x in enumerate(one) for j, y in enumerate(other) if x is y]
    if len(shared) < 2:
        return shared
    found: dict[int, int] = {}
    for i, j in sorted(shared, key=lambda at: (abs(at[0] - at[1]), -at[0], -at[1])):
        if i not in found and j not in found.values():
            found[i] = j
    return list(found.items())


def _likeness(a: str, b: str) -> float:
    return max(word_likeness(a, b), syllable_likeness(a, b))


def _joined(one: dict[int, Word], other: dict[int, Word], *, signs: bool) -> list[Pair]:
    """Match a leftover word with two neighbours that spell it apart, or that it is initials of."""
    found = []
    for at, whole in sorted(one.items()):
        for i, j in pairwise(sorted(other)):
            value = _apart(whole.text, other[i].text, other[j].text, signs=signs)
            if j == i + 1 and value >= _JOINED:
                found.append(Pair(one.pop(at), other.pop(i), value))
                del other[j]
                break
    return found


def _apart(whole: str, first: str, second: str, *, signs: bool) -> float:
    if whole == first[0] + second[0]:
        return _JOINED  # *JC* for *Jean-Claude*
    if len(whole) < 4:
        return 0.0
    if Levenshtein.normalized_similarity(whole, first + second) < _RELATED:
        return 0.0
    value = word_likeness(whole, first + second)
    if len(first) < 5:
        # An article between them is no word of its own (*Abd al-Rahman*, *Abdulrahman*).
        value = max(value, word_likeness(whole, f"{first}ul{second}"))
    if signs and syllables(whole) == (*syllables(first), *syllables(second)):
        return max(value, 0.93)
    return value


def _drop_titles(words: dict[int, Word]) -> None:
    """Drop what is spelled nearly as a title: another language's (*Presidente*, *Kommandant*)."""
    for at, word in list(words.items()):
        if _is_title(word.text):
            del words[at]


@lru_cache(maxsize=65536)
def _is_title(text: str) -> bool:
    if nouns().knows(text):
        return False
    near = (title for title in _LONG_TITLES if title[0] == text[0])
    return any(word_likeness(text, title) >= _TITLE for title in near)


def weight(words: Sequence[Word]) -> float:
    """Return what words weigh together."""
    return sum(word.weight for word in words)
