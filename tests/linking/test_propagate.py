"""Names that one text knows are looked for in the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.linking.propagate import propagate
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.mention import Actor, ActorType, Alias, Mention


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Lions won.", [["Lions"]]),
        ("The Lions won. Lions fans sang.", [["Lions", "Lions"]]),  # many of them: a team
        ("The Lions won, and lions slept.", []),  # a common noun in this text
    ],
)
def test_a_common_noun_in_the_plural_is_a_name_where_it_is_never_small(text, expected):
    assert added(text, (), "Lions met.", "Lions") == expected


def test_a_common_noun_in_the_singular_is_none_with_an_article():
    assert added("They saw a Mill. Mill was late.", (), OTHER, "Mill") == []
    assert added("They saw Mill.", (), OTHER, "Mill") == [["Mill"]]


def test_a_word_for_what_sort_of_thing_it_is_is_not_looked_for():
    assert added("The Front was late.", (), "Front met.", "Front") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then CRS came.", [["CRS"]]),
        ("Then the C.R.S. came.", []),
        ("Then crs came.", []),
        ("Then Crs came.", []),  # a name of another word
    ],
)
def test_initials_are_found_in_capitals(text, expected):
    assert added(text, (), "CRS met.", "CRS") == expected


def test_two_letters_are_too_few():
    assert added("Then CR came.", (), "CR met.", "CR") == []


def test_an_adjective_of_a_state_is_not_looked_for_and_a_part_of_a_place_neither():
    assert added("Danish ships came.", (), "Danish ships.", "Danish") == []
    other = analysis("eastern Ouallam", "eastern Ouallam")
    part = Alias("Ouallam", "part-of", Span(0, 15), "east")
    other = replace(other, actors=(replace(other.actors[0], aliases=(part,)),))
    text = "In eastern Ouallam it rained."
    assert propagate(Analysis("x"), text, other) == Analysis("x")


def test_a_name_inside_what_the_text_knows_is_not_taken():
    assert added("The Karimov Fund paid.", ("Karimov Fund",), OTHER, "Karimov") == []
