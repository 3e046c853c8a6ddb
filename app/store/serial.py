"""Analysis <-> JSON text: how an analysis lies in the library.

Every dataclass is an object of its fields without those that hold their default, a span a list of
its two offsets, an enum its value, a date its ISO form. What fields there are is read from
:mod:`app.model` itself, so a field that is added there needs nothing here.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from collections.abc import Callable
from enum import StrEnum
from functools import cache

from app.model.analysis import Analysis
from app.model.document import Span

_Reader: typing.TypeAlias = Callable[[object], object]


def to_json(analysis: Analysis) -> str:
    """Return an analysis as compact JSON."""
    return json.dumps(_plain(analysis), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Analysis:
    """Return the analysis that :func:`to_json` made the text of.

    Raises:
        ValueError: The text is no analysis, or one of a model with other fields.
    """
    try:
        analysis = _reader(Analysis)(json.loads(text))
    except (TypeError, RecursionError) as error:
        raise ValueError(f"no analysis: {error}") from error
    return typing.cast("Analysis", analysis)


def _plain(value: object) -> object:
    """Return a value of the model as lists, dicts and what JSON knows."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if dataclasses.is_dataclass(value):
        pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: _plain(held) for field, held in pairs if held != field.default}
    return value


@cache
def _reader(kind: object) -> _Reader:
    """Return the function that makes a value of a type from its plain form.

    It raises ValueError or TypeError on what is not the plain form of such a value.
    """
    if typing.get_origin(kind) is tuple:
        return _tuple_reader(_reader(typing.get_args(kind)[0]))
    if isinstance(kind, types.UnionType):
        return _optional_reader(_reader(kind.__args__[0]))
    if kind is Span:
        return _read_span
    if kind is dt.date:
        return _read_date
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _dataclass_reader(kind)
    if kind in (bool, int, str):
        return _exact_reader(typing.cast("type", kind))
    if kind is float:
        return _read_float
    raise TypeError(f"the model holds {kind}, which cannot be stored")


def _dataclass_reader(kind: type) -> _Reader:
    hints = typing.get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind)}

    def read(plain: object) -> object:
        if not isinstance(plain, dict) or not plain.keys() <= readers.keys():
            raise ValueError(f"{plain!r:.80} is not a {kind.__name__}")
        return kind(**{name: readers[name](held) for name, held in plain.items()})

    return read


def _tuple_reader(item: _Reader) -> _Reader:
    def read(plain: object) -> object:
        if not isinstance(plain, list):
            raise ValueError(f"{plain!r:.80} is not a list")
        return tuple(item(one) for one in plain)

    return read


def _optional_reader(inner: _Reader) -> _Reader:
    return lambda plain: None if plain is None else inner(plain)


def _exact_reader(kind: type) -> _Reader:
    def read(plain: object) -> object:
        if type(plain) is not kind:
            raise ValueError(f"{plain!r:.80} is not of type {kind.__name__}")
        return plain

    return read


def _read_float(plain: object) -> object:
    if type(plain) not in (int, float):
        raise ValueError(f"{plain!r:.80} is not a number")
    return plain


def _read_span(plain: object) -> object:
    if not isinstance(plain, list) or [type(offset) for offset in plain] != [int, int]:
        raise ValueError(f"{plain!r:.80} is not a span")
    return Span(*plain)


def _read_date(plain: object) -> object:
    return dt.date.fromisoformat(typing.cast("str", plain))
