"""Numbers that count nothing: list markers, years, parts of names and of addresses, pronouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.analysis.places import text_of, tokens_from
from app.lexicon.wordnet import verbs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from app.text.quantities import Amount

_LIST_ITEM = re.compile(r"(?:^|\n)[ \t]*$")
_MARKER = re.compile(r"\s*[-.):]\s*\D")
_GLUED = re.compile(r"(?P<word>\w+)[-–]$")
# Prefixes that leave a number what it is: "a now-20 year old firm".
_FREE = frozenset(("now", "then", "sub", "near", "mid", "over", "under", "some", "about", "to"))
_YEARS = range(1500, 2200)
_PLACES = frozenset(("GPE", "LOC"))
_DESIGNATION = range(1, 4)  # letters before the number of a type


def counts_nothing(doc: Doc, amount: Amount, inside: list[Token], noun: Token | None) -> bool:
    """Tell whether a number stands for something else than how many or how much.

    ``inside`` are the number's tokens, ``noun`` what it would count.
    """
    if not inside:
        return True
    text, start, end = text_of(doc), amount.core.start, amount.core.end
    first, last = inside[0], inside[-1]
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if _LIST_ITEM.search(text[max(0, start - 40) : start]) and _MARKER.match(text[end : end + 8]):
        return True
    if first.lower_ == "one" and amount.low == 1 and _is_pronoun(first, after):
        return True
    glued = _GLUED.search(text[max(0, start - 20) : start])
    if glued and glued["word"].lower() not in _FREE and amount.span.start == start:
        return True  # "F-16"
    if amount.unit is not None or amount.vague or not amount.digits:
        return False
    if amount.span != amount.core or re.search(r"[,.\s]", amount.core.of(text).strip()):
        return False
    return _is_year(amount, first, noun) or _names(doc, first, last, noun)


def _is_pronoun(one: Token, after: Token | None) -> bool:
    """Tell whether *one* stands for somebody: it counts in *one town*, *one of the towns*."""
    if after is not None and after.lower_ == "of":
        following = tokens_from(one.doc, after.idx + 2, 1)
        return not following or (following[0].pos_ == "PRON" and following[0].tag_ != "PRP$")
    return one.pos_ == "PRON" or one.dep_ not in ("nummod", "npadvmod", "compound")


def _is_year(amount: Amount, token: Token, noun: Token | None) -> bool:
    """Tell whether four digits stand for a year.

    Nouns in the plural are counted, unless they are known already: *the 2004 elections*.
    """
    if not (len(token.text) == 4 and token.text.isdecimal() and int(amount.low) in _YEARS):
        return False
    before = token.doc[token.i - 1] if token.i else None
    known = before is not None and (
        before.pos_ in ("DET", "PROPN") or before.tag_ in ("PRP$", "POS")
    )
    return known or noun is None or noun.tag_ not in ("NNS", "NNPS")


def _names(doc: Doc, first: Token, last: Token, noun: Token | None) -> bool:
    """Tell whether a number belongs to a name: *Platoon 16*, *category 4*, *16 Main Street*."""
    plural = noun is not None and noun.tag_ in ("NNS", "NNPS")
    before = doc[first.i - 1] if first.i and not first.is_sent_start else None
    if noun is not None and noun.tag_ == "NNP" and not noun.lower_.endswith("s"):
        return not noun.text.isupper()  # in capitals all nouns look like names
    if before is None or before.is_punct:
        return False
    if noun is None and before.ent_type_ in _PLACES and doc[before.i - 1].pos_ == "ADP":
        return False  # "in Rome 29 died, in Turin 12"
    if first.dep_ == "nummod" and first.head.i < first.i and not plural:
        return first.head.pos_ in ("NOUN", "PROPN") and first.head.tag_ not in ("NNS", "NNPS")
    if before.head == first and before.dep_ in ("compound", "nmod") and before.pos_ != "NUM":
        return True
    if before.pos_ != "PROPN" or before.text == before.lower_:
        return False
    if verbs().knows(before.lower_) and _is_headline(first.sent):
        return False  # "Blasts Kill 5"
    if before.text.isupper() and len(before) in _DESIGNATION and not _is_headline(first.sent):
        return True  # "AK 47 rifles"
    start = before
    while start.i and doc[start.i - 1].pos_ in ("PROPN", "CCONJ") and not start.is_sent_start:
        start = doc[start.i - 1]
    definite = start.i > 0 and doc[start.i - 1].lower_ == "the" and not start.is_sent_start
    return definite or noun is None or not (plural or before.is_sent_start)


def _is_headline(sentence: Span) -> bool:
    """Tell whether all longer words are capitalised, so that capitals mean nothing."""
    words = [t.text for t in sentence if len(t.text) > 3 and t.is_alpha]
    return len(words) > 1 and sum(w[0].isupper() for w in words) > 0.8 * len(words)


def is_bullet(text: str, amount: Amount) -> bool:
    """Tell whether a minus is a dash: one that begins a line, or one before what is counted."""
    start = amount.core.start
    if amount.low >= 0 or text[start] not in "-−":
        return False
    return amount.unit is None or bool(_LIST_ITEM.search(text[max(0, start - 40) : start]))
