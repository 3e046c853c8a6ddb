"""What the reader says of actors holds in every pair, in the search, and in the next run."""

import re

import pytest

from app.model.analysis import Analysis
from app.model.document import Span
from app.model.judgement import Judgement, Named, Verdict
from app.model.mention import Actor, ActorType, Mention
from app.store.library import Library
from app.workspace.events import Kind, Message, Selection, Side, Standing
from app.workspace.flow import Flow
from app.workspace.jobs import ImmediateRunner, Progress
from app.workspace.session import Session

KNOWN = {
    "Berit Holm|Holm": ActorType.PERSON,
    "Mud Larks|Larks": ActorType.GROUP,
    "Old Lantern": ActorType.ORG,
    "Thursday": ActorType.PLACE,
}
TEXTS = {
    "one": "Berit Holm met the Mud Larks on Thursday. Holm and the Reed Boats left. Holm wept.",
    "two": "The Old Lantern and Berit Holm spoke. A Reed Boats man saw Mud Larks on Thursday.",
    "three": "Thursday was dull. The Old Lantern shone on Reed Boats and on Mud Larks.",
    "four": "Nobody of the Mud Larks came. Old Lantern. Thursday.",
}


class Analyser:
    """Finds the names that are known."""

    version = "known/1"

    def analyse(self, document, report=lambda _: None):
        actors = []
        for number, (forms, kind) in enumerate(KNOWN.items()):
            found = [
                Mention(Span(*m.span()), m.group(), kind) for m in re.finditer(forms, document.text)
            ]
            if found:
                actors.append(Actor(f"a{number}", found[0].text, kind, tuple(found)))
        return Analysis(document.id, tuple(actors))


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """A function that opens the library in a new run, with its documents by their names."""
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    libraries = []

    def open_it(left="one", right="two"):
        library = Library.open(tmp_path / "library")
        library.set_value("samples", "given")
        libraries.append(library)
        flow = Flow(library, Analyser)
        files = []
        for name, text in TEXTS.items():
            files.append(tmp_path / f"{name}.txt")
            files[-1].write_text(text, "utf-8")
        flow.import_paths(files, Progress())
        session = Session(flow, ImmediateRunner())
        session.start()
        session.ids = {
            text: entry.id
            for entry in flow.entries()
            for text, words in TEXTS.items()
            if flow.document(entry.id).text == words
        }
        session.flow = flow
        session.said = []
        session.events.listen(Message, lambda event: session.said.append(event.text))
        session.open_panes({Side.LEFT: session.ids[left], Side.RIGHT: session.ids[right]}, _nothing)
        flow.analyse_rest([], Progress())
        flow.know_actors(Progress())
        return session

    yield open_it
    for library in libraries:
        library.close()


def _nothing():
    pass


def named(session):
    return {link.name: (len(link.a), len(link.b)) for link in session.links.actors}


def alone(session, side=Side.LEFT):
    links = session.links
    some = links.only_left if side is Side.LEFT else links.only_right
    return {link.name for link in some.actors}


def choose(session, name):
    from app.workspace.places import actors_of

    for standing in Standing:
        for index, link in enumerate(actors_of(session.links, standing)):
            if link.name == name:
                session.select(Selection(Kind.ACTOR, index, standing))
                return session.row
    raise AssertionError(name)


def found_by(session, query):
    names = {document_id: name for name, document_id in session.ids.items()}
    return {names[hit.document_id] for hit in session.flow.search(query).hits}


def entity(session, name):
    return next((e for e in session.flow._known.register.actors() if e.name == name), None)


def test_two_actors_merged_in_one_pair_are_one_in_every_other_and_in_the_search(opened):
    session = opened()
    assert "Old Lantern" in alone(session, Side.RIGHT)
    assert found_by(session, "actor:“Mud Larks”") == {"one", "two", "three", "four"}
    choose(session, "Berit Holm")
    other = next(row for row, link in session.verdicts.others() if link.name == "Old Lantern")
    session.verdicts.merge(other)
    assert named(session)["Berit Holm"] == (3, 2)
    assert session.said[-1] == "“Berit Holm” and “Old Lantern” are one."
    assert found_by(session, "actor:“Berit Holm”") == {"one", "two", "three", "four"}
    assert session.flow._known.register.entity(session.ids["three"], "a2") == (
        session.flow._known.register.entity(session.ids["one"], "a0")
    )
    session.open_panes({Side.LEFT: session.ids["one"], Side.RIGHT: session.ids["three"]}, _nothing)
    assert any(
        {m.text for m in link.b} == {"Old Lantern"} and {m.text for m in link.a} > {"Holm"}
        for link in session.links.actors
    )
    session.undo()
    assert "Berit Holm" not in named(session)
    assert found_by(session, "actor:“Berit Holm”") == {"one", "two"}
    session.redo()
    again = opened()
    assert named(again)["Berit Holm"] == (3, 2)
    assert found_by(again, "actor:“Berit Holm”") == {"one", "two", "three", "four"}


def test_merged_and_split_again_leaves_all_as_it_was(opened):
    session = opened()
    before = session.links
    choose(session, "Mud Larks")
    other = next(row for row, link in session.verdicts.others() if link.name == "Thursday")
    session.verdicts.merge(other)
    assert "Thursday" not in named(session)
    start = next(m.span for m in session.links.actors[1].a if m.text == "Thursday")
    session.visit(session.row, Side.LEFT, start)
    session.verdicts.split(Side.LEFT)
    row = next(x for x in session.links.only_left.actors if x.a[0].span == start)
    assert {j.verdict for j in row.said} == {Verdict.DIFFERENT}
    session.undo()
    session.undo()
    assert session.links == before
    session.redo()
    session.redo()
    session.undo()
    session.undo()
    assert session.links == before


def test_a_renamed_actor_is_found_by_its_new_name(opened):
    session = opened()
    choose(session, "Mud Larks")
    session.verdicts.rename("  The  Choir ")
    assert "The Choir" in named(session)
    assert session.links.actors[session.row.index].name == "The Choir"
    assert found_by(session, "actor:“The Choir”") == {"one", "two", "three", "four"}
    assert entity(session, "The Choir").type is ActorType.GROUP
    assert session.flow._known.register.naming("The Choir") == set(session.ids.values())
    session.verdicts.rename("The Choir")
    session.verdicts.rename("   ")
    assert len(session.flow.judgements()) == 1
    session.undo()
    assert entity(session, "The Choir") is None


def test_a_sort_of_actor_holds_in_the_library(opened):
    session = opened()
    choose(session, "Mud Larks")
    session.verdicts.retype(ActorType.ORG)
    assert session.said[-1] == "“Mud Larks” is of the sort “organisation”."
    assert {link.type for link in session.links.actors if link.name == "Mud Larks"} == {"ORG"}
    assert entity(session, "Mud Larks").type is ActorType.ORG
    again = opened("three", "four")
    assert {link.type for link in again.links.actors if link.name == "Mud Larks"} == {"ORG"}
    assert entity(again, "Mud Larks").type is ActorType.ORG


def test_what_is_no_actor_is_gone_from_every_pair_and_comes_back(opened):
    session = opened()
    choose(session, "Thursday")
    session.verdicts.reject()
    assert "Thursday" not in named(session)
    assert entity(session, "Thursday") is None
    again = opened("three", "four")
    assert "Thursday" not in named(again)
    assert entity(again, "Thursday") is None
    again.undo()
    assert "Thursday" in named(again)
    assert entity(again, "Thursday").documents == tuple(sorted(again.ids.values()))


def test_what_is_marked_is_an_actor_in_all_texts_and_after_a_new_analysis(opened, monkeypatch):
    session = opened()
    text = session.document(Side.LEFT).text
    at = text.index("Reed")
    session.verdicts.mark(Side.LEFT, Span(at - 1, at + len("Reed Boats ")))
    assert session.said[-1] == ("“Reed Boats” is an actor: 1 × in the left text, 1 × in the right.")
    assert named(session)["Reed Boats"] == (1, 1)
    assert session.links.actors[session.row.index].name == "Reed Boats"
    wanted = {session.ids[name] for name in ("one", "two", "three")}
    assert set(entity(session, "Reed Boats").documents) == wanted
    monkeypatch.setattr(Analyser, "version", "known/2")
    again = opened("one", "three")
    assert named(again)["Reed Boats"] == (1, 1)
    assert set(entity(again, "Reed Boats").documents) == wanted


@pytest.mark.parametrize("words", ["", " ", ", ", "x" * 200])
def test_what_cannot_be_marked_says_why(opened, tmp_path, words, monkeypatch):
    monkeypatch.setitem(TEXTS, "one", f"Holm. {words} .")
    session = opened()
    at = Span(5, 6 + len(words))
    assert session.verdicts.no_mark(Side.LEFT, at)
    session.verdicts.mark(Side.LEFT, at)
    assert session.flow.judgements() == ()


def test_a_word_is_taken_back_out_of_its_turn_and_that_can_be_undone_in_a_later_run(opened):
    session = opened()
    choose(session, "Mud Larks")
    session.verdicts.rename("The Choir")
    session.verdicts.retype(ActorType.ORG)
    first, second = (said for said, _ in session.flow.judgements())
    session.verdicts.take_back(first)
    assert [said for said, _ in session.flow.judgements()] == [second]
    assert session.links.actors[session.row.index].name == "Mud Larks"
    again = opened()
    assert "Mud Larks" in named(again)
    again.undo()
    assert again.said[-1] == "Undone: Taken back: “Mud Larks” is called “The Choir”."
    assert {said for said, _ in again.flow.judgements()} == {first, second}
    assert "The Choir" in named(again)
    again.redo()
    assert "Mud Larks" in named(again)


def test_after_what_is_no_actor_the_next_row_is_chosen(opened):
    session = opened()
    rows = [link.name for link in session.links.actors]
    assert len(rows) > 2
    choose(session, rows[1])
    session.verdicts.reject()
    assert session.links.actors[session.row.index].name == rows[2]
    choose(session, rows[-1])
    session.verdicts.reject()
    last = [link.name for link in session.links.actors][-1]
    assert session.links.actors[session.row.index].name == last
    assert last in rows


def test_a_merge_inside_one_text_is_told_when_the_pair_is_taken_away(opened, tmp_path):
    session = opened()
    choose(session, "Berit Holm")
    other = next(row for row, link in session.verdicts.others() if link.name == "Old Lantern")
    session.verdicts.merge(other)
    for ending in (".html", ".md", ".csv", ".json"):
        to = tmp_path / f"taken{ending}"
        session.taking.export(to)
        assert to.read_text("utf-8").count("“Berit Holm” and “Old Lantern” are one.") >= 1
    assert "You said: “Berit Holm” and “Old Lantern” are one." in session.taking.card()


def test_nothing_is_said_of_nobody(opened):
    session = opened()
    for say in (session.verdicts.reject, lambda: session.verdicts.rename("x")):
        say()
    session.verdicts.split(Side.LEFT)
    session.verdicts.retype(ActorType.ORG)
    assert session.flow.judgements() == ()
    assert session.verdicts.no_actor()
    assert session.verdicts.no_merge()
    choose(session, "Mud Larks")
    assert session.verdicts.no_split(Side.RIGHT) == (
        "This text names it in this place only; say that it is not the same actor instead."
    )


def test_a_name_of_signs_alone_does_no_harm(opened):
    session = opened()
    odd = Judgement(Named("gone", ('"(', "—")), Named("", ()), Verdict.NOBODY)
    session.flow.judge(odd)
    session.flow.know_actors(Progress())
    session.flow.read_again(odd, Progress())
    assert entity(session, "Mud Larks")


def test_a_name_by_which_another_row_goes_is_left_out(opened):
    session = opened()
    choose(session, "Berit Holm")
    spans = [m.span for m in session.links.actors[session.row.index].a if m.text == "Holm"]
    session.visit(session.row, Side.LEFT, spans[0])
    session.verdicts.split(Side.LEFT)
    choose(session, "Berit Holm")
    assert session.links.actors[session.row.index].said[0].start == spans[0].start
    session.verdicts.rename("The diver")
    (name,) = [said for said, _ in session.flow.judgements() if said.word]
    assert name.one.names == ("Berit Holm",)
    others = [link for link in session.links.only_left.actors if link.a[0].span == spans[0]]
    assert [link.name for link in others] == ["Holm"]
