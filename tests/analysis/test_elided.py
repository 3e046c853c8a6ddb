"""What a number counts where no noun follows it, and what befell the people it counts."""

import pytest

from app.model.quantity import QuantityKind


@pytest.fixture(scope="session")
def told(analyse):
    """Text -> what its last figure counts, and of which events."""

    def last(text):
        found = analyse(text).figures[-1]
        return found.head, found.event

    return last


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The crash was bad and 104 were hurt.", "people"),
        ("Police arrested 28.", "people"),
        ("The storm sank 12 boats and damaged 30.", "boat"),
        ("Six of its nurses fell ill.", "nurse"),
        ("The riders came late, some 600 of them.", "people"),
        ("He was found guilty on 14 of 17 charges.", "charge"),
        ("The margin was 2,310.", "margin"),
        ("The dead numbered 12.", "people"),
        ("They sent 40 servicemen.", "serviceman"),
        ("They were led away with some thirty others.", "people"),
    ],
)
def test_what_is_counted_without_a_noun(analyse, text, head):
    assert head in [figure.head for figure in analyse(text).figures]


@pytest.mark.parametrize("text", ["They won by 40.", "He asked for 1,500."])
def test_nothing_is_made_up(told, text):
    assert told(text)[0] == ""


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Ten people were killed.", "kill"),
        ("The fire claimed ten lives.", "die"),
        ("The army lost ten soldiers.", "die"),
        ("There were ten deaths.", "die"),
        ("The death toll rose to ten.", "die"),
        ("They found ten dead sailors.", "die"),
        ("Of the dead, ten are from Lund.", "die"),
        ("The hospital took in ten wounded.", "wound"),
        ("There were ten injuries.", "injure"),
    ],
)
def test_what_befell_people(told, text, event):
    assert event in told(text)[1]


def test_a_team_that_loses_loses_no_people(told):
    assert "die" not in told("The team lost ten games.")[1]


@pytest.mark.parametrize(
    "text", ["Ann Lee, 58, said so.", "The girl, 14, ran.", "A boy of six came.", "She is 31."]
)
def test_ages(analyse, text):
    (found,) = analyse(text).figures
    assert (found.quantity.kind, found.head) == (QuantityKind.DURATION, "year")
    assert found.qualifiers[0] == "old"


@pytest.mark.parametrize("text", ["The score is 58.", "The crew, 14, ran.", "A fleet of six came."])
def test_no_ages(analyse, text):
    assert all("old" not in found.qualifiers for found in analyse(text).figures)


def test_the_words_about_a_figure(analyse):
    (found,) = analyse("The repair of the bridge cost the town a fine of 20 euros.").figures
    assert {"fine", "repair"} <= set(found.qualifiers)
    assert not {"euro", "cost"} & set(found.qualifiers)


def test_a_number_behind_a_place_is_no_part_of_its_name(analyse):
    text = "In Lund 64 people died, in Rome 29, and 19 elsewhere."
    assert [figure.quantity.low for figure in analyse(text).figures] == [64, 29, 19]


def test_a_large_number_beside_a_sum_is_money_too(analyse):
    found = analyse("He paid 300,000 euros at first and 450,000 at the end.").figures
    assert [(f.head, f.quantity.kind) for f in found] == [("euro", QuantityKind.MONEY)] * 2
    found = analyse("He paid 300,000 euros and left after 40.").figures
    assert found[1].quantity.kind is QuantityKind.COUNT
