from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.file import Settings, to_toml
from app.settings.options import LONGEST_TABLE, OPTIONS

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda o: o.name)
def test_every_default_fits_its_own_option(option):
    assert option.fits(option.default)
    assert option.sentence.endswith(".")
    assert not option.fits(object())


@given(
    st.dictionaries(
        st.from_regex("[a-z]{1,8}", fullmatch=True),
        st.one_of(
            WORDS,
            st.booleans(),
            st.integers(-(2**60), 2**60),
            st.floats(allow_nan=False, allow_infinity=False),
            st.lists(st.integers(0, 9)),
            st.dictionaries(WORDS, st.integers(0, 99)),
        ),
    )
)
def test_what_is_written_is_what_is_read(values):
    assert tomllib.loads(to_toml(values)) == values


def test_values_come_back(tmp_path):
    path = tmp_path / "deep" / "settings.toml"
    settings = Settings(path)
    settings.set("theme", "dark")
    settings.set("zoom", 2)
    settings.set("window", [1, 2, 3, 4])
    settings.set("places", {"id": 7})
    settings.save()
    again = Settings(path)
    assert again.problem == ""
    assert again.get("theme", str) == "dark"
    assert again.get("zoom", float) == 2.0
    assert again.get("window", list) == [1, 2, 3, 4]
    assert again.get("places", dict) == {"id": 7}
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_a_broken_file_is_set_aside(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("theme = ")
    settings = Settings(path)
    assert settings.get("theme", str) == "system"
    assert "settings.toml.bad" in settings.problem
    assert (tmp_path / "settings.toml.bad").read_text() == "theme = "
    assert not path.exists()


def test_undecodable_bytes_are_a_broken_file(tmp_path):
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    assert Settings(tmp_path / "settings.toml").problem


def test_values_that_do_not_fit_are_left_at_their_defaults(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('theme = "pink"\nzoom = 99\nwindow = ["a"]\nunknown = 1\nmaximised = true\n')
    settings = Settings(path)
    assert settings.get("theme", str) == "system"
    assert settings.get("zoom", float) == 1.0
    assert settings.get("maximised", bool)
    assert "theme, zoom, window" in settings.problem


def test_only_values_that_fit_are_taken():
    settings = Settings()
    with pytest.raises(ValueError, match="pink"):
        settings.set("theme", "pink")
    with pytest.raises(KeyError):
        settings.set("nothing", 1)
    with pytest.raises(TypeError):
        settings.get("theme", int)


def test_a_growing_table_is_bounded():
    settings = Settings()
    settings.set("places", {str(n): n for n in range(LONGEST_TABLE + 20)})
    kept = settings.get("places", dict)
    assert len(kept) == LONGEST_TABLE
    assert list(kept)[-1] == str(LONGEST_TABLE + 19)


def test_what_was_got_is_not_what_is_kept():
    settings = Settings()
    settings.get("window", list).append(5)
    assert settings.get("window", list) == []


def test_an_unwritable_folder_is_told_and_nothing_is_lost(tmp_path):
    path = tmp_path / "settings.toml"
    settings = Settings(path)
    settings.set("theme", "dark")
    settings.save()
    (tmp_path / "file").write_text("")
    elsewhere = Settings(tmp_path / "file" / "settings.toml")
    elsewhere.set("theme", "light")
    with pytest.raises(OSError, match="file"):
        elsewhere.save()
    assert Settings(path).get("theme", str) == "dark"
