"""A disk that fills up while the real command imports: it stops, says so, and keeps all that was."""

import contextlib
import json
import os
import shutil
import subprocess

import pytest

from app.store.library import Library

# A limit on the length of files stops a write in its middle, much as a full disk does.
LIMITED = (
    "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (400_000,) * 2)\n"
    "from app.__main__ import main; main()"
)
PLAIN = "from app.__main__ import main; main()"


@pytest.fixture
def texts(tmp_path):
    """A folder of sixty texts, some two megabytes."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"Account {number} of the quay. " * 1200)
    return folder


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of two megabytes of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no disk can be made here")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(path):
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass


def check(library, waiting):
    """Return how many documents are there, each of them whole."""
    held = Library.open(library)
    kept = held.entries()
    for entry in kept:
        assert held.document(entry.id).text.encode() == held.source_bytes(entry.id)
    assert bool(held.imports.standing().waiting) == waiting  # what did not come in
    held.close()
    return len(kept)


@pytest.mark.skipif(os.name == "nt", reason="no such limit there")
def test_it_stops_where_nothing_more_can_be_written_and_goes_on(syntopia, texts, tmp_path):
    library = tmp_path / "library"
    assert syntopia("import", texts / "00.txt", "--library", library)[0] == 0
    status, _, err = syntopia("import", texts, "--library", library, code=LIMITED)
    assert (status, len(err.splitlines())) == (1, 1)
    assert f"the library in {library} cannot be changed" in err
    kept = check(library, waiting=True)
    assert 0 < kept < 60
    status, out, err = syntopia("import", texts, "--library", library)
    assert (status, err) == (0, "")
    assert out == f"{60 - kept} added, {kept} there already, 0 failed\n"
    assert syntopia("doctor", "--library", library)[0] == 0


def test_a_full_disk_is_named_and_once_there_is_room_it_goes_on(syntopia, texts, small_disk):
    library, ballast = small_disk / "library", small_disk / "ballast"
    ballast.write_bytes(bytes(1 << 20))
    status, _, err = syntopia("import", texts, "--library", library)
    assert (status, len(err.splitlines())) == (1, 1)
    assert "the disk is full; make room on it and try again" in err
    ballast.unlink()
    kept = check(library, waiting=True)
    assert 0 < kept < 60
    some = sorted(texts.iterdir())[: kept + 2]
    held = Library.open(library)
    held.imports.clear()
    held.close()
    status, out, err = syntopia("import", *some, "--library", library)
    assert (status, err) == (0, "")
    assert out == f"2 added, {kept} there already, 0 failed\n"
    assert syntopia("doctor", "--library", library)[0] == 0


def test_what_is_there_can_be_read_on_a_full_disk(syntopia, texts, small_disk):
    library, ballast = small_disk / "library", small_disk / "ballast"
    assert syntopia("import", texts / "00.txt", "--library", library)[0] == 0
    fill(ballast)
    status, out, err = syntopia("search", "quay", "--library", library, "--json")
    assert (status, json.loads(out)["total"]) == (0, 1), err
    status, _, err = syntopia("import", texts / "01.txt", "--library", library)
    assert status == 1
    assert f"The disk is full: the library in {library} can be read, but not changed." in err
    assert "cannot be changed: the disk is full; make room on it and try again" in err
    ballast.unlink()
    assert syntopia("import", texts / "01.txt", "--library", library)[0] == 0
