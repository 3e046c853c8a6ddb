"""Given names and nicknames."""

import pytest

from app.lexicon.people import is_given, is_nickname


@pytest.mark.parametrize("name", ["anna", "ahmed", "olga", "mohammed", "mark", "rose"])
def test_given(name):
    assert is_given(name)


@pytest.mark.parametrize("word", ["harbour", "wage", "front", "Anna", "lindqvist", ""])
def test_not_given(word):
    assert not is_given(word)


@pytest.mark.parametrize(
    ("one", "other"), [("bill", "william"), ("peggy", "margaret"), ("bob", "robert")]
)
def test_nicknames_either_way(one, other):
    assert is_nickname(one, other)
    assert is_nickname(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("peggy", "william"),
        ("polly", "peggy"),
        ("anna", "anna"),
        ("Bill", "William"),  # folded words only
        ("", ""),
    ],
)
def test_no_nicknames(one, other):
    assert not is_nickname(one, other)
