from __future__ import annotations

import pytest

from app.model.document import Span
from app.workspace.events import (
    Kind,
    PaneChanged,
    PlaceChanged,
    Returned,
    Selection,
    SelectionChanged,
    Side,
)
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from app.workspace.trail import Bookmarks, Stand, Standing
from tests.build import FakeFlow, document, two_accounts


class Desk:
    """A window of which only the tops are known; each jump is told the trail a second later."""

    def __init__(self, session):
        self.session = session
        self.tops = dict.fromkeys(Side, 0)
        self.documents = dict.fromkeys(Side)
        self.here = dict.fromkeys(Side)
        self.row = None
        self.now = 0.0
        session.trail.where = self.where
        session.trail.clock = self.clock
        for event in (PaneChanged, SelectionChanged, PlaceChanged, Returned):
            session.events.listen(event, self.hear)

    def clock(self):
        return self.now

    def where(self):
        panes = tuple(
            Stand(d.id, self.tops[side], self.here[side]) if d else None
            for side, d in self.documents.items()
        )
        return Standing(Side.LEFT, panes, self.row)

    def hear(self, event):
        """Show what the session says, only now."""
        if isinstance(event, PaneChanged):
            self.documents[event.side] = event.document
        elif isinstance(event, PlaceChanged):
            self.tops[event.side] = event.span.start
        elif isinstance(event, Returned):
            self.tops[event.side] = event.top
        self.row = self.session.row
        self.here = {side: self.session.here(side) for side in Side}

    def later(self):
        self.now += 1.0


@pytest.fixture
def session():
    left, right, links = two_accounts()
    third = document("A third\n\nSomebody else writes of the harbour.")
    return Session(FakeFlow((left, right, third), (links,), (left, right)), ImmediateRunner())


@pytest.fixture
def desk(session):
    desk = Desk(session)
    session.start()
    desk.later()
    return desk


class TestTrail:
    def test_at_the_start_there_is_nothing_behind(self, desk, session):
        assert (session.trail.behind, session.trail.ahead) == ([], [])
        session.trail.back()
        session.trail.forward()
        assert desk.tops == dict.fromkeys(Side, 0)

    def test_back_and_forward_over_what_was_chosen(self, desk, session):
        session.select(Selection(Kind.ACTOR, 2))
        first = dict(desk.tops)
        desk.later()
        session.step(Side.LEFT, 1)
        second = dict(desk.tops)
        assert second != first
        session.trail.back()
        assert desk.tops == first
        assert session.place(Side.LEFT) == (1, 2)
        desk.later()
        session.trail.back()
        assert desk.tops == dict.fromkeys(Side, 0)
        assert session.row is None
        desk.later()
        session.trail.forward()
        desk.later()
        session.trail.forward()
        assert desk.tops == second
        assert session.place(Side.LEFT) == (2, 2)
        assert session.row == Selection(Kind.ACTOR, 2)

    def test_both_panes_moved_by_one_choice_are_one_jump(self, desk, session):
        session.select(Selection(Kind.ACTOR, 1))
        assert len(session.trail.behind) == 1

    def test_where_the_reader_had_scrolled_to_comes_back(self, desk, session):
        session.select(Selection(Kind.ACTOR, 1))
        desk.later()
        desk.tops[Side.LEFT] = 77
        session.step(Side.LEFT, 1)
        session.trail.back()
        assert desk.tops[Side.LEFT] == 77

    def test_a_new_jump_forgets_what_was_ahead(self, desk, session):
        for index in (0, 1):
            session.select(Selection(Kind.ACTOR, index))
            desk.later()
        session.trail.back()
        desk.later()
        session.select(Selection(Kind.FIGURE, 0))
        assert session.trail.ahead == []

    def test_documents_come_back_with_their_places_and_their_links(self, desk, session):
        session.select(Selection(Kind.ACTOR, 2))
        desk.later()
        left, third = session.document(Side.LEFT), list(session._flow.documents.values())[2]
        tops = dict(desk.tops)
        session.open_document(Side.LEFT, third.id)
        desk.tops[Side.LEFT] = 3
        desk.later()
        assert session.row is None
        session.trail.back()
        assert session.document(Side.LEFT) is left
        assert desk.tops == tops
        assert session.row == Selection(Kind.ACTOR, 2)
        desk.later()
        session.trail.forward()
        assert session.document(Side.LEFT) is third
        assert desk.tops[Side.LEFT] == 3

    def test_both_documents_come_back_together(self, desk, session):
        pair = [session.document(side) for side in Side]
        session.swap()
        desk.later()
        session.trail.back()
        assert [session.document(side) for side in Side] == pair
        assert session.links.actors

    def test_the_row_comes_back_when_the_links_do(self, session):
        class Slow(ImmediateRunner):
            def __init__(self):
                self.later = []

            def submit(self, lane, title, work, done, failed, partly=None):
                if title != "Comparing the texts":
                    return super().submit(lane, title, work, done, failed)
                self.later.append(lambda: done(work(None)))
                return type("Job", (), {"cancel": lambda self: None})()

        session._runner = runner = Slow()
        desk = Desk(session)
        session.start()
        runner.later.pop()()
        desk.later()
        session.select(Selection(Kind.ACTOR, 2))
        desk.later()
        session.swap()
        desk.later()
        session.trail.back()
        assert session.row is None
        desk.later()
        runner.later.pop()()
        assert session.row == Selection(Kind.ACTOR, 2)

    def test_a_jump_before_the_links_come_is_not_overruled(self, desk, session):
        session.select(Selection(Kind.ACTOR, 2))
        to = session.trail.where()
        session.trail._returning = to
        desk.later()
        session.select(Selection(Kind.ACTOR, 0))
        session._show_marks()
        assert session.row == Selection(Kind.ACTOR, 0)

    def test_a_place_that_is_as_it_was_is_passed_over(self, desk, session):
        session.trail.leave()
        desk.later()
        session.trail.back()
        assert session.trail.ahead == []


class TestStepAny:
    def test_what_is_only_suggested_and_pronouns_are_passed_over(self):
        from app.workspace.events import Nominals, Standing
        from tests.workspace import weaker

        session = Session(weaker.flow(), ImmediateRunner())
        session.start()

        def walk():
            at, been = -1, []
            while True:
                session.step_any(Side.LEFT, 1, at)
                at = session.here(Side.LEFT).start
                if been and at <= been[-1]:
                    return been
                been.append(at)

        names = walk()
        marks = session.marks(Side.LEFT)
        linked = {m.span.start for m in marks if m.row.standing is Standing.LINKED}
        assert set(names) < linked
        session.set_nominals(Nominals.WALKED)
        assert set(walk()) == linked

    def test_without_links_nothing_happens(self):
        session = Session(FakeFlow(), ImmediateRunner())
        session.step_any(Side.LEFT, 1, 0)
        assert session.row is None


class TestBookmarks:
    def test_they_come_back_as_they_were_kept(self):
        marks = Bookmarks()
        marks.set("b", "two", "A title\nand more", 9)
        marks.set("a", "one", "First\n", 0)
        again = Bookmarks()
        again.take(marks.kept())
        assert again.all == marks.all
        assert [m.letter for m in again.all] == ["a", "b"]
        assert again.of("b").words == "nd more"
        assert again.of("b").span == Span(9, 16)

    def test_a_letter_moves(self):
        marks = Bookmarks()
        marks.set("a", "one", "text", 0)
        marks.set("a", "two", "text", 1)
        assert [m.document_id for m in marks.all] == ["two"]

    @pytest.mark.parametrize("parts", [[], ["one"], ["one", "x", "2", ""], ["one", "-1", "2", ""]])
    def test_what_is_no_mark_is_left_out(self, parts):
        marks = Bookmarks()
        marks.take({"a": parts, "ab": ["one", "1", "2", ""]})
        assert marks.all == ()
