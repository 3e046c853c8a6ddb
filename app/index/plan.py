"""What a query looks for: words with their alternatives, joined by logic."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Find:
    """Words in a row in one field; each slot holds the folded words that may stand there.

    A word may also be what :class:`app.index.segment.Field` takes for one: ``word*``, or a word as
    it is written. With a ``language`` only documents in it are found.

    ``within`` is 0 when the slots must follow one upon the other; otherwise they may stand in any
    order, for two slots at most ``within`` words apart, one more for each further slot.
    """

    field: str
    slots: tuple[tuple[str, ...], ...]
    within: int = 0
    boost: float = 1.0
    language: str | None = None

    @property
    def reach(self) -> int:
        """Return how far apart the first and the last word may stand, in words."""
        return max(1, self.within) + len(self.slots) - 2


@dataclass(frozen=True, slots=True, eq=False)
class All:
    """Documents that every part finds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OneOf:
    """Documents that at least one part finds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Without:
    """Documents that the part does not find."""

    part: Node


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """Documents of the days from ``first`` to ``last``, as ordinals."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class Everything:
    """Every document."""


Node = Find | All | OneOf | Without | Days | Everything
