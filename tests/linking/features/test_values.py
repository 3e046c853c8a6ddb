"""How two values stand to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.features.values import bounds, relation, words
from app.model.link import Relation
from app.model.quantity import Modifier, Quantity

M = Modifier
EXACT, APPROX, RANGE = M.EXACT, M.APPROX, M.RANGE
AGREE, COMPATIBLE, CONFLICT = Relation.AGREE, Relation.COMPATIBLE, Relation.CONFLICT


def q(low, high=None, modifier=EXACT, *, vague=False):
    return Quantity(low, low if high is None else high, "", modifier, vague=vague)


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        (q(12), q(12), AGREE),
        (q(12), q(12, modifier=APPROX), AGREE),
        (q(12), q(12, modifier=M.AT_LEAST), COMPATIBLE),
        (q(20, 30, RANGE), q(20, 30, RANGE), AGREE),
        (q(12), q(13), CONFLICT),
        (q(12, modifier=M.OVER), q(12, modifier=M.AT_LEAST), COMPATIBLE),
        (q(400, modifier=APPROX), q(380), COMPATIBLE),
        (q(400, modifier=APPROX), q(250, modifier=APPROX), CONFLICT),
        (q(56, modifier=M.AT_LEAST), q(97), COMPATIBLE),
        (q(56, modifier=M.AT_LEAST), q(12), CONFLICT),
        (q(56, modifier=M.AT_LEAST), q(50, modifier=M.AT_MOST), CONFLICT),
        (q(300, modifier=M.AT_MOST), q(120), COMPATIBLE),
        (q(20, 30, RANGE), q(25), COMPATIBLE),
        (q(20, 30, RANGE), q(28, 40, RANGE), COMPATIBLE),
        (q(20, 30, RANGE), q(31), CONFLICT),
        (q(2000, 99_999, vague=True), q(4000), COMPATIBLE),
        (q(2000, 99_999, vague=True), q(120), CONFLICT),
    ],
)
def test_relation(one, other, how):
    assert relation(one, other) is relation(other, one) is how


NUMBERS = st.floats(0, 1e9)
QUANTITIES = st.builds(
    lambda a, b, modifier, vague: Quantity(min(a, b), max(a, b), "", modifier, vague=vague),
    NUMBERS,
    NUMBERS,
    st.sampled_from(Modifier),
    st.booleans(),
)


@given(QUANTITIES, QUANTITIES)
def test_comparing_is_symmetric_and_always_has_words(one, other):
    how = relation(one, other)
    assert how is relation(other, one)
    assert words(one, other, how)


@given(QUANTITIES)
def test_a_quantity_never_conflicts_with_itself(one):
    assert relation(one, one) is not CONFLICT


def test_a_change_agrees_with_either_end():
    change = Quantity(30, 20, change=True)
    assert relation(change, q(20)) is relation(q(30), change) is Relation.AGREE
    assert relation(change, q(25)) is Relation.COMPATIBLE
    assert relation(change, q(10)) is Relation.CONFLICT


def test_negative_values_have_bounds_in_order():
    low, high = bounds(q(-20, modifier=APPROX))
    assert low < -20 < high
