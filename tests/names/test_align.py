"""Which word of one name answers to which of another."""

import pytest

from app.names.align import align, weight
from app.names.fold import name


def aligned(one, other):
    found = align(name(one), name(other))
    return (
        {(p.one.text, p.other.text) for p in found.pairs},
        [w.text for w in found.left],
        [w.text for w in found.right],
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Anna Lind", "Lind, Anna", ({("anna", "anna"), ("lind", "lind")}, [], [])),
        ("Anna Maria Lind", "Anna Lind", ({("anna", "anna"), ("lind", "lind")}, ["maria"], [])),
        ("Omar Hasan", "Omar Hakim", ({("omar", "omar")}, ["hasan"], ["hakim"])),
        ("Han Jong Gil", "Han Chong-kil",
         ({("han", "han"), ("jong", "chong"), ("gil", "kil")}, [], [])),
    ],
)  # fmt: skip
def test_words_answer_to_the_likeliest(one, other, expected):
    assert aligned(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abd al-Rahman Yasin", "Abdulrahman Yasin"),
        ("Abdel Fattah Burhan", "Abdelfattah Burhan"),
        ("Chou En-lai", "Zhou Enlai"),
        ("Jean-Claude Martin", "JC Martin"),
    ],
)
def test_words_written_apart_and_together_answer_to_each_other(one, other):
    for pair in ((one, other), (other, one)):
        pairs, left, right = aligned(*pair)
        assert len(pairs) == 2
        assert not left
        assert not right


def test_a_title_of_another_language_is_no_word_of_the_name():
    assert aligned("Presidente Okoye", "Daniel Okoye") == ({("okoye", "okoye")}, [], ["daniel"])
    assert aligned("Minister Council", "Okoye Council")[1] != []


def test_the_nearest_of_what_is_left_over():
    assert align(name("Lena Harlow"), name("Lena Marlow")).nearest > 0.5
    assert align(name("Lena Harlow"), name("Lena Ostrom")).nearest < 0.3
    assert align(name("Lena"), name("Lena Marlow")).nearest == 0.0


def test_a_pair_weighs_as_its_heavier_word():
    (pair,) = align(name("Tiger"), name("Tigr")).pairs
    assert pair.weight == max(pair.one.weight, pair.other.weight)
    assert weight(name("Wagner Front").words) == pytest.approx(1.25)
