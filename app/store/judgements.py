"""What the reader has said of actors, in the order of saying: kept, taken back, handed on.

The column ``verdict`` reads ``different``, ``name:Coast Guard``, ``different@120`` for the mention
at an offset, and ``-different`` where that is taken back out of its turn.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from app.store import seals
from app.store.part import Part

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from app.model.judgement import Judgement

_SAID = re.compile(r"(-?)(\w+)(?:@(\d+))?(?::(.+))?", re.DOTALL)
_JUDGEMENT = "one_document, one_names, other_document, other_names, verdict"


class Judgements(Part):
    """What a library does with judgements. Each is safe on the disk once a method returns."""

    def judgements(self) -> tuple[Judgement, ...]:
        """Return what the reader has said and not taken back, in the order of saying."""
        return tuple(judgement for judgement, _ in self.dated_judgements())

    def dated_judgements(self) -> tuple[tuple[Judgement, str], ...]:
        """Return what holds, each with the moment of saying in its ISO form, in UTC."""
        from app.model.judgement import holding

        columns = ", ".join((*seals.SEALED["judgement"], "seal"))
        query = f"SELECT {columns} FROM judgement WHERE NOT withdrawn ORDER BY number"
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        for *values, sealed in rows:
            if seals.seal(*values) != sealed:
                raise self._database.damaged()
        return holding((_judgement(row[:5]), row[5]) for row in rows)

    def judge(self, judgement: Judgement) -> None:
        """Store what the reader says; what was taken back before is gone for good."""
        with self._database.writing(lasting=True) as connection:
            connection.execute("DELETE FROM judgement WHERE withdrawn")
            _put(connection, judgement, dt.datetime.now(dt.UTC).isoformat())

    def merge_judgements(self, given: Iterable[tuple[Judgement, str]]) -> int:
        """Add what others have said, each with the moment of saying; return how many are new.

        What holds here already is left as it is. The order of saying becomes that of the moments.
        """
        held = dict(self.dated_judgements())
        new = {said: made for said, made in given if said not in held}
        if not new:
            return 0
        with self._database.writing(lasting=True) as connection:
            connection.execute("DELETE FROM judgement")
            for said, made in sorted((held | new).items(), key=lambda pair: pair[1]):
                _put(connection, said, made)
        return len(new)

    def take_back(self) -> Judgement | None:
        """Take back what the reader said last; return it, None where there is nothing."""
        return self._turn("max", withdrawn=False)

    def say_again(self) -> Judgement | None:
        """Let hold again what the reader took back last; return it, None where there is nothing."""
        return self._turn("min", withdrawn=True)

    def _turn(self, which: str, *, withdrawn: bool) -> Judgement | None:
        query = f"SELECT {which}(number) FROM judgement WHERE withdrawn = ?"
        with self._database.writing(lasting=True) as connection:
            (number,) = connection.execute(query, (withdrawn,)).fetchone()
            if number is None:
                return None
            change = "UPDATE judgement SET withdrawn = NOT withdrawn WHERE number = ?"
            connection.execute(change, (number,))
            seals.reseal(connection, "judgement", "number = ?", number)
            query = f"SELECT {_JUDGEMENT} FROM judgement WHERE number = ?"
            return _judgement(connection.execute(query, (number,)).fetchone())


def dated_judgement(row: Mapping[str, Any]) -> tuple[Judgement, str] | None:
    """Return the judgement in a row, and when it was made; None where it was taken back.

    Raises:
        ValueError: The row holds none.
    """
    columns = ("one_document", "one_names", "other_document", "other_names", "verdict")
    one, one_names, other, other_names, verdict = (str(row[column]) for column in columns)
    found = _judgement((one, one_names, other, other_names, verdict))
    return None if row["withdrawn"] else (found, str(row["made"]))


def _put(connection: sqlite3.Connection, judgement: Judgement, made: str) -> None:
    import json

    one, other = judgement.one, judgement.other
    insertion = f"""
        INSERT INTO judgement ({_JUDGEMENT}, made, withdrawn, seal)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, seal(?1, ?2, ?3, ?4, ?5, ?6, 0))
    """
    connection.execute(
        insertion,
        (
            *(one.document, json.dumps(one.names, ensure_ascii=False)),
            *(other.document, json.dumps(other.names, ensure_ascii=False)),
            *(_said(judgement), made),
        ),
    )


def _said(judgement: Judgement) -> str:
    """Return what a judgement says of its actors, as it stands in a column."""
    start = "" if judgement.start is None else f"@{judgement.start}"
    word = judgement.word and f":{judgement.word}"
    return f"{'' if judgement.holds else '-'}{judgement.verdict.value}{start}{word}"


def _judgement(row: tuple[str, str, str, str, str]) -> Judgement:
    import json

    from app.model.judgement import Judgement, Named, Verdict

    one, one_names, other, other_names, said = row
    read = _SAID.fullmatch(said)
    if read is None:
        raise ValueError(f"{said!r:.80} is no verdict")
    back, verdict, start, word = read.groups()
    return Judgement(
        Named(one, tuple(json.loads(one_names))),
        Named(other, tuple(json.loads(other_names))),
        Verdict(verdict),
        word or "",
        None if start is None else int(start),
        holds=not back,
    )
