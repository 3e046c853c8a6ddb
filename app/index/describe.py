"""How a query was understood, written out as a query in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.ranges import TermRange
from whoosh.query.terms import FuzzyTerm, Prefix
from whoosh.query.wrappers import Not

if TYPE_CHECKING:
    from whoosh.query.qcore import Query

    from app.index.grammar import Parsed

_GOES_ON = "…"


def describe(parsed: Parsed) -> str:
    """Return the query with every operator written out; ``…`` where the last word may go on."""
    return _written(parsed.tree, parsed.typing) if parsed.tree is not None else ""


def _written(tree: Query, typing: int | None, *, inside: bool = False) -> str:
    if isinstance(tree, And | Or):
        parts = [_written(part, typing, inside=inside or len(tree) > 1) for part in tree]
        row = (" OR " if isinstance(tree, Or) else " AND ").join(part for part in parts if part)
        return f"({row})" if inside and len(parts) > 1 else row
    if isinstance(tree, Not):
        return f"NOT {_written(tree.query, None, inside=True)}"
    field = f"{tree.field()}:" if tree.field() else ""
    return field + _leaf(tree, typing)


def _leaf(tree: Query, typing: int | None) -> str:
    leaf: Any = tree  # what it holds is its class's own matter
    if isinstance(tree, TermRange):
        opened, closed = "{" if leaf.startexcl else "[", "}" if leaf.endexcl else "]"
        return f"{opened}{leaf.start or '*'} TO {leaf.end or '*'}{closed}"
    if isinstance(tree, Phrase):
        end = _GOES_ON if typing is not None and leaf.endchar == typing + 1 else ""
        near = f"~{leaf.slop}" if leaf.slop > 1 else ""
        text = " ".join(leaf.words)
        exact = "=" if text.startswith("=") else ""
        return f'{exact}"{text.removeprefix("=")}{end}"{near}'
    if isinstance(tree, FuzzyTerm):
        return f"{leaf.text}~{leaf.maxdist if leaf.maxdist > 1 else ''}"
    if isinstance(tree, Prefix):
        return f"{leaf.text}*"
    text = str(leaf.text)
    goes_on = typing is not None and leaf.endchar == typing and not text.startswith("=")
    return text + (_GOES_ON if goes_on else "")
