"""What a figure counts and what the sentence says of it: noun, event, denial."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from app.analysis.befallen import participle
from app.analysis.places import text_of, tokens_from
from app.lexicon.wordnet import PERSON, nouns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token

_DATE_LABELS = frozenset({"DATE", "TIME"})
_LIGHT = frozenset((
    "be", "have", "begin", "start", "continue", "see", "say", "do", "go", "want", "remain", "stand",
))  # fmt: skip
_SUMS = frozenset(("number", "total", "count", "amount", "figure", "sum", "toll", "tally"))
_NUMBERING = frozenset(("number", "total"))  # verbs whose subject is counted
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "attr", "acomp"))
_MOST = 12  # words that narrow a figure
_REACHING = frozenset(("reach", "hit", "exceed", "top"))
_REACH = 6  # words from a number to the noun that it counts


def noun_after(doc: Doc, end: int, *, across_of: bool) -> Token | None:
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
        if (token.pos_ in ("NOUN", "PROPN") and token.text[:1].isalpha()) or (
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
    if found is None and following and participle(following[0]):
        return following[0]  # "20 wounded"
    return found


def lemma(noun: Token) -> str:
    """Return the singular of a noun; the model leaves some that end in *men* as they are."""
    word = noun.lemma_.lower()
    one = f"{word[:-3]}man" if word.endswith("men") else word
    return one if nouns().knows(one) else word


def noun_before(number: Token) -> Token | None:
    """Return the noun whose number is told behind it: *the number of boats rose to 20*."""
    at = number.head if number.dep_ in ("pobj", "nummod") and number.head.pos_ == "ADP" else number
    if at.dep_ not in ("attr", "dobj", "prep", "acomp", "npadvmod", "oprd"):
        return None
    verb = at.head
    if verb.pos_ not in ("VERB", "AUX") or (at.pos_ == "ADP" and at.lower_ not in ("at", "to")):
        return None
    subject = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    beside = verb.doc[verb.i - 1] if verb.i else verb
    if beside.pos_ == "NOUN" and beside.lemma_.lower() in _SUMS:
        subject = beside
    if subject is not None and verb.lemma_.lower() in _NUMBERING:
        return subject  # "the boats numbered 20"
    if subject is None or subject.pos_ != "NOUN" or nouns().is_a(subject.lemma_.lower(), PERSON):
        return None
    if subject.lemma_.lower() not in _SUMS:
        told = at.dep_ == "attr" or at.pos_ == "ADP" or verb.lemma_.lower() in _REACHING
        return subject if told else None  # "the margin was 20"
    of = next((c for c in subject.rights if c.lower_ == "of"), None)
    counted = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return counted if counted is not None else subject


def _attributive(token: Token) -> bool:
    return (
        token.dep_ in ("amod", "compound", "npadvmod", "advmod", "punct") and token.head.i > token.i
    )


def qualifiers(anchor: Token, inside: list[Token], happened: list[Token]) -> tuple[str, ...]:
    """Return the lemmas of the words that narrow what is counted, the nearest first.

    These are the words before it in its phrase, the nouns that its phrase belongs to or that belong
    to it (*a fine of 20 euros*, *20 tons of coal*), and those that stand with its verbs (*the
    repair cost 20 euros*). Names are left out: they are actors. ``inside`` are the number's tokens
    with its unit.
    """
    itself = {anchor.i, *(token.i for token in inside)}
    words = [c for c in anchor.lefts if c.dep_ in ("amod", "compound") and c.is_alpha]
    words += _objects(anchor)
    at = anchor
    while at.pos_ not in ("VERB", "AUX") and at.head.i != at.i:
        at = at.head
        words += [at, *(c for c in at.lefts if c.dep_ in ("amod", "compound"))]
        words += _objects(at) if at.pos_ == "NOUN" else []
    for verb in happened:
        words += [c for c in verb.children if c.dep_ in _ARGUMENTS] + _objects(verb)
    named = (w for w in words if w.pos_ in ("NOUN", "ADJ") or w.dep_ == "amod")
    kept = (
        w.lemma_.lower()
        for w in named
        if w.is_alpha and w.i not in itself and w.ent_type_ not in _DATE_LABELS
    )
    return tuple(islice(dict.fromkeys(kept), _MOST))


def _objects(word: Token) -> list[Token]:
    """Return the nouns that stand behind a word's prepositions, and what narrows them."""
    found = []
    for preposition in word.rights:
        if preposition.dep_ in ("prep", "agent"):
            for noun in preposition.children:
                if noun.dep_ == "pobj":
                    found += [noun, *(c for c in noun.lefts if c.dep_ in ("amod", "compound"))]
    return found


def happening(anchor: Token) -> list[Token]:
    """Return the verbs that tell what happened to what is counted."""
    found: list[Token] = [
        c for c in anchor.rights if c.dep_ in ("acl", "relcl") and c.pos_ == "VERB"
    ]
    at = anchor
    while at.pos_ not in ("VERB", "AUX") and at.head.i != at.i:
        at = at.head
    if at.pos_ in ("VERB", "AUX"):
        found.append(at)
        if at.lemma_ in _LIGHT:
            found += [c for c in at.children if c.dep_ in ("xcomp", "ccomp") and c.pos_ == "VERB"]
    return found


def event(happened: list[Token], first: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the lemmas of verbs, with their particles; *be* and *have* tell of no event.

    ``first`` are events that what is counted tells of by itself.
    """
    events = list(first)
    for verb in happened:
        particle = next((c.lower_ for c in verb.children if _particle(verb, c)), "")
        lemma = verb.lemma_.lower()
        if lemma not in ("be", "have"):
            events.append(f"{lemma} {particle}".strip())
    return tuple(dict.fromkeys(events))


def _particle(verb: Token, child: Token) -> bool:
    beside = child.i == verb.i + 1 and child.lower_ in ("out", "off", "away", "down", "over", "in")
    return child.dep_ == "prt" or (beside and child.dep_ in ("advmod", "prep"))


def denied(happened: list[Token], number: Token) -> bool:
    """Tell whether the sentence denies the figure: *did not kill 20*, *not 500 but 300*."""
    if any(c.dep_ == "neg" for verb in happened[:1] for c in verb.children):
        return True
    before = number.doc[number.i - 1] if number.i > number.sent.start else None
    return before is not None and before.lower_ == "not"
