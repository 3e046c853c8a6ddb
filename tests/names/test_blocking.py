"""Keys under which names meet."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.names.blocking import blocks, keys, meet
from app.names.fold import name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyiv", "Kiev"),
        ("Zelenskyy", "Volodymyr Zelensky"),
        ("RSF", "Rapid Support Forces"),
        ("Abdelfattah Burhan", "Abdel Fattah al-Burhan"),
        ("习近平", "Xi Jinping"),
        ("Sana'a", "Sanaa"),
        ("Prigozhin", "Yevgeny Prigozhin"),
        ("Jo Jong", "Cho Chong"),
    ],
)
def test_names_of_one_actor_share_a_key(one, other):
    assert meet(one, other)
    assert blocks(one) & blocks(other)


def test_a_word_that_only_says_what_is_named_gives_no_key():
    assert not meet("Arakan Army", "Kachin Army")
    assert meet("the Army", "Army")


@given(st.text(max_size=30))
def test_every_name_with_a_word_has_a_key(text):
    assert keys(text) or not name(text).words


@given(st.text("bdfghjklmnprstz", min_size=2, max_size=6), st.text("aeiou", min_size=6, max_size=6))
def test_vowels_do_not_part_names(bones, vowels):
    one = "".join(b + v for b, v in zip(bones, vowels, strict=False)).title()
    other = "".join(b + v for b, v in zip(bones, reversed(vowels), strict=False)).title()
    read = name(f"Omar {other}")
    assume(all(word.weight == 1.0 for word in (*read.words, *name(one).words)))
    assert meet(one, read.text)
