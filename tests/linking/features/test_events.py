"""Two figures tell of the same event."""

import pytest

from app.linking.features.events import likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("leave",), ("leave",)),
        (("wound",), ("injure",)),
        (("kill",), ("die",)),
        (("say", "flee"), ("flee",)),
        (("set up",), ("set up",)),
        (("bus out",), ("leave",)),
        (("evacuate",), ("flee",)),
        (("cost",), ("pay",)),
        (("detain",), ("arrest",)),
    ],
)
def test_one_event(one, other):
    score, *verbs = likeness(one, other)
    assert score >= 0.7
    assert [verb in some for verb, some in zip(verbs, (one, other), strict=True)] == [True, True]
    assert likeness(other, one)[0] == score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("leave",), ("buy",)),
        (("kill",), ("sing",)),
        ((), ("leave",)),
        ((), ()),
        (("zzz",), ("leave",)),
    ],
)
def test_two_events(one, other):
    assert likeness(one, other)[0] == likeness(other, one)[0] < 0.7
