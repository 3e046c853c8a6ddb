import gc
import os
import signal
import subprocess
import sys
import time

import pytest

from app.index import storage
from app.index.search import IndexDamaged, SearchIndex
from app.model.document import Document
from app.model.errors import AppError, LibraryError, LibraryInUse

pytestmark = pytest.mark.filterwarnings(  # Whoosh leaves files open that it could not read
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture(autouse=True)
def _collect():
    yield
    gc.collect()


DOCUMENTS = [Document(str(i), f"title {i}", f"storm and quay, boat {i}. " * 20) for i in range(30)]
TEXTS = {document.id: document.text for document in DOCUMENTS}


def total(index, query="storm"):
    return index.search(query, texts=TEXTS.get, actors=lambda name: [name]).total


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "cache"
    index = SearchIndex.open(folder)
    assert not index.was_damaged
    index.add(DOCUMENTS)
    index.close()
    return folder


def files(folder, ending):
    return [path for path in (folder / "index").iterdir() if path.name.endswith(ending)]


def assert_made_anew(folder):
    index = SearchIndex.open(folder)
    assert index.was_damaged
    assert index.ids() == frozenset()
    index.add(DOCUMENTS)
    assert total(index) == len(DOCUMENTS)
    index.close()
    assert not SearchIndex.open(folder).was_damaged


def test_an_index_opens_again(folder):
    index = SearchIndex.open(folder)
    assert not index.was_damaged
    assert total(index) == len(DOCUMENTS)


def test_the_folder_is_private(folder):
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "index").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("ending", [".arr", ".toc", "syntopia"])
@pytest.mark.parametrize("how", ["remove", "empty", "truncate", "garbage"])
def test_a_damaged_file_makes_the_index_anew(folder, ending, how):
    for path in files(folder, ending):
        whole = path.read_bytes()
        if how == "remove":
            path.unlink()
        else:
            left = {"empty": b"", "truncate": whole[: len(whole) // 2], "garbage": os.urandom(999)}
            path.write_bytes(left[how])
    assert_made_anew(folder)


def test_damage_that_shows_in_use_is_signalled_and_mended_by_opening(folder):
    index = SearchIndex.open(folder)
    assert total(index) == len(DOCUMENTS)
    for path in (folder / "index").iterdir():
        path.unlink()
    with pytest.raises(IndexDamaged):
        total(index)
    with pytest.raises(IndexDamaged):
        index.add(DOCUMENTS)
    with pytest.raises(IndexDamaged):
        index.ids()
    assert_made_anew(folder)


def test_an_index_of_another_version_is_made_anew(folder):
    (folder / "index" / "syntopia").write_text("0 whoosh 2.7.4")
    assert_made_anew(folder)


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_an_index_that_others_could_have_written_is_never_opened(folder):
    (folder / "index").chmod(0o777)
    assert_made_anew(folder)


def test_a_link_or_a_file_in_its_place_is_thrown_away(folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (folder / "index").rename(elsewhere)
    (folder / "index").symlink_to(elsewhere)
    assert_made_anew(folder)
    assert elsewhere.is_dir()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError) as caught:
        SearchIndex.open(tmp_path / "file" / "cache")
    assert caught.value.do


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_said(folder):
    (folder / "index").chmod(0o500)
    try:
        with pytest.raises(LibraryError):
            SearchIndex.open(folder).add(DOCUMENTS)
    finally:
        (folder / "index").chmod(0o700)


def test_left_over_locks_and_parts_do_no_harm(folder):
    (folder / "index.lock").write_text("")
    (folder / "index.new").mkdir()
    (folder / "index" / "MAIN_WRITELOCK").write_text("")
    (folder / "index" / "MAIN_0123456789abcdef.pst").write_bytes(b"half")
    (folder / "index" / "_MAIN_9.toc.1700000000.0").write_bytes(b"half")
    (folder / "index" / "MAIN.tmp").mkdir(exist_ok=True)
    (folder / "index" / "MAIN.tmp" / "run").write_bytes(b"half")
    index = SearchIndex.open(folder)
    assert not index.was_damaged
    index.remove(["0"])
    index.add(DOCUMENTS[:1])
    assert total(index) == len(DOCUMENTS)


def test_a_second_writer_waits_and_then_says_so(folder, monkeypatch):
    monkeypatch.setattr(storage, "PATIENCE", 0.2)
    index = SearchIndex.open(folder)
    with storage.writing(folder):
        assert total(index) == len(DOCUMENTS)
        with pytest.raises(LibraryInUse):
            SearchIndex.open(folder).add(DOCUMENTS)
    index.add(DOCUMENTS)


WRITE = """
import sys, pathlib
from app.index.search import SearchIndex
from app.model.document import Document

def documents():
    for i in range(10**6):
        print(i, flush=True)
        yield Document(f"new{i}", "", "storm " * 2000)

SearchIndex.open(pathlib.Path(sys.argv[1])).add(documents())
"""


def test_a_writer_killed_in_the_middle_leaves_the_index_whole(folder):
    with subprocess.Popen(
        [sys.executable, "-c", WRITE, str(folder)], stdout=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    began = time.monotonic()
    index = SearchIndex.open(folder)
    assert not index.was_damaged
    assert index.ids() == TEXTS.keys()
    index.add(DOCUMENTS[:2])
    assert time.monotonic() - began < storage.PATIENCE
    assert total(index) == len(DOCUMENTS)


def test_errors_of_the_index_have_a_sentence():
    error = storage.refused(PermissionError(13, "Permission denied"))
    assert isinstance(error, AppError)
    assert str(error).startswith("The search index cannot be used: permission denied; ")
