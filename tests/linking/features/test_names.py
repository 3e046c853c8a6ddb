"""The two texts' names for the actor."""

from app.linking.features.names import evidence, forms


def test_forms_are_named_once_without_a_possessive_by_their_first_mention(made):
    (actor,) = made("PERSON: Marlow’s, John Marlow, Marlow").actors
    found = forms(actor)
    assert list(found) == ["Marlow", "John Marlow"]
    assert found["Marlow"].text == "Marlow’s"


def test_each_kind_of_evidence_once_by_the_likest_forms(made):
    one = made("ORG: Coastal Rescue Service, CRS").actors[0]
    rules = [e.rule for e in evidence(one, one)]
    assert sorted(rules) == ["acronym", "same-name"]
    assert (
        max(evidence(one, one), key=lambda e: e.weight).note
        == "both write “Coastal Rescue Service”"
    )


def test_initials_of_a_person_are_a_chance_hit(made):
    person, body = made("PERSON: Carla Rosa Soumana", "ORG: CRS").actors
    assert list(evidence(person, body)) == list(evidence(body, person)) == []
