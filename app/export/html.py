"""A comparison as one HTML page that needs nothing else: it can be sent, kept and printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app import paths
from app.export.ledger import as_sentence
from app.export.markdown import ALONE
from app.export.quotation import on_page, source
from app.model.mention import named
from app.translation import language, leftwards, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.export.ledger import Ledger
    from app.model.document import Document, Span
    from app.model.link import Links


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text that is marked throughout or nowhere.

    ``row`` is the row's name in the page (``actor-3``), ``anchor`` that of the place where a mark
    begins, both empty where nothing is marked. ``notes`` are the numbers of those that end here.
    """

    words: str
    row: str = ""
    anchor: str = ""
    notes: tuple[int, ...] = ()


def html_of(ledger: Ledger, *, texts: bool = True) -> str:
    """Return the page: both sources, what the texts share with the reasons, and the texts.

    Without ``texts`` it ends before them. Everything that comes from a document is escaped.
    """
    environment = Environment(
        loader=FileSystemLoader(paths.resources() / "export"), autoescape=True,
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    template = environment.get_template("comparison.html.j2")
    sides = [
        {"name": name, "document": document, "source": source(document),
         "paragraphs": list(_paragraphs(document, ledger, name)) if texts else []}
        for name, document in (("a", ledger.a), ("b", ledger.b))
    ]  # fmt: skip
    return template.render(
        ledger=ledger, sides=sides, texts=texts, language=language(),
        direction="rtl" if leftwards() else "ltr", edge="right" if leftwards() else "left",
        words=_words(ledger), alone_in=ALONE, tr=tr, as_sentence=as_sentence, on_page=on_page,
        according_to=lambda whom: tr("according to {source}", source=whom),
    )  # fmt: skip


def _words(ledger: Ledger) -> dict[str, str]:
    """Return the fixed words of the page in the reader's language."""
    return {
        "actors": tr("Actors in both texts"),
        "figures": tr("Figures in both texts"),
        "dates": tr("Dates in both texts"),
        "suggested": tr("Possibly the same"),
        "rejected": tr("Not the same"),
        "notes": tr("Notes"),
        "texts": tr("The texts"),
        "name": tr("Name"),
        "date": tr("Date"),
        "in_a": tr("In A"),
        "in_b": tr("In B"),
        "relation": tr("Relation"),
        "why": tr("Why"),
        "made": tr(
            "Compared with Syntopia on {date}: what each text says, in its own words."
            " Syntopia takes no side.",
            date=f"{ledger.made:%Y-%m-%d}",
        ),
    }


def _paragraphs(document: Document, ledger: Ledger, side: str) -> Iterator[list[Piece]]:
    """Yield the lines of a text that are not empty, in pieces."""
    marks = sorted(_marks(ledger.links, side), key=lambda mark: (mark[0].start, -mark[0].end))
    noted = list(_noted(ledger, side))
    begin, at = 0, 0
    for line in document.text.splitlines(keepends=True):
        end = begin + len(line)
        here = []
        while at < len(marks) and marks[at][0].start < end:
            here.append(marks[at])
            at += 1
        if line.strip():
            pieces = _pieces(document.text, begin, begin + len(line.rstrip()), here, side)
            yield list(_with_notes(pieces, begin, [n for n in noted if begin < n[0] <= end]))
        begin = end


def _pieces(
    text: str, start: int, end: int, marks: Iterable[tuple[Span, str]], side: str
) -> Iterator[Piece]:
    """Part a line at its marks; of two that overlap the first, and there the longer, is shown."""
    at = start
    for span, row in marks:
        if span.start < at:
            continue
        if span.start > at:
            yield Piece(text[at : span.start])
        at = min(span.end, end)
        yield Piece(text[span.start : at], row, f"{side}{span.start}")
    if at < end:
        yield Piece(text[at:end])


def _with_notes(
    pieces: Iterable[Piece], start: int, noted: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    """Part what is not marked where a note ends, and number the notes; in a mark, behind it."""
    left = sorted(noted)
    for piece in pieces:
        end = start + len(piece.words)
        at = start
        while not piece.row and left and left[0][0] < end:
            cut = left[0][0]
            numbers = tuple(number for to, number in left if to == cut)
            left = left[len(numbers) :]
            yield Piece(piece.words[at - start : cut - start], notes=numbers)
            at = cut
        numbers = tuple(number for to, number in left if to <= end)
        left = left[len(numbers) :]
        yield replace(piece, words=piece.words[at - start :], notes=numbers)
        start = end
    if left:  # these end in the white space behind the line
        yield Piece("", notes=tuple(number for _, number in left))


def _noted(ledger: Ledger, side: str) -> Iterator[tuple[int, int]]:
    """Yield where notes end in a text, each with its number in the page."""
    for number, row in enumerate(ledger.notes, 1):
        quote = row.places[0 if side == "a" else 1]
        if quote is not None:
            yield quote.span.end, number


def _marks(links: Links, side: str) -> Iterator[tuple[Span, str]]:
    for number, actor in enumerate(links.actors, 1):
        for mention in named(actor.a if side == "a" else actor.b):
            yield mention.span, f"actor-{number}"
    for number, figure in enumerate(links.figures, 1):
        yield (figure.a if side == "a" else figure.b).span, f"figure-{number}"
    for number, date in enumerate(links.dates, 1):
        for place in date.a if side == "a" else date.b:
            yield place.span, f"date-{number}"
