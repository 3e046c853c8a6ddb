"""Scored pairs -> clusters."""

from random import Random

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.linking.clusters import Cluster, Pair, cluster, exclude, suggestions
from app.linking.scorer import SUGGESTED


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


def suggested(scored, held=()):
    pairs = [Pair(i, j, score, ()) for i, j, score in scored]
    found = suggestions(pairs, [Cluster([i], [j], 1.0) for i, j in held])
    return [(c.left, c.right, c.score) for c in found]


def test_suggestions_are_the_likeliest_first_each_actor_once():
    pairs = [(0, 0, 0.4), (0, 1, 0.5), (1, 1, 0.45), (2, 0, 0.35), (3, 3, SUGGESTED)]
    assert suggested(pairs) == [
        ([0], [1], 0.5),
        ([2], [0], 0.35),
        ([3], [3], SUGGESTED),
    ]


def test_nothing_is_suggested_of_what_is_linked_or_unlikely():
    assert suggested([(0, 0, 0.5), (1, 1, 0.5), (2, 2, SUGGESTED - 0.01)], [(0, 1)]) == []
    assert suggested([(0, 0, 0.5)], [(1, 1)]) == [([0], [0], 0.5)]


def test_a_pair_that_did_not_fit_its_cluster_may_be_suggested_to_nobody_else(made):
    """It is sure enough for a link, but one of the two is taken."""
    assert suggested([(0, 0, 0.9), (0, 1, 0.7)], [(0, 0)]) == []
    assert suggested([(0, 0, 0.7)]) == [([0], [0], 0.7)]


NAMES = ("Coastal Rescue", "Mountain Rescue", "CRS", "Hemedti", "Soumana")
SCORES = st.sampled_from([0.2, 0.4, 0.6, 0.8, 0.9, 1.0])
PLACES = st.tuples(st.integers(0, 4), st.integers(0, 4))
PAIRS = st.dictionaries(PLACES, SCORES, max_size=12)


@given(PAIRS, st.randoms(use_true_random=False))
@example({(2, 2): 1.0, (2, 3): 0.9, (0, 3): 0.8, (1, 2): 0.8}, Random(1))  # two that fit in turn
def test_the_order_of_the_pairs_does_not_matter_nor_which_text_is_the_left(made, scored, random):
    twins = ((j, i) for i, j in scored if i != j)
    assume(not any(scored[j, i] == scored.get((i, j)) for i, j in twins))
    actors = made(*(f"ORG: {name}" for name in NAMES)).actors
    pairs = [Pair(i, j, score, ()) for (i, j), score in scored.items()]
    found = cluster(actors, actors, pairs)
    maybe = suggestions(pairs, found)
    random.shuffle(pairs)
    again = cluster(actors, actors, pairs)
    assert again == found
    assert suggestions(pairs, again) == maybe
    turned = [Pair(p.right, p.left, p.score, ()) for p in pairs]
    back = cluster(actors, actors, turned)
    assert held(back, mirrored=True) == held(found)
    assert held(suggestions(turned, back), mirrored=True) == held(maybe)


def held(clusters, *, mirrored=False):
    """What clusters hold, whatever their order."""
    sides = [(c.right, c.left) if mirrored else (c.left, c.right) for c in clusters]
    return {
        (frozenset(left), frozenset(right), c.score)
        for (left, right), c in zip(sides, clusters, strict=True)
    }
