"""Candidates brought together under one spelling."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from app.analysis.directions import without_direction
from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import PERSON, nouns
from app.names.fold import DIRECTIONS, Name, name, strip_possessive

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.analysis.aliases import Statement
    from app.analysis.candidates import Candidate
    from app.model.document import Span
    from app.names.find import Token


@dataclass(slots=True)
class Group:
    """All candidates of one spelling; ``labelled`` holds the model's label by where each begins."""

    name: Name
    surfaces: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    statements: list[tuple[Statement, str]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    labelled: dict[int, str] = field(default_factory=dict)
    genitive: bool = False


def grouped(found: Iterable[Candidate], words: list[Token]) -> dict[str, Group]:
    """Return the candidates by the key of their names; ``words`` are those of the whole text."""
    groups: dict[str, Group] = {}
    for candidate in found:
        read = name(candidate.text)
        if not read.words or all(w.text in DIRECTIONS or w.text.isdigit() for w in read.words):
            continue
        base = without_direction(read)
        group = groups.setdefault(base.key, Group(base))
        group.surfaces[strip_possessive(candidate.text)] += 1
        group.labels[candidate.label] += 1
        group.spans.append(candidate.span)
        group.labelled[candidate.span.start] = candidate.label
    small = Counter(w.folded for w in words if not w.capital)
    large = Counter(w.folded for w in words if w.capital)
    _join_genitives(groups, words)
    _add_last_words(groups, small, large)
    return {k: g for k, g in groups.items() if not _mere_noun(g, small, large)}


def _join_genitives(groups: dict[str, Group], words: list[Token]) -> None:
    """Join a genitive to the noun that it always stands before, both large (*Paul's Cathedral*).

    Where the text names the owner alone as well, or the owner is a place, two names meet.
    """
    alone = Counter(w.folded for w in words)
    pairs: Counter[tuple[str, str]] = Counter()
    for one, other in pairwise(words):
        if one.possessive and one.capital and other.capital and other.start - one.end <= 3:
            pairs[one.folded, other.folded] += 1
    known = nouns()
    for (owner, owned), count in sorted(pairs.items()):
        noun = known.singular(owned)
        if owner not in groups or alone[owner] > count or population(owner):
            continue
        if states().state(owner) or states().demonym_of(owner):
            continue
        if known.knows(noun) and not known.is_a(noun, PERSON, most=4):
            read = name(f"{owner.title()} {owned.title()}")
            group = groups.pop(owner)
            labels = Counter({"ORG": group.surfaces.total()})
            groups[read.key] = Group(read, Counter({read.text: count}), labels, genitive=True)


def _add_last_words(groups: dict[str, Group], small: Counter[str], large: Counter[str]) -> None:
    """Add the last words of longer names where the text uses them alone and only written large."""
    within: Counter[str] = Counter()
    for group in groups.values():
        for word in set(group.name.spelled):
            within[word] += group.surfaces.total()
    for group in list(groups.values()):
        word = group.name.spelled[-1]
        alone = large[word] - within[word]
        if len(group.name.words) < 2 or small[word] or alone < 1 or len(word) < 3:
            continue
        if group.name.words[-1].weight < 0.5:
            continue
        read = name(word)
        if read.key not in groups:
            groups[read.key] = Group(read, Counter({word.title(): 1}), Counter(group.labels))
            for part in set(read.spelled):
                within[part] += 1


def spelled_of(group: Group) -> set[tuple[str, ...]]:
    """Return the folded words under which a group is looked for in the text."""
    return {without_direction(name(surface)).spelled for surface in group.surfaces}


def _mere_noun(group: Group, small: Counter[str], large: Counter[str]) -> bool:
    """Tell whether a group is a single common noun that happened to be written large."""
    words = group.name.words
    if len(words) != 1 or group.name.acronym:
        return False
    word = words[0].text
    surface = group.surfaces.most_common(1)[0][0]
    if states().state(surface) or states().demonym_of(surface):
        return False
    if surface.lower() == surface.upper():
        return False  # a script without capitals
    known = nouns()
    if not (known.knows(known.singular(word))):
        return small[word] > large[word]
    named = sum(count for label, count in group.labels.items() if label)
    return small[word] > 0 or not named


def surface_of(group: Group) -> str:
    """Return the spelling that the text uses most, without the direction that narrows it."""
    for surface, _ in group.surfaces.most_common():
        read = without_direction(name(surface))
        if read.key == group.name.key:
            return read.text
    return group.name.text
