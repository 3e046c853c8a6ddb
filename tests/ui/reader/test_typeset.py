from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.reader.typeset import SetPiece, Style
from app.ui.typography import Typography

LATIN = "The boats 🚤🚤 came back e\u0301ven later than the harbour board had thought. " * 4
ARABIC = "كانت المدينة مليئة بالسفن، وقال Dr Ilse Værnes إن 12 سفينة غرقت. " * 4


@pytest.fixture
def style(qapp) -> Style:
    return Style.of(Typography(), 400, blank_lines=True)


def set_piece(text: str, style: Style) -> SetPiece:
    return SetPiece(text, style, heading=False, gap=True)


@pytest.mark.parametrize("text", [LATIN, ARABIC], ids=["latin", "arabic"])
class TestPlaces:
    def test_a_character_is_found_where_it_stands(self, style, text):
        piece = set_piece(text, style)
        for offset, character in enumerate(text):
            if character.isalnum() and character.isascii():
                (box,) = piece.rectangles(offset, offset + 1)
                assert piece.character_at(box.center().x(), box.center().y()) == offset

    def test_letters_reach_over_all_lines_of_a_stretch(self, style, text):
        piece = set_piece(text, style)
        for start, end in ((0, 1), (3, 40), (0, len(text))):
            boxes = piece.rectangles(start, end)
            high, low = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
            assert piece.letters_at(start, end) == pytest.approx((high, low))

    def test_lines_stay_in_the_column(self, style, text):
        boxes = set_piece(text, style).rectangles(0, len(text))
        assert all(box.left() >= 0 and box.right() <= style.width + 1 for box in boxes)
        assert len({box.top() for box in boxes}) > 2

    def test_first_offset_of_a_line_is_on_it(self, style, text):
        piece = set_piece(text, style)
        for top in piece.line_tops():
            offset = piece.offset_of_line(top)
            assert piece.line_at(offset)[0] == top


def test_right_to_left_starts_at_the_right(style):
    box = set_piece(ARABIC, style).rectangles(0, 4)[0]
    assert box.right() > style.width - 3
    assert set_piece(LATIN, style).rectangles(0, 3)[0].left() == 0


def test_a_name_in_the_other_direction_is_covered_whole(style):
    piece = set_piece("قال Ilse Værnes ذلك", style)
    name = piece.rectangles(4, 15)
    assert len(name) == 1
    assert name[0].width() == pytest.approx(
        set_piece("Ilse Værnes", style).rectangles(0, 11)[0].width(), abs=1
    )


@settings(max_examples=40)
@given(st.text(st.sampled_from("ab 🚤e\u0301ب\u064e\t\u200d\x00漢"), min_size=1, max_size=80))
def test_anything_can_be_set(text: str):
    style = Style.of(Typography(), 120, blank_lines=False)
    piece = set_piece(text, style)
    assert piece.height > 0
    piece.rectangles(0, len(text))
    assert 0 <= piece.offset_at(60, 10) <= len(text)
