import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.normalize import normal_form

TEXTS = st.text(st.sampled_from("\ufeff\r\n\t aé́😀ـَ\u2028\x85\x0b\x0c\u200d")) | st.text()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("\r\r\n\n\r", "\n\n\n\n"),
        ("\ufeffmarked", "marked"),
        ("\ufeff\ufeffmarked twice", "marked twice"),
        ("a mark \ufeff inside", "a mark \ufeff inside"),
        ("", ""),
    ],
)
def test_marks_and_line_ends(text, expected):
    assert normal_form(text) == expected


@pytest.mark.parametrize(
    "text",
    ["é\u0301 e\u0301", "قَالَ", "👩‍👩‍👧 🇸🇾", "a\u2028b\x85c\x0bd\x0c", "  two  blanks \t\n\n\n"],
)
def test_nothing_else_is_changed(text):
    assert normal_form(text) == text


@given(TEXTS)
def test_it_is_its_own_normal_form(text):
    once = normal_form(text)
    assert normal_form(once) == once
    assert "\r" not in once
    assert not once.startswith("\ufeff")


@given(TEXTS)
def test_only_marks_and_line_ends_go(text):
    def rest(of):
        return [c for c in of if c not in "\ufeff\r\n"]

    assert rest(normal_form(text)) == rest(text)
    assert normal_form(text).count("\n") == text.count("\n") + text.count("\r") - text.count("\r\n")
