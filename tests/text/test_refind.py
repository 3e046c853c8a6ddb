"""A quoted place is found again, however the text around it was read."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from app.model.document import Span
from app.model.note import LONGEST_QUOTE, place_in
from app.text.refind import find_again

WORDS = st.lists(
    st.sampled_from(
        [
            "storm",
            "quay",
            "“boat”",
            "l’été",
            "Værnes",
            "12,000",
            "قال",
            "the",
            "the",
            "a",
            "Board's",
            "—",
            "naïve",
        ]
    ),
    min_size=1,
    max_size=60,
)


@st.composite
def places(draw):
    """A text, and a passage of it that begins and ends with a letter or figure."""
    words = draw(WORDS)
    text = " ".join(words)
    ends = [n for n, sign in enumerate(text) if sign.isalnum()]
    start = draw(st.sampled_from(ends or [0]))
    end = draw(st.sampled_from([n for n in ends if n >= start] or [0])) + 1
    return text, Span(start, end)


@given(places())
def test_in_the_same_text_it_is_where_it_was(given_place):
    text, span = given_place
    assert find_again(text, place_in("a", text, span)) == span


@given(places(), st.text(max_size=80))
def test_what_is_put_before_moves_it_along(given_place, more):
    text, span = given_place
    place = place_in("a", text, span)
    found = find_again(f"{more} {text}", place)
    if f"{place.before}{place.words}{place.after}" in more:
        return
    moved = len(more) + 1
    if span.start >= 32:  # what stood before it is all there
        assert found == Span(span.start + moved, span.end + moved)
    else:
        assert found is not None
        assert found.of(f"{more} {text}") == place.words


def read_otherwise(text):
    """The text as another reader has it: lines broken, quotation marks plain, accents apart."""
    text = unicodedata.normalize("NFD", text.replace(" ", "\n  "))
    return text.translate(str.maketrans({"“": '"', "”": '"', "’": "'", "—": "-"}))


def letters(text):
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


@given(places())
def test_another_normal_form_does_not_lose_it(given_place):
    text, span = given_place
    place = place_in("a", text, span)
    other = read_otherwise(text)
    found = find_again(other, place)
    if len(letters(place.before + place.words + place.after)) < 3:
        return
    assert found is not None
    assert letters(found.of(other)) == letters(place.words)
    assert letters(other[: found.start]) == letters(text[: span.start])


@given(places(), st.text(max_size=200))
def test_whatever_is_found_says_the_same(given_place, other):
    text, span = given_place
    place = place_in("a", text, span)
    found = find_again(other, place)
    if found is not None:
        assert letters(found.of(other)) == letters(place.words)


def test_of_several_the_one_with_the_same_words_beside_it():
    text = "The board met. Later the board slept. At last the board met again."
    place = place_in("a", text, Span(text.index("board slept"), text.index(" slept")))
    shorter = text.removeprefix("The board met. ")
    assert find_again(shorter, place) == Span(10, 15)


def test_a_word_that_is_gone_is_not_found_anywhere_else():
    text = "It was an old boat of the coast guard that they had sold to the fishermen."
    place = place_in("a", text, Span(3, 6))
    assert find_again("Nobody was there, and so it was that all went home.", place) is None


def test_a_long_passage_keeps_its_length():
    text = "".join(f"line {n}\n" for n in range(1000))
    span = Span(7, 7 + 3 * LONGEST_QUOTE)
    place = place_in("a", text, span)
    assert len(place.words) == LONGEST_QUOTE
    assert find_again(text, place) == span
    assert find_again(f"More.\n{text}", place) == Span(13, 13 + 3 * LONGEST_QUOTE)
