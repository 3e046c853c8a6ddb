"""The check of the window: in a process of its own, which may end as it likes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths
from app.selftest import window

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def folders(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SYNTOPIA_LIBRARY", str(tmp_path / "the user's"))


@pytest.mark.slow
def test_a_first_start_is_seen_with_its_links(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    picture = tmp_path / "picture.png"
    said = window.check(tmp_path / "own", picture)
    assert said.startswith("offscreen, shown after ")
    assert "linked actors" in said
    assert said.endswith("help and pages are there")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert not (tmp_path / "the user's").exists()


def test_where_qt_ends_the_process_that_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    with pytest.raises(window.NoWindow, match="Qt ended its process"):
        window.check(tmp_path / "own")


def test_a_fault_of_ours_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "own").write_text("in the way")
    with pytest.raises(window.NoWindow, match="own"):
        window.check(tmp_path / "own")


@pytest.mark.slow
def test_what_only_some_commands_reach_is_missed(tmp_path):
    """The window starts without the help's picture and the typefaces; the check tells of both."""
    shipped = tmp_path / "resources"
    left_out = shutil.ignore_patterns("search.png", "*.ttf", "syntopia.svg")
    shutil.copytree(paths.resources(), shipped, ignore=left_out)
    program = f"""
import pathlib, time
from app import paths
from app.selftest import window
paths.resources = lambda: pathlib.Path({str(shipped)!r})
try:
    window._first_start(time.time(), pathlib.Path({str(tmp_path / "own")!r}), None)
except window.NoWindow as fault:
    print(fault)
"""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert "Qt cannot draw the icon" in done.stdout
    assert "Noto Serif is missing" in done.stdout
    assert "07-search.md shows light/search.png, which is missing" in done.stdout
    assert "07-search.md shows dark/search.png, which is missing" in done.stdout
