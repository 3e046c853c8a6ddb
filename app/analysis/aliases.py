"""A text's own statements that two names are one actor's: *X, formerly known as Y*, *X (XY)*."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
_ACTIVE = frozenset({"called", "named", "dubbed", "nicknamed", "styled"})
_BRACKET = re.compile(r"\s*[(\[]\s*(?:the\s+)?[“\"'‘]?")


@dataclass(frozen=True, slots=True)
class Statement:
    """Two candidates that the text says are one actor, the whole stretch, and its words."""

    one: Candidate
    other: Candidate
    rule: str
    span: Span
    note: str


def statements(text: str, found: Sequence[Candidate]) -> Iterator[Statement]:
    """Yield the statements between candidates that follow each other in reading order."""
    for one, other in itertools.pairwise(found):
        between = text[one.span.end : other.span.start]
        if len(between) > 60 or "\n" in between:
            continue
        cue = _CUE.fullmatch(between)
        whole = Span(one.span.start, other.span.end)
        if cue and cue["cue"].lower() in _ACTIVE and not cue["lead"].strip():
            continue  # one called the other, on the telephone or by a third name
        if cue:
            yield Statement(one, other, STATED, whole, " ".join(cue["cue"].split()))
        elif _BRACKET.fullmatch(between) and text[other.span.end : other.span.end + 2].lstrip(
            "”\"'’"
        )[:1] in (")", "]"):
            alike = compare(one.text, other.text)
            if alike.rule in (ACRONYM, SPELLING) and alike.score > 0.5:
                whole = Span(whole.start, whole.end + 1)
                yield Statement(one, other, STATED, whole, f"“{whole.of(text)}”")
