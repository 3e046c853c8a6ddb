"""A long text and its analysis, made of short ones: each repetition under other names."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.mention import Actor

if TYPE_CHECKING:
    from app.model.analysis import Analysis

_SETS = ("aeiou", "bcdfghjklmnpqrstvwxyz")
_NAME = re.compile(r"\b[^\W\d_a-z]\w{3,}")


def enlarged(text: str, analysis: Analysis, size: int) -> tuple[str, Analysis]:
    """Return about ``size`` characters of the text and what would be found in them.

    Vowels and consonants of words written large are exchanged for others, shuffled anew each time,
    so that the actors of each repetition are others and nothing changes its length. (If they only
    moved along the alphabet, many names would differ in nothing but their vowels, as spellings of
    one name do.)
    """
    texts, figures, dates = [], [], []
    actors: dict[tuple[str, str], Actor] = {}
    for number in range(size // len(text)):
        shuffled = Random(number)
        table = str.maketrans(
            "".join(_SETS), "".join("".join(shuffled.sample(s, len(s))) for s in _SETS)
        )
        at = number * len(text)
        varied = _NAME.sub(lambda m, table=table: m[0][0] + m[0][1:].translate(table), text)
        texts.append(varied)
        for actor in analysis.actors:
            mentions = tuple(
                replace(m, span=_moved(m.span, at), text=m.span.of(varied)) for m in actor.mentions
            )
            key = (mentions[0].text, actor.type)
            before = actors[key].mentions if key in actors else ()  # capitals are not exchanged
            actors[key] = Actor(f"{number}{actor.id}", key[0], actor.type, before + mentions)
        figures += [
            replace(f, span=_moved(f.span, at), number_span=_moved(f.number_span, at),
                    sentence=_moved(f.sentence, at))
            for f in analysis.figures
        ]  # fmt: skip
        dates += [replace(d, span=_moved(d.span, at)) for d in analysis.dates]
    found = replace(
        analysis, actors=tuple(actors.values()), figures=tuple(figures), dates=tuple(dates)
    )
    return "".join(texts), found


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
