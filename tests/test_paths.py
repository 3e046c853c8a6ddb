import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths

ROOT = Path(paths.__file__).resolve().parent.parent


@pytest.fixture
def no_variables(monkeypatch):
    monkeypatch.delenv("SYNTOPIA_LIBRARY", raising=False)
    monkeypatch.delenv("SYNTOPIA_CACHE", raising=False)


@pytest.mark.usefixtures("no_variables")
def test_the_users_folders_are_apart_and_named_after_the_program():
    folders = [
        paths.library_folder(),
        paths.cache_folder(),
        paths.config_file().parent,
        paths.log_folder(),
    ]
    assert all(folder.is_absolute() and "syntopia" in folder.parts for folder in folders)
    assert paths.library_folder().name == "library"
    assert not paths.index_folder(paths.library_folder()).is_relative_to(paths.library_folder())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no XDG folders")
@pytest.mark.usefixtures("no_variables")
def test_the_platforms_convention_is_followed(monkeypatch, tmp_path):
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert paths.library_folder() == tmp_path / "DATA" / "syntopia" / "library"
    assert paths.cache_folder() == tmp_path / "CACHE" / "syntopia"
    assert paths.config_file() == tmp_path / "CONFIG" / "syntopia" / "settings.toml"
    assert paths.log_folder().is_relative_to(tmp_path / "STATE" / "syntopia")


def test_the_environment_overrides(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNTOPIA_LIBRARY", str(tmp_path / "mine"))
    monkeypatch.setenv("SYNTOPIA_CACHE", "~/cache")
    assert paths.library_folder() == tmp_path / "mine"
    assert paths.cache_folder() == Path("~/cache").expanduser()


@pytest.mark.usefixtures("no_variables")
def test_an_empty_variable_is_none(monkeypatch):
    default = paths.library_folder()
    monkeypatch.setenv("SYNTOPIA_LIBRARY", "")
    assert paths.library_folder() == default


def test_a_library_has_one_index_however_it_is_reached(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNTOPIA_CACHE", str(tmp_path / "cache"))
    (tmp_path / "library").mkdir()
    index = paths.index_folder(tmp_path / "library")
    assert index.parent == tmp_path / "cache" / "index"
    assert len(index.name) == 16
    assert paths.index_folder(tmp_path / "cache" / ".." / "library") == index
    assert paths.index_folder(tmp_path / "other") != index


def test_a_source_tree_has_them_beside_the_code():
    assert paths.resources() == ROOT / "resources"
    assert list(paths.seeds().glob("*.txt"))


def test_a_frozen_app_has_them_where_it_was_unpacked(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"
    assert paths.seeds() == tmp_path / "seeds"


def test_an_installed_package_has_them_in_itself(monkeypatch, tmp_path):
    package = tmp_path / "site-packages" / "app"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources() == package / "resources"
    assert paths.seeds() == package / "seeds"


def test_finding_paths_makes_nothing(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    code = "from app import paths as p; p.library_folder(); p.index_folder(p.library_folder()); p.log_folder()"
    variables = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "SYNTOPIA_"))}
    subprocess.run(
        [sys.executable, "-B", "-c", code],
        check=True,
        cwd=ROOT,
        env=variables | {"HOME": str(home)},
    )
    assert list(home.iterdir()) == []


@pytest.mark.usefixtures("no_variables")
def test_without_a_home_folder_that_is_said(monkeypatch):
    def no_home(*_, **__):
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr("platformdirs.user_data_path", no_home)
    with pytest.raises(paths.NoHome, match="HOME"):
        paths.library_folder()
    monkeypatch.setattr(Path, "expanduser", no_home)
    monkeypatch.setenv("SYNTOPIA_CACHE", "~/cache")
    with pytest.raises(paths.NoHome, match="HOME"):
        paths.cache_folder()
