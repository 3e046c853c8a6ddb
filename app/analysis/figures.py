"""Figures: numbers with what they count, and the event that they tell of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.analysis.places import text_of, tokens_between, tokens_from
from app.lexicon.wordnet import TIME, nouns
from app.model.document import Span
from app.model.quantity import Figure, Quantity, QuantityKind
from app.text.numbers import Number, numbers

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Doc, Token

# WordNet: monetary unit, linear unit, unit of measurement
_MONEY, _LENGTH, _UNIT = 13604718, 13603305, 13583724
_DURATION = (15154774, TIME)  # WordNet: time unit, time period
_PERCENT = re.compile(r"\s?(?:%|per ?cent\b|pct\b|percentage points?\b)", re.IGNORECASE)
_SYMBOL = re.compile(
    r"[ \u00a0-]?(km/h|kph|mph|km²|km2|m²|m2|sq\.? ?(?:km|mi|ft|m)|km|cm|mm|nm|mi|ft|yd|"
    r"kg|mg|lb|lbs|oz|°[CF]|GB|MB|TB|kW|MW|GW|kWh|hp|mm|m|g)(?![\w])"
)
_LENGTHS = frozenset({"km", "cm", "mm", "nm", "mi", "ft", "yd", "m"})
_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\.?(?!\w)|o['’]clock)", re.IGNORECASE)
_AGE = re.compile(r" (?:old|of age)\b")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_LIST_ITEM = re.compile(r"(?:^|\n)[ \t]*$")
_DATE_LABELS = frozenset({"DATE", "TIME"})
_LIGHT = frozenset(
    (
        "be",
        "have",
        "begin",
        "start",
        "continue",
        "see",
        "say",
        "do",
        "go",
        "want",
        "remain",
        "stand",
    )
)
_REACH = 6  # words from a number to the noun that it counts


def figures(doc: Doc, offset: int, taken: Collection[Span]) -> Iterator[Figure]:
    """Yield the figures of one batch in reading order.

    ``offset`` is where the batch begins in the document's text; ``taken`` are spans in the batch
    (dates) whose numbers are no figures.
    """
    text = text_of(doc)
    for number in numbers(text):
        if any(span.overlaps(number.core) for span in taken) or _no_figure(doc, number):
            continue
        yield _figure(doc, number, offset)


def _no_figure(doc: Doc, number: Number) -> bool:
    """Tell whether a number counts nothing: a list marker, an ordinal, a part of a name."""
    text, core = text_of(doc), number.core
    if _ORDINAL.match(text, core.end) or _CLOCK.match(text, core.end):
        return True
    if _LIST_ITEM.search(text[: core.start]) and re.match(r"\s*[-.):]\s*\D", text[core.end :]):
        return True
    inside = tokens_between(doc, core.start, core.end)
    if not inside:
        return True
    first, last = inside[0], inside[-1]
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if first.lower_ == "one" and _is_pronoun(first, after):
        return True
    if _is_year(number, first, after):
        return True
    if re.search(r"\w-$", text[max(0, core.start - 2) : core.start]):
        return True  # "F-16"
    before = doc[first.i - 1] if first.i else None
    # "Platoon 16", "Section 427": the number of a name, unless a counted noun follows.
    return (
        before is not None
        and before.text[:1].isupper()
        and before.pos_ == "PROPN"
        and not before.is_sent_start
        and (after is None or after.pos_ not in ("NOUN", "ADJ"))
        and number.low == number.high
        and not number.currency
        and not _PERCENT.match(text, core.end)
    )


def _is_pronoun(one: Token, after: Token | None) -> bool:
    """Tell whether *one* stands for somebody: it counts in *one town*, *one of the towns*."""
    if after is not None and after.lower_ == "of":
        following = tokens_from(one.doc, after.idx + 2, 1)
        return not following or following[0].pos_ == "PRON"
    return one.pos_ == "PRON" or one.dep_ not in ("nummod", "npadvmod", "compound")


def _is_year(number: Number, token: Token, after: Token | None) -> bool:
    """Tell whether four digits stand for a year: no noun in the plural is counted by them."""
    plain = len(token.text) == 4 and token.text.isdecimal() and 1500 <= number.low < 2100
    counts = after is not None and after.tag_ == "NNS" and after.pos_ == "NOUN"
    modified = number.span != number.core or number.low != number.high or number.currency
    return plain and not counts and not modified


def _figure(doc: Doc, number: Number, offset: int) -> Figure:
    text = text_of(doc)
    end = number.span.end
    kind, unit, head = QuantityKind.COUNT, "", ""
    noun: Token | None = None
    percent = _PERCENT.match(text, number.core.end)
    symbol = _SYMBOL.match(text, number.core.end)
    if percent:
        kind, unit, end = QuantityKind.PERCENT, "percent", max(end, percent.end())
        noun = _counted(doc, percent.end(), across_of=True)
        head = noun.lemma_.lower() if noun is not None else ""
    elif number.currency:
        kind, unit = QuantityKind.MONEY, _CURRENCIES[number.currency]
        head = unit
    elif symbol and (symbol[1] not in ("m", "g") or text[number.core.end] != " "):
        unit = head = symbol[1]
        kind = QuantityKind.LENGTH if unit in _LENGTHS else QuantityKind.OTHER
        end = max(end, symbol.end())
    else:
        noun = _counted(doc, number.span.end, across_of=number.vague or number.low < 1)
        if noun is not None:
            head = noun.lemma_.lower()
            unit = noun.text
            kind = _kind(head)
            end = max(end, noun.idx + len(noun))
    number_end = number.span.end if kind is QuantityKind.COUNT else end
    age = _AGE.match(text, end) if kind is QuantityKind.DURATION else None
    if age:
        end = number_end = age.end()
    quantity = Quantity(number.low, number.high, unit, number.modifier, kind, number.vague)
    span = Span(number.span.start, end)
    anchor = (
        noun if noun is not None else tokens_between(doc, number.core.start, number.core.end)[0]
    )
    sentence = anchor.sent
    return Figure(
        span=Span(span.start + offset, span.end + offset),
        number_span=Span(number.span.start + offset, number_end + offset),
        text=span.of(text),
        quantity=quantity,
        head=head,
        qualifiers=_qualifiers(noun),
        event=_event(anchor),
        sentence=Span(sentence.start_char + offset, sentence.end_char + offset),
    )


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


def _counted(doc: Doc, end: int, *, across_of: bool) -> Token | None:
    """Return the noun that is counted: the last of the nouns that follow a number's end.

    ``across_of`` lets the count reach over *of* (*thousands of armed men*, *half of the cities*).
    """
    following = tokens_from(doc, end, _REACH + 3)
    found: Token | None = None
    if len(following) > 1 and text_of(doc)[end : following[1].idx] == "-":
        return following[1] if following[1].pos_ in ("NOUN", "PROPN") else None  # "five-year plan"
    for step, token in enumerate(following):
        if token.lower_ == "of" and found is None and across_of:
            continue
        if token.pos_ in ("NOUN", "PROPN") or (
            token.pos_ == "NUM" and found is None and token.lower_ == "dozen"
        ):
            if found is not None and token.ent_type_ in _DATE_LABELS:
                break
            found = token
        elif token.pos_ in ("ADJ", "DET", "PRON") and found is None:
            if token.pos_ == "PRON" and token.lower_ not in ("their", "its", "his", "her", "the"):
                break
        elif token.text == "-" or (
            token.pos_ in ("VERB", "ADV") and found is None and _attributive(token)
        ):
            continue
        else:
            break
        if step > _REACH:
            break
    if (
        found is None
        and following
        and following[0].pos_ in ("ADJ", "VERB")
        and following[0].tag_ in ("JJ", "VBN")
    ):
        return following[0]  # "108 wounded"
    return found


def _attributive(token: Token) -> bool:
    return (
        token.dep_ in ("amod", "compound", "npadvmod", "advmod", "punct") and token.head.i > token.i
    )


def _particle(verb: Token, child: Token) -> bool:
    beside = child.i == verb.i + 1 and child.lower_ in ("out", "off", "away", "down", "over", "in")
    return child.dep_ == "prt" or (beside and child.dep_ in ("advmod", "prep"))


def _qualifiers(noun: Token | None) -> tuple[str, ...]:
    if noun is None:
        return ()
    words = [c for c in noun.lefts if c.dep_ in ("amod", "compound") and c.is_alpha]
    return tuple(c.lemma_.lower() for c in words)


def _event(anchor: Token) -> tuple[str, ...]:
    """Return the lemmas of the verbs that tell what happened to what is counted."""
    verbs: list[Token] = [
        c for c in anchor.rights if c.dep_ in ("acl", "relcl") and c.pos_ == "VERB"
    ]
    at = anchor
    while at.pos_ not in ("VERB", "AUX") and at.head.i != at.i:
        at = at.head
    if at.pos_ in ("VERB", "AUX"):
        verbs.append(at)
        if at.lemma_ in _LIGHT:
            verbs += [c for c in at.children if c.dep_ in ("xcomp", "ccomp") and c.pos_ == "VERB"]
    events = []
    for verb in verbs:
        particle = next((c.lower_ for c in verb.children if _particle(verb, c)), "")
        lemma = verb.lemma_.lower()
        if lemma not in ("be", "have"):
            events.append(f"{lemma} {particle}".strip())
    return tuple(dict.fromkeys(events))
