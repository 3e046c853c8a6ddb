"""Plain words found in a text of usual length by a pattern, without reading it token by token.

Most words are letters of the Latin alphabet, most texts hold little else, and there a pattern tells
where a token begins and ends. Parts with other letters are read, and so is all of a text in which
a word is parted by a hyphen or an apostrophe. Of a compound that begins as the reader typed only
the first part is marked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from app.text.tokens import fold_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.index.plan import Find

LONGEST = 30_000
"""Characters of a text that is kept prepared."""

_KEPT = 128  # prepared texts: those of some keystrokes
_INSTEAD = {"’": "'", "‘": "'", **dict.fromkeys("“”„«»–—…•\u00a0", " ")}
_OTHER = "\x7f"  # stands in a prepared text for whatever is not of ASCII
_LETTER = f"0-9a-z{_OTHER}"
_SIGNS = ("-", "'", "`")
_BEGINS = rf"(?<![{_LETTER}]{{0}})(?<![{_LETTER}]['`]{{0}})"
_ENDS = rf"(?:['`]s)?(?![{_LETTER}]|['`][{_LETTER}])"
_ODD = re.compile(r"[^\x00-\x7f]")
_SPACE = re.compile(r"\s")


class Scan:
    """A text of which the plain words can be found quickly."""

    def __init__(self, text: str) -> None:
        """Look for the parts that are not plain."""
        plain = text.lower()
        for sign, instead in _INSTEAD.items() if not plain.isascii() else ():
            plain = plain.replace(sign, instead)
        self._parts = [] if plain.isascii() else list(_odd_parts(text, plain))
        odd = sum(end - start for start, end, _ in self._parts)
        self._is_plain = len(plain) == len(text) and 2 * odd <= len(text)
        self._plain = bare = plain if plain.isascii() else _ODD.sub(_OTHER, plain)
        for sign in _SIGNS:
            bare = bare.replace(sign, "")
        self._bare = bare

    def odd_parts(self, find: Find) -> list[tuple[int, int]] | None:
        """Return the parts that must be read, since words of the find may stand in them.

        None: all of the text must be.
        """
        words = {word.removesuffix("*") for slot in find.slots for word in slot}
        if not self._is_plain or any(map(self._is_parted, words)):
            return None
        in_row = len(find.slots) > 1  # signs of other kinds may stand between its words
        found = [
            (start, end)
            for start, end, folded in self._parts
            if any(word in folded for word in words) or (in_row and not folded)
        ]
        return None if found and in_row else found

    def _is_parted(self, word: str) -> bool:
        """Tell whether there are signs in a word somewhere; sometimes also where there are none."""
        return self._bare.count(word) != self._plain.count(word)

    def places(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """Yield where a pattern of :func:`pattern_of` stands."""
        return (match.span() for match in pattern.finditer(self._plain))


@lru_cache(maxsize=_KEPT)
def scanned(text: str) -> Scan:
    """Return a text prepared; give texts up to ``LONGEST`` characters."""
    return Scan(text)


@lru_cache(maxsize=_KEPT)
def pattern_of(find: Find) -> re.Pattern[str] | None:
    """Return a pattern for words in a row, None when they are not all plain."""
    words = [word.removesuffix("*") for slot in find.slots for word in slot]
    if find.within or not all(word.isascii() and word.isalpha() for word in words):
        return None
    first, *rest = find.slots
    row = _begun(first)
    row += "".join(f"[^{_LETTER}]+(?:{'|'.join(map(_whole, slot))})" for slot in rest)
    return re.compile(row)


def _begun(words: Sequence[str]) -> str:
    """Return a pattern for words, what stands before them looked at behind their first letters.

    Letters are what is found quickly.
    """
    letters = zip(*(word.removesuffix("*") for word in words), strict=False)
    head = "".join(each[0] for each in takewhile(lambda each: len(set(each)) == 1, letters))
    if head:
        return f"{head}{_BEGINS.format(head)}(?:{'|'.join(_whole(w[len(head) :]) for w in words)})"
    firsts = f"[{''.join(sorted({word[0] for word in words}))}]"
    ways = "|".join(f"(?<={word[0]}){_whole(word[1:])}" for word in words)
    return f"{firsts}{_BEGINS.format(firsts)}(?:{ways})"


def _whole(word: str) -> str:
    return word.replace("*", "[0-9a-z]*+") + _ENDS


def _odd_parts(text: str, plain: str) -> Iterator[tuple[int, int, str]]:
    """Yield the parts between blanks with other letters in them, and what they fold to."""
    end = -1
    for match in _ODD.finditer(plain):
        at = match.start()
        if at >= end:
            start = max(plain.rfind(" ", end + 1, at), plain.rfind("\n", end + 1, at), end) + 1
            space = _SPACE.search(plain, at)
            end = space.start() if space else len(plain)
            yield start, end, _folded(text[start:end])


@lru_cache(maxsize=1 << 14)  # texts repeat what they are made of
def _folded(part: str) -> str:
    return fold_letters(part)
