"""Two figures count the same sort of thing."""

import pytest

from app.linking.features.counted import likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tank", "tank"),
        ("rebel", "insurgent"),
        ("militant", "fighter"),
        ("villager", "resident"),
        ("car", "truck"),
        ("staff", "employee"),
        ("fan", "supporter"),
        ("ballot", "vote"),
        ("gun", "cannon"),
    ],
)
def test_alike(one, other):
    score, why = likeness(one, other)
    assert score >= 0.75
    assert why
    assert likeness(other, one)[0] == score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tank", "soldier"),
        ("nurse", "teacher"),
        ("child", "soldier"),
        ("woman", "fighter"),
        ("tank", ""),
        ("", ""),
        ("house", "idea"),
    ],
)
def test_unlike(one, other):
    assert likeness(one, other)[0] == likeness(other, one)[0] == 0.0
