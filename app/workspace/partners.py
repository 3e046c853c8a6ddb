"""Which documents of a library tell of the same as one of them: its partners, the best first.

Four kinds of evidence are added up: rare actors, figures, dates, and rare words. What a text
mentions is known once it has been analysed; until then its words alone speak for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.similar import Similar
from app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.index.search import SearchIndex
    from app.linking.kindred import Kindred
    from app.linking.register import Register
    from app.model.document import Document

WEIGHTS = {"words": 0.75, "actors": 0.15, "figures": 0.05, "dates": 0.05}
"""What the kinds of evidence count for."""

_CANDIDATES = 400  # documents that are looked at by their words
_LEAST = 0.1  # of the best one's score; what is less like has some words in common by chance
_NAMED = 3  # actors in common that a sentence names; of more the first ones
_WORDS = 4  # the same of words


def rank(
    document: Document,
    index: SearchIndex,
    register: Register | None,
    copies: Mapping[str, str],
    limit: int,
    weights: Mapping[str, float] = WEIGHTS,
) -> tuple[Similar, ...]:
    """Return the documents that are most like one, the likest first.

    Near-copies of the document itself are left out; of other near-copies the likest stands for
    all. ``copies`` names for a document the one that it is a near-copy of.
    """
    from app.linking.kindred import kindred

    worded = {one.id: one for one in index.alike(document.text, _CANDIDATES)}
    known = register if register is not None and document.id in register else None
    common = kindred(known, document.id, worded) if known is not None else {}
    rated = []
    for one in worded.keys() | common.keys():
        words = worded[one].score if one in worded else 0.0
        score = words  # where nothing else is known, all the rest is taken to be like them
        if known is not None and one in known:
            score = weights["words"] * words + _rest(common.get(one), weights)
        rated.append((-score, one))
    own = copies.get(document.id, document.id)
    families: dict[str, list[str]] = {}
    scores: dict[str, float] = {}
    for score, one in sorted(rated):
        if scores and -score < _LEAST * max(scores.values()):
            break
        family = copies.get(one, one)
        if one != document.id and family != own:
            families.setdefault(family, []).append(one)
            scores[one] = -score
    found = []
    for first, *others in list(families.values())[:limit]:
        has = common.get(first)
        found.append(
            Similar(
                first,
                scores[first],
                tuple(has.names["actors"]) if has else (),
                tuple(has.names["figures"]) if has else (),
                tuple(has.names["dates"]) if has else (),
                worded[first].words if first in worded else (),
                by_words=known is None or first not in known,
                copies=tuple(others),
            )
        )
    return tuple(found)


def _rest(has: Kindred | None, weights: Mapping[str, float]) -> float:
    if has is None:
        return 0.0
    return sum(weights[kind] * share for kind, share in has.shares.items())


def why(similar: Similar) -> str:
    """Return in words what two documents have in common."""
    parts = []
    if similar.actors:
        parts.append(tr("both name {names}", names=_listed(similar.actors)))
    if similar.figures:
        parts.append(tr("%n figures", "%n figure", len(similar.figures)))
    if similar.dates:
        parts.append(tr("%n dates", "%n date", len(similar.dates)))
    named = " ".join(similar.actors).casefold()
    words = [word for word in similar.words if word.casefold() not in named]
    if words:
        some = ", ".join(words[:_WORDS])
        if similar.by_words:
            parts.append(tr("words alone, not analysed yet: {words}", words=some))
        else:
            parts.append(tr("words: {words}", words=some))
    return "; ".join(parts)


def _listed(names: Sequence[str]) -> str:
    """Return some names as a list: *A*, *A and B*, *A, B and 4 more*."""
    if len(names) == 1:
        return names[0]
    if len(names) <= _NAMED:
        return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
    shown = _NAMED - 1
    return tr(
        "{names} and %n more",
        "{names} and %n more",
        len(names) - shown,
        names=", ".join(names[:shown]),
    )
