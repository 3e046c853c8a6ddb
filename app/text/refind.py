"""A quoted place found again in a text that is read otherwise than when it was quoted.

What stood there is looked for as it was written, nearest to where it stood and best by what stood
beside it; then by its letters and figures alone, so that other white space, quotation marks,
hyphens, accents and case do not matter.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from app.model.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.note import Place

_ENOUGH = 8  # characters that must agree, with what stands beside the place, for it to be that one


def find_again(text: str, place: Place) -> Span | None:
    """Return where a place is in a text now, None where the text has it no more."""
    start, words = place.span.start, place.words
    if not words:
        return None
    told = f"{place.before}{words}{place.after}"
    at = start - len(place.before)
    if text.startswith(told, max(0, at)):
        return _whole(text, start, start + len(words), place)
    found = _nearest(text, words, place.before, place.after, start)
    if found is not None:
        return _whole(text, found, found + len(words), place)
    letters, places = _letters(text)
    wanted = _letters(words)[0]
    before, after = _letters(place.before)[0], _letters(place.after)[0]
    about = next((n for n, at in enumerate(places) if at >= start), len(places))
    found = _nearest(letters, wanted, before, after, about)
    if found is None:
        return None
    return _whole(text, places[found], places[found + len(wanted) - 1] + 1, place)


def _whole(text: str, start: int, end: int, place: Place) -> Span:
    """Return a place that was found by its words; of a long passage they are only the first."""
    if len(place.span) > len(place.words):
        end = max(end, min(len(text), start + len(place.span)))
    return Span(start, end)


def _nearest(text: str, words: str, before: str, after: str, start: int) -> int | None:
    """Return where words stand that have most in common beside them, of several the nearest."""
    enough = min(_ENOUGH, len(before) + len(words) + len(after))
    best: tuple[int, int] | None = None
    found = None
    for at in _all(text, words):
        agreeing = _common(text[max(0, at - len(before)) : at][::-1], before[::-1])
        agreeing += _common(text[at + len(words) : at + len(words) + len(after)], after)
        rank = (agreeing, -abs(at - start))
        if agreeing + len(words) >= enough and (best is None or rank > best):
            best, found = rank, at
    return found


def _all(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def _letters(text: str) -> tuple[str, list[int]]:
    """Return the letters and figures of a text, folded, and where each of them stands."""
    kept: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        folded = unicodedata.normalize("NFKD", sign).casefold()
        letters = [letter for letter in folded if letter.isalnum()]
        kept += letters
        places += [at] * len(letters)
    return "".join(kept), places
