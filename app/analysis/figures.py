"""Figures: quantities with what they count, and the event that they tell of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.analysis import attribution, befallen, counted, elided
from app.analysis.places import text_of, tokens_between
from app.analysis.uncounted import counts_nothing, is_bullet
from app.lexicon.wordnet import TIME, nouns
from app.model.document import Span
from app.model.quantity import Figure, Quantity, QuantityKind
from app.text.quantities import Amount, amounts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Doc, Token

# WordNet: monetary unit, linear unit, unit of measurement
_MONEY, _LENGTH, _UNIT = 13604718, 13603305, 13583724
_DURATION = (15154774, TIME)  # WordNet: time unit, time period
_AGE = re.compile(r"[ -]old(?:s\b)?\b|[ ]of age\b")
_HEAVY = 1000  # fewer pounds than that, and no fraction of a scale, are a weight


def figures(doc: Doc, offset: int, taken: Collection[Span]) -> Iterator[Figure]:
    """Yield the figures of one batch in reading order.

    ``offset`` is where the batch begins in the document's text; ``taken`` are spans in the batch
    (dates) whose numbers are no figures.
    """
    earlier: Figure | None = None
    for amount in amounts(text_of(doc), taken):
        inside = tokens_between(doc, amount.core.start, amount.core.end)
        noun = _noun(doc, amount)
        if not counts_nothing(doc, amount, inside, noun):
            if earlier is not None and earlier.sentence.end <= amount.core.start + offset:
                earlier = None
            earlier = _figure(doc, amount, inside, noun, offset, earlier)
            yield earlier


def _noun(doc: Doc, amount: Amount) -> Token | None:
    """Return the noun that an amount counts, of which it is a part, or none of a measure."""
    if amount.unit is None:
        across = amount.vague or 0 < amount.low < 1
        return counted.noun_after(doc, amount.span.end, across_of=across)
    if amount.unit.kind is QuantityKind.PERCENT:
        return counted.noun_after(doc, amount.core.end, across_of=True)
    return None


def _figure(
    doc: Doc, amount: Amount, inside: list[Token], noun: Token | None, offset: int,
    earlier: Figure | None,
) -> Figure:  # fmt: skip
    text, age = text_of(doc), False
    span, number_end, kind, unit, head = amount.span, amount.span.end, QuantityKind.COUNT, "", ""
    if amount.unit is not None:
        unit, head, kind = amount.unit.text, amount.unit.name, _unit_kind(amount)
        if kind is QuantityKind.PERCENT:
            unit = "percent"
            head = counted.lemma(noun) if noun is not None else ""
        elif kind is QuantityKind.MONEY:
            unit = unit if unit[:1].isalpha() else amount.unit.name
        old = _AGE.match(text, span.end) if kind is QuantityKind.DURATION else None
        if old:
            span, age = Span(span.start, old.end()), True
            number_end = span.end
    elif noun is not None:
        head, unit = counted.lemma(noun), noun.text
        kind = _kind(head)
        span = Span(span.start, max(span.end, noun.idx + len(noun)))
        number_end = amount.span.end if kind is QuantityKind.COUNT else span.end
    elif elided.is_age(amount, inside[0], inside[-1]):
        head, kind, age = "year", QuantityKind.DURATION, True
    else:
        noun = counted.noun_before(inside[-1])
        head = counted.lemma(noun) if noun is not None else ""
        if noun is None and earlier is not None and elided.is_sum(amount, earlier):
            head, kind, unit = earlier.head, QuantityKind.MONEY, earlier.quantity.unit
    low, high, start = amount.low, amount.high, span.start
    if is_bullet(text, amount):
        low, high, start = abs(low), abs(high), start + 1
    anchor = noun if noun is not None else inside[0]
    happened = counted.happening(anchor)
    told: tuple[str, ...] = ()
    if befallen.participle(noun):
        head, kind, told = "people", QuantityKind.COUNT, (befallen.participle(noun),)
    elif kind is QuantityKind.COUNT:
        head, told = _counted(head, noun, inside, happened, earlier)
    quantity = Quantity(low, high, unit, amount.modifier, kind, amount.vague, amount.change)
    sentence = anchor.sent
    ends = sentence.start_char + len(text[sentence.start_char : sentence.end_char].rstrip())
    return Figure(
        span=Span(start + offset, span.end + offset),
        number_span=Span(start + offset, number_end + offset),
        text=text[start : span.end],
        quantity=quantity,
        head=head,
        qualifiers=(elided.AGE if age else ()) + counted.qualifiers(anchor, inside, happened),
        event=counted.event(happened, told),
        sentence=Span(sentence.start_char + offset, ends + offset),
        negated=counted.denied(happened, inside[0]),
        source=attribution.source(anchor),
    )


def _counted(
    head: str, noun: Token | None, inside: list[Token], happened: list[Token],
    earlier: Figure | None,
) -> tuple[str, tuple[str, ...]]:  # fmt: skip
    """Return what is counted, also where no noun says so, and the events that it tells of."""
    first = ""
    if not head:
        head, first = elided.head(inside[0], inside[-1], happened, earlier)
    head, told = befallen.told_by(noun, head, happened)
    return head, (first, *told) if first else told


def _unit_kind(amount: Amount) -> QuantityKind:
    unit = amount.unit
    assert unit is not None
    if unit.text.lower() in ("pound", "pounds") and abs(amount.high) < _HEAVY:
        return QuantityKind.OTHER  # a currency and a weight
    return unit.kind


def _kind(lemma: str) -> QuantityKind:
    known = nouns()
    if known.is_a(lemma, *_DURATION, most=1):
        return QuantityKind.DURATION
    if known.is_a(lemma, _MONEY, most=2):
        return QuantityKind.MONEY
    if known.is_a(lemma, _LENGTH, most=1):
        return QuantityKind.LENGTH
    if known.is_a(lemma, _UNIT, most=1):
        return QuantityKind.OTHER
    return QuantityKind.COUNT
