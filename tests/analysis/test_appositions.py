"""What a text says of whom right beside the name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.appositions import described, types_of
from app.model.mention import ActorType
from app.names.find import Finder, tokens
from app.names.fold import name

NAMES = ("Jane Roe", "Tom Poe", "Quillane", "Kestrel Union", "Ouallam")


def told(text):
    """Whom the text describes how: the name, the words, and the noun's own place or None."""
    words = tokens(text)
    finder = Finder([(n, name(n).spelled) for n in NAMES])
    named = list(finder.occurrences(text, words))
    return [
        (said.at.key, " ".join(said.nouns), said.span and said.span.of(text))
        for said in described(text, words, named)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe, the finance minister, left.", ("Jane Roe", "finance minister")),
        ("Jane Roe, 45, a teacher, left.", ("Jane Roe", "teacher")),
        ("They met Jane Roe, a geologist.", ("Jane Roe", "geologist")),
        ("Jane Roe, the minister of finance, left.", ("Jane Roe", "minister")),
        ("Jane Roe, the minister who resigned, left.", ("Jane Roe", "minister")),
        ("Quillane, the shipping company, rose.", ("Quillane", "shipping company")),
        ("Quillane plc, the shipping company, rose.", ("Quillane", "shipping company")),
        ("Quillane Corp., a bank, rose.", ("Quillane", "bank")),
        ("The minister, Jane Roe, left.", ("Jane Roe", "minister")),
        ("His wife, Jane Roe, left.", ("Jane Roe", "wife")),
        ("The head of the harbour office, Jane Roe, left.", ("Jane Roe", "head")),
        ("The capital, Ouallam, was quiet.", ("Ouallam", "capital")),
    ],
)
def test_apart_from_the_name(text, expected):
    ((key, nouns, span),) = told(text)
    assert (key, nouns) == expected
    assert span == nouns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The poet Jane Roe left.", ("Jane Roe", "poet", None)),
        ("The insurgent alliance Quillane won.", ("Quillane", "insurgent alliance", None)),
        ("Goalkeeper Jane Roe left.", ("Jane Roe", "goalkeeper", None)),
    ],
)
def test_in_the_names_own_phrase(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Quillane, the bank, and Kestrel Union share fees.",  # a list
        "Jane Roe, the minister, Tom Poe and others left.",
        "Tom Poe, Jane Roe, the captain, and others left.",
        "Jane Roe, the ministry reports, left the",  # a clause
        "According to Jane Roe, the teacher said that it rained.",
        "In Ouallam, the president, who was ill, slept.",  # where
        "Jane Roe, the minister's brother, left.",  # somebody else's
        "Jane Roe, its spokesman said, left.",
        "Jane Roe, the ministers, left.",  # several
        "Jane Roe, the day after, left.",  # no actor
        "Jane Roe left. The minister stayed.",
        "Jane Roe",
        "Jane Roe, the",
        ", the Jane Roe",
    ],
)
def test_no_apposition(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("minister", ActorType.PERSON),
        ("regiment", ActorType.GROUP),
        ("company", ActorType.ORG),
        ("village", ActorType.PLACE),
        ("newspaper", ActorType.MEDIA),
    ],
)
def test_the_type_of_a_noun(noun, kind):
    assert types_of(noun)[0] == kind


def test_a_noun_of_nobody():
    assert types_of("rain") == ()


@given(
    st.lists(
        st.sampled_from(
            (*NAMES, ", ", " ", "the ", "a ", "minister", "of ", "’s", ". ", "45", "\n")
        )
    ).map("".join)
)
def test_any_text_is_read(text):
    for _, nouns, span in told(text):
        assert span is None or span.casefold() == nouns.casefold()
