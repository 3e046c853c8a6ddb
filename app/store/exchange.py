"""Judgements as plain CSV or JSON, to be handed on, kept elsewhere, and merged.

In the CSV an actor's names are a JSON list in one cell, since names may hold any sign; a cell that
is none is taken for one name, so that rows can be written by hand. ``word`` and ``start`` may be
missing or empty, and the other actor where a verdict is about one alone.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from app.model.judgement import NOBODY, Judgement, Named, Verdict
from app.model.mention import ActorType
from app.store.rowfile import RowFile

if TYPE_CHECKING:
    from pathlib import Path

    from app.store.library import Library

FILE = RowFile(
    "judgement",
    "syntopia judgements --to",
    (
        *("one_document", "one_names", "other_document", "other_names"),
        *("verdict", "word", "start", "made"),
    ),
    listed=("one_names", "other_names"),
)


def write_judgements(library: Library, to: Path) -> int:
    """Write all that the reader has said, by the file's ending; return how many judgements.

    Raises:
        FileError: The ending is neither ``.csv`` nor ``.json``, or the file cannot be written.
    """
    return FILE.write(to, (_plain(said, made) for said, made in library.dated_judgements()))


def read_judgements(library: Library, file: Path) -> int:
    """Add the judgements of a file to those of a library; return how many were new.

    Raises:
        FileError: The file cannot be read, or something in it is no judgement; none is added.
    """
    return library.merge_judgements(FILE.read(file, _judgement))


def _plain(said: Judgement, made: str) -> dict[str, Any]:
    one, other = said.one, said.other
    start = "" if said.start is None else said.start
    values = (
        *(one.document, one.names, other.document, other.names),
        *(said.verdict.value, said.word, start, made),
    )
    return dict(zip(FILE.columns, values, strict=True))


def _judgement(record: dict[str, Any]) -> tuple[Judgement, str]:
    verdict, word = Verdict(record["verdict"]), record.get("word") or ""
    one = Named(_text(record["one_document"]), _names(record["one_names"]))
    if verdict.of_two or record.get("other_document"):
        other = Named(_text(record["other_document"]), _names(record["other_names"]))
    else:
        other = NOBODY
    if verdict is Verdict.TYPE:
        ActorType(word)
    if word or verdict is Verdict.NAME:
        _text(word)
    made = _text(record.get("made") or dt.datetime.now(dt.UTC).isoformat())
    moment = dt.datetime.fromisoformat(made)
    if moment.tzinfo is None:
        raise ValueError(f"{made} has no time zone")
    judgement = Judgement(one, other, verdict, word, _start(record.get("start")))
    return judgement, moment.astimezone(dt.UTC).isoformat()


def _start(value: object) -> int | None:
    if value is None or value == "":
        return None
    if not isinstance(value, int | str) or isinstance(value, bool) or int(value) < 0:
        raise ValueError(f"{value!r:.80} is no place in a text")
    return int(value)


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = json.loads(value) if value.startswith("[") else [value]
    if not isinstance(value, list) or not value:
        raise ValueError(f"{value!r:.80} are no names")
    return tuple(_text(one) for one in value)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{value!r:.80} is no text")
    value.encode()  # halves of characters cannot be stored
    return value
