"""Words of a text as the index, the query and the snippets see them, each with its place.

A token is a run of letters and digits of any script. What readers write in several ways folds to
one form: case, accents, apostrophes inside a word (*Sana'a*, *Sana’a*, *Sanaa*), a possessive
*'s*, Arabic vowel marks and alef forms, digits of any script, grouped digits (*7,500*, *7500*).
Hyphens part words. In scripts written without spaces each character is a token of its own.
Nothing is stemmed (:mod:`app.text.stems` does that).

Beside its words a text has other readings, which are searched as well: a word as it is written
(*US*, which is not *us*), and parts with a hyphen between them as one word (*co-operation*,
*cooperation*).

Offsets are those of the text that was given: folding happens word by word, after the cut.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# ʼ ʻ ʾ ʿ are letters to Unicode and so always part of a word; the others only between letters.
_APOSTROPHES = "'’‘`´′＇׳״"
_LETTER_APOSTROPHES = "ʹʻʼʽʾʿˈꞌ"
_HYPHENS = "-\u2010\u2011"
_INVISIBLE = "\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff"
_GROUPING = ",.٬\u00a0\u2009\u202f"

# Scripts written without spaces: Thai to Tibetan, Myanmar, Khmer, kana, ideographs.
_SOLO = (
    "\u0e00-\u0e4f\u0e80-\u0ecf\u0edc-\u0f1f\u0f2a-\u0fff\u1000-\u103f\u1050-\u108f\u1780-\u17df"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
# Combining marks of the scripts in use, letters and gaps between them taken along (Unicode 15).
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711-\u07f3\u07fd\u0816-\u082d"
    "\u0859-\u085b\u0898-\u08e1\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63"
    "\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63\u0d81-\u0df3\u0e31-\u0e3a"
    "\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc\u0fc6"
    "\u102b-\u103e\u1056-\u109d\u135d-\u135f\u1712-\u1734\u1752-\u17d3\u17dd\u180b-\u180d"
    "\u180f-\u193b\u1a17-\u1a1b\u1a55-\u1a7f\u1ab0-\u1b44\u1b6b-\u1b73\u1b80-\u1bf3\u1c24-\u1c37"
    "\u1cd0-\u1cd2\u1cd4-\u1dff\u20d0-\u20f0\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u302f\u3099\u309a"
    "\ua66f-\ua672\ua674-\ua67d\ua69e-\ua6f1\ua802-\ua827\ua82c\ua880-\ua8c5\ua8e0-\ua8f1"
    "\ua8ff-\ua92d\ua947-\ua953\ua980-\ua9c0\ua9e5-\uaa4d\uaa7b-\uaac1\uaaeb-\uaaef\uaaf5\uaaf6"
    "\uabe3-\uabea\uabec\uabed\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\U0001e944-\U0001e94a"
)
# Marks that are vowels of their script rather than accents, and so are kept by the folding.
_VOWEL_SIGNS = ((0x0900, 0x1AAF), (0x3099, 0x309A), (0xA800, 0xABFF), (0x11000, 0x11FFF))

# Letters that Unicode does not take apart but that are typed without their stroke or dot.
_PLAIN = str.maketrans(
    {
        "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th",
        "æ": "ae", "œ": "oe",
        "ٱ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ہ": "ه", "ـ": "",
        **dict.fromkeys(_LETTER_APOSTROPHES, ""),
    }
)  # fmt: skip

_WRITTEN = "\t"
_UNSEEN = dict.fromkeys(map(ord, _INVISIBLE))
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(_APOSTROPHES + _LETTER_APOSTROPHES, "'"))
_POSSESSIVE = re.compile(f"(?<=.)[{_APOSTROPHES}{_LETTER_APOSTROPHES}][sS]$")
_GROUPED = rf"(?!0)\d{{1,3}}(?P<group>[{_GROUPING}])\d{{3}}(?:(?P=group)\d{{3}})*(?!\d)"
_NUMBER = re.compile(rf"(?:({_GROUPED})(?:[.,٫](\d+))?|(\d+)[.,٫](\d+))(\D.*)?", re.DOTALL)
_SEPARATOR = re.compile(f"[{_GROUPING}٫]")


class Token(NamedTuple):
    """A word in its folded form and its place ``[start, end)`` in the text it was found in."""

    word: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of ``text`` in reading order.

    ``start`` and ``end`` bound the stretch that is read (give borders of words); offsets are into
    the whole text all the same. Lazy, so that a long text costs no memory.
    """
    new = tuple.__new__  # twice as quick as Token(…), and half of the time goes here
    for match in _pattern().finditer(text, start, len(text) if end is None else end):
        found = match[0]
        word = found.lower() if found.isascii() and found.isalnum() else _fold(found)
        if word:
            yield new(Token, (word, *match.span()))


class Reading(NamedTuple):
    """A word, or another reading of one or more: with its position among the words of the text."""

    position: int
    word: str
    start: int
    end: int


def readings(text: str, start: int = 0, end: int | None = None) -> Iterator[Reading]:
    """Yield the words of ``text`` in reading order, each followed by its other readings.

    What parts with hyphens read as one word comes after the last of them, with the position and
    the start of the first.
    """
    new = tuple.__new__
    joined: list[Token] = []
    before: Token | None = None
    last = -1
    position = -1
    for position, token in enumerate(tokens(text, start, end)):
        word, begin, stop = token
        if begin == last + 1 and before is not None and text[last] in _HYPHENS:
            joined = [*joined, token] if joined else [before, token]
        elif joined:
            yield from _as_one(joined, position)
            joined = []
        yield new(Reading, (position, word, begin, stop))
        found = text[begin:stop]
        if found != word:
            shape = as_written(found)
            if shape != word:
                yield new(Reading, (position, written_key(word, shape), begin, stop))
        before, last = token, stop
    if joined:
        yield from _as_one(joined, position + 1)


def _as_one(joined: list[Token], after: int) -> Iterator[Reading]:
    if all(token.word.isalpha() for token in joined):  # 2020-05-14 and 10-20 are no words
        one = "".join(token.word for token in joined)
        yield Reading(after - len(joined), one, joined[0].start, joined[-1].end)


def as_written(found: str) -> str:
    """Return a token's text with its case and accents, without what never matters."""
    if found.isascii() and found.isalnum():
        return found
    bare = found.translate(_UNSEEN)
    return unicodedata.normalize("NFC", _POSSESSIVE.sub("", bare)).translate(_ONE_APOSTROPHE)


def written_key(word: str, shape: str) -> str:
    """Return what stands for the folded ``word`` written as ``shape``; no word is equal to it."""
    return f"{_WRITTEN}{word}{_WRITTEN}{shape}"


def split_key(key: str) -> tuple[str, str]:
    """Return word and shape of a :func:`written_key`; of a plain word, itself and nothing."""
    if not key.startswith(_WRITTEN):
        return key, ""
    _, word, shape = key.split(_WRITTEN)
    return word, shape


def words(text: str) -> list[str]:
    """Return the folded forms of the tokens of ``text``."""
    return [token.word for token in tokens(text)]


def fold(word: str) -> str:
    """Return the form under which ``word``, the text of one token, is found; may be empty."""
    return word.lower() if word.isascii() and word.isalnum() else _fold(word)


def fold_letters(part: str) -> str:
    """Fold a part of a word letter by letter: what is left of ``Sana'`` in ``Sana'*``."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", part).casefold())
    kept = "".join(_letter(c) for c in plain.translate(_PLAIN))
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=1 << 16)  # a text repeats its words
def _fold(word: str) -> str:
    if _SEPARATOR.search(word):
        return _fold_number(word)
    return fold_letters(_POSSESSIVE.sub("", word))


def _fold_number(word: str) -> str:
    """Fold a number: no grouping, a point before the decimals."""
    parts = _NUMBER.fullmatch(word)
    if parts is None:
        return fold_letters(word)
    grouped, _, fraction, whole, decimals, rest = parts.groups("")
    after = fraction or decimals
    return (
        fold_letters(grouped or whole)
        + ("." + fold_letters(after) if after else "")
        + fold_letters(rest)
    )


def _letter(c: str) -> str:
    if c.isalnum():
        return str(unicodedata.decimal(c)) if c.isdecimal() else c
    if unicodedata.combining(c) or unicodedata.category(c).startswith("M"):
        point = ord(c)
        return c if any(low <= point <= high for low, high in _VOWEL_SIGNS) else ""
    return ""


@cache
def _pattern() -> re.Pattern[str]:
    # ASCII apart from the rest, and a plain word before a plain sign first of all: that is what
    # most words are, and a class of many ranges is slow to test.
    plain = r"[A-Za-z]+(?=[\x00-&(-/:-@\[-_{-\x7f])"
    letter = rf"[^\W_\x00-\x7f{_SOLO}]+"
    word = f"(?:[0-9A-Za-z]+|{letter})(?:[0-9A-Za-z]+|{letter}|[{_MARKS}]+)*"
    join = f"(?:[{_APOSTROPHES}]|[{_INVISIBLE}]+)"
    # A row of short numbers (1,2,3 or 14.5.2020) is no number: each part is a token.
    number = (
        rf"(?=\d)(?<!\d[.,])(?:{_GROUPED}(?:(?!(?P=group))[.,٫]\d+)?|\d+(?:[.٫]\d+|,\d{{1,2}}))"
        r"(?!\d|[.,]\d)"
    )
    return re.compile(rf"{plain}|{number}(?:{word})?|{word}(?:{join}{word})*|[{_SOLO}][{_MARKS}]*")
