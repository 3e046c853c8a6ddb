"""Links between two documents, and the evidence that they rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.mention import ActorType, Mention
from app.model.quantity import DateMention, Figure

if TYPE_CHECKING:
    from app.model.judgement import Judgement


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a link, in words, with the place in each text that it rests on.

    ``rule`` names the kind of evidence (``same-name``, ``transliteration``, ``short-form``,
    ``acronym``, ``alias-in-text``, ``apposition``, ``demonym``, …); ``weight`` is how far it
    alone supports the link, 0 to 1.
    """

    rule: str
    a: Span
    b: Span
    note: str
    weight: float


@dataclass(frozen=True, slots=True)
class ActorLink:
    """An actor that both documents name. ``a`` and ``b`` are its mentions in reading order.

    Of an actor that one document alone names, the mentions in the other are empty. ``said`` is
    what the reader has said of it, in the order of saying.
    """

    name: str
    type: ActorType
    score: float
    evidence: tuple[Evidence, ...]
    a: tuple[Mention, ...]
    b: tuple[Mention, ...]
    said: tuple[Judgement, ...] = field(default=())


class Relation(StrEnum):
    """How two figures for the same thing stand to each other."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class FigureLink:
    """The same thing counted in both documents; ``why`` says in words why and how they compare."""

    a: Figure
    b: Figure
    relation: Relation
    why: str
    score: float


@dataclass(frozen=True, slots=True)
class DateLink:
    """A date that both documents name, or one alone: then the other has no mentions of it."""

    value: str
    a: tuple[DateMention, ...]
    b: tuple[DateMention, ...]


@dataclass(frozen=True, slots=True)
class Alone:
    """What one document mentions and the other does not, in reading order, dates in theirs.

    Each of ``figures`` is one thing with one value, at all places that give it.
    """

    actors: tuple[ActorLink, ...] = field(default=())
    figures: tuple[tuple[Figure, ...], ...] = field(default=())
    dates: tuple[DateLink, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Links:
    """All links of two documents, in the reading order of the first.

    ``suggested`` are actors that could be one but are not sure enough to be listed as one,
    ``rejected`` those of which the reader has said that they are two. ``only_left`` and
    ``only_right`` are what one document alone mentions.
    """

    left: str
    right: str
    actors: tuple[ActorLink, ...] = field(default=())
    figures: tuple[FigureLink, ...] = field(default=())
    dates: tuple[DateLink, ...] = field(default=())
    suggested: tuple[ActorLink, ...] = field(default=())
    rejected: tuple[ActorLink, ...] = field(default=())
    only_left: Alone = field(default=Alone())
    only_right: Alone = field(default=Alone())
