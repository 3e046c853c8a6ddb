"""Judgements as plain CSV or JSON, to be handed on, kept elsewhere, and merged.

In the CSV an actor's names are a JSON list in one cell, since names may hold any sign; a cell that
is none is taken for one name, so that rows can be written by hand. ``word`` and ``start`` may be
missing or empty, and the other actor where a verdict is about one alone.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Any

from app.model.errors import FileError
from app.model.judgement import NOBODY, Judgement, Named, Verdict
from app.model.mention import ActorType
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.store.library import Library

COLUMNS = (
    *("one_document", "one_names", "other_document", "other_names"),
    *("verdict", "word", "start", "made"),
)


def write_judgements(library: Library, to: Path) -> int:
    """Write all that the reader has said, by the file's ending; return how many judgements.

    Raises:
        FileError: The ending is neither ``.csv`` nor ``.json``, or the file cannot be written.
    """
    held = library.dated_judgements()
    text = _csv(held) if _is_csv(to) else _json(held)
    try:
        to.write_text(text, "utf-8", newline="")
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(
            phrase("{to} cannot be written", to=to), why, phrase("choose another place")
        ) from error
    return len(held)


def read_judgements(library: Library, file: Path) -> int:
    """Add the judgements of a file to those of a library; return how many were new.

    Raises:
        FileError: The file cannot be read, or something in it is no judgement; none is added.
    """
    try:
        text = file.read_text("utf-8-sig")
        records = csv.DictReader(io.StringIO(text)) if _is_csv(file) else json.loads(text)
        given = [_judgement(record) for record in records]
    except OSError as error:
        why = error.strerror or str(error)
        raise FileError(
            phrase("{file} cannot be read", file=file), why, phrase("check the name")
        ) from error
    except (ValueError, KeyError, TypeError, csv.Error, RecursionError) as error:
        why = phrase(
            "something in it is no judgement ({name}: {error})",
            name=type(error).__name__,
            error=error,
        )
        do = phrase(
            "write one with {columns} by syntopia judgements --to", columns=", ".join(COLUMNS)
        )
        raise FileError(phrase("{file} cannot be read", file=file), why, do) from error
    return library.merge_judgements(given)


def _is_csv(file: Path) -> bool:
    ending = file.suffix.lower()
    if ending not in (".csv", ".json"):
        what = phrase("{file} is no file of judgements", file=file)
        raise FileError(
            what, phrase("its name ends neither in .csv nor in .json"), phrase("name it so")
        )
    return ending == ".csv"


def _plain(held: tuple[tuple[Judgement, str], ...]) -> Iterator[dict[str, Any]]:
    for said, made in held:
        one, other = said.one, said.other
        start = "" if said.start is None else said.start
        values = (
            *(one.document, one.names, other.document, other.names),
            *(said.verdict.value, said.word, start, made),
        )
        yield dict(zip(COLUMNS, values, strict=True))


def _json(held: tuple[tuple[Judgement, str], ...]) -> str:
    return json.dumps(list(_plain(held)), ensure_ascii=False, indent=1) + "\n"


def _csv(held: tuple[tuple[Judgement, str], ...]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    for row in _plain(held):
        writer.writerow(
            {
                k: json.dumps(v, ensure_ascii=False) if k.endswith("names") else v
                for k, v in row.items()
            }
        )
    return out.getvalue()


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
