"""Watched folders: what is new in them goes into the queue, once."""

import os
import time
import zipfile

import pytest

from app.store.library import Library
from app.workspace.flow import Flow
from app.workspace.jobs import Progress


@pytest.fixture
def flow(tmp_path, monkeypatch):
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    library = Library.open(tmp_path / "library")
    yield Flow(library, lambda: None)
    library.close()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "press"
    made.mkdir()
    return made


def put(folder, name, text, age=60.0):
    path = folder / name
    path.write_text(text, "utf-8")
    moment = time.time() - age
    os.utime(path, (moment, moment))
    return path


def test_what_is_new_is_imported_once(flow, folder):
    flow.watched.set([folder, folder])
    assert flow.watched.folders() == (folder,)
    put(folder, "a.txt", "One")
    assert flow.queue_new() == 1
    assert flow.intake.work(Progress()).new == 1
    assert flow.queue_new() == 0
    put(folder, "b.txt", "Two")
    assert [path.name for path in flow.watched.new()] == ["b.txt"]


def test_what_was_changed_is_imported_again(flow, folder, monkeypatch):
    flow.watched.set([folder])
    put(folder, "a.txt", "One")
    flow.queue_new()
    flow.intake.work(Progress())
    changed = put(folder, "a.txt", "One, and more", age=-60.0)
    assert flow.watched.new() == []  # it is being written
    monkeypatch.setattr("app.workspace.watched._SETTLED", -100.0)
    assert flow.watched.new() == [changed]


def test_what_is_being_written_waits(flow, folder):
    flow.watched.set([folder])
    put(folder, "a.txt", "One", age=0.0)
    assert flow.queue_new() == 0


def test_what_could_not_be_read_is_not_tried_over_and_over(flow, folder):
    flow.watched.set([folder])
    put(folder, "empty.txt", "")
    assert flow.queue_new() == 1
    assert len(flow.intake.work(Progress()).errors) == 1
    assert flow.queue_new() == 0


def test_an_archive_is_known_by_what_it_holds(flow, folder):
    flow.watched.set([folder])
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("in/one.txt", "One")
    os.utime(folder / "a.zip", (1e9, 1e9))
    assert flow.queue_new() == 1
    assert flow.intake.work(Progress()).new == 1
    assert flow.queue_new() == 0


def test_a_folder_that_is_gone_is_no_harm(flow, folder):
    flow.watched.set([folder / "gone"])
    assert flow.queue_new() == 0
    flow.watched.set([])
    assert flow.watched.folders() == ()
