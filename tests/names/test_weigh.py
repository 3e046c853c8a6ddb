"""The odds that two names are one actor's."""

import pytest

from app.names.align import align
from app.names.fold import name
from app.names.weigh import Features, features, odds


def seen(one, other):
    return features(align(name(one), name(other)))


def test_features_of_equal_words():
    assert seen("Karim Hakimi", "Hakimi Karim") == Features(
        shared=2.0, unlike=0.0, missing=0.0, clash=0.0, both=0.0, near=0.0
    )


def test_what_one_lacks_is_missing_and_what_both_have_clashes():
    assert seen("Karim Omar Hakimi", "Karim Hakimi").missing == pytest.approx(1.0)
    assert seen("Karim Omar Hakimi", "Karim Hakimi").clash == 0.0
    assert seen("Karim Petrov", "Karim Hakimi").both == 1.0
    assert seen("Karim Petrov", "Karim Hakimi").missing == 0.0


def test_what_clashes_does_so_less_if_it_is_alike():
    assert seen("Lena Harlow", "Lena Marlow").clash < seen("Lena Ostrom", "Lena Marlow").clash


@pytest.mark.parametrize(
    ("likelier", "than"),
    [
        (("Karim Hakimi", "Hakimi Karim"), ("Karim Hakimi", "Karim")),
        (("Karim Omar Hakimi", "Karim Hakimi"), ("Karim Omar Hakimi", "Karim Yusuf Hakimi")),
        (("Zelensky", "Zelenskij"), ("Zelensky", "Zalinskaj")),
        (("Lena Harlow", "Lena Marlow"), ("Lena Ostrom", "Lena Marlow")),
        (("Karim Omar Hakimi", "Karim Omar Petrov"), ("Karim Hakimi", "Karim Petrov")),
    ],
)
def test_odds_fall_with_what_speaks_against(likelier, than):
    assert 1.0 > odds(seen(*likelier)) > odds(seen(*than)) > 0.0
