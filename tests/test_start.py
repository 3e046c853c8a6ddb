"""What the window's frame waits for, and what a frozen program does when it is started by itself.

A module or a class of Qt's that comes to be needed before the frame is seen holds up every start:
think before a line is added to these lists.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
STORE = (
    "analyses aside backups copies database documents entries imports judgements library lock log "
    "migrations notes part seals searches sources tables upkeep"
)
ALLOWED = {
    "app", "app.bootstrap", "app.cli", "app.cli.main", "app.commands", "app.commands.menus",
    "app.model", "app.model.errors", "app.paths", "app.settings", "app.settings.file",
    "app.settings.options", "app.store", *(f"app.store.{name}" for name in STORE.split()),
    "app.translation", "app.ui", "app.ui.application", "app.ui.placing", "app.ui.style",
    "app.ui.theme", "app.ui.translation", "app.ui.window", "app.__main__",
}  # fmt: skip
LARGE = ("Qt", "QStyle", "QIcon", "QAccessible", "QKeySequence", "QTextCharFormat")
LIBRARIES = ("spacy", "whoosh", "numpy", "rapidfuzz", "lxml", "multiprocessing", "anyascii")
FRAME = f"""
import os, sys
from PySide6 import QtCore, QtGui, QtWidgets
made = lambda: {{name for name in {LARGE} for module in (QtCore, QtGui, QtWidgets)
                if name in vars(module)}}
import app.__main__
from app.ui.window import Window

class Seen(Window):
    def show(self):
        super().show()
        names = sorted(sys.modules)
        print("ours", *(n for n in names if n.partition(".")[0] == "app"))
        print("theirs", *(n for n in names if n in {LIBRARIES}))
        print("qt", *sorted(made()))
        print("menus", *(action.text() for action in self.menuBar().actions()))
        print("title", self.windowTitle(), self.size().toTuple())
        sys.stdout.flush()
        made_late = QtCore.Qt
        print("late", *made())
        sys.stdout.flush()
        os._exit(0)

import app.ui.application
app.ui.application.Window = Seen
sys.argv = ["syntopia"]
app.__main__.main()
"""


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "SYNTOPIA_LIBRARY": str(home / "library"),
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(
        [sys.executable, "-c", FRAME], env=environment, cwd=ROOT, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = (line.partition(" ") for line in done.stdout.splitlines())
    return {name: rest.split() for name, _, rest in lines}


def test_the_frame_waits_for_few_modules(frame):
    assert "app.ui.window" in frame["ours"]
    assert set(frame["ours"]) - ALLOWED == set()


def test_the_frame_waits_for_no_large_library(frame):
    assert frame["theirs"] == []


def test_the_frame_waits_for_no_large_class_of_qts(frame):
    assert frame["late"] == ["Qt"]  # that they can be seen when they are there
    assert frame["qt"] == []


def test_the_frame_has_its_menus_and_its_place(frame):
    assert frame["menus"] == ["&File", "&Edit", "&Search", "&Go", "&View", "&Help"]
    assert frame["title"][0] == "Syntopia"
    assert "(800," in frame["title"]  # all of Qt's offscreen screen


FROZEN = """
import sys
sys.path.insert(0, {root!r})
sys.frozen = True
from app.__main__ import main
if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(os.name == "nt", reason="a script as a program")
class TestStartedByItself:
    @pytest.fixture
    def program(self, tmp_path):
        """A program that behaves as the frozen one."""
        path = tmp_path / "syntopia"
        path.write_text(f"#!{sys.executable}\n" + FROZEN.format(root=str(ROOT)))
        path.chmod(0o755)
        return path

    def test_it_is_the_process_that_multiprocessing_wants(self, program):
        code = (
            "import sys, multiprocessing, operator; sys.frozen = True\n"
            f"multiprocessing.set_executable({str(program)!r})\n"
            f"sys.executable = {str(program)!r}\n"
            "multiprocessing.spawn.set_executable(sys.executable)\n"
            "context = multiprocessing.get_context('spawn')\n"
            "here, there = context.Pipe(duplex=False)\n"
            "process = context.Process(target=operator.methodcaller('send', 'read'), args=(there,))\n"
            "process.start(); there.close(); print(here.recv()); process.join()\n"
            "print(process.exitcode)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.stdout.split(), done.stderr) == (["read", "0"], "")

    def test_it_watches_what_processes_leave_behind_until_they_end(self, program):
        reader, writer = os.pipe()
        os.close(writer)  # whom it watches has ended
        words = ["-I", "-c", f"from multiprocessing.resource_tracker import main;main({reader})"]
        done = subprocess.run(
            [program, *words], pass_fds=[reader], capture_output=True, timeout=60, check=False
        )
        os.close(reader)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")

    def test_else_it_is_the_command_line(self, program):
        done = subprocess.run(
            [program, "--version"], capture_output=True, text=True, timeout=60, check=False
        )
        assert done.stdout.startswith("syntopia ")
