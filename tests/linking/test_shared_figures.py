"""Figures that count the same thing in both texts."""

from dataclasses import replace

import pytest

from app.linking.figures import link
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.errors import Cancelled
from app.model.link import ActorLink, Relation
from app.model.mention import ActorType, Mention
from app.model.quantity import (
    DateMention,
    Figure,
    Grain,
    Modifier,
    Quantity,
    QuantityKind,
)


def counted(number, head, *event, at=0, words=(), **quantity):
    """A figure in a sentence of 100 characters."""
    low, high = number if isinstance(number, tuple) else (number, number)
    unit = Quantity(low, high, head, **quantity)
    place = Span(at + 10, at + 30)
    return Figure(place, place, "…", unit, head, words, event, Span(at, at + 100))


def analysis(*figures):
    return Analysis("d", figures=figures)


HERE = (Mention(Span(0, 7), "Bakhmut", ActorType.PLACE),)
BAKHMUT = ActorLink("Bakhmut", ActorType.PLACE, 1.0, (), HERE, HERE)


def linked(left, right, actors=(BAKHMUT,)):
    return link(analysis(left), analysis(right), actors)


def test_the_same_thing_and_event_by_the_same_actor_agree():
    (found,) = linked(counted(120, "soldier", "leave"), counted(120, "soldier", "leave"))
    assert found.relation is Relation.AGREE
    assert found.score > 0.9
    for reason in ("both count “soldier”", "both “leave”", "Bakhmut", "agree"):
        assert reason in found.why


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (counted(120, "soldier", "leave"), counted(20, "soldier", "leave"), Relation.CONFLICT),
        (counted(120, "rebel", "leave"), counted(120, "insurgent", "leave"), Relation.AGREE),
        (
            counted(56, "people", "die", modifier=Modifier.AT_LEAST),
            counted(97, "people", "die"),
            Relation.COMPATIBLE,
        ),
        (
            counted((20_000, 999_999), "people", "flee", vague=True),
            counted(30_000, "people", "flee"),
            Relation.COMPATIBLE,
        ),
        (
            counted((200, 300), "student", "hide", modifier=Modifier.RANGE),
            counted(250, "student", "hide"),
            Relation.COMPATIBLE,
        ),
    ],
)
def test_relation(left, right, relation):
    assert [found.relation for found in linked(left, right)] == [relation]
    assert [found.relation for found in linked(right, left)] == [relation]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (counted(20, "tank", "burn"), counted(20, "soldier", "burn")),
        (counted(20, "tank", "burn"), counted(20, "tank", "burn", kind=QuantityKind.PERCENT)),
        (counted(20, "tank", "burn"), counted(9000, "tank", "burn")),  # another order of magnitude
        (counted(20, "tank", "burn"), counted(31, "tank", "arrive")),  # another event
        (counted(20, "", "burn"), counted(20, "", "burn")),
        (
            counted((200, 9999), "people", "flee", vague=True),
            counted((2000, 99_999), "people", "flee", vague=True),
        ),
        (
            counted(1, "place", "win", kind=QuantityKind.ORDINAL),
            counted(1, "place", "win", kind=QuantityKind.ORDINAL),
        ),
    ],
)
def test_not_linked(left, right):
    assert linked(left, right) == ()


def test_without_a_shared_actor_or_event_the_thing_counted_must_be_the_same():
    left, right = counted(20, "tank", "burn"), counted(20, "tank", "arrive")
    assert [found.relation for found in linked(left, right, actors=())] == [Relation.AGREE]
    assert linked(left, counted(20, "bus", "arrive"), actors=()) == ()
    assert linked(left, counted(31, "tank", "arrive"), actors=()) == ()


def test_two_currencies_are_not_compared():
    money = {"kind": QuantityKind.MONEY}
    left, right = counted(20, "euro", "cost", **money), counted(20, "dollar", "cost", **money)
    assert linked(left, right) == ()
    assert linked(left, counted(20, "euro", "cost", **money)) != ()


def test_lengths_are_compared_in_one_unit():
    length = {"kind": QuantityKind.LENGTH}
    left = counted(12, "mile", "lie", **length)
    (found,) = linked(left, counted(19.3, "kilometer", "lie", **length))
    assert found.relation is Relation.AGREE
    assert "measure the same" in found.why


def test_a_denial_is_a_conflict():
    left = counted(20, "tank", "burn")
    (found,) = linked(left, replace(left, negated=True, source="the mayor"))
    assert found.relation is Relation.CONFLICT
    assert "one of them denies it" in found.why
    assert "“the mayor”" in found.why


def test_the_same_said_twice_is_no_rival():
    twice = [counted(20, "tank", "burn", at=at) for at in (0, 100)]
    (found,) = link(analysis(*twice), analysis(counted(20, "tank", "arrive")), [])
    assert found.relation is Relation.AGREE


def test_each_figure_is_linked_once_the_surest_first():
    left = analysis(counted(20, "tank", "burn"), counted(31, "tank", "burn", at=100))
    right = analysis(counted(31, "tank", "burn"), counted(20, "tank", "burn", at=100))
    there = tuple(replace(HERE[0], span=Span(n * 100, n * 100 + 7)) for n in (0, 1))
    found = link(left, right, [replace(BAKHMUT, a=there, b=there)])
    assert [(x.a.quantity.low, x.b.quantity.low) for x in found] == [(20, 20), (31, 31)]


def test_linking_figures_is_symmetric():
    left = analysis(*(counted(n, "tank", "burn", at=n * 100) for n in (20, 31, 12)))
    right = analysis(*(counted(n, "tank", "burn", at=n * 100) for n in (31, 12, 15)))
    everywhere = tuple(replace(HERE[0], span=Span(n * 100, n * 100 + 7)) for n in (12, 15, 20, 31))
    actor = replace(BAKHMUT, a=everywhere, b=everywhere)
    there, back = link(left, right, [actor]), link(right, left, [actor])
    assert {(x.a, x.b, x.score) for x in there} == {(x.b, x.a, x.score) for x in back}


def test_pairing_can_be_stopped():
    def stop():
        raise Cancelled

    one = analysis(counted(120, "soldier", "leave"))
    with pytest.raises(Cancelled):
        link(one, one, (BAKHMUT,), stop)


def test_nothing_but_the_words_about_it_may_tell_what_a_sum_is_for():
    def sum_of(words):
        return counted(2_000_000, "euro", kind=QuantityKind.MONEY, words=words)

    others = [counted(n, "euro", at=n * 100, kind=QuantityKind.MONEY) for n in (1, 2, 3)]
    more = [counted(n, "euro", at=n * 100, kind=QuantityKind.MONEY) for n in (400, 500, 600)]
    fee, fine = sum_of(("fee",)), sum_of(("fine",))
    (found,) = link(analysis(fee, *others), analysis(fee, *more), [])
    assert "both tell of “fee”" in found.why
    assert link(analysis(fee, *others), analysis(fine, *more), []) == ()


def test_a_magnitude_is_no_evidence_by_itself():
    left = counted((100, 1000), "people", "wound", vague=True)
    right = counted(700, "people", "wound")
    assert linked(left, right, actors=()) == ()
    assert [found.relation for found in linked(left, right)] == [Relation.COMPATIBLE]


def test_values_near_to_each_other_may_be_of_one_thing_told_otherwise():
    left, right = counted(12_000, "fan", "sing"), counted(14_000, "supporter", "welcome")
    assert [found.relation for found in linked(left, right)] == [Relation.CONFLICT]
    assert linked(left, right, actors=()) == ()
    assert linked(left, counted(40_000, "supporter", "welcome")) == ()


def test_figures_of_other_years_are_no_pair():
    dates = [
        (DateMention(Span(50, 54), str(year), str(year), Grain.YEAR),) for year in (1989, 2012)
    ]
    left, right = (
        Analysis("d", figures=(counted(40, "boat", "sink"),), dates=some) for some in dates
    )
    assert link(left, right, [BAKHMUT]) == ()
    assert link(left, left, [BAKHMUT]) != ()


def test_ages_are_no_other_years():
    years = {"kind": QuantityKind.DURATION}
    left = counted(34, "year", "live", words=("old",), **years)
    assert linked(left, counted(34, "year", "live", **years)) == ()
    assert linked(left, left) != ()


def test_what_very_many_figures_share_brings_none_together():
    many = [counted(n, "boat", "sink", at=n * 100) for n in range(60)]
    lone = counted(77, "boat", "burn", at=7000, words=("harbour",))
    found = link(analysis(*many, lone), analysis(*many, lone), [])
    assert [one.a for one in found] == [lone]
