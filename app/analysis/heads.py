"""Actors called by a common noun alone: *the Commission*, and as nominals *the commission*."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.lexicon.wordnet import BODIES, PERSON, nouns
from app.model.document import Span
from app.model.mention import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.analysis.appositions import Description
    from app.names.find import Occurrence, Token

_CLASS = 39  # kinds of people; with more a noun says no more than that one is (*man*, *worker*)


def called_by_noun(
    words: Sequence[Token],
    bodies: Iterable[tuple[int, Sequence[Occurrence]]],
    told: Iterable[tuple[int, Description]] = (),
) -> Iterator[tuple[int, Span, bool]]:
    """Yield where a text calls somebody by a noun: its number, the span, if written large.

    ``words`` are those of the text, ``bodies`` the numbers of bodies with their occurrences,
    ``told`` what the text says of whom in apposition. Safe is only a noun with the article that no
    other actor of the text has in its name or is described by, after the actor was named; the noun
    may be narrowed as in the apposition (*the finance minister*).
    """
    since: dict[tuple[str, ...], dict[int, int]] = defaultdict(dict)
    covered: set[int] = set()

    def call(number: int, noun: tuple[str, ...], at: int) -> None:
        since[noun][number] = min(at, since[noun].get(number, at))

    for number, occurrences in bodies:
        for at in occurrences:
            covered.update(range(at.first, at.last + 1))
            for i in {at.first, at.last} if at.last > at.first else ():
                if nouns().is_a(words[i].folded, *BODIES):
                    call(number, (words[i].folded,), at.first)
    for number, said in told:
        if _tells(said):
            call(number, (said.head,), said.last)
            call(number, said.nouns, said.last)
    lengths = sorted({len(noun) for noun in since}, reverse=True)
    heads = {noun[-1] for noun in since}
    for i, word in enumerate(words[1:], 1):
        if word.folded not in heads or i in covered:
            continue
        joined = i + 1 < len(words) and words[i + 1].capital and words[i + 1].start - word.end < 2
        some = (tuple(w.folded for w in words[max(0, i - n + 1) : i + 1]) for n in lengths)
        noun = next((one for one in some if one in since), None)
        if noun is None or i < len(noun) or words[i - len(noun)].folded != "the":
            continue
        if len(since[noun]) == 1 and not joined:
            ((number, first),) = since[noun].items()
            if i > first:
                yield number, Span(words[i - len(noun) + 1].start, word.end), word.capital


def _tells(said: Description) -> bool:
    """Tell whether a noun in apposition may stand for its bearer later in the text.

    It does not of what there are many of: towns, and people called by a general word (*man*).
    """
    known = nouns()
    if said.types[0] is ActorType.PLACE:
        return False
    people = (s for s in known.senses(said.head) if PERSON in known.above(s))
    return all(known.is_narrow(sense, _CLASS) for sense in people)
