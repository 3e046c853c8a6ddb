"""The command line as scripts see it: processes, exit statuses, one line for each error."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import paths
from app.cli.main import main

SEEDS = sorted(paths.seeds().glob("*.txt"))
LEFT = "The Harbour Board met in Port Linnet on 3 May 2020. At least 40 sailors were rescued.\n"
RIGHT = "In Port Linnet the Harbor Board counted. Some 30 sailors were rescued on 3 May 2020.\n"


def write(path, text, encoding="utf-8"):
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return path


def is_error_line(text):
    lines = text.splitlines()
    return len(lines) == 1 and lines[0].startswith("syntopia") and "Traceback" not in text


def test_links_of_two_files_keep_the_contract(syntopia, tmp_path):
    left, right = write(tmp_path / "a.txt", LEFT), write(tmp_path / "b.txt", RIGHT)
    status, out, _ = syntopia("links", left, right, "--json")
    assert status == 0
    found = json.loads(out)
    assert set(found) >= {"actors", "figures", "dates", "suggested"}
    names = {actor["name"] for actor in found["actors"]}
    assert "Port Linnet" in names
    for actor in found["actors"]:
        assert set(actor) >= {"name", "type", "score", "why", "a", "b"}
        assert 0 <= actor["score"] <= 1
        for row in actor["why"]:
            assert set(row) == {"rule", "a", "b", "note"}
        for side, text in (("a", LEFT), ("b", RIGHT)):
            for start, end in actor[side]:
                assert text[start:end].strip() == text[start:end] != ""
    (date,) = found["dates"]
    assert date["value"] == "2020-05-03"
    assert LEFT[slice(*date["a"][0])] == "3 May 2020"


def test_analyse_says_who_wrote(syntopia, tmp_path):
    path = write(tmp_path / "a.txt", f"Storm\nBy Jane Roe for Linnet News\n\n{LEFT}".encode())
    status, out, _ = syntopia("analyse", path, "--json")
    assert status == 0
    found = json.loads(out)
    assert found["document"]["authors"] == ["Jane Roe"]
    assert found["document"]["outlet"] == "Linnet News"
    assert not any(mention["text"] == "Jane Roe" for mention in found["mentions"])
    _, out, _ = syntopia("analyse", path)
    assert "Jane Roe, Linnet News" in out


def test_analyse_keeps_the_contract(syntopia, tmp_path):
    path = write(tmp_path / "a.txt", b"\xef\xbb\xbf" + LEFT.replace("\n", "\r\n").encode())
    status, out, _ = syntopia("analyse", path, "--json")
    assert status == 0
    found = json.loads(out)
    document = found["document"]
    assert document["characters"] == len(LEFT)
    assert len(document["sha256"]) == 64
    assert document["date"] == "2020-05-03"
    assert (document["authors"], document["outlet"]) == ([], None)
    for kind in ("mentions", "figures", "dates"):
        assert found[kind]
        for one in found[kind]:
            assert LEFT[one["start"] : one["end"]] == one["text"]
    assert not any(mention["nominal"] for mention in found["mentions"])
    (figure,) = [f for f in found["figures"] if f["number"] == 40]
    assert figure["modifier"] == "at_least"
    assert LEFT[slice(*figure["number_span"])] == "At least 40"


def test_batches_answer_in_order_and_go_on_after_a_bad_line(syntopia, tmp_path):
    texts = tmp_path / "texts.jsonl"
    lines = [
        json.dumps({"id": "one", "text": LEFT, "date": "2020-05-04"}),
        "{ no json",
        json.dumps({"id": "two"}),
        json.dumps({"id": "three", "text": "", "date": "yesterday"}),
        json.dumps({"id": "four", "text": ""}),
    ]
    write(texts, "\n".join(lines))
    out = tmp_path / "out.jsonl"
    status, _, _ = syntopia("analyse", "--texts", texts, "--out", out)
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert status == 1
    assert [row["id"] for row in rows] == ["one", None, "two", "three", "four"]
    assert ["error" in row for row in rows] == [False, True, True, True, False]
    assert rows[4] == {"id": "four", "mentions": [], "figures": [], "dates": []}


def test_pairs_of_texts_and_of_names(syntopia, tmp_path):
    pairs = write(
        tmp_path / "pairs.jsonl",
        json.dumps({"pair_id": 7, "a": {"id": "x", "text": LEFT}, "b": {"id": "y", "text": RIGHT}}),
    )
    out = tmp_path / "out.jsonl"
    assert syntopia("links", "--pairs", pairs, "--out", out)[0] == 0
    row = json.loads(out.read_text("utf-8"))
    assert row["pair_id"] == 7
    assert row["actors"]
    assert row["suggested"] == []
    names = write(tmp_path / "names.jsonl", json.dumps({"id": 1, "a": "Qasem", "b": "Kassem"}))
    assert syntopia("same", "--pairs", names, "--out", out)[0] == 0
    assert json.loads(out.read_text("utf-8"))["score"] >= 0.5


def test_same_says_yes_and_no(syntopia):
    status, out, _ = syntopia("same", "Zurich", "Zürich", "--json")
    assert (status, json.loads(out)["score"] >= 0.5) == (0, True)
    status, out, _ = syntopia("same", "Anna Berg", "Anna Thal", "--json")
    assert (status, json.loads(out)["score"] < 0.5) == (0, True)


def test_import_then_search(syntopia, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    write(folder / "a.txt", LEFT)
    write(folder / "b.txt", RIGHT)
    write(folder / "nul.txt", b"\x00" * 100)
    library = tmp_path / "library"
    status, out, err = syntopia("import", folder, "--library", library, "--json")
    assert status == 1
    assert is_error_line(err)
    assert "nul.txt" in err
    assert json.loads(out)["new"] == 2
    status, out, _ = syntopia("search", '"port linnet" sailors', "--library", library, "--json")
    found = json.loads(out)
    assert (status, found["total"]) == (0, 2)
    assert set(found["hits"][0]) == {"document", "title", "path", "score", "snippets"}
    for hit in found["hits"]:
        text = LEFT if hit["path"].endswith("a.txt") else RIGHT
        for snippet in hit["snippets"]:
            assert text[snippet["start"] : snippet["end"]] == snippet["text"]
            marked = {text[start:end] for start, end in snippet["marks"]}
            assert marked <= {"Port Linnet", "sailors"}
            assert marked


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--nonsense",), 2),
        (("links", "one"), 2),
        (("links",), 2),
        (("same", "one"), 2),
        (("analyse",), 2),
        (("analyse", "missing.txt"), 1),
        (("analyse", "."), 1),
        (("analyse", "--texts", "missing.jsonl", "--out", "x"), 1),
        (("analyse", "--texts", "missing.jsonl"), 2),
        (("search", "x", "--library", "missing"), 1),
        (("search", "x", "--limit", "0"), 2),
        (("import", "missing.txt", "--library", "LIBRARY"), 1),
    ],
)
def test_an_error_is_one_line(syntopia, tmp_path, arguments, status):
    given = [str(tmp_path / "library") if a == "LIBRARY" else a for a in arguments]
    code, _, err = syntopia(*given)
    assert code == status
    assert is_error_line(err), err


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t", "white space"),
        ("nul.txt", b"\x00" * 1000, ""),
        ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG"),
        ("broken.txt", "Zeile über Zeile, Straße für Straße. ".encode() * 20 + b"\xff\xfe\xfa", ""),
    ],
)
def test_files_without_text_are_refused(syntopia, tmp_path, name, data, why):
    code, out, err = syntopia("analyse", write(tmp_path / name, data), "--json")
    assert (code, out) == (1, "")
    assert is_error_line(err)
    assert name in err
    assert why in err


def test_bad_queries_are_wrong_usage(syntopia, tmp_path):
    library = tmp_path / "library"
    syntopia("import", write(tmp_path / "a.txt", LEFT), "--library", library)
    for query in ('"open', "(a", "date:[x TO y]", "a OR"):
        code, _, err = syntopia("search", query, "--library", library)
        assert code == 2, query
        assert is_error_line(err)


def test_a_library_of_a_newer_version_is_left_alone(syntopia, tmp_path):
    library = tmp_path / "library"
    syntopia("import", write(tmp_path / "a.txt", LEFT), "--library", library)
    file = library / "library.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = file.read_bytes()
    for call in (("search", "x"), ("import", tmp_path / "a.txt")):
        code, _, err = syntopia(*call, "--library", library)
        assert code == 1
        assert is_error_line(err)
        assert "newer" in err
    assert file.read_bytes() == before


def test_a_damaged_library_is_said_and_kept(syntopia, tmp_path):
    library = tmp_path / "library"
    library.mkdir()
    write(library / "library.sqlite3", b"no database at all" * 100)
    code, _, err = syntopia("search", "x", "--library", library)
    assert code == 1
    assert is_error_line(err)
    assert (library / "library.sqlite3").read_bytes() == b"no database at all" * 100


def test_a_damaged_index_is_made_again(syntopia, tmp_path):
    library = tmp_path / "library"
    syntopia("import", write(tmp_path / "a.txt", LEFT), "--library", library)
    for path in (tmp_path / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(b"nonsense")
    code, out, err = syntopia("search", "sailors", "--library", library, "--json")
    assert (code, json.loads(out)["total"]) == (0, 1)
    assert "made again" in err


def test_search_and_help_load_neither_qt_nor_spacy(syntopia, tmp_path):
    library = tmp_path / "library"
    code = (
        "import sys, atexit; from app.__main__ import main;"
        "atexit.register(lambda: print([m for m in ('spacy', 'PySide6', 'trafilatura') if m in "
        "sys.modules], file=sys.stderr)); main()"
    )
    syntopia("import", write(tmp_path / "a.txt", LEFT), "--library", library)
    for arguments in (
        ("search", "actor:Linnet", "--library", library),
        ("--help",),
        ("same", "a", "b"),
    ):
        status, _, err = syntopia(*arguments, code=code)
        assert (status, err.strip()) == (0, "[]"), arguments


def test_nothing_is_written_beside_the_output_file(syntopia, tmp_path):
    names = write(tmp_path / "names.jsonl", json.dumps({"id": 1, "a": "x", "b": "y"}))
    code, _, err = syntopia("same", "--pairs", names, "--out", tmp_path / "no" / "out.jsonl")
    assert code == 1
    assert is_error_line(err)


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
def test_an_interruption_ends_with_130(environment, tmp_path):
    texts = tmp_path / "texts.jsonl"
    write(texts, "\n".join(json.dumps({"id": n, "text": LEFT * 50}) for n in range(500)))
    out = tmp_path / "out.jsonl"
    # A shell starts what it runs in the background deaf to SIGINT, and children inherit that.
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    run = f"{heard}; from app.__main__ import main; main()"
    command = [sys.executable, "-c", run, "analyse", "--texts", str(texts), "--out", str(out)]
    process = subprocess.Popen(
        command, env=environment, cwd=paths.seeds().parent, stderr=subprocess.PIPE
    )
    deadline = time.monotonic() + 60
    while not out.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    try:
        _, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 130
    assert b"Traceback" not in err


def test_halves_of_characters_and_other_oddities_cost_a_line_at_most(syntopia, tmp_path):
    lines = [
        b'\xef\xbb\xbf{"id": "bom", "a": "x", "b": "y"}\r\n',
        b'{"id": "half \\ud800", "a": "x", "b": "y"}\n',
        b'{"id": 1, "a": "half \\ud800", "b": "y"}\n',
        b'{"id": 2, "a": "byte \xff", "b": "y"}\n',
        b'{"id": NaN, "a": "x", "b": "y"}\n',
        b'{"id": {"odd": [1]}, "a": "x\\u0000", "b": "y"}\n',
        b"[" * 100_000 + b"\n",
        b'{"id": "last", "a": "x", "b": "y"}',
    ]
    out = tmp_path / "out.jsonl"
    source = write(tmp_path / "names.jsonl", b"".join(lines))
    status, _, err = syntopia("same", "--pairs", source, "--out", out)
    assert (status, err) == (1, "")
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    ids = ["bom", "half \ud800", 1, 2, None, {"odd": [1]}, None, "last"]
    assert [row["id"] for row in rows] == ids
    assert ["error" in row for row in rows] == [i in (2, 3, 4, 6) for i in range(8)]


def test_answers_are_not_written_over_the_questions(syntopia, tmp_path):
    source = write(tmp_path / "names.jsonl", json.dumps({"id": 1, "a": "x", "b": "y"}))
    before = source.read_bytes()
    status, _, err = syntopia("same", "--pairs", source, "--out", source)
    assert status == 1
    assert is_error_line(err)
    assert source.read_bytes() == before


def test_a_files_name_cannot_steer_the_terminal(syntopia):
    status, _, err = syntopia("analyse", "a\x1b[2Jb.txt")
    assert status == 1
    assert is_error_line(err)
    assert "a\\x1b[2Jb.txt" in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="shells and devices of Linux")
def test_closed_and_full_outputs_end_in_one_line_at_most(environment):
    command = f'"{sys.executable}" -m app same Zurich Zurich'
    for redirected, status in ((">&-", 0), ("2>&-", 0), (">&- 2>&- <&-", 0), ("| true", 0)):
        done = subprocess.run(
            ["sh", "-c", f"{command} {redirected}"], env=environment, capture_output=True,
            cwd=paths.seeds().parent, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (status, b""), redirected
    done = subprocess.run(
        ["sh", "-c", f"{command} >/dev/full"], env=environment, capture_output=True,
        cwd=paths.seeds().parent, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert is_error_line(done.stderr.decode())


def test_a_fault_of_ours_is_one_line_and_kept_in_the_log(syntopia, tmp_path):
    code = (
        "import app.cli.calls.same_ as call\n"
        "def run(options): raise IndexError('a fault')\n"
        "call.run = run\n"
        "from app.__main__ import main; main()"
    )
    status, _, err = syntopia("same", "a", "b", code=code)
    assert status == 1
    assert is_error_line(err)
    log = next(tmp_path.rglob("faults.log"))
    assert "IndexError: a fault" in log.read_text("utf-8")


def test_an_unwritable_cache_costs_nobody_the_import(syntopia, tmp_path):
    write(tmp_path / "cache", "a file where the cache's folder belongs")
    library = tmp_path / "library"
    path = write(tmp_path / "a.txt", LEFT)
    status, out, err = syntopia("import", path, "--library", library, "--json")
    assert (status, json.loads(out)["new"]) == (1, 1)
    assert is_error_line(err)
    (tmp_path / "cache").unlink()
    status, out, _ = syntopia("search", "sailors", "--library", library, "--json")
    assert (status, json.loads(out)["total"]) == (0, 1)


@pytest.mark.parametrize(
    ("arguments", "picture"), [(["--selftest"], None), (["--selftest", "a.png"], Path("a.png"))]
)
def test_the_self_test_is_asked_for_by_an_option_and_gives_the_status(arguments, picture):
    asked = []

    def selftest(where):
        asked.append(where)
        return 1

    assert main(arguments, lambda *_: pytest.fail("the window was opened"), selftest) == 1
    assert asked == [picture]
