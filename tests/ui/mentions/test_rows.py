from __future__ import annotations

import dataclasses

import pytest

from app.model.link import Links, Relation
from app.ui.mentions.rows import Heading, Row, date_in_words, rows_of
from app.workspace.events import Kind, Selection
from tests import build


def row(kind: Kind, index: int, links: Links | None = None) -> Row:
    rows = rows_of(links or build.two_accounts()[2])
    return next(r for r in rows if isinstance(r, Row) and r.selection == Selection(kind, index))


def test_each_section_begins_with_its_heading_and_count():
    rows = rows_of(build.two_accounts()[2])
    headings = [(r.name, r.count) for r in rows if isinstance(r, Heading)]
    assert headings == [("Actors", 4), ("Figures", 3), ("Dates", 1)]
    assert isinstance(rows[0], Heading)
    assert isinstance(rows[5], Heading)


def test_sections_without_links_have_no_heading():
    left, right, links = build.two_accounts()
    only = Links(left.id, right.id, dates=links.dates)
    assert [r.name for r in rows_of(only)] == ["Dates", "Sunday, 3 May 2020"]
    assert rows_of(None) == ()


def test_an_actor_has_the_forms_of_each_text_the_most_frequent_first():
    links = build.two_accounts()[2]
    shown = row(Kind.ACTOR, 2)
    assert (shown.left_count, shown.right_count) == (len(links.actors[2].a), len(links.actors[2].b))
    assert shown.left == "Dr Ilse Værnes, Dr Værnes"
    assert shown.right == "Ilse Vaernes, Vaernes"


def test_one_form_for_both_texts_is_said_once():
    assert (row(Kind.ACTOR, 0).left, row(Kind.ACTOR, 0).right) == ("", "")


def test_one_form_for_both_that_is_not_the_name_is_shown():
    left, right, links = build.two_accounts()
    renamed = dataclasses.replace(links.actors[0], name="The port")
    shown = row(Kind.ACTOR, 0, Links(left.id, right.id, (renamed,)))
    assert (shown.left, shown.right) == ("Port Linnet", "Port Linnet")


def test_forms_leave_out_pronouns_where_there_are_names():
    left, right, links = build.two_accounts()
    link = links.actors[2]
    she = dataclasses.replace(link.a[0], text="she", nominal=True)
    shown = row(
        Kind.ACTOR, 0, Links(left.id, right.id, (dataclasses.replace(link, a=(*link.a, she)),))
    )
    assert "she" not in shown.left
    assert shown.left_count == len(link.a) + 1


def test_what_is_heard_tells_counts_relation_and_doubt():
    assert row(Kind.ACTOR, 0).spoken == "Port Linnet, place, 2 in the left text, 1 in the right"
    shown = row(Kind.FIGURE, 1)
    assert shown.relation is Relation.COMPATIBLE
    assert shown.suggested
    assert shown.spoken == "left: about 400 people, right: Some 250 people, compatible, suggested"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2016-12-15", "Thursday, 15 December 2016"),
        ("2016-12", "December 2016"),
        ("2016", "2016"),
        ("2016-W50", "Week 50 of 2016"),
        ("2016-13-45", "2016-13-45"),
        ("", ""),
    ],
)
def test_dates_in_words(value: str, words: str):
    assert date_in_words(value) == words
