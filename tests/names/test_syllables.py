"""Chinese and Korean syllables in Latin letters."""

import pytest

from app.names.syllables import made_of_syllables, syllables


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jong", "chong"),
        ("gwang", "kwang"),
        ("bak", "park"),
        ("lee", "ri"),
        ("yi", "li"),
        ("choi", "choe"),
        ("hee", "hui"),
        ("hyun", "hyon"),
        ("seung", "sung"),
        ("deng", "teng"),
        ("xi", "hsi"),
        ("zhi", "chih"),
        ("xian", "hsien"),
        ("dong", "tung"),
        ("zeming", "tseming"),
        ("jieshi", "chiehshih"),
    ],
)
def test_romanisations_of_one_sign_are_one(one, other):
    assert syllables(one) == syllables(other) != ()


@pytest.mark.parametrize(
    ("one", "other"), [("wei", "min"), ("il", "un"), ("chang", "chong"), ("song", "jong")]
)
def test_two_signs_stay_two(one, other):
    assert syllables(one) != syllables(other)


@pytest.mark.parametrize("word", ["smith", "vladimir", "khartoum", "", "pyongyanghang"])
def test_other_words_have_none(word):
    assert syllables(word) == ()


@pytest.mark.parametrize(
    ("words", "made"),
    [
        (["zhou", "enlai"], True),
        (["kim", "jong", "un"], True),
        (["kim"], False),
        (["ali", "hasan"], False),  # not one syllable by itself
        (["kim", "smith"], False),
    ],
)
def test_a_name_is_read_so_only_if_all_of_it_is(words, made):
    assert made_of_syllables(words) is made
