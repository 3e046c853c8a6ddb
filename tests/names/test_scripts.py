from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names import scripts
from app.names.compare import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abdul Rahman Yasin", "عبد الرحمن ياسين"),
        ("Muhammad Hamza", "محمد حمزة"),
        ("Yitzhak Navon", "יצחק נבון"),
        ("Wilson", "威爾遜"),
        ("Khartoum", "الخرطوم"),
        ("Isfahan", "اصفهان"),
    ],
)
def test_one_name_in_two_scripts(one, other):
    assert compare(one, other).score >= 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mark Jones", "מרק הרמן"),
        ("Rowley", "肖克利"),
        ("Dost Mohammad", "ياسين حمزة"),
        ("12", "محمد"),
    ],
)
def test_two_names_in_two_scripts(one, other):
    assert compare(one, other).score < 0.5


@pytest.mark.parametrize(
    ("text", "script"),
    [("Anna", "LATIN"), ("«محمد»", "ARABIC"), ("Ωmega", "GREEK"), ("12", ""), ("威", "CJK")],
)
def test_script_is_that_of_the_first_letter(text, script):
    assert scripts.script(text) == script


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_is_symmetric_and_between_0_and_1(one, other):
    value = scripts.likeness(one, other)
    assert 0 <= value <= 1
    assert value == scripts.likeness(other, one)
