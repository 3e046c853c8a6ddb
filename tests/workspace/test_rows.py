from __future__ import annotations

import dataclasses

import pytest

from app.model.link import Links, Relation
from app.workspace.events import Events, Kind, LinksChanged, Selection
from app.workspace.ledger import Ledger
from app.workspace.rows import Heading, Row, date_in_words
from tests import build
from tests.workspace import weaker


def rows_of(links: Links | None):
    """What the panel lists of links when nothing was arranged."""
    events = Events()
    ledger = Ledger(events, lambda _: None)
    events.announce(LinksChanged(links))
    return ledger.listed


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
    assert (shown.left, shown.right) == ("Port Linnet ×2", "Port Linnet")


def test_forms_and_counts_are_those_of_the_names():
    shown = row(Kind.ACTOR, 0, weaker.weaker()[2])
    assert (shown.left, shown.left_count) == ("Mara Lind, Lind", 2)
    assert (shown.right, shown.right_count) == ("Lind, Mara Lind", 2)


def test_suggestions_come_last_under_a_heading_of_their_own():
    heading, suggestion = rows_of(weaker.weaker()[2])[-2:]
    assert (heading.name, heading.count, heading.spoken) == (
        "Possibly the same",
        1,
        "Possibly the same, 1",
    )
    assert suggestion.selection == weaker.BREKKE
    assert (suggestion.left, suggestion.right) == ("Ole Brekke", "Olav Brekkestad")
    assert (suggestion.left_count, suggestion.right_count) == (1, 2)
    assert suggestion.spoken == (
        "left: Ole Brekke, right: Olav Brekkestad, possibly the same,"
        " 1 in the left text, 2 in the right"
    )
    assert suggestion.in_full == "Left: Ole Brekke\nRight: Olav Brekkestad"


def test_what_is_linked_is_linked_however_unsure():
    left, right, links = build.two_accounts()
    unsure = dataclasses.replace(links.actors[0], score=0.56)
    rows = rows_of(Links(left.id, right.id, (unsure,)))
    assert [r.name for r in rows] == ["Actors", "Port Linnet"]
    assert not rows[1].unlinked


def test_what_is_heard_tells_counts_and_relation():
    assert row(Kind.ACTOR, 0).spoken == "Port Linnet, place, 2 in the left text, 1 in the right"
    assert row(Kind.ACTOR, 2).spoken == (
        "Ilse Værnes, person, 2 in the left text, 2 in the right,"
        " left: Dr Ilse Værnes, Dr Værnes, right: Ilse Vaernes, Vaernes"
    )
    shown = row(Kind.FIGURE, 1)
    assert shown.relation is Relation.COMPATIBLE
    assert shown.spoken == (
        "left: about 400 people, right: Some 250 people, compatible, differs by 150 (60 %),"
        " about 400 against about 250"
    )


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
