import os
from pathlib import Path

import pytest

from app.model.errors import FileError, ScannedError
from app.store.imports import Standing
from app.store.library import Library


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


ERROR = FileError("c.txt cannot be read", "it is empty", "choose another")


def test_an_import_goes_on_where_it_stopped(library):
    paths = [Path(f"/texts/{name}") for name in "abcd"]
    library.imports.put(paths)
    first, second = library.imports.take(2)
    assert [first.path, second.path] == paths[:2]
    library.imports.finish(first)
    library.close()
    again = Library.open(library.folder)
    assert again.imports.standing() == Standing(waiting=3, done=1, failed=0)
    assert [item.path for item in again.imports.take(9)] == paths[1:]
    again.close()


def test_what_failed_is_listed_with_its_reason_and_tried_again(library):
    library.imports.put([Path("c.txt"), Path("d.txt")])
    bad, good = library.imports.take(2)
    library.imports.finish(bad, [ERROR, ERROR])
    library.imports.finish(good)
    assert library.imports.take() == ()
    assert library.imports.standing() == Standing(0, 1, 1)
    assert [str(error) for error in library.imports.failures()] == [str(ERROR)] * 2
    assert library.imports.retry() == 1
    assert library.imports.failures() == ()
    assert library.imports.take() == (bad,)
    library.imports.finish(bad)
    assert library.imports.standing() == Standing(0, 2, 0)


def test_the_same_file_waits_once_and_again_after_it_was_done(library):
    library.imports.put([Path("a"), Path("a")])
    (item,) = library.imports.take(9)
    library.imports.finish(item, [ERROR])
    library.imports.put([Path("a")])
    assert library.imports.take(9) == (item,)
    assert library.imports.failures() == ()


def test_a_cancelled_import_is_forgotten(library):
    library.imports.put([Path("a"), Path("b")])
    library.imports.finish(library.imports.take()[0], [ERROR])
    library.imports.clear()
    assert library.imports.standing() == Standing()
    assert library.imports.failures() == ()


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_no_text(library):
    odd = Path(os.fsdecode(b"/texts/\xff\n\xf0\x9f\x9a\xa4"))
    library.imports.put([odd])
    assert library.imports.take()[0].path == odd


def test_what_is_scanned_is_put_back_to_be_recognised_and_nothing_else(library):
    scanned = ScannedError("s.pdf cannot be read", "it is scanned", "read it by OCR")
    library.imports.put([Path("c.txt"), Path("s.pdf")])
    for item, error in zip(library.imports.take(2), [ERROR, scanned], strict=True):
        assert item.languages == ""
        library.imports.finish(item, [error])
    library.close()
    again = Library.open(library.folder)
    assert list(map(type, again.imports.failures())) == [FileError, ScannedError]
    assert again.imports.recognise("eng+deu") == 1
    assert [str(error) for error in again.imports.failures()] == [str(ERROR)]
    (item,) = again.imports.take(9)
    assert (item.path, item.languages) == (Path("s.pdf"), "eng+deu")
    again.imports.put([Path("s.pdf")])  # asked for anew, without
    assert again.imports.take(9)[0].languages == ""
    again.close()


def test_what_failed_beside_the_queue_is_listed_and_can_be_tried_again(library):
    library.imports.put([Path("a")])
    library.imports.note(Path("b"), [ERROR])
    library.imports.note(Path("b"), [ERROR])
    assert library.imports.standing() == Standing(waiting=1, done=0, failed=1)
    assert len(library.imports.failures()) == 1
    library.imports.retry()
    assert [item.path for item in library.imports.take(9)] == [Path("a"), Path("b")]
