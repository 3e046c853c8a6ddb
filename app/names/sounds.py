"""A word of any script as a row of sounds, and how far two such rows are from each other.

A sound is a class, written as a letter. Consonants are capitals: P (b p), F (f v), T (t d),
K (k g q), C (ch j), S (s z sh ts), L, R, M, N, and H, W, Y, which come and go; vowels are small.
To put for a sound one that another language's writers would hear in it costs less than to put any
other; to drop a vowel, or what their script has no sign for, costs little.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

VOWELS = frozenset("aeiou")
# Scripts whose syllables end in few consonants, and others that write every vowel.
SYLLABIC = frozenset(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
_VOWELLED = SYLLABIC | {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", ""}

_WEAK = frozenset("HWY")
_CLASSES = {
    **dict.fromkeys("bp", "P"), **dict.fromkeys("fv", "F"), **dict.fromkeys("td", "T"),
    **dict.fromkeys("kqg", "K"), **dict.fromkeys("cj", "C"), **dict.fromkeys("sz", "S"),
    **dict.fromkeys("hx", "H"),
    "l": "L", "r": "R", "m": "M", "n": "N", "w": "W", "y": "Y",
    "a": "a", "e": "e", "i": "i", "o": "o", "u": "u",
}  # fmt: skip

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(pattern), sound) for pattern, sound in pairs)


# Before a script is turned into Latin letters: what of it would be lost on the way.
_SIGNS: dict[str, Rules] = {
    "ARABIC": _rules(
        (r"(?<!\w)ال(?=\w{2})", ""), (r"[اأآىةع]", "a"), (r"[إئ]", "i"), (r"ء", ""), (r"خ", "x"),
        (r"[ثذ]", "t"), (r"ش", "s"), (r"ج|ژ", "j"), (r"چ|تش", "c"), (r"غ", "g"), (r"ق", "k"),
        (r"[وؤ]", "w"), (r"[يی]", "y"), (r"ح", "h"),
    ),
    "HEBREW": _rules(
        (r"[צץ]['׳]|ט?ש['׳]|טש", "c"), (r"[גז]['׳]", "j"), (r"(?<!\w)ו(?!ו)", "v"), (r"וו", "w"),
        (r"ו", "u"), (r"י+", "i"), (r"ה(?!\w)|[אע]", "a"), (r"כ", "k"), (r"ח", "h"), (r"ש", "s"),
        (r"[צץ]", "s"),
    ),
}  # fmt: skip
# How Latin letters are read: c means ch here, x a kh.
_VOWELLESS = _rules((r"sh|ts", "s"), (r"th", "t"), (r"kh", "x"), (r"(.)\1+", r"\1"))
_PINYIN = _rules(
    (r"[qj]|zh|ch", "C"), (r"c|sh|x", "s"), (r"C", "c"), (r"ng(?![aeiou])", "n"),
    (r"er(?![aeiou])", "l"),
)  # fmt: skip
_LATIN = _rules(
    (r"tsch|tch", "C"), (r"sch|sh|sz|tz|ts|c(?=[eiy])", "s"), (r"ch(?=[aeiouy])", "C"),
    (r"x", "ks"), (r"ck|ch|c|q", "k"), (r"C", "c"), (r"dzh|dj|zh", "j"), (r"kh", "x"), (r"gh", "g"),
    (r"th", "t"), (r"dh", "d"), (r"ph", "f"), (r"ng(?![aeiou])", "n"), (r"(.)\1+", r"\1"),
)  # fmt: skip

_READ = {"CJK": _PINYIN, "ARABIC": _VOWELLESS, "HEBREW": _VOWELLESS}

_NEAR = {
    two: cost
    for pairs, cost in (
        ("Wu Yi", 0.05), ("Wo ei ou ae", 0.1), ("Ye", 0.15), ("FW Wa Ya Ha Hu", 0.3), ("PF", 0.25),
        ("KC SC KH MN Fu Yu", 0.4), ("TS LR CY WH Fo PW", 0.5), ("TC", 0.6), ("KS", 0.7),
    )
    for pair in pairs.split()
    for two in (pair, pair[::-1])
}  # fmt: skip
_OTHER_VOWEL = 0.2
_ONE_LIQUID = 0.05  # l and r where a language has one sound for both


def script(text: str) -> str:
    """Return the script of a text's first letter by its Unicode name (LATIN, ARABIC, CJK, …)."""
    letter = next((c for c in text if c.isalpha()), None)
    return "" if letter is None else unicodedata.name(letter, "").split(" ")[0].split("-")[0]


@lru_cache(maxsize=65536)
def sounds(word: str) -> str:
    """Return a word's sounds in order."""
    written = script(word)
    word = unicodedata.normalize("NFC", word)
    for pattern, sign in _SIGNS.get(written, ()):
        word = pattern.sub(sign, word)
    latin = "".join(c for c in anyascii(word).lower() if c.isalpha())
    for pattern, sound in _READ.get(written, _LATIN):
        latin = pattern.sub(sound, latin)
    return "".join(_CLASSES.get(c, "") for c in latin)


def weight(row: str) -> float:
    """Return how much a row of sounds tells: a consonant 1, others less."""
    return sum(0.25 if s in VOWELS else 0.5 if s in _WEAK else 1.0 for s in row)


def distance(one: str, other: str, scripts: frozenset[str] = frozenset()) -> float:
    """Return the least that it costs to turn one row of sounds into another; symmetric.

    ``scripts`` are those in which the two were written.
    """
    few_vowels, syllabic = not _VOWELLED.issuperset(scripts), bool(scripts & SYLLABIC)
    drop_one, drop_other = (
        [_drop(row, i, few_vowels=few_vowels, syllabic=syllabic) for i in range(len(row))]
        for row in (one, other)
    )
    costs = [0.0]
    for cost in drop_other:
        costs.append(costs[-1] + cost)
    for i, a in enumerate(one):
        below = [costs[0] + drop_one[i]]
        for j, b in enumerate(other):
            below.append(
                min(
                    costs[j] + _put(a, b, syllabic=syllabic),
                    costs[j + 1] + drop_one[i],
                    below[j] + drop_other[j],
                )
            )
        costs = below
    return costs[-1]


def _put(a: str, b: str, *, syllabic: bool) -> float:
    if a == b:
        return 0.0
    if syllabic and {a, b} == {"L", "R"}:
        return _ONE_LIQUID
    near = _NEAR.get(a + b)
    if near is None:
        near = _OTHER_VOWEL if a in VOWELS and b in VOWELS else 1.0
    return near


def _drop(row: str, at: int, *, few_vowels: bool, syllabic: bool) -> float:
    sound = row[at]
    if sound in VOWELS:
        return 0.12 if few_vowels else 0.25
    if sound in _WEAK:
        return 0.25
    if syllabic and row[at + 1 : at + 2] not in VOWELS:
        return 0.45 if sound in "LR" else 0.65
    return 0.1 if row[at - 1 : at] == sound else 1.0
