"""Towns of the world."""

import pytest

from app.lexicon.places import population


@pytest.mark.parametrize("name", ["Omdurman", "omdurman", "Kharkiv", "Łódź", "Lodz", "Zürich"])
def test_towns_are_known_whatever_case_and_accents(name):
    assert population(name) > 100_000


@pytest.mark.parametrize("name", ["", "Hemedti", "Rapid Support Forces", "👍"])
def test_what_is_no_town_has_no_inhabitants(name):
    assert population(name) == 0


def test_the_largest_town_of_a_name_counts():
    assert population("London") > 5_000_000  # there is one in Ontario, too
