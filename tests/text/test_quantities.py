"""Quantities in running text: bounds, units, ranges, changes, sums of units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.document import Span
from app.model.quantity import Modifier
from app.text.quantities import amounts

EXACT, RANGE = Modifier.EXACT, Modifier.RANGE
LEAST, MOST, OVER, UNDER = Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.OVER, Modifier.UNDER
APPROX = Modifier.APPROX


def read(text):
    return [(n.span.of(text), n.low, n.high, n.modifier) for n in amounts(text)]


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "modifier"),
    [
        ("56 civilians", "56", 56, 56, EXACT),
        ("the 27 states", "27", 27, 27, EXACT),
        ("a total of 12 boats", "a total of 12", 12, 12, EXACT),
        ("1,234,567.5 tonnes", "1,234,567.5 tonnes", 1234567.5, 1234567.5, EXACT),
        ("20\u202f000 people", "20\u202f000", 20000, 20000, EXACT),
        ("3.5 billion people", "3.5 billion", 3.5e9, 3.5e9, EXACT),
        ("a 120k crowd", "120k", 120000, 120000, EXACT),
        ("5m voters", "5m", 5e6, 5e6, EXACT),
        ("waves 5m high", "5m", 5, 5, EXACT),
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
        ("10% to 15% of", "10% to 15%", 10, 15, RANGE),
        ("٣٠٠ رجل", "٣٠٠", 300, 300, EXACT),
    ],
)
def test_amount(text, span, low, high, modifier):
    assert read(text) == [(span, low, high, modifier)]


@pytest.mark.parametrize(
    ("text", "low", "high", "sign"),
    [
        ("€6.5 million", 6.5e6, 6.5e6, "€"),
        ("£1.2bn", 1.2e9, 1.2e9, "£"),
        ("US$40 million", 4e7, 4e7, "$"),
        ("$2-3 million", 2e6, 3e6, "$"),
        ("between $2 and $3 million", 2e6, 3e6, "$"),
        ("40 million", 4e7, 4e7, None),
        ("CFA$ 40 million", 4e7, 4e7, "$"),
    ],
)
def test_money(text, low, high, sign):
    (found,) = amounts(text)
    assert (found.low, found.high, found.unit and found.unit.text) == (low, high, sign)
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
    (found,) = amounts(text)
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
        "x_12",
    ],
)
def test_no_number(text):
    assert read(text) == []


def test_a_word_before_a_currency_sign_is_no_part_of_the_number():
    assert [n.span.of("sold for £1.2bn") for n in amounts("sold for £1.2bn")] == ["£1.2bn"]


def test_two_numbers_joined_by_and_are_two():
    assert [n.low for n in amounts("two and three, one hundred and four")] == [2, 3, 104]


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "unit"),
    [
        ("a 5-8kW heater", "5-8kW", 5, 8, "kilowatt"),
        ("between 20kHz and 30kHz", "between 20kHz and 30kHz", 20, 30, "kilohertz"),
        ("12 miles to 18 miles", "12 miles to 18 miles", 12, 18, "mile"),
        ("a 6- to 9-metre wall", "6- to 9-metre", 6, 9, "meter"),
        ("0-to-60-mph in a while", "0-to-60-mph", 0, 60, "mile per hour"),
        ("rose by 5 to 10 percent", "5 to 10 percent", 5, 10, "percent"),
        ("from $300 to $2 million", "$300 to $2 million", 300, 2e6, "dollar"),
        ("four to five thousand", "four to five thousand", 4000, 5000, None),
        ("more than 10 but less than 20", "more than 10 but less than 20", 10, 20, None),
        ("6 ft 3 in.", "6 ft 3 in", 6.25, 6.25, "foot"),
        ("2 hours 15 minutes", "2 hours 15 minutes", 2.25, 2.25, "hour"),
        ("7 dollars and 20 cents", "7 dollars and 20 cents", 7.2, 7.2, "dollar"),
        ("7 dollars 20.", "7 dollars 20", 7.2, 7.2, "dollar"),
        ("-4.5% today", "-4.5%", -4.5, -4.5, "percent"),
        ("minus 8 degrees", "minus 8 degrees", -8, -8, "degree"),
        ("it was - 8 degrees", "- 8 degrees", -8, -8, "degree"),
        ("NZD 40", "NZD 40", 40, 40, "dollar"),
        ("HK $40 bn", "HK $40 bn", 4e10, 4e10, "dollar"),
        ("30 MEUR", "30 MEUR", 3e7, 3e7, "euro"),
        ("60 USD million", "60 USD million", 6e7, 6e7, "dollar"),
        ("grew sixfold", "sixfold", 6, 6, "fold"),
        ("1,5 million tonnes", "1,5 million tonnes", 1.5e6, 1.5e6, "metric ton"),
    ],
)
def test_units_ranges_and_sums(text, span, low, high, unit):
    (found,) = amounts(text)
    assert (found.span.of(text), found.unit and found.unit.name) == (span, unit)
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    "text",
    ["fell from 30% to 20%", "from 90 kg to 75 by running", "from 12% in 2010 to 9%"],
)
def test_a_change_keeps_its_direction(text):
    (found,) = amounts(text)
    assert found.change
    assert found.low > found.high


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("rose by $40 million to $90 million", [4e7, 9e7]),  # by how much, and to what
        ("gained 7% to $2.3 billion", [7, 2.3e9]),
        ("two years and three months", [2, 3]),
        ("5% to 7% and 9%", [5, 9]),
        ("won 20 to 15", [20, 15]),
    ],
)
def test_what_stays_apart(text, values):
    assert [n.low for n in amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("less than or equal to 30", MOST),
        ("equal to or more than 30", LEAST),
        (">= 30", LEAST),
        ("< 30", UNDER),
        ("~30", APPROX),
        ("30-plus", LEAST),
        ("30 or so", APPROX),
        ("30 or more", LEAST),
        ("30 or more than 40", EXACT),
        ("exceeding 30", OVER),
        ("a sub-30 field", UNDER),
        ("an average of 30", EXACT),
        ("about 20 to 30", APPROX),
    ],
)
def test_modifiers(text, modifier):
    assert next(amounts(text)).modifier is modifier


def test_numbers_of_dates_are_left_out():
    text = "On 5 May 12 boats left."
    assert [n.low for n in amounts(text, [Span(3, 8)])] == [12]


@pytest.mark.parametrize(
    "text", ["at 5 p.m.", "the 0600 train", "1st", "call 555-123-4567", "3D", "F1"]
)
def test_clocks_codes_and_names_are_no_amounts(text):
    assert read(text) == []


@given(st.integers(0, 10**12), st.sampled_from(["{:d}", "{:,}"]), st.sampled_from(["", "€"]))
def test_digits_round_trip(number, form, sign):
    written = sign + form.format(number)
    text = f"They counted {written} of them."
    assert [(n.core.of(text), n.low, n.high) for n in amounts(text)] == [(written, number, number)]


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_ranges_are_in_order(one, other):
    low, high = sorted((one, other))
    (found,) = amounts(f"between {low:,} and {high:,} men")
    assert (found.low, found.high) == (low, high)
    assert found.modifier is (RANGE if low != high else EXACT)


WORDS = (
    "12 1,000 3.5 million a half dozen of two hundred and to between at least from $ - – % , . km ft "
    "tens degrees USD or 👍🏽 é ٣ ³ ½ 1/2 × 10^3 ( )"
)
PIECES = st.sampled_from(WORDS.split())


@given(
    st.one_of(st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES).map("".join), st.text())
)
def test_amounts_follow_each_other_in_any_text(text):
    at = 0
    for found in amounts(text):
        assert at <= found.core.start < found.core.end <= len(text)
        assert found.span.covers(found.core)
        assert found.low <= found.high or found.change
        at = found.core.end
