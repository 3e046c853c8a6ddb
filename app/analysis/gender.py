"""Whether a text speaks of a woman or of a man: by title, by kinship and by pronoun."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.names.find import Occurrence, Token

HERS = frozenset(("she", "her", "hers", "herself"))
HIS = frozenset(("he", "him", "his", "himself"))
_WOMEN = frozenset(
    "mrs ms miss lady dame madam madame queen princess duchess countess baroness wife widow mother "  # noqa: SIM905
    "daughter sister aunt niece grandmother granddaughter stepmother stepdaughter girlfriend "
    "fiancee actress".split()
)
_MEN = frozenset(
    "mr sir lord king prince duke count baron husband widower father son brother uncle nephew "  # noqa: SIM905
    "grandfather grandson stepfather stepson boyfriend fiance".split()
)
_FAR = 12  # words up to the pronoun that takes a name up again


def titled(words: Sequence[Token], at: Occurrence) -> bool | None:
    """Tell whether the word before a name says that it is a woman's (True) or a man's (False)."""
    before = words[at.first - 1].folded if at.first else ""
    return True if before in _WOMEN else False if before in _MEN else None


def gender(words: Sequence[Token], named: Iterable[Occurrence]) -> bool | None:
    """Tell whether the bearer of a name is a woman (True) or a man (False), if the text says so.

    ``named`` are the places that name the person alone: what stands before them decides, else
    the pronouns behind them, as long as no other name comes first.
    """
    places = list(named)
    said = Counter(says for at in places if (says := titled(words, at)) is not None)
    said = said or Counter(says for at in places if (says := _taken_up(words, at)) is not None)
    return None if said[True] == said[False] else said[True] > said[False]


def _taken_up(words: Sequence[Token], at: Occurrence) -> bool | None:
    for word in words[at.last + 1 : at.last + 1 + _FAR]:
        if word.folded in HERS | HIS:
            return word.folded in HERS
        if word.capital:
            return None
    return None
