"""What speaks against a link."""

import pytest

from app.linking.features.against import OTHER_NAME, RULE, evidence, full_names
from app.linking.scorer import LINKED, weigh


def both(made, one, other):
    """An actor of each of two texts; the second text is longer, so that places differ."""
    return made(one).actors[0], made("OTHER: Some other words", other).actors[1]


def test_another_sort_of_actor_weighs_more_where_one_may_lie_in_the_other(made):
    (same,) = evidence(*both(made, "PERSON: Marlow", "ORG: Marlow"))
    (town,) = evidence(*both(made, "PLACE: Ouallam", "ORG: Ouallam Council"))
    assert same.rule == town.rule == RULE
    assert town.weight < same.weight < 0
    assert "a place" in town.note
    assert "an organisation" in town.note


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ORG: Marlow", "GROUP: Marlow"),
        ("STATE: Chad", "DEMONYM: Chadian"),
        ("OTHER: Marlow", "PERSON: Marlow"),
    ],
)
def test_sorts_that_are_easily_taken_for_each_other(made, one, other):
    assert list(evidence(*both(made, one, other))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PERSON: John Marlow, Marlow", "PERSON: Petra Marlow, Marlow"),
        ("PERSON: Idrissa Soumana", "PERSON: Takumi Soumana"),
        ("PERSON: Idrissa Soumana", "ORG: Takumi Soumana"),  # the type is only a guess
        ("PERSON: Anna Berg", "PERSON: Astrid Berg"),  # two given names with one initial
    ],
)
def test_two_full_names_are_two_people(made, one, other):
    a, b = both(made, one, other)
    (there,), (back,) = full_names(a, b), full_names(b, a)
    assert (there.rule, there.a, there.b) == (back.rule, back.b, back.a)
    assert there.rule == OTHER_NAME
    assert weigh(a, b)[0] == weigh(b, a)[0] < LINKED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PERSON: John Marlow", "PERSON: Marlow"),  # not in full
        ("PERSON: John Marlow", "PERSON: John Marlow"),
        ("PERSON: Volodymyr Marlow", "PERSON: Wladimir Marlow"),
        ("PERSON: Bill Marlow", "PERSON: William Marlow"),
        ("PERSON: Ed Marlow", "PERSON: Edward Marlow"),
        ("PERSON: J. Marlow", "PERSON: John Marlow"),
        ("PERSON: John Marlow, Jack Harrow", "PERSON: Petra Berg, Jack Harrow"),
        ("ORG: Marlow Foods", "ORG: Marlow Systems"),  # a body may have several names
    ],
)
def test_nothing_against_it(made, one, other):
    a, b = both(made, one, other)
    assert list(full_names(a, b)) == list(full_names(b, a)) == []


def test_a_stated_alias_outweighs_two_full_names(made):
    a, b = both(made, "PERSON: John Marlow = Petra Harrow", "PERSON: Petra Harrow")
    assert weigh(a, b)[0] >= LINKED
