"""Finding names again in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.find import Finder, tokens
from app.names.fold import name, plain


def found(text, *names):
    finder = Finder((n, name(n).spelled) for n in names)
    return [(o.key, o.span.of(text)) for o in finder.occurrences(text, tokens(text))]


@pytest.mark.parametrize(
    ("text", "wanted", "surface"),
    [
        ("They hold Sana’a now.", "Sana'a", "Sana’a"),
        ("Sanaa’s streets", "Sana'a", "Sanaa"),
        ("KHARTOUM — Fighting", "Khartoum", "KHARTOUM"),
        ("the Rapid-Support Forces said", "Rapid Support Forces", "Rapid-Support Forces"),
        (
            "the Foreign Ministry of the Sudan said",
            "Foreign Ministry of Sudan",
            "Foreign Ministry of the Sudan",
        ),
        ("with Burhan.", "al-Burhan", "Burhan"),
        ("with al-Burhan.", "Burhan", "al-Burhan"),
        ("with Al Burhan.", "Burhan", "Al Burhan"),
        ("At Bakhmut they", "Bakhmut", "Bakhmut"),
        ("As Burhan spoke", "Burhan", "Burhan"),
        ("the Burhan camp", "Burhan", "Burhan"),
        ("at al-Fashir’s gates", "Al-Fashir", "al-Fashir"),
        (
            "the People’s Liberation Army drilled",
            "People's Liberation Army",
            "People’s Liberation Army",
        ),
        ("the Rapid support Forces", "Rapid Support Forces", "Rapid support Forces"),
        ("in ŁÓDŹ today", "Łódź", "ŁÓDŹ"),
        ("🚤 CRS 🚤", "CRS", "CRS"),
        ("J. Smith wrote", "J Smith", "J. Smith"),
        ("Marlow & Finch rose", "Marlow & Finch", "Marlow & Finch"),
    ],
)
def test_found(text, wanted, surface):
    assert found(text, wanted) == [(wanted, surface)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("green buses", "Green Buses"),
        ("back in Sudan. Army officers", "Sudan Army"),
        ("Rapid, Support Forces", "Rapid Support Forces"),
        ("Rapid\nSupport Forces", "Rapid Support Forces"),
        ("Vienna’s Opera", "Vienna Opera"),
        ("Bakhmutsky", "Bakhmut"),
        ("", "Bakhmut"),
        ("Bakhmut", "…"),
    ],
)
def test_not_found(text, wanted):
    assert found(text, wanted) == []


def test_neighbours_do_not_take_each_others_words():
    assert found("Kestrel Co Co", "Kestrel", "Co") == [("Kestrel", "Kestrel Co"), ("Co", "Co")]


def test_the_longest_name_wins_at_each_place():
    text = "Wagner Group fighters said Wagner would stay."
    assert found(text, "Wagner", "Wagner Group") == [
        ("Wagner Group", "Wagner Group"),
        ("Wagner", "Wagner"),
    ]


WORDS = st.sampled_from(
    ("Al", "al-", "the", "The", "Wagner", "Wagner’s", "Group", "of", "Sana'a", "Łódź", "👩\u200d👧",
     "é", "\n", "RSF", "R.S.F.", ",", ".", " ", "-", "محمّد", "Zahra")
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=60)


@given(TEXTS)
def test_tokens_are_the_words_in_order(text):
    at = 0
    for token in tokens(text):
        assert at <= token.start < token.end <= len(text)
        surface = text[token.start : token.end]
        assert token.folded == plain(surface).replace(" ", "") or not surface.isascii()
        numbered = surface[0].isdigit() and not token.folded.isdigit()  # *49ers*, *3M*
        assert token.capital == (surface[0].isupper() or numbered)
        at = token.end


@given(TEXTS, st.lists(TEXTS, max_size=5))
def test_occurrences_never_overlap_and_name_what_they_cover(text, names):
    finder = Finder((n, name(n).spelled) for n in names)
    words = tokens(text)
    at = 0
    for one in finder.occurrences(text, words):
        assert at <= one.span.start < one.span.end <= len(text)
        assert one.first <= one.last < len(words)
        assert one.span.start <= words[one.first].start
        assert any(w.capital for w in words[one.first : one.last + 1])
        at = one.span.end


def test_a_genitive_is_part_of_a_name_that_is_said_to_have_one():
    text = "They prayed in Brannoc’s Cathedral and Vienna's Cathedral."
    names = [(name(n).key, name(n).spelled) for n in ("Brannoc Cathedral", "Vienna Cathedral")]
    finder = Finder(names, genitive=frozenset(["brannoc cathedral"]))
    (found,) = finder.occurrences(text, tokens(text))
    assert found.span.of(text) == "Brannoc’s Cathedral"


@pytest.mark.parametrize(
    ("word", "capital"), [("41st", True), ("3M", True), ("41", False), ("rescue", False)]
)
def test_a_word_that_begins_with_a_digit_counts_as_written_large(word, capital):
    assert [token.capital for token in tokens(word)] == [capital]


def test_in_any_case():
    text = "the coastal rescue"
    finder = Finder([("x", ("coastal", "rescue"))], any_case=True)
    assert [o.span.of(text) for o in finder.occurrences(text, tokens(text))] == ["coastal rescue"]
