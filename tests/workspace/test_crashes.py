"""A program that is killed at any moment while it imports, judges and indexes.

Whatever it had said is done is there after the next start, and the index, healed by that start,
answers as one that is made anew.

    pytest -m long tests/workspace/test_crashes.py

kills it 200 times.
"""

import hashlib
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import paths
from app.index.search import SearchIndex
from app.store import doctor
from app.store.library import Library
from app.workspace.flow import Flow
from app.workspace.jobs import Progress
from tests.store.making import read
from tests.workspace.liver import WORDS, Analyser

ROOT = Path(__file__).resolve().parents[2]


class Expected:
    """What a program has said of itself, over many lives."""

    def __init__(self):
        self.files, self.judgements, self.titles, self.sure = set(), set(), {}, {}
        self.notes = set()
        self.tried_files, self.removed, self.tried_removed = set(), set(), set()

    def hear(self, line):
        match line.split():
            case ["try", "import", *names]:
                self.tried_files |= set(names)
            case ["done", "import", *names]:
                self.files |= set(names)
            case ["done", "judge", name]:
                self.judgements.add(name)
            case ["done", "note", name]:
                self.notes.add(name)
            case ["try", "edit", one, title]:
                self.titles.setdefault(one, set()).add(title)
            case ["done", "edit", one, title]:
                self.titles[one], self.sure[one] = {title}, True
            case ["try", "remove", *ids]:
                self.tried_removed |= set(ids)
            case ["done", "remove", *ids]:
                self.removed |= set(ids)

    def check(self, library, files):
        entries = library.entries()
        held = {Path(entry.source).name: entry for entry in entries}
        assert held.keys() <= self.tried_files
        gone = {hash_of(files / name) for name in self.files - held.keys()}
        assert gone <= self.removed | self.tried_removed
        assert not self.removed & {entry.id for entry in entries}
        for entry in entries:
            text = library.document(entry.id).text
            titles = self.titles.get(entry.id, set())
            if not self.sure.get(entry.id):
                titles = titles | {text.partition("\n")[0]}
            assert entry.title in titles
            assert text.encode() == library.source_bytes(entry.id)
        assert {said.one.names[0] for said in library.judgements()} >= self.judgements
        assert {note.text for note in library.notes()} >= self.notes


def hash_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def queries(chance, library):
    """Queries of every kind over the words that there are, and over single documents."""
    one, two, three = chance.sample(WORDS, 3)
    yield from (one, f"{one} {two}", f"{one} -{two}", f'"{one} {two}"', f"{one} OR {two} {three}")
    yield from (f"{one[:3]}*", f"{one[:-1]}~", f"{one[0]}?{one[2:]}", f'"{one} {two}"~4', "nowhere")
    for entry in chance.sample(library.entries(), min(3, len(library.entries()))):
        text = library.text(entry.id)
        yield text.split()[-1]
        yield f"title:{entry.title.split()[0]}"


def answer(result):
    """What a search finds. What it weighs depends on what was removed until segments are joined."""
    return result.total, sorted((hit.document_id, hit.snippets) for hit in result.hits)


def check_index(library, flow, fresh, chance):
    """Compare what the healed index answers with a new one of the same library."""
    flow.prepare_search(Progress())
    index = SearchIndex.open(fresh)
    documents = [library.document(entry.id) for entry in library.entries()]
    index.add(documents)
    for query in queries(chance, library):
        said = index.search(query, texts=library.text, actors=lambda name: [name], limit=200)
        assert answer(flow.search(query, limit=200)) == answer(said), query
    assert SearchIndex.open(paths.index_folder(library.folder)).ids() == index.ids()
    index.close()
    shutil.rmtree(fresh)


@pytest.mark.parametrize(
    "times", [4, pytest.param(200, marks=[pytest.mark.long, pytest.mark.timeout(7200)])]
)
def test_what_was_said_to_be_done_is_there_and_found(tmp_path, monkeypatch, times):
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    chance, expected, folder = random.Random(times), Expected(), tmp_path / "library"
    library = Library.open(folder)
    library.set_value("samples", "given")
    library.close()
    files = tmp_path / "files"
    files.mkdir()
    for number in range(times):
        command = [sys.executable, "-m", "tests.workspace.liver", folder, files, str(number)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout.readline() == "open\n"
        time.sleep(4 * chance.random())
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate()
        for line in rest.splitlines(keepends=True):
            if line.endswith("\n"):
                expected.hear(line)
        library = Library.open(folder, create=False)
        assert library.notice == ""
        expected.check(library, files)
        check_index(library, Flow(library, Analyser), tmp_path / "fresh", chance)
        library.close()
    assert expected.files
    assert expected.judgements
    assert expected.notes
    assert doctor.repair(folder, read).is_sound
    assert doctor.check(folder).findings == []
