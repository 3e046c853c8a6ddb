"""The linked mentions of a pair as CSV: a row for each, figures and dates too."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from app.export.ledger import as_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.export.ledger import ActorRow, Ledger, Quote

COLUMNS = (
    "link", "kind", "name", "type", "standing", "surety", "side", "title", "start", "end", "page",
    "before", "words", "after", "why",
)  # fmt: skip
_STEERS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for the start of a formula
Row = tuple[object, ...]


def csv_of(ledger: Ledger) -> str:
    """Return the table.

    ``link`` numbers the links, so that the rows of one belong together; ``standing`` is *linked*,
    *possibly the same* or *not the same* of actors, the relation of figures. Offsets are those of
    the text as Syntopia shows it. Of a note ``why`` is its text, ``type`` what it is on.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in _rows(ledger):
        writer.writerow([cell(value) for value in row])
    return out.getvalue()


def cell(value: object) -> object:
    """Return what a cell is to hold so that no spreadsheet takes a text for a formula.

    As OWASP has it, an apostrophe before it makes it a text; numbers stay as they are.
    """
    if not isinstance(value, str):
        return value
    value = value.encode(errors="replace").decode()  # halves of characters have no place in a file
    return f"'{value}" if value.startswith(_STEERS) else value


def _rows(ledger: Ledger) -> Iterator[Row]:
    number = 0
    for standing, actors in (
        ("linked", ledger.actors),
        ("possibly the same", ledger.suggested),
        ("not the same", ledger.rejected),
    ):
        for actor in actors:
            number += 1
            yield from _actor(ledger, number, standing, actor)
    for figure in ledger.figures:
        number += 1
        head = (number, "figure", figure.a.words, "", figure.relation, figure.surety)
        for side, quote in (("A", figure.a), ("B", figure.b)):
            yield (*head, *_place(ledger, side, quote), as_sentence(figure.why))
    for date in ledger.dates:
        number += 1
        head = (number, "date", date.value, "", "linked", "")
        for side, quotes in zip("AB", date.places, strict=True):
            for quote in quotes:
                yield (*head, *_place(ledger, side, quote), "")
    for row in ledger.notes:
        number += 1
        head = (number, "note", row.on, row.note.about.value, "", "")
        places = [(s, q) for s, q in zip("AB", row.places, strict=True) if q is not None]
        for side, quote in places:
            yield (*head, *_place(ledger, side, quote), row.note.text)
        if not places:
            yield (*head, "", "", "", "", "", "", "", "", row.note.text)


def _actor(ledger: Ledger, number: int, standing: str, actor: ActorRow) -> Iterator[Row]:
    head = (number, "actor", actor.name, actor.type, standing, actor.surety)
    why = "; ".join(as_sentence(reason.note) for reason in actor.reasons)
    for side, quotes in zip("AB", actor.places, strict=True):
        for quote in quotes:
            yield (*head, *_place(ledger, side, quote), why)


def _place(ledger: Ledger, side: str, quote: Quote) -> Row:
    title = (ledger.a if side == "A" else ledger.b).title
    where = (quote.span.start, quote.span.end, quote.page or "")
    return (side, title, *where, quote.before.strip(), quote.words, quote.after.strip())
