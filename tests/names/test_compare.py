"""How far two names could be one actor's."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.names.compare import ACRONYM, SAME, SHORT, SPELLING, compare
from app.names.fold import name

SCRIPTS = "abcdefghijklmnopqrstuvwxyzÀéñøßžабвгдежзийклмноπρστυابتثجحخدا习近平東京가나다ไทย’'-. "
NAMES = st.one_of(st.text(max_size=20), st.text(SCRIPTS, max_size=24).map(str.title))


@given(NAMES, NAMES)
def test_comparing_is_symmetric_and_between_0_and_1(one, other):
    there, back = compare(one, other), compare(other, one)
    assert (there.score, there.rule) == (back.score, back.rule)
    assert 0.0 <= there.score <= 1.0


@given(NAMES)
def test_a_name_is_the_same_as_itself(one):
    assume(name(one).words)
    assert compare(one, one).score == 1.0
    assert compare(one, one.upper()).score == 1.0 or not one.isascii()


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Sana'a", "Sana’a", SAME),
        ("Sana'a", "Sanaa", SAME),
        ("the Rapid Support Forces", "Rapid Support Forces", SAME),
        ("Bashir al-Hakim", "Bashir Hakim", SAME),
        ("Kim Jong-un", "Kim Jong Un", SAME),
        ("Abdel Fattah al-Burhan", "Abdelfattah Burhan", SAME),
        ("Kestrel Foods plc", "Kestrel Foods", SAME),
        ("Ukrainian Army", "Ukraine army", SAME),
        ("Владимир", "Vladimir", SAME),
        ("习近平", "Xi Jinping", SAME),
        ("Erdoğan", "Erdogan", SAME),
        ("U.N.", "UN", SAME),
        ("Zelensky", "Zelenskiy", SPELLING),
        ("Зеленський", "Zelensky", SPELLING),
        ("Kyiv", "Kiev", SPELLING),
        ("Kharkiv", "Kharkov", SPELLING),
        ("Mohammed bin Salman", "Muhammad bin Salman", SPELLING),
        ("Khartoum", "Khartum", SPELLING),
        ("al-Shabaab", "Al Shabab", SPELLING),
        ("Müller", "Mueller", SPELLING),
        ("Yevgeny Prigozhin", "Yevgeniy Prigozhin", SPELLING),
        ("Oleh Tyahnybok", "Oleg Tyagnibok", SPELLING),
        ("Park Chung-hee", "Pak Jong-hui", SPELLING),
        ("Chou En-lai", "Zhou Enlai", SPELLING),
        ("Van der Meer", "Vandermeer", SAME),
        ("Aung San Suu Kyi", "Suu Kyi", SHORT),
        ("Wagner Group", "Wagner", SHORT),
        ("Anna Lindqvist", "Lindqvist", SHORT),
        ("Volodymyr Zelensky", "Zelenskyy", SHORT),
        ("Rapid Support Forces", "RSF", ACRONYM),
        ("Rapid Support Forces", "R.S.F.", ACRONYM),
        ("Competition and Markets Authority", "CMA", ACRONYM),
        ("Petrol Ofisi de Anatolia SA", "POASA", ACRONYM),
        ("Markets Oversight and Exchange Department", "MOEXD", ACRONYM),
        ("Kestrel AG", "Kestrel Aktiengesellschaft", SAME),
        ("Kestrel LLC", "Kestrel Limited Liability Company", SAME),
    ],
)
def test_one_actor(one, other, rule):
    alike = compare(one, other)
    assert alike.score >= 0.6
    assert alike.rule == rule
    assert alike.note


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North Korea", "South Korea"),
        ("Bank of China", "Bank of England"),
        ("Real Madrid", "Real Sociedad"),
        ("Atletico Madrid", "Real Madrid"),
        ("Zhang Wei", "Zhang Min"),
        ("Kim Jong Il", "Kim Jong Un"),
        ("Niger", "Nigeria"),
        ("East Khartoum", "West Khartoum"),
        ("Omar bin Hasan", "Hasan bin Omar"),
        ("Anna Maria Lindqvist", "Anna Petra Lindqvist"),
        ("Sudanese Army", "Sudan"),
        ("University of Khartoum", "Khartoum"),
        ("Lagos Bank", "Lagos"),
        ("Tatmadaw", "Hemedti"),
        ("Platoon 16", "Platoon 17"),
        ("RSF", "RFS"),
        ("WBA", "WBO"),
        ("UN", "UK"),
        ("WHO", "World Trade Organization"),
        ("Khartoum", ""),
        ("Khartoum", "…"),
        ("习近平", "李克强"),
    ],
)
def test_two_actors(one, other):
    assert compare(one, other).score < 0.6


def test_a_town_is_one_with_its_district_but_not_with_a_body_of_it():
    assert compare("Bakhmut City", "Bakhmut").score >= 0.6
    assert compare("Lagos State", "Lagos").score >= 0.6
    assert compare("Lagos Police", "Lagos").score < 0.6


def test_the_longer_the_acronym_the_surer():
    assert compare("UN", "United Nations").score < compare("UNO", "United Nations Org").score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bill Marlow", "William Marlow"),
        ("Peggy Lindqvist", "Margaret Lindqvist"),
        ("Bob", "Robert"),
    ],
)
def test_a_nickname_is_its_bearers_name(one, other):
    assert compare(one, other).score >= 0.6


def test_a_nickname_is_no_other_name():
    assert compare("Peggy Marlow", "William Marlow").score < 0.6


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Port of Quillane", "Quillane", False),
        ("Bank of the Quillane", "Quillane", False),
        ("University for Quillane", "Quillane", False),
        ("Province of Quillane", "Quillane", True),  # which is what it is called for
        ("Quillane Port", "Quillane", True),
        ("Lords of Quillane", "Lords", False),  # says only what they are
    ],
)
def test_a_name_is_not_what_it_is_only_of(one, other, same):
    assert (compare(one, other).score >= 0.6) is same


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("ECH", "Committee of Harbours"),  # the article of another language or none at all
        ("TCH", "Committee for Harbours"),  # *The* is not written here
        ("CFH", "Committee for Harbours"),
        ("KHLTD", "Kestrel Harbours Ltd"),
    ],
)
def test_initials_with_an_article_or_a_legal_form(short, long):
    found = compare(short, long)
    assert (found.rule == ACRONYM) is (short != "ECH")


@pytest.mark.parametrize(
    ("state", "body"),
    [
        ("Sudan", "Sudanese army"),
        ("New Zealand", "New Zealand navy"),
        ("North Korean", "North Korean government"),
        ("United States", "United States Coast Guard"),
    ],
)
def test_a_state_of_any_number_of_words_is_not_what_acts_for_it(state, body):
    assert compare(state, body).score < 0.5


def test_a_longer_name_of_a_state_is_that_state():
    assert compare("United States", "United States of America").score >= 0.6
