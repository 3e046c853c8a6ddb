"""Single numbers in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.numbers import numbers, value


def read(text):
    return [(n.span.of(text), n.low) for n in numbers(text)]


@pytest.mark.parametrize(
    ("text", "span", "number"),
    [
        ("12,34,567.5 rupees", "12,34,567.5", 1234567.5),
        ("30 000 men", "30 000", 30000),
        ("2.500.000 Menschen", "2.500.000", 2.5e6),
        ("4,5 million", "4,5 million", 4.5e6),
        ("3.2×10−5 m", "3.2×10−5", 3.2e-5),
        ("6 x 10^3 of", "6 x 10^3", 6000),
        ("7 × 10⁹ of", "7 × 10⁹", 7e9),
        ("2e6 of", "2e6", 2e6),
        ("7 1/2 miles", "7 1/2", 7.5),
        ("3/4 of", "3/4", 0.75),
        ("½ a cup", "½", 0.5),
        ("12½ cents", "12½", 12.5),
        ("three and a half years", "three and a half", 3.5),
        ("3 and a half years", "3 and a half", 3.5),
        ("one-half of", "one-half", 0.5),
        ("two-thirds of", "two-thirds", 2 / 3),
        ("a third of them", "a third", 1 / 3),
        ("a quarter million", "a quarter million", 250000),
        ("Half the fleet", "Half", 0.5),
        ("two million, three hundred and six", "two million, three hundred and six", 2000306),
        ("6 B people", "6 B", 6e9),
        ("£30m for", "30m", 3e7),
        ("30m voters", "30m", 3e7),
        ("30m from", "30", 30),
        ("minus twelve", "minus twelve", -12),
        ("at -3.5", "-3.5", -3.5),
    ],
)
def test_number(text, span, number):
    ((found, low),) = read(text)
    assert (found, low) == (span, pytest.approx(number))


@pytest.mark.parametrize(
    "text",
    ["at 10:30", "9/11", "1,2,3", "3.14.15", "the 1990s", "in her 20s", "x_12", "2nd", "a third man",
     "555-123-4567", "room 0042", "+44 20 7946 0958"],
)  # fmt: skip
def test_no_number(text):
    assert read(text) == []


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
    assert [(n.span.of(text), n.low, n.high) for n in numbers(text)] == [(words, number, number)]


@given(st.integers(0, 10**12), st.sampled_from(["{:d}", "{:,}"]), st.sampled_from(["", "€"]))
def test_digits_round_trip(number, form, sign):
    written = form.format(number)
    text = f"They counted {sign}{written} of them."
    assert [(n.span.of(text), n.low) for n in numbers(text)] == [(written, number)]


@given(st.decimals(0, 10**6, places=2))
def test_decimals_round_trip(number):
    written = f"{number:,}"
    assert value(written) == float(number)
    assert [n.low for n in numbers(f"It weighs {written} tonnes.")] == [float(number)]


@given(st.text(alphabet="0123456789.,:/-– ½eE×^⁻³mk$%(th") | st.text())
def test_numbers_follow_each_other_in_any_text(text):
    at = 0
    for found in numbers(text):
        assert at <= found.span.start < found.span.end <= len(text)
        at = found.span.end
