import contextlib
import json
import sqlite3
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.document import Span
from app.model.errors import LibraryError
from app.model.judgement import Judgement, Named, Verdict
from app.model.note import About, Note, Place
from app.model.search import Narrowing, SavedSearch
from app.store import doctor, pack
from app.store.library import Library
from tests.store.making import add

SEARCH = SavedSearch("boats", "boat*", Narrowing(frozenset([("Outlet", "Herald")])))


NOTE = Note(
    "n1",
    "Ask the board. 🚤",
    About.ACTOR,
    (Place("a", Span(3, 8), "Board", "The ", " met", ("Board", "قَالَ")),),
    "2020-01-02T03:04:05+00:00",
    "2020-01-03T03:04:05+00:00",
)


def said(name, verdict=Verdict.SAME):
    return Judgement(Named("a", (name,)), Named("b", ("y",)), verdict)


@pytest.fixture
def given_library(tmp_path):
    library = Library.open(tmp_path / "given")
    for name in ("one", "two"):
        add(library, f"{name} text", title=name, source=f"/home/someone/{name}.txt", pages=(0, 2))
    library.edit(library.entries()[0].id, title="mine", date=None)
    library.judge(said("x"))
    library.judge(said("dropped"))
    library.judge(replace(said("dropped"), holds=False))
    library.judge(said("gone"))
    library.take_back()
    library.save_search(SEARCH)
    library.keep_note(NOTE)
    library.set_value("name", "value")
    yield library
    library.close()


@pytest.fixture
def packed(given_library, tmp_path):
    file = tmp_path / "handed on.zip"
    assert pack.write(given_library, file) == 2
    return file


@pytest.fixture
def target(tmp_path):
    library = Library.open(tmp_path / "target")
    yield library
    library.close()


def test_a_library_comes_through_whole(given_library, packed, target):
    assert pack.take(target, packed) == (2, 2, 1, 1, 1)
    for entry in given_library.entries():
        mine, theirs = target.document(entry.id), given_library.document(entry.id)
        assert (mine.title, mine.text, mine.pages) == (theirs.title, theirs.text, theirs.pages)
        assert target.source_bytes(entry.id) == given_library.source_bytes(entry.id)
    assert target.judgements() == given_library.judgements()
    assert target.saved_searches() == (SEARCH,)
    assert target.notes() == (NOTE,)
    assert pack.take(target, packed) == (0, 0, 0, 0, 0)
    target.close()
    assert doctor.check(target.folder).findings == []


def test_nothing_private_and_nothing_that_runs_goes_along(given_library, packed, tmp_path):
    with zipfile.ZipFile(packed) as archive:
        names = sorted(archive.namelist())
        archive.extract("library.sqlite3", tmp_path)
    assert names[0] == "library.sqlite3"
    assert all(name.startswith("sources/") for name in names[1:-1])
    assert names[-1] == "syntopia.json"
    assert b"someone" not in (tmp_path / "library.sqlite3").read_bytes()
    assert b"dropped" not in (tmp_path / "library.sqlite3").read_bytes()
    assert b"gone" not in (tmp_path / "library.sqlite3").read_bytes()
    connection = sqlite3.connect(tmp_path / "library.sqlite3")
    for table in ("state", "pane", "analysis"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    connection.close()


def test_it_merges_with_what_is_there(given_library, packed, target):
    mine = add(target, "one text", title="mine here")
    target.edit(mine.id, outlet="Herald")
    target.judge(said("here"))
    assert pack.take(target, packed) == (1, 2, 1, 1, 1)
    assert target.document(mine.id).title == "mine"
    assert target.document(mine.id).outlet == "Herald"
    assert set(target.judgements()) == {said("here"), said("x")}


def test_a_library_that_lacks_a_source_is_not_handed_on(given_library, tmp_path):
    next(given_library.folder.glob("sources/??/*")).unlink()
    with pytest.raises(LibraryError, match="run syntopia doctor --repair"):
        pack.write(given_library, tmp_path / "x.zip")
    assert not list(tmp_path.glob("x.zip*"))


def test_one_that_an_older_version_wrote_is_taken_in(packed, target, tmp_path):
    older = in_database(
        *(f"DROP TABLE {table}" for table in ("saved_search", "found", "changed", "note")),
        "ALTER TABLE import DROP COLUMN languages",
        "ALTER TABLE import_failure DROP COLUMN scanned",
        "PRAGMA user_version = 4",
    )
    assert pack.take(target, rebuilt(packed, tmp_path / "older.zip", older)) == (2, 2, 1, 0, 0)
    assert target.saved_searches() == ()


def rebuilt(packed, to, change):
    """The pack again with its members changed: name -> bytes."""
    with zipfile.ZipFile(packed) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return to


def in_database(*statements):
    def change(members):
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(members["library.sqlite3"])
        connection.create_function("seal", -1, lambda *_: 0)
        for statement in statements:
            connection.execute(statement)
        members["library.sqlite3"] = connection.serialize()
        connection.close()

    return change


def replace_source(members):
    name = next(name for name in members if name.startswith("sources/"))
    members[name] += b"!"


HOSTILE = {
    "traversal": lambda m: m.update({"../outside": b"x"}),
    "absolute": lambda m: m.update({"/tmp/outside": b"x"}),
    "a pickle": lambda m: m.update({"index.pkl": b"x"}),
    "other bytes": replace_source,
    "no bytes": lambda m: m.pop(next(n for n in m if n.startswith("sources/"))),
    "no database": lambda m: m.pop("library.sqlite3"),
    "no database inside": lambda m: m.update({"library.sqlite3": b"none"}),
    "of nothing": lambda m: m.update({"syntopia.json": b"[]"}),
    "newer": lambda m: m.update(
        {"syntopia.json": json.dumps({"what": "a library of Syntopia", "format": 2}).encode()}
    ),
    "deep": lambda m: m.update({"syntopia.json": b"[" * 9000}),
    "a bomb": lambda m: m.update({"sources/" + "0" * 64: bytes(80 << 20)}),
    "a trigger": in_database(
        "CREATE TRIGGER t AFTER INSERT ON document BEGIN SELECT load_extension('x'); END"
    ),
    "a view": in_database("DROP TABLE edit", "CREATE VIEW edit AS SELECT 1 AS document"),
    "other rows": in_database("UPDATE document SET title = 'forged'"),
    "tables of another version": in_database("PRAGMA user_version = 4"),
    "no version": in_database("PRAGMA user_version = 0"),
    "a text that is none": in_database("UPDATE document_text SET text = x'ff'"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_would_do_harm_is_refused(packed, target, tmp_path, name):
    mine = add(target, "mine")
    before = sorted(path.name for path in tmp_path.iterdir())
    bad = rebuilt(packed, tmp_path / "bad.zip", HOSTILE[name])
    with pytest.raises(LibraryError, match="cannot be taken in"):
        pack.take(target, bad)
    assert mine.id in {entry.id for entry in target.entries()}
    assert not list(target.folder.glob("take-*"))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*before, "bad.zip"])


def test_what_is_no_pack(target, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"x")
    for name in ("x.zip", "none.zip"):
        with pytest.raises(LibraryError, match="cannot be taken in"):
            pack.take(target, tmp_path / name)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_damage_is_refused_and_never_believed(given_library, packed, target, tmp_path, data):
    raw = bytearray(packed.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(raw) - 1), min_size=1, max_size=5)):
        raw[place] ^= 1 << data.draw(st.integers(0, 7))
    bad = tmp_path / "bad.zip"
    bad.write_bytes(raw)
    with contextlib.suppress(LibraryError):
        pack.take(target, bad)
    for entry in target.entries():
        assert target.document(entry.id).text == given_library.document(entry.id).text
    assert set(target.judgements()) <= set(given_library.judgements())
