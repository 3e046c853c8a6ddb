"""The chapters of the help, read from their files, and where words occur in them; free of Qt.

A chapter is a Markdown file. ``{command.id}`` in it stands for that command's keys, or for its
place in the menus where it has none, so that the book tells the keys that are set.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_KEYS = re.compile(r"\{([a-z]+\.[a-z_]+)\}")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_WORD = re.compile(r"\w+")
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*_`#|\[]")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: the name of its file, its title, and its Markdown with the keys filled in."""

    name: str
    title: str
    text: str

    def count(self, words: Sequence[str]) -> int:
        """Return how often words begin with these, 0 unless each of them does somewhere."""
        plain = [word.casefold() for word in _WORD.findall(_MARKUP.sub(" ", self.text))]
        counts = [sum(word.startswith(wanted) for word in plain) for wanted in words]
        return sum(counts) if all(counts) else 0


def chapters(keys: Mapping[str, str]) -> tuple[Chapter, ...]:
    """Return all chapters in their order; ``keys`` tells how each command is given.

    Raises:
        KeyError: A chapter names a command that there is not.
    """
    return tuple(
        _chapter(file.name, file.read_text("utf-8"), keys)
        for file in sorted((paths.resources() / "help").glob("*.md"))
    )


def words_of(query: str) -> tuple[str, ...]:
    """Return the words that a search for them in the book is to find."""
    return tuple(word.casefold() for word in _WORD.findall(query))


def _chapter(name: str, text: str, keys: Mapping[str, str]) -> Chapter:
    filled = _KEYS.sub(lambda found: f"`{keys[found[1]]}`", text)
    title = _TITLE.search(text)
    return Chapter(name, title[1] if title else name, filled)
