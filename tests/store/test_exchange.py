import csv
import json
from dataclasses import replace

import pytest

from app.model.errors import FileError
from app.model.judgement import NOBODY, Judgement, Named, Verdict
from app.store import exchange
from app.store.library import Library

SAID = (
    Judgement(Named("a", ("Coast\nGuard", 'the "Guard", Ltd')), Named("b", ("قَالَ",)), Verdict.SAME),
    Judgement(Named("a", ("x",)), Named("c", ("=y",)), Verdict.UNSURE),
)


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    for one in SAID:
        opened.judge(one)
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path):
    opened = Library.open(tmp_path / "other")
    yield opened
    opened.close()


@pytest.mark.parametrize("name", ["said.csv", "said.JSON"])
def test_judgements_come_through_and_merge(library, other, tmp_path, name):
    assert exchange.write_judgements(library, tmp_path / name) == 2
    mine = Judgement(Named("q", ("q",)), Named("r", ("r",)), Verdict.DIFFERENT)
    other.judge(mine)
    assert exchange.read_judgements(other, tmp_path / name) == 2
    assert other.judgements() == (*SAID, mine)  # in the order of saying
    assert other.dated_judgements()[:2] == library.dated_judgements()
    assert exchange.read_judgements(other, tmp_path / name) == 0
    assert other.take_back() == mine


def test_rows_may_be_written_by_hand(other, tmp_path):
    rows = "one_document,one_names,other_document,other_names,verdict\na,Coast Guard,b,CRS,same\n"
    (tmp_path / "mine.csv").write_text(rows, "utf-8-sig")
    assert exchange.read_judgements(other, tmp_path / "mine.csv") == 1
    (said,) = other.judgements()
    assert said == Judgement(Named("a", ("Coast Guard",)), Named("b", ("CRS",)), Verdict.SAME)


ONE = Named("a", ("Coast: Guard", "the @ Guard"))
MORE = (
    Judgement(ONE, Named("b", ("Guard",)), Verdict.NAME, 'The\n"Watch": all of it'),
    Judgement(ONE, NOBODY, Verdict.TYPE, "ORG"),
    Judgement(Named("a", ("Guard",)), ONE, Verdict.DIFFERENT, start=0),
    Judgement(Named("a", ("Guard",)), NOBODY, Verdict.ACTOR, start=120),
    Judgement(ONE, NOBODY, Verdict.NOBODY),
)


@pytest.mark.parametrize("name", ["said.csv", "said.json"])
def test_whatever_can_be_said_comes_through(library, other, tmp_path, name):
    for one in MORE:
        library.judge(one)
    assert library.judgements() == (*SAID, *MORE)
    exchange.write_judgements(library, tmp_path / name)
    assert exchange.read_judgements(other, tmp_path / name) == len(SAID) + len(MORE)
    assert other.dated_judgements() == library.dated_judgements()


def test_what_was_taken_back_is_not_handed_on_nor_comes_back_by_merging(library, other, tmp_path):
    for one in MORE[:2]:
        library.judge(one)
    library.judge(replace(MORE[0], holds=False))
    assert library.judgements() == (*SAID, MORE[1])
    exchange.write_judgements(library, tmp_path / "said.csv")
    exchange.read_judgements(other, tmp_path / "said.csv")
    assert other.judgements() == (*SAID, MORE[1])
    library.take_back()
    assert library.judgements() == (*SAID, *MORE[:2])
    library.say_again()
    assert library.judgements() == (*SAID, MORE[1])


def test_rows_of_one_actor_may_be_written_by_hand(other, tmp_path):
    rows = "one_document,one_names,verdict,word\na,Coast Guard,type,ORG\na,Coast Guard,nobody,\n"
    (tmp_path / "mine.csv").write_text(rows, "utf-8")
    assert exchange.read_judgements(other, tmp_path / "mine.csv") == 2
    one = Named("a", ("Coast Guard",))
    assert other.judgements() == (
        Judgement(one, NOBODY, Verdict.TYPE, "ORG"),
        Judgement(one, NOBODY, Verdict.NOBODY),
    )


GOOD = {
    "one_document": "a",
    "one_names": ["x"],
    "other_document": "b",
    "other_names": ["y"],
    "verdict": "same",
    "made": "2020-01-02T03:04:05+00:00",
}


@pytest.mark.parametrize(
    "change",
    [
        {"verdict": "perhaps"},
        {"verdict": None},
        {"one_names": []},
        {"one_names": [""]},
        {"one_names": "[1"},
        {"other_names": {"y": 1}},
        {"other_document": 5},
        {"other_document": "\ud800"},
        {"made": "yesterday"},
        {"verdict": "name"},
        {"verdict": "type", "word": "DOG"},
        {"start": -1},
        {"start": "there"},
        {"made": "2020-01-02T03:04:05"},
    ],
)
def test_one_that_is_none_lets_none_in(other, tmp_path, change):
    (tmp_path / "bad.json").write_text(json.dumps([GOOD, GOOD | change]))
    with pytest.raises(FileError, match="something in it is no judgement"):
        exchange.read_judgements(other, tmp_path / "bad.json")
    assert other.judgements() == ()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"a": 1}', "null", "[" * 9000])
def test_other_json(other, tmp_path, text):
    (tmp_path / "bad.json").write_text(text)
    with pytest.raises(FileError):
        exchange.read_judgements(other, tmp_path / "bad.json")


def test_other_endings_and_places(library, tmp_path):
    with pytest.raises(FileError, match="its name ends neither"):
        exchange.write_judgements(library, tmp_path / "said.txt")
    with pytest.raises(FileError, match="cannot be written"):
        exchange.write_judgements(library, tmp_path / "none" / "said.csv")
    with pytest.raises(FileError, match="cannot be read"):
        exchange.read_judgements(library, tmp_path / "none.csv")


def test_the_csv_is_read_by_others(library, tmp_path):
    exchange.write_judgements(library, tmp_path / "said.csv")
    with (tmp_path / "said.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["verdict"] for row in rows] == ["same", "unsure"]
    assert json.loads(rows[0]["one_names"]) == list(SAID[0].one.names)
