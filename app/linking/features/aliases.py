"""One of the texts itself says that the other text's name stands for the same actor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.linking.features.names import forms
from app.model.link import Evidence
from app.names.compare import compare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.mention import Actor, Mention

ALIAS = "alias-in-text"
APPOSITION = "apposition"
STATED = (ALIAS, APPOSITION)
_WEIGHTS = {ALIAS: 0.97, APPOSITION: 0.85}  # two names side by side can still be two actors'
_SURE = 0.85  # how alike a name must be to the stated alias


def evidence(one: Actor, other: Actor) -> Iterator[Evidence]:
    """Yield the statements of either text that name a form of the other text's actor."""
    for speaker, listener, left in ((one, other, True), (other, one, False)):
        for alias in speaker.aliases:
            if alias.rule not in STATED:
                continue
            found = _called(alias.name, listener)
            if found is None:
                continue
            mention, alike = found
            place = (alias.span, mention.span) if left else (mention.span, alias.span)
            yield Evidence(alias.rule, *place, alias.note, _WEIGHTS[alias.rule] * alike)


def _called(name: str, actor: Actor) -> tuple[Mention, float] | None:
    scored = [(compare(name, text).score, mention) for text, mention in forms(actor).items()]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return (best[1], best[0]) if best[1] is not None and best[0] >= _SURE else None
