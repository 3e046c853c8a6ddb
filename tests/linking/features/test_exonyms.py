import pytest

from app.linking.features import exonyms
from app.model.document import Span
from app.model.mention import Actor, ActorType, Mention


def actor(name, kind=ActorType.PLACE):
    return Actor("a", name, kind, (Mention(Span(3, 3 + len(name)), name, kind),))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Mumbai", "Bombay"), ("Yangon", "Rangoon"), ("Xiamen", "Amoy"), ("Lwów", "Lemberg"),
     ("Guangzhou", "Canton"), ("Kyiv", "Київ")],
)  # fmt: skip
def test_names_of_one_town(one, other):
    for a, b in ((one, other), (other, one)):
        (found,) = exonyms.evidence(actor(a), actor(b))
        assert (found.rule, found.weight) == ("exonym", 0.93)
        assert found.note == f"“{a}” and “{b}” are names of one town"


@pytest.mark.parametrize(("one", "other"), [("Mumbai", "Delhi"), ("Oslo", "Bergen"), ("X", "Y")])
def test_other_towns(one, other):
    assert not list(exonyms.evidence(actor(one), actor(other)))


def test_people_are_no_towns():
    people = [actor(name, ActorType.PERSON) for name in ("Canton", "Guangzhou")]
    assert not list(exonyms.evidence(*people))


def test_the_same_name_is_no_news():
    assert not list(exonyms.evidence(actor("Mumbai"), actor("Mumbai")))
