import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from app.index.wordlist import WordList, word_arrays

LETTERS = st.text("abcé联0", min_size=1, max_size=5)
WORDS = st.lists(LETTERS, unique=True, max_size=30).map(sorted)
KEYS = ["\ta\tA", "\té\tÉ"]


def listed(words):
    class Column:
        def __init__(self, values):
            self.values = values

        def __len__(self):
            return len(self.values)

        def all(self):
            return self.values

        def part(self, start, stop):
            return self.values[start:stop]

    arrays = word_arrays("body", words)
    return WordList({name: Column(values) for name, values in arrays.items()}, "body")


@given(WORDS, LETTERS)
def test_a_word_is_found_where_it_is(words, wanted):
    low, high = listed(KEYS + words).span(wanted)
    assert (KEYS + words)[low:high] == [word for word in words if word == wanted]


@given(WORDS, st.text("abcé联0", max_size=3))
def test_a_beginning_finds_all_that_begin_so(words, head):
    some = listed(KEYS + words)
    assert some.some(*some.span(f"{head}*")) == [word for word in words if word.startswith(head)]


@given(WORDS, LETTERS, st.integers(1, 2))
def test_near_words_are_those_that_few_edits_make(words, wanted, distance):
    expected = {
        word: edits
        for word in words
        if 0 < (edits := Levenshtein.distance(word, wanted)) <= distance
    }
    assert dict(listed(KEYS + words).near(wanted, distance)) == expected


@given(WORDS, st.text("abé联0?*", min_size=1, max_size=4))
def test_a_pattern_covers_what_it_says(words, pattern):
    shape = pattern.replace("*", ".*").replace("?", ".")
    assert listed(KEYS + words).matching(pattern) == [w for w in words if re.fullmatch(shape, w)]


def test_no_words():
    none = listed([])
    assert none.span("a") == none.span("a*") == (0, 0)
    assert none.near("a", 1) == none.matching("*") == none.some(0, 0) == []
    assert np.asarray(none._letters).size == 0
