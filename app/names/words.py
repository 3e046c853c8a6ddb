"""How far two words of names could be spellings of one."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from app.lexicon.people import is_nickname
from app.lexicon.states import states
from app.names.fold import DIRECTIONS, Word, word
from app.names.sounds import VOWELS, sounds
from app.names.syllables import syllables

SAME_WORD = 0.74  # two spellings below this are two words

_ONE_SOUND = 0.96
_FRAMED = 0.84  # what equal frames of consonants are worth
_UNLIKE = 0.3  # below this no other way to spell them makes two words one
_CUT = 0.7  # what a word and its beginning are worth (*Trans* for *Transport*, *Alex*)
_SYLLABLES = 0.93
_NICKNAME = 0.9
_ARTICLE = re.compile(r"^[ae]l(?=\w{4})")
# What one language writes for another's letter, where both cannot be told from the word alone:
# w for v (*Wladimir*), a Ukrainian h for the Russian g (*Oleh*), j for y (*Jusuf*), and the
# Belarusian dz and ts for d and t.
_RESPELLED = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        (r"w", "v"), (r"(?<![kscztpdg])h(?=[aeioury]|$)", "g"), (r"j", "y"), (r"dz", "d"),
        (r"ts(?=[eiy])", "t"),
    )
)  # fmt: skip


@lru_cache(maxsize=262144)
def word_likeness(a: str, b: str) -> float:
    """Return how far two folded words could be spellings of one, 0 to 1; symmetric."""
    if a == b:
        return 1.0
    if len(a) == 1 or len(b) == 1:
        return 0.75 if a[0] == b[0] and a.isalpha() and b.isalpha() else 0.0
    if a in DIRECTIONS and b in DIRECTIONS:
        return _ONE_SOUND if a.removesuffix("ern") == b.removesuffix("ern") else 0.0
    if a.isdigit() or b.isdigit() or _two_states(a, b):
        return 0.0
    if is_nickname(a, b):
        return _NICKNAME
    one, other = word(a), word(b)
    if one.sound == other.sound and len(one.sound) > 1:
        return _ONE_SOUND
    if min(len(one.sound), len(other.sound)) < 3:
        return 0.0
    value = _by_sound(one, other)
    if value < _UNLIKE:
        return value
    return max(_written(one, other, value), _respelled(one, other), _with_article(a, b))


def _two_states(a: str, b: str) -> bool:
    """Tell whether two words are two states, however alike these are (*Niger*, *Nigeria*)."""
    one = states().state(a)
    return one is not None and states().state(b) not in (None, one)


@lru_cache(maxsize=65536)
def syllable_likeness(a: str, b: str) -> float:
    """Return the same for words of names that are all Chinese or Korean syllables."""
    one, other = syllables(a), syllables(b)
    if one == other:
        return _SYLLABLES
    if "".join(one).replace("u", "o") == "".join(other).replace("u", "o"):
        return _FRAMED
    return 0.0


def _written(a: Word, b: Word, value: float) -> float:
    """Return a likeness by sound, or what their consonants or beginnings say if that is more."""
    if value < _FRAMED and _same_frame(a, b):
        value = _FRAMED
    if value < _CUT and _begins(a.text, b.text):
        value = _CUT
    return value


def _heard(a: Word, b: Word) -> float:
    return _written(a, b, _by_sound(a, b))


def _respelled(a: Word, b: Word) -> float:
    """Compare two words of which one alone has a letter that stands for another's."""
    best = 0.0
    for pattern, other in _RESPELLED:
        one, two = pattern.sub(other, a.text), pattern.sub(other, b.text)
        if (one != a.text) != (two != b.text) and other[0] in (b.text if one != a.text else a.text):
            best = max(best, 0.95 if one == two else 0.97 * _heard(word(one), word(two)))
    return best


def _with_article(a: str, b: str) -> float:
    """Compare words of which one alone is written as one with its article (*Alharbi*, *Harbi*)."""
    one, two = _ARTICLE.sub("", a), _ARTICLE.sub("", b)
    return 0.97 * word_likeness(one, two) if (one != a) != (two != b) else 0.0


def _by_sound(a: Word, b: Word) -> float:
    edits = Levenshtein.normalized_similarity(a.sound, b.sound)
    onset = (a.sound[0] in VOWELS) == (b.sound[0] in VOWELS)
    if a.bones == b.bones and onset and (len(a.bones) > 1 or a.sound[0] == b.sound[0]):
        # The same consonants: vowels are what transliterations differ in.
        return max(0.9 if len(a.bones) > 2 else 0.8, 0.6 + 0.4 * edits)
    close = JaroWinkler.similarity(a.sound, b.sound)
    bones = Levenshtein.normalized_similarity(a.bones, b.bones)
    value = 0.5 * edits + 0.3 * close + 0.2 * bones
    if a.text[0] != b.text[0] and a.sound[0] != b.sound[0]:
        value -= 0.1 if onset else 0.2
    return max(0.0, value)


def _same_frame(a: Word, b: Word) -> bool:
    """Tell whether two words differ only within classes of consonants (*Gadhafi*, *Qadhafi*)."""
    one, other = _frame(a.text), _frame(b.text)
    near = abs(len(a.text) - len(b.text)) <= 2
    near = near and (a.sound[0] in VOWELS) == (b.sound[0] in VOWELS)
    return one == other and len(one) > 2 and near and (a.weight == b.weight == 1.0)


@lru_cache(maxsize=65536)
def _frame(text: str) -> str:
    """Return a word's consonants in classes, without those that come and go."""
    return "".join(s for s in sounds(text) if s.isupper() and s not in "HWY").replace("F", "P")


def _begins(a: str, b: str) -> bool:
    return min(len(a), len(b)) > 3 and (a.startswith(b) or b.startswith(a))
