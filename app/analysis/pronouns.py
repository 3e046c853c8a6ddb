"""Pronouns that can only mean one person of the text; a weaker layer than names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.names.fold import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.names.find import Token

_PRONOUNS = frozenset(("he", "him", "his", "she", "her", "hers", "himself", "herself"))
_FEMALE = frozenset(("she", "her", "hers", "herself"))
_ABBREVIATION = 4  # letters that a title has at most before its point
_END = re.compile(r"[.!?…]['\"’”)]*\s|\n")


def pronouns(
    text: str, words: Sequence[Token], people: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, Token]]:
    """Yield the pronouns that mean a person for certain, with the person's number.

    ``words`` are those of the text, ``people`` the first word of each mention of a person with
    the person's number, in order. A pronoun is settled by the sentence it stands in as far as that
    was read, else by the one before, where these name or mean exactly one person; and all pronouns
    for a person are of one gender.
    """
    named = dict(people)
    earlier: set[int] = set()  # who the sentence before spoke of
    here: set[int] = set()
    gender: dict[int, bool] = {}
    for i, word in enumerate(words):
        if i and _ends(text, words[i - 1], word):
            earlier, here = here, set()
        if i in named:
            here.add(named[i])
        elif word.folded in _PRONOUNS:
            able = here or earlier
            female = word.folded in _FEMALE
            able = {n for n in able if gender.get(n, female) is female}
            if len(able) == 1:
                number = next(iter(able))
                gender[number] = female
                here.add(number)
                yield number, word


def _ends(text: str, one: Token, other: Token) -> bool:
    """Tell whether a sentence ends between two words: not after a title or an initial."""
    gap = text[one.end : other.start]
    title = len(one.folded) <= _ABBREVIATION and one.folded in TITLES
    abbreviated = gap == ". " and (title or len(one.folded) == 1)
    return _END.search(gap) is not None and not abbreviated
