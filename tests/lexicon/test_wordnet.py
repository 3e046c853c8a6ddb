"""Classes of nouns and verbs."""

import pytest

from app.lexicon.wordnet import BODIES, DWELLERS, FIGHTERS, LOCATION, PERSON, nouns, verbs


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("soldier", (PERSON,)),
        ("militiaman", (PERSON,)),
        ("rebel", FIGHTERS),
        ("insurgent", FIGHTERS),
        ("villager", DWELLERS),
        ("army", BODIES),
        ("ministry", BODIES),
        ("province", (LOCATION,)),
    ],
)
def test_is_a(word, kinds):
    assert nouns().is_a(word, *kinds)


@pytest.mark.parametrize(
    ("word", "kinds"),
    [("tank", (PERSON,)), ("soldier", DWELLERS), ("zzz", (PERSON,)), ("", BODIES)],
)
def test_is_not_a(word, kinds):
    assert not nouns().is_a(word, *kinds)


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("tanks", "tank"), ("armies", "army"), ("buses", "bus"), ("glass", "glass"), ("xyzs", "xyzs")],
)
def test_singular(plural, singular):
    assert nouns().singular(plural) == singular


def test_likeness_is_symmetric_and_highest_for_the_word_itself():
    words = ["bus", "coach", "tank", "village", "idea", "zzz"]
    for a in words:
        assert nouns().likeness(a, a) == 1.0
        for b in words:
            assert nouns().likeness(a, b) == nouns().likeness(b, a) <= 1.0
    assert nouns().likeness("bus", "coach") > nouns().likeness("bus", "village")
    assert nouns().likeness("bus", "zzz") == 0.0


def test_a_synset_lies_above_itself_and_its_hypernyms_further_up():
    (sense,) = nouns().senses("soldier", most=1)
    above = nouns().above(sense)
    assert above[sense] == 0
    assert above[PERSON] > 0


def test_what_a_verb_causes_lies_above_it():
    kill, die = verbs().senses("kill", 1)[0], verbs().senses("die", 1)[0]
    assert die in verbs().above(kill)
