"""Names in two scripts, compared by their sounds, since many scripts write few vowels or none."""

from __future__ import annotations

from math import exp
from unicodedata import category, normalize

from app.names.fold import APOSTROPHES
from app.names.sounds import distance, script, sounds, weight

# Scripts that stand letter for letter, so that names in them are compared as if both were in one.
_ALPHABETS = frozenset(("LATIN", "CYRILLIC", ""))
_SKIPPED = frozenset(
    ("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "the", "of", "and", "de", "bin",
     "ibn", "ben", "bint", "بن", "بنت", "ابن")
)  # fmt: skip
_MISSING = 0.35  # what a sound weighs in a word that only one of the names has
_FAR = 0.5  # words whose sounds differ more than this do not answer to each other

# Fitted by packaging/fit_names.py, as those of weigh.py.
_BIAS = 4.23
_COEFFICIENT = -12.82


def two_scripts(one: str, other: str) -> bool:
    """Tell whether two names are in scripts that do not stand letter for letter."""
    if one.isascii() and other.isascii():
        return False
    both = {script(one), script(other)}
    return len(both) > 1 and not _ALPHABETS.issuperset(both)


def likeness(one: str, other: str) -> float:
    """Return how far two names in different scripts may be one actor's, 0 to 1; symmetric."""
    return round(1 / (1 + exp(-_BIAS - _COEFFICIENT * apart(one, other))), 4)


def apart(one: str, other: str) -> float:
    """Return how far the sounds of two names are apart, 0 to 1, whole or word by word."""
    written = frozenset((script(one), script(other)))
    a, b = _rows(one), _rows(other)
    if not a or not b:
        return 1.0
    told = (weight("".join(a)) + weight("".join(b))) / 2
    whole = distance("".join(a), "".join(b), written)
    return min(1.0, whole / told, _by_words(a, b, written) / told)


def _rows(text: str) -> list[str]:
    text = normalize("NFC", text)
    inside = (c if category(c)[0] in "LM" or c in APOSTROPHES else " " for c in text)
    words = [w for w in "".join(inside).split() if w.lower() not in _SKIPPED]
    if script(text) == "CJK":
        words = ["".join(words)]
    return [row for row in map(sounds, words) if row]


def _by_words(a: list[str], b: list[str], written: frozenset[str]) -> float:
    """Return what lies between two names whose words are paired, the nearest first."""
    ranked = sorted(
        (distance(x, y, written) / max(0.5, (weight(x) + weight(y)) / 2), i, j)
        for i, x in enumerate(a)
        for j, y in enumerate(b)
    )
    left, right, total = dict(enumerate(a)), dict(enumerate(b)), 0.0
    for far, i, j in ranked:
        if far <= _FAR and i in left and j in right:
            total += far * (weight(left.pop(i)) + weight(right.pop(j))) / 2
    lost, lost_too = weight("".join(left.values())), weight("".join(right.values()))
    return total + min(lost, lost_too) + _MISSING * abs(lost - lost_too)
