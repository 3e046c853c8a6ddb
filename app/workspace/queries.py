"""A list of queries run one after the other, with every hit in a row of a table (CSV)."""

from __future__ import annotations

import contextlib
import csv
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.export.table import cell
from app.model.errors import FileError, QueryError
from app.translation import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.model.document import DocumentEntry
    from app.model.search import Hit
    from app.workspace.flow import Flow
    from app.workspace.jobs import Progress

COLUMNS = ("query", "rank", "document", "title", "date", "outlet", "start", "end", "snippet")
MOST = 1000
"""Documents of one query that are written, the best."""

_LONGEST = 16 << 20  # bytes of a list; a larger file is none


@dataclass(frozen=True, slots=True)
class Written:
    """What a list of queries came to: how many were run, and how many rows that gave.

    ``faults`` says what was not done as asked; ``unread`` counts the queries that do not parse.
    """

    queries: int
    rows: int
    faults: tuple[str, ...]
    unread: int


def run(flow: Flow, queries: Path, to: Path, progress: Progress, *, limit: int = MOST) -> Written:
    """Run the queries of a file, one a line, and write a row for every place that is found.

    Empty lines and those that begin with ``#`` are passed over. A query that does not parse is
    told of, and the others are run. A cell that a spreadsheet would reckon as a formula begins
    with an apostrophe.

    Raises:
        FileError: The list cannot be read, or the table cannot be written.
        Cancelled: The reader has stopped it; there is no table then.
    """
    listed = _read(queries)
    entries = {entry.id: entry for entry in flow.entries()}
    part = to.with_name(f"{to.name}.part{os.getpid()}")
    faults: list[str] = []
    asked = rows = unread = 0
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for number, (line, query) in enumerate(listed):
                progress.report(number / len(listed), query)
                try:
                    result = flow.search(query, limit=limit)
                except QueryError as error:
                    faults.append(_fault(line, query, f"{tr(error.why)}; {tr(error.do)}"))
                    unread += 1
                    continue
                asked += 1
                for rank, hit in enumerate(result.hits, 1):
                    for row in _rows(query, rank, hit, entries.get(hit.document_id)):
                        writer.writerow(map(cell, row))
                        rows += 1
                if result.total > len(result.hits):
                    said = tr(
                        "the best {best} of {total} documents are there",
                        best=f"{len(result.hits):,}",
                        total=f"{result.total:,}",
                    )
                    faults.append(_fault(line, query, said))
        part.replace(to)
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(
            phrase("{to} cannot be written", to=to), why, phrase("choose another place")
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return Written(asked, rows, tuple(faults), unread)


def _fault(line: int, query: str, said: str) -> str:
    return tr("line {line}, {query}: {said}", line=line, query=query[:80], said=said)


def _read(file: Path) -> list[tuple[int, str]]:
    """Return the queries of a file, each with the number of its line."""
    what = phrase("{file} cannot be read", file=str(file))
    try:
        with file.open("rb") as opened:
            data = opened.read(_LONGEST + 1)
        if len(data) > _LONGEST:
            raise FileError(
                what, phrase("it is too large for a list of queries"), phrase("choose another file")
            )
        lines = data.decode("utf-8-sig").splitlines()
    except OSError as error:
        raise FileError(what, error.strerror or str(error), phrase("check the name")) from error
    except UnicodeDecodeError as error:
        raise FileError(
            what, phrase("it is no text in UTF-8"), phrase("save it as UTF-8")
        ) from error
    given = ((number, line.strip()) for number, line in enumerate(lines, 1))
    listed = [(number, line) for number, line in given if line and not line.startswith("#")]
    if not listed:
        raise FileError(what, phrase("there is no query in it"), phrase("write one query a line"))
    return listed


def _rows(
    query: str, rank: int, hit: Hit, entry: DocumentEntry | None
) -> Iterator[tuple[str | int, ...]]:
    """Yield a row for each place; a document found by its title alone has one without a place."""
    date = entry.date.isoformat() if entry is not None and entry.date else ""
    outlet = entry.outlet if entry is not None else ""
    head = (query, rank, hit.document_id, " ".join(hit.title.split()), date, outlet)
    found = [one for one in hit.snippets if one.marks]
    for one in found:
        yield (*head, one.span.start, one.span.end, " ".join(one.text.split()))
    if not found:
        yield (*head, "", "", "")
