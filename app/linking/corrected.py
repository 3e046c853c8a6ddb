"""An analysis as the reader has corrected it: marked, dropped, parted, joined, named and sorted.

What was found in a text stays as it is; this is made of it anew whenever it is asked for, so that
a word taken back leaves no trace. Of one subject the last word counts; words on different subjects
may come in any order.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from app.linking.judged import Meaning, distance_of, keys_in, keys_of, latest
from app.model.document import Span
from app.model.judgement import Judgement, Verdict
from app.model.mention import Actor, ActorType, Mention
from app.names.fold import name, strip_possessive

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from app.linking.judged import Names
    from app.model.analysis import Analysis

_TYPES = {kind.value: kind for kind in ActorType}


def corrected(analysis: Analysis, text: str | None, judgements: Sequence[Judgement]) -> Analysis:
    """Return an analysis with all that the reader has said of its actors.

    Without the ``text`` nothing is marked that the analysis does not have.
    """
    if not judgements:
        return analysis
    document = analysis.document_id
    actors = list(analysis.actors)
    marked, dropped = _actors_or_not(judgements)
    for judgement in marked:
        if text is not None:
            actors = _mark(document, actors, text, judgement)
    meaning = Meaning(document, actors)
    for judgement in dropped:
        if meaning.having(_all_names(judgement)):
            actors = _drop(document, actors, judgement)
            meaning = Meaning(document, actors)
    said = tuple(latest(judgements).values())
    for judgement in said:
        one, other = meaning.of(judgement)
        if judgement.verdict is Verdict.DIFFERENT and one & other:
            actors = _part(actors, judgement, one & other, keys_in(judgement, document))
            meaning = Meaning(document, actors)
    actors = _call(_join(actors, said, meaning), document, judgements)
    if actors == list(analysis.actors):
        return analysis
    return replace(analysis, actors=tuple(actors))


def apart(analysis: Analysis, judgements: Sequence[Judgement]) -> set[frozenset[int]]:
    """Return the places of actors of one text of which the reader has said that they are two."""
    said = latest(judgements).values()
    meaning = Meaning(analysis.document_id, analysis.actors)
    meant = [meaning.of(j) for j in said if j.verdict is Verdict.DIFFERENT]
    return {frozenset((i, k)) for one, other in meant for i in one for k in other if i != k}


def places(text: str, form: str) -> list[Span]:
    """Return where a text writes a name just so, as words of their own."""
    return [Span(*found.span()) for found in _pattern(form).finditer(text)] if form.strip() else []


@lru_cache(maxsize=256)
def _pattern(form: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in form.split()]
    first = form.split()[0]
    if first[0].islower():  # at the beginning of a sentence it is written large
        words[0] = f"[{first[0]}{first[0].upper()}]{re.escape(first[1:])}"
    between = r"\s+".join(words)
    return re.compile(rf"(?<!\w){between}(?!\w)")


def _actors_or_not(
    judgements: Iterable[Judgement],
) -> tuple[list[Judgement], list[Judgement]]:
    """Return what is marked and what is dropped, of the same names as was said last."""
    kept: list[Judgement] = []
    for judgement in judgements:
        if judgement.verdict in (Verdict.ACTOR, Verdict.NOBODY):
            said = _all_names(judgement)
            kept = [
                one for one in kept
                if one.verdict is judgement.verdict or said.isdisjoint(_all_names(one))
            ]  # fmt: skip
            kept.append(judgement)
    marked = [one for one in kept if one.verdict is Verdict.ACTOR]
    return marked, [one for one in kept if one.verdict is Verdict.NOBODY]


def _all_names(judgement: Judgement) -> frozenset[str]:
    return frozenset(name(form).key for side in judgement.sides for form in side.names)


def _mark(document: str, actors: list[Actor], text: str, judgement: Judgement) -> list[Actor]:
    """Add the mentions of a marked name that are not in any mention yet."""
    form = judgement.one.names[0]
    found = places(text, form)
    own = judgement.one.document == document and judgement.start is not None
    if not found:
        return actors
    held = sorted((m for a in actors for m in a.named), key=lambda m: m.span)
    starts = [m.span.start for m in held]
    longest = max((len(m.span) for m in held), default=0)
    new: list[Mention] = []
    for span in found:
        first = bisect_left(starts, span.start - longest)
        near = [m for m in held[first : bisect_right(starts, span.end)] if m.span.overlaps(span)]
        chosen = own and span.start == judgement.start
        if any(m.span == span for m in near):
            continue  # it is one already
        if chosen or all(span.covers(m.span) for m in near):
            new.append(Mention(span, span.of(text), ActorType.OTHER))
    if not new:
        return actors
    actors = [_nested_in(actor, [m.span for m in new]) for actor in actors]
    key = name(form).key
    home = next((n for n, a in enumerate(actors) if key in keys_of(a)), None)
    if home is None:
        made = Actor(f"said{new[0].span.start}", form, ActorType.OTHER, tuple(new))
        return [*actors, made]
    kind = actors[home].type
    actors[home] = _with(actors[home], [replace(mention, type=kind) for mention in new])
    return actors


def _nested_in(actor: Actor, spans: Sequence[Span]) -> Actor:
    """Return an actor whose names inside of these places count as parts of longer names."""
    if not any(span.covers(m.span) for span in spans for m in actor.mentions):
        return actor
    mentions = (
        replace(m, nested=True)
        if not m.nested and any(span.covers(m.span) for span in spans)
        else m
        for m in actor.mentions
    )
    return replace(actor, mentions=tuple(mentions))


def _drop(document: str, actors: list[Actor], judgement: Judgement) -> list[Actor]:
    """Drop who is no actor: in the judged texts by any of the names, elsewhere by all it has."""
    here = {side.document for side in judgement.sides}
    said = _all_names(judgement)
    if document not in here:
        return [actor for actor in actors if not (keys := keys_of(actor)) or not keys <= said]
    dropped = frozenset().union(*keys_in(judgement, document))
    kept = []
    for actor in actors:
        if dropped.isdisjoint(keys_of(actor)):
            kept.append(actor)
        elif left := _without(actor, [m for m in actor.mentions if _key(m) in dropped]):
            kept.append(left)
    return kept


def _part(
    actors: Sequence[Actor], judgement: Judgement, mixed: Iterable[int], keys: Names
) -> list[Actor]:
    """Split off what is another: one mention, or all of a name, of the actors that have both."""
    actors = list(actors)
    for place in sorted(mixed):
        actor = actors[place]
        if judgement.start is not None:
            gone = [_mention_at(actor, judgement)]
        else:
            gone = [m for m in actor.mentions if _key(m) in keys[1] - keys[0]]
        left = _without(actor, gone)
        if left is None:
            continue  # nothing would be left of it
        actors[place] = left
        names = [m for m in gone if not m.nominal]
        if names:
            form = strip_possessive(names[0].text)
            new = Actor(f"said{names[0].span.start}", form, actor.type, tuple(gone))
            _add(actors, new, alike=judgement.start is not None)
    return actors


def _add(actors: list[Actor], new: Actor, *, alike: bool) -> None:
    """Add an actor that was split off; two that were, written ``alike``, are one."""
    for place, actor in enumerate(actors):
        if alike and actor.id.startswith("said") and actor.name == new.name:
            actors[place] = _with(actor, new.mentions)
            return
    actors.append(new)


def _join(actors: Sequence[Actor], said: Sequence[Judgement], meaning: Meaning) -> list[Actor]:
    """Join actors of one text of which the reader has said that they are one."""
    group = {place: {place} for place in range(len(actors))}
    parted = [meaning.of(j) for j in said if j.verdict is Verdict.DIFFERENT]

    def may(some: set[int]) -> bool:
        return not any(
            i != k for one, other in parted for i in one & some for k in other & some
        )  # fmt: skip

    for judgement in reversed(said):  # the later goes before
        if judgement.verdict is not Verdict.SAME:
            continue
        one, other = meaning.of(judgement)
        if not one or not other:
            continue
        for place in sorted(one | other):
            for to in sorted(one | other):
                both = group[place] | group[to]
                if group[place] is not group[to] and may(both):
                    group.update(dict.fromkeys(both, both))
    joined, done = [], set()
    for place, actor in enumerate(actors):
        if place in done:
            continue
        members = sorted(group[place])
        done.update(members)
        for other_place in members[1:]:
            more = actors[other_place]
            actor = _with(actor, more.mentions)
            aliases = (*actor.aliases, *(a for a in more.aliases if a not in actor.aliases))
            actor = replace(actor, aliases=aliases)
        joined.append(actor)
    return joined


def _call(actors: Sequence[Actor], document: str, judgements: Iterable[Judgement]) -> list[Actor]:
    """Give actors the names and the sorts that the reader says."""
    meaning, called = Meaning(document, actors), list(actors)
    for judgement in judgements:
        kind = _TYPES.get(judgement.word) if judgement.verdict is Verdict.TYPE else None
        word = judgement.word if judgement.verdict is Verdict.NAME else ""
        if kind is None and not word:
            continue
        for place in frozenset().union(*meaning.of(judgement)):
            actor = called[place]
            if kind is not None:
                mentions = tuple(replace(m, type=kind) for m in actor.mentions)
                actor = replace(actor, type=kind, mentions=mentions)
            called[place] = replace(actor, name=word or actor.name)
    return called


def _key(mention: Mention) -> str:
    return "" if mention.nominal else name(strip_possessive(mention.text)).key


def _mention_at(actor: Actor, judgement: Judgement) -> Mention:
    """Return the mention that is meant; the actor has one."""
    near = [(distance_of(m, judgement), m.span, m) for m in actor.mentions]
    return min(one for one in near if one[0] is not None)[2]


def _with(actor: Actor, mentions: Iterable[Mention]) -> Actor:
    """Return an actor with more mentions, in reading order."""
    every = {*actor.mentions, *mentions}
    return replace(actor, mentions=tuple(sorted(every, key=lambda m: (m.span, m.nominal))))


def _without(actor: Actor, gone: Container[Mention]) -> Actor | None:
    """Return an actor without some mentions, None where it is not named any more."""
    left = tuple(m for m in actor.mentions if m not in gone)
    stays = [strip_possessive(m.text) for m in left if not m.nominal]
    if not stays:
        return None
    kept = left == actor.mentions or actor.name in stays
    return replace(actor, mentions=left, name=actor.name if kept else stays[0])
