from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index.marks import ENOUGH, find_marks
from app.index.plan import Find
from app.text.tokens import tokens, words

FILLER = "so the wind went on and on over all of it. " * 40
TEXTS = st.lists(
    st.sampled_from(
        [
            "Ant",
            "bée",
            "dog’s",
            "7,500",
            "al-eel",
            "联合",
            "ﬁn",
            "🚤",
            "\n\n",
            FILLER,
            "مُحَمَّد",
            "ANT",
        ]
    ),
    max_size=25,
).map(" ".join)
WANTED = st.sampled_from(["ant", "bee", "dog", "7500", "eel", "联", "fin", "محمد", "al"])


def slices(text, *finds):
    return [mark.of(text) for mark in find_marks(text, finds)]


def row(*slots, within=0):
    return Find("body", tuple((slot,) for slot in slots), within)


@given(TEXTS, st.lists(WANTED, min_size=1, max_size=3))
def test_the_slice_of_every_mark_folds_to_what_was_asked(text, wanted):
    marks = find_marks(text, [row(word) for word in wanted])
    assert all(words(mark.of(text)) in [[word] for word in wanted] for mark in marks)
    assert all(a.end <= b.start for a, b in pairwise(marks))
    if any(token.word in wanted for token in tokens(text[:10_000])):
        assert marks


@given(TEXTS, st.lists(WANTED, min_size=2, max_size=3))
def test_a_row_is_marked_as_one_stretch_where_its_words_follow(text, wanted):
    marks = find_marks(text, [row(*wanted)])
    assert all(words(mark.of(text)) == wanted for mark in marks)
    have = words(text)
    times = sum(have[i : i + len(wanted)] == wanted for i in range(len(have)))
    assert bool(marks) == bool(times)


@given(TEXTS, WANTED, WANTED, st.integers(2, 5))
def test_words_near_each_other_are_marked_each(text, a, b, reach):
    if a == b:
        return
    marks = find_marks(text, [row(a, b, within=reach)])
    have = [(i, token.word) for i, token in enumerate(tokens(text))]
    near = any(
        abs(i - j) <= reach for i, word in have for j, other in have if (word, other) == (a, b)
    )
    assert bool(marks) == near
    assert {words(mark.of(text))[0] for mark in marks} == ({a, b} if near else set())


def test_a_slot_may_hold_several_words():
    assert slices("Ant, bee, cat", Find("body", (("ant", "cat"),))) == ["Ant", "cat"]


def test_overlapping_finds_give_one_mark():
    assert slices("fishing boats fishing", row("fishing", "boats"), row("fishing")) == [
        "fishing boats",
        "fishing",
    ]


def test_a_word_can_end_one_row_and_begin_the_next():
    assert slices("a b a b a", row("a", "b", "a")) == ["a b a"]
    assert slices("go go go", row("go", "go")) == ["go go"]


def test_many_marks_are_enough():
    assert len(find_marks("ant " * 10_000, [row("ant")])) == ENOUGH


@pytest.mark.parametrize("word", ["Sana’a", "SANA'A", "sanaa", "Sánaa", "Sana\u0301a"])
def test_a_long_text_is_marked_where_the_word_stands(word):
    text = FILLER * 200 + word + " " + FILLER * 200
    (mark,) = find_marks(text, [row("sanaa")])
    assert mark.of(text) == word


def test_no_finds_no_marks():
    assert find_marks("some text", []) == ()
    assert find_marks("", [row("text")]) == ()
    assert find_marks(FILLER, [Find("body", ((),))]) == ()
