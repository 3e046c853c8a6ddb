"""The program as a whole, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
import signal, sys
from pathlib import Path
# A shell starts what it runs in the background deaf to SIGINT, and children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.path.insert(0, {root!r})
from PySide6.QtCore import QTimer
from app.settings.file import Settings
from app.ui.application import run
from app.workspace.events import Side
from app.workspace.session import Session
from tests.build import FakeFlow

def session_of(runner):
    return Session(FakeFlow.of_two_accounts(steps=500, pause=0.01), runner)

def ready(window):
    loaded = {{name.split(".")[0] for name in sys.modules}}
    print("heavy", sorted(loaded & {{"spacy", "whoosh", "numpy", "rapidfuzz"}}), flush=True)
    def look():
        print("shown", window.isVisible(), bool(window.panes[Side.LEFT].view.text), flush=True)
        {then}
    QTimer.singleShot(300, look)

sys.exit(run(session_of, Settings(Path({settings!r})), ready=ready, log=Path({log!r})))
"""


def run_program(tmp_path, then: str, **how) -> subprocess.CompletedProcess[str]:
    paths = {"settings": str(tmp_path / "settings.toml"), "log": str(tmp_path / "log")}
    program = PROGRAM.format(root=str(ROOT), then=then, **paths)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
        **how,
    )


def test_quits_while_a_job_works_and_keeps_its_options(tmp_path):
    done = run_program(tmp_path, "window.desk.set_theme('dark'); window.close()")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["heavy []", "shown True True"]
    assert 'theme = "dark"' in (tmp_path / "settings.toml").read_text()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_closes_cleanly(tmp_path):
    done = run_program(
        tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGINT)", start_new_session=True
    )
    assert done.returncode == 130, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "settings.toml").exists()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_being_asked_to_end_closes_cleanly(tmp_path):
    done = run_program(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGTERM)")
    assert done.returncode == 128 + 15, done.stderr
    assert (tmp_path / "settings.toml").exists()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("moment", [0.2, 0.5])
def test_ctrl_c_during_the_start_closes_cleanly(tmp_path, moment):
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "SYNTOPIA_LIBRARY": str(tmp_path / "library"),
        "SYNTOPIA_CACHE": str(tmp_path / "cache"),
    }
    program = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "print(1, flush=True); from app.__main__ import main; main()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdout.readline()
    time.sleep(moment)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130, err
    assert b"Traceback" not in err


def test_a_library_that_cannot_be_written_says_so(tmp_path):
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "SYNTOPIA_CACHE": str(tmp_path / "cache"),
    }
    program = (
        "from pathlib import Path; from app.bootstrap import Library, open_window\n"
        "Library.read_only = True\n"
        "def ready(window): print(window.messages.shown); window.close()\n"
        f"open_window((), Path({str(tmp_path / 'library')!r}), ready)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True,
        text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "You may not write" in done.stdout, done.stderr


def test_a_fault_is_logged_and_the_window_goes_on(tmp_path):
    then = "QTimer.singleShot(300, window.close); 1 / 0"
    done = run_program(tmp_path, then)
    assert done.returncode == 0, done.stderr
    assert "ZeroDivisionError" in (tmp_path / "log").read_text()
