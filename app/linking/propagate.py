"""Names that one text knows are looked for in the other, where its own analysis missed them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING

from app.lexicon.states import states
from app.lexicon.wordnet import nouns
from app.linking.features.names import forms
from app.linking.features.parts import part
from app.model.document import Span
from app.model.mention import Actor, Mention
from app.names.find import Finder, tokens
from app.names.fold import name, to_ascii

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.model.analysis import Analysis
    from app.names.find import Token

_SHORTEST = 4  # letters of a single word that is looked for
# What parts words once a text is in ASCII: cheaper than a pattern, over a whole text.
_BETWEEN = {code: " " for code in range(128) if not chr(code).isalnum()}
_END = re.compile(r"[.!?]\s+")
_LONG = 5  # letters; a shorter word before a point may be a title
_COMMON = 0.5  # a word that weighs less says only what sort of thing is named


def propagate(analysis: Analysis, text: str, other: Analysis) -> Analysis:
    """Return the analysis with the actors added that only ``other`` had seen by name.

    A name of several words is found in small letters as well (*White Helmets*, *white helmets*). A
    single word must be written large, and if it is also a common noun (*Lions*) this text must
    use it in no other way. ``text`` is the analysed document's.
    """
    known = {name(form).key for actor in analysis.actors for form in forms(actor)}
    lines = _lines(text)
    present = set().union(*(words for _, words in lines))
    present |= {word[:-1] for word in present if word.endswith("s")}  # genitives
    wanted: dict[str, Actor] = {}
    spelled: set[tuple[str, tuple[str, ...]]] = set()
    for actor in other.actors:
        if part(actor) is not None:
            continue
        for form in forms(actor):
            read = name(form)
            if read.key in known or not present.issuperset(read.spelled):
                continue  # the second is cheap and rules out nearly all
            if not _worth_it(form):
                continue
            wanted.setdefault(read.key, actor)
            spelled.add((read.key, read.spelled))
    if not spelled:
        return analysis
    taken = sorted((m.span.start, m.span.end) for a in analysis.actors for m in a.mentions)
    ends = list(accumulate((end for _, end in taken), max))
    found: dict[str, list[Mention]] = {}
    used_small: set[str] = set()
    initials = {key for key in wanted if name(key.upper()).acronym and len(key) < _SHORTEST}
    finder = Finder(sorted(spelled), any_case=True)
    for sentence in _sentences(text, _with_one(lines, {words for _, words in spelled})):
        words = tokens(sentence.of(text))
        for at in finder.occurrences(sentence.of(text), words):
            span = Span(at.span.start + sentence.start, at.span.end + sentence.start)
            small = not any(words[i].capital for i in range(at.first, at.last + 1))
            if at.first == at.last and (small or _after_article(words, at.first)):
                used_small.add(at.key)
                continue
            before = bisect_right(taken, span.start, key=itemgetter(0))
            if (before and ends[before - 1] > span.start) or (
                before < len(taken) and taken[before][0] < span.end
            ):
                continue
            if at.key in initials and not span.of(text).isupper():
                continue
            actor = wanted[at.key]
            found.setdefault(at.key, []).append(Mention(span, span.of(text), actor.type))
    new = [
        Actor(f"p{n}", wanted[key].name, wanted[key].type, tuple(mentions))
        for n, (key, mentions) in enumerate(sorted(found.items()), 1)
        if key not in used_small or _is_name_only(key)
    ]
    return replace(analysis, actors=(*analysis.actors, *new))


def _lines(text: str) -> list[tuple[Span, set[str]]]:
    """Return the lines with their folded words."""
    found, begin = [], 0
    for line in text.splitlines(keepends=True):
        words = set(to_ascii(line).lower().translate(_BETWEEN).split())
        if words:
            found.append((Span(begin, begin + len(line)), words))
        begin += len(line)
    return found


def _sentences(text: str, lines: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences of lines: no name goes over a sentence's end."""
    for line in lines:
        start = 0
        for end in [*_ends(line.of(text)), line.end - line.start]:
            if end > start:
                yield Span(line.start + start, line.start + end)
            start = end


def _ends(line: str) -> Iterator[int]:
    for mark in _END.finditer(line):
        last = line[max(0, mark.start() - _LONG) : mark.start()]
        if len(last) == _LONG and last.isalnum():
            yield mark.end()


def _with_one(
    lines: Iterable[tuple[Span, set[str]]], names: Iterable[tuple[str, ...]]
) -> Iterator[Span]:
    """Yield the lines that may hold one of the names, with or without a genitive's ending."""
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in names:
        by_first[words[0]].append(words)
        by_first[f"{words[0]}s"].append(words)
    for line, present in lines:
        firsts = by_first.keys() & present
        if any(
            all(word in present or f"{word}s" in present for word in some[1:])
            for first in firsts
            for some in by_first[first]
        ):
            yield line


def _worth_it(form: str) -> bool:
    words = name(form).words
    if len(words) > 1:
        return any(w.weight >= 0.5 for w in words)
    word = words[0] if words else None
    if word is None or states().demonym_of(form):
        return False
    long = _SHORTEST - 1 if name(form).acronym else _SHORTEST
    return word.weight >= _COMMON and len(word.text) >= long


def _after_article(words: Sequence[Token], at: int) -> bool:
    """Tell whether a word is a common noun of which one is spoken (*the mill*)."""
    word = words[at].folded
    article = at > 0 and words[at - 1].folded in ("the", "a", "an")
    return article and nouns().knows(word) and nouns().singular(word) == word


def _is_name_only(key: str) -> bool:
    """Tell whether the word or words of a name are nothing but a name."""
    return " " in key or name(key).words[0].weight == 1.0
