"""Units and currencies beside a number."""

import pytest

from app.model.quantity import QuantityKind
from app.text.units import after, before, factor

MONEY, LENGTH, OTHER = QuantityKind.MONEY, QuantityKind.LENGTH, QuantityKind.OTHER


@pytest.mark.parametrize(
    ("text", "written", "name", "kind"),
    [
        ("40 kilometres away", "kilometres", "kilometer", LENGTH),
        ("40km away", "km", "kilometer", LENGTH),
        ("40 KM AWAY", "KM", "kilometer", LENGTH),
        ("40-foot boat", "foot", "foot", LENGTH),
        ("40 sq km of", "sq km", "square kilometer", OTHER),
        ("40 square miles", "square miles", "square mile", OTHER),
        ("40 km² of", "km²", "square kilometer", OTHER),
        ("40 km/h", "km/h", "kilometer per hour", OTHER),
        ("40 miles per hour", "miles per hour", "mile per hour", OTHER),
        ("40 degrees Celsius", "degrees Celsius", "celsius", OTHER),
        ("40°F", "°F", "fahrenheit", OTHER),
        ("40 (kg)", "kg)", "kilogram", OTHER),
        ("40 dollars", "dollars", "dollar", MONEY),
        ("40 Swiss francs", "Swiss francs", "franc", MONEY),
        ("40 pence", "pence", "penny", MONEY),
        ("40€ for", "€", "euro", MONEY),
        ("40 CHF", "CHF", "franc", MONEY),
        ("40 per cent", "per cent", "percent", QuantityKind.PERCENT),
        ("40 weeks", "weeks", "week", QuantityKind.DURATION),
    ],
)
def test_after(text, written, name, kind):
    found = after(text, 2)
    assert (found.text, found.name, found.kind) == (written, name, kind)
    assert found.end <= len(text)


@pytest.mark.parametrize(
    "text", ["40 boats", "40 in the", "40 won gold", "40 All", "40", "40 links"]
)
def test_no_unit(text):
    assert after(text, 2) is None


@pytest.mark.parametrize(
    ("text", "start", "name"),
    [
        ("for $", 4, "dollar"),
        ("for US$", 4, "dollar"),
        ("for A$", 4, "dollar"),
        ("for EUR ", 4, "euro"),
        ("for Rs. ", 4, "rupee"),
    ],
)
def test_before(text, start, name):
    found_start, unit = before(text + "40", len(text))
    assert (found_start, unit.name, unit.kind) == (start, name, MONEY)


def test_words_before_a_number_are_no_currency():
    assert before("the TOP 40", 8) is None
    assert before("SOMEUSD40", 7) is None


def test_factors_are_of_lengths_and_times_alone():
    assert factor("kilometer") == 1000
    assert factor("minute") == 60
    assert factor("kilogram") is None
    assert factor("boat") is None
