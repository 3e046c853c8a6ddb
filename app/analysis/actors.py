"""From the places that may name an actor to the document's actors.

Names are grouped under one spelling, groups that the text's own statements, their initials or
their likeness show to be one actor are joined, each actor is given one type by vote, and every
name is then looked for again in the whole text.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.analysis.appositions import Description, described
from app.analysis.bearers import share_out
from app.analysis.credits import Credits
from app.analysis.directions import find_part
from app.analysis.gender import gender
from app.analysis.groups import Group, grouped, spelled_of, surface_of
from app.analysis.heads import called_by_noun
from app.analysis.joining import joined
from app.analysis.lines import is_furniture
from app.analysis.powers import is_power
from app.analysis.pronouns import pronouns
from app.analysis.types import Votes, is_person
from app.lexicon.people import is_given
from app.lexicon.states import states
from app.model.document import Span
from app.model.mention import Actor, ActorType, Alias, Mention
from app.names.find import Finder, Occurrence, Token, tokens
from app.names.fold import name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.analysis.aliases import Statement
    from app.analysis.candidates import Candidate

PART = "part-of"
_UNSIGNED = Credits()
_CHECK_EVERY = 1000  # mentions
_LINE_MOST = 500  # characters on either side in which the line of a mention is looked for


@dataclass(slots=True)
class _Cluster:
    """Groups that are one actor, and what was found of it in the text."""

    groups: list[Group]
    occurrences: list[Occurrence] = field(default_factory=list)
    extra: list[Mention] = field(default_factory=list)
    type: ActorType = ActorType.OTHER
    alias: Alias | None = None


_Told = tuple[_Cluster, Description]


def build(
    text: str,
    found: Sequence[Candidate],
    stated: Iterable[Statement],
    check: Callable[[], None] = lambda: None,
    credits: Credits = _UNSIGNED,
) -> tuple[Actor, ...]:
    """Return the actors of a text in the order of their first mention.

    ``found`` are the candidates of the whole text, ``stated`` the alias statements among them.
    ``check`` is called over and over; what it raises stops the work. ``credits`` are the text's
    bylines: whoever is named in these alone is no actor of it.
    """
    words = tokens(text)
    check()
    groups = grouped(found, words)
    check()
    joins, shared = joined(text, groups, list(stated))
    clusters = [_Cluster(some) for some in joins]
    owner = {group.name.key: cluster for cluster in clusters for group in cluster.groups}
    finder = Finder(
        sorted({(k, words) for k, g in groups.items() for words in spelled_of(g)}),
        genitive=frozenset(k for k, g in groups.items() if g.genitive),
    )
    for number, occurrence in enumerate(finder.occurrences(text, words)):
        if not number % _CHECK_EVERY:
            check()
        if not _in_furniture(text, occurrence.span) and not credits.hold(occurrence.span):
            owner[occurrence.key].occurrences.append(occurrence)
    share_out(words, {key: c.occurrences for key, c in owner.items()}, shared, groups)
    check()
    told = _descriptions(text, words, clusters)
    _decide_types(text, words, clusters, told, credits.outlet)
    check()
    _take_adjectives(text, clusters)
    clusters = _with_states(clusters)
    _add_inner(text, words, clusters)
    _add_nouns(text, words, clusters, told)
    _add_pronouns(text, words, clusters)
    parts = _parts(text, words, clusters)
    actors = [_actor(text, cluster) for cluster in [*clusters, *parts]]
    kept = sorted((a for a in actors if a is not None), key=lambda a: a.mentions[0].span)
    kept = _nested(kept)
    return tuple(
        Actor(f"a{i}", a.name, a.type, a.mentions, a.aliases) for i, a in enumerate(kept, 1)
    )


def _in_furniture(text: str, span: Span) -> bool:
    """Tell whether a mention stands in a line of the page; such lines are short."""
    first = max(0, span.start - _LINE_MOST)
    start = text.rfind("\n", first, span.start) + 1
    end = text.find("\n", span.end, span.end + _LINE_MOST)
    if (not start and first) or (end < 0 and span.end + _LINE_MOST < len(text)):
        return False
    return is_furniture(text[start : end if end >= 0 else len(text)].strip())


def _descriptions(text: str, words: list[Token], clusters: list[_Cluster]) -> list[_Told]:
    """Return what nouns beside the names say of whom."""
    bearers = {at.first: cluster for cluster in clusters for at in cluster.occurrences}
    named = sorted((at for c in clusters for at in c.occurrences), key=lambda at: at.first)
    return [(bearers[said.at.first], said) for said in described(text, words, named)]


def _decide_types(
    text: str, words: list[Token], clusters: list[_Cluster], told: list[_Told], outlet: str
) -> None:
    """Give each cluster one type, voted over all its groups and occurrences."""
    outlets = name(outlet).key
    votes = [Votes() for _ in clusters]
    places: list[tuple[Occurrence, int]] = []
    for number, (vote, cluster) in enumerate(zip(votes, clusters, strict=True)):
        person = any(
            is_person(g.name, g.labels) and is_given(g.name.words[0].text) for g in cluster.groups
        )
        for group in cluster.groups:
            # Who is named in full is no town, though the last name alone may be one's.
            if not person or len(group.name.words) > 1:
                vote.name(surface_of(group), group.name, group.labels)
            if group.name.key == outlets:
                vote.credited()
        for occurrence in cluster.occurrences:
            vote.context(text, words, occurrence)
            places.append((occurrence, number))
    numbers = {id(cluster): number for number, cluster in enumerate(clusters)}
    for number, _, kind in {(numbers[id(c)], said.head, said.types[0]) for c, said in told}:
        votes[number].described(kind)
    for vote in votes:
        vote.settle()
    places.sort(key=lambda pair: pair[0].first)
    for (one, a), (other, b) in itertools.pairwise(places):
        if a != b and text[one.span.end : other.span.start] in (" and ", " or ", " & "):
            votes[a].join(votes[b])
            votes[b].join(votes[a])
    for vote, cluster in zip(votes, clusters, strict=True):
        cluster.type = vote.winner()


def _take_adjectives(text: str, clusters: list[_Cluster]) -> None:
    """Let a body's name reach over the state's adjective before it (*Danish royal Guard*)."""
    adjectives = {
        o.span.end: o.span.start
        for c in clusters if c.type is ActorType.DEMONYM or c.type is ActorType.STATE
        for o in c.occurrences
    }  # fmt: skip
    for cluster in clusters:
        if not cluster.type.is_body:
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
        home = None
        if cluster.type in (ActorType.STATE, ActorType.DEMONYM, ActorType.PLACE):
            homes = (table.home(surface_of(group)) for group in cluster.groups)
            home = next((h for h in homes if h is not None), None)
        if home is None:
            out.append(cluster)
        elif home in by_state:
            first = by_state[home]
            first.groups += cluster.groups
            first.occurrences += cluster.occurrences
            if cluster.type is not ActorType.DEMONYM:
                first.type = cluster.type
        else:
            by_state[home] = cluster
            out.append(cluster)
    return out


def _add_nouns(text: str, words: list[Token], clusters: list[_Cluster], told: list[_Told]) -> None:
    """Add nouns that stand for an actor, nominal mentions if written small.

    These are nouns in apposition, and what a body or whoever was described is called later on.
    """
    numbers = {id(cluster): number for number, cluster in enumerate(clusters)}
    fitting = [
        (numbers[id(cluster)], said)
        for cluster, said in told
        if id(cluster) in numbers and said.fits(cluster.type)
    ]
    ends = {at.span.end for cluster in clusters for at in cluster.occurrences}
    for number, said in fitting:
        if said.span is not None and said.span.end not in ends:
            clusters[number].extra.append(
                Mention(said.span, said.span.of(text), clusters[number].type, nominal=True)
            )
    bodies = [(n, c.occurrences) for n, c in enumerate(clusters) if c.type.is_body]
    taken = {m.span.end for c in clusters for m in c.extra}
    for number, span, large in called_by_noun(words, bodies, fitting):
        cluster = clusters[number]
        if span.end not in taken:  # a post is no name, however it is written
            nominal = not large or cluster.type is ActorType.PERSON
            cluster.extra.append(Mention(span, span.of(text), cluster.type, nominal=nominal))


def _add_pronouns(text: str, words: list[Token], clusters: list[_Cluster]) -> None:
    people = sorted(
        (at.first, number)
        for number, cluster in enumerate(clusters)
        if cluster.type is ActorType.PERSON
        for at in cluster.occurrences
    )
    known = {
        number: female
        for number in {number for _, number in people}
        if (female := gender(words, clusters[number].occurrences)) is not None
    }
    for number, word in pronouns(text, words, people, known):
        span = Span(word.start, word.end)
        mention = Mention(span, span.of(text), ActorType.PERSON, nominal=True)
        clusters[number].extra.append(mention)


def _add_inner(text: str, words: list[Token], clusters: list[_Cluster]) -> None:
    """Add the states whose powers act in the text (*Danish* in *Danish army*).

    A state that the text names nowhere else gets a cluster of its own.
    """
    table = states()
    homes = {
        home: cluster
        for cluster in clusters
        if cluster.type in (ActorType.STATE, ActorType.DEMONYM)
        for group in cluster.groups
        if (home := table.home(surface_of(group))) is not None
    }
    for cluster in list(clusters):
        for at in cluster.occurrences:
            if not is_power(words[at.last].folded):
                continue
            for last in range(at.last - 1, at.first - 1, -1):  # *South Sudan* before *Sudan*
                span = Span(words[at.first].start, words[last].end)
                surface = span.of(text)
                home = table.home(surface)
                if home is not None:
                    break
            else:
                continue
            if home not in homes:
                kind = ActorType.STATE if table.state(surface) else ActorType.DEMONYM
                homes[home] = _Cluster([Group(name(surface))], type=kind)
                homes[home].groups[0].surfaces[surface] += 1
                clusters.append(homes[home])
            if homes[home] is not cluster:
                key = homes[home].groups[0].name.key
                homes[home].occurrences.append(Occurrence(key, at.first, last, span))


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
            base = surface_of(cluster.groups[0])
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
    if all(m.nominal for m in mentions):
        return None
    mentions.sort(key=lambda m: m.span)
    aliases = [
        Alias(other, statement.rule, statement.span, statement.note)
        for group in cluster.groups for statement, other in group.statements
    ]  # fmt: skip
    if cluster.alias is not None:
        aliases.append(cluster.alias)
    named = [m for m in mentions if not m.nominal] or mentions
    nouned = [m.text for m in named if m.type is not ActorType.DEMONYM] or [named[0].text]
    longest = Counter(nouned).most_common()
    title = max(longest, key=lambda pair: (pair[1], len(pair[0])))[0]
    return Actor("", title, cluster.type, tuple(mentions), tuple(dict.fromkeys(aliases)))


def _nested(actors: list[Actor]) -> list[Actor]:
    """Mark mentions that lie inside a longer name of another actor."""
    spans = sorted((m.span for a in actors for m in a.named), key=lambda s: (s.start, -s.end))
    inside: set[Span] = set()
    reach = Span(0, 0)
    for span in spans:
        if reach.covers(span) and span != reach:
            inside.add(span)
        elif span.end > reach.end:
            reach = span
    return [
        Actor(a.id, a.name, a.type, tuple(
            replace(m, nested=m.span in inside) for m in a.mentions
        ), a.aliases)
        for a in actors
    ]  # fmt: skip
