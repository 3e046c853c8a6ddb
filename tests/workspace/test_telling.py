from __future__ import annotations

import dataclasses

import pytest

from app.model.link import Evidence, Links, Relation
from app.workspace.events import Kind, Selection
from app.workspace.telling import telling
from tests.build import actor_link, document, two_accounts

LEFT, RIGHT, LINKS = two_accounts()
PLACE, _, HEAD, RESCUE = range(4)
BOATS, SAILORS = 0, 2


def among(*actors, figures=()):
    return telling(Links(LEFT.id, RIGHT.id, actors=actors, figures=figures))


def with_rule(link, rule, score=0.9):
    reason = dataclasses.replace(link.evidence[0], rule=rule)
    return dataclasses.replace(link, evidence=(reason,), score=score)


def test_an_actor_that_is_called_otherwise_tells_most():
    assert telling(LINKS) in (Selection(Kind.ACTOR, HEAD), Selection(Kind.ACTOR, RESCUE))


def test_a_stated_alias_goes_before_a_spelling_and_a_spelling_before_a_short_form():
    head = LINKS.actors[HEAD]
    stated, spelt, short = (
        with_rule(head, rule) for rule in ("alias-in-text", "transliteration", "short-form")
    )
    assert among(short, spelt, stated) == Selection(Kind.ACTOR, 2)
    assert among(short, spelt) == Selection(Kind.ACTOR, 1)


def test_of_two_alike_the_one_with_more_mentions_tells_more():
    text = "Ada Birch. Birch. Mr Cole."
    other = "A. Birch spoke. A. Birch left. Kole."
    left, right = document(text), document(other)
    rare = actor_link(left, right, ("Mr Cole",), ("Kole",), rule="transliteration")
    often = actor_link(left, right, ("Ada Birch", "Birch"), ("A. Birch",), rule="transliteration")
    assert among(rare, often) == Selection(Kind.ACTOR, 1)


def test_what_speaks_against_a_link_tells_nothing():
    link = LINKS.actors[HEAD]
    against = Evidence("alias-in-text", link.a[0].span, link.b[0].span, "but", -0.3)
    weak = dataclasses.replace(
        link, evidence=(dataclasses.replace(link.evidence[0], rule="same-name"), against)
    )
    assert among(weak, with_rule(LINKS.actors[RESCUE], "short-form")) == Selection(Kind.ACTOR, 1)


@pytest.mark.parametrize("score", [0.3, 0.69])
def test_an_unsure_link_gives_way_to_figures_in_conflict(score):
    unsure = with_rule(LINKS.actors[HEAD], "alias-in-text", score)
    agreeing, conflict = LINKS.figures[SAILORS], LINKS.figures[BOATS]
    assert conflict.relation is Relation.CONFLICT
    assert among(unsure, figures=(agreeing, conflict)) == Selection(Kind.FIGURE, 1)
    assert among(unsure, figures=(agreeing,)) == Selection(Kind.ACTOR, 0)


def test_where_all_is_called_the_same_the_most_named_actor_is_shown():
    same = LINKS.actors[PLACE]
    more = dataclasses.replace(same, a=same.a * 3, b=same.b * 3)
    assert among(same, more) == Selection(Kind.ACTOR, 1)


def test_dates_alone_are_something_and_nothing_is_nothing():
    none = Links(LEFT.id, RIGHT.id)
    assert telling(none) is None
    assert telling(dataclasses.replace(none, dates=LINKS.dates)) == Selection(Kind.DATE, 0)
