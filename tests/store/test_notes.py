"""Notes in a library: kept, changed, merged, handed on, salvaged."""

import csv
import dataclasses
import json
import sqlite3

import pytest

from app.model.document import Span
from app.model.errors import FileError, LibraryError
from app.model.note import About, Note, Place
from app.store import doctor, exchange_notes
from app.store.database import FILE_NAME
from app.store.library import Library
from tests.store.making import add, read

PASSAGE = Note(
    "n1",
    'Who says so?\nAsk "them", =now 🚤',
    About.PASSAGE,
    (Place("a", Span(3, 8), "Coast\nGuard", "The ", " said"),),
    "2020-01-02T03:04:05+00:00",
    "2020-01-02T03:04:05+00:00",
)
ACTOR = Note(
    "n2",
    "قَالَ",
    About.ACTOR,
    (
        Place("a", Span(3, 8), "Board", names=("Board", "The Board")),
        Place("b", Span(0, 5), "Ilse,", "", " the", ("Ilse",)),
    ),
    "2020-01-03T03:04:05+00:00",
    "2020-01-04T03:04:05+00:00",
)


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    for note in (ACTOR, PASSAGE):
        opened.keep_note(note)
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path):
    opened = Library.open(tmp_path / "other")
    yield opened
    opened.close()


def test_they_come_back_the_oldest_first(library):
    assert library.notes() == (PASSAGE, ACTOR)
    again = Library.open(library.folder)
    assert again.notes() == (PASSAGE, ACTOR)
    again.close()


def test_one_is_changed_and_taken_out(library):
    changed = dataclasses.replace(PASSAGE, text="Well.", changed="2021-01-01T00:00:00+00:00")
    library.keep_note(changed)
    assert library.notes() == (changed, ACTOR)
    library.remove_note("n1")
    library.remove_note("none")
    assert library.notes() == (ACTOR,)


def test_they_outlive_their_document(library):
    document = add(library)
    note = dataclasses.replace(PASSAGE, places=(dataclasses.replace(PASSAGE.places[0], document=document.id),))  # fmt: skip
    library.keep_note(note)
    library.set_aside([document.id])
    library.let_go()
    assert note in library.notes()


def test_a_library_to_read_alone_keeps_none(library):
    closed = Library.open(library.folder, read_only=True)
    with pytest.raises(LibraryError):
        closed.keep_note(PASSAGE)
    with pytest.raises(LibraryError):
        closed.remove_note("n1")
    assert closed.notes() == (PASSAGE, ACTOR)
    closed.close()


def test_of_two_of_one_id_the_later_stays(library):
    older = dataclasses.replace(ACTOR, text="older", changed="2019-01-01T00:00:00+00:00")
    later = dataclasses.replace(PASSAGE, text="later", changed="2022-01-01T00:00:00+00:00")
    assert library.merge_notes([older, later]) == 1
    assert library.notes() == (later, ACTOR)


def test_a_flipped_bit_is_noticed_and_a_backup_mends_it(library):
    library.backups.make()
    library.close()
    connection = sqlite3.connect(library.folder / FILE_NAME)
    connection.execute("UPDATE note SET text = 'Who said so?' WHERE id = 'n1'")
    connection.commit()
    connection.close()
    damaged = Library.open(library.folder)
    with pytest.raises(LibraryError, match="damaged"):
        damaged.notes()
    damaged.close()
    assert not doctor.check(library.folder).is_sound
    health = doctor.repair(library.folder, read)
    assert health.is_sound
    assert any(finding.what.startswith("notes: 1 were saved") for finding in health.findings)
    mended = Library.open(library.folder)
    assert mended.notes() == (PASSAGE, ACTOR)
    mended.close()


@pytest.mark.parametrize("name", ["notes.csv", "notes.JSON"])
def test_a_file_of_them_merges(library, other, tmp_path, name):
    assert exchange_notes.write_notes(library.notes(), tmp_path / name) == 2
    mine = dataclasses.replace(ACTOR, id="mine", created="2019-01-01T00:00:00+00:00")
    other.keep_note(mine)
    assert exchange_notes.read_notes(other, tmp_path / name) == 2
    assert other.notes() == (mine, PASSAGE, ACTOR)
    assert exchange_notes.read_notes(other, tmp_path / name) == 0


def test_the_csv_is_read_by_others(library, tmp_path):
    exchange_notes.write_notes(library.notes(), tmp_path / "notes.csv")
    with (tmp_path / "notes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == [PASSAGE.text, ACTOR.text]
    assert [row["on"] for row in rows] == ["Coast Guard", "Board / Ilse"]


GOOD = {
    "id": "x",
    "about": "passage",
    "places": [
        {
            "document": "a",
            "start": 0,
            "end": 2,
            "words": "ab",
            "before": "",
            "after": "",
            "names": [],
        }
    ],
    "text": "yes",
    "created": "2020-01-02T03:04:05+00:00",
    "changed": "2020-01-02T03:04:05+00:00",
}


def of_place(**change):
    return {"places": [GOOD["places"][0] | change]}


@pytest.mark.parametrize(
    "change",
    [
        {"about": "perhaps"},
        {"places": []},
        {"places": "[1"},
        {"places": [1]},
        {"places": None},
        of_place(start=-1),
        of_place(start=2),
        of_place(start="0"),
        of_place(start=True),
        of_place(words=""),
        of_place(words="\ud800"),
        of_place(names=[1]),
        of_place(document=None),
        {"text": "  "},
        {"text": 5},
        {"id": ""},
        {"changed": "yesterday"},
        {"created": "2020-01-02T03:04:05"},
    ],
)
def test_one_that_is_none_lets_none_in(other, tmp_path, change):
    (tmp_path / "bad.json").write_text(json.dumps([GOOD, GOOD | {"id": "y"} | change]))
    with pytest.raises(FileError, match="something in it is no note"):
        exchange_notes.read_notes(other, tmp_path / "bad.json")
    assert other.notes() == ()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"a": 1}', "null", "[" * 9000])
def test_other_json(other, tmp_path, text):
    (tmp_path / "bad.json").write_text(text)
    with pytest.raises(FileError):
        exchange_notes.read_notes(other, tmp_path / "bad.json")


def test_other_endings_and_places(library, tmp_path):
    with pytest.raises(FileError, match="its name ends neither"):
        exchange_notes.write_notes(library.notes(), tmp_path / "notes.txt")
    with pytest.raises(FileError, match="cannot be written"):
        exchange_notes.write_notes(library.notes(), tmp_path / "none" / "notes.csv")
    with pytest.raises(FileError, match="cannot be read"):
        exchange_notes.read_notes(library, tmp_path / "none.csv")
