"""How far two names could be one actor's, and why, in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, LOCATION, REGION, nouns
from app.names import scripts
from app.names.align import align
from app.names.fold import Name, Word, abbreviates, initials, name
from app.names.weigh import features, odds
from app.names.words import SAME_WORD, word_likeness
from app.translation import phrase

if TYPE_CHECKING:
    from app.names.align import Alignment, Pair

SAME = "same-name"
SPELLING = "transliteration"
SHORT = "short-form"
ACRONYM = "acronym"


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score from 0 (another's) to 1 (the same name), the rule it rests on, and a reason."""

    score: float
    rule: str
    note: str


_OF = frozenset(("of", "for"))
_NONE = Likeness(0.0, "", "")
_ALONE = 0.82  # for a single word that is to stand for a longer name
_SHORT = 3  # letters; two names of so few may be the same by chance
_LONGEST = 4  # letters of an abbreviation; what is longer may be a name in capitals
_EVEN = 0.5
_MOST = 0.99  # only a name that is the same is surer
_NEAR = "two spellings of one name"


def compare(one: str, other: str) -> Likeness:
    """Compare two names as written; symmetric.

    The names' words are paired by spelling and sound. What is left over on one side only makes a
    short form of the name; what is left over on both sides speaks against one actor, the more the
    less common and the less alike the words are. The score is the probability of one actor among
    names of which every other pair is one's.
    """
    return _compare(min(one, other), max(one, other))


@lru_cache(maxsize=262144)
def _compare(one: str, other: str) -> Likeness:
    a, b = name(one), name(other)
    if not a.words or not b.words:
        return Likeness(1.0, SAME, "the same name") if one == other else _NONE
    if a.key == b.key:
        return Likeness(1.0, SAME, "the same name")
    if a.acronym and b.acronym and max(len(a.acronym), len(b.acronym)) <= _LONGEST:
        return Likeness(0.2, SPELLING, "two abbreviations")
    if a.acronym or b.acronym:
        shortened = _by_initials(a, b)
        if shortened is not None:
            return shortened
    if any(x == y and len(x) > _SHORT for x, y in zip(a.joined, b.joined, strict=True)):
        return Likeness(0.97, SAME, "the same name, written apart or together")
    if scripts.two_scripts(one, other):
        score = scripts.likeness(one, other)
        return Likeness(score, SPELLING, "one name in two scripts" if score >= _EVEN else "")
    if not _may_answer(a, b):
        return _NONE
    found = align(a, b)
    if not found.pairs:
        return _NONE  # however near the words come, the odds are below even
    score = round(min(odds(features(found)), _MOST), 4)
    if a.sons and b.sons and _swapped(a, b):
        return Likeness(0.2, SHORT, "one is called the son of the other")
    if bool(found.left) == bool(found.right):
        return Likeness(score, *_reason(found))
    short, long = (a, b) if found.right else (b, a)
    if _is_state(short) and not _is_state(long):
        return Likeness(0.3, SHORT, "one is a state, the other called after it")
    if _is_place(short) and any(_is_body(word) for word in found.left + found.right):
        return Likeness(0.3, SHORT, "one is a place, the other called after it")
    if len(found.pairs) == 1:
        if found.pairs[0].likeness < _ALONE:
            return Likeness(0.3, SHORT, "they share one word that is spelled alike")
        if not _heads(short, long, found.pairs[0]):
            return Likeness(0.3, SHORT, "they share one word")
    return Likeness(score, *_reason(found))


def _may_answer(a: Name, b: Name) -> bool:
    """Tell whether two names could have words that answer to each other, at a glance.

    Where none is the same in both, and each name has several, it takes two; words that do begin
    with one class of sounds. Most names that merely share a key fail this.
    """
    if len(a.words) < 2 or len(b.words) < 2 or not a.texts.isdisjoint(b.texts):
        return True
    return len(a.onsets & b.onsets) > 1 or (a.syllabic and b.syllabic)


def _heads(short: Name, long: Name, match: Pair) -> bool:
    """Tell whether a single word may stand for a longer name: not for one that it only describes.

    A state or its adjective describes (*Sudanese Army* is not *Sudan*), and so does a town (*Bank
    of Lagos*), a common noun or a word in the middle of a name.
    """
    if _is_state(short) or _of(long, match):
        return False
    telling = [w for w in long.words if w.weight >= 0.5]
    rest = [
        nouns().singular(w.text) for w in long.words if w is not match.one and w is not match.other
    ]
    if population(short.text):
        # The university of a town is not the town, but the city of that name is.
        if any(nouns().is_a(word, *BODIES) for word in rest):
            return False
        if long.words[-1] not in (match.one, match.other):
            return all(nouns().is_a(word, LOCATION, most=1) for word in rest)
    if len(telling) < 2:
        return True
    # A body goes by its first word (*Wagner* for *Wagner Group*); a person by either name, and a
    # last name may be a common noun (*Bush*).
    words = (match.one, match.other)
    first = match.weight == 1.0 and telling[0] in words
    return first or (len(telling) == len(long.words) and telling[-1] in words)


def _is_state(name: Name) -> bool:
    """Tell whether a name is a state's or its adjective."""
    table = states()
    return bool(table.state(name.text) or table.demonym_of(name.text))


def _is_place(name: Name) -> bool:
    """Tell whether a name says that it is a place's (*Lake X*), and no body's there."""
    words = [nouns().singular(word.text) for word in name.words]
    is_place = any(nouns().is_a(word, LOCATION, most=1) for word in words)
    return is_place and not any(_is_body(word) for word in name.words)


def _is_body(word: Word) -> bool:
    return nouns().is_a(nouns().singular(word.text), *BODIES, most=4)


def _of(name: Name, match: Pair) -> bool:
    """Tell whether a word is only what a name's thing is of (*Port of X* is not *X*)."""
    words = name.whole.split()
    if len(words) < 3 or words[-1] not in (match.one.text, match.other.text):
        return False
    before = words[-3] if words[-2] == "the" else words[-2]
    things = [nouns().singular(w) for w in words[:-2]]
    return before in _OF and not all(nouns().is_a(w, REGION, most=2) for w in things if len(w) > 3)


def _swapped(one: Name, other: Name) -> bool:
    """Tell whether each of two names has for a father whom the other has for a son."""
    return any(
        word_likeness(son, father_) >= SAME_WORD
        and word_likeness(father, son_) >= SAME_WORD
        and word_likeness(son, son_) < SAME_WORD
        for son, father in one.sons
        for son_, father_ in other.sons
    )


def _by_initials(a: Name, b: Name) -> Likeness | None:
    for short, long in ((a, b), (b, a)):
        if len(short.acronym) > 1 and len(long.words) > 1 and short.acronym in initials(long.text):
            score = 0.9 if len(short.acronym) > 2 else 0.7
            return Likeness(score, ACRONYM, f"{short.text} are the initials of {long.text}")
        if len(short.acronym) > _LONGEST and abbreviates(short.acronym, long.text):
            note = phrase(
                "{short} is put together of the beginnings of {long}",
                short=short.text,
                long=long.text,
            )
            return Likeness(0.8, ACRONYM, note)
    return None


def _reason(found: Alignment) -> tuple[str, str]:
    """Return the rule that an alignment rests on, and a note in words."""
    spelled = any(pair.likeness < 1.0 for pair in found.pairs)
    if found.left and found.right:
        return SHORT, "they share words, and each has words of its own"
    if found.left or found.right:
        note = phrase("one is a short form of the other")
        other = phrase("one is a short form of the other, in another spelling")
        return SHORT, other if spelled else note
    return (SPELLING, _NEAR) if spelled else (SAME, "the same words")
