"""Bodies called by their common noun alone: *the Commission*, and as nominals *the commission*."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.lexicon.wordnet import BODIES, nouns
from app.model.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.names.find import Occurrence, Token


def called_by_noun(
    words: Sequence[Token], bodies: Iterable[tuple[int, Sequence[Occurrence]]]
) -> Iterator[tuple[int, Span, bool]]:
    """Yield where a text calls a body by its noun: the body's number, the span, if written large.

    ``words`` are those of the text, ``bodies`` the numbers of bodies with their occurrences. Safe
    is only a noun with the article that no other body of the text has in its name, after the
    body was named.
    """
    first: dict[str, dict[int, int]] = defaultdict(dict)
    covered: set[int] = set()
    for number, occurrences in bodies:
        for at in occurrences:
            covered.update(range(at.first, at.last + 1))
            for i in {at.first, at.last} if at.last > at.first else ():
                noun = words[i].folded
                if nouns().is_a(noun, *BODIES):
                    first[noun][number] = min(at.first, first[noun].get(number, at.first))
    for i, word in enumerate(words[1:], 1):
        owners = first.get(word.folded)
        if owners is None or len(owners) > 1 or i in covered or words[i - 1].folded != "the":
            continue
        number, since = next(iter(owners.items()))
        joined = i + 1 < len(words) and words[i + 1].capital and words[i + 1].start - word.end < 2
        if i > since and not joined:
            yield number, Span(word.start, word.end), word.capital
