"""Files into a library: at once, by the queue, after a stop."""

import os

import pytest

from app.importers import guard
from app.model.errors import Cancelled, ScannedError
from app.store.library import Library
from app.workspace.intake import Intake
from app.workspace.jobs import Progress
from tests.importers.making import FIXTURES


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
    assert [e.what for e in intake.failures().errors] == [e.what for e in done.errors]
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


def test_what_fails_at_once_is_listed_and_can_be_tried_again(intake, tmp_path):
    first, bad = files(tmp_path, 2, bad={1})
    assert len(intake.at_once([first, bad], Progress()).errors) == 1
    assert [error.why for error in intake.failures().errors] == ["it is empty"]
    bad.write_text("It is there now.", "utf-8")
    intake.retry()
    assert intake.work(Progress()).new == 1
    assert intake.failures() == ((), ())


@pytest.mark.skipif(os.name == "nt", reason="the program of the test is a shell script")
class TestScanned:
    LISTED = 'if [ "$1" = --list-langs ]; then printf "List (1):\\nfin\\nosd\\n"; exit; fi\n'

    @pytest.fixture
    def program(self, tmp_path, monkeypatch):
        """A recogniser that finds one word on each page, if it is asked for Finnish."""
        program = tmp_path / "bin" / "tesseract"
        program.parent.mkdir()
        table = r"h\n5\t1\t1\t1\t1\t1\t10\t10\t90\t20\t96\tMyrsky\n"
        script = f'#!/bin/sh\n{self.LISTED}[ "$4" = fin ] && cat > /dev/null && printf "{table}"\n'
        program.write_text(script)
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
        # The process that reads such files may be running already, without this path.
        guard._QUICK.forget()
        guard._SLOW.forget()
        yield program
        guard._QUICK.forget()
        guard._SLOW.forget()

    def test_it_is_read_by_ocr_when_that_is_asked_for(self, program, intake, library, tmp_path):
        path = tmp_path / "scan.pdf"
        path.write_bytes((FIXTURES / "scanned.pdf").read_bytes())
        (error,) = intake.at_once([path], Progress()).errors
        assert isinstance(error, ScannedError)
        assert "“What was not added”" in error.do
        failed = intake.failures()
        assert (failed.scanned, failed.languages) == (1, ("fin",))
        intake.recognise("fin")
        told = []
        done = intake.work(Progress(lambda share, doing: told.append(share)))
        assert [library.text(entry.id) for entry in done.documents] == ["Myrsky"]
        assert done.errors == ()
        assert told == sorted(told)
        assert told[-1] == 1.0

    def test_it_can_be_stopped_and_goes_on(self, program, intake, library, tmp_path):
        path = tmp_path / "scan.pdf"
        path.write_bytes((FIXTURES / "scanned.pdf").read_bytes())
        intake.put([path], "fin")
        progress = Progress(lambda share, _: progress.cancel() if share else None)
        with pytest.raises(Cancelled):
            intake.work(progress)
        assert intake.waiting() == 1
        (entry,) = intake.work(Progress()).documents
        assert library.text(entry.id) == "Myrsky"
