"""What the pattern finds is what reading the text finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index import marks
from app.index.marks import all_marks, find_marks
from app.index.plan import Find
from app.index.scan import Scan, pattern_of

WORDS = ["ant", "ants", "ind", "India", "in", "a", "THE", "the", "dog", "cooperation"]
PARTS = st.one_of(
    st.sampled_from([*WORDS, "dog's", "dog’s", "o'clock", "'ant'", "“ant”", "co-operation"]),
    st.sampled_from(
        ["in-a", "ant_dog", "Änt", "ﬁn", "3ant", "ant,dog", "the...in", "🚤", "’", "--"]
    ),
    st.text("antdogie -'`’.,é\n", max_size=8),
)
TEXTS = st.lists(PARTS, max_size=14).map(" ".join)
SLOTS = st.lists(
    st.lists(st.sampled_from([word.lower() for word in WORDS]), min_size=1, max_size=3).map(tuple),
    min_size=1,
    max_size=2,
).map(tuple)


@given(TEXTS, SLOTS)
def test_the_same_is_marked_as_when_the_text_is_read(text, slots):
    before, marks._SHORT = marks._SHORT, -1
    try:
        found = find_marks(text, [Find("body", slots)])
    finally:
        marks._SHORT = before
    read = all_marks(text, [Find("body", slots)])
    assert len(read) > 16 or found == read


def test_a_beginning_is_marked_with_the_rest_of_its_word():
    text = "Indian ind. wind, Ind's ind5 " + "of no use " * 50
    found = find_marks(text, [Find("body", (("ind*",),))])
    assert [mark.of(text) for mark in found] == ["Indian", "ind", "Ind's", "ind5"]


def test_a_text_of_other_letters_is_read():
    find = Find("body", (("ant",),))
    assert Scan("муравей ant " * 50).odd_parts(find) is None
    assert Scan("an ant, the “ant” " * 50).odd_parts(find) == []
    assert Scan("an änt and more that is plain " * 2).odd_parts(find) == [(3, 6), (33, 36)]


@pytest.mark.parametrize("word", ["été", "7500", "\tant\tAnt", "*"])
def test_other_words_have_no_pattern(word):
    assert pattern_of(Find("body", ((word,),))) is None
    assert pattern_of(Find("body", (("a",), ("b",)), within=3)) is None
