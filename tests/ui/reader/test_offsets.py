from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from app.ui.reader.offsets import Units

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("a\u0301ب\u064e🚤👩‍🚀\n\x00"),
    ),
    max_size=60,
)


@given(TEXTS)
def test_units_are_those_of_utf16(text: str):
    units = Units(text)
    for offset in range(len(text) + 1):
        expected = len(text[:offset].encode("utf-16-le")) // 2
        assert units.from_character(offset) == expected
        assert units.to_character(expected) == offset


@given(TEXTS)
def test_every_unit_belongs_to_the_character_that_holds_it(text: str):
    units = Units(text)
    for offset, character in enumerate(text):
        first = units.from_character(offset)
        for unit in range(first, first + len(character.encode("utf-16-le")) // 2):
            assert units.to_character(unit) == offset


@given(TEXTS)
def test_qt_counts_as_we_think(text: str):
    from_qt = QTextLayout(text).text()
    assert from_qt == text
    assert Units(text).from_character(len(text)) == len(from_qt.encode("utf-16-le")) // 2
