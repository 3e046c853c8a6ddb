"""Names that the running text settles in headlines and lists."""

import pytest

from app.analysis.candidates import Candidate
from app.analysis.known import settled
from app.model.document import Span


def kept(*found):
    """What is left of candidates given as ``(text, label, headline)``; they follow each other."""
    candidates, at = [], 0
    for text, label, headline in found:
        candidates.append(Candidate(Span(at, at + len(text)), text, label, headline))
        at += len(text) + 1
    return [c.text for c in settled(candidates)]


def test_a_clause_of_a_headline_that_holds_a_known_name_is_none():
    found = kept(("Soumana Leaves Ouallam", "PERSON", True), ("Ouallam", "GPE", False))
    assert found == ["Ouallam"]


def test_the_last_name_of_a_person_is_known():
    clause = ("Lindqvist Wins", "ORG", True)
    assert kept(clause, ("Anna Lindqvist", "PERSON", False)) == ["Anna Lindqvist"]
    assert len(kept(clause, ("Lindqvist Foods Board", "ORG", False))) == 2


@pytest.mark.parametrize(
    "headline",
    [
        "Ouallam",  # as the text has it
        "Zinder Rovers Win",  # of nothing that the text knows
    ],
)
def test_a_name_of_a_headline_stays(headline):
    assert kept((headline, "ORG", True), ("Ouallam", "GPE", False)) == [headline, "Ouallam"]


def test_headlines_make_nothing_known():
    assert len(kept(("Ouallam", "GPE", True), ("Ouallam Falls", "ORG", True))) == 2


def test_two_names_are_parted_where_the_text_knows_one_of_them():
    both = ("Kestrel and Harrow", "ORG", False)
    assert kept(both, ("Harrow", "ORG", False)) == ["Kestrel", "Harrow", "Harrow"]
    assert kept(both, ("Zinder", "GPE", False)) == ["Kestrel and Harrow", "Zinder"]


@pytest.mark.parametrize("name", ["Food and Fishing Office", "Trinidad and Tobago"])
def test_bodies_and_states_are_one_whatever_their_name(name):
    assert kept((name, "ORG", False), ("Food", "ORG", False), ("Tobago", "GPE", False))[0] == name


def test_parts_lie_where_the_text_has_them():
    text = "Kestrel and\nHarrow"
    found = [
        Candidate(Span(100, 100 + len(text)), text, "ORG"),
        Candidate(Span(200, 206), "Harrow", "ORG"),
    ]
    assert [(c.span.start - 100, c.text) for c in settled(found)][:2] == [
        (0, "Kestrel"),
        (text.index("Harrow"), "Harrow"),
    ]


def test_nothing_found_nothing_settled():
    assert kept() == []
