import dataclasses
import datetime as dt
import enum
import json
import math
import types
import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.analysis import Analysis
from app.model.document import Span
from app.model.mention import Actor, ActorType, Alias, Mention
from app.model.quantity import DateMention, Figure, Grain, Modifier, Quantity
from app.store.serial import from_json, to_json

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


def values(kind):
    """All values of a type of the model, every field of a dataclass given."""
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{f.name: values(hints[f.name]) for f in dataclasses.fields(kind)})
    if isinstance(kind, types.UnionType):
        return st.one_of(*map(values, kind.__args__))
    if typing.get_origin(kind) is tuple:
        return st.lists(values(typing.get_args(kind)[0]), max_size=2).map(tuple)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    if kind is float:
        return st.floats(allow_nan=False) | st.integers(0, 10**9)
    if kind is str:
        return TEXT
    return st.from_type(kind)


MENTION = Mention(Span(4, 9), "Værnes", ActorType.PERSON, nested=True)
ANALYSIS = Analysis(
    "id",
    actors=(
        Actor(
            "a1",
            "Ilse Værnes",
            ActorType.PERSON,
            (MENTION,),
            (Alias("Vaernes", "acronym", Span(1, 2), "or"),),
        ),
    ),
    figures=(
        Figure(
            Span(1, 9),
            Span(1, 3),
            "over 12 boats",
            Quantity(12, math.inf, "boats", Modifier.OVER),
            "boat",
            ("lost",),
        ),
    ),
    dates=(DateMention(Span(3, 4), "May", None, Grain.MONTH),),
    language="en",
    date=dt.date(2020, 5, 4),
)


@given(values(Analysis))
@settings(max_examples=200, deadline=None)
def test_every_analysis_comes_back_as_it_was(analysis):
    back = from_json(to_json(analysis))
    assert back == analysis
    assert repr(back) == repr(analysis)


def test_what_comes_back_is_of_the_models_types():
    back = from_json(to_json(ANALYSIS))
    assert back == ANALYSIS
    assert isinstance(back.actors[0].mentions[0].type, ActorType)
    assert isinstance(back.actors[0].mentions[0].span, Span)
    assert hash(back) == hash(ANALYSIS)


def test_it_is_compact():
    assert to_json(Analysis("id")) == '{"document_id":"id"}'
    actor = json.loads(to_json(ANALYSIS))["actors"][0]
    assert actor["mentions"] == [
        {"span": [4, 9], "text": "Værnes", "type": "PERSON", "nested": True}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "{}",
        '{"document_id":1}',
        '{"document_id":"id","unknown":1}',
        '{"document_id":"id","actors":{}}',
        '{"document_id":"id","actors":[{"id":"a"}]}',
        '{"document_id":"id","dates":[{"span":[1,2],"text":"x","value":null,"grain":"age"}]}',
        '{"document_id":"id","dates":[{"span":[1],"text":"x","value":null,"grain":"day"}]}',
        '{"document_id":"id","date":"yesterday"}',
        '{"document_id":"id","date":5}',
        '{"document_id":"id","figures":[{"span":[1,2],"number_span":[1,2],"text":"","quantity":{"low":"1","high":2}}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_analysis_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        from_json(text)
