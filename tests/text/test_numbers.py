"""Numbers in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.quantity import Modifier
from app.text.numbers import numbers, value

EXACT, RANGE = Modifier.EXACT, Modifier.RANGE
LEAST, MOST, OVER, UNDER = Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.OVER, Modifier.UNDER
APPROX = Modifier.APPROX


def read(text):
    return [(n.span.of(text), n.low, n.high, n.modifier) for n in numbers(text)]


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "modifier"),
    [
        ("56 civilians", "56", 56, 56, EXACT),
        ("the 27 states", "27", 27, 27, EXACT),
        ("a total of 12 boats", "a total of 12", 12, 12, EXACT),
        ("1,234,567.5 tonnes", "1,234,567.5", 1234567.5, 1234567.5, EXACT),
        ("20\u202f000 people", "20\u202f000", 20000, 20000, EXACT),
        ("3.5 billion people", "3.5 billion", 3.5e9, 3.5e9, EXACT),
        ("a 120k crowd", "120k", 120000, 120000, EXACT),
        ("5m voters", "5m", 5e6, 5e6, EXACT),
        ("waves 5m high", "5", 5, 5, EXACT),
        ("twenty-one boats", "twenty-one", 21, 21, EXACT),
        ("a hundred men", "a hundred", 100, 100, EXACT),
        ("two hundred and five", "two hundred and five", 205, 205, EXACT),
        ("two dozen men", "two dozen", 24, 24, EXACT),
        ("a dozen men", "a dozen", 12, 12, EXACT),
        ("half a dozen men", "half a dozen", 6, 6, EXACT),
        ("half a million people", "half a million", 5e5, 5e5, EXACT),
        ("half of the town", "half", 0.5, 0.5, EXACT),
        ("three-quarters of it", "three-quarters", 0.75, 0.75, EXACT),
        ("at least 56 dead", "at least 56", 56, 56, LEAST),
        ("No fewer than fifty", "No fewer than fifty", 50, 50, LEAST),
        ("100 or more", "100 or more", 100, 100, LEAST),
        ("100+ men", "100+", 100, 100, LEAST),
        ("up to 300 men", "up to 300", 300, 300, MOST),
        ("ten or fewer", "ten or fewer", 10, 10, MOST),
        ("more than 1,200", "more than 1,200", 1200, 1200, OVER),
        ("fewer than ten", "fewer than ten", 10, 10, UNDER),
        ("about 400 people", "about 400", 400, 400, APPROX),
        ("an estimated 500", "an estimated 500", 500, 500, APPROX),
        ("120-odd men", "120-odd", 120, 120, APPROX),
        ("4,000 to 5,000 men", "4,000 to 5,000", 4000, 5000, RANGE),
        ("between 20 and 30", "between 20 and 30", 20, 30, RANGE),
        ("20–30 tanks", "20–30", 20, 30, RANGE),
        ("five or six men", "five or six", 5, 6, RANGE),
        ("2 to 3 million", "2 to 3 million", 2e6, 3e6, RANGE),
        ("10% to 15% of", "10% to 15", 10, 15, RANGE),
        ("٣٠٠ رجل", "٣٠٠", 300, 300, EXACT),
    ],
)
def test_number(text, span, low, high, modifier):
    assert read(text) == [(span, low, high, modifier)]


@pytest.mark.parametrize(
    ("text", "low", "high", "sign"),
    [
        ("€6.5 million", 6.5e6, 6.5e6, "€"),
        ("£1.2bn", 1.2e9, 1.2e9, "£"),
        ("US$40 million", 4e7, 4e7, "$"),
        ("$2-3 million", 2e6, 3e6, "$"),
        ("between $2 and $3 million", 2e6, 3e6, "$"),
        ("40 million", 4e7, 4e7, ""),
        ("CFA$ 40 million", 4e7, 4e7, "$"),
    ],
)
def test_money(text, low, high, sign):
    (found,) = numbers(text)
    assert (found.low, found.high, found.currency) == (low, high, sign)
    assert found.span.of(text) == text


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("hundreds", 100, 1_000),
        ("tens of thousands", 10_000, 100_000),
        ("dozens", 12, 120),
        ("several hundred", 100, 1_000),
        ("several hundred thousand", 100_000, 1_000_000),
        ("a few thousand", 1_000, 10_000),
    ],
)
def test_vague_magnitudes_are_of_their_order(text, low, high):
    (found,) = numbers(text)
    assert (found.span.of(text), found.low, found.high) == (text, low, high)
    assert found.vague


@pytest.mark.parametrize(
    "text",
    [
        "",
        "at 10:30",
        "9/11",
        "MH17",
        "1,2,3",
        "3.14.15",
        "the 1990s",
        "won 3-1",
        "1/2",
        "a two-thirds majority",
        "x_12",
    ],
)
def test_no_number(text):
    assert read(text) == []


def test_a_word_before_a_currency_sign_is_no_part_of_the_number():
    assert [n.span.of("sold for £1.2bn") for n in numbers("sold for £1.2bn")] == ["£1.2bn"]


def test_two_numbers_joined_by_and_are_two():
    assert [n.low for n in numbers("two and three, one hundred and four")] == [2, 3, 104]


ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety"


def spelled(number, joint=" and "):
    if number < 20:
        return ONES.split()[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS.split()[tens] + (f"-{spelled(ones)}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{spelled(hundreds)} hundred" + (joint + spelled(rest, joint) if rest else "")
    thousands, rest = divmod(number, 1000)
    between = joint if rest < 100 else " "
    return f"{spelled(thousands, joint)} thousand" + (
        between + spelled(rest, joint) if rest else ""
    )


@given(st.integers(0, 999_999), st.sampled_from([" and ", " "]))
def test_number_words_round_trip(number, joint):
    words = spelled(number, joint)
    text = f"They counted {words} boats."
    assert value(words) == number
    assert [(n.core.of(text), n.low, n.high) for n in numbers(text)] == [(words, number, number)]


@given(st.integers(0, 10**12), st.sampled_from(["{:d}", "{:,}"]), st.sampled_from(["", "€"]))
def test_digits_round_trip(number, form, sign):
    written = sign + form.format(number)
    text = f"They counted {written} of them."
    assert [(n.core.of(text), n.low, n.high) for n in numbers(text)] == [(written, number, number)]


@given(st.decimals(0, 10**6, places=2))
def test_decimals_round_trip(number):
    written = f"{number:,}"
    assert value(written) == float(number)
    assert [n.low for n in numbers(f"It weighs {written} tonnes.")] == [float(number)]


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_ranges_are_in_order(one, other):
    low, high = sorted((one, other))
    (found,) = numbers(f"between {low:,} and {high:,} men")
    assert (found.low, found.high) == (low, high)
    assert found.modifier is (RANGE if low != high else EXACT)


WORDS = "12 1,000 3.5 million a half dozen of two hundred and to between at least $ - – % , . tens 👍🏽 é ٣ ³ ½"
PIECES = st.sampled_from(WORDS.split())


@given(
    st.one_of(st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES).map("".join), st.text())
)
def test_numbers_follow_each_other_in_any_text(text):
    at = 0
    for found in numbers(text):
        assert at <= found.core.start < found.core.end <= found.span.end <= len(text)
        assert found.span.covers(found.core)
        assert 0 <= found.low <= found.high
        at = found.core.end
