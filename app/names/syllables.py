"""Chinese and Korean names in Latin letters: one syllable is one sign, spelled in several ways.

Pinyin, Wade-Giles and the two romanisations of Korean differ mostly in what they write for a
stop (*Kang*, *Gang*; *Teng*, *Deng*), and in a few vowels. A word of another language may
look like such syllables, so only names made of nothing else are read so.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SYLLABLE = re.compile(
    r"(?:ch|zh|sh|hs|ts|tz|sz|ss|kk|tt|pp|jj|[bcdfghjklmnpqrstwxyz])?"
    r"(?:ih|ueh|ieh|[wy]?(?:iao|iou|uai|eo|eu|ae|oe|oi|oo|ee|ou|ao|ai|ei|ia|ie|io|iu|ua|uo|ui|ue|"
    r"[aeiou]))"
    r"(?:ng|rk|[nkmptlhrgb](?![aeiouwy]))?"
)
_SPELLINGS = tuple(
    (re.compile(pattern), one)
    for pattern, one in (
        # Vowels, then what begins a syllable.
        (r"young", "yong"), (r"i?eh$", "ie"), (r"ih$", "i"), (r"ien$", "ian"), (r"eo", "o"),
        (r"eu", "u"), (r"oo|(?<=[^aeiou])ou$", "u"), (r"ee", "i"), (r"(?<=[aeo])h$", ""),
        (r"u(?=ng$)|(?<=y)u", "o"), (r"oi", "oe"), (r"(?<=h)ui$", "i"), (r"rk$", "k"),
        (r"^(?:ry|ly)", "y"), (r"^(?:y|r|l)i$", "i"), (r"^wu$", "u"),
        (r"tz|ts|sz|c(?!h)", "z"), (r"zh|ch|jj|[jq]", "c"), (r"hs|sh|ss|x", "s"),
        (r"gg|kk|(?<!n)g|g(?!$)", "k"), (r"tt|d", "t"), (r"pp|b", "p"),
    )
)  # fmt: skip
_MOST = 2  # syllables written as one word


@lru_cache(maxsize=65536)
def syllables(word: str) -> tuple[str, ...]:
    """Return a folded word's syllables, each in one spelling; nothing if it has other sounds."""
    found: list[str] = []
    at = 0
    while at < len(word):
        match = _SYLLABLE.match(word, at)
        if match is None or len(found) == _MOST:
            return ()
        found.append(_one_spelling(match.group()))
        at = match.end()
    return tuple(found)


def made_of_syllables(words: Sequence[str]) -> bool:
    """Tell whether a name's folded words are all such syllables, one at least by itself."""
    if len(words) < 2 or not all(map(syllables, words)):
        return False
    return any(len(syllables(word)) == 1 for word in words)


def _one_spelling(syllable: str) -> str:
    for pattern, one in _SPELLINGS:
        syllable = pattern.sub(one, syllable)
    return syllable
