"""Names that a text uses elsewhere settle what was taken for one name in headlines and lists."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from app.analysis.candidates import Candidate
from app.analysis.types import is_person
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, nouns
from app.model.document import Span
from app.names.fold import name, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_AND = re.compile(r"\s+and\s+")


def settled(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without those of headlines that hold a name known from the text.

    In a headline the model takes clauses for names (*Smith Meets Jones*); the names in it are
    found again by themselves. Two names with *and* between them are taken apart where the text
    knows either alone.
    """
    known = _known(found)
    longest = max(map(len, known), default=0)
    for candidate in found:
        words = name(candidate.text).spelled
        if candidate.headline:
            if words in known or not _holds(words, known, longest):
                yield candidate
            continue
        parts = list(_parts(candidate))
        if len(parts) == 2 and any(name(part.text).spelled in known for part in parts):
            yield from parts
        else:
            yield candidate


def _known(found: Sequence[Candidate]) -> set[tuple[str, ...]]:
    """Return the folded words of names in running text, and the last words of people's names."""
    known = set()
    for candidate in found:
        if candidate.headline or _AND.search(candidate.text):
            continue
        read = name(candidate.text)
        known.add(read.spelled)
        if is_person(read, Counter([candidate.label])):
            known.add(read.spelled[-1:])
    return known


def _holds(words: tuple[str, ...], known: set[tuple[str, ...]], longest: int) -> bool:
    return any(
        words[i : i + n] in known
        for n in range(1, min(longest, len(words) - 1) + 1)
        for i in range(len(words) - n + 1)
    )


def _parts(candidate: Candidate) -> Iterator[Candidate]:
    cut = _AND.search(candidate.text)
    last = nouns().singular(plain(candidate.text).split()[-1])
    if cut is None or states().state(candidate.text) or nouns().is_a(last, *BODIES, most=8):
        return  # "the Food and Drug Office" is one
    for start, end in ((0, cut.start()), (cut.end(), len(candidate.text))):
        text = candidate.text[start:end]
        begin = candidate.span.start + start
        yield Candidate(Span(begin, begin + len(text)), text, "")
