"""The reader's query: checked, and parsed by Whoosh into a tree of its query classes.

The leaves of the tree hold the reader's own spelling: what words they come to is decided in
:mod:`app.index.planner`. A word without a field has the field None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from whoosh.fields import ID, Schema
from whoosh.qparser import plugins, syntax
from whoosh.qparser.default import QueryParser

from app.index.days import day_range
from app.model.errors import QueryError
from app.text.tokens import words
from app.translation import phrase

if TYPE_CHECKING:
    from whoosh.query.qcore import Query

FIELDS = ("title", "actor", "date")

_LONGEST = 1000  # characters; beyond it is a pasted text, not a query, and slow to answer
_DEEPEST = 50  # parentheses within parentheses; Whoosh's parser works by recursion
_QUOTES = str.maketrans(dict.fromkeys("“”„‟″«»", '"'))
_EXACT_PHRASE = re.compile(r'(?<![^\s(:-])="')  # ="as written" goes on as "=as written"
_JOINTS = frozenset(("AND", "OR", "NOT"))

_BEFORE, _AFTER = r'(?:^|(?<=[\s()"]))', r'(?=[\s()"]|$)'
_NOT = rf"{_BEFORE}NOT{_AFTER}|(?:^|(?<=[\s(]))-(?=[^\s)-])"
_FIELD_BEFORE = r'(?:^|(?<=[\s()"])|(?<=^-)|(?<=[\s(]-))'
_FIELD = rf"{_FIELD_BEFORE}(?P<text>{'|'.join(FIELDS)}):"
_UNFINISHED = re.compile(
    rf"""(?: {_BEFORE}(?:AND|OR|NOT)      # an operator that waits for what it joins
          | (?:^|(?<=[\s(]))-+            # a minus, a parenthesis, a field without anything
          | \(
          | {_FIELD}
          | {_FIELD_BEFORE}date:[\[{{][^\]}}"]*  # a range that is not closed
          | (?<=")~                       # a nearness without its number
         )\s*$""",
    re.VERBOSE,
)
_LAST_DATE = re.compile(rf'{_FIELD_BEFORE}date:([^\s()\[\]{{}}"]+)$')


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as Whoosh parsed it, or None when there is nothing in it yet.

    ``typing`` is the offset at which the last word ends when it may be unfinished, else None: the
    leaf that ends there (a phrase: just before its closing quotation mark) is the one being typed.
    """

    tree: Query | None
    typing: int | None


def fault(why: str, do: str) -> QueryError:
    """Return the error for a query that cannot be read."""
    return QueryError(phrase("The query cannot be read"), why, do)


def parse(query: str, *, as_typed: bool = False) -> Parsed:
    """Parse ``query``; with ``as_typed`` what makes no sense in it is closed or left out.

    Raises:
        QueryError: the query does not parse; never with ``as_typed``.
    """
    text = _EXACT_PHRASE.sub('"=', query[: _LONGEST + 1].translate(_QUOTES))
    if as_typed:
        try:
            return _parse_unfinished(text[:_LONGEST])
        except QueryError:
            return _parse_unfinished(_bare(text[:_LONGEST]))
    if len(query) > _LONGEST:
        raise fault(
            phrase("it is too long"), phrase("keep it below {longest} characters", longest=_LONGEST)
        )
    if not text.strip():
        raise fault(phrase("it is empty"), phrase("type a word to look for"))
    return Parsed(_parser().parse(text, normalize=False), None)


def _parse_unfinished(text: str) -> Parsed:
    if text.count('"') % 2:
        opened = text.rfind('"')
        if words(text[opened:]) and not re.search(rf"{_FIELD_BEFORE}date:$", text[:opened]):
            closed = text + '"' + ")" * _open_parentheses(text[:opened])
            return Parsed(_parser().parse(closed, normalize=False), _typing(text))
        text = text[:opened]
    text = _drop_unfinished(text)
    if not text.strip():
        return Parsed(None, None)
    closed = text + ")" * _open_parentheses(text)
    return Parsed(_parser().parse(closed, normalize=False), _typing(text))


def _bare(text: str) -> str:
    """Return the words and the phrases of a query whose operators cannot be made sense of."""
    parts = re.findall(r'"[^"]*"|[^\s"()]+', text.replace("[", " ").replace("]", " "))
    kept = [part for part in parts if part not in _JOINTS and words(part)]
    end = "" if kept and text.endswith(kept[-1]) else " "
    return " ".join(part.strip("-~{}:") for part in kept) + end


def _drop_unfinished(text: str) -> str:
    """Return ``text`` without the end that means nothing yet; its quotation marks are closed."""
    while True:
        quoted = text.rfind('"') + 1  # what is quoted is finished
        found = _UNFINISHED.search(text, quoted)
        if found is None:
            date = _LAST_DATE.search(text, quoted)
            found = date if date is not None and day_range(date[1]) is None else None
        if found is None:
            return text
        text = text[: found.start()]


def _typing(text: str) -> int | None:
    return None if text[-1:].isspace() else len(text)


def _open_parentheses(text: str) -> int:
    """Return how many parentheses are open at the end; those in quotation marks do not count."""
    depth = 0
    for part in text.split('"')[::2]:
        depth += part.count("(") - part.count(")")
    return max(depth, 0)


class _Check(plugins.Plugin):
    """Says what is wrong with a query before Whoosh's plugins make the best of it."""

    def taggers(self, parser: QueryParser) -> list[object]:
        return []

    def filters(self, parser: QueryParser) -> list[tuple[object, int]]:
        return [(self.check, -100)]  # before parentheses become groups

    def check(self, parser: QueryParser, group: syntax.GroupNode) -> syntax.GroupNode:
        depth = 0
        nodes = list(group)
        _check_operators([node for node in nodes if not node.is_ws()])
        for i, node in enumerate(nodes):
            if isinstance(node, plugins.GroupPlugin.OpenBracket):
                depth += 1
            elif isinstance(node, plugins.GroupPlugin.CloseBracket):
                depth -= 1
            elif isinstance(node, syntax.WordNode) and '"' in node.text:
                raise fault(
                    phrase("a quotation mark is not closed"), phrase("close it or take it out")
                )
            elif isinstance(node, syntax.FieldnameNode) and node.fieldname in FIELDS:
                _check_field(node.fieldname, nodes[i + 1] if i + 1 < len(nodes) else None)
            if depth < 0:
                raise fault(
                    phrase("a parenthesis is closed that was not opened"), phrase("take it out")
                )
            if depth > _DEEPEST:
                raise fault(phrase("its parentheses are too deep"), phrase("make it simpler"))
        if depth:
            raise fault(phrase("a parenthesis is not closed"), phrase("close it or take it out"))
        return group


def _check_field(name: str, after: syntax.SyntaxNode | None) -> None:
    stops = (plugins.GroupPlugin.CloseBracket, syntax.Operator, syntax.FieldnameNode)
    if after is None or after.is_ws() or isinstance(after, stops):
        raise fault(
            phrase("nothing follows {name}:", name=name),
            phrase("write what to look for right after the colon"),
        )


def _check_operators(nodes: list[syntax.SyntaxNode]) -> None:
    opened, closed = plugins.GroupPlugin.OpenBracket, plugins.GroupPlugin.CloseBracket
    for before, node, after in zip([None, *nodes], nodes, [*nodes[1:], None], strict=False):
        if isinstance(before, opened) and isinstance(node, closed):
            raise fault(phrase("a pair of parentheses is empty"), phrase("put a word between them"))
        if not isinstance(node, syntax.Operator):
            continue
        sign = node.text.strip()
        infix = isinstance(node, syntax.InfixOperator)
        left = not infix or not (before is None or isinstance(before, (opened, syntax.Operator)))
        right = not (
            after is None
            or isinstance(after, (closed, syntax.InfixOperator))
            or (isinstance(after, syntax.Operator) and not infix)
        )
        if not (left and right):
            raise fault(
                phrase("{sign} has nothing to join", sign=sign)
                if infix
                else phrase("{sign} has nothing to exclude", sign=sign),
                phrase(_BOTH_SIDES if infix else _AFTER_IT, sign=sign),
            )


_BOTH_SIDES = phrase(
    'put a word on both sides of it, or "{sign}" in quotation marks to look for the word'
)
_AFTER_IT = phrase('put a word after it, or "{sign}" in quotation marks to look for the word')


def _parser() -> QueryParser:
    """Return a parser for one query.

    Its schema names the fields and nothing more (ID leaves the reader's spelling alone).
    """
    operators = {"And": rf"{_BEFORE}AND{_AFTER}", "Or": rf"{_BEFORE}OR{_AFTER}", "Not": _NOT}
    fuzzy = r'(?<=[^\s"(~])~(?P<maxdist>[0-9])?(?P<prefix>(?!))?(?=[\s)]|$)'
    syntaxes: list[Any] = [
        _Check(),
        plugins.FieldsPlugin(_FIELD),
        plugins.WildcardPlugin(r"(?P<text>[*?])"),
        plugins.PhrasePlugin(r'"(?P<text>[^"]*)"(~(?P<slop>[0-9]{0,3}))?'),
        plugins.FuzzyTermPlugin(fuzzy),
        plugins.RangePlugin(),
        plugins.GroupPlugin(),
        plugins.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None, **operators),
    ]
    return QueryParser(None, Schema(**{name: ID() for name in FIELDS}), plugins=syntaxes)
