"""Which encoding of Latin letters a text is in, told by the alphabets of its languages.

The single-byte encodings for Latin scripts differ in a few dozen letters, and each of them reads
any file. What gives the right one away is that the letters beyond ASCII all belong to one
language, and that they stand where letters stand.
"""

from __future__ import annotations

import re

# Lower-case letters beyond ASCII, as each language writes them.
_ALPHABETS = {
    "da": "æøåéóôèêòâ",
    "de": "äöüßé",
    "es": "áéíñóúüç",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "is": "áðéíóúýþæö",
    "it": "àèéìíîòóùú",
    "nl": "áäéëíïóöúüèê",
    "pt": "áàâãçéêíóôõúü",
    "sv": "åäöšžéàü",
    "cs": "áčďéěíňóřšťúůýž",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "pl": "ąćęłńóśźż",
    "ro": "ăâîşţșț",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "tr": "çğıiöşüâîû",  # i is the small form of İ
    "et": "äõöüšž",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
}
_WESTERN = ("da", "de", "es", "fr", "is", "it", "nl", "pt", "sv")
_CENTRAL = ("cs", "hr", "hu", "pl", "ro", "sk")

# In the order in which they are met; among those that fit equally the first is taken.
_LANGUAGES = {
    "cp1252": _WESTERN,
    "cp1250": _CENTRAL,
    "cp1254": ("tr",),
    "cp1257": ("et", "lt", "lv"),
    "iso8859_2": _CENTRAL,
    "iso8859_15": _WESTERN,
    "iso8859_16": ("ro",),
    "mac_roman": _WESTERN,
    "cp850": _WESTERN,
    "cp852": _CENTRAL,
}
ENCODINGS = tuple(_LANGUAGES)

# Names from many languages stand in one text: then all Western letters together count, but less,
# since their union holds something for nearly every byte.
_UNION = frozenset("".join(_ALPHABETS[language] for language in _WESTERN))
_UNION_WEIGHT = 0.9

_IN_WORDS = frozenset("\u00ad‘’–—·")
_AFTER_NUMBERS = frozenset("½¼¾²³ªº")
_SIGNS = _IN_WORDS | _AFTER_NUMBERS | frozenset("\u00a0“”‚„‹›«»…•†‡°§©®™€£¥¢¿¡×±´¨¶µ")
_BEYOND_ASCII = re.compile(r"(?s)(?<=(.))?([^\x00-\x7f])(?=(.))?")


def ranked(sample: bytes) -> list[tuple[float, str]]:
    """Return how well each encoding fits the sample, from 0 to 1, the best first.

    Encodings that cannot read the sample are left out. 1 says that every character beyond ASCII
    is a letter of one language or a sign of typography, where such may stand.
    """
    found = []
    for encoding, languages in _LANGUAGES.items():
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        found.append((_fit(text, languages), encoding))
    return sorted(found, key=lambda pair: -pair[0])


def _fit(text: str, languages: tuple[str, ...]) -> float:
    letters: list[str] = []
    signs = misplaced = 0
    for before, character, after in _BEYOND_ASCII.findall(text):
        if not _stands_well(before, character, after):
            misplaced += 1
        elif character in _SIGNS:
            signs += 1
        else:
            letters.append(character.lower()[0])  # that of İ is i and a dot
    total = len(letters) + signs + misplaced
    if total == 0:
        return 1.0
    best: float = max(sum(c in _ALPHABETS[language] for c in letters) for language in languages)
    if languages is _WESTERN:
        best = max(best, _UNION_WEIGHT * sum(c in _UNION for c in letters))
    return (best + signs) / total


def _stands_well(before: str, character: str, after: str) -> bool:
    """Tell whether a letter or sign may stand between its neighbours (empty at the text's ends)."""
    if character in _AFTER_NUMBERS:
        return before.isdigit() or not after.isalpha()
    if character in _SIGNS:
        return character in _IN_WORDS or not (before.isalpha() and after.isalpha())
    if character.isupper() and before.isalpha():
        return not (before.islower() or after.islower())
    return character.isalpha()
