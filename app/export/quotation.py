"""A quoted place of a document, and where it comes from."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from app.model.words import one_line
from app.translation import tr

if TYPE_CHECKING:
    from app.model.document import Document, Span


def page(document: Document, span: Span) -> int | None:
    """Return the page, counted from 1, on which a place begins; None where there are no pages."""
    return bisect_right(document.pages, span.start) or None


def on_page(number: int) -> str:
    """Return the words for a page."""
    return tr("p. {page}", page=str(number))


def source(document: Document) -> str:
    """Return who wrote a document, where and when, as far as that is known.

    For example: *A. Author, “Title”, Outlet, 2020-05-17*.
    """
    date = document.date.isoformat() if document.date else ""
    told = ("; ".join(document.authors), f"“{one_line(document.title)}”", document.outlet, date)
    return ", ".join(part for part in map(one_line, told) if part)


def cited(document: Document, span: Span) -> str:
    """Return a place in quotation marks, with its citation in brackets after it.

    A text without pages is cited by the characters of the place, counted as Syntopia does.
    """
    words = one_line(span.of(document.text))
    number = page(document, span)
    where = (
        on_page(number)
        if number
        else tr("characters {start}–{end}", start=str(span.start), end=str(span.end))
    )
    parts = [source(document), where, document.url]
    return f"“{words}” ({', '.join(part for part in parts if part)})"
