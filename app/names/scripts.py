"""Names across scripts: compared by their frames, since many scripts write few vowels or none.

A frame is the order of a word's consonants in broad classes (b p f v; t d; k q g j ch; s z sh;
l; r; m; n). What scripts write or leave out at will (vowels, h, w, y, doubled letters, the Arabic
article) does not count. Chinese, which has one sound for l and r, is compared without their
difference.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

# Scripts that write every vowel, so that names in them are compared letter by letter.
_ALPHABETS = frozenset(("LATIN", "CYRILLIC", "GREEK", ""))
_CLASSES = {
    **dict.fromkeys("bpfv", "p"), **dict.fromkeys("td", "t"), **dict.fromkeys("kqgjc", "k"),
    **dict.fromkeys("szx", "s"), "l": "l", "r": "r", "m": "m", "n": "n",
}  # fmt: skip
_DIGRAPHS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch|sh|zh(?=[aiu])|ts|tz|ß", "s"), (r"tch|ch|dj|dzh", "k"), (r"c(?=[eiy])", "s"),
        (r"kh|gh|ck", "k"), (r"th|dh", "t"), (r"ph", "f"), (r"ng(?![aeiou])", "n"),
    )
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_ARTICLE = re.compile(r"(?<!\w)ال(?=\w{2})")
_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = ("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "the", "of", "and", "de")
_SONS = ("bin", "ibn", "ben", "bint", "بن", "بنت", "ابن")
_SKIPPED = frozenset((*_PARTICLES, *_SONS))
_SURE_WORD = 0.75


def script(text: str) -> str:
    """Return the script of a text's first letter by its Unicode name (LATIN, ARABIC, CJK, …)."""
    letter = next((c for c in text if c.isalpha()), None)
    return "" if letter is None else unicodedata.name(letter, "").split(" ")[0].split("-")[0]


def vowelless(one: str, other: str) -> bool:
    """Tell whether two names are in different scripts, one of which is no alphabet with vowels."""
    both = {script(one), script(other)}
    return len(both) > 1 and not _ALPHABETS.issuperset(both)


@lru_cache(maxsize=65536)
def frame(word: str, *, one_liquid: bool = False) -> str:
    """Return a word's consonants in classes; ``one_liquid`` makes l and r one."""
    latin = anyascii(_unjoined(word)).lower()
    for pattern, sound in _DIGRAPHS:
        latin = pattern.sub(sound, latin)
    latin = _DOUBLED.sub(r"\1", "".join(c for c in latin if c.isalpha()))
    out = "".join(_CLASSES.get(c, "") for c in latin)
    return out.replace("r", "l") if one_liquid else out


def likeness(one: str, other: str) -> float:
    """Return how far two names in different scripts may be one actor's, 0 to 1; symmetric."""
    chinese = "CJK" in (script(one), script(other))
    a, b = (_frames(text, one_liquid=chinese) for text in (one, other))
    if not a or not b:
        return 0.0
    whole_a, whole_b = "".join(a), "".join(b)
    if min(len(whole_a), len(whole_b)) < 2:
        return 0.4 if whole_a == whole_b else 0.0
    whole = Levenshtein.normalized_similarity(whole_a, whole_b)
    words = _by_words(a, b)
    best = max(whole, words)
    if best < _SURE_WORD:
        return round(0.55 * best, 4)
    # The longer the frame, the less it can be chance.
    sure = min(1.0, min(len(whole_a), len(whole_b)) / 6)
    return round(min(0.95, 0.45 + 0.2 * sure + 1.2 * (best - _SURE_WORD)), 4)


def _unjoined(word: str) -> str:
    return _ARTICLE.sub("", word)


def _frames(text: str, *, one_liquid: bool) -> list[str]:
    plain = _unjoined(unicodedata.normalize("NFC", text))
    words = [w for w in _WORD.findall(plain) if w.lower() not in _SKIPPED]
    if script(text) == "CJK":
        words = ["".join(words)]
    found = [frame(word, one_liquid=one_liquid) for word in words]
    return [f for f in found if f]


def _by_words(a: list[str], b: list[str]) -> float:
    """Return the mean likeness of words paired best first, over the longer name's words."""
    left, right, total = list(a), list(b), 0.0
    pairs = sorted(
        ((Levenshtein.normalized_similarity(x, y), i, j) for i, x in enumerate(a)
         for j, y in enumerate(b)),
        reverse=True,
    )  # fmt: skip
    used_a: set[int] = set()
    used_b: set[int] = set()
    for value, i, j in pairs:
        if value >= _SURE_WORD and i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            total += value * (len(a[i]) + len(b[j]))
    return total / (sum(map(len, left)) + sum(map(len, right)))
