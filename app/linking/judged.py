"""What the reader has decided goes before all that a text shows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.linking.features.names import forms
from app.linking.scorer import DECIDED, LINKED, SUGGESTED
from app.model.judgement import Judgement, Verdict
from app.model.link import Evidence
from app.names.compare import SHORT, compare
from app.names.fold import name
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.model.analysis import Analysis
    from app.model.mention import Actor

RULE = "user"
_NOTES = {
    Verdict.SAME: (phrase("you said that “{one}” and “{other}” are one"), 1.0),
    Verdict.DIFFERENT: (phrase("you said that “{one}” and “{other}” are two"), -1.0),
    Verdict.UNSURE: (phrase("you were unsure whether “{one}” and “{other}” are one"), 0.0),
}
Names = tuple[frozenset[str], frozenset[str]]


def judged(
    left: Analysis, right: Analysis, judgements: Iterable[Judgement]
) -> dict[tuple[int, int], Judgement]:
    """Return what was said of which actors, by their places; what was said later goes before.

    The judgements returned have the left text's names first. One was made on two texts, and holds
    in others for the names that say who is meant by themselves: not for a name that both texts
    use, nor for a short form of the other's name.
    """
    places = _by_name(left.actors), _by_name(right.actors)
    found = {}
    for judgement in judgements:
        turned = Judgement(judgement.other, judgement.one, judgement.verdict)
        here = [
            one for one in (judgement, turned)
            if (one.one.document, one.other.document) == (left.document_id, right.document_id)
        ]  # fmt: skip
        for one in here[:1] or (judgement, turned):
            names = _folded(one) if here else clear(one)
            for i in _places(places[0], names[0]):
                for j in _places(places[1], names[1]):
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


def _by_name(actors: Iterable[Actor]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for number, actor in enumerate(actors):
        for key in {name(form).key for form in forms(actor)}:
            places[key].append(number)
    return places


def _places(by_name: Mapping[str, list[int]], names: Iterable[str]) -> list[int]:
    return sorted({place for key in names for place in by_name.get(key, ())})


def _folded(judgement: Judgement) -> Names:
    one, other = judgement.one.names, judgement.other.names
    return frozenset(name(n).key for n in one), frozenset(name(n).key for n in other)


def clear(judgement: Judgement) -> Names:
    """Return the names, folded, that mean the same in every text."""
    one, other = judgement.one.names, judgement.other.names
    keys = _folded(judgement)
    short = {
        name(x).key
        for x, y in [*((x, y) for x in one for y in other), *((y, x) for x in one for y in other)]
        if len(name(x).words) < len(name(y).words) and compare(x, y).rule == SHORT
    }
    return keys[0] - keys[1] - short, keys[1] - keys[0] - short
