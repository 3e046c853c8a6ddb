"""The session over the hand-made library: what it announces for what the reader asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.model.errors import Cancelled, LibraryError
from app.workspace.events import (
    Kind,
    LibraryChanged,
    LinksChanged,
    MarksChanged,
    Message,
    Nominals,
    PaneChanged,
    PlaceChanged,
    SearchChanged,
    Selection,
    SelectionChanged,
    Side,
)
from app.workspace.intake import Imported
from app.workspace.jobs import ImmediateRunner, Lane, Progress, nothing
from app.workspace.session import Session
from tests.build import FakeFlow, document, entry, two_accounts
from tests.workspace.weaker import BREKKE, LIND, flow


class LateRunner:
    """Keeps jobs until they are asked for, so that answers can come late or out of order."""

    def __init__(self):
        self.waiting = []

    def submit(self, lane, title, work, done, failed, partly=nothing):
        job = _Late(title, work, done, failed)
        self.waiting.append(job)
        return job

    def finish(self, *jobs):
        for job in jobs or tuple(self.waiting):
            self.waiting.remove(job)
            job.run()


class _Late:
    def __init__(self, title, work, done, failed):
        self.title, self.work, self.done, self.failed = title, work, done, failed
        self.cancelled = False

    def cancel(self):
        self.cancelled = True

    def run(self):
        if not self.cancelled:
            ImmediateRunner().submit(Lane.READ, self.title, self.work, self.done, self.failed)


class Heard:
    """All events of a session in the order of their coming."""

    def __init__(self, session):
        self.events = []
        for kind in (
            LibraryChanged,
            PaneChanged,
            LinksChanged,
            MarksChanged,
            SelectionChanged,
            PlaceChanged,
            SearchChanged,
            Message,
        ):
            session.events.listen(kind, self.events.append)

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def session():
    return Session(FakeFlow.of_two_accounts(), ImmediateRunner())


def test_start_shows_library_pair_and_links(session):
    heard = Heard(session)
    session.start()
    assert [len(e.entries) for e in heard.of(LibraryChanged)] == [2]
    assert {e.side for e in heard.of(PaneChanged)} == set(Side)
    assert heard.of(LinksChanged)[-1].links is session.links is not None
    assert heard.of(MarksChanged)[-1].marks[Side.LEFT] == session.marks(Side.LEFT) != ()


def test_selecting_goes_to_the_first_place_on_both_sides(session):
    session.start()
    heard = Heard(session)
    session.select(Selection(Kind.ACTOR, 1))
    link = session.links.actors[1]
    places = {e.side: e.span for e in heard.of(PlaceChanged)}
    assert places == {Side.LEFT: link.a[0].span, Side.RIGHT: link.b[0].span}
    assert heard.of(SelectionChanged)[-1].row == session.row == Selection(Kind.ACTOR, 1)
    assert session.place(Side.LEFT) == (1, len(link.a))


def test_steps_go_round_the_end_in_both_directions(session):
    session.start()
    row = next(i for i, link in enumerate(session.links.actors) if len(link.a) > 1)
    session.select(Selection(Kind.ACTOR, row))
    count = len(session.links.actors[row].a)
    seen = []
    for _ in range(count):
        session.step(Side.LEFT, 1)
        seen.append(session.place(Side.LEFT)[0])
    assert seen == [*range(2, count + 1), 1]
    session.step(Side.LEFT, -1)
    assert session.place(Side.LEFT) == (count, count)


def test_step_without_a_choice_does_nothing(session):
    session.start()
    heard = Heard(session)
    session.step(Side.LEFT, 1)
    assert heard.events == []


def test_select_at_chooses_the_mention_there_and_moves_only_the_other_text(session):
    session.start()
    mark = session.marks(Side.RIGHT)[2]
    heard = Heard(session)
    session.select_at(Side.RIGHT, mark.span.start)
    assert session.row == mark.row
    assert {e.side for e in heard.of(PlaceChanged)} == {Side.LEFT}
    before = session.row
    session.select_at(Side.RIGHT, len(session.document(Side.RIGHT).text) + 5)
    assert session.row == before


class TestPronounsAndNouns:
    @pytest.fixture
    def session(self):
        session = Session(flow(), ImmediateRunner())
        session.start()
        return session

    def words(self, session, side=Side.LEFT):
        """What the pane is at, or None."""
        here = session.here(side)
        return here and here.of(session.document(side).text)

    def test_they_are_marked_but_passed_over(self, session):
        assert sum(mark.nominal for mark in session.marks(Side.LEFT)) == 2
        session.select(LIND)
        walked = []
        for _ in range(3):
            walked.append((self.words(session), session.place(Side.LEFT)))
            session.step(Side.LEFT, 1)
        assert walked == [("Mara Lind", (1, 2)), ("Lind", (2, 2)), ("Mara Lind", (1, 2))]

    def test_included_they_are_walked_in_the_order_of_the_text(self, session):
        session.set_nominals(Nominals.WALKED)
        session.select(LIND)
        walked = []
        for _ in range(4):
            walked.append((self.words(session), session.place(Side.LEFT)[0]))
            session.step(Side.LEFT, 1)
        assert walked == [("Mara Lind", 1), ("She", 2), ("the chairwoman", 3), ("Lind", 4)]
        assert session.place(Side.RIGHT) == (1, 3)

    @pytest.mark.parametrize(("by", "then"), [(1, "Lind"), (-1, "Mara Lind")])
    def test_a_click_on_one_chooses_its_actor_and_the_walk_goes_on_from_there(
        self, session, by, then
    ):
        session.select_at(Side.LEFT, session.document(Side.LEFT).text.index("chairwoman"))
        assert session.row == LIND
        assert (self.words(session), session.place(Side.LEFT)) == ("the chairwoman", (0, 2))
        there = self.words(session, Side.RIGHT), session.place(Side.RIGHT)
        assert there == ("Mara Lind", (2, 2))  # as far along as it is
        session.step(Side.LEFT, by)
        assert self.words(session) == then

    def test_the_place_stays_when_they_come_in_and_go_out(self, session):
        session.select(LIND)
        session.step(Side.LEFT, 1)
        session.set_nominals(Nominals.WALKED)
        assert (self.words(session), session.place(Side.LEFT)) == ("Lind", (4, 4))
        session.step(Side.LEFT, -1)
        session.set_nominals(Nominals.MARKED)
        assert (self.words(session), session.place(Side.LEFT)) == ("the chairwoman", (0, 2))

    def test_hidden_they_are_neither_marked_nor_chosen(self, session):
        heard = Heard(session)
        session.set_nominals(Nominals.HIDDEN)
        (event,) = heard.of(MarksChanged)
        assert not any(mark.nominal for marks in event.marks.values() for mark in marks)
        session.select_at(Side.LEFT, session.document(Side.LEFT).text.index("chairwoman"))
        assert session.row is None
        session.swap()
        assert session.nominals is Nominals.HIDDEN

    def test_what_becomes_of_them_is_said(self, session):
        heard = Heard(session)
        for nominals in Nominals:
            session.set_nominals(nominals)
        assert len({event.text for event in heard.of(Message)}) == 3


class TestSuggestions:
    @pytest.fixture
    def session(self):
        session = Session(flow(), ImmediateRunner())
        session.start()
        return session

    def marked(self, session):
        return {side: [m for m in session.marks(side) if m.row == BREKKE] for side in Side}

    def test_they_are_marked_only_while_they_are_chosen(self, session):
        assert self.marked(session) == {Side.LEFT: [], Side.RIGHT: []}
        session.select(BREKKE)
        assert {s: len(marks) for s, marks in self.marked(session).items()} == {
            Side.LEFT: 1,
            Side.RIGHT: 3,
        }
        assert session.place(Side.RIGHT) == (1, 2)
        session.select(LIND)
        assert self.marked(session) == {Side.LEFT: [], Side.RIGHT: []}
        session.select(BREKKE)
        session.select(None)
        assert self.marked(session) == {Side.LEFT: [], Side.RIGHT: []}

    def test_unmarked_they_cannot_be_clicked(self, session):
        at = session.document(Side.LEFT).text.index("Brekke")
        session.select_at(Side.LEFT, at)
        assert session.row is None
        session.select(BREKKE)
        session.select_at(Side.LEFT, at)
        assert session.row == BREKKE

    def test_links_that_are_chosen_leave_the_marks_as_they_are(self, session):
        heard = Heard(session)
        session.select(LIND)
        session.select(None)
        assert heard.of(MarksChanged) == []

    def test_new_links_leave_none_of_them_marked(self, session):
        session.select(BREKKE)
        heard = Heard(session)
        session.analyse_again()
        marks = heard.of(MarksChanged)[-1].marks
        assert not any(mark.row.unlinked for side in Side for mark in marks[side])


def test_swap_exchanges_texts_and_links_anew(session):
    session.start()
    left, right = (session.document(side) for side in Side)
    session.swap()
    assert (session.document(Side.LEFT), session.document(Side.RIGHT)) == (right, left)
    assert session.links.left == right.id


def test_closing_a_pane_tells_why_there_are_no_links(session):
    session.start()
    heard = Heard(session)
    session.remove([session.document(Side.LEFT).id])
    assert session.document(Side.LEFT) is None
    assert session.links is None
    assert heard.of(LinksChanged)[-1].reason
    assert len(heard.of(LibraryChanged)[-1].entries) == 1


def test_links_for_an_older_pair_fall_away():
    left, right, links = two_accounts()
    third = document("A third text about nothing.")
    runner = LateRunner()
    session = Session(FakeFlow((left, right, third), (links,), (left, right)), runner)
    session.start()
    runner.finish()  # the library and the pair
    linking = [job for job in runner.waiting if job.title]
    session.open_document(Side.RIGHT, third.id)
    runner.finish(*[job for job in runner.waiting if job not in linking])
    heard = Heard(session)
    for job in linking:
        job.cancelled = False  # it was too far gone to be stopped
        runner.finish(job)
    assert all(event.links is None for event in heard.of(LinksChanged))
    runner.finish()
    assert session.links.right == third.id


def test_the_newer_of_two_openings_wins_whatever_comes_first():
    left, right, links = two_accounts()
    runner = LateRunner()
    session = Session(FakeFlow((left, right), (links,)), runner)
    session.open_document(Side.LEFT, left.id)
    session.open_document(Side.LEFT, right.id)
    first, second = runner.waiting
    runner.finish(second)
    runner.finish(first)
    assert session.document(Side.LEFT) == right


def test_answers_to_older_queries_fall_away():
    flow = FakeFlow.of_two_accounts()
    runner = LateRunner()
    session = Session(flow, runner)
    heard = Heard(session)
    session.searching.search("harbour")
    session.searching.search("quay")
    first, second = runner.waiting
    runner.finish(second)
    runner.finish(first)
    assert [e.query for e in heard.of(SearchChanged)] == ["quay"]


def test_a_query_that_is_outdated_before_its_turn_is_not_searched(monkeypatch):
    flow = FakeFlow.of_two_accounts()
    asked = []
    search = flow.search
    monkeypatch.setattr(flow, "search", lambda q, **how: (asked.append(q), search(q, **how))[1])
    runner = LateRunner()
    session = Session(flow, runner)
    session.searching.search("harbour")
    session.searching.search("quay")
    runner.finish()
    assert asked == ["quay"]


def test_a_search_answered_from_half_an_index_is_answered_again():
    runner = LateRunner()
    session = Session(FakeFlow.of_two_accounts(), runner)
    session.start()
    (preparing,) = (job for job in runner.waiting if job.title == "Preparing the search")
    heard = Heard(session)
    session.searching.search("the")
    runner.finish(runner.waiting[-1])
    runner.finish(preparing)
    runner.finish()
    assert [event.query for event in heard.of(SearchChanged)] == ["the", "the"]
    session.searching.search("of")
    runner.finish()
    assert len(heard.of(SearchChanged)) == 3


def test_opened_texts_are_shown_before_they_are_searchable(tmp_path):
    runner = LateRunner()
    session = Session(FakeFlow.of_two_accounts(), runner)
    path = tmp_path / "new.txt"
    path.write_text("A new text.", "utf-8")
    heard = Heard(session)
    session.open_files([path])
    runner.finish(*runner.waiting)
    runner.finish(runner.waiting[-1])
    assert [event.document.title for event in heard.of(PaneChanged)] == ["new"]
    assert "Preparing the search" in [job.title for job in runner.waiting]


def test_what_another_program_imported_is_listed_once_it_is_found():
    flow = FakeFlow.of_two_accounts()
    session = Session(flow, ImmediateRunner())
    session.start()
    heard = Heard(session)
    session.searching.search("the")
    assert heard.of(LibraryChanged) == []
    new = document("a foreign word")
    flow.documents[new.id] = new
    session.searching.search("foreign")
    session.searching.search("foreign word")
    (event,) = heard.of(LibraryChanged)
    assert new.id in [entry.id for entry in event.entries]


def test_an_empty_query_is_no_search(session):
    heard = Heard(session)
    session.searching.search("  ")
    assert [(e.result, e.error) for e in heard.of(SearchChanged)] == [(None, "")]


def test_a_query_that_does_not_parse_is_said_and_not_raised(session):
    heard = Heard(session)
    session.searching.search('"harbour')
    (event,) = heard.of(SearchChanged)
    assert event.result is None
    assert "quotation mark" in event.error


def test_failed_comparison_is_said_and_can_be_taken_up_again():
    flow = FakeFlow.of_two_accounts(fails=LibraryError("The library", "it is gone", "look for it"))
    session = Session(flow, ImmediateRunner())
    heard = Heard(session)
    session.start()
    assert "it is gone" in heard.of(LinksChanged)[-1].reason
    flow.fails = None
    session.analyse_again()
    assert session.links is not None


def test_a_fault_of_ours_is_not_swallowed():
    session = Session(FakeFlow.of_two_accounts(fails=ZeroDivisionError()), ImmediateRunner())
    with pytest.raises(ZeroDivisionError):
        session.start()


def test_stopping_keeps_the_texts(session):
    left, right, links = two_accounts()
    runner = LateRunner()
    session = Session(FakeFlow((left, right), (links,), (left, right)), runner)
    session.start()
    runner.finish()
    heard = Heard(session)
    session.stop_linking()
    assert "stopped" in heard.of(LinksChanged)[-1].reason
    assert session.document(Side.LEFT) == left
    runner.finish()
    assert session.links is None


def test_opened_files_fill_the_panes(session, tmp_path):
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path in paths:
        path.write_text(f"Text of {path.name}")
    session.start()
    session.open_files(paths)
    texts = [session.document(side).text for side in Side]
    assert texts == ["Text of one.txt", "Text of two.txt"]


def test_one_file_goes_to_the_side_that_was_asked_for(session, tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("One")
    session.start()
    session.open_files([path], Side.LEFT)
    assert session.document(Side.LEFT).text == "One"


def test_a_file_that_fails_is_said_and_the_panes_stay(session, tmp_path):
    session.start()
    left = session.document(Side.LEFT)
    heard = Heard(session)
    session.open_files([tmp_path / "missing.txt"])
    assert len(heard.of(Message)) == 1
    assert session.document(Side.LEFT) == left


def test_a_hit_opens_in_its_pane_with_its_words_pointed_out(session):
    session.start()
    right = session.document(Side.RIGHT)
    session.searching.search("sailors")
    heard = Heard(session)
    span = session.marks(Side.RIGHT)[0].span
    session.open_place(Side.LEFT, right.id, span, (span,))
    assert session.document(Side.LEFT) == right
    (place,) = heard.of(PlaceChanged)
    assert (place.side, place.span, place.focus, place.marks) == (Side.LEFT, span, True, (span,))


def test_progress_stops_a_cancelled_job():
    reports = []
    progress = Progress(lambda share, doing: reports.append((share, doing)))
    progress.report(0.5, "half")
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(0.6, "more")
    assert reports == [(0.5, "half")]


def test_links_that_the_library_adds_are_shown_once_it_is_known(monkeypatch):
    left, right, links = two_accounts()
    fewer = replace(links, actors=links.actors[1:])
    flow = FakeFlow((left, right), (fewer,), (left, right))
    monkeypatch.setattr(flow, "know_actors", lambda _: True)
    runner = LateRunner()
    session = Session(flow, runner)
    session.start()
    (knowing,) = (job for job in runner.waiting if job.title == "Comparing the library's names")
    while other := [job for job in runner.waiting if job is not knowing]:
        runner.finish(*other)
    assert session.links == fewer
    heard = Heard(session)
    runner.finish(knowing)
    runner.finish()
    assert heard.events == []  # the same links are not announced again
    session.select(Selection(Kind.ACTOR, 1))
    session.step(Side.LEFT, 1)
    here = {side: session.here(side) for side in Side}
    heard.events.clear()
    flow.links[left.id, right.id] = links
    session._know_actors()
    while runner.waiting:
        runner.finish()
    assert session.links == links
    assert session.row == Selection(Kind.ACTOR, 2)  # the same actor, one row further down
    assert {side: session.here(side) for side in Side} == here
    assert heard.of(PlaceChanged) == []  # nothing goes anywhere
    assert [event.links for event in heard.of(LinksChanged)] == [links]


def test_what_the_library_adds_to_an_older_pair_falls_away(monkeypatch):
    left, right, links = two_accounts()
    flow = FakeFlow((left, right), (links,), (left, right))
    monkeypatch.setattr(flow, "know_actors", lambda _: True)
    runner = LateRunner()
    session = Session(flow, runner)
    session.start()
    runner.finish()  # the library, the pair, its names
    again = next(
        job for job in runner.waiting[::-1] if not job.title and job.work(Progress()) == links
    )
    runner.waiting.remove(again)
    session.close(Side.LEFT)
    again.run()
    assert session.links is None


class TestWatching:
    def test_a_folder_is_watched_and_no_longer(self, tmp_path):
        flow = FakeFlow.of_two_accounts()
        session = Session(flow, ImmediateRunner())
        heard = Heard(session)
        session.importing.watch(tmp_path)
        assert flow.watched.folders() == (tmp_path,)
        session.importing.look_again()
        session.importing.watch_none()
        assert flow.watched.folders() == ()
        session.importing.watch_none()
        said = [event.text for event in heard.of(Message)]
        assert said == [
            f"What is put into {tmp_path} is imported from now on.",
            f"No longer watched: {tmp_path}",
            "No folder was watched.",
        ]


class Queue:
    """A queue of imports that can be worked off, paused and dropped."""

    def __init__(self, waiting):
        self.left = waiting
        self.tried_again = False

    def waiting(self):
        return self.left

    def failures(self):
        return ()

    def retry(self):
        self.tried_again = True

    def drop(self):
        self.left = 0

    def work(self, progress):
        progress.bring(())
        new, self.left = self.left, 0
        (one, *_) = two_accounts()
        return Imported((entry(one),) * new, (entry(one),), (), new)


class TestImporting:
    @pytest.fixture
    def flow(self):
        flow = FakeFlow.of_two_accounts()
        flow.intake = Queue(12)
        return flow

    def said(self, heard):
        return [event.text for event in heard.of(Message)]

    def test_what_an_earlier_run_has_left_is_taken_up(self, flow):
        session = Session(flow, ImmediateRunner())
        heard = Heard(session)
        session.start()
        assert "12 files still wait to be imported." in self.said(heard)
        assert "12 documents were added." in self.said(heard)
        assert (session.importing.running, session.importing.waiting) == (False, 0)

    def test_it_can_be_paused_and_gone_on_with(self, flow):
        runner = LateRunner()
        session = Session(flow, runner)
        heard = Heard(session)
        session.importing.go_on()
        assert session.importing.running
        session.importing.go_on()  # once is enough
        assert [job.title for job in runner.waiting] == ["Importing"]
        session.importing.pause()
        assert not session.importing.running
        runner.finish()
        assert self.said(heard) == ["Importing is paused: 12 files wait."]
        assert session.importing.waiting == 12
        session.importing.go_on()
        runner.finish(runner.waiting[0])
        assert "12 documents were added." in self.said(heard)

    def test_stopped_it_forgets_what_waits(self, flow):
        runner = LateRunner()
        session = Session(flow, runner)
        heard = Heard(session)
        session.importing.go_on()
        session.importing.stop()
        runner.finish()
        assert flow.intake.waiting() == 0
        assert self.said(heard) == ["Importing was stopped; what has come in stays."]

    def test_what_failed_is_tried_again(self, flow):
        session = Session(flow, ImmediateRunner())
        session.importing.retry()
        assert flow.intake.tried_again
        assert flow.intake.waiting() == 0

    def test_a_fault_ends_it(self, flow):
        def work(_):
            raise LibraryError("The library cannot be changed", "the disk is full", "make room")

        flow.intake.work = work
        session = Session(flow, ImmediateRunner())
        heard = Heard(session)
        session.importing.go_on()
        assert not session.importing.running
        assert "the disk is full" in self.said(heard)[0]
