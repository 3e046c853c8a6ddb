"""What speaks for an outlet."""

from collections import Counter

import pytest

from app.analysis.media import is_media_noun
from app.analysis.types import Votes
from app.model.mention import ActorType
from app.names.find import Finder, tokens
from app.names.fold import name


def type_of(surface, text, *labels, credited=False):
    """The type that a text gives to a name."""
    votes, words = Votes(), tokens(text)
    votes.name(surface, name(surface), Counter(labels or ["ORG"]))
    for occurrence in Finder([(surface, name(surface).spelled)]).occurrences(text, words):
        votes.context(text, words, occurrence)
    if credited:
        votes.credited()
    votes.settle()
    return votes.winner()


@pytest.mark.parametrize(
    ("noun", "media"),
    [
        ("newspaper", True), ("gazette", True), ("magazines", True), ("tv", True), ("news", True),
        ("radio", True), ("website", True), ("ministry", False), ("harbour", False), ("", False),
    ],
)  # fmt: skip
def test_nouns(noun, media):
    assert is_media_noun(noun) is media


@pytest.mark.parametrize(
    "surface", ["Linnet Gazette", "Radio Quillane", "Quillane News", "Oslo TV"]
)
def test_the_noun_of_the_name(surface):
    assert type_of(surface, "") == ActorType.MEDIA


@pytest.mark.parametrize(
    "text",
    [
        "“We left,” she told Quillane.",
        "A Quillane reporter saw it.",
        "Quillane’s correspondent in Oslo left.",
        "The newspaper Quillane wrote of it.",
        "The news agency Quillane wrote of it.",
        "The Quillane news agency wrote of it.",
        "She was a correspondent for the Quillane.",
        "The video was aired by Quillane.",
        "Quillane reported losses, according to Quillane.",
    ],
)
def test_how_outlets_are_quoted(text):
    assert type_of("Quillane", text) == ActorType.MEDIA


@pytest.mark.parametrize(
    ("surface", "text", "labels"),
    [
        ("Quillane", "Quillane said so.", ["ORG"]),
        ("Quillane", "Quillane reported it. Quillane reported it again.", ["ORG"]),  # one sign
        ("Quillane", "She told Quillane. Quillane officials left.", ["ORG"]),
        ("Quillane", "She told Quillane.", ["PERSON"]),
        ("Congress", "She told Congress.", ["ORG"]),
        ("Harbour Commission", "She told the Harbour Commission.", ["ORG"]),
        ("Quillane", "She told; Quillane left.", ["ORG"]),
    ],
)
def test_others_are_none(surface, text, labels):
    assert type_of(surface, text, *labels) != ActorType.MEDIA


def test_papers_are_called_after_persons_and_times():
    for surface in ("Linnet Guardian", "Linnet Times", "Linnet Dispatch"):
        assert type_of(surface, f"The {surface} reported losses.") == ActorType.MEDIA
    assert type_of("Linnet Shipping", "Linnet Shipping reported losses.") == ActorType.ORG


def test_a_byline_says_so():
    assert type_of("Quillane", "", credited=True) == ActorType.MEDIA


def test_a_state_is_no_outlet_and_a_town_with_a_paper_is_none():
    assert type_of("Norway", "She told Norway.", "GPE") == ActorType.STATE
    assert type_of("Oslo", "Newspapers of Oslo; an Oslo newspaper.", "GPE") == ActorType.PLACE
