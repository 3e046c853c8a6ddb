"""From the parsed query to what is to be found: words with their alternatives, joined by logic.

Here the reader's spelling becomes folded words: a hyphenated word becomes a phrase, ``f?zzy`` the
words of the index that it covers, ``actor:`` every form of the actor's name. A word without a field
is looked for in text and title, and stands for its other forms as well; those count for less than
the word itself. In quotation marks it stands for itself alone, after ``=`` also as it is written.
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
from app.index.gather import WORDS
from app.index.grammar import Parsed, fault
from app.index.plan import All, Days, Everything, Find, Node, OneOf, Without
from app.model.errors import QueryError
from app.text.tokens import as_written, fold, tokens, words, written_key
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from whoosh.query.qcore import Query

TITLE_BOOST = 2.0

_FORM = 0.25  # of a word in another form; low enough that a text with the word itself comes first
_ASKED_FOR = 1000  # words that f?zzy stands for
_FUZZY = 100
_FARTHEST = 2

_WILD = "*?"
_EXACT = "="

# The article as transliterations write it, the last letter also as it changes before some letters.
_ARTICLES = frozenset("al el ul il as ash ad adh an ar at ath az".split())  # noqa: SIM905
_ARABIC_HEADS = tuple(map(fold, ("ال", "وال", "بال", "فال", "كال", "لل")))  # the, and the, in the …
_ARABIC_WORD = 3  # letters of a word that may have an article before it


class Vocabulary(Protocol):
    """The words of the index; each call gives the commonest first, and ``limit`` at most."""

    def kin(self, field: str, word: str) -> Mapping[str, Sequence[str]]:
        """Return the other forms of a word, by the language that they are in."""

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


def spellings(name: str, forms: Iterable[str]) -> tuple[str, ...]:
    """Return a name as the reader wrote it and its other forms, of those read alike the first."""
    by_words = {tuple(words(form)): form for form in (*sorted(set(forms), reverse=True), name)}
    others = sorted(form for key, form in by_words.items() if key and form != name)
    return (name, *others)


def _is_name(leaf: Query) -> bool:
    """Tell whether a leaf is words as they are, without wildcards or the like."""
    return isinstance(leaf, Term | Phrase) and not set(_spelling(leaf)) & set(_WILD)


def make_plan(
    parsed: Parsed,
    vocabulary: Vocabulary,
    forms: Mapping[str, Iterable[str]],
    *,
    lenient: bool = False,
) -> Node | None:
    """Return what ``parsed`` looks for, None when there is no word in it.

    ``forms`` holds what is to be looked for in the place of each name of :func:`actor_names`. With
    ``lenient`` a part that makes no sense is left out.

    Raises:
        QueryError: a part of the query makes no sense (a day that does not exist).
    """
    if parsed.tree is None:
        return None
    return _Planner(vocabulary, forms, parsed.typing, lenient=lenient).node(parsed.tree)


def _spelling(leaf: Query) -> str:
    if isinstance(leaf, Phrase):
        return " ".join(leaf.words)
    rest: Any = leaf  # the others are words in one way or another
    return f"{rest.text}*" if isinstance(leaf, Prefix) else str(rest.text)


class _Planner:
    def __init__(
        self,
        vocabulary: Vocabulary,
        forms: Mapping[str, Iterable[str]],
        typing: int | None,
        *,
        lenient: bool,
        widens: bool = True,
    ) -> None:
        self._vocabulary = vocabulary
        self._forms = forms
        self._typing = typing
        self._lenient = lenient
        self._widens = widens

    def node(self, tree: Query) -> Node | None:
        try:
            return self._node(tree)
        except QueryError:
            if self._lenient:
                return None
            raise

    def _node(self, tree: Query) -> Node | None:
        if isinstance(tree, And | Or):
            join = All if isinstance(tree, And) else OneOf
            return _join(join, [self.node(part) for part in tree])
        if isinstance(tree, Not):
            # What is excluded stands for itself alone: else the reader would lose hits unasked.
            plain = _Planner(
                self._vocabulary, self._forms, None, lenient=self._lenient, widens=False
            )
            part = plain.node(tree.query)
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
        spelling = _spelling(leaf)
        if spelling.startswith(_EXACT):
            shapes = tuple((key,) for key in _shapes(spelling))
            return Find(field, shapes, boost=boost) if shapes else None
        pieces = _pieces(spelling)
        if isinstance(leaf, FuzzyTerm):
            slots = [self._fuzzy(field, piece, leaf.maxdist) for piece in pieces]
            return Find(field, tuple(slots), boost=boost) if slots else None
        if pieces and not any(piece.strip(_WILD) for piece in pieces):
            return Everything()
        slots = [self._slot(field, piece) for piece in pieces]
        if slots and isinstance(leaf, Phrase) and self._is_typed(leaf):
            slots[-1] = self._begun(field, pieces[-1])
        slop = leaf.slop if isinstance(leaf, Phrase) else 1
        within = slop if slop > 1 and len(slots) > 1 else 0
        if within:
            slots = list(dict.fromkeys(slots))  # a word twice in free order is that word
        if not slots:
            return None
        find = Find(field, tuple(slots), within if len(slots) > 1 else 0, boost)
        wider = self._wider(find, pieces, typed=self._is_typed(leaf)) if _is_plain(leaf) else ()
        return _join(OneOf, [find, *wider])

    def _slot(self, field: str, piece: str) -> tuple[str, ...]:
        inner = piece[:-1] if piece.endswith("*") else piece
        if not set(inner) & set(_WILD):
            return (piece,)
        return tuple(self._vocabulary.matching(field, piece, _ASKED_FOR))

    def _begun(self, field: str, piece: str) -> tuple[str, ...]:
        return self._slot(field, piece if piece.endswith("*") else f"{piece}*")

    def _wider(self, find: Find, pieces: Sequence[str], *, typed: bool) -> Iterator[Find]:
        """Yield what the words of a leaf without quotation marks stand for as well."""
        if not self._widens:
            return
        boost = find.boost * _FORM
        if typed:
            begun = self._begun(find.field, pieces[-1])
            yield Find(find.field, (*find.slots[:-1], begun), boost=boost)
        if len(pieces) == 1:
            for language, forms in self._vocabulary.kin(find.field, pieces[0]).items():
                yield Find(find.field, (tuple(forms),), boost=boost, language=language)
            if others := _with_article(pieces[0]):
                yield Find(find.field, (others,), boost=boost)
            return
        if all(piece.isalpha() for piece in pieces):
            yield Find(find.field, (("".join(pieces),),), boost=boost)
        if pieces[0] in _ARTICLES:
            yield Find(find.field, find.slots[1:], boost=boost)

    def _fuzzy(self, field: str, piece: str, distance: int) -> tuple[str, ...]:
        if distance > _FARTHEST:
            raise fault(
                phrase("~{distance} allows too many other letters", distance=distance),
                phrase("use ~ or ~{farthest} at most", farthest=_FARTHEST),
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
        own: tuple[tuple[str, ...], ...] = tuple((word,) for word in words(name))
        if not own:
            return None
        rows: dict[tuple[tuple[str, ...], ...], None]
        rows = {tuple((word,) for word in words(form)): None for form in self._forms[name]}
        if own in rows and isinstance(leaf, Phrase) and self._is_typed(leaf):
            rows[(*own[:-1], self._begun("body", own[-1][0]))] = None
        finds = tuple(Find("body", slots) for slots in rows if slots)
        return finds[0] if len(finds) == 1 else OneOf(finds)  # all struck out: one of none


def _join(join: type[All] | type[OneOf], parts: Iterable[Node | None]) -> Node | None:
    given = tuple(part for part in parts if part is not None)
    return join(given) if len(given) > 1 else given[0] if given else None


def _is_plain(leaf: Query) -> bool:
    """Tell whether a leaf is a word that stands for its other forms as well."""
    return isinstance(leaf, Term) and not set(_spelling(leaf)) & set(_WILD)


def _shapes(spelling: str) -> list[str]:
    """Return what stands for each word just as it is written."""
    return [
        written_key(word, as_written(spelling[start:end])) for word, start, end in tokens(spelling)
    ]


def _with_article(word: str) -> tuple[str, ...]:
    """Return a word in Arabic letters with and without the article and what joins with it."""
    if not "\u0620" <= word[0] <= "\u06ff":
        return ()
    bare = next((word[len(h) :] for h in _ARABIC_HEADS if word.startswith(h)), word)
    if len(bare) < _ARABIC_WORD:
        bare = word
    forms = (bare, *(head + bare for head in _ARABIC_HEADS))
    return tuple(form for form in forms if form != word)


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
    return Days(first.toordinal(), last.toordinal())


def _days_between(tree: TermRange) -> Days:
    if tree.fieldname != "date":
        raise fault(phrase("only dates have a range"), phrase("write date: before the bracket"))
    first, last = dt.date.min, dt.date.max
    one = dt.timedelta(days=1)
    if tree.start and tree.start.strip() != "*":
        begins, ends = _range(tree.start)
        first = min(ends, dt.date.max - one) + one if tree.startexcl else begins
    if tree.end and tree.end.strip() != "*":
        begins, ends = _range(tree.end)
        last = max(begins, dt.date.min + one) - one if tree.endexcl else ends
    if first > last:
        raise fault(
            phrase("the range of dates ends before it begins"), phrase("put the earlier date first")
        )
    return Days(first.toordinal(), last.toordinal())


def _range(value: str) -> tuple[dt.date, dt.date]:
    found = day_range(value)
    if found is None:
        raise fault(
            phrase('"{value}" is no date', value=value.strip()),
            phrase("write 2020, 2020-05 or 2020-05-14, or [2020-05-01 TO 2020-05-31]"),
        )
    return found
