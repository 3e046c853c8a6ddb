"""Mentions of actors in one document, and the actors that they make up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.model.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


class ActorType(StrEnum):
    """What sort of actor a name stands for; decided once per actor, not mention by mention."""

    PERSON = "PERSON"
    GROUP = "GROUP"
    ORG = "ORG"
    MEDIA = "MEDIA"
    STATE = "STATE"
    PLACE = "PLACE"
    DEMONYM = "DEMONYM"
    OTHER = "OTHER"

    @property
    def is_body(self) -> bool:
        """Tell whether it is people who act as one: a group, an organisation, an outlet."""
        return self in (ActorType.GROUP, ActorType.ORG, ActorType.MEDIA)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a document names an actor.

    ``nested`` is true when the name stands inside a longer name (*Oslo* in *Oslo Harbour Board*).
    ``nominal`` is true when a common noun or a pronoun stands for the actor.
    """

    span: Span
    text: str
    type: ActorType
    nested: bool = False
    nominal: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    """A text's own statement that two names are one actor's.

    ``name`` is the other name, ``span`` the whole statement, ``rule`` one of the evidence rules
    of :mod:`app.model.link`, ``note`` the words that state it (*formerly known as*).
    """

    name: str
    rule: str
    span: Span
    note: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Everything one document says of one actor: its mentions in reading order."""

    id: str
    name: str
    type: ActorType
    mentions: tuple[Mention, ...]
    aliases: tuple[Alias, ...] = field(default=())

    def __hash__(self) -> int:
        """Return a cheap hash: not over all mentions, so that what is asked often can be cached."""
        return hash((self.id, self.name, len(self.mentions)))

    @property
    def named(self) -> tuple[Mention, ...]:
        """Return the mentions by name, nested ones included."""
        return tuple(m for m in self.mentions if not m.nominal)

    @property
    def forms(self) -> tuple[tuple[str, int], ...]:
        """Return the forms that the text uses with their counts, most frequent first."""
        return tuple(Counter(m.text for m in self.named).most_common())


def named(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the mentions by name."""
    return tuple(m for m in mentions if not m.nominal)


def nominal(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the mentions by a pronoun or a common noun."""
    return tuple(m for m in mentions if m.nominal)
