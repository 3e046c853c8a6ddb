"""From the parsed query to what is to be found: words with their alternatives, joined by logic.

Here the reader's spelling becomes folded words: a hyphenated word becomes a phrase, ``pre*`` the
words of the index that begin so, ``actor:`` every form of the actor's name. A word without a
field is looked for in text and title.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Protocol

from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.ranges import TermRange
from whoosh.query.terms import FuzzyTerm, Prefix, Term
from whoosh.query.wrappers import Not

from app.index.days import day_range
from app.index.grammar import Parsed, fault
from app.index.plan import All, Days, Everything, Find, Node, OneOf, Without
from app.index.schema import WORDS
from app.text.tokens import tokens, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from whoosh.query.qcore import Query

TITLE_BOOST = 2.0

# The most completions of a word that is being typed, by its letters so far: the commonest words
# come first, and few letters have so many completions that looking for all would take seconds.
_TYPED = (0, 8, 16)
_TYPED_MORE = 100
_ASKED_FOR = 1000  # the same for pre* and f?zzy, where the reader waits for all of them
_FUZZY = 100
_FARTHEST = 2

_WILD = "*?"


class Vocabulary(Protocol):
    """The words of the index; each call gives the commonest first, and ``limit`` at most."""

    def completions(self, field: str, prefix: str, limit: int) -> Sequence[str]:
        """Return words that begin with ``prefix``."""

    def matching(self, field: str, pattern: str, limit: int) -> Sequence[str]:
        """Return words that a pattern of letters, ``*`` and ``?`` covers."""

    def near(self, field: str, word: str, distance: int, limit: int) -> Sequence[str]:
        """Return words at most ``distance`` letters away from ``word``, nearest first."""


def actor_names(parsed: Parsed) -> frozenset[str]:
    """Return the names that a query looks for with ``actor:``, as the reader wrote them."""
    leaves = parsed.tree.leaves() if parsed.tree is not None else ()
    return frozenset(
        _spelling(leaf) for leaf in leaves if leaf.field() == "actor" and _is_name(leaf)
    )


def _is_name(leaf: Query) -> bool:
    """Tell whether a leaf is words as they are, without wildcards or the like."""
    return isinstance(leaf, Term | Phrase) and not set(_spelling(leaf)) & set(_WILD)


def make_plan(
    parsed: Parsed, vocabulary: Vocabulary, forms: Mapping[str, Iterable[str]]
) -> Node | None:
    """Return what ``parsed`` looks for, None when there is no word in it.

    ``forms`` holds all forms of every name of :func:`actor_names`.

    Raises:
        QueryError: a part of the query makes no sense (a day that does not exist).
    """
    if parsed.tree is None:
        return None
    return _Planner(vocabulary, forms, parsed.typing).node(parsed.tree)


def _spelling(leaf: Query) -> str:
    if isinstance(leaf, Phrase):
        return " ".join(leaf.words)
    rest: Any = leaf  # the others are words in one way or another
    return f"{rest.text}*" if isinstance(leaf, Prefix) else str(rest.text)


class _Planner:
    def __init__(
        self, vocabulary: Vocabulary, forms: Mapping[str, Iterable[str]], typing: int | None
    ) -> None:
        self._vocabulary = vocabulary
        self._forms = forms
        self._typing = typing

    def node(self, tree: Query) -> Node | None:
        if isinstance(tree, And | Or):
            join = All if isinstance(tree, And) else OneOf
            return _join(join, [self.node(part) for part in tree])
        if isinstance(tree, Not):
            # What is excluded is never completed: the reader would lose hits while typing.
            part = _Planner(self._vocabulary, self._forms, None).node(tree.query)
            return None if part is None else Without(part)
        if isinstance(tree, TermRange):
            return _days_between(tree)
        field = tree.field()
        if field == "date":
            return _days(_spelling(tree))
        if field == "actor":
            return self._actor(tree)
        fields = WORDS if field is None else (field,)
        return _join(OneOf, [self._find(name, tree) for name in fields])

    def _find(self, field: str, leaf: Query) -> Node | None:
        boost = TITLE_BOOST if field == "title" else 1.0
        pieces = _pieces(_spelling(leaf))
        if isinstance(leaf, FuzzyTerm):
            slots = [self._fuzzy(field, piece, leaf.maxdist) for piece in pieces]
            return Find(field, tuple(slots), boost=boost) if slots else None
        if pieces and not any(piece.strip(_WILD) for piece in pieces):
            return Everything()
        slots = [self._slot(field, piece) for piece in pieces]
        if slots and self._is_typed(leaf):
            slots[-1] = self._completed(field, pieces[-1])
        slop = leaf.slop if isinstance(leaf, Phrase) else 1
        within = slop if slop > 1 and len(slots) > 1 else 0
        if within:
            slots = list(dict.fromkeys(slots))  # a word twice in free order is that word
        return Find(field, tuple(slots), within if len(slots) > 1 else 0, boost) if slots else None

    def _slot(self, field: str, piece: str) -> tuple[str, ...]:
        if not set(piece) & set(_WILD):
            return (piece,)
        if piece.endswith("*") and not set(piece[:-1]) & set(_WILD):
            return tuple(self._vocabulary.completions(field, piece[:-1], _ASKED_FOR))
        return tuple(self._vocabulary.matching(field, piece, _ASKED_FOR))

    def _completed(self, field: str, piece: str) -> tuple[str, ...]:
        if set(piece) & set(_WILD):
            return self._slot(field, piece)
        limit = _TYPED[len(piece)] if len(piece) < len(_TYPED) else _TYPED_MORE
        found = self._vocabulary.completions(field, piece, limit)
        return tuple(dict.fromkeys((piece, *found)))

    def _fuzzy(self, field: str, piece: str, distance: int) -> tuple[str, ...]:
        if distance > _FARTHEST:
            raise fault(
                f"~{distance} allows too many other letters", f"use ~ or ~{_FARTHEST} at most"
            )
        found = self._vocabulary.near(field, piece, distance, _FUZZY) if distance else ()
        return tuple(dict.fromkeys((piece, *found)))

    def _is_typed(self, leaf: Query) -> bool:
        if self._typing is None:
            return False
        ends = leaf.endchar
        if isinstance(leaf, Phrase):
            return bool(ends == self._typing + 1)  # its quotation mark was added
        return isinstance(leaf, Term) and bool(ends == self._typing)

    def _actor(self, leaf: Query) -> Node | None:
        if not _is_name(leaf):
            return self._find("body", leaf)  # no name to know other forms of
        name = _spelling(leaf)
        own: list[tuple[str, ...]] = [(word,) for word in words(name)]
        rows: dict[tuple[tuple[str, ...], ...], None] = {tuple(own): None}
        rows |= {tuple((word,) for word in words(form)): None for form in self._forms[name]}
        if own and isinstance(leaf, Phrase) and self._is_typed(leaf):
            rows[(*own[:-1], self._completed("body", own[-1][0]))] = None
        return _join(OneOf, [Find("body", slots) for slots in rows if slots])


def _join(join: type[All] | type[OneOf], parts: Iterable[Node | None]) -> Node | None:
    given = tuple(part for part in parts if part is not None)
    return join(given) if len(given) > 1 else given[0] if given else None


def _pieces(spelling: str) -> list[str]:
    """Return the folded words of a leaf, with ``*`` and ``?`` left where they touch a word."""
    if not set(spelling) & set(_WILD):
        return words(spelling)
    parts = [(start, end, word) for word, start, end in tokens(spelling)]
    parts += [(i, i + 1, c) for i, c in enumerate(spelling) if c in _WILD]
    pieces: list[str] = []
    wild = False  # whether the piece so far ends with a wildcard
    last = -1
    for start, end, word in sorted(parts):
        is_wild = word in _WILD
        # A wildcard belongs to the word it touches; an apostrophe does not part them.
        if last >= 0 and (wild or is_wild) and len(words(f"a{spelling[last:start]}a")) == 1:
            pieces[-1] += word
        else:
            pieces.append(word)
        wild, last = is_wild, end
    return pieces


def _days(value: str) -> Days:
    first, last = _range(value)
    return Days(first.isoformat(), last.isoformat())


def _days_between(tree: TermRange) -> Days:
    if tree.fieldname != "date":
        raise fault("only dates have a range", "write date: before the bracket")
    first, last = dt.date.min, dt.date.max
    one = dt.timedelta(days=1)
    if tree.start and tree.start.strip() != "*":
        begins, ends = _range(tree.start)
        first = min(ends, dt.date.max - one) + one if tree.startexcl else begins
    if tree.end and tree.end.strip() != "*":
        begins, ends = _range(tree.end)
        last = max(begins, dt.date.min + one) - one if tree.endexcl else ends
    if first > last:
        raise fault("the range of dates ends before it begins", "put the earlier date first")
    return Days(first.isoformat(), last.isoformat())


def _range(value: str) -> tuple[dt.date, dt.date]:
    found = day_range(value)
    if found is None:
        raise fault(
            f'"{value.strip()}" is no date',
            "write 2020, 2020-05 or 2020-05-14, or [2020-05-01 TO 2020-05-31]",
        )
    return found
