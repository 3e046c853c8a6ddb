"""Which actors are worth comparing."""

import pytest

from app.linking.blocking import candidates


@pytest.mark.parametrize(
    ("left", "right", "compared"),
    [
        ("STATE: Sudan", "DEMONYM: Sudanese", True),
        ("ORG: RSF", "ORG: Rapid Support Forces", True),
        ("PERSON: Mohamed Dagalo = Hemedti", "PERSON: Hemedti", True),
        ("PLACE: eastern Bakhmut < Bakhmut, east", "PLACE: Bakhmut", True),
        ("PERSON: Zelensky", "PERSON: Volodymyr Zelenskyy", True),
        ("PERSON: Hemedti", "PLACE: Omdurman", False),
        ("ORG: Arakan Army", "ORG: Kachin Army", False),
    ],
)
def test_compared(made, left, right, compared):
    pairs = list(candidates(made(left).actors, made(right).actors))
    assert pairs == ([(0, 0)] if compared else [])


def test_pairs_come_in_order_each_once(made):
    left = made("PERSON: Zelensky, Volodymyr Zelensky", "STATE: Sudan, Sudanese").actors
    right = made("STATE: Sudan", "PERSON: Zelenskyy", "DEMONYM: Sudanese").actors
    assert list(candidates(left, right)) == [(0, 1), (1, 0), (1, 2)]
