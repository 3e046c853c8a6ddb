"""The calls for a library as a whole: doctor, pack, unpack, judgements."""

import json
import os
import sqlite3

import pytest

from app.model.judgement import Judgement, Named, Verdict
from app.store.library import Library

SAID = Judgement(Named("a", ("x",)), Named("b", ("y",)), Verdict.SAME)


@pytest.fixture
def library(syntopia, tmp_path):
    folder = tmp_path / "library"
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} text on the harbour of Port Linnet.\n")
    status, _, err = syntopia(
        "import", tmp_path / "one.txt", tmp_path / "two.txt", "--library", folder
    )
    assert (status, err) == (0, "")
    opened = Library.open(folder)
    opened.judge(SAID)
    opened.close()
    return folder


def change(folder, statement):
    connection = sqlite3.connect(folder / "library.sqlite3")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_the_doctor_finds_and_mends(syntopia, library):
    status, out, err = syntopia("doctor", "--library", library, "--json")
    answer = json.loads(out)
    assert (status, err) == (0, "")
    assert answer == {
        "library": str(library), "sound": True, "documents": 2, "findings": [], "set_aside": None,
    }  # fmt: skip
    change(library, "UPDATE document_text SET text = replace(text, 'harbour', 'horbour')")
    status, out, _ = syntopia("doctor", "--library", library, "--json")
    answer = json.loads(out)
    assert (status, answer["sound"]) == (1, False)
    assert answer["findings"][0]["part"] == "store"
    status, out, _ = syntopia("doctor", "--library", library, "--repair", "--json")
    answer = json.loads(out)
    assert (status, answer["sound"]) == (0, True)
    assert answer["set_aside"].startswith(str(library))
    assert all(finding["mended"] for finding in answer["findings"])
    status, out, _ = syntopia("doctor", "--library", library)
    assert (status, out) == (0, "2 documents, sound\n")
    status, out, _ = syntopia("search", "harbour", "--library", library, "--json")
    assert json.loads(out)["total"] == 2


def test_what_cannot_be_mended_is_status_1(syntopia, library, tmp_path):
    (tmp_path / "two.txt").unlink()
    for path in library.glob("sources/??/*"):
        path.unlink()
    status, out, _ = syntopia("doctor", "--library", library, "--repair", "--json")
    answer = json.loads(out)
    assert (status, answer["sound"], answer["documents"]) == (1, False, 2)
    assert sorted(finding["mended"] for finding in answer["findings"]) == [False, True]
    status, out, _ = syntopia("doctor", "--library", library)
    assert status == 1
    assert "two.txt are missing or damaged" in out


def test_a_library_is_handed_on(syntopia, library, tmp_path):
    file, other = tmp_path / "all.zip", tmp_path / "other"
    status, out, _ = syntopia("pack", "--library", library, "--to", file)
    assert (status, out) == (0, f"2 documents written to {file}\n")
    status, out, _ = syntopia("unpack", file, "--library", other)
    assert (status, out) == (
        0,
        "2 documents, 0 edits, 1 judgements, 0 saved searches, 0 notes added\n",
    )
    status, out, err = syntopia("unpack", tmp_path / "one.txt", "--library", other)
    assert (status, out) == (1, "")
    assert "cannot be taken in" in err
    assert len(err.splitlines()) == 1


def test_a_list_of_queries_fills_a_table(syntopia, library, tmp_path):
    listed, to = tmp_path / "queries.txt", tmp_path / "found.csv"
    listed.write_text('harbour\n"open\none OR two\n')
    status, out, err = syntopia("search", "--library", library, "--queries", listed, "--to", to)
    assert (status, out) == (1, f"2 queries run, 4 places written to {to}\n")
    (line,) = err.splitlines()
    assert "line 2" in line
    assert "quotation mark" in line
    assert len(to.read_text("utf-8").splitlines()) == 5
    listed.write_text("harbour")
    status, out, err = syntopia(
        *("search", "--library", library, "--queries", listed, "--to", to, "--limit", 1)
    )
    assert (status, out) == (0, f"1 query run, 1 places written to {to}\n")
    assert "the best 1 of 2 documents" in err


@pytest.mark.parametrize(
    "given", [(), ("x", "--to", "y"), ("--queries", "y"), ("x", "--queries", "y", "--to", "z")]
)
def test_a_query_or_a_list_of_them(syntopia, given):
    status, out, err = syntopia("search", *given)
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("name", ["said.csv", "said.json"])
def test_judgements_are_handed_on(syntopia, library, tmp_path, name):
    file = tmp_path / name
    status, out, _ = syntopia("judgements", "--library", library, "--to", file)
    assert (status, out) == (0, "1 judgements written\n")
    status, out, _ = syntopia("judgements", "--library", library, "--from", file)
    assert (status, out) == (0, "0 judgements added\n")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("doctor", "--library", "missing"), 1),
        (("doctor", "--repair", "--library", "missing"), 1),
        (("pack", "--library", "missing", "--to", "x.zip"), 1),
        (("pack",), 2),
        (("judgements",), 2),
        (("judgements", "--to", "a.csv", "--from", "b.csv"), 2),
        (("unpack",), 2),
    ],
)
def test_an_error_is_one_line(syntopia, arguments, status):
    done, out, err = syntopia(*arguments)
    assert (done, out) == (status, "")
    assert len(err.splitlines()) == 1
    assert err.startswith("syntopia")


def test_similar_documents_of_a_file_or_an_id(syntopia, library, tmp_path):
    told = tmp_path / "told.txt"
    told.write_text("Nobody left the harbour of Port Linnet that night.\n")
    status, out, err = syntopia("similar", told, "--library", library, "--json")
    answer = json.loads(out)
    assert (status, err) == (0, "")
    titles = [f"The {which} text on the harbour of Port Linnet." for which in ("one", "two")]
    assert sorted(one["title"] for one in answer["similar"]) == titles
    assert {"harbour", "Port", "Linnet"} <= set(answer["similar"][0]["words"])
    assert answer["similar"][0]["by_words"] is True  # the library's texts are not analysed yet
    known, other = (one["document"] for one in answer["similar"])
    status, out, _ = syntopia("similar", known[:12], "--library", library, "--limit", 1, "--json")
    assert [one["document"] for one in json.loads(out)["similar"]] == [other]
    status, out, _ = syntopia("similar", known[:12], "--library", library)
    assert (status, out.splitlines()[0][6:] in titles) == (0, True)
    status, out, err = syntopia("similar", "none", "--library", library)
    assert (status, out) == (1, "")
    assert err.startswith("syntopia: none: there is no such document and no such file")
    opened = Library.open(library)
    assert len(opened.entries()) == 2  # nothing was added
    opened.close()


def test_what_tesseract_cannot_read_is_wrong_usage(syntopia, library, environment, tmp_path):
    program = tmp_path / "bin" / "tesseract"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho 'List (2):'; echo eng; echo fin\n")
    program.chmod(0o755)
    environment["PATH"] = f"{program.parent}{os.pathsep}{environment['PATH']}"
    status, out, err = syntopia("import", tmp_path, "--ocr", "eng+deu", "--library", library)
    assert (status, out) == (2, "")
    assert "Tesseract cannot read deu here; choose of eng, fin" in err


NOTE = {
    "id": "n1",
    "about": "passage",
    "places": [
        {"document": "x", "start": 4, "end": 9, "words": "quay\n1", "before": "", "after": "",
         "names": []}
    ],
    "text": "Who\nsays so at Værnes?",
    "created": "2020-01-02T03:04:05+00:00",
    "changed": "2020-01-02T03:04:05+00:00",
}  # fmt: skip


def test_notes_are_listed_searched_and_merged(syntopia, library, tmp_path):
    status, out, _ = syntopia("search", "harbour", "--library", library, "--json")
    here = dict(NOTE, id="n2", text="Here", places=[dict(NOTE["places"][0])])
    here["places"][0]["document"] = json.loads(out)["hits"][0]["document"]
    title = json.loads(out)["hits"][0]["title"]
    (tmp_path / "notes.json").write_text(json.dumps([NOTE, here]))
    status, out, _ = syntopia("notes", "--library", library, "--from", tmp_path / "notes.json")
    assert (status, out) == (0, "2 notes added\n")
    status, out, _ = syntopia("notes", "--library", library)
    assert (status, len(out.splitlines())) == (0, 2)
    assert f"{title}\t“quay 1”\tHere\n" in out
    status, out, _ = syntopia("notes", "--library", library, "--search", "VAERNES who")
    gone = "The library does not hold this document any more"
    assert (status, out) == (0, f"{gone}\t“quay 1”\tWho says so at Værnes?\n")
    status, out, _ = syntopia("notes", "--library", library, "--search", "vaernes", "--json")
    assert json.loads(out) == [NOTE]
    status, out, _ = syntopia(
        *("notes", "--library", library, "--search", "here", "--to", tmp_path / "n.csv")
    )
    assert (status, out) == (0, "1 notes written\n")
    assert "Here" in (tmp_path / "n.csv").read_text("utf-8")
    status, out, err = syntopia("notes", "--library", library, "--to", tmp_path / "n.txt")
    assert (status, out, len(err.splitlines())) == (1, "", 1)


def test_an_export_has_the_notes_on_its_two_documents(syntopia, library, tmp_path):
    status, out, _ = syntopia("search", "harbour", "--library", library, "--json")
    a, b = (hit["document"] for hit in json.loads(out)["hits"])
    place = NOTE["places"][0] | {"document": a, "start": 4, "end": 11, "words": "harbour"}
    (tmp_path / "notes.json").write_text(json.dumps([NOTE, NOTE | {"id": "n2", "places": [place]}]))
    syntopia("notes", "--library", library, "--from", tmp_path / "notes.json")
    status, _, _ = syntopia("export", a, b, "--library", library, "--to", tmp_path / "c.json")
    assert status == 0
    (note,) = json.loads((tmp_path / "c.json").read_text("utf-8"))["notes"]
    assert (note["id"], note["on"], note["b"]) == ("n2", "harbour", None)
    start, end = note["a"]
    assert end - start == len("harbour")
