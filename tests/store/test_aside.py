"""What is removed can be put back until it is let go."""

import pytest

from app.importers.plain import read
from app.model.analysis import Analysis
from app.store.library import Library


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def add(library, text):
    data = text.encode()
    document = read(data, f"{text}.txt")
    assert library.add(document, data)
    library.save_analysis(Analysis(document.id, ()), "1")
    return document


def listed(library):
    return [entry.title for entry in library.entries()]


def test_it_is_no_longer_listed_and_comes_back_where_it_was(library):
    one, two, three = (add(library, text) for text in ("One", "Two", "Three"))
    library.set_aside([one.id, two.id])
    assert listed(library) == ["Three"]
    assert [a.document_id for a in library.analyses("1")] == [three.id]
    assert library.unanalysed("2") == (three.id,)
    library.put_back([one.id, two.id])
    assert listed(library) == ["One", "Two", "Three"]
    assert library.analysis(one.id, "1") is not None


def test_importing_its_file_again_puts_it_back(library):
    one = add(library, "One")
    library.set_aside([one.id])
    assert library.add(one, b"One") is True
    assert listed(library) == ["One"]
    assert library.add(one, b"One") is False


def test_let_go_it_is_gone(library):
    one, _ = add(library, "One"), add(library, "Two")
    library.set_aside([one.id])
    assert library.let_go() == 1
    assert library.let_go() == 0
    library.put_back([one.id])
    assert listed(library) == ["Two"]
