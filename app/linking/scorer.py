"""Evidence -> one score between 0 and 1."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.linking.features import against, aliases, demonyms, exonyms, names
from app.linking.features.against import OTHER_NAME
from app.linking.features.aliases import ALIAS
from app.linking.features.parts import RULE as PART
from app.linking.features.parts import part, same_scope
from app.model.mention import Actor
from app.names.compare import SHORT
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.model.link import Evidence

FOR = (names.evidence, aliases.evidence, demonyms.evidence, exonyms.evidence)
AGAINST = (against.evidence, against.full_names)
_SUREST = 0.97  # the same name: so many in a hundred are one actor's in texts on one subject
_EXCLUDED = 0.3  # the most that is left of a link between two full names
DECIDED = 1.0  # what the reader has said needs no evidence
LINKED = 0.55  # below this two actors are not listed as one
SUGGESTED = 0.3  # below this they are not even suggested


def weigh(
    one: Actor, other: Actor, also: Sequence[Evidence] = ()
) -> tuple[float, tuple[Evidence, ...]]:
    """Return how sure it is that two actors are one, and all evidence, the strongest first.

    Of two for whom nothing speaks no evidence is given.

    ``also`` is evidence that neither of them shows by itself.
    """
    if not same_scope(one, other):
        return 0.0, ()
    scope = part(one)
    a, b = (one, other) if scope is None else (_by_whole(one), _by_whole(other))
    found = [evidence for feature in FOR for evidence in feature(a, b)]
    if not found and not also:
        return 0.0, ()  # where nothing speaks for it, nothing need speak against it
    found += [evidence for feature in AGAINST for evidence in feature(a, b)]
    if scope is not None:
        note = phrase(
            "“{one}” and “{other}” both mean the {part} of {name}",
            one=one.name,
            other=other.name,
            part=scope.note,
            name=scope.name,
        )
        found = [replace(e, rule=PART, note=note) if e.weight > 0 else e for e in found]
    found += also
    found.sort(key=lambda e: (-e.weight, e.rule, e.a, e.b))
    return score(found), tuple(found)


def score(evidence: Iterable[Evidence]) -> float:
    """Combine evidence: the strongest counts in full, each further closes a quarter of the gap."""
    rows = list(evidence)
    value = 0.0
    for row in sorted((r for r in rows if r.weight > 0), key=lambda r: -r.weight):
        value = row.weight if value == 0.0 else value + (1 - value) * row.weight / 4
    certain = any(r.rule != SHORT and r.weight > 0.7 for r in rows)
    rules = {row.rule for row in rows}
    if OTHER_NAME in rules and ALIAS not in rules:
        value = min(value, _EXCLUDED)
    for row in rows:
        if row.weight < 0 and row.rule != OTHER_NAME:
            # The surer the link, the less a guess at its type can shake it.
            value += row.weight * (1 - value) * 2 if certain else row.weight
    return round(min(_SUREST, max(0.0, value)), 3)


def _by_whole(actor: Actor) -> Actor:
    """Return a part of a place as compared by the name of its whole."""
    whole = part(actor)
    assert whole is not None  # asked only of parts
    first = actor.mentions[0]
    mention = type(first)(first.span, whole.name, first.type)
    return Actor(actor.id, whole.name, actor.type, (mention,))
