"""Two analyses -> the links between them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from app.linking import blocking, dates, figures
from app.linking.alone import alone
from app.linking.clusters import Cluster, Pair, cluster, suggestions, together
from app.linking.corrected import apart, corrected
from app.linking.features import library
from app.linking.features.parts import RULE as PART
from app.linking.features.parts import part
from app.linking.judged import Meaning, bearing, judged, latest, ruled, split_off
from app.linking.propagate import propagate
from app.linking.scorer import LINKED, weigh
from app.model.judgement import Judgement, Verdict
from app.model.link import ActorLink, Evidence, Links
from app.model.mention import Actor, ActorType, Mention
from app.names.blocking import meet
from app.names.compare import compare
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.linking.features.library import Known
    from app.model.analysis import Analysis

# Which type holds where the texts are at odds: the model takes strange names for people's.
_ORDER = (
    ActorType.STATE, ActorType.MEDIA, ActorType.GROUP, ActorType.ORG, ActorType.PERSON,
    ActorType.PLACE, ActorType.DEMONYM, ActorType.OTHER,
)  # fmt: skip
_SURE = 0.95  # names this alike are one place's
_PLACE = attrgetter("span.start", "span.end")  # quicker to compare than spans
_KEPT = 8  # evidence rows shown of a link


def link(
    left: Analysis,
    right: Analysis,
    texts: tuple[str, str] | None = None,
    check: Callable[[], None] = lambda: None,
    known: Known | None = None,
    judgements: Sequence[Judgement] = (),
) -> Links:
    """Link two analysed texts. Symmetric but for the order of the results.

    With the ``texts`` themselves, names that one analysis has and the other missed are looked for.
    ``check`` is called over and over; what it raises stops the work. ``known`` is what the
    library that the texts lie in holds of their actors: a view on it joins what these two texts
    alone do not show to be one. ``judgements`` are the reader's, in the order in which they were
    made; they go before everything else.
    """
    if texts is not None:
        left, right = propagate(left, texts[0], right), propagate(right, texts[1], left)
    left = corrected(left, texts[0] if texts else None, judgements)
    right = corrected(right, texts[1] if texts else None, judgements)
    pairs = []
    parted: dict[Judgement, list[Pair]] = {}
    held = _held(left, right, known) if known is not None else {}
    said = judged(left, right, judgements)
    off = split_off(left, right, judgements)
    for i, j in sorted({*blocking.candidates(left.actors, right.actors), *held, *said}):
        check()
        judgement = said.get((i, j))
        nested = all(m.nested for actor in (left.actors[i], right.actors[j]) for m in actor.named)
        if judgement is None and (nested or (i, j) in off):
            continue  # neither text speaks of it but inside of other names, or they are two
        score, evidence = weigh(left.actors[i], right.actors[j])
        if score < LINKED and known is not None and (i, j) in held:
            more = [*library.evidence(known, held[i, j], left.actors[i], right.actors[j])]
            score, evidence = weigh(left.actors[i], right.actors[j], more)
        if judgement is not None:
            verdict = judgement.verdict
            score, evidence = ruled(verdict, left.actors[i], right.actors[j], score, evidence)
            if verdict is Verdict.DIFFERENT:
                parted.setdefault(judgement, []).append(Pair(i, j, score, evidence))
                continue
        if evidence:
            pairs.append(Pair(i, j, score, evidence))
    two = {(pair.left, pair.right) for some in parted.values() for pair in some} | off
    never = {frozenset((("a", i), ("b", j))) for i, j in two}
    for text, analysis in (("a", left), ("b", right)):
        never |= {frozenset((text, i) for i in some) for some in apart(analysis, judgements)}
    clusters = cluster(left.actors, right.actors, pairs, never)
    _add_parts(left.actors, right.actors, clusters)
    tell = _teller(left, right, judgements)
    actors = tuple(tell(_link(left.actors, right.actors, c), c) for c in clusters)
    actors = tuple(sorted(actors, key=lambda a: a.a[0].span))
    suggested = suggestions(pairs, clusters)
    maybe = [tell(_link(left.actors, right.actors, c), c) for c in suggested]
    no_links = [together(some) for some in parted.values()]
    rejected = [tell(_link(left.actors, right.actors, c), c) for c in no_links]
    counted = figures.link(left, right, actors, check)
    shared = [*clusters, *suggested]
    days = dates.named(left, right), dates.named(right, left)
    return Links(
        left=left.document_id,
        right=right.document_id,
        actors=actors,
        figures=counted,
        dates=dates.link(*days),
        suggested=tuple(sorted(maybe, key=lambda a: a.a[0].span)),
        rejected=tuple(sorted(rejected, key=lambda a: a.a[0].span)),
        only_left=alone(
            left, right, {i for c in shared for i in c.left}, [f.a for f in counted], days,
            tell=lambda link, i: tell(link, Cluster([i], [])),
        ),
        only_right=alone(
            right, left, {j for c in shared for j in c.right}, [f.b for f in counted], days[::-1],
            left=False, tell=lambda link, j: tell(link, Cluster([], [j])),
        ),
    )  # fmt: skip


def _teller(
    left: Analysis, right: Analysis, judgements: Sequence[Judgement]
) -> Callable[[ActorLink, Cluster], ActorLink]:
    """Return what adds to a row all that the reader has said of its actors."""
    if not judgements:
        return lambda link, _: link
    of_two = {id(one) for one in latest(judgements).values()}
    said = [j for j in judgements if id(j) in of_two or not j.verdict.of_two]
    meant = {
        side: {j: meaning.of(j) for j in said}
        for side, meaning in (
            ("a", Meaning(left.document_id, left.actors)),
            ("b", Meaning(right.document_id, right.actors)),
        )
    }

    def tell(link: ActorLink, members: Cluster) -> ActorLink:
        found = bearing(said, meant, {"a": members.left, "b": members.right})
        called = {j.verdict: j.word for j in found if j.word}  # of each the last word
        kind = called.get(Verdict.TYPE, "")
        return replace(
            link,
            said=found,
            name=called.get(Verdict.NAME) or link.name,
            type=ActorType(kind) if kind in set(map(str, ActorType)) else link.type,
        )

    return tell


def _held(left: Analysis, right: Analysis, known: Known) -> dict[tuple[int, int], str]:
    """Return the places of the actors that the library holds as one, and as which."""
    sides: list[dict[str, list[int]]] = []
    for analysis in (left, right):
        by_entity: dict[str, list[int]] = {}
        for place, actor in enumerate(analysis.actors):
            entity = known.entity(analysis.document_id, actor.id)
            if entity is not None:
                by_entity.setdefault(entity, []).append(place)
        sides.append(by_entity)
    return {
        (i, j): entity for entity, some in sides[0].items()
        for i in some for j in sides[1].get(entity, ())
    }  # fmt: skip


def _add_parts(left: Sequence[Actor], right: Sequence[Actor], clusters: list[Cluster]) -> None:
    """Count a part of a place that only one text names to the place as a whole."""
    for actors, others, own, opposite in (
        (left, right, "left", "right"),
        (right, left, "right", "left"),
    ):
        linked = {i for c in clusters for i in getattr(c, own)}
        # Where the texts tell one part of a place apart, its other parts are actors as well.
        told_apart = {p.name for i in linked if (p := part(actors[i])) is not None}
        for i, actor in enumerate(actors):
            whole = part(actor)
            if whole is None or i in linked or whole.name in told_apart:
                continue
            home = _home(whole.name, actors, others, clusters, own, opposite)
            if home is None:
                continue
            if home not in clusters:
                clusters.append(home)
            getattr(home, own).append(i)
            target = others[getattr(home, opposite)[0]].mentions[0].span
            a, b = (whole.span, target) if own == "left" else (target, whole.span)
            note = phrase("“{part}” is a part of {whole}", part=actor.name, whole=whole.name)
            home.evidence.append(Evidence(PART, a, b, note, 0.8))
            home.score = home.score or 0.85


def _home(
    name: str, actors: Sequence[Actor], others: Sequence[Actor], clusters: list[Cluster],
    own: str, opposite: str,
) -> Cluster | None:  # fmt: skip
    """Return the cluster of a whole place, a new one if only the other text names the whole."""
    for c in clusters:
        if all(part(others[j]) is not None for j in getattr(c, opposite)):
            continue  # of the whole the other text names another part alone
        if any(_called(actors[i], name) for i in getattr(c, own)):
            return c
    for c in clusters:
        if any(_called(others[j], name) for j in getattr(c, opposite)):
            return c
    for j, other in enumerate(others):
        if _called(other, name):
            new = Cluster()
            getattr(new, opposite).append(j)
            return new
    return None


def _called(actor: Actor, name: str) -> bool:
    """Tell whether an actor is the place of a name, as a whole."""
    if part(actor) is not None or not meet(name, actor.name):
        return False
    return compare(name, actor.name).score > _SURE


def _link(left: Sequence[Actor], right: Sequence[Actor], found: Cluster) -> ActorLink:
    members = [left[i] for i in found.left] + [right[j] for j in found.right]
    rows = sorted(found.evidence, key=lambda e: (-e.weight, e.rule, e.a, e.b))
    kinds: Counter[ActorType] = Counter()
    for member in members:
        kinds[member.type] += len(member.mentions)
    voted = max(kinds, key=lambda k: (kinds[k], -_ORDER.index(k)))
    return ActorLink(
        name=_name(members),
        type=ActorType.STATE if ActorType.STATE in kinds else voted,
        score=found.score,
        evidence=tuple(dict.fromkeys(rows))[:_KEPT],
        a=_mentions([left[i] for i in found.left]),
        b=_mentions([right[j] for j in found.right]),
    )


def _name(members: Sequence[Actor]) -> str:
    """Return the name that both texts together use most, a person's in full."""
    whole = [m for m in members if part(m) is None] or list(members)
    named = [mention for member in whole for mention in member.named]
    nouns = [m for m in named if m.type is not ActorType.DEMONYM] or named
    used = Counter(mention.text for mention in nouns)
    if all(member.type is ActorType.PERSON for member in whole):
        # People go by their last names once they were named in full.
        return max(used, key=lambda text: (min(3, len(text.split())), used[text], text))
    return max(used, key=lambda text: (not text.islower(), used[text], len(text), text))


def _mentions(actors: Sequence[Actor]) -> tuple[Mention, ...]:
    """Return the mentions that are not part of a longer name, unless there are no other names."""
    all_of = sorted((m for a in actors for m in a.mentions), key=_PLACE)
    own = [m for m in all_of if not m.nested]
    return tuple(own if any(not m.nominal for m in own) else all_of)
