"""The list is kept until something is written, by this window or by another program."""

import pytest

from app.model.document import Document
from app.store.library import Library


def some(number):
    return Document(f"{number:064x}", f"Title {number}", f"text {number}", source=f"/{number}.txt")


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library")
    for number in range(3):
        library.add(some(number), b"bytes")
    yield library
    library.close()


def titles(library):
    return [entry.title for entry in library.entries()]


def test_nothing_is_read_again_while_nothing_is_written(library):
    assert library.entries() is library.entries()


def test_only_what_is_new_is_another_row(library):
    before = library.entries()
    library.add(some(3), b"bytes")
    after = library.entries()
    assert [entry.title for entry in after] == ["Title 0", "Title 1", "Title 2", "Title 3"]
    assert all(a is b for a, b in zip(before, after, strict=False))


def test_what_another_program_writes_is_seen(library):
    assert len(library.entries()) == 3
    other = Library.open(library.folder)
    other.add(some(4), b"bytes")
    other.remove(some(0).id)
    other.close()
    assert titles(library) == ["Title 1", "Title 2", "Title 4"]


def test_what_the_reader_says_comes_and_goes(library):
    library.entries()
    before = library.edit(some(1).id, title="Another", outlet="The Paper")
    assert library.entries()[1].outlet == "The Paper"
    assert titles(library) == ["Title 0", "Another", "Title 2"]
    library.edit(some(1).id, **before)
    assert titles(library) == ["Title 0", "Title 1", "Title 2"]


def test_what_is_set_aside_is_not_listed_until_it_is_put_back(library):
    library.entries()
    library.set_aside([some(1).id])
    assert titles(library) == ["Title 0", "Title 2"]
    library.put_back([some(1).id])
    assert titles(library) == ["Title 0", "Title 1", "Title 2"]


def test_another_document_in_the_place_of_a_removed_one_is_read(library):
    library.entries()
    library.remove(some(2).id)
    library.add(some(5), b"bytes")  # SQLite gives it the number that is free
    assert titles(library) == ["Title 0", "Title 1", "Title 5"]
