from __future__ import annotations

import pytest

from app.linking.propagate import propagate
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.mention import Actor, ActorType, Mention


def analysis(text, *names, type=ActorType.ORG):
    actors = []
    for number, name in enumerate(names):
        start = text.index(name)
        mention = Mention(Span(start, start + len(name)), name, type)
        actors.append(Actor(f"a{number}", name, type, (mention,)))
    return Analysis("x", tuple(actors))


def added(text, own, other_text, *names, type=ActorType.ORG):
    found = propagate(analysis(text, *own), text, analysis(other_text, *names, type=type))
    new = found.actors[len(own) :]
    for actor in new:
        for mention in actor.mentions:
            assert mention.span.of(text) == mention.text
    return [[m.text for m in actor.mentions] for actor in new]


OTHER = "The White Helmets and Karimov met Hill at the Mill."


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Then the white helmets came.", ("White Helmets",), [["white helmets"]]),
        ("Then White Helmets came.", ("White Helmets",), [["White Helmets"]]),
        ("There was Karimov again, and Karimov.", ("Karimov",), [["Karimov", "Karimov"]]),
        ("There was karimov again.", ("Karimov",), []),
        ("The Mill stands on a hill.", ("Mill", "Hill"), []),
        ("Nobody came.", ("Karimov", "White Helmets"), []),
    ],
)
def test_names_of_the_other_text(text, names, expected):
    assert added(text, (), OTHER, *names) == expected


def test_what_the_text_has_itself_is_left_alone():
    text = "The Karimov Fund paid Karimov."
    before = analysis(text, "Karimov Fund")
    assert added(text, ("Karimov Fund",), OTHER, "Karimov") == [["Karimov"]]
    assert propagate(before, text, before) == before
