"""Notes on a real library, and where they belong in a pair."""

import dataclasses

import pytest

from app.model.errors import LibraryError
from app.model.link import Alone, Links
from app.model.note import About, Note, place_in
from app.store.library import Library
from app.workspace.acts import Acts
from app.workspace.events import Kind, Selection, Side, Standing
from app.workspace.jobs import ImmediateRunner
from app.workspace.noted import belonging, listed, of_pair
from app.workspace.noting import Noting
from app.workspace.session import Session
from tests import build

NOW = "2020-01-02T03:04:05+00:00"


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def noting_of(library):
    acts = Acts(library.take_back, library.say_again)
    return Noting(library, acts), acts


def note(*places, about=About.PASSAGE, text="Why?", name="n1"):
    return Note(name, text, about, places, NOW, NOW)


@pytest.fixture
def pair():
    return build.two_accounts()


def on(document, words, *names):
    return place_in(document.id, document.text, build.span(document, words), names)


class TestDoing:
    def test_each_act_is_undone_and_done_again_in_order(self, library, pair):
        noting, acts = noting_of(library)
        first = note(on(pair[0], "31 sailors"))
        second = dataclasses.replace(first, text="How?")
        states = [()]
        for act, given in ((noting.keep, first), (noting.keep, second), (noting.remove, second)):
            assert act(given).notes
            states.append(library.notes())
        assert states == [(), (first,), (second,), ()]
        for state in reversed(states[:-1]):
            acts.undo()
            assert library.notes() == state
        assert acts.undo() is None
        for state in states[1:]:
            acts.redo()
            assert library.notes() == state
        assert acts.redo() is None

    def test_long_notes_are_cut_in_what_is_said(self, library, pair):
        noting, _ = noting_of(library)
        said = noting.keep(note(on(pair[0], "31 sailors"), text="word " * 100)).words
        assert len(said) < 80

    def test_where_nothing_may_be_written_it_is_refused(self, library, pair):
        closed = Library.open(library.folder, read_only=True)
        noting, _ = noting_of(closed)
        assert noting.read_only
        with pytest.raises(LibraryError):
            noting.keep(note(on(pair[0], "31 sailors")))
        closed.close()


def rows_of(links, documents, *notes):
    left, right = documents
    return belonging(notes, {Side.LEFT: left, Side.RIGHT: right}, links).rows


class TestBelonging:
    def test_a_passage_is_on_no_row(self, pair):
        left, right, links = pair
        found = belonging(
            [note(on(left, "31 sailors"))], {Side.LEFT: left, Side.RIGHT: right}, links
        )
        assert found.rows == {}
        assert [n.span for n in found.placed[Side.LEFT]] == [build.span(left, "31 sailors")]
        assert found.placed[Side.RIGHT] == ()

    def test_an_actor_is_found_by_its_names_in_either_text(self, pair):
        left, right, links = pair
        for places in (
            (on(left, "Dr Ilse", "Dr Ilse Værnes"),),
            (on(right, "Ilse Vaernes", "Vaernes"),),
            (on(left, "Dr Ilse", "Dr Værnes"), on(right, "Ilse", "Ilse Vaernes")),
        ):
            found = rows_of(links, (left, right), note(*places, about=About.ACTOR))
            assert list(found) == [Selection(Kind.ACTOR, 2)]

    def test_of_two_that_share_a_name_the_one_that_shares_more(self, pair):
        left, right, links = pair
        other = build.actor_link(left, right, ("CRS",), ("Coastal Rescue",))
        links = dataclasses.replace(links, suggested=(other,))
        place = on(left, "Coastal", "Coastal Rescue Service (CRS)", "CRS")
        found = rows_of(links, (left, right), note(place, about=About.ACTOR))
        assert list(found) == [Selection(Kind.ACTOR, 3)]

    def test_both_places_say_which_of_several_links(self, pair):
        left, right, links = pair
        other = build.actor_link(left, right, ("Harbour Board", "board"), ("Coastal Rescue",))
        links = dataclasses.replace(links, suggested=(other,))
        board = on(left, "Harbour Board", "Harbour Board", "board")
        rescue = on(right, "Coastal Rescue", "Coastal Rescue")
        found = rows_of(links, (left, right), note(board, rescue, about=About.ACTOR))
        assert list(found) == [Selection(Kind.ACTOR, 0, Standing.SUGGESTED)]

    def test_in_another_pair_the_actor_of_its_text_keeps_it(self, pair):
        left, right, _ = pair
        third = build.document("Another\n\nIlse Vaernes again.\n")
        link = build.actor_link(left, third, ("Dr Ilse Værnes",), ("Ilse Vaernes",))
        places = on(left, "Dr Ilse", "Dr Ilse Værnes"), on(right, "Ilse", "Ilse Vaernes")
        other = Links(left.id, third.id, (link,), (), ())
        found = rows_of(other, (left, third), note(*places, about=About.ACTOR))
        assert list(found) == [Selection(Kind.ACTOR, 0)]

    @pytest.mark.parametrize(
        ("about", "words", "row"),
        [
            (About.FIGURE, "12 fishing boats", Selection(Kind.FIGURE, 0)),
            (About.DATE, "3 May 2020", Selection(Kind.DATE, 0)),
        ],
    )
    def test_figures_and_dates_are_found_by_their_place(self, pair, about, words, row):
        left, right, links = pair
        moved = dataclasses.replace(right)
        found = rows_of(links, (left, moved), note(on(left, words), about=about))
        assert list(found) == [row]

    def test_what_one_text_alone_mentions(self, pair):
        left, right, links = pair
        weeks = build.figure(left, "two weeks", "two", 2, unit="weeks")
        alone = Alone((), ((weeks,),), ())
        links = dataclasses.replace(links, only_left=alone)
        found = rows_of(links, (left, right), note(on(left, "two weeks"), about=About.FIGURE))
        assert list(found) == [Selection(Kind.FIGURE, 0, Standing.ONLY_LEFT)]

    def test_a_text_that_is_read_otherwise_keeps_them(self, pair):
        left, right, _ = pair
        given = note(on(left, "31 sailors")), note(on(left, "never seen such"), name="n2")
        other = dataclasses.replace(left, text="A line more.\n" + left.text.replace("“", '"'))
        found = of_pair(given, other, right)
        assert [one.a.of(other.text) for one in found] == ["31 sailors", "never seen such"]
        assert [one.b for one in found] == [None, None]


class TestInASession:
    def test_a_document_that_comes_back_has_its_notes(self, pair):
        flow = build.FakeFlow.of_two_accounts()
        session = Session(flow, ImmediateRunner())
        session.start()
        flow.held["n1"] = note(on(pair[0], "31 sailors"))
        session.notes.load()
        assert len(session.notes.placed(Side.LEFT)) == 1
        session.remove([pair[0].id])
        assert session.notes.placed(Side.LEFT) == ()
        assert session.notes.listed()[0].gone
        session.undo()
        assert not session.notes.listed()[0].gone
        session.open_document(Side.LEFT, pair[0].id)
        assert len(session.notes.placed(Side.LEFT)) == 1

    def test_a_row_of_one_text_alone_is_noted(self, pair):
        left, right, links = pair
        weeks = build.figure(left, "two weeks", "two", 2, unit="weeks")
        links = dataclasses.replace(links, only_left=Alone((), ((weeks,),), ()))
        flow = build.FakeFlow((left, right), (links,), (left, right))
        session = Session(flow, ImmediateRunner())
        session.start()
        made = session.notes.on_row(Selection(Kind.FIGURE, 0, Standing.ONLY_LEFT))
        assert (made.about, made.quote, made.text) == (About.FIGURE, "two weeks", "")
        session.notes.keep(made, " Which two? \n")
        assert [n.text for n in session.notes.of(Selection(Kind.FIGURE, 0, Standing.ONLY_LEFT))] == ["Which two?"]  # fmt: skip


def test_listed_by_words_of_all_that_it_is_on(pair):
    one = note(on(pair[0], "31 sailors"), text="An émigré, 400 men")
    two = dataclasses.replace(one, id="n2", text="Boats", changed="2021-01-01T00:00:00+00:00")
    titles = {pair[0].id: "Port Linnet"}
    assert [entry.note.id for entry in listed((one, two), titles)] == ["n2", "n1"]
    assert [e.note.id for e in listed((one, two), titles, "EMIGRE sailors linnet")] == ["n1"]
    assert listed((one, two), titles, "boats men") == ()
