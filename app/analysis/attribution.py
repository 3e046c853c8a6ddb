"""Whose figure it is, where the text says so: *according to X*, *X said*, *as reported by X*.

The rules read the parse, never names. Who is only a pronoun is not looked for elsewhere: a wrong
source is worse than none.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from app.analysis.places import text_of
from app.lexicon.wordnet import verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

_SAYING = (1009258, 965053, 672451, 831669, 1011743)
"""WordNet: say, report, estimate, inform, assert."""
_TELLING = frozenset(("confirm", "quote", "cite", "reveal", "put"))
"""Verbs that tell of another's words or of numbers, and which WordNet counts otherwise."""
_TOLD = frozenset((
    "figure", "number", "data", "datum", "statistic", "estimate", "count", "tally", "toll",
    "report", "statement", "account", "record", "survey", "source",
))  # fmt: skip
"""Nouns for what somebody tells: whose they are is who tells it."""
_FROM = frozenset(("from", "by", "of"))
_JOINING = frozenset(("of", "for"))
_STEPS = 8  # how far up the tree a source is looked for
_LONGEST = 9  # words of a name with what belongs to it
_QUOTED = 150  # tokens that a quotation goes on before it is said whose it is


def source(anchor: Token) -> str:
    """Return whose figure the text says it is, empty where it does not say.

    ``anchor`` is the noun that is counted, or the number.
    """
    named = _by_tree(anchor) or _by_quotation(anchor)
    return "" if named is None else _phrase(named)


def _by_tree(anchor: Token) -> Token | None:
    """Return who is named on the way from the number up to the head of its sentence."""
    at = anchor
    for _ in range(_STEPS):
        named = _beside(at, anchor)
        if named is not None:
            return named
        if at.head.i == at.i:
            return _speaker(at, anchor)
        if at.dep_ in ("ccomp", "parataxis") and at.head.pos_ == "VERB":
            found = _speaker(at.head, anchor)
            if found is not None:
                return found
        if at.dep_ == "prep" and at.lower_ == "at" and at.head.lemma_ == "put":
            return _speaker(at.head, anchor)
        at = at.head
    return None


def _beside(at: Token, anchor: Token) -> Token | None:
    """Return who is named by what hangs on a word: *according to*, *as reported by*, *X's*."""
    for child in at.children:
        if child.lower_ == "according":
            to = next((c for c in child.children if c.lower_ == "to"), None)
            named = _object(to) if to is not None else None
            if named is not None:
                return _teller(named)
        if child.dep_ in ("advcl", "acl") and _says(child):
            agent = next((c for c in child.children if c.dep_ == "agent"), None)
            named = _object(agent) if agent is not None else None
            if named is not None and not _within(anchor, named):
                return named
        told = at.lemma_.lower() in _TOLD and at.i != anchor.i
        if told and child.dep_ == "poss" and child.pos_ != "PRON":
            return child
    return None


def _by_quotation(anchor: Token) -> Token | None:
    """Return who speaks a quotation that goes on beyond the sentence of the number."""
    doc = anchor.doc
    opened = False
    for token in doc[: anchor.i]:
        if token.text in "“”":
            opened = token.text == "“"
    if not opened:
        return None
    following = islice(doc, anchor.i, anchor.i + _QUOTED)
    end = next((t for t in following if t.text in ("”", "\n", "\n\n")), None)
    if end is None or end.text != "”":
        return None
    for token in doc[end.i + 1 : end.sent.end]:
        if token.text == "“":
            return None
        if _says(token):
            return _speaker(token, anchor)
    return None


def _says(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    if verb.pos_ not in ("VERB", "AUX"):
        return False
    return lemma in _TELLING or verbs().is_a(lemma, *_SAYING, most=1)


def _speaker(verb: Token, anchor: Token) -> Token | None:
    """Return the subject of a verb of saying: no pronoun, and not what holds the number."""
    if not _says(verb):
        return None
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.pos_ == "PRON" or _within(anchor, subject):
        return None
    return subject


def _teller(named: Token) -> Token:
    """Return who tells what is named: of *figures from the board*, the board."""
    if named.lemma_.lower() in _TOLD:
        for child in named.children:
            if child.dep_ == "prep" and child.lower_ in _FROM:
                teller = _object(child)
                if teller is not None:
                    return teller
    return named


def _object(preposition: Token) -> Token | None:
    return next((c for c in preposition.children if c.dep_ == "pobj"), None)


def _within(token: Token, other: Token) -> bool:
    return other.is_ancestor(token) or other.i == token.i


def _phrase(noun: Token) -> str:
    """Return a noun with what stands before it, and after it what it is *of* or *for*."""
    doc, first = noun.doc, noun.left_edge.i
    last = noun.i
    for word in _joined(noun):
        last = word.i
    if last - first >= _LONGEST:
        last = noun.i
    words = text_of(doc)[doc[first].idx : doc[last].idx + len(doc[last])]
    return " ".join(words.split()).strip("“”\"'")


def _joined(noun: Token) -> Iterator[Token]:
    """Yield the words that belong to a name and follow it without a break."""
    at = noun.i
    for child in noun.children:
        if child.i == at + 1 and child.dep_ == "prep" and child.lower_ in _JOINING:
            named = _object(child)
            if named is not None:
                yield named
                at = named.i
                yield from _joined(named)
        elif child.i == at + 1 and child.dep_ == "appos" and child.pos_ == "PROPN":
            yield child
            at = child.i
