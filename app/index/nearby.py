"""What comes close to a query that finds nothing: another spelling of a word, or one word less."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.terms import FuzzyTerm, Prefix, Term

from app.index.grammar import Parsed, parse
from app.model.errors import QueryError
from app.model.search import Nearby, Way
from app.text.tokens import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from whoosh.query.qcore import Query

    Count = Callable[[Parsed], int]

_MOST = 4  # queries that are offered
_TRIED = 12  # words of a query; a pasted text has more
_SPELLINGS = 3  # other spellings of one word
_DISTANCE = re.compile("~[0-9]*")
_LONG = 5  # letters of a word that may have two of them wrong; of a shorter one, one


_Leaf: TypeAlias = Any  # what a leaf of Whoosh's holds is its class's own matter


class Spelled(Protocol):
    """The words of the index."""

    def near(self, field: str, word: str, distance: int, limit: int) -> Sequence[str]:
        """Return words at most ``distance`` letters away from ``word``, nearest first."""


def find(query: str, parsed: Parsed, vocabulary: Spelled, count: Count) -> tuple[Nearby, ...]:
    """Return queries that find something in the place of one that does not, the nearest first.

    A word that stands nowhere is spelled otherwise, or left out. Where each stands somewhere, but
    never all together, one is left out.
    """
    leaves = list(_leaves(parsed.tree))[:_TRIED] if parsed.tree is not None else []
    lost = [leaf for leaf in leaves if not count(Parsed(leaf, parsed.typing))]
    near = {leaf: _spellings(leaf, vocabulary) for leaf in lost}
    spelled = [
        Nearby(Way.SPELLED, word, _with(query, {leaf: word}), 0)
        for leaf, found in near.items()
        for word in found
    ]
    if len(lost) > 1:  # all of them at once, each as it is spelled best, or not at all
        best = {leaf: next(iter(found), "") for leaf, found in near.items()}
        changed = _with(query, best)
        spelled.append(Nearby(Way.SPELLED, changed, changed, 0))
    less = [
        Nearby(Way.WITHOUT, _written(query, leaf), _with(query, {leaf: ""}), 0)
        for leaf in (lost or leaves)
        if len(leaves) > 1
    ]
    nearest = [_counted(one, count) for one in spelled]
    nearest += sorted((_counted(one, count) for one in less), key=lambda one: -one.found)
    each = {one.query: one for one in reversed(nearest) if one.found}
    return tuple(reversed(each.values()))[:_MOST]


def _leaves(tree: Query) -> Iterator[_Leaf]:
    """Yield the words and phrases that are asked for, not those that are excluded."""
    if isinstance(tree, And | Or):
        for part in tree:
            yield from _leaves(part)
    elif isinstance(tree, Term | Phrase | Prefix | FuzzyTerm):
        leaf: _Leaf = tree
        if leaf.startchar is not None:
            yield leaf


def _spellings(leaf: _Leaf, vocabulary: Spelled) -> Sequence[str]:
    if not isinstance(leaf, Term) or leaf.field() not in (None, "title"):
        return ()
    parts = words(str(leaf.text))
    if len(parts) != 1:
        return ()
    distance = 2 if len(parts[0]) >= _LONG else 1
    return vocabulary.near(leaf.field() or "body", parts[0], distance, _SPELLINGS)


def _place(query: str, leaf: _Leaf) -> tuple[int, int]:
    """Return where a leaf stands with the signs around it that Whoosh does not count to it."""
    start, end = int(leaf.startchar), min(int(leaf.endchar), len(query))
    if isinstance(leaf, Prefix):
        start -= len(re.split(r'[\s():"]', query[:start])[-1])
    distance = _DISTANCE.match(query, end)
    return start, distance.end() if distance else end


def _written(query: str, leaf: _Leaf) -> str:
    field = f"{leaf.field()}:" if leaf.field() else ""
    return field + query[slice(*_place(query, leaf))]


def _with(query: str, words: Mapping[_Leaf, str]) -> str:
    """Return the query with words in the place of leaves; a field goes with what is left out."""
    for leaf in sorted(words, key=lambda one: _place(query, one), reverse=True):
        start, end = _place(query, leaf)
        before, after = query[:start], query[end:]
        if not words[leaf] and leaf.field():
            before = before.removesuffix(f"{leaf.field()}:")
        query = before + words[leaf] + after
    return " ".join(query.split())


def _counted(one: Nearby, count: Count) -> Nearby:
    """Return it with how many documents it finds, none where it does not parse."""
    try:
        found = count(parse(one.query))
    except QueryError:
        found = 0
    return Nearby(one.way, one.word, one.query, found)
