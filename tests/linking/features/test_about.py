"""Two figures stand among the same words."""

from dataclasses import replace

import pytest

from app.linking.features.about import about, frequencies, likeness
from app.model.document import Span
from app.model.quantity import Figure, Quantity

FIGURE = Figure(Span(0, 1), Span(0, 1), "1", Quantity(1, 1))


@pytest.fixture
def compare():
    """Two lists of the words about figures -> how the first ones of each compare."""

    def compared(one, other):
        sides = [
            about([replace(FIGURE, qualifiers=words) for words in some]) for some in (one, other)
        ]
        return likeness(sides[0][0], sides[1][0], tuple(frequencies(some) for some in sides))

    return compared


def test_the_same_word(compare):
    assert compare([("fee", "club")], [("fee",)]) == (1.0, ("fee",))


def test_synonyms(compare):
    assert compare([("wage",)], [("pay",)])[0] == 1.0


def test_other_words(compare):
    assert compare([("fee",)], [("bridge",)]) == (0.0, ())
    assert compare([()], [()]) == (0.0, ())


def test_a_word_about_many_figures_says_less(compare):
    once = compare([("fee",)], [("fee",)])[0]
    often = compare([("fee",)] * 4, [("fee",)] * 4)[0]
    assert 0 < often < once
