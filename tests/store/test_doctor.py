import os
import sqlite3
from pathlib import Path

import pytest

from app.model.document import Document
from app.model.errors import FileError, LibraryError, LibraryInUse
from app.model.judgement import Judgement, Named, Verdict
from app.store import doctor
from app.store.database import FILE_NAME
from app.store.imports import Standing
from app.store.library import Library
from tests.store.making import add, copied, holds, made, read

SAID = Judgement(Named("a", ("x",)), Named("b", ("y",)), Verdict.SAME)


@pytest.fixture
def folder(tmp_path):
    """A library of three documents, closed."""
    library = Library.open(tmp_path / "library")
    for name in ("one", "two", "three"):
        add(library, f"{name} text", title=name, source=str(tmp_path / f"{name}.txt"))
    library.judge(SAID)
    library.close()
    return library.folder


def change(folder, *statements):
    connection = sqlite3.connect(folder / FILE_NAME)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def parts(health):
    return [finding.part for finding in health.findings]


def source_of(folder, text):
    (path,) = (p for p in folder.glob("sources/??/*") if p.read_text() == text)
    return path


def no_reader(data, name, form):
    raise FileError(name, "nothing reads it", "do without")


def test_a_sound_library(folder):
    health = doctor.check(folder)
    assert (health.findings, health.documents, health.is_sound) == ([], 3, True)
    before = holds(folder)
    health = doctor.repair(folder, read)
    assert (health.findings, health.set_aside) == ([], None)
    assert not (folder / "damaged").exists()
    assert holds(folder) == before


def test_there_must_be_one(tmp_path):
    for act in (doctor.check, lambda folder: doctor.repair(folder, read)):
        with pytest.raises(LibraryError, match="there is no library"):
            act(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_one_that_a_window_has_open_is_not_mended(folder):
    library = Library.open(folder)
    library.lock_for_window()
    with pytest.raises(LibraryInUse):
        doctor.repair(folder, read)
    assert doctor.check(folder).is_sound
    library.close()


def test_a_changed_row_comes_back_from_the_backup(folder):
    library = Library.open(folder)
    library.backups.make()
    library.close()
    before = holds(folder)
    change(folder, "UPDATE document SET title = 'tvo' WHERE title = 'two'")
    assert parts(doctor.check(folder)) == ["store"]
    damaged = (folder / FILE_NAME).read_bytes()
    health = doctor.repair(folder, read)
    assert health.is_sound
    assert any("1 came from the backup" in finding.what for finding in health.findings)
    assert (health.set_aside / FILE_NAME).read_bytes() == damaged
    assert holds(folder) == before
    assert doctor.check(folder).findings == []


def test_without_a_backup_it_is_read_from_its_source_and_said(folder):
    change(folder, "UPDATE document SET title = 'tvo' WHERE title = 'two'")
    health = doctor.repair(folder, read)
    assert any("no sound backup" in finding.what for finding in health.findings)
    documents, judgements = holds(folder)
    assert sorted(one.title for one in documents.values()) == ["one", "three", "two text"]
    assert judgements == (SAID,)


def test_a_judgement_that_cannot_be_believed_is_lost_and_named(folder):
    change(folder, "UPDATE judgement SET verdict = 'different'")
    health = doctor.repair(folder, read)
    assert holds(folder)[1] == ()
    assert any("judgements: 0 were saved" in finding.what for finding in health.findings)


def test_what_was_taken_out_does_not_come_back_from_a_backup(folder):
    library = Library.open(folder)
    library.backups.make()
    library.remove(library.entries()[0].id)
    library.take_back()
    library.close()
    change(folder, "DELETE FROM document_text WHERE document = 2")
    assert doctor.repair(folder, read).is_sound
    documents, judgements = holds(folder)
    assert sorted(one.title for one in documents.values()) == ["three", "two"]
    assert judgements == ()


def test_a_text_is_read_again_with_its_pages(folder):
    change(folder, "UPDATE document_text SET text = 'no text' WHERE document = 2")

    def paged(data, name, form):
        plain = read(data, name, form)
        return Document(plain.id, "other title", plain.text, pages=(0, 4))

    assert doctor.repair(folder, paged).is_sound
    documents, _ = holds(folder)
    (two,) = (one for one in documents.values() if one.title == "two")
    assert (two.text, two.pages) == ("two text", (0, 4))


def test_a_text_that_cannot_be_read_again_is_named(folder):
    change(folder, "DELETE FROM document_text WHERE document = 2")
    health = doctor.repair(folder, no_reader)
    assert not health.is_sound
    assert [finding.what for finding in health.findings if not finding.mended] == [
        "“two” cannot be read again: nothing reads it"
    ]


def test_a_source_is_put_back_from_where_it_came(folder, tmp_path):
    path = source_of(folder, "two text")
    path.write_text("two txet")
    assert parts(doctor.check(folder)) == ["sources"]
    (tmp_path / "two.txt").write_text("by now another text")
    health = doctor.repair(folder, read)
    assert [(finding.part, finding.mended) for finding in health.findings] == [("sources", False)]
    (tmp_path / "two.txt").write_text("two text")
    assert doctor.repair(folder, read).is_sound
    assert path.read_text() == "two text"
    assert doctor.check(folder).findings == []


def test_a_source_without_a_document_is_taken_in(folder):
    data = made("four text")[1]
    Library.open(folder)._sources.keep(data)
    assert parts(doctor.check(folder)) == ["sources"]
    assert doctor.repair(folder, read).is_sound
    assert sorted(one.text for one in holds(folder)[0].values())[0] == "four text"
    assert doctor.check(folder).findings == []


def test_what_was_half_removed_goes(folder):
    path = source_of(folder, "two text")
    change(
        folder,
        "DELETE FROM document_text WHERE document = 2",
        "DELETE FROM likeness WHERE document = 2",
        "DELETE FROM document WHERE number = 2",
    )
    half = path.with_name(path.name + ".part1-1")
    half.write_text("ha")
    assert doctor.repair(folder, read).findings == []
    assert not path.exists()
    assert not half.exists()
    assert len(holds(folder)[0]) == 2


def test_without_the_database_file_being_one_all_comes_from_backup_and_sources(folder):
    library = Library.open(folder)
    library.edit(library.entries()[0].id, title="mine")
    library.backups.make()
    library.close()
    before = holds(folder)
    (folder / FILE_NAME).write_bytes(os.urandom(9000))
    with pytest.raises(LibraryError, match="run syntopia doctor --repair"):
        Library.open(folder)
    assert doctor.repair(folder, read).is_sound
    assert holds(folder) == before


@pytest.mark.parametrize("number", ["application_id", "user_version"])
def test_a_header_that_names_another_is_ours_by_its_tables(folder, number):
    before = holds(folder)
    change(folder, f"PRAGMA {number} = 123456")
    assert parts(doctor.check(folder)) == ["store"]
    assert doctor.repair(folder, read).is_sound
    assert holds(folder) == before


def test_a_newer_library_is_not_touched(folder):
    change(folder, "CREATE TABLE newer (x)", "PRAGMA user_version = 99")
    before = (folder / FILE_NAME).read_bytes()
    for act in (doctor.check, lambda folder: doctor.repair(folder, read)):
        with pytest.raises(LibraryError, match="newer version of Syntopia"):
            act(folder)
    assert (folder / FILE_NAME).read_bytes() == before
    assert not (folder / "damaged").exists()


def test_a_damaged_backup_is_put_out_of_use(folder):
    library = Library.open(folder)
    file = library.backups.make()
    library.close()
    os.truncate(file, 5000)
    assert parts(doctor.check(folder)) == ["backups"]
    health = doctor.repair(folder, read)
    assert health.is_sound
    assert file.with_suffix(".damaged").exists()
    assert doctor.check(folder).findings == []
    library = Library.open(folder)
    assert library.backups.newest_sound() is not None
    library.close()


def test_damage_in_the_log_is_said_at_opening_and_a_copy_kept(folder, tmp_path):
    library = Library.open(folder)
    for number in range(3):
        add(library, f"late {number}")
    late = copied(library, tmp_path / "copy")
    library.close()
    log = late / f"{FILE_NAME}-wal"
    raw = bytearray(log.read_bytes())
    raw[-2000] ^= 1
    log.write_bytes(raw)
    opened = Library.open(late)
    assert "some of them cannot be read" in opened.notice
    assert (late / f"{FILE_NAME}-wal.damaged").read_bytes() == raw
    add(opened, "goes on")
    opened.close()
    again = Library.open(late)
    assert again.notice == ""
    again.close()
    assert doctor.repair(late, read).is_sound
    texts = {one.text for one in holds(late)[0].values()}
    assert texts == {
        *(f"{n} text" for n in ("one", "two", "three")),
        *(f"late {n}" for n in range(3)),
        "goes on",
    }


def test_what_is_to_be_imported_outlasts_a_repair(folder):
    library = Library.open(folder)
    library.imports.put([Path("a"), Path("b")])
    library.imports.finish(library.imports.take()[0], [FileError("a", "is", "bad")])
    library.close()
    change(folder, "UPDATE judgement SET verdict = 'different'")
    assert doctor.repair(folder, read).is_sound
    library = Library.open(folder)
    assert library.imports.standing() == Standing(waiting=1, failed=1)
    assert len(library.imports.failures()) == 1
    library.close()


@pytest.mark.parametrize(
    ("name", "other"),
    [("other_document", "other_dobument"), ("seal", "reel"), ("title", "tible"), ("made", "mede")],
)
def test_the_name_of_a_column_is_damaged(folder, name, other):
    before = holds(folder)
    change(
        folder,
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_master SET sql = replace(sql, '{name}', '{other}') WHERE type = 'table'",
    )
    assert not doctor.check(folder).is_sound
    assert doctor.repair(folder, read).is_sound
    assert doctor.check(folder).findings == []
    assert holds(folder) == before


def test_the_numbers_of_two_documents_are_damaged(folder):
    """Each row is as it was but for the number by which its text belongs to it."""
    texts = {one: document.text for one, document in holds(folder)[0].items()}
    change(
        folder,
        "UPDATE document SET number = -number WHERE number < 3",
        "UPDATE document SET number = 3 + number WHERE number < 0",
    )
    with pytest.raises(LibraryError):
        holds(folder)
    assert not doctor.check(folder).is_sound
    assert doctor.repair(folder, read).is_sound
    after, _ = holds(folder)
    assert {one: document.text for one, document in after.items()} == texts
