"""What the reader has said goes before what the texts show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.link import link
from app.model.judgement import Judgement, Named, Verdict
from app.model.link import Links

LEFT = ("PERSON: Anna Lindqvist, Lindqvist", "ORG: Arakan Front", "ORG: Coastal Rescue")
RIGHT = ("PERSON: Lindqvist", "ORG: the Old Guard", "ORG: Coastal Rescue, Rescue Board")


@pytest.fixture
def pair(made):
    return made(*LEFT, id="a"), made(*RIGHT, id="b")


def said(verdict, one, other, documents=("a", "b")):
    names = (Named(documents[0], tuple(one)), Named(documents[1], tuple(other)))
    return Judgement(*names, verdict)


def names(actors):
    return [({m.text for m in x.a}, {m.text for m in x.b}) for x in actors]


SAME = said(Verdict.SAME, ["Arakan Front"], ["the Old Guard"])
TWO = said(Verdict.DIFFERENT, ["Coastal Rescue"], ["Coastal Rescue", "Rescue Board"])


def test_names_that_nothing_joins_are_one_because_the_reader_says_so(pair):
    assert ({"Arakan Front"}, {"the Old Guard"}) not in names(link(*pair).actors)
    found = link(*pair, judgements=[SAME])
    (row,) = [x for x in found.actors if x.a[0].text == "Arakan Front"]
    assert row.score == 1.0
    assert row.evidence[0].rule == "user"
    assert row.evidence[0].note == "you said that “Arakan Front” and “the Old Guard” are one"


def test_the_same_name_is_parted_because_the_reader_says_so(pair):
    found = link(*pair, judgements=[TWO])
    assert "Coastal Rescue" not in {m.text for x in (*found.actors, *found.suggested) for m in x.a}
    assert names(found.rejected) == [({"Coastal Rescue"}, {"Coastal Rescue", "Rescue Board"})]
    assert {"user", "same-name"} <= {e.rule for e in found.rejected[0].evidence}


def test_what_the_reader_is_unsure_of_is_suggested(pair):
    found = link(*pair, judgements=[said(Verdict.UNSURE, ["Arakan Front"], ["the Old Guard"])])
    assert ({"Arakan Front"}, {"the Old Guard"}) in names(found.suggested)


def test_the_last_word_counts(pair):
    assert (
        link(*pair, judgements=[TWO, said(Verdict.SAME, *[["Coastal Rescue"]] * 2)]).rejected == ()
    )


def test_panes_may_be_exchanged(pair):
    left, right = pair
    there = link(right, left, judgements=[SAME, TWO])
    assert ({"the Old Guard"}, {"Arakan Front"}) in names(there.actors)
    assert len(there.rejected) == 1


def test_what_was_said_of_names_holds_in_other_texts(made):
    other = made(*LEFT, id="c"), made(*RIGHT, id="d")
    assert ({"Arakan Front"}, {"the Old Guard"}) in names(link(*other, judgements=[SAME]).actors)


@pytest.mark.parametrize(
    "judgement",
    [
        TWO,  # both texts use the name: there are two of that name, but here it may be one
        said(Verdict.DIFFERENT, ["Anna Lindqvist"], ["Lindqvist"]),
    ],
)
def test_but_not_of_a_name_that_is_clear_only_in_its_text(made, judgement):
    other = made(*LEFT, id="c"), made(*RIGHT, id="d")
    assert link(*other, judgements=[judgement]) == link(*other)


def test_two_do_not_come_together_by_way_of_a_third(made):
    left = made("ORG: Rapid Support Forces", id="a")
    right = made("ORG: Rapid Support Forces, RSF", "ORG: RSF Command, RSF", id="b")
    parted = said(Verdict.DIFFERENT, ["Rapid Support Forces"], ["RSF Command"])
    for actor in link(left, right, judgements=[parted]).actors:
        assert "RSF Command" not in {m.text for m in actor.b}


NAMES = st.sampled_from(["Arakan Front", "the Old Guard", "Coastal Rescue", "Lindqvist", "Nobody"])
JUDGEMENTS = st.lists(
    st.builds(
        Judgement,
        st.builds(Named, st.sampled_from("abc"), st.tuples(NAMES)),
        st.builds(Named, st.sampled_from("abc"), st.tuples(NAMES)),
        st.sampled_from(Verdict),
    ),
    max_size=4,
)


@given(JUDGEMENTS)
def test_whatever_is_said_nobody_is_linked_and_rejected(made, judgements):
    found = link(made(*LEFT, id="a"), made(*RIGHT, id="b"), judgements=judgements)
    assert isinstance(found, Links)
    linked = {(m.span, n.span) for x in found.actors for m in x.a for n in x.b}
    parted = {(m.span, n.span) for x in found.rejected for m in x.a for n in x.b}
    assert not linked & parted
