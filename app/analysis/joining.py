"""Which names of one text are one actor's: the surest reasons first."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from app.analysis.aliases import STATED
from app.analysis.directions import without_direction
from app.analysis.groups import Group, surface_of
from app.analysis.types import INSIDE, is_person
from app.lexicon.people import is_given
from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, LOCATION, REGION, nouns
from app.names.blocking import blocks as blocks_of
from app.names.compare import ACRONYM, SAME, SHORT, SPELLING, compare
from app.names.fold import name
from app.names.narrow import narrows

if TYPE_CHECKING:
    from app.analysis.aliases import Statement

_BY_LAST_NAME = 0.82  # how sure it is that a last name alone means the person named in full
_EVEN = 0.5  # names less alike exclude each other
_FAR_MORE = 3  # times
_WELL_KNOWN = 100_000  # inhabitants
_MOST = 60  # names that share a key; more say only that the key is common
_SENTENCE = 300  # characters that a sentence may have between two names
_OF = re.compile(r"\b(?:of|for|in|at|to|de|du|della)(?: the)? $")
_LEGAL_FORM = re.compile(r"[a-z]\S* [A-Z]{2,4}$")  # how many states there are, so many forms
_BREAK = re.compile(r"[.!?…]\s|\n")


def joined(
    text: str, groups: dict[str, Group], stated: list[Statement]
) -> tuple[list[list[Group]], dict[str, list[str]]]:
    """Bring groups together that are one actor, never two that exclude each other.

    ``stated`` are the text's own statements; they and the other sure reasons come first. Returned
    are the groups of each actor and, by their keys, the single words that stand for several
    actors of the text, each with the keys of these actors' full names.
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
        rest = ((x, y) for x in members[a] for y in members[b] if {x, y} != {one, other})
        if not sure and any(_exclude(groups[x], groups[y]) for x, y in rest):
            return
        parent[b] = a
        members[a] += members.pop(b)

    for statement in stated:
        one = without_direction(name(statement.one.text)).key
        other = without_direction(name(statement.other.text)).key
        if one in groups and other in groups and one != other:
            groups[one].statements.append((statement, statement.other.text))
            groups[other].statements.append((statement, statement.one.text))
            join(one, other, sure=statement.rule == STATED)
    alike, bearers = _alike(text, groups)
    joins, shared = _shared(text, groups, bearers)
    for value, one, other in sorted(alike + joins, reverse=True):
        if value >= _EVEN and one not in shared and other not in shared:
            join(one, other, sure=False)
    return [[groups[k] for k in some] for some in members.values()], shared


_Join = tuple[float, str, str]  # how sure, and the keys of two groups


def _alike(text: str, groups: dict[str, Group]) -> tuple[list[_Join], dict[str, list[_Join]]]:
    """Return which groups are alike, and apart from these the long names of single words."""
    joins: list[_Join] = []
    bearers: dict[str, list[_Join]] = defaultdict(list)
    for a, b in _met(groups):
        alike = compare(surface_of(groups[a]), surface_of(groups[b]))
        short, long = sorted((groups[a], groups[b]), key=lambda g: len(g.name.words))
        single = len(short.name.words) == 1 < len(long.name.words)
        if _one_name_of(text, short, long):
            sure = max(alike.score, _BY_LAST_NAME)
            bearers[short.name.key].append((sure, short.name.key, long.name.key))
        elif alike.rule == SHORT:
            if not _may_shorten(short, long) or (not single and _side_by_side(text, short, long)):
                continue
            (bearers[short.name.key] if single else joins).append(
                (alike.score, short.name.key, long.name.key)
            )
        elif (
            alike.rule == ACRONYM and alike.score >= 0.7 and not is_person(long.name, long.labels)
        ) or (
            alike.rule in (SAME, SPELLING)
            and alike.score >= 0.8
            and not _misspells_a_place(surface_of(groups[a]), surface_of(groups[b]))
        ):
            joins.append((alike.score, a, b))
    return joins, bearers


def _misspells_a_place(one: str, other: str) -> bool:
    """Tell whether two names could be one only if a text wrote a well-known place in two ways.

    It does so by a slip of one letter, but is hardly at odds with itself about a name that
    everybody knows: then the other is another's (*Lima*, *Leema*).
    """
    known = [bool(states().state(n)) or population(n) > _WELL_KNOWN for n in (one, other)]
    near = Levenshtein.distance(name(one).key, name(other).key) < 2
    return known[0] != known[1] and not near


def _met(groups: dict[str, Group]) -> list[tuple[str, str]]:
    """Return the pairs of groups that share a key."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for key, group in groups.items():
        for block in blocks_of(group.name.text):
            blocks[block].append(key)
    return sorted({
        (a, b) if a < b else (b, a)
        for some in blocks.values() if len(some) <= _MOST
        for i, a in enumerate(some) for b in some[i + 1 :]
    })  # fmt: skip


def _shared(
    text: str, groups: dict[str, Group], bearers: dict[str, list[_Join]]
) -> tuple[list[_Join], dict[str, list[str]]]:
    """Join a single word to the one actor whose full name has it; leave out what several share.

    Whoever the text names in full far more often than the others is meant by the word alone,
    unless it is a place's name as well.
    """
    joins: list[_Join] = []
    shared: dict[str, list[str]] = {}
    for short, some in bearers.items():
        counts = {long: groups[long].surfaces.total() for _, _, long in some}
        first = max(counts, key=lambda key: (counts[key], key))
        rivals = [
            long for long in counts
            if _exclude(groups[long], groups[first]) and counts[long] * _FAR_MORE > counts[first]
        ]  # fmt: skip
        if rivals or _where(text, groups[short]):
            shared[short] = list(counts)
        else:
            joins += [j for j in some if not _exclude(groups[j[2]], groups[first])]
    return joins, shared


def _side_by_side(text: str, one: Group, other: Group) -> bool:
    """Tell whether a sentence names both: then they are two."""
    return any(
        not _BREAK.search(text, min(a.end, b.end), max(a.start, b.start))
        for a in one.spans for b in other.spans if not a.overlaps(b)
        and abs(a.start - b.start) < _SENTENCE
    )  # fmt: skip


def _one_name_of(text: str, short: Group, long: Group) -> bool:
    """Tell whether a single word is the last name of a person that the text names in full.

    A given name alone means a person too. The name of a town does not if most of the time
    something happens in it (*in Washington*).
    """
    words = long.name.words
    if len(short.name.words) != 1 or not is_person(long.name, long.labels):
        return False
    surface, word, table = surface_of(short), short.name.words[0].text, states()
    if table.state(surface) or table.demonym_of(surface) or short.name.acronym:
        return False
    place = (short.labels["GPE"] + short.labels["LOC"]) * 2 > short.labels.total()
    if place and population(surface) and _where(text, short) * 2 > len(short.spans):
        return False
    first = word == words[0].text and is_given(word) and short.labels["PERSON"] > 0
    return first or word == words[-1].text


def _where(text: str, group: Group) -> int:
    """Return how often a name says where something happens."""
    return sum(_is_where(text, span.start) for span in group.spans)


def _is_where(text: str, start: int) -> bool:
    """Tell whether what begins at ``start`` is where something happens."""
    before = text[max(0, start - 12) : start].split()
    return bool(before) and before[-1].lower() in INSIDE


def _may_shorten(short: Group, long: Group) -> bool:
    """Tell whether the shorter of two names safely stands for the longer in one text."""
    surface, table = surface_of(short), states()
    if table.state(surface) or table.demonym_of(surface):
        return False
    rest = list(long.name.words)
    for word in short.name.words:
        match = next((w for w in rest if w.text == word.text or w.sound == word.sound), None)
        if match is None:
            return False
        rest.remove(match)
    if rest and rest[-1] is long.name.words[-1] and _LEGAL_FORM.search(surface_of(long)):
        rest.pop()
    lost = sum(w.weight for w in rest)
    known = nouns()
    kinds = [known.singular(w.text) for w in rest]
    bodies = [kind for kind in kinds if known.is_a(kind, *BODIES, most=4)]
    labelled = (short.labels["GPE"] + short.labels["LOC"]) * 2 > short.labels.total()
    if bodies and (population(surface) or (labelled and len(short.name.words) == 1)):
        return False  # the court of a town is not the town
    if bodies and any(known.is_a(kind, LOCATION, most=2) for kind in kinds):
        return False  # nor is the council of its port
    if _OF.search(long.name.text[: -len(surface)]) and long.name.text.endswith(surface):
        return all(known.is_a(kind, REGION, most=2) for kind in kinds)
    if narrows(surface, surface_of(long)):
        return False
    if all(w.weight < 0.5 for w in rest):
        return any(w.weight >= 0.5 for w in short.name.words)
    if len(short.name.words) == 1 and short.name.words[0].text == long.name.words[-1].text:
        return not population(surface)  # a last name, a team by its own name
    first = short.name.words[0]
    if _is_body(long) and first == long.name.words[0] and (_is_body(short) or not bodies):
        # A firm goes by the first word of its name, if that is a name alone (*Wagner Group*).
        alone = first.weight == 1.0 and not population(surface) and not is_given(first.text)
        if alone and all(known.knows(kind) for kind in kinds):
            return True
    if long.labels["PERSON"] > 0:  # nobody is called by the first of several given names alone
        return len(short.name.words) > 1 and short.name.words[-1].text == long.name.words[-1].text
    return len(short.name.words) > 1 and lost < 1.0


def _is_body(group: Group) -> bool:
    """Tell whether the model takes a name for a body's more often than not."""
    return group.labels["ORG"] * 2 > group.labels.total()


def _exclude(one: Group, other: Group) -> bool:
    alike = compare(surface_of(one), surface_of(other))
    return alike.rule != "" and alike.score < _EVEN and alike.rule != ACRONYM
