"""The fields of the index as Whoosh knows them, and the number of the format they are kept in."""

from __future__ import annotations

from whoosh.analysis.tokenizers import IDTokenizer
from whoosh.fields import ID, TEXT, Schema

FORMAT = "2"
"""Goes up whenever the arrays or the folding of words change: an older index is then made anew."""


def make_schema() -> Schema:
    """Return the fields; the words are found by :mod:`app.text.tokens`, not by Whoosh."""
    return Schema(
        id=ID(stored=True),
        title=TEXT(analyzer=IDTokenizer()),
        body=TEXT(analyzer=IDTokenizer()),
    )
