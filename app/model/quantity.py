"""Figures and dates: numbers with what they count, and days."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.model.document import Span


class Modifier(StrEnum):
    """How firmly the text holds to the number."""

    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    OVER = "over"
    UNDER = "under"
    RANGE = "range"


class QuantityKind(StrEnum):
    """What sort of number it is."""

    COUNT = "count"
    PERCENT = "percent"
    LENGTH = "length"
    DURATION = "duration"
    MONEY = "money"
    ORDINAL = "ordinal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value, or a range of values, of a unit.

    ``low`` and ``high`` are equal for a single value. ``vague`` says that the text gives an
    order of magnitude only (*thousands*); ``low`` and ``high`` are then its ends. Of a ``change``
    (*fell from 30 to 20*) ``low`` is the value before and ``high`` the one after, in that order.
    """

    low: float
    high: float
    unit: str = ""
    modifier: Modifier = Modifier.EXACT
    kind: QuantityKind = QuantityKind.COUNT
    vague: bool = False
    change: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One place where a document gives a quantity.

    ``span`` covers number, modifier and what is counted; ``number_span`` the number with its
    modifier alone. ``head`` is the lemma of the noun that is counted (*militant*), ``qualifiers``
    the lemmas of the words that narrow it (*armed*), ``event`` the lemmas of the verbs that say
    what happened (*leave*), ``sentence`` the sentence in which it stands. ``negated`` is true where
    the sentence denies it, ``source`` is whose figure the sentence says it is (*according to X*).
    """

    span: Span
    number_span: Span
    text: str
    quantity: Quantity
    head: str = ""
    qualifiers: tuple[str, ...] = field(default=())
    event: tuple[str, ...] = field(default=())
    sentence: Span = field(default=Span(0, 0))
    negated: bool = False
    source: str = ""


class Grain(StrEnum):
    """How exact a date is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateMention:
    """One place where a document names a date.

    ``value`` is ISO 8601 cut to the grain (``2016-12-15``, ``2016-12``, ``2016``), or None where
    the text does not tell.
    """

    span: Span
    text: str
    value: str | None
    grain: Grain
