"""The command line in a process of its own, with folders of its own."""

import os
import subprocess
import sys

import pytest

from app import paths


@pytest.fixture
def environment(tmp_path):
    return {
        **os.environ,
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "SYNTOPIA_CACHE": str(tmp_path / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUTF8": "0",
        "LC_ALL": "C",  # output is UTF-8 whatever the terminal
    }


@pytest.fixture
def syntopia(environment, tmp_path):
    def call(*arguments, code="from app.__main__ import main; main()", timeout=100):
        command = [sys.executable, "-c", code, *map(str, arguments)]
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=timeout, check=False,
            cwd=paths.seeds().parent,
        )  # fmt: skip
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    return call
