"""A text's own statements that two names are one actor's: *X, formerly known as Y*, *X (XY)*."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import PERSON, nouns
from app.model.document import Span
from app.names.compare import ACRONYM, SPELLING, compare
from app.names.fold import name
from app.names.sounds import script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.analysis.candidates import Candidate

STATED = "alias-in-text"
APPOSITION = "apposition"
_ADVERB = (
    r"(?:formerly|previously|originally|once|now|also|recently|later|since|subsequently|better|"
    r"commonly|otherwise|sometimes|long|locally|officially|initially)"
)
_VERB = (
    r"(?:known as|called|named|renamed(?: (?:to|as|itself))?|rebranded(?: (?:to|as|itself))?|"
    r"re-named|styled|dubbed|nicknamed|referred to as|abbreviated(?: as| to)?)"
)
_CUE = re.compile(
    rf"(?P<lead>[\s,(–—-]*(?:(?:which|who|that)\s+)?(?:(?:is|was|were|are|has|had|have)\s+)?(?:been\s+)?)"
    rf"(?P<cue>{_ADVERB}\s+(?:been\s+)?{_VERB}|{_VERB}|formerly|previously|originally|"
    r"(?<=[(])(?:now|once|later|also)|a\.?k\.?a\.?|alias|née|nee)"
    r"(?P<tail>\s+(?:as\s+)?(?:the\s+)?[“\"'‘]?)",
    re.IGNORECASE,
)
_ACTIVE = frozenset(
    ("called", "named", "dubbed", "nicknamed", "styled", "renamed", "re-named", "rebranded")
)
_OTHERS_CALL = re.compile(
    r"\s*,?\s*(?:which|whom|that)\s+[^.,;()\n]{1,40}?\s"
    r"(?P<cue>calls?|called|renamed|rebranded|dubs?|dubbed|named?|names)\s+(?:the\s+)?[“\"'‘]?"
)
_LONGEST = 300  # characters before a name in which its sentence begins
_FAR = 60  # characters that a statement may have between its names
_BESIDE = re.compile(r",\s+the\s+")
_ENDED = re.compile(r"[.;)]|,\s+(?!(?:and|or|the|an?)\b)[a-zß-ÿ]")
_SENTENCE = re.compile(r"[.!?…:]\s+|\n")
# A sentence that begins so has a first part that ends at a comma (*After the talks with X, the Y*).
_FRONTED = re.compile(
    r"\W*(?:about|according|across|after|against|along|although|amid|among|as|at|before|behind|below|"
    r"beneath|beside|between|beyond|by|despite|during|except|following|for|from|if|in|inside|into|like|"
    r"near|of|off|on|once|outside|over|past|since|than|though|through|to|toward|towards|under|unless|"
    r"unlike|until|when|whenever|where|while|with|within|without)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:,|\band|\bor)\s+(?:the\s+)?$", re.IGNORECASE)
_PLACES = ("GPE", "LOC", "FAC", "NORP")
_CLOSED = re.compile(r"^[”\"'’]?[)\]]")
_BRACKET = re.compile(r"\s*[(\[]\s*(?:the\s+)?[“\"'‘]?")


@dataclass(frozen=True, slots=True)
class Statement:
    """Two candidates that the text says are one actor, the whole stretch, and its words."""

    one: Candidate
    other: Candidate
    rule: str
    span: Span
    note: str


def _of_a_state(text: str, one: Candidate, other: Candidate) -> bool:
    """Tell whether a statement is about somebody of a state (*the king of Siam, once Prince X*)."""
    before = text[max(0, one.span.start - 8) : one.span.start].lower().rstrip()
    before = before.removesuffix(" the")
    table = states()
    return before.endswith(" of") and bool(table.state(one.text)) and not table.state(other.text)


def statements(text: str, found: Sequence[Candidate]) -> Iterator[Statement]:
    """Yield the statements between candidates that follow each other in reading order."""
    for one, other in itertools.pairwise(found):
        between = text[one.span.end : other.span.start]
        if len(between) <= _FAR and "\n" not in between:
            yield from _between(text, one, other, between)
    for apart in (1, 2):  # who calls it so may be named in between
        for one, other in zip(found, found[apart:], strict=False):
            call = _OTHERS_CALL.fullmatch(text[one.span.end : other.span.start][:_FAR])
            if call:
                whole = Span(one.span.start, other.span.end)
                yield Statement(one, other, STATED, whole, call["cue"])


def _between(text: str, one: Candidate, other: Candidate, between: str) -> Iterator[Statement]:
    # What is said of a name's initials in brackets is said of the name.
    cue = _CUE.fullmatch(_CLOSED.sub("", between))
    whole = Span(one.span.start, other.span.end)
    if cue and cue["cue"].lower() in _ACTIVE and not cue["lead"].strip():
        return  # one called the other, on the telephone or by a third name
    if cue and not _of_a_state(text, one, other):
        yield Statement(one, other, STATED, whole, " ".join(cue["cue"].split()))
    elif _BESIDE.fullmatch(between):
        if _ENDED.match(text, other.span.end) and _one_of(text, one, other):
            yield Statement(one, other, APPOSITION, whole, f"“{whole.of(text)}”")
    elif _BRACKET.fullmatch(between) and text[other.span.end : other.span.end + 2].lstrip("”\"'’")[
        :1
    ] in (")", "]"):
        alike = compare(one.text, other.text)
        # Who puts a name in another script beside it gives its original spelling.
        original = {script(one.text), script(other.text)} > {"LATIN"}
        if original or (alike.rule in (ACRONYM, SPELLING) and alike.score > 0.5):
            whole = Span(whole.start, whole.end + 1)
            yield Statement(one, other, STATED, whole, f"“{whole.of(text)}”")


def _one_of(text: str, one: Candidate, other: Candidate) -> bool:
    """Tell whether *X, the Y,* can only be one: no list, no clause, no place, no post.

    A person is no body; a body's second name has no noun for what people are.
    """
    if any(c.text.split()[-1][0].islower() for c in (one, other)):
        return False  # "the Danish parliament": a noun
    before = _SENTENCE.split(text[max(0, one.span.start - _LONGEST) : one.span.start])[-1]
    if ("," not in before and _FRONTED.match(before)) or _LISTED.search(before):
        return False
    labels = {one.label, other.label}
    if labels & set(_PLACES) or ("PERSON" in labels and len(labels - {""}) > 1):
        return False
    read = name(other.text)
    last, known = read.spelled[-1], nouns()
    if known.is_a(known.singular(last), PERSON, most=2) or one.label == other.label == "PERSON":
        return False
    return not any(states().home(c.text) or population(c.text) for c in (one, other))
