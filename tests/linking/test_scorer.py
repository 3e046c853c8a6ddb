"""Evidence -> one score."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.scorer import LINKED, score, weigh
from app.model.document import Span
from app.model.link import Evidence

WEIGHTS = st.lists(st.floats(-0.5, 1.0).filter(bool), max_size=6)


def rows(*weights, rule="same-name"):
    return [Evidence(rule, Span(0, 1), Span(0, 1), "why", weight) for weight in weights]


def test_no_evidence_no_link():
    assert score([]) == 0.0


def test_the_strongest_counts_in_full_and_others_close_the_gap():
    assert score(rows(0.8)) == 0.8
    assert 0.8 < score(rows(0.8, 0.5)) < score(rows(0.8, 0.5, 0.5)) < 1.0


def test_what_speaks_against_shakes_a_likeness_more_than_certainty():
    likeness = score(rows(0.65, rule="short-form") + rows(-0.3, rule="type-differs"))
    certain = score(rows(0.95) + rows(-0.3, rule="type-differs"))
    assert likeness < LINKED < certain < 0.95


@given(WEIGHTS)
def test_a_score_is_between_0_and_1_whatever_the_order(weights):
    assert 0.0 <= score(rows(*weights)) <= 1.0
    assert score(rows(*weights)) == score(rows(*reversed(weights)))


@given(WEIGHTS, st.floats(0.01, 1.0))
def test_more_evidence_never_makes_a_link_less_sure(weights, more):
    assert score(rows(*weights, more)) >= score(rows(*weights))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PERSON: Anna Lindqvist", "PERSON: Lindqvist"),
        ("ORG: RSF", "ORG: Rapid Support Forces"),
        ("STATE: Sudan", "DEMONYM: Sudanese"),
        ("PLACE: Lindqvist", "PERSON: Anna Lindqvist"),
        ("PERSON: Mohamed Dagalo = Hemedti", "PERSON: Hemedti"),
    ],
)
def test_weighing_is_symmetric(made, one, other):
    (a,), (b,) = made(one).actors, made("OTHER: Some other words", other).actors[1:]
    there, evidence = weigh(a, b)
    back, mirrored = weigh(b, a)
    assert there == back > 0
    assert {(e.rule, e.a, e.b, e.weight) for e in evidence} == {
        (e.rule, e.b, e.a, e.weight) for e in mirrored
    }


def test_a_part_and_the_whole_are_not_weighed(made):
    east, whole = made("PLACE: eastern Bakhmut < Bakhmut, east", "PLACE: Bakhmut").actors
    assert weigh(east, whole) == (0.0, ())
