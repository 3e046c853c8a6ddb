"""Errors that a reader can do something about, each with a sentence for the reader.

Stages raise these for what lies outside the program: files, folders, queries. Nothing found is
never an error but an empty value.
"""

from __future__ import annotations

from app.translation import tr


class AppError(Exception):
    """What failed, why, and what to do about it, each a clause without a full stop."""

    exit_status = 1

    def __init__(self, what: str, why: str, do: str) -> None:
        """Keep the three clauses; ``str()`` joins them as the command line prints them."""
        super().__init__(what, why, do)
        self.what = what
        self.why = why
        self.do = do

    @property
    def in_full(self) -> str:
        """Return ``what: why; what to do`` on one line, in the reader's language."""
        said = tr("{what}: {why}; {do}", what=tr(self.what), why=tr(self.why), do=tr(self.do))
        return " ".join(said.split())

    def __str__(self) -> str:
        """Return ``what: why; what to do`` on one line."""
        return " ".join(f"{self.what}: {self.why}; {self.do}".split())


class FileError(AppError):
    """A file that cannot be read as a text."""


class ScannedError(FileError):
    """A file that holds pictures of text, which can be recognised."""


class LibraryError(AppError):
    """A library that cannot be opened or written."""


class DocumentDamaged(LibraryError):
    """A document that is not as it was stored; all others are there."""


class LibraryInUse(LibraryError):
    """A library that another window has open."""


class QueryError(AppError):
    """A query that does not parse."""

    exit_status = 2


class Cancelled(Exception):
    """The reader stopped a job: no error, since that was asked for."""
