"""How sure a link is, in words."""

from __future__ import annotations

_DECIDED = 1.0  # no evidence makes a link so sure
_CERTAIN = 0.9
_LIKELY = 0.7

UNCERTAIN = "uncertain"


def surety(score: float) -> str:
    """Return the word for a link's score."""
    if score >= _DECIDED:
        return "your word"
    if score >= _CERTAIN:
        return "certain"
    return "likely" if score >= _LIKELY else UNCERTAIN
