"""Files into a library: at once, by the queue, after a stop."""

import pytest

from app.model.errors import Cancelled
from app.store.library import Library
from app.workspace.intake import Intake
from app.workspace.jobs import Progress


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def intake(library):
    return Intake(library, lambda: None)


def files(tmp_path, count, bad=()):
    made = []
    for n in range(count):
        path = tmp_path / f"{n:03}.txt"
        path.write_bytes(b"" if n in bad else f"Text number {n}.\n".encode())
        made.append(path)
    return made


def test_the_queue_is_worked_off_and_what_failed_is_listed(intake, library, tmp_path):
    intake.put(files(tmp_path, 5, bad={2}))
    done = intake.work(Progress())
    assert (done.new, len(done.documents), len(done.errors)) == (4, 4, 1)
    assert "002.txt" in done.errors[0].what
    assert intake.waiting() == 0
    assert [e.what for e in intake.failures()] == [e.what for e in done.errors]
    assert [e.title for e in library.entries()] == [f"Text number {n}." for n in (0, 1, 3, 4)]


def test_what_was_stopped_goes_on_where_it_stopped(intake, library, tmp_path):
    intake.put(files(tmp_path, 5))
    seen = []

    def stop(share, doing):
        seen.append(doing)
        if doing.startswith("3 of 5"):
            raise Cancelled

    with pytest.raises(Cancelled):
        intake.work(Progress(stop))
    assert intake.waiting() == 3
    assert len(library.entries()) == 2
    library.close()
    again = Library.open(library.folder)
    done = Intake(again, lambda: None).work(Progress())
    assert done.new == 3
    assert len(again.entries()) == 5
    again.close()


def test_what_failed_can_be_tried_again(intake, tmp_path):
    (path,) = files(tmp_path, 1, bad={0})
    intake.put([path])
    assert len(intake.work(Progress()).errors) == 1
    path.write_text("It is there now.", "utf-8")
    intake.retry()
    done = intake.work(Progress())
    assert (done.new, done.errors) == (1, ())


def test_what_is_dropped_is_forgotten_and_what_came_in_stays(intake, library, tmp_path):
    intake.put(files(tmp_path, 3))
    intake.drop()
    assert intake.waiting() == 0
    assert intake.work(Progress()).documents == ()


def test_the_same_files_twice_are_one_document_each(intake, library, tmp_path):
    made = files(tmp_path, 2)
    intake.put(made)
    intake.work(Progress())
    done = intake.at_once(made, Progress())
    assert (done.new, len(done.documents)) == (0, 2)


def test_the_list_is_brought_meanwhile(intake, tmp_path, monkeypatch):
    monkeypatch.setattr("app.workspace.intake._EVERY", 0.0)
    brought = []
    intake.put(files(tmp_path, 3))
    intake.work(Progress(bring=lambda entries: brought.append(len(entries))))
    assert brought == [1, 2, 3]
