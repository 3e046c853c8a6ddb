"""A list of queries into a table: rows, faults, formulas, and being stopped."""

import csv
import dataclasses

import pytest

from app.model.errors import Cancelled, FileError
from app.workspace.jobs import Progress
from app.workspace.queries import COLUMNS, run
from tests.build import FakeFlow, document


def table(file):
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


@pytest.fixture
def listed(tmp_path):
    def write(text):
        file = tmp_path / "queries.txt"
        file.write_bytes(text.encode("utf-8"))
        return file

    return write


def test_every_place_is_a_row(listed, tmp_path):
    flow = FakeFlow.of_two_accounts()
    left = flow.pair[0]
    flow.documents[left.id] = dataclasses.replace(left, outlet="Herald")
    written = run(flow, listed("\ufeff# boats\n\n boats \r\nsailors"), tmp_path / "o", Progress())
    rows = table(tmp_path / "o")
    assert (written.queries, written.rows, written.faults) == (2, 4, ())
    assert tuple(rows[0]) == COLUMNS
    assert [(row["query"], row["rank"]) for row in rows] == [
        *(("boats", "1"), ("boats", "2")),
        *(("sailors", "1"), ("sailors", "2")),
    ]
    first = next(row for row in rows if row["document"] == left.id)
    assert (first["title"], first["date"], first["outlet"]) == (left.title, "2020-05-04", "Herald")
    place = left.text[int(first["start"]) : int(first["end"])]
    assert first["snippet"] == " ".join(place.split())


def test_what_does_not_parse_is_told_and_the_rest_goes_on(listed, tmp_path):
    flow = FakeFlow.of_two_accounts()
    written = run(flow, listed('"open\nboats'), tmp_path / "o", Progress())
    assert (written.queries, written.rows, written.unread) == (1, 2, 1)
    assert written.faults == ('line 1, "open: a quotation mark is open; close it',)


def test_more_documents_than_are_written_are_told(listed, tmp_path):
    flow = FakeFlow.of_two_accounts()
    found = flow.search("boats")
    flow.search = lambda query, limit: dataclasses.replace(found, total=1234)
    written = run(flow, listed("boats"), tmp_path / "o", Progress())
    assert written.faults == ("line 1, boats: the best 2 of 1,234 documents are there",)
    assert written.unread == 0


def test_no_cell_is_a_formula(listed, tmp_path):
    texts = [f"{sign}cmd boats are here" for sign in "=+-@"]
    flow = FakeFlow(tuple(document(text) for text in texts))
    run(flow, listed("boats\n=cmd\n-cmd"), tmp_path / "o", Progress())
    cells = [cell for row in table(tmp_path / "o") for cell in row.values()]
    assert "'=cmd boats are here" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_stopped_it_leaves_the_table_of_before(listed, tmp_path):
    to = tmp_path / "o"
    to.write_text("before")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        run(FakeFlow.of_two_accounts(), listed("boats"), to, progress)
    assert to.read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["o", "queries.txt"]


@pytest.mark.parametrize("content", ["", "# nothing\n\n"])
def test_a_list_without_queries_is_refused(listed, tmp_path, content):
    with pytest.raises(FileError, match="no query"):
        run(FakeFlow(), listed(content), tmp_path / "o", Progress())


def test_files_that_cannot_be_used_are_named(listed, tmp_path):
    with pytest.raises(FileError, match="cannot be read"):
        run(FakeFlow(), tmp_path / "none", tmp_path / "o", Progress())
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FileError, match="no text in UTF-8"):
        run(FakeFlow(), tmp_path / "bytes", tmp_path / "o", Progress())
    with pytest.raises(FileError, match="cannot be written"):
        run(FakeFlow(), listed("boats"), tmp_path / "no" / "o", Progress())
