"""Why two actors are linked, in words and in the order in which that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.words import RULES, USER
from app.translation import phrase

if TYPE_CHECKING:
    from app.model.judgement import Judgement
    from app.model.link import ActorLink, Evidence


def reasons(link: ActorLink) -> list[Evidence]:
    """Return each reason once, the strongest first, what speaks against after what speaks for.

    What the reader has said is left out where ``link.said`` has it in full.
    """
    shown = [one for one in link.evidence if one.rule != USER or not link.said]
    strongest_first = sorted(shown, key=lambda one: (one.weight < 0, -abs(one.weight)))
    once = {(one.rule, one.note): one for one in reversed(strongest_first)}
    return [one for one in strongest_first if once[one.rule, one.note] is one]


def note_of(reason: Evidence) -> str:
    """Return a reason in words, by its rule where it has none of its own."""
    if reason.note.strip():
        return reason.note
    return RULES.get(reason.rule, reason.rule.replace("-", " "))


def you_said(judgement: Judgement) -> str:
    """Return what the reader has said, as a reason."""
    return phrase("You said: {words}", words=judgement.words)
