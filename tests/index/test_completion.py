"""What the end of a query may become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index.completion import actors, begun, operators
from app.index.grammar import parse


def taken(query, one):
    return query[: one.start] + one.text + query[one.end :]


@pytest.mark.parametrize(
    ("query", "becomes"),
    [
        ("ti", ["title:"]),
        ("harbour act", ["harbour actor:"]),
        ("-da", ["-date:"]),
        ("(ti", ["(title:"]),
        ("boats O", ["boats OR "]),
        ("boats NO", ["boats NOT "]),
        ("N", []),  # it would exclude from nothing
        ("boats NOT", []),
        ("Ti", []),  # a name
        ("t", []),
        ("title:ti", []),
        ('"ti', []),
        ("ti ", []),
        ("", []),
    ],
)
def test_operators_by_their_first_letters(query, becomes):
    assert [taken(query, one) for one in operators(query)] == becomes


@pytest.mark.parametrize(
    ("query", "start", "becomes"),
    [
        ("actor:w", "w", 'actor:"Ilse Wærnes" '),
        ('actor:"ilse w', "ilse w", 'actor:"Ilse Wærnes" '),
        ("boats NOT wær", "wær", 'boats NOT actor:"Ilse Wærnes" '),
        ("-actor:wær", "wær", '-actor:"Ilse Wærnes" '),
    ],
)
def test_an_actor_takes_the_place_of_what_was_typed_of_it(query, start, becomes):
    assert begun(query) == start
    assert [taken(query, one) for one in actors(query, ["Ilse Wærnes"])] == [becomes]


@pytest.mark.parametrize("query", ["", "w", "actor:", "title:wae", 'actor:"Ilse Wærnes"', "a*"])
def test_nothing_is_begun(query):
    assert begun(query) == ""


def test_a_quotation_mark_in_a_name_does_not_end_the_query():
    (one,) = actors("actor:kn", ['Ida "Knife" Bo'])
    assert one.text == 'actor:"Ida Knife Bo" '


@given(st.text(alphabet='ab :"(-NOTacitlerd', max_size=14))
def test_what_is_taken_can_be_searched_for(query):
    for one in (*operators(query), *actors(query, ["Ilse Wærnes"])):
        assert 0 <= one.start < one.end == len(query)
        parse(taken(query, one), as_typed=True)
