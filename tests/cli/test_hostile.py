"""A folder of everything that files can do to an importer, imported by the real command.

    pytest -m long tests/cli/test_hostile.py

makes them at full size: a PDF of a million objects, 100,000 tiny files, bombs of gigabytes.
"""

import json
import os
import socket
import sys
import time
import zipfile

import pytest

from tests.importers.making import FIXTURES, lines, pdf, repacked, zipped
from tests.importers.test_containers import MESSAGE
from tests.importers.test_packages import LAUGHS, sound

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes, links and sockets of POSIX")

MEMORY = 1 << 30  # bytes; those who read difficult formats may take two of them
RUN = (
    "import resource, subprocess, sys\n"
    "done = subprocess.run(sys.argv[2:])\n"
    "peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024\n"
    "open(sys.argv[1], 'w').write(str(peak))\n"
    "sys.exit(done.returncode)"
)
BOMB = "it unpacks into far more than it is long"
CUT = "it is damaged or cut off"
LOCKED = "it is protected with a password"
TEXT = b"The quay of Port Linnet went under before the boats came home.\n"
LASTING = {"docx": "word__document_xml", "odt": "content_xml", "epub": "OEBPS__one_xhtml"}


def bomb(path, size):
    """An archive that holds an archive that holds nothing but zeros, and a text."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("zeros.txt", "w", force_zip64=True) as part:
            for _ in range(size >> 20):
                part.write(bytes(1 << 20))
        archive.writestr("good in the bomb.txt", TEXT + b"in a bomb")


def crowded(objects):
    """A PDF of one page and very many objects that nobody needs."""
    page = pdf([lines("Words among very many objects.")])
    many = b"".join(b"%d 0 obj\n<< /A %d >>\nendobj\n" % (n, n) for n in range(100, 100 + objects))
    body, mark, end = page.partition(b"trailer")
    return body + many + mark + end


def hostile(folder, size):
    """Write them; return what is said of each, None of those that go in."""
    said = {}

    def put(name, data, why):
        (folder / name).write_bytes(data)
        said[name] = why

    bomb(folder / "bomb.zip", size["bomb"])
    said["bomb.zip/zeros.txt"], said["bomb.zip/good in the bomb.txt"] = BOMB, None
    nested = zipped({"deep.txt": TEXT + b"deep"})
    for _ in range(6):
        nested = zipped({"a.zip": nested})
    put("nested.zip", nested, "it lies in a file in a file in a file, too deep to be looked into")
    for kind, part in LASTING.items():
        laughing = repacked(sound(kind), **{part: f"{LAUGHS}<a>&c;</a>"})
        put(f"laughs.{kind}", laughing, BOMB)
    put("escape.zip", zipped({"../../../../../tmp/escaped.txt": TEXT + b"escaped"}), None)
    put("crowded.pdf", crowded(size["objects"]), None)
    for name in ("locked.pdf", "locked.docx"):
        put(name, (FIXTURES / name).read_bytes(), LOCKED)
    for kind in ("docx", "odt", "epub"):
        put(f"cut.{kind}", sound(kind)[: len(sound(kind)) // 2], CUT)
    put("cut.pdf", (FIXTURES / "account.pdf").read_bytes()[:900], CUT)
    put("cut.rtf", rb"{\rtf1\ansi The quay went und", CUT)
    put("cut.zip", zipped({"a.txt": TEXT, "b.txt": TEXT})[:60], CUT)
    put("cut.mbox", b"rom a@example.org Mon May  4 10:00:00 2020\n", CUT)
    put("cut.srt", b"1\n00:00:01,0", CUT)
    put("cut.eml", (MESSAGE % (1, 1))[:-4], None)
    put("cut.jsonl", b'{"text": "A whole row."}\n{"text": "half a r', "this line is no JSON")
    put("cut.html", b"<html><body><article><p>Half of a page<div><spa", None)
    put("cut.csv", b'title,text\nOne,"words and no end', None)
    with (folder / "sparse.txt").open("wb") as file:
        file.truncate(2 << 30)
    said["sparse.txt"] = "it is 2,048 MiB long, and 256 MiB is the most that can be read"
    for number, name in enumerate(("two\nlines.txt", "boat 🚤.txt", "ü" * 125 + "x.txt")):
        put(name, TEXT + str(number).encode(), None)
    assert len(os.fsencode(name)) == 255
    put(os.fsdecode(b"\xff\xfe.txt"), TEXT + b"no text as a name", None)
    (folder / "round").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    said["self.txt"] = "it is a link that leads in a circle"
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(folder / "socket.txt"))
    said |= dict.fromkeys(("pipe.txt", "zero.txt", "socket.txt"), "it is a device or a pipe")
    (folder / "tiny").mkdir()
    for number in range(size["tiny"]):
        (folder / "tiny" / f"{number}.txt").write_bytes(b"%d" % number)
    return said


SHORT = {"bomb": 64 << 20, "objects": 20_000, "tiny": 300}
FULL = {"bomb": 5 << 30, "objects": 1_000_000, "tiny": 100_000}


@pytest.mark.parametrize(
    ("size", "seconds"),
    [
        (SHORT, 120),
        pytest.param(FULL, 7200, marks=[pytest.mark.long, pytest.mark.timeout(9000)]),
    ],
    ids=["short", "full"],
)
def test_what_is_sound_goes_in_and_of_the_rest_the_reason_is_said(
    syntopia, environment, tmp_path, size, seconds
):
    folder = tmp_path / "f"
    folder.mkdir()
    said = hostile(folder, size)
    started = time.monotonic()
    program = "import sys; from app.__main__ import main; main()"
    peak = tmp_path / "peak"
    status, out, err = syntopia(
        *(peak, sys.executable, "-c", program),
        *("import", folder, "--library", tmp_path / "library", "--json"),
        code=RUN,
        timeout=seconds,
    )
    assert time.monotonic() - started < seconds
    assert int(peak.read_text()) < MEMORY
    assert status == 1
    assert "Traceback" not in err
    answer = json.loads(out)
    failed = {}
    for error in answer["failed"]:
        failed.setdefault(error["what"].removeprefix(f"{folder}/"), error["why"])
    for name, why in said.items():
        name = os.fsencode(name).decode("utf-8", "backslashreplace")
        reasons = [w for what, w in failed.items() if what.startswith(name)]
        if why is None:
            assert not reasons, (name, reasons)
        else:
            assert [r for r in reasons if r.startswith(why)], (name, reasons)
    assert len(err.splitlines()) == len(answer["failed"])
    held = [document["path"] for document in answer["documents"]]
    assert sum("/tiny/" in path for path in held) == size["tiny"]
    fine = sum(why is None for why in said.values())
    assert len(held) == size["tiny"] + fine + 1  # and the whole row of the file cut off
    assert any(path.endswith("escape.zip/tmp/escaped.txt") for path in held)
    status, out, _ = syntopia("search", "quay", "--library", tmp_path / "library", "--json")
    assert (status, json.loads(out)["total"] >= 5) == (0, True)
    status, out, err = syntopia("doctor", "--library", tmp_path / "library", timeout=seconds)
    assert (status, err) == (0, "")
