"""Libraries of older formats, made by the migrations that made them then."""

import hashlib
import sqlite3
import zlib

import pytest

from app.model.judgement import Judgement, Named, Verdict
from app.store import doctor, migrations, seals
from app.store.database import FILE_NAME
from app.store.library import Library
from tests.store.making import made, read

SAID = Judgement(Named("a", ("x",)), Named("b", ("y",)), Verdict.SAME)


def old_library(folder, version):
    """A library with a document, as version 1 or 2 of the format has it."""
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    for migration in migrations.MIGRATIONS[:version]:
        for step in migration:
            connection.execute(step)
    connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    document, data = made(title="Old")
    sha256 = hashlib.sha256(data).hexdigest()
    connection.execute("INSERT INTO source_file VALUES (?, 9, ?)", (sha256, zlib.compress(data)))
    connection.execute(
        "INSERT INTO document VALUES (1, ?, 'Old', '/texts/a.txt', 'text', NULL, NULL, ?, ?, ?)",
        (document.id, len(document.text), "2020-01-02T03:04:05+00:00", sha256),
    )
    connection.execute("INSERT INTO document_text VALUES (1, ?)", (document.text,))
    if version == 2:
        connection.execute(
            """INSERT INTO judgement VALUES
            (1, 'a', '["x"]', 'b', '["y"]', 'same', '2020-01-02T03:04:05+00:00', 0)"""
        )
    connection.close()
    return document, data


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_library_is_brought_on_with_all_it_holds(tmp_path, version):
    folder = tmp_path / "library"
    document, data = old_library(folder, version)
    library = Library.open(folder)
    assert library.document(document.id) == document
    assert library.source_bytes(document.id) == data
    assert library.judgements() == ((SAID,) if version == 2 else ())
    library.judge(SAID)
    library.edit(document.id, title="New")
    assert library.compare_texts() == 1
    library.close()
    assert doctor.check(folder).findings == []


def test_before_it_is_changed_it_is_copied(tmp_path):
    folder = tmp_path / "library"
    document, _ = old_library(folder, 2)
    Library.open(folder).close()
    (backup,) = (folder / "backups").iterdir()
    assert backup.name == f"before-format-{migrations.VERSION}.sqlite3"
    connection = sqlite3.connect(backup)
    assert migrations.version_of(connection) == 2
    assert connection.execute("SELECT id FROM document").fetchall() == [(document.id,)]
    connection.close()


def test_a_new_library_is_not_copied(tmp_path):
    Library.open(tmp_path / "library").close()
    assert not (tmp_path / "library" / "backups").exists()


def test_a_damaged_older_library_is_mended(tmp_path):
    folder = tmp_path / "library"
    document, data = old_library(folder, 2)
    file = folder / FILE_NAME
    connection = sqlite3.connect(file)
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'document_file'"
    (page,) = connection.execute(query).fetchone()
    connection.close()
    plain = bytearray(file.read_bytes())
    plain[(page - 1) * 4096 : page * 4096] = bytes(4096)
    file.write_bytes(plain)
    assert not doctor.check(folder).is_sound
    assert doctor.repair(folder, read).is_sound
    library = Library.open(folder)
    assert library.document(document.id) == document
    assert library.source_bytes(document.id) == data
    assert library.judgements() == (SAID,)
    library.close()


def test_what_older_analyses_found_is_in_the_list(tmp_path, monkeypatch):
    before = migrations.MIGRATIONS[:5]
    with monkeypatch.context() as older:
        older.setattr(migrations, "MIGRATIONS", before)
        older.setattr(migrations, "VERSION", 5)
        library = Library.open(tmp_path / "library")
        document, data = made()
        library.add(document, data)
        library.close()
    content = (
        f'{{"document_id":"{document.id}","authors":["Ann Lee","Bo Ray"],"date":"2020-05-04"}}'
    )
    connection = sqlite3.connect(tmp_path / "library" / FILE_NAME)
    connection.execute("INSERT INTO analysis VALUES (1, '1', ?, 0)", (content,))
    connection.execute("INSERT INTO actor_form VALUES (1, '[]', 0)")
    for table, columns in (("analysis", (1, "1", content)), ("actor_form", (1, "[]"))):
        connection.execute(f"UPDATE {table} SET seal = ?", (seals.seal(*columns),))
    connection.commit()
    connection.close()
    library = Library.open(tmp_path / "library")
    (entry,) = library.entries()
    assert (entry.authors, entry.outlet) == (("Ann Lee", "Bo Ray"), "")
    assert entry.found == {"authors", "date"}
    assert library.analysis(document.id, "1").authors == ("Ann Lee", "Bo Ray")
    library.close()
    assert doctor.check(library.folder).findings == []
