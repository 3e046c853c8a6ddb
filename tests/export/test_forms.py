"""A comparison as web page, Markdown, table and JSON."""

import csv
import dataclasses
import datetime as dt
import io
import json
from html.parser import HTMLParser

import pytest

from app.export.ledger import ledger
from app.export.table import COLUMNS, cell, csv_of
from app.export.write import FORMS, check_ending, text_of, write
from app.model.errors import FileError
from app.model.note import About, Note, Placed, place_in
from tests import build

MADE = dt.datetime(2020, 6, 1, 12, 0, tzinfo=dt.UTC)


@pytest.fixture
def rows():
    return ledger(*build.two_accounts(), MADE)


@pytest.fixture
def hostile():
    """A pair whose titles and outlets would do harm if they were taken as markup or formulas."""
    left, right, links = build.two_accounts()
    bad = '<script>alert(1)</script> | **x** =cmd "q" [l](javascript:1)'
    left = dataclasses.replace(left, title=bad, outlet="<img src=x onerror=1>", url='"><b>')
    return ledger(
        left, dataclasses.replace(right, source="/home/reader/private/b.txt"), links, MADE
    )


class Page(HTMLParser):
    """The tags, names and references of a page, and its words."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.references, self.words, self.open = set(), [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        told = dict(attributes)
        self.ids += [told["id"]] if "id" in told else []
        self.references += [told["href"]] if "href" in told else []
        if tag not in ("meta", "br", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_the_page_is_whole_and_needs_nothing_else(rows, tmp_path):
    text = text_of(rows, tmp_path / "c.html")
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert page.references
    assert {one.removeprefix("#") for one in page.references} <= set(page.ids)
    assert not page.tags & {"script", "img", "link", "iframe"}
    said = " ".join(" ".join(page.words).split())
    for actor in rows.actors:
        assert actor.name in said
    for figure in rows.figures:
        assert figure.relation in said


def test_what_stands_in_a_column_of_the_page_may_be_wrapped(rows, tmp_path):
    assert "nowrap" not in text_of(rows, tmp_path / "c.html")


def test_the_page_holds_both_texts_in_their_own_words(rows, tmp_path):
    page = Page(text_of(rows, tmp_path / "c.html"))
    said = "".join("".join(page.words).split())
    for document in (rows.a, rows.b):
        for line in document.text.splitlines():
            assert "".join(line.split()) in said


@pytest.mark.parametrize("ending", FORMS)
def test_what_documents_hold_is_never_taken_for_markup_nor_names_a_folder(
    hostile, tmp_path, ending
):
    text = text_of(hostile, tmp_path / f"c{ending}")
    assert "private" not in text
    if ending == ".html":
        assert not Page(text).tags & {"script", "img"}
    if ending == ".md":
        assert "<script>" not in text
        assert "[l](" not in text


def test_the_table_has_a_row_per_linked_mention(rows):
    read = list(csv.DictReader(io.StringIO(csv_of(rows))))
    assert tuple(read[0]) == COLUMNS
    mentions = sum(
        len(q) for a in (*rows.actors, *rows.suggested, *rows.rejected) for q in a.places
    )
    dates = sum(len(q) for d in rows.dates for q in d.places)
    assert len(read) == mentions + 2 * len(rows.figures) + dates
    for row in read:
        document = rows.a if row["side"] == "A" else rows.b
        words = document.text[int(row["start"]) : int(row["end"])]
        assert " ".join(words.split()) == row["words"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text):
    assert cell(text) == f"'{text}"
    assert cell(-1) == -1
    assert cell("plain") == "plain"


def test_json_is_the_contract_with_both_documents(rows, tmp_path):
    told = json.loads(text_of(rows, tmp_path / "c.JSON"))
    assert told["a"]["title"] == rows.a.title
    assert [a["name"] for a in told["actors"]] == [a.name for a in rows.links.actors]
    assert {"figures", "dates", "suggested"} <= set(told)


def test_a_file_is_replaced_as_a_whole_or_not_at_all(rows, tmp_path):
    to = tmp_path / "c.md"
    to.write_text("before")
    write(rows, to)
    assert to.read_text("utf-8").startswith("# ")
    assert [path.name for path in tmp_path.iterdir()] == ["c.md"]
    with pytest.raises(FileError, match="choose another place"):
        write(rows, tmp_path / "no folder" / "c.md")


@pytest.mark.parametrize("name", ["c.doc", "c", "c.htm"])
def test_another_ending_is_refused_before_the_work(tmp_path, name):
    with pytest.raises(FileError, match=r"\.html, \.md, \.csv, \.json"):
        check_ending(tmp_path / name)


PASSAGE = Note(
    "n1", "Ask <them>,\nnot him | =1", About.PASSAGE, (), "2020-01-02T00:00:00+00:00", "2020-01-02"
)


@pytest.fixture
def noted():
    """The two accounts with a note inside a sentence, one on a figure of both, one without place."""
    left, right, links = build.two_accounts()
    here = build.span(left, "never seen such a sea")
    boats = build.span(left, "12 fishing boats"), build.span(right, "fourteen fishing boats")
    figure = dataclasses.replace(
        PASSAGE,
        id="n2",
        about=About.FIGURE,
        text="Two apart",
        places=tuple(place_in(d.id, d.text, s) for d, s in zip((left, right), boats, strict=True)),
    )
    passage = dataclasses.replace(PASSAGE, places=(place_in(left.id, left.text, here),))
    lost = dataclasses.replace(passage, id="n3", text="Lost")
    notes = (Placed(passage, here, None), Placed(figure, *boats), Placed(lost, None, None))
    return ledger(left, right, links, MADE, notes)


def test_the_page_has_notes_in_place_and_as_a_list(noted, tmp_path):
    text = text_of(noted, tmp_path / "c.html")
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert {one.removeprefix("#") for one in page.references} <= set(page.ids)
    assert {"noted-1-a", "noted-2-a", "noted-2-b", "note-3"} <= set(page.ids)
    assert "noted-1-b" not in page.ids
    assert 'such a sea<sup><a id="noted-1-a" href="#note-1">[1]</a></sup>,” said' in text
    assert "Ask &lt;them&gt;,\nnot him" in text
    assert "<them>" not in text


def test_what_is_marked_in_the_page_stays_whole(noted, rows, tmp_path):
    def words(of):
        return "".join(Page(text_of(of, tmp_path / "c.html")).words)

    texts = words(noted).rpartition("The texts")[2]
    for number in (1, 2, 3):
        texts = texts.replace(f"[{number}]", "")
    assert texts == words(rows).rpartition("The texts")[2]


def test_markdown_lists_them(noted, tmp_path):
    text = text_of(noted, tmp_path / "c.md")
    assert "\n## Notes\n" in text
    assert "- **never seen such a sea** (A): Ask \\<them\\>,  \n  not him \\| =1\n" in text
    assert "- **12 fishing boats / fourteen fishing boats** (A; B): Two apart\n" in text
    assert "- **never seen such a sea**: Lost\n" in text


def test_the_table_has_a_row_for_each_place(noted):
    found = [row for row in csv.DictReader(io.StringIO(csv_of(noted))) if row["kind"] == "note"]
    assert [(row["type"], row["side"], row["why"]) for row in found] == [
        ("passage", "A", PASSAGE.text),
        ("figure", "A", "Two apart"),
        ("figure", "B", "Two apart"),
        ("passage", "", "Lost"),
    ]
    start, end = int(found[0]["start"]), int(found[0]["end"])
    assert noted.a.text[start:end] == "never seen such a sea"


def test_json_has_them_beside_the_contract(noted, rows, tmp_path):
    plain, before = (json.loads(text_of(of, tmp_path / "c.json")) for of in (noted, rows))
    notes = plain.pop("notes")
    assert before.pop("notes") == []
    assert plain == before
    assert [(n["id"], n["a"] is None, n["b"] is None) for n in notes] == [
        ("n1", False, True),
        ("n2", False, False),
        ("n3", True, True),
    ]
    assert notes[0]["text"] == PASSAGE.text
