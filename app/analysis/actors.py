"""From the places that may name an actor to the document's actors.

Names are grouped under one spelling, groups that the text's own statements, their initials or
their likeness show to be one actor are joined, each actor is given one type by vote, and every
name is then looked for again in the whole text.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.analysis.candidates import Candidate, is_furniture
from app.analysis.directions import find_part, without_direction
from app.analysis.types import Votes
from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, nouns
from app.model.document import Span
from app.model.mention import Actor, ActorType, Alias, Mention
from app.names.blocking import keys
from app.names.compare import ACRONYM, SAME, SHORT, SPELLING, compare
from app.names.find import Finder, Occurrence, Token, tokens
from app.names.fold import DIRECTIONS, Name, name, strip_possessive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.analysis.aliases import Statement

PART = "part-of"
_CHECK_EVERY = 1000  # mentions
_LINE_MOST = 500  # characters on either side in which the line of a mention is looked for


@dataclass(slots=True)
class _Group:
    """All candidates of one spelling."""

    name: Name
    surfaces: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    statements: list[tuple[Statement, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Cluster:
    """Groups that are one actor, and what was found of it in the text."""

    groups: list[_Group]
    occurrences: list[Occurrence] = field(default_factory=list)
    extra: list[Mention] = field(default_factory=list)
    type: ActorType = ActorType.OTHER
    alias: Alias | None = None


def build(
    text: str,
    found: Sequence[Candidate],
    stated: Iterable[Statement],
    check: Callable[[], None] = lambda: None,
) -> tuple[Actor, ...]:
    """Return the actors of a text in the order of their first mention.

    ``found`` are the candidates of the whole text, ``stated`` the alias statements among them.
    ``check`` is called over and over; what it raises stops the work.
    """
    words = tokens(text)
    check()
    groups = _grouped(text, found, words)
    check()
    clusters = _joined(groups, list(stated))
    owner = {group.name.key: cluster for cluster in clusters for group in cluster.groups}
    finder = Finder(sorted({(k, words) for k, g in groups.items() for words in _spelled(g)}))
    for number, occurrence in enumerate(finder.occurrences(text, words)):
        if not number % _CHECK_EVERY:
            check()
        if not _in_furniture(text, occurrence.span):
            owner[occurrence.key].occurrences.append(occurrence)
    check()
    _decide_types(text, words, clusters)
    check()
    _take_adjectives(text, clusters)
    clusters = _with_states(clusters)
    parts = _parts(text, words, clusters)
    actors = [_actor(text, cluster) for cluster in [*clusters, *parts]]
    kept = sorted((a for a in actors if a is not None), key=lambda a: a.mentions[0].span)
    kept = _nested(kept)
    return tuple(
        Actor(f"a{i}", a.name, a.type, a.mentions, a.aliases) for i, a in enumerate(kept, 1)
    )


def _grouped(text: str, found: Iterable[Candidate], words: list[Token]) -> dict[str, _Group]:
    groups: dict[str, _Group] = {}
    for candidate in found:
        read = name(candidate.text)
        if not read.words or all(w.text in DIRECTIONS or w.text.isdigit() for w in read.words):
            continue
        base = without_direction(read)
        group = groups.setdefault(base.key, _Group(base))
        group.surfaces[strip_possessive(candidate.text)] += 1
        group.labels[candidate.label] += 1
    small = Counter(w.folded for w in words if not w.capital)
    large = Counter(w.folded for w in words if w.capital)
    _add_last_words(groups, small, large)
    return {k: g for k, g in groups.items() if not _mere_noun(g, small, large)}


def _add_last_words(groups: dict[str, _Group], small: Counter[str], large: Counter[str]) -> None:
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
            groups[read.key] = _Group(read, Counter({word.title(): 1}), Counter(group.labels))
            for part in set(read.spelled):
                within[part] += 1


def _spelled(group: _Group) -> set[tuple[str, ...]]:
    """Return the folded words under which a group is looked for in the text."""
    return {without_direction(name(surface)).spelled for surface in group.surfaces}


def _mere_noun(group: _Group, small: Counter[str], large: Counter[str]) -> bool:
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


def _joined(groups: dict[str, _Group], stated: list[Statement]) -> list[_Cluster]:
    """Join groups into actors, the surest reasons first; never two that exclude each other."""
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
    return [_Cluster([groups[k] for k in some]) for some in members.values()]


def _alike(groups: dict[str, _Group]) -> list[tuple[float, str, str]]:
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
    longer: Counter[str] = Counter()
    for a, b in sorted(pairs):
        alike = compare(_surface(groups[a]), _surface(groups[b]))
        score = alike.score
        if alike.rule == SHORT:
            short, long = sorted((groups[a], groups[b]), key=lambda g: len(g.name.words))
            if not _may_shorten(short, long):
                continue
            longer[short.name.key] += 1
        elif alike.rule == ACRONYM:
            if score < 0.7:
                continue
        elif not (alike.rule in (SAME, SPELLING) and score >= 0.8):
            continue
        joins.append((score, a, b))
    return joins


def _surface(group: _Group) -> str:
    """Return the spelling that the text uses most, without the direction that narrows it."""
    for surface, _ in group.surfaces.most_common():
        read = without_direction(name(surface))
        if read.key == group.name.key:
            return read.text
    return group.name.text


def _may_shorten(short: _Group, long: _Group) -> bool:
    """Tell whether the shorter of two names safely stands for the longer in one text."""
    surface, table = _surface(short), states()
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


def _exclude(one: _Group, other: _Group) -> bool:
    alike = compare(_surface(one), _surface(other))
    return alike.rule != "" and alike.score < 0.5 and alike.rule != ACRONYM


def _in_furniture(text: str, span: Span) -> bool:
    """Tell whether a mention stands in a line of the page; such lines are short."""
    first = max(0, span.start - _LINE_MOST)
    start = text.rfind("\n", first, span.start) + 1
    end = text.find("\n", span.end, span.end + _LINE_MOST)
    if (not start and first) or (end < 0 and span.end + _LINE_MOST < len(text)):
        return False
    return is_furniture(text[start : end if end >= 0 else len(text)].strip())


def _decide_types(text: str, words: list[Token], clusters: list[_Cluster]) -> None:
    """Give each cluster one type, voted over all its groups and occurrences."""
    votes = [Votes() for _ in clusters]
    places: list[tuple[Occurrence, int]] = []
    for number, (vote, cluster) in enumerate(zip(votes, clusters, strict=True)):
        for group in cluster.groups:
            vote.name(_surface(group), group.name, group.labels)
        for occurrence in cluster.occurrences:
            vote.context(text, words, occurrence)
            places.append((occurrence, number))
        vote.settle()
    places.sort(key=lambda pair: pair[0].first)
    for (one, a), (other, b) in itertools.pairwise(places):
        if a != b and text[one.span.end : other.span.start] in (" and ", " or ", " & "):
            votes[a].join(votes[b])
            votes[b].join(votes[a])
    for vote, cluster in zip(votes, clusters, strict=True):
        cluster.type = vote.winner()


def _take_adjectives(text: str, clusters: list[_Cluster]) -> None:
    """Let a body's name reach over the state's adjective before it (*Russian general Staff*)."""
    adjectives = {
        o.span.end: o.span.start
        for c in clusters if c.type is ActorType.DEMONYM or c.type is ActorType.STATE
        for o in c.occurrences
    }  # fmt: skip
    for cluster in clusters:
        if cluster.type not in (ActorType.ORG, ActorType.GROUP):
            continue
        for i, at in enumerate(cluster.occurrences):
            start = adjectives.get(at.span.start - 1)
            if start is not None and text[at.span.start - 1] == " ":
                cluster.occurrences[i] = replace(at, span=Span(start, at.span.end))


def _with_states(clusters: list[_Cluster]) -> list[_Cluster]:
    """Bring a state's noun and its adjective under one actor."""
    by_state: dict[str, _Cluster] = {}
    out = []
    table = states()
    for cluster in clusters:
        surface = _surface(cluster.groups[0])
        home = None
        if cluster.type is ActorType.STATE:
            home = next((s for g in cluster.groups if (s := table.state(_surface(g)))), None)
        elif cluster.type is ActorType.DEMONYM:
            home = table.demonym_of(surface)
        if home is None:
            out.append(cluster)
        elif home in by_state:
            first = by_state[home]
            first.groups += cluster.groups
            first.occurrences += cluster.occurrences
            if cluster.type is ActorType.STATE:
                first.type = ActorType.STATE
        else:
            by_state[home] = cluster
            out.append(cluster)
    return out


def _parts(text: str, words: list[Token], clusters: list[_Cluster]) -> list[_Cluster]:
    """Move mentions that name only a part of a place (*eastern X*) to clusters of their own."""
    parts: dict[tuple[str, int], _Cluster] = {}
    for number, cluster in enumerate(clusters):
        if cluster.type is not ActorType.PLACE:
            continue
        whole = []
        for occurrence in cluster.occurrences:
            found = find_part(text, words, occurrence)
            if found is None:
                whole.append(occurrence)
                continue
            if not found.nested:
                whole.append(occurrence)
            key = (found.direction, number)
            part = parts.setdefault(key, _Cluster([], type=ActorType.PLACE))
            part.extra.append(Mention(found.span, found.span.of(text), ActorType.PLACE))
            base = _surface(cluster.groups[0])
            part.alias = part.alias or Alias(base, PART, found.span, found.direction)
        cluster.occurrences = whole
    return list(parts.values())


def _actor(text: str, cluster: _Cluster) -> Actor | None:
    table = states()
    mentions = list(cluster.extra)
    for occurrence in cluster.occurrences:
        surface = occurrence.span.of(text)
        kind = cluster.type
        if kind is ActorType.STATE and table.state(surface) is None and table.demonym_of(surface):
            kind = ActorType.DEMONYM
        mentions.append(Mention(occurrence.span, surface, kind))
    if not mentions:
        return None
    mentions.sort(key=lambda m: m.span)
    aliases = [
        Alias(other, statement.rule, statement.span, statement.note)
        for group in cluster.groups for statement, other in group.statements
    ]  # fmt: skip
    if cluster.alias is not None:
        aliases.append(cluster.alias)
    nouned = [m.text for m in mentions if m.type is not ActorType.DEMONYM] or [mentions[0].text]
    longest = Counter(nouned).most_common()
    title = max(longest, key=lambda pair: (pair[1], len(pair[0])))[0]
    return Actor("", title, cluster.type, tuple(mentions), tuple(dict.fromkeys(aliases)))


def _nested(actors: list[Actor]) -> list[Actor]:
    """Mark mentions that lie inside a longer mention of another actor."""
    spans = sorted((m.span for a in actors for m in a.mentions), key=lambda s: (s.start, -s.end))
    inside: set[Span] = set()
    reach = Span(0, 0)
    for span in spans:
        if reach.covers(span) and span != reach:
            inside.add(span)
        elif span.end > reach.end:
            reach = span
    return [
        Actor(a.id, a.name, a.type, tuple(
            Mention(m.span, m.text, m.type, nested=m.span in inside) for m in a.mentions
        ), a.aliases)
        for a in actors
    ]  # fmt: skip
