"""Where a name begins and ends: what stands before, behind or between is cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.analysis.places import text_of, tokens_between
from app.analysis.powers import labelled
from app.lexicon.people import is_given
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, LOCATION, PERSON, nouns
from app.model.document import Span
from app.names.fold import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Entity

APOSTROPHE = r"['’ʼʻ`]"
# What cannot begin or end a name, whatever its case.
_OUTER = frozenset(
    {"DET", "ADV", "ADP", "PRON", "CCONJ", "SCONJ", "VERB", "AUX", "INTJ", "PART", "PUNCT", "SPACE"}
)
KEPT = {"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"}
_DASHES = frozenset(("-", "–", "—", "--"))
_WHERE = frozenset(("at", "vs", "versus", "against", "near"))
_MONTHS = frozenset(
    "january february march april may june july august september october november december "  # noqa: SIM905
    "monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue wed thu fri sat sun today tomorrow yesterday am pm gmt".split()
)
_CLOCK = re.compile(r"(?:\d:\d\d|\d ?[ap]\.?m\.?)(?: ?[ap]\.?m\.?)?[ ,(]*$", re.IGNORECASE)
# An adjective made of a name (*Oslo-based*): what it describes is the name.
_PARTICIPLE = re.compile(
    r"[^\W_]+-(?:[a-z]+ed|born|led|held|run|built|owned|wide|speaking|era|style)\s+"
)


def without_where(entity: Entity) -> Iterator[Entity]:
    """Cut an entity where it goes on to tell against whom or where (*Lions at City Stadium*).

    A body may have its place in its name (*University of X at Y*). A dash between blanks parts
    names as well. A word that opens the sentence is no part of either.
    """
    start = entity.start + (_opens(entity[0]) and len(entity) > 1)
    for token in entity[1:-1]:
        first = entity.doc[start + (entity.doc[start].pos_ == "DET")]
        before = nouns().singular(first.lower_)
        where = token.lower_ in _WHERE and not nouns().is_a(before, *BODIES, most=8)
        if where or (token.text in _DASHES and token.whitespace_):
            yield labelled(entity.doc, start, token.i, entity.label_)
            start = token.i + 1
    rest = labelled(entity.doc, start, entity.end, entity.label_)
    yield rest if start > entity.start else entity


def without_verbs(doc: Doc, entity: Entity) -> Iterator[Entity]:
    """Cut an entity of a headline at its verbs, which the model takes for names there."""
    start = entity.start
    for token in entity:
        if token.pos_ in ("VERB", "AUX"):
            if token.i > start:
                yield labelled(doc, start, token.i, entity.label_)
            start = token.i + 1
    if start < entity.end:
        yield labelled(doc, start, entity.end, entity.label_)


_ROLE = re.compile(r"(?:[^\W_]+\s+){0,3}?([^\W_]+) (?:of|for|to) (?:the )?(?=[^\W\da-z])")


def without_role(text: str, span: Span) -> Span:
    """Cut off whose member or head somebody is (*Representatives of the X* -> *X*).

    At the start of a sentence any noun is written large (*Sales of X*); only one that says where
    or what body something is may begin a name there.
    """
    match = _ROLE.match(span.of(text))
    if match is None:
        return span
    known, word = nouns(), nouns().singular(match[1].lower())
    tail = span.of(text)[match.end() :]
    if tail.isupper() and tail.isalpha() and not known.is_a(word, LOCATION, *BODIES, most=12):
        return Span(span.start + match.end(), span.end)
    kinds = known.is_a(word, LOCATION, *BODIES, most=12) or not known.knows(word)
    begins = after_break(text, span.start) and match[0].split()[0] == match[1] and not kinds
    if known.is_a(word, PERSON) or begins:
        return Span(span.start + match.end(), span.end)
    return span


def without_calling(text: str, span: Span) -> Span:
    """Cut off what a person is (*Goalkeeper X Y* -> *X Y*); titles are known to names as such."""
    words = span.of(text).split()
    while len(words) > 2 and not is_given(plain(words[0])) and (
        nouns().is_a(plain(words[0]), PERSON) or states().demonym_of(words[0])
    ):  # fmt: skip
        span = Span(text.index(words[1], span.start + len(words[0])), span.end)
        words.pop(0)
    return span


def stripped(text: str, start: int, end: int) -> Span | None:
    """Cut articles, possessives, quotes and other punctuation off a span's ends."""
    words = text[start:end]
    lead = re.match(r"(?:[^\w]+|\d+\s*[-.)]\s*|(?:[Tt]he|THE|[Aa]n?)\s+)*", words)
    begin = lead.end() if lead else 0
    tail = re.search(
        rf"(?:\s+(?:to|of|in|on|at|by|as|is|and|or|for|from|the|with|who|was)(?=\W*$)|{APOSTROPHE}s?|\s\d+[-–]\d+|[^\w)])*$",
        words[begin:],
    )
    stop = begin + tail.start() if tail else len(words)
    if words[begin:stop].count("(") != words[begin:stop].count(")"):
        stop = begin + len(words[begin:stop].split("(")[0].rstrip())
    return Span(start + begin, start + stop) if stop > begin else None


def trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Cut off a run's ends what no name begins or ends with; None when nothing is left."""
    own = stripped(text_of(doc), start, end)
    if own is None:
        return None
    if based := _PARTICIPLE.match(own.of(text_of(doc))):
        own = Span(own.start + based.end(), own.end)
    tokens = [t for t in tokens_between(doc, own.start, own.end) if not t.is_space]
    while tokens and _outer(tokens[0]):
        tokens.pop(0)
    while tokens and _outer(tokens[-1]):
        tokens.pop()
    if not tokens:
        return None
    begin = max(own.start, tokens[0].idx)
    stop = min(own.end, tokens[-1].idx + len(tokens[-1]))
    return stripped(text_of(doc), begin, stop) if stop > begin else None


def _opens(token: Token) -> bool:
    """Tell whether a word is written large only because it opens a sentence (*Maybe*)."""
    return token.is_sent_start is True and token.pos_ in ("ADV", "INTJ", "SCONJ", "CCONJ")


def _outer(token: Token) -> bool:
    if token.ent_type_ in KEPT and not token.is_stop and not _opens(token):
        return False
    lower = token.lower_
    return (
        token.pos_ in _OUTER
        and (token.is_stop or token.is_sent_start is True or token.pos_ == "PUNCT")
    ) or lower in _MONTHS


def is_calendar(text: str) -> bool:
    """Tell whether a text is only months, days and numbers."""
    return all(w in _MONTHS or w.removesuffix("s") in _MONTHS or w[0].isdigit()
               for w in plain(text).split())  # fmt: skip


def is_zone(text: str, start: int, name: str) -> bool:
    """Tell whether an abbreviation after a time of day names its time zone."""
    return (
        name.isupper() and len(name) < 5 and bool(_CLOCK.search(text[max(0, start - 12) : start]))
    )


def after_break(text: str, start: int) -> bool:
    """Tell whether what begins at ``start`` opens a sentence or a line."""
    before = text[:start].rstrip(" “\"'‘(")
    return not before or before[-1] in ".!?\n:;•"
