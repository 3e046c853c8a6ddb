"""Figures with what they count."""

import pytest

from app.model.quantity import Modifier, QuantityKind


@pytest.fixture(scope="session")
def figures(analyse):
    """Text -> its figures."""
    return lambda text: analyse(text).figures


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "modifier", "head"),
    [
        ("About 120 soldiers left.", "About 120 soldiers", 120, 120, "approx", "soldier"),
        (
            "At least 56 civilians were killed.",
            "At least 56 civilians",
            56,
            56,
            "at_least",
            "civilian",
        ),
        ("Up to 20,000 people fled.", "Up to 20,000 people", 20000, 20000, "at_most", "people"),
        (
            "More than 1,100 fighters died.",
            "More than 1,100 fighters",
            1100,
            1100,
            "over",
            "fighter",
        ),
        (
            "Between 200 and 300 students hid.",
            "Between 200 and 300 students",
            200,
            300,
            "range",
            "student",
        ),
        ("They sent 4,000 to 5,000 men.", "4,000 to 5,000 men", 4000, 5000, "range", "man"),
        ("She has thirty-one armed guards.", "thirty-one armed guards", 31, 31, "exact", "guard"),
        (
            "Tens of thousands of refugees came.",
            "Tens of thousands of refugees",
            10000,
            100000,
            "exact",
            "refugee",
        ),
        ("Half of the houses burned.", "Half of the houses", 0.5, 0.5, "exact", "house"),
        ("Half a million people fled.", "Half a million people", 5e5, 5e5, "exact", "people"),
        ("A sum of 1,500 rebels left.", "A sum of 1,500 rebels", 1500, 1500, "exact", "rebel"),
    ],
)
def test_count(figures, text, span, low, high, modifier, head):
    (found,) = figures(text)
    assert (found.text, found.head) == (span, head)
    assert (found.quantity.low, found.quantity.high) == (low, high)
    assert found.quantity.modifier == Modifier(modifier)
    assert found.quantity.kind is QuantityKind.COUNT


@pytest.mark.parametrize(
    ("text", "span", "kind", "unit"),
    [
        ("Shares rose 4.5 percent.", "4.5 percent", QuantityKind.PERCENT, "percent"),
        ("Over 40% of them are children.", "Over 40%", QuantityKind.PERCENT, "percent"),
        ("They paid £1.2bn for it.", "£1.2bn", QuantityKind.MONEY, "pound"),
        ("They paid US$40 million.", "US$40 million", QuantityKind.MONEY, "dollar"),
        ("They paid 1.2 billion pounds.", "1.2 billion pounds", QuantityKind.MONEY, "pounds"),
        ("They paid €2-3 million.", "€2-3 million", QuantityKind.MONEY, "euro"),
        ("A 21km corridor was set up.", "21km", QuantityKind.LENGTH, "km"),
        ("The wave was 5m high.", "5m", QuantityKind.LENGTH, "m"),
        ("They walked 12 miles.", "12 miles", QuantityKind.LENGTH, "miles"),
        ("It lasted three weeks.", "three weeks", QuantityKind.DURATION, "weeks"),
        ("He signed a five-year contract.", "five-year", QuantityKind.DURATION, "year"),
    ],
)
def test_kind_and_unit(figures, text, span, kind, unit):
    (found,) = figures(text)
    assert (found.text, found.quantity.kind, found.quantity.unit) == (span, kind, unit)


@pytest.mark.parametrize(
    "text",
    [
        "1 - The Arakan Army\n2 - The Kachin Army\n",
        "He was born on 5 May 1978, and came in 2014.",
        "The 93rd Brigade left in the 21st century.",
        "One of them stayed, and no one left.",
        "An F-16 crashed near Platoon 16.",
        "They met at 10:30.",
    ],
)
def test_no_figure(figures, text):
    assert figures(text) == ()


def test_what_narrows_the_count_and_what_happened(figures):
    (found,) = figures("Rebel commanders said 40 wounded fighters were evacuated on Monday.")
    assert found.head == "fighter"
    assert found.event == ("evacuate",)
    (found,) = figures("They found 12 dead sailors.")
    assert found.qualifiers == ("dead",)
    (found,) = figures("About 250 people who had fled their homes slept there.")
    assert "flee" in found.event


def test_spans_and_sentence(figures):
    text = "It rained. At least 56 civilians were killed, doctors said. Nobody else came."
    (found,) = figures(text)
    assert found.number_span.of(text) == "At least 56"
    assert found.span.covers(found.number_span)
    assert found.sentence.of(text).strip() == "At least 56 civilians were killed, doctors said."


def test_several_figures_in_one_sentence(figures):
    found = figures("At least 56 civilians were killed and 595 people wounded; 20 tanks burned.")
    assert [(f.quantity.low, f.head) for f in found] == [
        (56, "civilian"),
        (595, "people"),
        (20, "tank"),
    ]


@pytest.mark.parametrize(
    ("text", "span", "kind", "unit"),
    [
        ("The wall is 5 ft 3 in.", "5 ft 3 in", QuantityKind.LENGTH, "ft"),
        ("It cost GBP 350 to mend.", "GBP 350", QuantityKind.MONEY, "GBP"),
        ("It cost 10 Swiss francs.", "10 Swiss francs", QuantityKind.MONEY, "Swiss francs"),
        ("The baby weighed 7 pounds.", "7 pounds", QuantityKind.OTHER, "pounds"),
        ("It was 30 degrees Celsius there.", "30 degrees Celsius", QuantityKind.OTHER,
         "degrees Celsius"),
        ("A 12-year-old boy fell.", "12-year-old", QuantityKind.DURATION, "year"),
    ],
)  # fmt: skip
def test_units(figures, text, span, kind, unit):
    (found,) = figures(text)
    assert (found.text, found.quantity.kind, found.quantity.unit) == (span, kind, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The Nordex 40 index was unchanged.",
        "The category 4 storm came nearer.",
        "He moved to 16 Larkin Avenue with his dog.",
        "The 2004 elections were lost.",
        "Call 555-123-4567 for help.",
        "They use version 3.14.15 of it.",
        "She drives a Toyota Hilux 70 at work.",
    ],
)
def test_numbers_of_names_years_and_codes_are_no_figures(figures, text):
    assert figures(text) == ()


def test_a_headline_in_capitals_has_its_figures(figures):
    (found,) = figures("Blasts Kill 5 in Port Town as Rescue Begins")
    assert (found.quantity.low, found.event) == (5, ("kill",))


@pytest.mark.parametrize(
    ("text", "event"), [("37 wounded were carried out.", "wound"), ("12 dead were found.", "die")]
)
def test_participles_stand_for_people(figures, text, event):
    (found,) = figures(text)
    assert found.head == "people"
    assert found.event[0] == event


def test_what_a_number_behind_its_noun_counts(figures):
    (found,) = figures("The number of boats rose to 56 within a day or so.")
    assert (found.quantity.low, found.head) == (56, "boat")


def test_a_bullet_is_no_minus(figures):
    found = figures("They took:\n-500 rifles\n-20 trucks\n")
    assert [f.quantity.low for f in found] == [500, 20]


def test_denial_and_source(figures):
    (found,) = figures("The army did not lose 20 tanks, according to the ministry.")
    assert found.negated
    assert found.source == "the ministry"
    (found,) = figures("The mayor said that 20 tanks had burned.")
    assert not found.negated
    assert found.source == "The mayor"
    (found,) = figures("On the hill 20 tanks burned.")
    assert found.source == ""


def test_a_change_goes_from_its_first_value_to_its_second(figures):
    (found,) = figures("Support fell from 40 percent to 31 percent.")
    assert found.quantity.change
    assert (found.quantity.low, found.quantity.high) == (40, 31)
