import datetime as dt
import os
import sqlite3

import pytest

from app.model.errors import LibraryError
from app.store import tables
from app.store.backups import Backups, kept
from app.store.database import FILE_NAME
from app.store.library import Library
from tests.store.making import add

NOW = dt.datetime(2024, 3, 31, 12, tzinfo=dt.UTC)


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def rows(file, table):
    connection = sqlite3.connect(file)
    found = connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()
    return found


def test_a_backup_holds_what_cannot_be_made_again(library):
    document = add(library)
    library.edit(document.id, title="Mine")
    file = library.backups.make()
    assert tables.is_sound(file)
    assert library.backups.newest_sound() == file
    for table in ("document", "edit"):
        assert rows(file, table) == rows(library.folder / FILE_NAME, table) != []
    assert rows(file, "document_text") == []


def test_one_is_due_when_something_changed_and_a_day_has_gone(library):
    assert library.backups.is_due()
    add(library)
    made = dt.datetime.now(dt.UTC)
    library.backups.make(made)
    assert not library.backups.is_due(made)
    assert not library.backups.is_due(made + dt.timedelta(days=2))
    add(library, "later")
    assert not library.backups.is_due(made + dt.timedelta(hours=23))
    assert library.backups.is_due(made + dt.timedelta(days=1))


def test_the_newest_the_days_and_the_weeks_stay():
    times = [NOW - dt.timedelta(hours=6 * number) for number in range(400)]
    left = sorted(kept(times), reverse=True)
    assert left[:3] == times[:3]
    days = {time.date() for time in left}
    assert {NOW.date() - dt.timedelta(days=number) for number in range(7)} <= days
    assert len({time.isocalendar()[:2] for time in left}) == 5
    assert len(left) <= 3 + 7 + 5
    assert kept(left) == set(left)
    assert NOW - left[-1] >= dt.timedelta(days=27)


def test_the_others_are_taken_away(library):
    for number in range(20):
        library.backups.make(NOW - dt.timedelta(hours=20 - number))
    assert set(library.backups.times()) == kept(library.backups.times())
    assert len(list(library.backups.folder.iterdir())) == len(library.backups.times()) < 6


def test_a_damaged_library_is_not_backed_up_over_a_sound_one(library):
    add(library)
    sound = library.backups.make(NOW)
    before = sound.read_bytes()
    with library._database.writing() as connection:
        connection.execute("UPDATE document SET title = 'other'")
    with pytest.raises(LibraryError, match="it is damaged; run syntopia doctor"):
        library.backups.make(NOW + dt.timedelta(days=1))
    assert [path.name for path in library.backups.folder.iterdir()] == [sound.name]
    assert sound.read_bytes() == before


def test_a_damaged_backup_is_passed_over(library):
    add(library)
    old = library.backups.make(NOW)
    new = library.backups.make(NOW + dt.timedelta(days=1))
    os.truncate(new, 5000)
    assert library.backups.newest_sound() == old
    old.write_bytes(b"")
    assert library.backups.newest_sound() is None


def test_what_else_lies_there_is_left_alone(library):
    backups = Backups(library.folder)
    backups.folder.mkdir()
    (backups.folder / "library-mine.sqlite3").write_text("x")
    backups.make(NOW)
    assert backups.times() == (NOW,)
    assert (backups.folder / "library-mine.sqlite3").exists()
