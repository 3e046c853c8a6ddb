"""One name is a part of the other's place (*Northern X*, *X*), or both are the same part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.model.mention import Actor, Alias

RULE = "part-of"


def part(actor: Actor) -> Alias | None:
    """Return of which place, and which part by the compass, an actor is a part; None if whole."""
    return next((alias for alias in actor.aliases if alias.rule == RULE), None)


def same_scope(one: Actor, other: Actor) -> bool:
    """Tell whether two actors are both wholes, or parts in the same direction."""
    a, b = part(one), part(other)
    if a is None or b is None:
        return a is b
    return a.note == b.note
