"""Excerpts of a text, cut between words: what stands beside a place, and how a long one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.model.words import one_line

if TYPE_CHECKING:
    from app.model.document import Span

MORE = "…"
"""Stands where something was cut off."""


class Beside(NamedTuple):
    """What stands before and after a place, in one line; the last two tell whether it goes on.

    The blank between it and the place is kept.
    """

    before: str
    after: str
    more_before: bool
    more_after: bool


def beside(text: str, span: Span, reach: int, within: Span) -> Beside:
    """Return whole words on either side of a place, at most ``reach`` characters of them each.

    Nothing outside of ``within`` is taken. A word longer than the reach is cut.
    """
    start, end = max(within.start, span.start - reach), min(within.end, span.end + reach)
    before, after = text[start : span.start], text[span.end : end]
    more_before, more_after = start > within.start, end < within.end
    if more_before and not text[start - 1].isspace():
        before = before[_first_blank(before) :]
    if more_after and not text[end].isspace():
        after = after[: len(after) - _first_blank(after[::-1])]
    left, right = one_line(before), one_line(after)
    return Beside(
        left + " " * (before[-1:].isspace() and bool(left)),
        " " * (after[:1].isspace() and bool(right)) + right,
        more_before,
        more_after,
    )


def shortened(words: str, most: int, more: str = f" {MORE}") -> str:
    """Return words in one line, those after the first ``most`` characters left out for ``more``."""
    line = one_line(words)
    if len(line) <= most:
        return line
    kept = line[:most]
    return (kept if line[most] == " " else kept.rsplit(" ", 1)[0]).rstrip() + more


def _first_blank(text: str) -> int:
    """Return where the first blank stands; 0 where there is none."""
    return next((at for at, character in enumerate(text) if character.isspace()), 0)
