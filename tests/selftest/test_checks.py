"""The self-test finds what is missing, says so in a line, and touches nothing of the user's."""

import pytest

from app import paths
from app.selftest import checks
from app.selftest.window import NoWindow


@pytest.fixture(autouse=True)
def folders(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SYNTOPIA_LIBRARY", str(tmp_path / "library"))
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    return tmp_path


def seen(folder, picture):
    assert not folder.exists()
    return f"a window, {picture}"


def verdicts(text):
    return {line.split()[1]: line.split()[0] for line in text.splitlines()[2:-1]}


def test_every_part_is_tried_and_told_of(capsys, folders):
    assert checks.run(seen, "picture.png") == 0
    out = capsys.readouterr().out
    parts = ["files", "store", "readers", "model", "links", "index", "export", "window"]
    assert list(verdicts(out)) == parts
    assert set(verdicts(out).values()) == {"ok"}
    assert "a window, picture.png" in out
    assert out.endswith("all is well\n")
    assert list(folders.iterdir()) == []


def test_what_fails_is_named_and_the_rest_goes_on(capsys, monkeypatch):
    def none(*_):
        raise NoWindow("no screen\nat all")

    monkeypatch.setattr(checks.Trial, "model", none)
    monkeypatch.setattr(checks.Trial, "links", lambda _: "as ever")
    monkeypatch.setattr(checks.Trial, "index", lambda _: "as ever")
    monkeypatch.setattr(checks.Trial, "export", lambda _: "as ever")
    assert checks.run(none) == 1
    out = capsys.readouterr().out
    failed = [title for title, verdict in verdicts(out).items() if verdict == "FAILED"]
    assert failed == ["model", "window"]
    assert "NoWindow: no screen at all" in out
    assert out.endswith("2 of 8 checks FAILED\n")


@pytest.mark.parametrize("missing", ["seeds", "resources"])
def test_data_left_out_of_a_package_is_missed(monkeypatch, tmp_path, missing):
    monkeypatch.setattr(paths, missing, lambda: tmp_path)
    with pytest.raises(FileNotFoundError, match=tmp_path.name):
        checks.Trial(tmp_path / "library").files()
