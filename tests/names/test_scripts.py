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
        ("Fukuoka", "후쿠오카"),
        ("Yokohama", "ヨコハマ"),
        ("Nagpur", "नागपुर"),
        ("Bangkok", "บางกอก"),
        ("Thessaloniki", "Θεσσαλονίκη"),
        ("Charlie Baker", "צ'רלי בייקר"),
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
    ("one", "other", "two"),
    [("Anna", "Анна", False), ("Anna", "אנה", True), ("Anna", "12", False), ("安", "安娜", False)],
)
def test_two_scripts_are_those_that_do_not_stand_letter_for_letter(one, other, two):
    assert scripts.two_scripts(one, other) is two


def test_a_missing_word_parts_names_less_than_another_one():
    name, short, other = "Nadia Hall Baker", "נדיה בייקר", "נדיה שמש בייקר"
    assert scripts.apart(name, short) < scripts.apart(name, other)


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_is_symmetric_and_between_0_and_1(one, other):
    value = scripts.likeness(one, other)
    assert 0 <= value <= 1
    assert value == scripts.likeness(other, one)
