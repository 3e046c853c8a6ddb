"""Documents and places in them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text, ``[start, end)`` in ``str`` characters."""

    start: int
    end: int

    def __len__(self) -> int:
        """Return the number of characters covered."""
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Tell whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that the span stands for."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Document:
    r"""A text as Syntopia shows it, and where it came from.

    ``text`` is the normal form that every offset counts in: decoded, without a byte order mark,
    line ends as ``\n``, nothing else changed.

    ``id`` is the SHA-256 of the file's own bytes (hex), so the same file twice is one document.

    ``format`` names the reader that made it of those bytes, and can make it of them again.
    ``pages`` holds the offset at which each page starts, where the file has pages.
    """

    id: str
    title: str
    text: str
    source: str = ""
    format: str = "text"
    language: str | None = None
    date: dt.date | None = None
    authors: tuple[str, ...] = ()
    outlet: str = ""
    url: str = ""
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document's row in the library's list: everything but its text.

    ``added`` is the moment of the import in UTC, ``characters`` the length of the text.
    ``copy_of`` is the document, imported before, that this one is nearly the same as. ``found``
    names the fields that neither file nor reader told: they were found in the text.
    """

    id: str
    title: str
    source: str
    date: dt.date | None
    characters: int
    added: dt.datetime
    authors: tuple[str, ...] = ()
    outlet: str = ""
    language: str | None = None
    format: str = "text"
    copy_of: str | None = None
    found: frozenset[str] = frozenset()
