import datetime as dt
import os
import random
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.model.analysis import Analysis
from app.model.document import Document, DocumentEntry, Span
from app.model.errors import LibraryError, LibraryInUse
from app.model.judgement import Judgement, Named, Verdict
from app.model.mention import Actor, ActorType, Alias, Mention
from app.store import database, migrations
from app.store.library import Library
from tests.store.making import add, made

ROOT = Path(migrations.__file__).resolve().parents[2]
only_root = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root changes users"
)


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def analysis_of(document, *names):
    actors = tuple(
        Actor(f"a{i}", name, ActorType.PERSON, (Mention(Span(i, i + 1), name, ActorType.PERSON),))
        for i, name in enumerate(names)
    )
    return Analysis(document.id, actors, language="en")


def list_of(folder):
    opened = Library.open(folder)
    try:
        return opened.entries()
    finally:
        opened.close()


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run_other(code, *arguments, nobody=False, **how):
    """Run code in another process, where ``folder`` is the library's folder."""
    # What is imported late is imported here: nobody may not be let into Python's own folder.
    before = "import hashlib, json, os, sys, tempfile, time, app.store.doctor, app.store.pack, app.store.serial; from pathlib import Path; from app.store.library import *\n"
    before += "from app.model.errors import *; from app.model.document import Document\n"
    before += "folder = Path(sys.argv[1])\n"
    if nobody:
        before += "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
    command = [sys.executable, "-B", "-c", before + code, *map(str, arguments)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **how,
    )


def output(process):
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out.strip()


class TestDocuments:
    def test_a_new_library_is_empty(self, library, tmp_path):
        assert library.is_new
        assert not library.read_only
        assert library.folder == tmp_path / "library"
        assert library.entries() == ()
        assert library.pair() == (None, None)

    def test_a_document_comes_back_as_it_was_after_a_restart(self, library):
        document = add(library, format="html", language="ar", date=dt.date(2020, 5, 4))
        folder = library.folder
        library.close()
        again = Library.open(folder)
        assert not again.is_new
        assert again.document(document.id) == document
        assert again.text(document.id) == document.text
        assert again.source_bytes(document.id) == document.text.encode()
        again.close()

    def test_entries_come_in_the_order_of_import(self, library):
        before = dt.datetime.now(dt.UTC)
        documents = [add(library, f"text {i}", date=dt.date(2020, 1, 3 - i)) for i in range(3)]
        entries = library.entries()
        assert [entry.id for entry in entries] == [document.id for document in documents]
        first, expected = entries[0], documents[0]
        assert first == DocumentEntry(
            expected.id,
            expected.title,
            expected.source,
            expected.date,
            len(expected.text),
            first.added,
        )
        assert before <= first.added <= dt.datetime.now(dt.UTC)
        assert first.added.utcoffset() == dt.timedelta(0)

    def test_characters_are_counted_as_offsets_count(self, library):
        add(library, "🚤e\u0301")
        assert library.entries()[0].characters == 3

    def test_the_same_file_twice_is_one_document(self, library, tmp_path):
        source = tmp_path / "a.txt"
        source.write_text("x")
        document = add(library, source=str(source), title="first")
        other, data = made(source="/moved/a.txt", title="second")
        assert library.add(other, data) is False
        assert library.document(document.id) == document
        source.unlink()
        assert library.add(other, data) is False
        assert library.document(document.id).source == "/moved/a.txt"
        assert library.document(document.id).title == "first"

    def test_two_documents_of_one_file_share_its_bytes(self, library):
        first, second = (Document(name, name, "text", "s") for name in ("one", "two"))
        assert library.add(first, b"same")
        assert library.add(second, b"same")
        library.remove("one")
        assert library.source_bytes("two") == b"same"

    def test_what_is_absent(self, library):
        assert library.text("none") is None
        assert library.analysis("none", "1") is None
        for ask in (library.document, library.source_bytes):
            with pytest.raises(
                LibraryError, match="document none cannot be opened: the library in "
            ):
                ask("none")

    def test_removing_leaves_nothing_of_it(self, library):
        gone, stays = add(library, "gone"), add(library, "stays")
        library.save_analysis(analysis_of(gone, "Værnes"), "1")
        library.save_analysis(analysis_of(stays, "Board"), "1")
        library.set_pair(gone.id, stays.id)
        library.remove(gone.id)
        library.remove(gone.id)
        assert [entry.id for entry in library.entries()] == [stays.id]
        assert library.text(gone.id) is None
        assert library.pair() == (None, stays.id)
        assert [analysis.document_id for analysis in library.analyses("1")] == [stays.id]
        assert list(library.actor_forms("1")) == [(stays.id, "Board", ("Board",))]
        library.close()
        with sqlite3.connect(library.folder / database.FILE_NAME) as connection:
            for table in ("document", "document_text", "source_file", "analysis"):
                assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
            forms = connection.execute("SELECT actors FROM actor_form").fetchall()
            assert forms == [('[["Board", "Board"]]',)]
        connection.close()

    def test_a_removed_document_can_come_again(self, library):
        document = add(library)
        library.remove(document.id)
        assert add(library) == document

    def test_a_long_text(self, library):
        document = add(library, "Some 400 people – 🚤 – came.\n" * 200_000)
        assert library.document(document.id) == document
        assert library.source_bytes(document.id) == document.text.encode()


class TestAnalyses:
    def test_an_analysis_comes_back_for_its_version_alone(self, library):
        document = add(library)
        analysis = analysis_of(document, "Ilse Værnes", "CRS")
        library.save_analysis(analysis, "model 1")
        assert library.analysis(document.id, "model 1") == analysis
        assert library.analysis(document.id, "model 2") is None
        assert list(library.analyses("model 1")) == [analysis]
        assert list(library.analyses("model 2")) == []
        assert list(library.actor_forms("model 2")) == []

    def test_a_newer_one_replaces_it(self, library):
        document = add(library)
        library.save_analysis(analysis_of(document, "a", "b", "c"), "1")
        newer = analysis_of(document, "d")
        library.save_analysis(newer, "2")
        assert library.analysis(document.id, "1") is None
        assert library.analysis(document.id, "2") == newer
        assert list(library.actor_forms("2")) == [(document.id, "d", ("d",))]

    def test_the_forms_of_actors(self, library):
        def mention(text, nominal=False):
            return Mention(Span(0, 1), text, ActorType.ORG, nominal=nominal)

        first, second = add(library, "first"), add(library, "second")
        alias = Alias("Coast\nGuard", "alias-in-text", Span(0, 1), "also")
        mentions = (
            mention("Service"),
            mention("CRS"),
            mention("CRS"),
            mention("they", nominal=True),
        )
        actor = Actor("1", "Coastal Rescue", ActorType.ORG, mentions, (alias, alias))
        unnamed = Actor("2", "the head", ActorType.PERSON, (mention("she", nominal=True),))
        library.save_analysis(analysis_of(second, "Board", "Board"), "1")
        library.save_analysis(Analysis(first.id, (actor, unnamed)), "1")
        assert list(library.actor_forms("1")) == [
            (first.id, "Coastal Rescue", ("CRS", "Service", "Coast\nGuard")),
            (first.id, "the head", ()),
            (second.id, "Board", ("Board",)),
            (second.id, "Board", ("Board",)),
        ]

    def test_one_for_a_document_that_is_not_there(self, library):
        with pytest.raises(LibraryError, match="does not hold it"):
            library.save_analysis(Analysis("none"), "1")

    def test_one_that_no_longer_reads_is_none(self, library):
        document = add(library)
        library.save_analysis(analysis_of(document, "a"), "1")
        with library._database.writing() as connection:
            connection.execute("""UPDATE analysis SET content = '{"other":1}'""")
        assert library.analysis(document.id, "1") is None
        assert list(library.analyses("1")) == []

    def test_a_walk_may_be_left_and_the_library_changed_meanwhile(self, library):
        documents = [add(library, f"text {i}") for i in range(3)]
        for document in documents:
            library.save_analysis(analysis_of(document, "a"), "1")
        walk, forms = library.analyses("1"), library.actor_forms("1")
        assert next(walk).document_id == documents[0].id
        assert next(forms)[0] == documents[0].id
        library.remove(documents[1].id)
        assert [analysis.document_id for analysis in walk] == [documents[2].id]
        del forms
        assert len(list(library.actor_forms("1"))) == 2


class TestState:
    def test_the_pair(self, library):
        left, right = add(library, "left"), add(library, "right")
        library.set_pair(left.id, right.id)
        assert library.pair() == (left.id, right.id)
        library.set_pair(right.id, None)
        assert library.pair() == (right.id, None)
        library.set_pair(left.id, left.id)
        assert library.pair() == (left.id, left.id)
        library.set_pair("none", right.id)
        assert library.pair() == (None, right.id)

    def test_values(self, library):
        assert library.value("name") is None
        library.set_value("name", "one")
        library.set_value("name", "zwei 🚤")
        assert library.value("name") == "zwei 🚤"


class TestOpening:
    def test_none_is_made_if_none_is_to_be(self, tmp_path):
        with pytest.raises(LibraryError, match="there is no library"):
            Library.open(tmp_path / "none", create=False)
        assert list(tmp_path.iterdir()) == []

    def test_folders_on_the_way_are_made(self, tmp_path):
        Library.open(tmp_path / "a" / "ü %20?#b" / "c").close()
        again = Library.open(tmp_path / "a" / "ü %20?#b" / "c", create=False)
        assert not again.is_new
        again.close()

    @pytest.mark.skipif(os.name == "nt", reason="other rights")
    def test_only_its_owner_may_read_it(self, library):
        add(library)
        library.lock_for_window()
        assert stat.S_IMODE(library.folder.stat().st_mode) == 0o700
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in library.folder.iterdir()}
        assert modes.keys() >= {"library.sqlite3", "library.sqlite3-wal", "window.lock"}
        assert {mode & 0o077 for name, mode in modes.items() if name != "window.pid"} == {0}

    def test_a_file_in_the_place_of_the_folder(self, tmp_path):
        (tmp_path / "file").write_text("mine")
        for folder in (tmp_path / "file", tmp_path / "file" / "below"):
            with pytest.raises(LibraryError, match="a file has the name of that folder"):
                Library.open(folder)
        assert (tmp_path / "file").read_text() == "mine"

    def test_a_newer_version_is_refused_and_nothing_touched(self, library):
        folder = library.folder
        add(library)
        library.close()
        with sqlite3.connect(folder / database.FILE_NAME) as connection:
            connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
        connection.close()
        before = contents(folder)
        with pytest.raises(LibraryError) as caught:
            Library.open(folder)
        assert "newer version of Syntopia" in caught.value.why
        assert "nothing was changed" in caught.value.do
        assert contents(folder) == before

    @pytest.mark.parametrize(
        "data",
        [
            b"this is no library" * 100,
            b"SQLite format 3\0",
            b"SQLite format 3\0" + random.Random(1).randbytes(5000),
            bytes(8192),
        ],
    )
    def test_a_damaged_file_is_refused_and_kept(self, tmp_path, data):
        (tmp_path / database.FILE_NAME).write_bytes(data)
        with pytest.raises(LibraryError) as caught:
            Library.open(tmp_path)
        assert str(tmp_path) in caught.value.what
        assert "\n" not in str(caught.value)
        assert contents(tmp_path) == {database.FILE_NAME: data}

    def test_damage_that_shows_later(self, library):
        for i in range(50):
            add(library, f"text {i} " * 500)
        library.close()
        file = library.folder / database.FILE_NAME
        data = file.read_bytes()
        file.write_bytes(data[:4096] + random.Random(2).randbytes(len(data) - 4096))
        with pytest.raises(LibraryError, match="its file is damaged; run syntopia doctor --repair"):
            list_of(library.folder)

    def test_a_file_cut_short(self, library):
        add(library, "long text " * 50_000)
        library.close()
        file = library.folder / database.FILE_NAME
        file.write_bytes(file.read_bytes()[:6000])
        with pytest.raises(LibraryError, match="its file is damaged"):
            list_of(library.folder)

    def test_another_programs_file_is_left_alone(self, tmp_path):
        with sqlite3.connect(tmp_path / database.FILE_NAME) as connection:
            connection.execute("CREATE TABLE theirs (x)")
        connection.close()
        before = contents(tmp_path)
        with pytest.raises(LibraryError, match="belongs to another program"):
            Library.open(tmp_path)
        assert contents(tmp_path) == before

    def test_an_empty_file_becomes_a_library(self, tmp_path):
        (tmp_path / database.FILE_NAME).touch()
        opened = Library.open(tmp_path, create=False)
        assert opened.is_new
        opened.close()

    def test_a_closed_library_says_so(self, library):
        library.close()
        library.close()
        with pytest.raises(LibraryError, match="it was closed"):
            library.entries()

    def test_a_full_disk(self, library):
        add(library)
        with library._database.reading() as connection:  # the only one in the pool
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
        document, data = made("more " * 20_000)
        with pytest.raises(LibraryError, match="cannot be changed: the disk is full; make room"):
            library.add(document, data)
        assert len(library.entries()) == 1
        assert library.text(document.id) is None


class TestMigrations:
    def test_an_older_library_is_brought_on_with_its_texts(self, library, monkeypatch):
        document = add(library)
        library.close()
        further = (("ALTER TABLE document ADD COLUMN remark TEXT",), ("CREATE TABLE extra (x)",))
        monkeypatch.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS + further)
        monkeypatch.setattr(migrations, "VERSION", len(migrations.MIGRATIONS))
        again = Library.open(library.folder)
        assert not again.is_new
        assert again.document(document.id) == document
        with again._database.reading() as connection:
            assert migrations.version_of(connection) == migrations.VERSION
            assert connection.execute("SELECT remark FROM document").fetchall() == [(None,)]
        again.close()

    def test_one_that_fails_leaves_the_library_as_it_was(self, library, monkeypatch):
        document = add(library)
        library.close()
        broken = (("CREATE TABLE extra (x)", "CREATE TABLE extra (x)"),)
        with monkeypatch.context() as patched:
            patched.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS + broken)
            patched.setattr(migrations, "VERSION", len(migrations.MIGRATIONS))
            with pytest.raises(LibraryError):
                Library.open(library.folder)
        again = Library.open(library.folder)
        assert again.document(document.id) == document
        again.close()


class TestThreads:
    def test_many_threads_read_and_write(self, library):
        barrier = threading.Barrier(8)

        def work(number):
            barrier.wait()
            for i in range(10):
                document = add(library, f"text {number} {i}")
                library.save_analysis(analysis_of(document, f"name {number}"), "1")
                assert library.document(document.id) == document
                library.set_pair(document.id, document.id)
                assert len(library.entries()) >= i
            return number

        with ThreadPoolExecutor(8) as pool:
            assert sorted(pool.map(work, range(8))) == list(range(8))
        assert len(library.entries()) == 80
        assert len(list(library.actor_forms("1"))) == 80
        assert len(library._database._idle) <= 8

    def test_the_same_file_from_two_threads_goes_in_once(self, library):
        barrier = threading.Barrier(2)
        document, data = made()

        def work(_):
            barrier.wait()
            return library.add(document, data)

        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(work, range(2))) == [False, True]

    def test_readers_do_not_wait_for_a_writer(self, library):
        document = add(library)
        with library._database.writing() as connection:
            connection.execute("DELETE FROM document")
            with ThreadPoolExecutor(1) as pool:
                assert pool.submit(library.document, document.id).result(timeout=5) == document

    def test_closing_while_a_thread_reads(self, library):
        for i in range(3):
            library.save_analysis(analysis_of(add(library, f"text {i}"), "a"), "1")
        walk = library.actor_forms("1")
        next(walk)
        library.close()
        assert len(list(walk)) == 2


class TestProcesses:
    def test_two_processes_write_at_the_same_time(self, library):
        code = (
            "library = Library.open(folder); input()\n"
            "for i in range(40):\n"
            "    library.add(Document(f'{sys.argv[2]} {i}', 't', 'text', 's'), b'%d' % i)\n"
            "library.close()\n"
        )
        others = [run_other(code, library.folder, name) for name in "ab"]
        for other in others:
            other.stdin.write("\n")
            other.stdin.flush()
        for i in range(40):
            add(library, f"text {i}")
        for other in others:
            output(other)
        assert len(library.entries()) == 120

    def test_two_processes_make_it_at_the_same_time(self, tmp_path):
        code = (
            "input(); l = Library.open(folder); print(l.is_new); l.set_value('a', 'b'); l.close()"
        )
        others = [run_other(code, tmp_path / "library") for _ in range(3)]
        for other in others:
            other.stdin.write("\n")
            other.stdin.flush()
        assert sorted(map(output, others)) == ["False", "False", "True"]

    def test_a_process_that_is_killed_loses_nothing_it_had_stored(self, tmp_path):
        code = (
            "library = Library.open(folder); library.lock_for_window()\n"
            "library.add(Document('one', 't', 'text', 's'), b'')\n"
            "with library._database.writing() as connection:\n"
            "    connection.execute('DELETE FROM document'); print('now', flush=True); input()\n"
        )
        other = run_other(code, tmp_path)
        assert other.stdout.readline() == "now\n"
        other.kill()
        other.communicate()
        again = Library.open(tmp_path)
        again.lock_for_window()
        assert [entry.id for entry in again.entries()] == ["one"]
        again.close()

    def test_a_lasting_writer_elsewhere_is_reported(self, library, monkeypatch):
        library.close()
        monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
        code = (
            "library = Library.open(folder)\n"
            "with library._database.writing(): print('now', flush=True); input()\n"
        )
        other = run_other(code, library.folder)
        assert other.stdout.readline() == "now\n"
        again = Library.open(library.folder)
        with pytest.raises(LibraryError, match="another program is writing to it; try again"):
            again.set_value("a", "b")
        assert again.entries() == ()
        output_after = other.communicate("\n")
        assert other.returncode == 0, output_after
        again.set_value("a", "b")
        again.close()


class TestWindowLock:
    def test_another_process_is_kept_out_and_told_by_whom(self, library):
        library.lock_for_window()
        library.lock_for_window()
        code = (
            "library = Library.open(folder)\n"
            "try: library.lock_for_window()\n"
            "except LibraryInUse as error: print(error)\n"
        )
        said = output(run_other(code, library.folder))
        assert said.startswith(f"the library in {library.folder} cannot be opened in a window: ")
        assert f"another window has it open (process {os.getpid()})" in said

    def test_another_library_object_of_this_process_too(self, library):
        library.lock_for_window()
        again = Library.open(library.folder)
        with pytest.raises(LibraryInUse):
            again.lock_for_window()
        library.close()
        again.lock_for_window()
        again.close()

    def test_it_may_be_let_go_of_by_another_thread(self, library):
        library.lock_for_window()
        with ThreadPoolExecutor(1) as pool:
            pool.submit(library.close).result()
        again = Library.open(library.folder)
        again.lock_for_window()
        again.close()

    def test_without_a_number_it_is_said_without(self, library):
        library.lock_for_window()
        (library.folder / "window.pid").write_text("garbage")
        again = Library.open(library.folder)
        with pytest.raises(LibraryInUse, match="has it open; go to"):
            again.lock_for_window()
        again.close()

    def test_the_command_line_may_write_meanwhile(self, library):
        library.lock_for_window()
        output(
            run_other("l = Library.open(folder); l.set_value('a', 'b'); l.close()", library.folder)
        )
        assert library.value("a") == "b"


class TestTwoWindows:
    def test_the_second_one_reads_and_says_so(self, library):
        document = add(library)
        library.lock_for_window()
        second = Library.open_for_window(library.folder)
        assert second.read_only
        assert (
            f"can only be read: another window has it open (process {os.getpid()})" in second.notice
        )
        later = add(library, "later")
        assert [entry.id for entry in second.entries()] == [document.id, later.id]
        with pytest.raises(LibraryError, match="cannot be changed: another window has it open"):
            second.set_value("a", "b")
        second.close()
        library.close()

    def test_the_first_one_writes_and_keeps_the_second_out(self, tmp_path):
        first = Library.open_for_window(tmp_path)
        assert (first.read_only, first.notice) == (False, "")
        add(first)
        with pytest.raises(LibraryInUse):
            Library.open(tmp_path).lock_for_window()
        first.close()
        again = Library.open_for_window(tmp_path)
        assert not again.read_only
        again.close()

    def test_reading_alone_makes_no_library(self, tmp_path):
        with pytest.raises(LibraryError, match="there is no library"):
            Library.open(tmp_path / "none", read_only=True)
        assert not (tmp_path / "none").exists()


@pytest.mark.skipif(os.name == "nt", reason="no such limit there")
class TestFullDisk:
    """A limit on the length of files, which stops a write in its middle as a full disk does."""

    CODE = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "library = Library.open(folder); library.set_value('a', 'b')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)\n"
        "kept = []\n"
        "try:\n"
        "    for i in range(10_000):\n"
        "        text = f'{i} ' * 2_000\n"
        "        data = text.encode()\n"
        "        library.add(Document(hashlib.sha256(data).hexdigest(), str(i), text, 's'), data)\n"
        "        kept.append(str(i))\n"
        "except LibraryError as error: print(error.what, error.do, sep='|')\n"
        "print([entry.title for entry in library.entries()] == kept, len(kept))\n"
        "library.close()\n"
    )

    @pytest.mark.parametrize("limit", [200_000, 8_000])
    def test_it_stops_the_write_and_keeps_all_that_was(self, library, limit):
        library.close()
        said = output(run_other(self.CODE, library.folder, limit)).splitlines()
        assert said[0].startswith(f"the library in {library.folder} cannot be changed|")
        intact, kept = said[1].split()
        assert intact == "True"
        again = Library.open(library.folder)
        assert len(again.entries()) == int(kept)
        for entry in again.entries():
            assert again.source_bytes(entry.id) == again.document(entry.id).text.encode()
        assert add(again, "now there is room") in map(
            again.document, (e.id for e in again.entries())
        )
        again.close()
        assert not list(library.folder.glob("sources/??/*.part*"))


@only_root
class TestRights:
    """As a user who may not write: root may everything, so the library is opened by nobody."""

    @pytest.fixture(autouse=True)
    def _reachable(self, tmp_path):
        for folder in (tmp_path, *tmp_path.parents[:3]):  # up to what pytest made
            if not folder.stat().st_mode & 0o005:
                folder.chmod(0o755)

    def readable(self, library):
        library.folder.chmod(0o755)
        for path in library.folder.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)

    def test_an_existing_library_is_opened_for_reading(self, library):
        document = add(library)
        library.save_analysis(analysis_of(document, "Værnes"), "1")
        library.close()
        self.readable(library)
        before = contents(library.folder)
        code = (
            "library = Library.open(folder); library.lock_for_window()\n"
            "print(library.read_only, library.is_new, library.entries()[0].id)\n"
            "print(library.text(library.entries()[0].id) is not None, len(list(library.analyses('1'))))\n"
            "try: library.set_value('a', 'b')\n"
            "except LibraryError as error: print(error)\n"
            "library.close()\n"
        )
        lines = output(run_other(code, library.folder, nobody=True)).splitlines()
        assert lines[:2] == [f"True False {document.id}", "True 1"]
        assert lines[2] == (
            f"the library in {library.folder} cannot be changed: you may not write to it;"
            " ask for the right to write in its folder, or choose another one"
        )
        assert contents(library.folder) == before

    def test_it_is_looked_over_and_handed_on(self, library, tmp_path):
        add(library)
        library.close()
        self.readable(library)
        (tmp_path / "out").mkdir()
        (tmp_path / "out").chmod(0o777)
        before = contents(library.folder)
        code = (
            "from app.store import doctor, pack\n"
            "print(doctor.check(folder).findings)\n"
            "library = Library.open(folder)\n"
            "print(pack.write(library, Path(sys.argv[2])))\n"
        )
        said = output(run_other(code, library.folder, tmp_path / "out" / "x.zip", nobody=True))
        assert said.splitlines() == ["[]", "1"]
        assert contents(library.folder) == before

    def test_what_it_holds_already_may_be_added_again(self, library):
        document = add(library)
        self.readable(library)
        code = (
            "library = Library.open(folder)\n"
            "print(library.add(library.document(sys.argv[2]), b'any'))\n"
        )
        assert output(run_other(code, library.folder, document.id, nobody=True)) == "False"

    def test_one_that_its_owner_has_open_is_read_with_what_is_new(self, library):
        document = add(library)
        self.readable(library)
        code = "library = Library.open(folder); print(library.read_only, library.entries()[0].id)"
        assert output(run_other(code, library.folder, nobody=True)) == f"True {document.id}"

    def test_one_that_was_not_closed_properly_is_not_read_half(self, library):
        add(library)
        folder = library.folder.with_name("copy")
        folder.mkdir(mode=0o755)
        for name in (database.FILE_NAME, database.FILE_NAME + "-wal"):
            (folder / name).write_bytes((library.folder / name).read_bytes())
        code = "try: Library.open(folder)\nexcept LibraryError as error: print(error.why)"
        assert "not closed properly" in output(run_other(code, folder, nobody=True))

    def test_none_can_be_made(self, tmp_path):
        code = "try: Library.open(folder)\nexcept LibraryError as error: print(error)"
        for folder in (tmp_path, tmp_path / "below"):
            said = output(run_other(code, folder, nobody=True))
            assert said == (
                f"a library in {folder} cannot be made: you may not write there; choose another folder"
            )
        assert list(tmp_path.iterdir()) == []

    def test_one_that_may_not_be_read(self, library):
        library.close()
        library.folder.chmod(0o755)
        code = "try: Library.open(folder)\nexcept LibraryError as error: print(error.why)"
        assert output(run_other(code, library.folder, nobody=True)) == "you may not read it"
        library.folder.chmod(0o700)
        assert output(run_other(code, library.folder, nobody=True)) == "you may not write there"


def judgement(one, other, verdict=Verdict.SAME):
    return Judgement(Named("a", (one, "قَالَ")), Named("b", (other,)), verdict)


class TestJudgements:
    def test_are_kept_in_the_order_of_saying(self, library):
        said = [judgement("x", "y"), judgement("z", "w", Verdict.DIFFERENT)]
        for one in said:
            library.judge(one)
        library.close()
        assert Library.open(library.folder).judgements() == tuple(said)

    def test_are_taken_back_and_said_again_across_a_restart(self, library):
        first, second = judgement("x", "y"), judgement("z", "w", Verdict.UNSURE)
        library.judge(first)
        library.judge(second)
        assert library.take_back() == second
        library.close()
        again = Library.open(library.folder)
        assert again.judgements() == (first,)
        assert again.take_back() == first
        assert again.take_back() is None
        assert again.say_again() == first
        assert again.say_again() == second
        assert again.say_again() is None
        assert again.judgements() == (first, second)

    def test_what_is_said_anew_ends_what_could_be_said_again(self, library):
        library.judge(judgement("x", "y"))
        library.take_back()
        library.judge(judgement("z", "w"))
        assert library.say_again() is None
        assert library.judgements() == (judgement("z", "w"),)

    def test_outlast_the_document(self, library):
        document = add(library)
        said = Judgement(Named(document.id, ("x",)), Named("b", ("y",)), Verdict.SAME)
        library.judge(said)
        library.remove(document.id)
        assert library.judgements() == (said,)
