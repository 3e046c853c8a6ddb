"""The register on disk: what comes back is what was kept, and what does not fit is not there."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking import kept
from app.linking.register import Register
from app.model.document import Span
from app.model.quantity import DateMention, Grain
from tests.linking.test_register import TEXTS, entities, library
from tests.linking.test_register_judged import SAID


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cache" / "register"


@pytest.fixture
def whole(made):
    found = library(made, ["PLACE: Kefrin", "PERSON: Anna Holm = Hemedti"], ["PLACE: Kafrin"])
    day = DateMention(Span(0, 10), "2020-05-04", "2020-05-04", Grain.DAY)
    found.add(made("PLACE: Kefrin", id="d2", dates=(day,)), "Title 2")
    return found


def test_what_was_kept_comes_back(whole, file):
    stamps = {"d0": 1, "d1": 4_000_000_000, "d2": 3}
    kept.save(file, whole, stamps)
    found, known = kept.load(file)
    assert known == stamps
    assert found.actors() == whole.actors()
    assert found.dates("d2") == whole.dates("d2") == {"2020-05-04": {"d2"}}
    assert found.actors_of("d0") == whole.actors_of("d0")
    found.entitle({"d0": "Title 0"})
    assert found.witness("person:anna holm", ["Anna Holm"], ["Hemedti"]) == "Title 0"
    assert [path.name for path in file.parent.iterdir()] == ["register"]
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


@given(TEXTS, TEXTS, SAID, SAID)
def test_it_goes_on_as_if_it_had_never_been_away(made, tmp_path_factory, texts, more, said, then):
    file = tmp_path_factory.mktemp("kept") / "register"
    stayed = library(made, *texts)
    stayed.judge(said)
    kept.save(file, stayed, {})
    back, _ = kept.load(file)
    assert back.actors() == stayed.actors()
    for one in (stayed, back):
        one.judge(then)
        one.update((made(*lines, id=f"x{n}"), "") for n, lines in enumerate(more))
        one.remove("d0", "x0")
    assert back.actors() == stayed.actors()
    assert entities(back, made, texts) == entities(stayed, made, texts)


def empty(file):
    found, known = kept.load(file)
    return (len(found), known) == (0, {})


@given(st.data())
def test_a_file_that_was_changed_is_not_there(made, tmp_path_factory, data):
    file = tmp_path_factory.mktemp("kept") / "register"
    kept.save(file, library(made, ["PLACE: Kefrin"]), {"d0": 1})
    octets = bytearray(file.read_bytes())
    at = data.draw(st.integers(0, len(octets) - 1))
    if data.draw(st.booleans()):
        octets[at] ^= data.draw(st.integers(1, 255))
    else:
        del octets[at:]
    file.write_bytes(octets)
    assert empty(file)


def test_nothing_there_another_version_or_no_file(whole, file, monkeypatch):
    assert empty(file)
    kept.save(file, whole, {})
    monkeypatch.setattr(kept, "_version", lambda: "another")
    assert empty(file)
    file.unlink()
    file.mkdir()
    assert empty(file)


@pytest.mark.skipif(os.name != "posix", reason="the rights of files are POSIX's")
def test_what_others_could_have_written_is_not_read(whole, file):
    kept.save(file, whole, {})
    file.chmod(0o622)
    assert empty(file)
    file.chmod(0o600)
    assert not empty(file)
    linked = file.with_name("linked")
    linked.symlink_to(file)
    assert empty(linked)


def test_what_is_sealed_rightly_but_of_another_shape_is_not_there(file, monkeypatch):
    monkeypatch.setattr(kept, "_plain", lambda _: ({"d0": [[["a1"]], [], []]}, {}, [], {}, {}))
    kept.save(file, Register(), {})
    assert empty(file)
    monkeypatch.setattr(kept, "_plain", lambda _: ("no",))
    kept.save(file, Register(), {})
    assert empty(file)
