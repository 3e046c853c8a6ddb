from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.compared import compare, in_words, normalised
from app.model.document import Span
from app.model.quantity import Figure, Modifier, Quantity, QuantityKind

ABOUT, LEAST, MOST = Modifier.APPROX, Modifier.AT_LEAST, Modifier.AT_MOST
RANGE = Modifier.RANGE


def figure(low: float, high: float | None = None, how: Modifier = Modifier.EXACT, **more) -> Figure:
    head = more.pop("head", "boat")
    quantity = Quantity(low, low if high is None else high, modifier=how, **more)
    return Figure(Span(0, 1), Span(0, 1), "x", quantity, head=head)


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (figure(12), figure(12), "same"),
        (figure(12), figure(14), "differs by 2 (17 %)"),
        (figure(14), figure(12), "differs by 2 (17 %)"),
        (figure(400), figure(900), "differs by 500 (2.2 times)"),
        (figure(4000, 5000, RANGE), figure(4200), "inside the range"),
        (figure(4000, 5000, RANGE), figure(4200, 4300, RANGE), "inside the range"),
        (figure(4000, 5000, RANGE), figure(4500, 6000, RANGE), "overlaps"),
        (figure(4000, 5000, RANGE), figure(6000, 7000, RANGE), "differs by 1,000 (20 %)"),
        (figure(30, how=LEAST), figure(45), "inside the bound"),
        (figure(30, how=MOST), figure(45), "differs by 15 (50 %)"),
        (figure(400, how=ABOUT), figure(410), "about the same"),
        (figure(1000, 9999, vague=True), figure(5000), "of that order"),
        (figure(30, 20, change=True), figure(25), "between before and after"),
        (figure(0), figure(3), "differs by 3"),
        (
            figure(60, kind=QuantityKind.PERCENT),
            figure(64, kind=QuantityKind.PERCENT),
            "differs by 4 points",
        ),
        (
            figure(3, kind=QuantityKind.LENGTH, unit="km", head="kilometre"),
            figure(5, kind=QuantityKind.LENGTH, unit="km", head="kilometre"),
            "differs by 2 km (67 %)",
        ),
    ],
)
def test_how_two_values_stand_to_each_other(a: Figure, b: Figure, words: str):
    assert in_words(a, b) == words


def test_a_denied_figure_is_not_compared():
    assert in_words(dataclasses.replace(figure(3), negated=True), figure(3)) == (
        "one text denies it"
    )


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (Quantity(4000, 5000, modifier=RANGE), "4,000–5,000"),
        (Quantity(30, 30, modifier=LEAST), "at least 30"),
        (Quantity(30, 30, modifier=Modifier.UNDER), "less than 30"),
        (Quantity(2.5, 2.5), "2.5"),
        (Quantity(30, 20, change=True), "30 → 20"),
    ],
)
def test_values_in_digits(quantity: Quantity, words: str):
    assert normalised(quantity) == words


def test_two_units_are_set_in_the_first():
    miles = figure(12, kind=QuantityKind.LENGTH, unit="miles", head="mile")
    metres = figure(30_000, kind=QuantityKind.LENGTH, unit="metres", head="metre")
    found = compare(miles, metres)
    assert found.values[0] == "12 miles"
    assert found.values[1].endswith(" miles")
    assert found.extents[1].low == pytest.approx(18.64, abs=0.01)


VALUES = st.integers(0, 10**9)


@given(VALUES, VALUES, VALUES, VALUES)
def test_it_is_said_alike_from_both_sides(a: int, b: int, c: int, d: int):
    one, other = figure(*sorted((a, b)), RANGE), figure(*sorted((c, d)), RANGE)
    assert in_words(one, other) == in_words(other, one)
