"""A second start on an open library: the first window takes its files and comes to the front."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui import handover
from app.ui.handover import Receiver, name_of

ROOT = Path(__file__).parents[2]
CLIENT = (
    "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
    "from app.ui.handover import hand_over; application = QCoreApplication([])\n"
    "print(hand_over(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]))"
)
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.bootstrap import open_window
from app.workspace.events import PaneChanged, Side
sys.stdout.reconfigure(errors="surrogateescape")

def ready(window):
    session = window.context.session
    def told(event):
        titles = [d.title if d else "" for d in map(session.document, Side)]
        print("shown", *titles, sep="|", flush=True)
    session.events.listen(PaneChanged, told)
    window.showMinimized()
    print("ready", flush=True)

sys.exit(open_window((), Path(sys.argv[1]), ready))
"""


@pytest.fixture
def environment(tmp_path, monkeypatch):
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "SYNTOPIA_CACHE": str(tmp_path / "cache"),
    }


def start(environment, code, *arguments):
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, errors="surrogateescape",
    )  # fmt: skip


@pytest.fixture
def receiver(environment, tmp_path, qtbot):
    made = Receiver(tmp_path / "library")
    yield made
    made.close()


NAMES = ["a.txt", "two\nlines.txt", "boat 🚤.txt", os.fsdecode(b"\xff.txt"), "x" * 251 + ".txt"]


def test_files_arrive_by_their_very_names(receiver, environment, tmp_path, qtbot):
    given = [tmp_path / name for name in NAMES]
    with qtbot.waitSignal(receiver.given, timeout=20_000) as heard:
        client = start(environment, CLIENT, tmp_path / "library", *given)
    assert heard.args == [given]
    assert client.communicate(timeout=20) == ("True\n", "")


def test_without_files_it_is_asked_to_show_itself(receiver, environment, tmp_path, qtbot):
    with qtbot.waitSignal(receiver.given, timeout=20_000) as heard:
        client = start(environment, CLIENT, tmp_path / "library")
    assert heard.args == [[]]
    assert client.communicate(timeout=20)[0] == "True\n"


def test_another_library_is_another_window(receiver, environment, tmp_path):
    client = start(environment, CLIENT, tmp_path / "other", "a.txt")
    assert client.communicate(timeout=20) == ("False\n", "")


def test_what_a_killed_window_left_is_in_nobodys_way(receiver, environment, tmp_path, qtbot):
    folder = tmp_path / "third"
    left = socket.socket(socket.AF_UNIX)
    left.bind(name_of(folder))
    left.close()  # the file stays, as after a kill
    second = Receiver(folder)
    with qtbot.waitSignal(second.given, timeout=20_000):
        client = start(environment, CLIENT, folder)
    assert client.communicate(timeout=20)[0] == "True\n"
    second.close()


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
class TestWhoMay:
    def test_nobody_else_may_open_it(self, receiver, tmp_path):
        mode = Path(name_of(tmp_path / "library")).stat().st_mode
        assert stat.S_ISSOCK(mode)
        assert not mode & 0o077

    def test_what_somebody_else_put_there_is_not_trusted(self, environment, tmp_path, monkeypatch):
        name = name_of(tmp_path / "library")
        theirs = socket.socket(socket.AF_UNIX)
        theirs.bind(name)
        assert handover._is_ours(name)
        monkeypatch.setattr(os, "getuid", lambda: 12345)
        assert not handover._is_ours(name)
        monkeypatch.undo()
        theirs.close()
        Path(name).unlink()
        Path(name).write_text("no socket")
        assert not handover._is_ours(name)


@pytest.mark.skipif(os.name == "nt", reason="a socket of POSIX")
@pytest.mark.parametrize("sent", [b"\xff\xff\xff\xff", b"\0\0\0\1abc", b"\0\0", b""])
def test_nonsense_is_hung_up_on(receiver, tmp_path, qtbot, sent):
    heard = []
    receiver.given.connect(heard.append)
    client = socket.socket(socket.AF_UNIX)
    client.connect(name_of(tmp_path / "library"))
    client.sendall(sent)
    if len(sent) < 4:
        client.close()
    qtbot.wait(100)
    assert heard == []
    assert not receiver._held
    client.close()


def test_a_second_start_opens_its_files_in_the_first_window(environment, tmp_path):
    folder, file = tmp_path / "library", tmp_path / "later.txt"
    file.write_text("A later account\n\nof the quay.\n", "utf-8")
    first = start(environment, FIRST, folder)
    assert first.stdout.readline() == "ready\n", first.stderr.read()
    program = "from app.__main__ import main; main()"
    second = start(environment | {"SYNTOPIA_LIBRARY": str(folder)}, program, file)
    out, err = second.communicate(timeout=60)
    assert (second.returncode, out, err) == (0, "", "")
    for line in first.stdout:
        if "A later account" in line:
            break
    first.terminate()
    first.communicate(timeout=30)


def test_where_nobody_answers_the_second_window_only_reads(environment, tmp_path):
    hold = (
        "import sys, time; from pathlib import Path; from app.store.library import Library\n"
        "library = Library.open_for_window(Path(sys.argv[1])); print('held', flush=True)\n"
        "time.sleep(60)"
    )
    first = start(environment, hold, tmp_path / "library")
    assert first.stdout.readline() == "held\n"
    code = (
        "import sys; from pathlib import Path; from app.bootstrap import open_window\n"
        "def ready(window): print(window.messages.shown); window.close()\n"
        "open_window((), Path(sys.argv[1]), ready)"
    )
    second = start(environment, code, tmp_path / "library")
    out, err = second.communicate(timeout=60)
    assert "In this window the library can only be read" in out, err
    first.kill()
    first.communicate()
