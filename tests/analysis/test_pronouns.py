"""Pronouns that can only mean one person."""

import pytest

from app.analysis.pronouns import pronouns
from app.names.find import Finder, tokens
from app.names.fold import name

PEOPLE = ("Lindqvist", "Soumana", "Berg")


def meant(text, known=None):
    """Each settled pronoun with whom it means."""
    words = tokens(text)
    people = sorted(
        (at.first, number)
        for number, person in enumerate(PEOPLE)
        for at in Finder([(person, name(person).spelled)]).occurrences(text, words)
    )
    return [
        (word.folded, PEOPLE[number]) for number, word in pronouns(text, words, people, known or {})
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lindqvist said she was late.", [("she", "Lindqvist")]),
        ("Lindqvist left with her dog", [("her", "Lindqvist")]),
        ("Lindqvist spoke\n\nShe left", [("she", "Lindqvist")]),
        (
            "Lindqvist spoke. She met Soumana. He smiled.",  # which rules her out
            [("she", "Lindqvist"), ("he", "Soumana")],
        ),
        ("Lindqvist saw herself. It rained. She left.", [("herself", "Lindqvist")]),  # too far
        ("Dr. Lindqvist spoke. She left.", [("she", "Lindqvist")]),
        ("“Lindqvist spoke.” She left.", [("she", "Lindqvist")]),
    ],
)
def test_settled(text, expected):
    assert meant(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lindqvist met Soumana. She smiled.",
        "Mr. Lindqvist met Dr. Soumana. He smiled.",  # a title ends no sentence
        "Anna K. Lindqvist met Idrissa J. Soumana. He smiled.",  # nor does an initial
        "Lindqvist met Soumana when he was late.",
        "She smiled. Lindqvist spoke.",
        "The mayor spoke. She left.",
        "Lindqvist spoke. It rained. She left.",
        "",
    ],
)
def test_not_settled(text):
    assert meant(text) == []


def test_all_pronouns_of_a_person_are_of_one_gender():
    assert meant("Lindqvist said she was late, and he was not.") == [("she", "Lindqvist")]


def test_a_pronoun_takes_a_person_along_into_the_next_sentence():
    assert len(meant("Berg spoke. He left. Then he fell.")) == 2
    assert len(meant("Berg spoke. He left. It rained. Then he fell.")) == 1


def test_whoever_is_known_for_a_woman_is_no_he():
    text = "Lindqvist met Soumana. He left, and she stayed."
    assert meant(text) == []
    known = {0: True, 1: False}
    assert meant(text, known) == [("he", "Soumana"), ("she", "Lindqvist")]
