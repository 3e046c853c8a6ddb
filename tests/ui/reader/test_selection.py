from __future__ import annotations

import pytest

from app.model.document import Span
from app.ui.reader.selection import Selected, paragraph_at, sentence_around, word_at, word_beside

TEXT = "The boats of St. Brannoc don’t sink. Nobody knew!\nA second one: 3.5 metres high."


@pytest.mark.parametrize(
    ("at", "word"), [("boats", "boats"), ("on’t", "don’t"), (" of", " "), ("3.5", "3"), (":", ":")]
)
def test_word(at: str, word: str):
    assert word_at(TEXT, TEXT.index(at)).of(TEXT) == word


def test_word_past_the_end_is_empty():
    assert word_at(TEXT, len(TEXT)) == Span(len(TEXT), len(TEXT))


def test_paragraph():
    assert paragraph_at(TEXT, TEXT.index("second")).of(TEXT).startswith("A second")
    assert paragraph_at(TEXT, 3).of(TEXT).endswith("knew!")


def test_sentence():
    second = TEXT.index("metres")
    assert sentence_around(TEXT, Span(second, second + 6)) == "A second one: 3.5 metres high."
    first = TEXT.index("Nobody")
    assert sentence_around(TEXT, Span(first, first + 6)) == "Nobody knew!"


def test_selection_runs_both_ways():
    assert Selected(9, 4).span == Span(4, 9)
    assert Selected(9, 4).to(12).span == Span(9, 12)


@pytest.mark.parametrize(
    ("at", "by", "reached"),
    [
        ("boats", 1, "The boats"),
        (" of", 1, "The boats of"),
        ("Nobody", -1, "The boats of St. Brannoc don’t "),
        ("oats", -1, "The "),
    ],
)
def test_word_beside(at: str, by: int, reached: str):
    assert TEXT[: word_beside(TEXT, TEXT.index(at), by)] == reached


@pytest.mark.parametrize("text", ["", "...", "a", "word "])
def test_words_end_with_the_text(text: str):
    assert word_beside(text, len(text), 1) == len(text)
    assert word_beside(text, 0, -1) == 0
