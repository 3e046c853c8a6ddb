"""A text's own statements that two names are one actor's: *X, formerly known as Y*, *X (XY)*."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicon.states import states
from app.model.document import Span
from app.names.compare import ACRONYM, SPELLING, compare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.analysis.candidates import Candidate

STATED = "alias-in-text"
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
_FAR = 60  # characters that a statement may have between its names
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
    cue = _CUE.fullmatch(between)
    whole = Span(one.span.start, other.span.end)
    if cue and cue["cue"].lower() in _ACTIVE and not cue["lead"].strip():
        return  # one called the other, on the telephone or by a third name
    if cue and not _of_a_state(text, one, other):
        yield Statement(one, other, STATED, whole, " ".join(cue["cue"].split()))
    elif _BRACKET.fullmatch(between) and text[other.span.end : other.span.end + 2].lstrip("”\"'’")[
        :1
    ] in (")", "]"):
        alike = compare(one.text, other.text)
        if alike.rule in (ACRONYM, SPELLING) and alike.score > 0.5:
            whole = Span(whole.start, whole.end + 1)
            yield Statement(one, other, STATED, whole, f"“{whole.of(text)}”")
