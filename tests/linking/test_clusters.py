"""Scored pairs -> clusters."""

import pytest

from app.linking.clusters import Pair, cluster, exclude


def joined(made, left, right, *pairs):
    a, b = made(*left).actors, made(*right).actors
    scored = [Pair(i, j, score, ()) for i, j, score in pairs]
    return [(c.left, c.right, c.score) for c in cluster(a, b, scored)]


def test_the_surest_pair_comes_first_and_a_weak_one_not_at_all(made):
    found = joined(
        made,
        ["PERSON: Kim Jong Un", "PERSON: Kim Jong Il"],
        ["PERSON: Kim Jong Un", "PERSON: Hemedti"],
        (1, 0, 0.7),
        (0, 0, 1.0),
        (1, 1, 0.3),
    )
    assert found == [([0], [0], 1.0)]


def test_a_further_form_joins_when_it_is_sure_and_nothing_excludes_it(made):
    left = ["ORG: Rapid Support Forces"]
    right = ["ORG: Rapid Support Forces", "ORG: RSF", "ORG: Hemedti"]
    found = joined(made, left, right, (0, 0, 1.0), (0, 1, 0.9), (0, 2, 0.7))
    assert found == [([0], [0, 1], 1.0)]


@pytest.mark.parametrize(
    ("one", "other", "excludes"),
    [
        ("ORG: Arakan Front", "ORG: Kachin Front", True),
        ("PERSON: Anna Lindqvist", "PERSON: Idrissa Soumana", True),
        ("PERSON: Anna Lindqvist", "PERSON: Lindqvist", False),
        ("ORG: Rapid Support Forces", "ORG: RSF", False),
        ("PLACE: Bakhmut", "PLACE: eastern Bakhmut < Bakhmut, east", True),
        ("ORG: WBA", "ORG: WBO", True),
        ("ORG: RSF", "ORG: Hemedti", False),
    ],
)
def test_exclude(made, one, other, excludes):
    a, b = made(one, other).actors
    assert exclude(a, b) is exclude(b, a) is excludes
