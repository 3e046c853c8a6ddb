"""A word of any script as a row of sounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.sounds import distance, script, sounds, weight

ROWS = st.text("PFTKCSLRMNHWYaeiou", max_size=8)
SCRIPTS = st.frozensets(st.sampled_from(("LATIN", "ARABIC", "HEBREW", "CJK", "HANGUL", "THAI")))


@pytest.mark.parametrize(
    ("text", "found"),
    [("Anna", "LATIN"), ("«محمد»", "ARABIC"), ("Ωmega", "GREEK"), ("12", ""), ("威", "CJK")],
)
def test_script_is_that_of_the_first_letter(text, found):
    assert script(text) == found


@pytest.mark.parametrize(
    ("word", "row"),
    [
        ("Charlie", "CaRLie"),
        ("Schneider", "SNeiTeR"),
        ("Alex", "aLeKS"),
        ("Cecil", "SeSiL"),
        ("Khalil", "HaLiL"),
        ("Accra", "aKRa"),
        ("الخرطوم", "HRTWM"),
        ("شارل", "SaRL"),
        ("ולדימיר", "FLTiMiR"),
        ("צ׳רלי", "CRLi"),
        ("查理", "CaLi"),
        ("西安", "SiaN"),
        ("", ""),
    ],
)
def test_sounds(word, row):
    assert sounds(word) == row


@given(st.text(max_size=12))
def test_every_sound_is_known(word):
    assert set(sounds(word)) <= set("PFTKCSLRMNHWYaeiou")


@given(ROWS, ROWS, SCRIPTS)
def test_distance_is_symmetric_and_at_most_what_all_sounds_weigh(one, other, written):
    there = distance(one, other, written)
    assert there == pytest.approx(distance(other, one, written))
    assert -1e-9 <= there <= weight(one) + weight(other) + 1e-9
    assert distance(one, one, written) == 0.0


def test_what_a_writer_would_hear_costs_less():
    assert distance("FaNa", "WaNa") < distance("FaNa", "SaNa")
    assert distance("KaRoL", "KRL") < distance("KaRoL", "KaoL")


def test_a_script_drops_what_it_has_no_sign_for():
    chinese, arabic = frozenset(("LATIN", "CJK")), frozenset(("LATIN", "ARABIC"))
    assert distance("KaRL", "KaLL", chinese) < distance("KaRL", "KaLL")
    assert distance("PaRT", "PaR", chinese) < distance("PaRT", "PaR")
    assert distance("KaRoL", "KRL", arabic) < distance("KaRoL", "KRL")
