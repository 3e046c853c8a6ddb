"""Rows as plain CSV or JSON, by the file's ending: what is handed on and merged elsewhere.

In the CSV a value that is no single word or number (names, places) is a JSON list in one cell.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from app.model.errors import FileError
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from pathlib import Path

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RowFile:
    """What the rows of a file are: ``one`` of them, its columns, and the command that writes it.

    ``listed`` are the columns that hold lists.
    """

    one: str
    command: str
    columns: tuple[str, ...]
    listed: Collection[str]

    def write(self, to: Path, rows: Iterable[Mapping[str, Any]]) -> int:
        """Write rows; return how many.

        Raises:
            FileError: The ending is neither ``.csv`` nor ``.json``, or the file cannot be written.
        """
        held = list(rows)
        if self._is_csv(to):
            text = self._csv(held)
        else:
            text = json.dumps(held, ensure_ascii=False, indent=1) + "\n"
        try:
            to.write_text(text, "utf-8", newline="")
        except OSError as error:
            why = error.strerror or str(error)
            do = phrase("choose another place")
            raise FileError(phrase("{to} cannot be written", to=to), why, do) from error
        return len(held)

    def read(self, file: Path, of: Callable[[dict[str, Any]], T]) -> list[T]:
        """Return what the rows of a file say; ``of`` reads one of them.

        Raises:
            FileError: The file cannot be read, or ``of`` cannot read a row.
        """
        try:
            text = file.read_text("utf-8-sig")
            records = csv.DictReader(io.StringIO(text)) if self._is_csv(file) else json.loads(text)
            return [of(record) for record in records]
        except OSError as error:
            why = error.strerror or str(error)
            do = phrase("check the name")
            raise FileError(phrase("{file} cannot be read", file=file), why, do) from error
        except (ValueError, KeyError, TypeError, csv.Error, RecursionError) as error:
            # Said on the command line alone, which is English.
            why = f"something in it is no {self.one} ({type(error).__name__}: {error})"
            do = f"write one with {', '.join(self.columns)} by {self.command}"
            raise FileError(phrase("{file} cannot be read", file=file), why, do) from error

    def _csv(self, rows: Iterable[Mapping[str, Any]]) -> str:
        out = io.StringIO()
        writer = csv.DictWriter(out, self.columns)
        writer.writeheader()
        for row in rows:
            lists = {k: json.dumps(row[k], ensure_ascii=False) for k in self.listed}
            writer.writerow({**row, **lists})
        return out.getvalue()

    def _is_csv(self, file: Path) -> bool:
        ending = file.suffix.lower()
        if ending not in (".csv", ".json"):
            what = f"{file} is no file of {self.one}s"
            raise FileError(what, "its name ends neither in .csv nor in .json", "name it so")
        return ending == ".csv"
