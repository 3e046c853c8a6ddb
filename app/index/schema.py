"""What the index keeps of a document: its words and their places, never its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whoosh.analysis.acore import Token
from whoosh.analysis.tokenizers import Tokenizer
from whoosh.fields import ID, STORED, TEXT, Schema

from app.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "1"
"""Goes up whenever the fields or the folding of words change: an older index is then made anew."""

WORDS = ("body", "title")
"""The fields that a word without a field is looked for in."""


class Words(Tokenizer):
    """The tokens of :mod:`app.text.tokens` as Whoosh wants them."""

    def __call__(
        self,
        value: str,
        positions: bool = False,
        chars: bool = False,
        keeporiginal: bool = False,
        removestops: bool = True,
        start_pos: int = 0,
        start_char: int = 0,
        tokenize: bool = True,
        mode: str = "",
        **kwargs: object,
    ) -> Iterator[Token]:
        """Yield the words of ``value``; one token is used over and over, as is Whoosh's way."""
        token = Token(positions, chars, removestops=removestops, mode=mode)
        token.boost = 1.0
        token.stopped = False
        for position, (word, start, end) in enumerate(tokens(value), start_pos):
            token.text = word
            token.pos = position
            token.startchar = start_char + start
            token.endchar = start_char + end
            yield token

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Words)

    def __hash__(self) -> int:
        return hash(Words)


def make_schema() -> Schema:
    """Return the fields of the index; ``date`` is ISO 8601, so that its order is that of days."""
    return Schema(
        id=ID(unique=True, stored=True),
        title=TEXT(analyzer=Words()),
        body=TEXT(analyzer=Words()),
        date=ID(),
        shown=STORED(),  # title and source as the reader sees them
    )
