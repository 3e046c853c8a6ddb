"""A name's words in one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.fold import abbreviates, initials, name, plain, sound, strip_possessive


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Sana'a", "sanaa"),
        ("Sana’a’s", "sanaa"),
        ("Zelenskyy’s", "zelenskyy"),
        ("the Rapid Support Forces", "rapid support forces"),
        ("Abdel Fattah al-Burhan", "abdel fattah burhan"),
        ("General Abdel Fattah al-Burhan", "abdel fattah burhan"),
        ("General Staff", "general staff"),  # a title before nothing but common nouns stays
        ("Mohammed bin Salman", "mohammed salman"),
        ("Kestrel Foods plc", "kestrel foods"),
        ("Open Joint Stock Company Kestrel", "kestrel"),
        ("Martin Luther King Jr.", "martin luther king"),
        ("Ukrainian Army", "ukraine army"),
        ("Ukraine Army", "ukraine army"),
        ("U.N.", "un"),
        ("Łódź", "lodz"),
        ("Олександр", "oleksandr"),
        ("İstanbul", "istanbul"),
        ("The", "the"),
        ("…", ""),
    ],
)
def test_key(text, key):
    assert name(text).key == key


@pytest.mark.parametrize(
    ("text", "acronym"),
    [("RSF", "rsf"), ("R.S.F.", "rsf"), ("UN", "un"), ("Wagner", ""), ("X", ""), ("UN Women", "")],
)
def test_acronym(text, acronym):
    assert name(text).acronym == acronym


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Competition and Markets Authority", "cma"),
        ("People's Liberation Army", "pla"),
        ("Government of National Unity", "gnu"),
        ("Department of Health", "doh"),
    ],
)
def test_initials_with_and_without_particles(text, short):
    assert short in initials(text)


@pytest.mark.parametrize(
    ("short", "text", "does"),
    [
        ("benelux", "Belgium, the Netherlands and Luxembourg", True),
        ("moexd", "Markets Oversight and Exchange Department", True),
        ("mod", "Ministry of Defence and Exports", False),  # not of all its words
        ("bank", "Bank", False),
        ("", "Ministry of Defence", False),
    ],
)
def test_beginnings_of_all_words_abbreviate(short, text, does):
    assert abbreviates(short, text) is does


@pytest.mark.parametrize("text", ["Khartoum", "", "of"])
def test_one_word_has_no_initials(text):
    assert initials(text) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jaish", "jaysh"),
        ("hussein", "husayn"),
        ("qassem", "kassem"),
        ("yousef", "yusuf"),
    ],
)
def test_transliterations_sound_nearly_alike(one, other):
    vowels = str.maketrans("", "", "aeiou")
    assert sound(one).translate(vowels) == sound(other).translate(vowels)


def test_weights_tell_names_from_common_nouns():
    weights = {word.text: word.weight for word in name("Wagner Northern Front Tiger").words}
    assert weights["wagner"] == 1.0
    assert weights["front"] < 0.5 < weights["tiger"] < 1.0
    assert 0.5 < weights["northern"] < 1.0


@pytest.mark.parametrize(
    ("text", "stripped"),
    [("Chad’s", "Chad"), ("the rebels'", "the rebels"), ("Sana'a", "Sana'a"), ("O's Bar", "O Bar")],
)
def test_strip_possessive(text, stripped):
    assert strip_possessive(text) == stripped


@given(st.text(max_size=40))
def test_plain_is_small_ascii_and_stays_as_it_is(text):
    folded = plain(text)
    assert folded.isascii()
    assert folded == folded.lower()
    assert " ".join(folded.split()) == folded
    assert plain(folded) == folded
