"""The check of the window: in a process of its own, which may end as it likes."""

import pytest

from app.selftest import window


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
