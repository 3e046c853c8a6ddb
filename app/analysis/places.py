"""A batch's text and tokens by character offset.

spaCy puts ``doc.text`` together anew at each call and looks tokens up one by one; both are kept
here with the batch instead.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_STARTS, _TEXT = "starts", "text"


def text_of(doc: Doc) -> str:
    """Return the batch's text."""
    text: str | None = doc.user_data.get(_TEXT)
    if text is None:
        text = doc.user_data[_TEXT] = doc.text
    return text


def _starts(doc: Doc) -> list[int]:
    starts: list[int] | None = doc.user_data.get(_STARTS)
    if starts is None:
        starts = doc.user_data[_STARTS] = [token.idx for token in doc]
    return starts


def tokens_between(doc: Doc, start: int, end: int) -> list[Token]:
    """Return the tokens that share a character with ``[start, end)`` of the batch's text."""
    starts = _starts(doc)
    first = max(0, bisect_right(starts, start) - 1)
    last = bisect_left(starts, end)
    found = list(doc[first:last])
    if found and found[0].idx + len(found[0]) <= start:
        found.pop(0)
    return found


def tokens_from(doc: Doc, start: int, most: int) -> list[Token]:
    """Return at most ``most`` tokens that begin at ``start`` or later."""
    first = bisect_left(_starts(doc), start)
    return list(doc[first : first + most])
