"""Candidates under one spelling, and which spellings of one text are one actor's."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from app.analysis.directions import without_direction
from app.analysis.types import is_person
from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, PERSON, nouns
from app.names.blocking import keys
from app.names.compare import ACRONYM, SAME, SHORT, SPELLING, compare
from app.names.fold import DIRECTIONS, Name, name, strip_possessive

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.analysis.aliases import Statement
    from app.analysis.candidates import Candidate
    from app.names.find import Token

_BY_LAST_NAME = 0.82  # how sure it is that a last name alone means the person named in full


@dataclass(slots=True)
class Group:
    """All candidates of one spelling."""

    name: Name
    surfaces: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    statements: list[tuple[Statement, str]] = field(default_factory=list)
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
    known = nouns()
    if not (known.knows(known.singular(word))):
        return small[word] > large[word]
    named = sum(count for label, count in group.labels.items() if label)
    return small[word] > 0 or not named


def joined(groups: dict[str, Group], stated: list[Statement]) -> list[list[Group]]:
    """Bring groups together that are one actor, never two that exclude each other.

    ``stated`` are the text's own statements; they and the other sure reasons come first.
    """
    parent = {key: key for key in groups}
    members = {key: [key] for key in groups}

    def top(key: str) -> str:
        while parent[key] != key:
            key = parent[key]
        return key

    def join(one: str, other: str, *, sure: bool) -> None:
        a, b = top(one), top(other)
        if a == b:
            return
        if not sure and any(_exclude(groups[x], groups[y]) for x in members[a] for y in members[b]):
            return
        parent[b] = a
        members[a] += members.pop(b)

    for statement in stated:
        one = without_direction(name(statement.one.text)).key
        other = without_direction(name(statement.other.text)).key
        if one in groups and other in groups and one != other:
            groups[one].statements.append((statement, statement.other.text))
            groups[other].statements.append((statement, statement.one.text))
            join(one, other, sure=True)
    for _, one, other in sorted(_alike(groups), reverse=True):
        join(one, other, sure=False)
    return [[groups[k] for k in some] for some in members.values()]


def _alike(groups: dict[str, Group]) -> list[tuple[float, str, str]]:
    blocks: dict[str, list[str]] = defaultdict(list)
    for key, group in groups.items():
        for block in keys(group.name):
            blocks[block].append(key)
    pairs = {
        (a, b) if a < b else (b, a)
        for some in blocks.values() if len(some) <= 60
        for i, a in enumerate(some) for b in some[i + 1 :]
    }  # fmt: skip
    joins = []
    people: dict[str, list[tuple[int, float, str]]] = defaultdict(list)
    for a, b in sorted(pairs):
        alike = compare(surface_of(groups[a]), surface_of(groups[b]))
        score = alike.score
        short, long = sorted((groups[a], groups[b]), key=lambda g: len(g.name.words))
        if _one_name_of(short, long):
            people[short.name.key].append((long.surfaces.total(), score, long.name.key))
            continue
        if alike.rule == SHORT:
            if not _may_shorten(short, long):
                continue
        elif alike.rule == ACRONYM:
            if score < 0.7:
                continue
        elif not (alike.rule in (SAME, SPELLING) and score >= 0.8):
            continue
        joins.append((score, a, b))
    for short_key, longer in people.items():
        # Whoever the text names in full most often is meant by the last name alone.
        *_, first = max(longer)
        joins += [
            (max(score, _BY_LAST_NAME), short_key, key)
            for _, score, key in longer
            if key == first or not _exclude(groups[key], groups[first])
        ]
    return joins


def _one_name_of(short: Group, long: Group) -> bool:
    """Tell whether a single word is the last name of a person that the text names in full.

    A given name alone means a person too, unless the model takes it for a place.
    """
    words = long.name.words
    if len(short.name.words) != 1 or not is_person(long.name, long.labels):
        return False
    surface, word, table = surface_of(short), short.name.words[0].text, states()
    if table.state(surface) or table.demonym_of(surface) or short.name.acronym:
        return False
    place = (short.labels["GPE"] + short.labels["LOC"]) * 2 > short.labels.total()
    if place and population(surface):
        return False
    return word == words[-1].text or (word == words[0].text and short.labels["PERSON"] > 0)


def surface_of(group: Group) -> str:
    """Return the spelling that the text uses most, without the direction that narrows it."""
    for surface, _ in group.surfaces.most_common():
        read = without_direction(name(surface))
        if read.key == group.name.key:
            return read.text
    return group.name.text


def _may_shorten(short: Group, long: Group) -> bool:
    """Tell whether the shorter of two names safely stands for the longer in one text."""
    surface, table = surface_of(short), states()
    if len(short.name.words) == 1 and (table.state(surface) or table.demonym_of(surface)):
        return False
    rest = list(long.name.words)
    for word in short.name.words:
        match = next((w for w in rest if w.text == word.text or w.sound == word.sound), None)
        if match is None:
            return False
        rest.remove(match)
    lost = sum(w.weight for w in rest)
    if population(surface) and any(
        nouns().is_a(nouns().singular(w.text), *BODIES, most=4) for w in rest
    ):
        return False  # the court of a town is not the town
    if all(w.weight < 0.5 for w in rest):
        return any(w.weight >= 0.5 for w in short.name.words)
    if len(short.name.words) == 1 and short.name.words[0].text == long.name.words[-1].text:
        return not population(surface)  # a last name, a team by its own name
    return len(short.name.words) > 1 and (long.labels["PERSON"] > 0 or lost < 1.0)


def _exclude(one: Group, other: Group) -> bool:
    alike = compare(surface_of(one), surface_of(other))
    return alike.rule != "" and alike.score < 0.5 and alike.rule != ACRONYM
