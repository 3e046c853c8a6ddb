"""States, their other names, demonyms and capitals."""

import pytest

from app.lexicon.states import states


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Ukraine", "Ukraine"),
        ("sudan", "Sudan"),
        ("Myanmar", "Burma"),
        ("US", "United States"),
        ("U.S.", "United States"),
        ("UK", "United Kingdom"),
        ("UAE", "United Arab Emirates"),
        ("us", None),  # the pronoun
        ("IT", None),  # a code that is a word
        ("Kyiv", None),
        ("", None),
    ],
)
def test_state(name, state):
    assert states().state(name) == state


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("Sudanese", "Sudan"),
        ("ukrainian", "Ukraine"),
        ("Ukrainians", "Ukraine"),
        ("Burmese", "Burma"),
        ("Iranian", "Iran"),
        ("Chinese", "China"),
        ("Dutch", "Netherlands"),
        ("green", None),
        ("", None),
        ("s", None),
    ],
)
def test_demonym_of(word, place):
    assert states().demonym_of(word) == place


def test_of_two_states_the_larger_keeps_a_shared_demonym():
    assert states().demonym_of("Congolese") == states().state("DR Congo")


@pytest.mark.parametrize("word", ["Persian", "Scottish", "Kurdish"])
def test_adjectives_of_further_places_are_known(word):
    assert states().demonym_of(word) is not None


@pytest.mark.parametrize("name", ["Burma", "Myanmar", "Sudan", "Iran", "DR Congo", "Holland"])
def test_the_usual_name_is_a_name_of_the_same_state(name):
    usual = states().state(name)
    assert states().state(usual) == usual


@pytest.mark.parametrize(
    ("name", "state"), [("Khartoum", "Sudan"), ("tehran", "Iran"), ("Omdurman", None)]
)
def test_capital_of(name, state):
    assert states().capital_of(name) == state


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Chad", "Chad"),
        ("Chadian", "Chad"),
        ("chadians", "Chad"),
        ("UK", "United Kingdom"),
        ("British", "United Kingdom"),
        ("Bavaria", "Bavaria"),  # no state, but a land with natives
        ("Bavarians", "Bavaria"),
        ("South Sudanese", "South Sudan"),
        ("Quillane", None),
        ("", None),
    ],
)
def test_home(name, home):
    assert states().home(name) == home


@pytest.mark.parametrize("adjective", ["Norwegian", "Burmese", "Catalan", "Saudi", "North Korean"])
def test_the_home_of_an_adjective_is_at_home_there(adjective):
    home = states().home(adjective)
    assert home is not None
    assert states().home(home) == home
