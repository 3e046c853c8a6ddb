"""Candidates under one spelling."""

import re

import pytest

from app.analysis.candidates import Candidate
from app.analysis.groups import grouped, spelled_of, surface_of
from app.model.document import Span
from app.names.find import tokens


def groups(text, *names, label="ORG"):
    """The groups of all places of these names, by their keys."""
    found = [
        Candidate(Span(*at.span()), at.group(), label)
        for at in re.finditer("|".join(map(re.escape, names)), text)
    ]
    return grouped(found, tokens(text))


def test_spellings_of_one_key_are_one_group():
    found = groups("Sana'a fell. Sana’a’s port. The port of Sanaa.", "Sana'a", "Sana’a’s", "Sanaa")
    (group,) = found.values()
    assert group.surfaces.total() == 3
    assert group.labels == {"ORG": 3}
    assert len(group.spans) == 3
    assert spelled_of(group) == {("sanaa",)}


def test_a_place_and_its_part_are_one_group_called_by_the_place():
    text = "Northern Ouallam was quiet, and so was northern Ouallam."
    (group,) = groups(text, "Northern Ouallam", "Ouallam", label="GPE").values()
    assert group.name.key == "ouallam"
    assert surface_of(group) == "Ouallam"


@pytest.mark.parametrize("name", ["South Sudanese", "North Korea", "Northern Lights"])
def test_a_direction_that_belongs_to_a_name_stays(name):
    (group,) = groups(f"In the news: {name}.", name).values()
    assert surface_of(group) == name


@pytest.mark.parametrize("name", ["East", "12", "northern"])
def test_directions_and_numbers_are_no_names(name):
    assert groups(f"He saw {name} there.", name) == {}


def test_the_last_word_of_a_longer_name_that_is_used_alone_gets_a_group():
    text = "Anna Lindqvist came. Lindqvist spoke."
    assert set(groups(text, "Anna Lindqvist")) == {"anna lindqvist", "lindqvist"}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lindqvist came. Then Anna Lindqvist left.",  # never alone
        "Anna Lindqvist came. A lindqvist is a tree.",  # a word of this text
        "The Harbour Office was shut. Every Office was.",  # says only what is named
    ],
)
def test_no_group_for_a_last_word(text):
    assert len(groups(text, "Anna Lindqvist", "Harbour Office")) == 1


def test_a_genitive_that_always_stands_before_its_noun_is_one_name_with_it():
    text = "Brannoc’s Hospital was shut. They went to Brannoc’s Hospital."
    (group,) = groups(text, "Brannoc").values()
    assert group.genitive
    assert group.name.text == "Brannoc Hospital"
    assert group.labels == {"ORG": 2}


@pytest.mark.parametrize(
    ("owner", "text"),
    [
        ("Brannoc", "Brannoc’s Hospital was shut. Brannoc wept."),  # named alone as well
        ("Vienna", "Vienna’s Opera was shut."),  # a town
        ("Chad", "Chad’s Army left."),  # a state
        ("Brannoc", "Brannoc’s Secretary left."),  # a person of his
        ("Brannoc", "Brannoc’s hospital was shut."),  # written small
        ("Brannoc", "Brannoc’s Quillane was shut."),  # a name of its own
    ],
)
def test_a_genitive_of_another_name(owner, text):
    assert not any(group.genitive for group in groups(text, owner).values())


def test_a_single_common_noun_is_no_name_unless_the_model_says_so_and_it_is_never_small():
    text = "The Lions won."
    assert list(groups(text, "Lions")) == ["lions"]
    assert groups(text, "Lions", label="") == {}
    assert groups(f"{text} Two lions slept.", "Lions") == {}


def test_an_unknown_word_is_a_name_if_it_is_written_large_more_often():
    assert groups("Quillane and Quillane, once quillane.", "Quillane")
    assert groups("Quillane, twice quillane quillane.", "Quillane") == {}
