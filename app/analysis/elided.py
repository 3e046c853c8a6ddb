"""What a number counts that no noun follows: by its clause, by what was counted before, by a sum.

Texts leave out the noun where the reader knows it: *104 were hurt*, *six of them*, *14 of 20
charges*, *the first lost 30 boats and the second 12*, *Ann Lee, 58, said*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.analysis.befallen import befalls, state
from app.analysis.counted import lemma
from app.lexicon.wordnet import PERSON, nouns
from app.model.quantity import QuantityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from app.model.quantity import Figure
    from app.text.quantities import Amount

AGE = ("old",)  # what narrows the years of an age
_OLDEST = 120
_LARGE = 1000  # smaller numbers beside a sum of money may count anything
_BACK = 40  # words before a pronoun in which what it stands for is looked for
_SUBJECTS = ("nsubj", "nsubjpass")
_SELF = frozenset(("he", "she", "i"))


def head(
    first: Token, last: Token, happened: list[Token], earlier: Figure | None
) -> tuple[str, str]:
    """Return the lemma of what a number counts, or nothing, and the event that this tells of.

    ``first`` and ``last`` are the number's tokens, ``happened`` the verbs of its clause,
    ``earlier`` is the figure before it in its sentence.
    """
    doc = first.doc
    for verb in [*happened, first.head]:
        for child in verb.lefts:
            if child.lower_ == "of" and child.i < first.i and child.i + 1 < verb.i:
                whole = next((c for c in child.children if c.dep_ == "pobj"), None)
                event = state(whole) if whole is not None else ""
                if event:
                    return "people", event  # "of the dead, 20 were from here"
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if after is not None and after.lower_ == "of" and after.i + 1 < len(doc):
        return _part_of(doc[after.i + 1], first), ""
    if earlier is not None and earlier.quantity.kind is QuantityKind.COUNT and earlier.head:
        return earlier.head, ""
    return "people" if any(befalls(verb) for verb in happened) else "", ""


def _part_of(whole: Token, number: Token) -> str:
    """Return what *them*, *its crew* or *20 ships* are, of which a number is a part."""
    if whole.pos_ == "PRON" and whole.tag_ != "PRP$":
        return _antecedent(number)
    for token in whole.doc[whole.i : whole.i + 4]:
        if token.pos_ in ("NOUN", "PROPN"):
            return lemma(token)
        if token.lower_ == "own":
            return _antecedent(number)
        if token.pos_ not in ("DET", "PRON", "NUM", "ADJ"):
            break
    return ""


def _antecedent(number: Token) -> str:
    """Return what a pronoun in the plural may stand for: any people, or the last things named."""
    doc = number.doc
    for at in range(number.i - 1, max(-1, number.i - _BACK), -1):
        if doc[at].tag_ == "NNS":
            noun = lemma(doc[at])
            return "people" if nouns().is_a(noun, PERSON) else noun
    return ""


def is_sum(amount: Amount, earlier: Figure) -> bool:
    """Tell whether a bare number goes on with money: *he paid 300,000 euros, she 450,000*."""
    return earlier.quantity.kind is QuantityKind.MONEY and amount.low >= _LARGE


def is_age(amount: Amount, first: Token, last: Token) -> bool:
    """Tell whether a bare number is somebody's age: *Ann Lee, 58, said*, *a boy of six*."""
    if amount.span != amount.core or amount.low != amount.high or not 0 < amount.low < _OLDEST:
        return False
    doc = first.doc
    before = doc[first.i - 1] if first.i else None
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if before is None:
        return False
    if before.lower_ == "of" and first.i > 1:
        return _is_person(doc[first.i - 2])
    if after is not None and not after.is_punct and after.pos_ != "CCONJ":
        return False
    if before.text == "," and first.i > 1:
        named = doc[first.i - 2]
        closed = after is not None and after.text in (",", ".", ";", ")")
        return closed and (named.pos_ == "PROPN" or _is_person(named))
    subject = next((c for c in before.lefts if c.dep_ in _SUBJECTS), None)
    if before.lemma_ != "be" or subject is None:
        return False
    return subject.lower_ in _SELF or subject.pos_ == "PROPN" or _is_person(subject)


def _is_person(token: Token) -> bool:
    """Tell whether a noun stands for one person."""
    return token.tag_ == "NN" and nouns().is_a(token.lemma_.lower(), PERSON, most=1)
