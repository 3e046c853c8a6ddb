"""The use-cases on a real library and a real index; the analysis is a hand-made one."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
import threading
import zipfile
from dataclasses import replace

import pytest

from app import paths
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.errors import Cancelled, QueryError
from app.model.judgement import Judgement, Named, Verdict
from app.model.mention import Actor, ActorType, Alias, Mention
from app.model.search import Narrowing, Order, SavedSearch
from app.store.library import Library
from app.workspace.events import Message, Severity
from app.workspace.flow import Flow
from app.workspace.jobs import ImmediateRunner, Progress
from app.workspace.session import Session


class Analyser:
    """Finds each word that begins with a capital; counts how often it was asked."""

    version = "test/1"

    def __init__(self):
        self.analysed = []

    def analyse(self, document, report=lambda _: None):
        self.analysed.append(document.id)
        report(0.5)
        actors = []
        at = 0
        for word in document.text.split():
            at = document.text.index(word, at)
            if word[0].isupper():
                span = Span(at, at + len(word))
                mention = Mention(span, word, ActorType.PLACE)
                actors.append(Actor(f"a{at}", word, ActorType.PLACE, (mention,)))
        return Analysis(document.id, tuple(actors))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    return tmp_path / "library"


@pytest.fixture
def analyser():
    return Analyser()


@pytest.fixture
def flow(folder, analyser):
    library = Library.open(folder)
    yield Flow(library, lambda: analyser)
    library.close()


def write(folder, **texts):
    made = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, "utf-8")
        made.append(path)
    return made


def test_a_new_library_holds_the_two_samples_side_by_side(flow):
    entries = flow.entries()
    assert len(entries) == 2
    left, right = flow.last_pair()
    assert {left.id, right.id} == {e.id for e in entries}
    sources = sorted(path.read_bytes().decode() for path in paths.seeds().glob("*.txt"))
    assert sorted([left.text, right.text]) == sources


def test_the_samples_do_not_come_back_once_removed(flow, folder, analyser):
    for entry in flow.entries():
        flow.remove([entry.id])
    assert flow.entries() == ()
    again = Library.open(folder)
    assert Flow(again, lambda: analyser).last_pair() == (None, None)
    again.close()


def test_import_finds_by_search_and_goes_on_after_a_bad_file(flow, tmp_path):
    write(tmp_path, one="The ferry left Varna at dawn.", two="A storm held the ferry back.")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02" * 50)
    done = flow.import_paths([tmp_path], Progress())
    assert [e.what for e in done.errors] == [f"{tmp_path / 'bad.txt'} cannot be read"]
    assert done.new == len(done.documents) == 2
    assert flow.search("ferry").total == 2
    again = flow.import_paths([tmp_path], Progress())
    assert (again.new, len(again.documents)) == (0, 2)


def test_a_search_does_not_wait_long_for_an_index_in_the_making(flow, tmp_path):
    flow.import_paths(write(tmp_path, one="The ferry left."), Progress())
    flow.prepare_search(Progress())
    flow.import_paths(write(tmp_path, two="A ferry came."), Progress())
    reached, go_on = threading.Event(), threading.Event()

    def hold(*_):
        reached.set()
        go_on.wait(10)

    thread = threading.Thread(target=flow.prepare_search, args=(Progress(hold),))
    thread.start()
    assert reached.wait(10)
    assert flow.search("ferry").total == 1
    go_on.set()
    thread.join()
    assert flow.search("ferry").total == 2


def test_stopped_preparing_goes_on_after_the_next_import(flow, tmp_path):
    flow.import_paths(write(tmp_path, one="The ferry left."), Progress())
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        flow.prepare_search(stopped)
    assert flow.search("ferry").total == 0
    flow.import_paths(write(tmp_path, two="A ferry came."), Progress())
    assert flow.search("ferry").total == 2


def test_removed_documents_are_not_found(flow, tmp_path):
    done = flow.import_paths(write(tmp_path, one="Ferry one", two="Ferry two"), Progress())
    assert flow.search("ferry").total == 2
    flow.remove([done.documents[0].id])
    assert [hit.document_id for hit in flow.search("ferry").hits] == [done.documents[1].id]


def test_analysis_is_made_once_and_kept(flow, folder, analyser, tmp_path):
    left, right = flow.import_paths(
        write(tmp_path, one="Varna and Burgas", two="From Burgas on"), Progress()
    ).documents
    links = flow.link_pair(left.id, right.id, Progress())
    assert [link.name for link in links.actors] == ["Burgas"]
    assert analyser.analysed == [left.id, right.id]
    flow.link_pair(left.id, right.id, Progress())
    assert analyser.analysed == [left.id, right.id]
    analyser.version = "test/2"
    flow.link_pair(left.id, right.id, Progress())
    assert analyser.analysed == [left.id, right.id] * 2


def test_progress_of_linking_goes_from_nothing_to_all(flow, tmp_path):
    left, right = flow.import_paths(write(tmp_path, one="A b", two="B c"), Progress()).documents
    shares = []
    flow.link_pair(left.id, right.id, Progress(lambda share, _: shares.append(share)))
    assert shares == [0.25, 0.75]


def test_cancelled_linking_keeps_what_was_analysed(flow, analyser, tmp_path):
    left, right = flow.import_paths(write(tmp_path, one="A b", two="B c"), Progress()).documents
    progress = Progress(lambda share, _: progress.cancel() if share > 0.5 else None)
    with pytest.raises(Cancelled):
        flow.link_pair(left.id, right.id, progress)
    flow.link_pair(left.id, right.id, Progress())
    assert analyser.analysed.count(left.id) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Whoosh's files
def test_a_damaged_index_is_made_again_and_that_is_said(flow, folder, analyser, tmp_path):
    flow.import_paths(write(tmp_path, one="Ferry one", two="Ferry two"), Progress())
    flow.prepare_search(Progress())
    library = Library.open(folder)
    for path in paths.index_folder(folder).rglob("*"):
        if path.is_file() and path.suffix in (".seg", ".toc"):
            path.write_bytes(b"nonsense")
    said = []
    result = Flow(library, lambda: analyser).search("ferry", report=said.append)
    assert result.total == 2
    assert len(said) == 1
    assert "made again" in said[0]
    library.close()


def test_a_lost_index_is_made_again_silently(flow, folder, analyser, tmp_path):
    flow.import_paths(write(tmp_path, one="Ferry one"), Progress())
    flow.prepare_search(Progress())
    shutil.rmtree(paths.cache_folder())
    library = Library.open(folder)
    said = []
    assert Flow(library, lambda: analyser).search("ferry", report=said.append).total == 1
    assert said == []
    library.close()


def test_a_query_that_does_not_parse_raises(flow):
    with pytest.raises(QueryError):
        flow.search('"ferry')


def test_the_files_in_an_archive_are_documents_of_their_own(flow, tmp_path):
    with zipfile.ZipFile(tmp_path / "press.zip", "w") as archive:
        archive.writestr("a/one.txt", "One ferry")
        archive.writestr("two.html", "<html><body><p>Two ferries</p></body></html>")
        archive.writestr("broken.docx", b"PK\3\4 nothing")
    done = flow.import_paths([tmp_path / "press.zip"], Progress())
    assert [d.source.rpartition("press.zip")[2] for d in done.documents] == [
        "/a/one.txt",
        "/two.html",
    ]
    assert [e for e in done.errors if "broken.docx" in e.what]
    assert flow.search("ferry").total == 2  # a word is found in all its forms


@pytest.mark.parametrize("known", [False, True])
def test_actor_finds_every_spelling_that_the_library_knows(flow, tmp_path, monkeypatch, known):
    left, right = flow.import_paths(
        write(tmp_path, one="The talks in Kefrin began", two="Nobody came to Kafrin"), Progress()
    ).documents
    flow.link_pair(left.id, right.id, Progress())
    if known:
        flow.know_actors(Progress())
        monkeypatch.setattr(flow._library, "actor_forms", None)  # nobody walks all actors now
    found = flow.search("actor:Kafrin")
    assert {hit.document_id for hit in found.hits} == {left.id, right.id}
    marks = {
        flow.document(hit.document_id).text[mark.start : mark.end]
        for hit in found.hits
        for snippet in hit.snippets
        for mark in snippet.marks
    }
    assert marks == {"Kefrin", "Kafrin"}


def test_what_is_remembered_is_the_next_starts_pair(flow, folder, analyser, tmp_path):
    left, right = flow.import_paths(write(tmp_path, one="One", two="Two"), Progress()).documents
    flow.remember_pair(right.id, left.id)
    library = Library.open(folder)
    assert Flow(library, lambda: analyser).last_pair() == tuple(
        flow.document(one.id) for one in (right, left)
    )
    library.close()


def test_further_texts_of_the_library_join_two_names(flow, analyser, tmp_path):
    left, right, third = flow.import_paths(
        write(tmp_path, one="Kefrin", two="Rhodopolis", three="Rhodopolis alias Kefrin"), Progress()
    ).documents
    analyse = analyser.analyse

    def with_alias(document, report):
        """The third text says that two names are one's."""
        found = analyse(document, report)
        if document.id != third.id:
            return found
        actor = found.actors[0]
        alias = Alias("Kefrin", "alias-in-text", actor.mentions[0].span, "alias")
        return replace(found, actors=(replace(actor, aliases=(alias,)),))

    analyser.analyse = with_alias

    def links():
        return flow.link_pair(left.id, right.id, Progress()).actors

    assert links() == ()
    assert flow.know_actors(Progress()) is False  # there is only the pair
    flow.analysis(third.id, Progress())
    (found,) = links()
    assert [e.note for e in found.evidence] == [
        "in your library “Kefrin” is also called “Rhodopolis”: Rhodopolis alias Kefrin"
    ]
    assert flow.know_actors(Progress()) is True  # the same, from the store
    assert links() == (found,)
    flow.remove([third.id])
    assert links() == ()


def test_at_the_next_start_only_what_is_new_is_compared(
    flow, folder, analyser, tmp_path, monkeypatch
):
    one, two = flow.import_paths(write(tmp_path, one="Kefrin", two="Kafrin"), Progress()).documents
    flow.analyse_rest([], Progress())
    flow.know_actors(Progress())
    before = flow._known.register.actors()
    (three,) = flow.import_paths(write(tmp_path, three="Varna"), Progress()).documents[-1:]
    flow.analysis(three.id, Progress())
    library = Library.open(folder)
    later = Flow(library, lambda: analyser)
    read = []
    analysis = library.analysis
    monkeypatch.setattr(library, "analysis", lambda *of: read.append(of[0]) or analysis(*of))
    later.know_actors(Progress())
    assert read == [three.id]
    assert [
        actor for actor in later._known.register.actors() if actor.documents != (three.id,)
    ] == before
    later.remove([one.id])
    later.know_actors(Progress())
    assert [one.id in later._known.register, two.id in later._known.register] == [False, True]
    later.undo()
    later.know_actors(Progress())
    assert later._known.register.actors() == flow._known.register.actors()
    library.close()


def test_stopped_before_all_actors_are_known_the_pair_is_linked_alone(flow, tmp_path):
    left, right = flow.import_paths(write(tmp_path, one="A b", two="B A"), Progress()).documents
    flow.link_pair(left.id, right.id, Progress())
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        flow.know_actors(stopped)
    assert [x.name for x in flow.link_pair(left.id, right.id, Progress()).actors] == ["A"]


def test_what_is_analysed_while_actors_are_being_compared_is_not_lost(flow, tmp_path):
    one, two, three = flow.import_paths(
        write(tmp_path, one="Varna", two="Burgas", three="Sofia"), Progress()
    ).documents
    flow.analysis(one.id, Progress())
    flow.analysis(two.id, Progress())
    began = []

    def meanwhile(share, _):
        if not began:
            began.append(share)
            thread = threading.Thread(target=flow.analysis, args=(three.id, Progress()))
            thread.start()
            thread.join(10)
            assert not thread.is_alive()

    flow.know_actors(Progress(meanwhile))
    assert flow._known.register is not None
    assert [document.id in flow._known.register for document in (one, two, three)] == [True] * 3


def test_hits_come_by_date_and_near_copies_are_folded(flow, tmp_path):
    wire = "The ferry left the quay at noon with all that had come to the harbour. " * 8
    made = write(tmp_path, a=f"A {wire}", b=f"B {wire}", c="On the ferry")
    documents = flow.import_paths(made, Progress()).documents
    flow.edit(documents[0].id, {"date": dt.date(2019, 1, 2)})
    flow.edit(documents[2].id, {"date": dt.date(2020, 1, 2)})
    flow.entries()
    hits = flow.search("ferry", order=Order.DATE).hits
    assert [hit.document_id for hit in hits] == [documents[2].id, documents[0].id]
    assert [hit.copies for hit in hits] == [(), (documents[1].id,)]


def test_what_is_edited_is_found_as_it_is_now_and_can_be_undone(flow, tmp_path):
    (one,) = flow.import_paths(write(tmp_path, one="Nothing"), Progress()).documents
    flow.edit(one.id, {"title": "The lighthouse", "authors": ("Ilse Værnes",)})
    assert flow.search("title:lighthouse").total == 1
    (entry,) = [e for e in flow.entries() if e.id == one.id]
    assert (entry.title, entry.authors) == ("The lighthouse", ("Ilse Værnes",))
    flow.undo()
    assert flow.search("title:lighthouse").total == 0
    assert flow.document(one.id).title == "Nothing"
    flow.redo()
    assert flow.search("title:lighthouse").total == 1


def test_what_is_removed_comes_back_with_its_analysis(flow, analyser, tmp_path):
    left, right = flow.import_paths(write(tmp_path, one="A b", two="B A"), Progress()).documents
    flow.link_pair(left.id, right.id, Progress())
    flow.search("b")
    done = flow.remove([left.id, right.id])
    assert done.words == "2 documents were removed."
    assert flow.search("b").total == 0
    assert flow.undo() == done
    assert flow.search("b").total == 2
    flow.link_pair(left.id, right.id, Progress())
    assert analyser.analysed == [left.id, right.id]


def test_what_the_reader_says_is_in_the_links_and_in_the_search(flow, tmp_path):
    left, right = flow.import_paths(
        write(tmp_path, one="Kefrin", two="Rhodopolis"), Progress()
    ).documents
    same = Judgement(Named(left.id, ("Kefrin",)), Named(right.id, ("Rhodopolis",)), Verdict.SAME)
    assert flow.link_pair(left.id, right.id, Progress()).actors == ()
    flow.judge(same)
    (link,) = flow.link_pair(left.id, right.id, Progress()).actors
    assert link.evidence[0].rule == "user"
    assert flow.search("actor:Kefrin").total == 2
    flow.undo()
    assert flow.link_pair(left.id, right.id, Progress()).actors == ()
    assert flow.search("actor:Kefrin").total == 1


def test_what_the_reader_says_holds_in_the_register(flow, tmp_path):
    left, right = flow.import_paths(
        write(tmp_path, one="Kefrin", two="Rhodopolis"), Progress()
    ).documents
    flow.link_pair(left.id, right.id, Progress())
    said = Judgement(Named(left.id, ("Kefrin",)), Named(right.id, ("Rhodopolis",)), Verdict.SAME)

    def entities():
        return len({flow._known.register.entity(one.id, "a0") for one in (left, right)})

    flow.know_actors(Progress())
    assert entities() == 2
    flow.judge(said)
    assert entities() == 1
    flow.know_actors(Progress())  # as at the next start
    assert entities() == 1
    flow.undo()
    assert entities() == 2
    flow.redo()
    assert entities() == 1


def test_what_was_said_in_an_earlier_run_can_be_undone(flow, folder, analyser):
    same = Judgement(Named("a", ("Kefrin",)), Named("b", ("Rhodopolis",)), Verdict.SAME)
    flow.judge(same)
    library = Library.open(folder)
    later = Flow(library, lambda: analyser)
    assert later.undo().judgement == same
    assert later.undo() is None
    assert later.redo().judgement == same
    assert library.judgements() == (same,)
    library.close()


def test_the_rest_is_analysed_at_leisure(flow, analyser, tmp_path):
    made = write(tmp_path, one="A b", two="B A", three="C")
    documents = flow.import_paths(made, Progress()).documents
    assert flow.analyse_rest([documents[2].id], Progress()) == 3
    assert analyser.analysed[0] == documents[2].id
    assert sorted(analyser.analysed) == sorted(d.id for d in documents)
    assert flow.analyse_rest([], Progress()) == 0


def test_many_files_wait_in_a_queue_and_a_few_do_not(flow, tmp_path):
    few = write(tmp_path, one="A", two="B")
    assert len(flow.open_paths(few, Progress()).documents) == 2
    many = write(tmp_path, **{f"n{n}": f"Text {n}" for n in range(11)})
    assert flow.open_paths(many, Progress()) is None
    assert flow.intake.waiting() == 11
    assert flow.intake.work(Progress()).new == 11


def test_a_search_is_narrowed_by_what_its_hits_have_in_common(flow, tmp_path):
    texts = {"one": "talks in Kefrin began", "two": "talks of Kafrin", "three": "talks of Lovisa"}
    ids = [entry.id for entry in flow.import_paths(write(tmp_path, **texts), Progress()).documents]
    flow.edit(ids[0], {"outlet": "Herald"})
    flow.entries()
    whole = Narrowing()

    def facets(narrowing=whole, query="talks"):
        result = flow.search(query, narrowing=narrowing)
        found = flow.facets(result, narrowing, as_typed=False)
        return {facet.name: dict(facet.counts) for facet in found}

    assert facets() == {"Outlet": {"Herald": 1}}
    for one in ids:
        flow.analysis(one, Progress())
    assert flow.know_actors(Progress())
    names = facets()["Actor"]
    assert sorted(names.values()) == [1, 2]  # two spellings are one actor
    kefrin = max(names, key=names.get)
    chosen = Narrowing(frozenset([("Actor", kefrin)]))
    assert flow.search("talks", narrowing=chosen).total == 2
    assert facets(chosen)["Actor"] == names
    both = Narrowing(chosen.chosen | {("Outlet", "Herald")})
    assert [hit.document_id for hit in flow.search("talks", narrowing=both).hits] == ids[:1]

    struck = Narrowing(struck=frozenset([("Kafrin", "Kefrin")]))
    assert flow.search("actor:Kafrin").total == 2
    assert flow.search("actor:Kafrin", narrowing=struck).total == 1
    assert facets(struck, "actor:Kafrin") == {}  # one hit, that has no outlet

    nothing = flow.search("Lovisa", narrowing=both)
    assert nothing.total == 0
    (near,) = flow.nearby(nothing, both, as_typed=False)
    assert (near.way, near.found) == ("unnarrowed", 1)
    nothing = flow.search("talks Lovissa")
    near = flow.nearby(nothing, whole, as_typed=True)
    assert [one.query for one in near] == ["talks lovisa", "talks"]


def test_actors_can_narrow_before_all_names_are_compared(flow, tmp_path):
    texts = {"one": "talks in Kefrin", "two": "talks"}
    one, _ = flow.import_paths(write(tmp_path, **texts), Progress()).documents
    flow.analysis(one.id, Progress())
    chosen = Narrowing(frozenset([("Actor", "Kefrin")]))
    assert [hit.document_id for hit in flow.search("talks", narrowing=chosen).hits] == [one.id]


def test_saved_searches_can_be_undone(flow):
    one = SavedSearch("one", "harbour")
    assert "“one”" in flow.saving.save(one).words
    flow.saving.save(SavedSearch("one", "other"))
    flow.undo()
    assert flow.searches.saved_searches() == (one,)
    flow.saving.save(SavedSearch("two", "quay"))
    flow.saving.rename("two", "one")
    assert [(s.name, s.query) for s in flow.searches.saved_searches()] == [("one", "quay")]
    flow.undo()
    assert [(s.name, s.query) for s in flow.searches.saved_searches()] == [
        ("one", "harbour"),
        ("two", "quay"),
    ]
    flow.saving.remove("one")
    assert [s.name for s in flow.searches.saved_searches()] == ["two"]
    flow.undo()
    flow.redo()
    assert [s.name for s in flow.searches.saved_searches()] == ["two"]


class TestADamagedDocument:
    """One of four, changed on the disk behind the library's back."""

    @pytest.fixture
    def ids(self, flow, folder, tmp_path):
        texts = {f"t{n}": f"Account {n} of Port Linnet.\n" for n in range(4)}
        made = flow.import_paths(write(tmp_path, **texts), Progress())
        ids = [entry.id for entry in made.documents]
        connection = sqlite3.connect(folder / "library.sqlite3")
        change = "UPDATE document_text SET text = 'Another text' WHERE text LIKE 'Account 1%'"
        assert connection.execute(change).rowcount == 1
        connection.commit()
        connection.close()
        return ids

    def test_the_rest_is_analysed_and_it_is_told_once(self, flow, analyser, ids):
        told = []
        assert flow.analyse_rest([], Progress(), told.append) == 3
        assert analyser.analysed == [ids[0], ids[2], ids[3]]
        assert flow.analyse_rest([], Progress(), told.append) == 0
        (words,) = told
        assert words.startswith("“Account 1 of Port Linnet.” cannot be opened: ")
        assert words.endswith("; run syntopia doctor --repair, which keeps a copy of it as it is")

    def test_the_rest_is_found(self, flow, ids):
        told = []
        flow.prepare_search(Progress(), told.append)
        assert flow.search("Linnet").total == 3
        assert len(told) == 1
        flow.analyse_rest([], Progress(), told.append)
        assert len(told) == 1

    def test_beside_a_sound_one_on_the_screen(self, flow, ids):
        told = []
        flow.remember_pair(ids[1], ids[2])
        left, right = flow.last_pair(told.append)
        assert (left, right.id, len(told)) == (None, ids[2], 1)

    def test_the_window_says_it_and_goes_on(self, flow, analyser, ids):
        flow.remember_pair(ids[0], ids[2])
        session = Session(flow, ImmediateRunner())
        said = []
        session.events.listen(Message, lambda message: said.append(message))
        session.start()
        assert {ids[0], ids[2], ids[3]} <= set(analyser.analysed)
        (error,) = [one for one in said if one.severity is not Severity.INFO]
        assert "“Account 1 of Port Linnet.” cannot be opened" in error.text


def test_what_analyses_tell_is_news_once(flow, analyser, tmp_path):
    (path,) = write(tmp_path, a="Account of Linnet.")
    flow.import_paths([path], Progress())
    assert flow.news() is None
    plain = analyser.analyse
    analyser.analyse = lambda *given: replace(plain(*given), outlet="Herald")
    flow.analyse_rest([], Progress())
    (entry,) = [entry for entry in flow.news() if entry.title == "Account of Linnet."]
    assert (entry.outlet, entry.found) == ("Herald", {"outlet"})
    assert flow.news() is None


def test_what_was_changed_behind_the_index_is_found_as_it_is(flow, folder, analyser, tmp_path):
    (path,) = write(tmp_path, a="Account of Linnet.")
    (entry,) = flow.import_paths([path], Progress()).documents
    assert flow.search("title:account").total == 1
    other = Library.open(folder)  # another program, or this one killed before the index heard of it
    other.edit(entry.id, title="Storm")
    again = Flow(other, lambda: analyser)
    assert again.search("title:account").total == 0
    assert again.search("title:storm").total == 1
    assert other.changed_since(0)[0] == {entry.id}
    other.edit(entry.id, title="Quay")
    third = Flow(other, lambda: analyser)
    assert (third.search("title:storm").total, third.search("title:quay").total) == (0, 1)
    other.close()
