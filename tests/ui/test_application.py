"""The program as a whole, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
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


def test_a_fault_is_logged_and_the_window_goes_on(tmp_path):
    then = "QTimer.singleShot(300, window.close); 1 / 0"
    done = run_program(tmp_path, then)
    assert done.returncode == 0, done.stderr
    assert "ZeroDivisionError" in (tmp_path / "log").read_text()
