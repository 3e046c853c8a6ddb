"""Bodies that a text calls by their noun alone."""

import pytest

from app.analysis.appositions import described
from app.analysis.heads import called_by_noun
from app.names.find import Finder, tokens
from app.names.fold import name


def called(text, *bodies):
    """The number of the body, and the words that call it so."""
    words = tokens(text)
    found = [list(Finder([(b, name(b).spelled)]).occurrences(text, words)) for b in bodies]
    called = called_by_noun(words, enumerate(found))
    return [(number, span.of(text), large) for number, span, large in called]


def test_the_noun_with_the_article_after_the_name():
    text = "The Harbour Board met. Nobody minded the Board, for the board was late."
    assert called(text, "Harbour Board") == [(0, "Board", True), (0, "board", False)]


def test_a_noun_may_come_first_in_the_name():
    text = "The Office of Fishing was shut. Later the office opened."
    assert called(text, "Office of Fishing") == [(0, "office", False)]


@pytest.mark.parametrize(
    "text",
    [
        "The board was late. The Harbour Board met.",  # not named before
        "The Harbour Board met. A board broke. Board and lodging were free.",  # no article
        "The Harbour Board met. They looked at the Board Room.",  # a name of its own
        "The Harbour Board met. Soon the Harbour Board went home.",  # its name
    ],
)
def test_no_safe_call(text):
    assert called(text, "Harbour Board") == []


def test_a_noun_that_two_bodies_have_calls_neither():
    text = (
        "The Harbour Board met the Rescue Board and the Fishing Office. The board and the office."
    )
    found = called(text, "Harbour Board", "Rescue Board", "Fishing Office")
    assert found == [(2, "office", False)]


def test_a_single_word_or_a_noun_for_no_body_calls_nobody():
    text = "Kestrel met the Harbour Lights. The lights of the kestrel and the harbour."
    assert called(text, "Kestrel", "Harbour Lights") == []


def described_as(text, *names):
    """Who is called by a noun in apposition later on: the number, and the words."""
    words = tokens(text)
    named = [list(Finder([(n, name(n).spelled)]).occurrences(text, words)) for n in names]
    number = {at.first: i for i, some in enumerate(named) for at in some}
    every = sorted((at for some in named for at in some), key=lambda at: at.first)
    told = [(number[said.at.first], said) for said in described(text, words, every)]
    return [(i, span.of(text)) for i, span, _ in called_by_noun(words, (), told)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe, the minister, left. The minister slept.", [(0, "minister")]),
        ("Goalkeeper Jane Roe left. The goalkeeper slept.", [(0, "goalkeeper")]),
        (
            "Jane Roe, the finance minister, met the oil minister, Tom Poe. The oil minister left.",
            [(1, "oil minister")],
        ),
        ("Jane Roe, the finance minister, met the oil minister, Tom Poe. The minister left.", []),
        ("The minister slept. Jane Roe, the minister, left.", []),  # before
        ("Jane Roe, a minister, left. A minister slept. Ministers met.", []),
        ("Jane Roe, a woman, left. The woman slept.", []),  # there are many
        ("Jane Roe, the minister, left. The Minister Hotel shut.", []),
    ],
)
def test_what_was_in_apposition_stands_for_its_bearer(text, expected):
    assert described_as(text, "Jane Roe", "Tom Poe") == expected


def test_a_town_is_not_called_by_what_there_are_many_of():
    assert described_as("Ouallam, a town, slept. The town was quiet.", "Ouallam") == []
