"""Whose figure it is: one sentence for each rule, and those that must say nothing."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to the Harbour Board, 12 boats were lost.", "the Harbour Board"),
        (
            "According to figures from the Harbour Board, 12 boats were lost.",
            "the Harbour Board",
        ),
        (
            "Twelve boats were lost, according to the Harbour Board of Port Linnet.",
            "the Harbour Board of Port Linnet",
        ),
        ("As reported by the coast guard, 31 sailors were saved.", "the coast guard"),
        ("The Harbour Board put the number of lost boats at 12.", "The Harbour Board"),
        ("Ole Brekke, the head of the board, said 31 sailors were saved.", "Ole Brekke"),
        ("Some 250 people slept in the school, the Tarn Herald reported.", "the Tarn Herald"),
        ("The ministry's figure of 40 carts was doubted.", "The ministry"),
        (
            "The governor of the northern province said 40 carts were lost.",
            "The governor of the northern province",
        ),
        (
            "Representatives of the Red Lantern confirmed that 40 carts had left.",
            "Representatives of the Red Lantern",
        ),
    ],
)
def test_who_is_named(analyse, text: str, source: str):
    assert [figure.source for figure in analyse(text).figures] == [source]


def test_a_quotation_is_whose_it_is_said_to_be_where_it_ends(analyse):
    text = "“We lost 12 boats. It was the worst night,” Ilse Vaernes said. The wind sank 9 nets."
    assert [figure.source for figure in analyse(text).figures] == ["Ilse Vaernes", ""]


@pytest.mark.parametrize(
    "text",
    [
        "The wind sank 12 boats.",
        "“We lost 12 boats,” she said.",
        "The 12 fishermen said that the storm was bad.",
        "“The sea was high,” Ilse Vaernes said. The wind sank 12 boats.",
        "“We lost 12 boats. It was the worst night.\nIlse Vaernes said nothing.",
    ],
)
def test_what_nobody_is_named_for(analyse, text: str):
    assert [figure.source for figure in analyse(text).figures] == [""]
