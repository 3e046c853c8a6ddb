import pytest

from app.text.stems import DEFAULT, stem


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "boats", "boat"),
        ("en", "tries", "try"),
        ("de", "hauser", "haus"),
        ("ru", "лодками", "лодка"),
        ("fr", "bateaux", "bateau"),
    ],
)
def test_forms_of_a_word_have_one_stem(language, one, other):
    assert stem(one, language) == stem(other, language)


def test_different_words_have_different_stems():
    assert stem("boat", DEFAULT) != stem("bother", DEFAULT)


def test_a_language_without_rules_has_no_stems():
    assert stem("linna", "xx") is None
