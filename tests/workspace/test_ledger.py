from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.document import Span
from app.workspace.events import (
    Events,
    Kind,
    LedgerChanged,
    LinksChanged,
    Selection,
    SelectionChanged,
    Side,
    Standing,
)
from app.workspace.ledger import Grouping, Ledger, Scope, Sort, concordance
from app.workspace.rows import Forms, Heading, Line, Row, Timeline
from tests import build
from tests.workspace.silence import with_silence

BOARD = Selection(Kind.ACTOR, 1)
LONE = Selection(Kind.ACTOR, 0, Standing.ONLY_LEFT)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def ledger(events: Events) -> Ledger:
    left, right, _ = build.two_accounts()
    made = Ledger(events, {Side.LEFT: left, Side.RIGHT: right}.get)
    events.announce(LinksChanged(with_silence()))
    return made


def names(ledger: Ledger) -> list[str]:
    return [row.name for row in ledger.listed if isinstance(row, Row)]


def test_each_scope_has_its_rows_and_its_count(ledger):
    assert ledger.counts == {Scope.BOTH: 8, Scope.LEFT: 4, Scope.RIGHT: 0}
    ledger.change(scope=Scope.LEFT)
    assert names(ledger)[0] == "St. Brannoc"
    assert all(row.only is Side.LEFT for row in ledger.listed if isinstance(row, Row))
    ledger.change(scope=Scope.RIGHT)
    assert ledger.listed == ()


def test_what_is_heard_of_a_silence(ledger):
    ledger.change(scope=Scope.LEFT)
    row = next(row for row in ledger.listed if isinstance(row, Row))
    assert row.spoken == "St. Brannoc, place, 1 in the left text, not in the other"


def test_all_words_of_a_filter_must_occur_however_they_are_spelled(ledger):
    ledger.filter("vaernes ilse")
    assert names(ledger) == ["Ilse Værnes"]
    ledger.filter("fishing")
    assert names(ledger) == ["12 fishing boats"]
    ledger.filter("organisation")
    assert len(names(ledger)) == 2
    ledger.filter("  ")
    assert len(names(ledger)) == 8


def test_headings_count_what_is_left(ledger):
    ledger.filter("port")
    heading = ledger.listed[0]
    assert isinstance(heading, Heading)
    assert heading.count == 1


@pytest.mark.parametrize(
    ("sort", "first"),
    [(Sort.PLACE, "Port Linnet"), (Sort.WEIGHT, "Harbour Board"), (Sort.NAME, "Coastal Rescue")],
)
def test_actors_are_sorted(ledger, sort, first):
    ledger.change(sort=sort)
    assert names(ledger)[0].startswith(first)


def test_figures_in_conflict_weigh_most(ledger):
    ledger.show_kind(Kind.FIGURE)
    ledger.change(sort=Sort.WEIGHT)
    assert names(ledger)[0] == "12 fishing boats"


def test_rows_of_one_sort_stand_together(ledger):
    ledger.change(grouping=Grouping.TYPE)
    headings = [row.name for row in ledger.listed if isinstance(row, Heading)]
    assert headings[:3] == ["Places", "Organisations", "People"]
    assert "Figures in conflict" in headings
    assert headings[-1] == "May 2020"


def test_a_row_opens_to_the_forms_and_places_of_each_text_and_closes(ledger):
    ledger.toggle(BOARD)
    at = next(n for n, row in enumerate(ledger.listed) if getattr(row, "opened", False))
    below = ledger.listed[at + 1 :]
    assert isinstance(below[0], Forms)
    assert dict(below[0].forms) == {"Harbour Board": 1, "board": 1}
    lines = [row for row in below if isinstance(row, Line)]
    assert {line.side for line in lines} == set(Side)
    sides = [line.side for line in lines]
    assert sides == sorted(sides)
    ledger.toggle(BOARD)
    assert not any(isinstance(row, Line) for row in ledger.listed)


def test_days_stand_on_a_line_where_there_are_two(ledger):
    assert not any(isinstance(row, Timeline) for row in ledger.listed)
    ledger.change(scope=Scope.LEFT)
    (line,) = (row for row in ledger.listed if isinstance(row, Timeline))
    assert line.name == "Timeline from 3 May 2020 to 18 May 2020"
    assert line.right == ()


def test_a_choice_made_elsewhere_is_listed_again(ledger, events):
    ledger.change(scope=Scope.LEFT)
    ledger.show_kind(Kind.DATE)
    ledger.filter("nothing of the kind")
    events.announce(SelectionChanged(BOARD))
    assert ledger.arrangement.scope is Scope.BOTH
    assert "Harbour Board" in names(ledger)
    events.announce(SelectionChanged(LONE))
    assert ledger.arrangement.scope is Scope.LEFT


def test_a_filter_stays_where_it_does_not_hide_the_choice(ledger, events):
    ledger.filter("board")
    events.announce(SelectionChanged(BOARD))
    assert ledger.arrangement.words == "board"


def test_another_pair_is_listed_from_the_start_and_a_judged_one_is_not(ledger, events):
    ledger.filter("board")
    ledger.change(sort=Sort.NAME)
    events.announce(LinksChanged(with_silence()))
    assert ledger.arrangement.words == "board"
    events.announce(LinksChanged(None))
    assert ledger.arrangement.words == ""
    assert ledger.arrangement.sort is Sort.NAME
    assert ledger.listed == ()


def test_what_is_listed_is_announced(ledger, events):
    heard = []
    events.listen(LedgerChanged, heard.append)
    ledger.filter("board")
    ledger.filter("board")
    assert [event.rows for event in heard] == [ledger.listed]


@given(st.text(st.characters(codec="utf-8"), max_size=300), st.integers(0, 300), st.integers(0, 20))
def test_a_line_of_a_concordance_is_what_stands_there(text: str, start: int, length: int):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    line = concordance(BOARD, Side.LEFT, text, span)
    squeezed = " ".join(text.split())
    assert line.keyword == " ".join(span.of(text).split())
    assert line.before.strip() in squeezed
    assert line.after.strip() in squeezed
    assert "\n" not in line.name


def test_the_words_around_a_place_are_whole():
    text = "x" * 80 + " over the sea the Board met again and again " + "y" * 80
    at = text.index("Board")
    line = concordance(BOARD, Side.LEFT, text, Span(at, at + 5))
    assert line.before == "over the sea the "
    assert line.after == " met again and again"
