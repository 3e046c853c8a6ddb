"""What stands beside a place, cut between words, and how a long text begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.document import Span
from app.text.excerpts import beside, shortened

SAILED = "The old ferry sailed at dawn."


def test_words_are_whole_and_the_blank_beside_the_place_stays():
    found = beside(SAILED, Span(8, 13), 7, Span(0, len(SAILED)))
    assert found == ("old ", " sailed", True, True)
    assert beside(SAILED, Span(8, 13), 6, Span(0, len(SAILED)))[:2] == ("old ", "")


def test_nothing_outside_of_the_bounds_is_taken():
    assert beside(SAILED, Span(8, 13), 70, Span(4, 20)) == ("old ", " sailed", False, False)


def test_what_has_no_blank_is_cut_where_it_is():
    assert beside("甲乙丙丁戊己", Span(2, 3), 1, Span(0, 6)) == ("乙", "丁", True, True)


@given(st.text("ab \n甲", max_size=80), st.integers(0, 80), st.integers(0, 9), st.integers(0, 20))
def test_it_is_what_stands_there(text, start, length, reach):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    found = beside(text, span, reach, Span(0, len(text)))
    assert " ".join(text[: span.start].split()).endswith(found.before.strip())
    assert " ".join(text[span.end :].split()).startswith(found.after.strip())
    assert max(len(found.before), len(found.after)) <= reach
    assert found.more_before is (span.start > reach)


@pytest.mark.parametrize(
    ("most", "short"),
    [
        (40, SAILED),
        (13, "The old ferry …"),
        (14, "The old ferry …"),
        (12, "The old …"),
        (2, "Th …"),
    ],
)
def test_a_long_line_ends_with_a_whole_word(most, short):
    assert shortened(SAILED, most) == short


def test_the_sign_of_what_is_left_out_may_be_left_out():
    assert shortened(" The old\nferry sailed ", 10, more="") == "The old"
