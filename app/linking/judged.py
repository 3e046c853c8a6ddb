"""What the reader has decided goes before all that a text shows."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from app.linking.features.names import forms
from app.linking.scorer import DECIDED, LINKED, SUGGESTED
from app.model.judgement import Judgement, Verdict
from app.model.link import Evidence
from app.names.compare import SHORT, compare
from app.names.fold import name, strip_possessive
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from app.model.analysis import Analysis
    from app.model.judgement import Named
    from app.model.mention import Actor, Mention

RULE = "user"
_NOTES = {
    Verdict.SAME: (phrase("you said that “{one}” and “{other}” are one"), 1.0),
    Verdict.DIFFERENT: (phrase("you said that “{one}” and “{other}” are two"), -1.0),
    Verdict.UNSURE: (phrase("you were unsure whether “{one}” and “{other}” are one"), 0.0),
}
Names = tuple[frozenset[str], frozenset[str]]
Meant = tuple[frozenset[int], frozenset[int]]


class Meaning:
    """Whom of a text's actors judgements are about, by their places in the analysis."""

    def __init__(self, document_id: str, actors: Sequence[Actor]) -> None:
        """Take the actors of a text as they are now."""
        self._document = document_id
        self._actors = actors
        self._places: dict[str, set[int]] = defaultdict(set)
        for number, actor in enumerate(actors):
            for key in keys_of(actor):
                self._places[key].add(number)

    def of(self, judgement: Judgement) -> Meant:
        """Return who is meant by the one side of a judgement and by the other."""
        one, other = keys_in(judgement, self._document)
        if judgement.start is not None and judgement.verdict.of_two:
            return self._at(judgement), self._nearest(other)
        return self._named(judgement.one, one), self._named(judgement.other, other)

    def having(self, keys: Iterable[str]) -> frozenset[int]:
        """Return who has one of these names."""
        return frozenset(place for key in keys for place in self._places.get(key, ()))

    def _named(self, side: Named, keys: frozenset[str]) -> frozenset[int]:
        """Return who has one of the names; who in that very text has others, too, only if need be.

        So the names of one Holm (*Berit Holm*, *Holm*) do not mean the other (*Jan Holm*, *Holm*).
        """
        found = self.having(keys)
        if side.document != self._document or len(found) < 2:
            return found
        whole = (place for place in found if keys_of(self._actors[place]) <= keys)
        return frozenset(whole) or found

    def _nearest(self, keys: frozenset[str]) -> frozenset[int]:
        """Return who has most of the names."""
        shared = {place: len(keys_of(self._actors[place]) & keys) for place in self.having(keys)}
        return frozenset(place for place in shared if shared[place] == max(shared.values()))

    def _at(self, judgement: Judgement) -> frozenset[int]:
        """Return the actor with the mention at the place that is meant, if it has one there."""
        if self._document != judgement.one.document:
            return frozenset()
        near = [
            (distance, number)
            for number, actor in enumerate(self._actors)
            for m in actor.mentions
            if (distance := distance_of(m, judgement)) is not None
        ]
        return frozenset({min(near)[1]}) if near else frozenset()


def distance_of(mention: Mention, judgement: Judgement) -> tuple[bool, bool, int] | None:
    """Return how far a mention is from being the one that is meant; None where it is elsewhere.

    A new analysis may have it longer or shorter than it was, and names stand inside of names.
    """
    span, start = mention.span, judgement.start
    if start is None or not span.start <= start < span.end:
        return None
    other_words = name(strip_possessive(mention.text)).key != name(judgement.one.names[0]).key
    return other_words, span.start != start, len(span)


def keys_of(actor: Actor) -> frozenset[str]:
    """Return the names of an actor, folded."""
    return frozenset(name(form).key for form in forms(actor))


def judged(
    left: Analysis, right: Analysis, judgements: Iterable[Judgement]
) -> dict[tuple[int, int], Judgement]:
    """Return what was said of which actors, by their places; what was said later goes before.

    The judgements returned have the left text's names first. One was made on two texts, and holds
    in others for the names that say who is meant by themselves: not for a name that both texts
    use, nor for a short form of the other's name.
    """
    sides = Meaning(left.document_id, left.actors), Meaning(right.document_id, right.actors)
    found = {}
    for judgement in judgements:
        if not judgement.verdict.of_two or judgement.start is not None:
            continue
        turned = Judgement(judgement.other, judgement.one, judgement.verdict)
        here = [
            one for one in (judgement, turned)
            if (one.one.document, one.other.document) == (left.document_id, right.document_id)
        ]  # fmt: skip
        for one in here[:1] or (judgement, turned):
            for i in sorted(sides[0].of(one)[0]):
                for j in sorted(sides[1].of(one)[1]):
                    found[i, j] = one
    return found


def ruled(
    verdict: Verdict, one: Actor, other: Actor, score: float, evidence: Sequence[Evidence]
) -> tuple[float, tuple[Evidence, ...]]:
    """Return what a score and its evidence become by the reader's verdict."""
    a, b = one.mentions[0], other.mentions[0]
    note, weight = _NOTES[verdict]
    said = Evidence(RULE, a.span, b.span, phrase(note, one=a.text, other=b.text), weight)
    if verdict is Verdict.SAME:
        score = DECIDED
    elif verdict is Verdict.UNSURE:
        score = min(max(score, SUGGESTED), LINKED - 0.01)
    return score, (said, *evidence)


def split_off(
    left: Analysis, right: Analysis, judgements: Iterable[Judgement]
) -> set[tuple[int, int]]:
    """Return the places of actors of which one was split off the other, in another text."""
    sides = Meaning(left.document_id, left.actors), Meaning(right.document_id, right.actors)
    found = set()
    for judgement in judgements:
        if judgement.verdict is Verdict.DIFFERENT and judgement.start is not None:
            (a, b), (c, d) = (side.of(judgement) for side in sides)
            found |= {*product(a, d), *product(b, c)}
    return found


def latest(judgements: Iterable[Judgement]) -> dict[object, Judgement]:
    """Return the last word on each two actors, in the order of saying."""
    found: dict[object, Judgement] = {}
    for judgement in judgements:
        if judgement.verdict.of_two:
            key = (frozenset((judgement.one, judgement.other)), judgement.start)
            found.pop(key, None)
            found[key] = judgement
    return found


def bearing(
    judgements: Iterable[Judgement],
    meant: Mapping[str, Mapping[Judgement, Meant]],
    members: Mapping[str, Collection[int]],
) -> tuple[Judgement, ...]:
    """Return what of all that was said is about a row; ``members`` are its actors in each text.

    ``meant`` tells for each text whom a judgement means there.
    """
    found: list[Judgement] = []
    for judgement in judgements:
        one, other = (
            any(not meant[side][judgement][n].isdisjoint(members[side]) for side in members)
            for n in (0, 1)
        )
        alone = not judgement.verdict.of_two or judgement.start is not None
        if (one or other) if alone else (one and other):
            found.append(judgement)
    return tuple(found)


def keys_in(judgement: Judgement, document: str) -> Names:
    """Return the names, folded, that each side of a judgement is meant by in a text.

    In its own text those are all its names, in others the clear ones.
    """
    folded, unclouded = _folded(judgement), clear(judgement)
    sides = (judgement.one, judgement.other)
    one, other = (
        folded[n] if side.document == document else unclouded[n] for n, side in enumerate(sides)
    )
    return one, other


@lru_cache(maxsize=4096)
def _folded(judgement: Judgement) -> Names:
    one, other = judgement.one.names, judgement.other.names
    return frozenset(name(n).key for n in one), frozenset(name(n).key for n in other)


@lru_cache(maxsize=4096)
def clear(judgement: Judgement) -> Names:
    """Return the names, folded, that mean the same in every text."""
    one, other = judgement.one.names, judgement.other.names
    keys = _folded(judgement)
    if judgement.verdict.of_two:
        short = _short(one, other) | _short(other, one)
        return keys[0] - keys[1] - short, keys[1] - keys[0] - short
    both = (*one, *other)
    short = _short(both, both)
    return keys[0] - short, keys[1] - short


def _short(some: Iterable[str], others: Sequence[str]) -> frozenset[str]:
    """Return the folded names that are short for one of the others."""
    return frozenset(
        name(x).key for x in some for y in others
        if len(name(x).words) < len(name(y).words) and compare(x, y).rule == SHORT
    )  # fmt: skip
