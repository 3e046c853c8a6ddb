"""What the word at the end of a query may become: an operator, or the name of an actor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.index.grammar import FIELDS
from app.model.search import Completion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_JOINTS = ("AND", "OR", "NOT")
_LEAST = 2  # letters of a word that may be a field's name, or an actor's
_WORD = re.compile(
    r"""(?:^|(?<=[\s(])|(?<=[\s(]-)|(?<=^-))
        (?:(?P<field>actor:)(?:"(?P<quoted>[^"]*)|(?P<plain>[^\s()"]*))|(?P<word>[^-\s():"~*?=][^\s():"~*?=]*))$""",
    re.VERBOSE,
)


def begun(query: str) -> str:
    """Return the beginning of the actor's name that a query ends with; empty where there is none.

    A plain word may become one as well.
    """
    found = _WORD.search(query)
    if found is None:
        return ""
    word = found["quoted"] or found["plain"] or found["word"] or ""
    return "" if len(word.strip()) < (1 if found["field"] else _LEAST) else word


def operators(query: str) -> Iterator[Completion]:
    """Yield the fields and joints that begin with the last word of a query."""
    found = _WORD.search(query)
    word = found["word"] if found is not None else None
    if found is None or not word:
        return
    start, end = found.span("word")
    if len(word) >= _LEAST and word.islower():
        for field in FIELDS:
            if field.startswith(word):
                yield Completion(start, end, f"{field}:", f"{field}:")
    if query[:start].strip():
        for joint in _JOINTS:
            if joint.startswith(word) and joint != word:
                yield Completion(start, end, f"{joint} ", joint)


def actors(query: str, names: Iterable[str]) -> Iterator[Completion]:
    """Yield what the last word of a query becomes where these actors are meant."""
    found = _WORD.search(query)
    if found is None:
        return
    for name in names:
        bare = " ".join(name.replace('"', " ").split())
        text = f'actor:"{bare}" ' if " " in bare else f"actor:{bare} "
        yield Completion(found.start(), found.end(), text, f"actor: {name}")
