from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.reader import chunks
from app.ui.reader.chunks import Chunks, heading_start, is_right_to_left, parted_by_blank_lines

TEXTS = st.lists(st.sampled_from(["\n", " ", "word", "x" * 30, "e\u0301", "🚤", ". "])).map("".join)


def table(text: str) -> Chunks:
    made = Chunks(text)
    while not made.complete:
        made.grow(0.01)
    return made


@given(TEXTS)
def test_pieces_make_up_the_text(text: str):
    made = table(text)
    pieces = [text[made.start(i) : made.next_start(i)] for i in range(len(made))]
    assert "".join(pieces) == text
    assert all(pieces)


@given(TEXTS.filter(bool), st.data())
def test_every_offset_is_in_its_piece(text: str, data: st.DataObject):
    made = table(text)
    offset = data.draw(st.integers(0, len(text) - 1))
    index = made.at(offset)
    assert made.start(index) <= offset < made.next_start(index)
    assert "\n" not in made.of(index).strip("\n")


@pytest.mark.parametrize("unit", ["A sentence ends. ", "word ", "x", "\n"])
def test_no_piece_is_overlong(unit: str):
    text = unit * 9000
    made = table(text)
    longest = max(made.next_start(i) - made.start(i) for i in range(len(made)))
    assert longest <= chunks.LONGEST
    if unit != "\n":
        assert len(made) > 1


def test_overlong_paragraphs_break_after_sentences():
    made = table("A sentence of some length ends. " * 400)
    assert all(made.of(i).endswith(". ") for i in range(len(made)))


def test_fifty_million_line_ends_are_few_pieces():
    assert len(table("\n" * 5_000_000)) < 2000


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Title\n\nText", 0),
        ("\n\n  Title\nText", 2),
        ("Only a line", -1),
        ("Only a line\n  \n", -1),
        ("long " * 60 + "\nText", -1),
        ("", -1),
        ("\n" * 50_000, -1),
    ],
)
def test_heading(text: str, start: int):
    assert heading_start(text) == start


def test_how_paragraphs_are_parted():
    assert parted_by_blank_lines("One.\n\nTwo.\n\nThree.")
    assert not parted_by_blank_lines("One.\nTwo.\nThree.")
    assert parted_by_blank_lines("hard\nwrapped\nlines\n\nof a paragraph\n")


def test_direction_is_that_of_the_first_letter():
    assert is_right_to_left("12 سفينة and ships")
    assert not is_right_to_left("12 ships سفينة")
    assert not is_right_to_left("12")
