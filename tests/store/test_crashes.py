"""A library through kills at any moment and damage anywhere: nothing acknowledged is lost.

    pytest -m long tests/store/test_crashes.py

runs the long forms: 200 kills, and 200 times damage.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.model.judgement import Judgement, Named, Verdict
from app.store import doctor
from app.store.database import FILE_NAME
from app.store.library import Library
from tests.store.making import add, copied, holds, read, report

ROOT = Path(__file__).resolve().parents[2]

short_and_long = pytest.mark.parametrize(
    "times", [5, pytest.param(200, marks=[pytest.mark.long, pytest.mark.timeout(3600)])]
)


class Expected:
    """What a killed worker has said of itself, over many lives."""

    def __init__(self):
        self.documents, self.judgements, self.queue = set(), set(), set()
        self.maybe, self.titles, self.tried = set(), {}, {}
        self.cut_off = set()

    def hear(self, line):
        match line.split():
            case ["try", "add" | "remove", one]:
                self.maybe.add(one)
            case ["done", "add", one]:
                self.documents.add(one)
                self.maybe.discard(one)
            case ["done", "remove", one]:
                self.documents.discard(one)
                self.maybe.discard(one)
            case ["done", "judge", name]:
                self.judgements.add(name)
            case ["try", "edit", one, title]:
                self.tried[one] = title
            case ["done", "edit", one, title]:
                self.titles[one] = title
            case ["done", "queue", path]:
                self.queue.add(path)

    def check(self, folder):
        library = Library.open(folder, create=False)
        assert library.notice == ""
        entries = {entry.id: entry for entry in library.entries()}
        assert self.documents - self.maybe <= entries.keys() <= self.documents | self.maybe
        self.cut_off |= self.maybe - entries.keys()
        self.documents, self.maybe = set(entries), set()
        for one, entry in entries.items():
            if one in self.titles:
                assert entry.title in (self.titles[one], self.tried[one])
            assert library.document(one).text.encode() == library.source_bytes(one)
        assert {said.one.names[0] for said in library.judgements()} >= self.judgements
        waiting = {str(item.path) for item in library.imports.take(1_000_000)}
        assert waiting >= self.queue
        library.close()


@short_and_long
def test_a_process_that_is_killed_again_and_again_loses_nothing(tmp_path, times):
    chance, expected, folder = random.Random(times), Expected(), tmp_path / "library"
    Library.open(folder).close()
    for number in range(times):
        command = [sys.executable, "-m", "tests.store.worker", folder, str(number)]
        worker = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        started = worker.stdout.readline()
        time.sleep(chance.random() ** 2)
        worker.send_signal(signal.SIGKILL)
        rest, _ = worker.communicate()
        for line in (started + rest).splitlines(keepends=True):
            if line.endswith("\n"):
                expected.hear(line)
        expected.check(folder)
        if number % 20 == 4:
            found = doctor.check(folder).findings
            assert {finding.part for finding in found} <= {"sources"}, found
            assert all("belong to no document" in finding.what for finding in found), found
    assert expected.documents
    assert expected.judgements
    assert doctor.repair(folder, read).is_sound
    assert doctor.check(folder).findings == []
    expected.maybe = expected.cut_off  # what was stored but for the last word is taken in
    expected.check(folder)


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """A library with a backup, and changes since it; its latest still in the log."""
    chance = random.Random(7)
    library = Library.open(tmp_path_factory.mktemp("stored") / "library")
    for number in range(40):
        document = add(library, report(chance), title=f"Report {number}", outlet="Herald")
        if number % 3 == 0:
            library.edit(document.id, title=f"Edited {number}", authors=("A. Writer",))
            library.judge(said(number))
        if number == 30:
            library.backups.make()
    library.close()  # all of it in the database
    library = Library.open(library.folder)
    for number in range(40, 50):
        library.judge(said(number))
        add(library, report(chance), title=f"Report {number}", outlet="Herald")
    yield copied(library, library.folder.with_name("copy"))
    library.close()


def said(number):
    verdict = Verdict.DIFFERENT if number % 2 else Verdict.SAME
    return Judgement(Named("a", (f"one {number}",)), Named("b", (f"other {number}",)), verdict)


def flip(path, chance):
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 3, 20, 300))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def truncate(path, chance):
    os.truncate(path, chance.randrange(path.stat().st_size))


def blank(path, chance):
    """A run of bytes that the disk has lost."""
    data = bytearray(path.read_bytes())
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((100, 4096, 40_000)))
    data[start:end] = bytes(end - start)
    path.write_bytes(data)


@short_and_long
@pytest.mark.parametrize("damage", [flip, truncate, blank])
@pytest.mark.parametrize("name", [FILE_NAME, f"{FILE_NAME}-wal"])
def test_damage_is_found_and_mended_or_named(stored, tmp_path, times, damage, name):
    documents, judgements = holds(shutil.copytree(stored, tmp_path / "sound"))
    assert (len(documents), len(judgements)) == (50, 24)
    outcomes = set()
    for number in range(times if times < 200 else times // 6 + 1):
        chance = random.Random(f"{damage.__name__} {name} {number}")
        folder = shutil.copytree(stored, tmp_path / f"{number}")
        damage(folder / name, chance)
        health = doctor.check(folder)
        if not health.findings:
            left = holds(folder)
            if damage is truncate and name.endswith("-wal"):  # as if it had not been written yet
                assert left == (documents, judgements[: len(left[1])]), number
            else:
                assert left == (documents, judgements), number
            outcomes.add("harmless")
            continue
        if any(finding.part == "log" for finding in health.findings):
            assert (folder / f"{FILE_NAME}-wal.damaged").exists()
        damaged = (folder / FILE_NAME).read_bytes()
        mended = doctor.repair(folder, read)
        assert mended.is_sound, (number, mended.findings)
        again = doctor.check(folder)
        assert again.findings == [], (number, again.findings)
        compare(holds(folder), (documents, judgements), mended, health, number)
        if mended.set_aside:
            assert (mended.set_aside / FILE_NAME).read_bytes() == damaged
        outcomes.add("mended")
        shutil.rmtree(folder)
    assert "mended" in outcomes


def compare(after, before, mended, health, number):
    """Nothing that is there is other than it was; what is not there, or from a backup, is named."""
    documents, judgements = after
    told = [f"{finding.part}: {finding.what}" for finding in (*mended.findings, *health.findings)]
    for one, document in documents.items():
        was = before[0][one]
        assert document.text == was.text, (number, told)
        if document != was:  # read again from its source, or an edit of it is lost
            assert named(told, "documents", "edits", "log"), (number, told)
    assert documents.keys() == before[0].keys(), (number, told)
    assert set(judgements) <= set(before[1]), (number, told)
    if len(judgements) < len(before[1]):
        assert named(told, "judgements", "log", "no document", "cannot be opened"), (number, told)
    assert set(before[1][:11]) <= set(judgements), (number, told)  # these are in the backup


def named(told, *words):
    return any(word in line for line in told for word in words)
