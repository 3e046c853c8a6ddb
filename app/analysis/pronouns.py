"""Pronouns that can only mean one person of the text; a weaker layer than names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.analysis.gender import HERS, HIS
from app.names.fold import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.names.find import Token

_ABBREVIATION = 4  # letters that a title has at most before its point
_END = re.compile(r"[.!?…]['\"’”)]*\s|\n")


def pronouns(
    text: str,
    words: Sequence[Token],
    people: Sequence[tuple[int, int]],
    known: Mapping[int, bool],
) -> Iterator[tuple[int, Token]]:
    """Yield the pronouns that mean a person for certain, with the person's number.

    ``words`` are those of the text, ``people`` the first word of each mention of a person with
    the person's number, in order, ``known`` who of them is a woman (True) or a man. A pronoun is
    settled by the sentence it stands in as far as that was read, else by the one before, where
    these name or mean exactly one person whom it can mean.
    """
    named = dict(people)
    earlier: set[int] = set()  # who the sentence before spoke of
    here: set[int] = set()
    gender = dict(known)
    for i, word in enumerate(words):
        if i and _ends(text, words[i - 1], word):
            earlier, here = here, set()
        if i in named:
            here.add(named[i])
        elif word.folded in HERS | HIS:
            female = word.folded in HERS
            able = next(filter(None, (_of(gender, some, female) for some in (here, earlier))), ())
            if len(able) == 1:
                (number,) = able
                gender[number] = female
                here.add(number)
                yield number, word


def _of(gender: Mapping[int, bool], people: set[int], female: bool) -> set[int]:
    """Return those of some people who may be women, or men."""
    return {number for number in people if gender.get(number, female) is female}


def _ends(text: str, one: Token, other: Token) -> bool:
    """Tell whether a sentence ends between two words: not after a title or an initial."""
    gap = text[one.end : other.start]
    title = len(one.folded) <= _ABBREVIATION and one.folded in TITLES
    abbreviated = gap == ". " and (title or len(one.folded) == 1)
    return _END.search(gap) is not None and not abbreviated
