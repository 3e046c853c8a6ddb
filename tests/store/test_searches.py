"""Saved searches: kept, renamed, merged, damaged, read only; and the queries of before."""

import sqlite3

import pytest

from app.model.errors import LibraryError
from app.model.search import Narrowing, SavedSearch
from app.store import doctor
from app.store.library import Library
from tests.store.making import add, read

NARROWED = Narrowing(frozenset([("Outlet", "Herald"), ("Year", "2020")]), frozenset([("x", "X")]))
BOATS = SavedSearch("Boats", 'boat* "the sea"', NARROWED)


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


def again(library, **how):
    library.close()
    return Library.open(library.folder, **how)


def test_they_are_there_after_a_restart_by_their_names(library):
    for name in ("quay", "Boats", "alpha"):
        library.save_search(SavedSearch(name, name))
    library.save_search(BOATS)
    assert [one.name for one in library.saved_searches()] == ["alpha", "Boats", "quay"]
    opened = again(library)
    assert opened.saved_searches()[1] == BOATS
    opened.close()


def test_renamed_and_removed(library):
    library.save_search(BOATS)
    library.save_search(SavedSearch("quay", "quay"))
    library.rename_search("Boats", "Vessels")
    assert [one.name for one in library.saved_searches()] == ["quay", "Vessels"]
    library.rename_search("quay", "Vessels")
    assert library.saved_searches() == (SavedSearch("Vessels", "quay"),)
    library.rename_search("Vessels", "Vessels")
    library.remove_search("Vessels")
    library.remove_search("Vessels")
    assert library.saved_searches() == ()


def test_of_two_with_one_name_the_later_stays(library):
    library.save_search(BOATS)
    older, newer = "2000-01-01T00:00:00+00:00", "2999-01-01T00:00:00+00:00"
    other = SavedSearch("Boats", "other")
    assert library.merge_searches([(other, older), (SavedSearch("quay", "quay"), older)]) == 1
    assert library.saved_searches()[0] == BOATS
    assert library.merge_searches([(other, newer)]) == 1
    assert library.saved_searches()[0] == other


def test_a_library_that_is_read_only_says_so(library):
    library.save_search(BOATS)
    opened = again(library, read_only=True)
    assert opened.saved_searches() == (BOATS,)
    for refused in (
        lambda: opened.save_search(BOATS),
        lambda: opened.rename_search("Boats", "x"),
        lambda: opened.remove_search("Boats"),
        lambda: opened.note_query("x"),
    ):
        with pytest.raises(LibraryError):
            refused()
    opened.close()


def test_a_flipped_bit_is_found_and_the_search_restored_from_the_backup(library):
    add(library)
    library.save_search(BOATS)
    library.backups.make()
    library.close()
    file = library.folder / "library.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.create_function("seal", -1, lambda *_: 0)
        connection.execute("UPDATE saved_search SET query = 'goat*'")
    connection.close()
    damaged = Library.open(library.folder)
    with pytest.raises(LibraryError, match="damaged"):
        damaged.saved_searches()
    damaged.close()
    doctor.repair(library.folder, read)
    mended = Library.open(library.folder)
    assert mended.saved_searches() == (BOATS,)
    mended.close()


def test_queries_are_remembered_the_last_first(library):
    assert library.earlier_queries() == ()
    for query in ("one", "two", "one", *map(str, range(120))):
        library.note_query(query)
    library.note_query("one")
    kept = library.earlier_queries()
    assert kept[:3] == ("one", "119", "118")
    assert len(kept) == len(set(kept)) == 100
    library.set_value("searches", "{damaged")
    assert library.earlier_queries() == ()
