import io
import itertools
import json
import mailbox
import os
import random
import time
import tracemalloc
import zipfile

import pytest

from app import importers
from app.importers import FileError, containers, formats, load, load_all, package, read
from tests.importers.making import EPUB, FIXTURES, zipped

MESSAGE = b"From: Ann <ann@example.org>\nSubject: %d\n\nWords of %d.\n"


def put(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def results(path, **options):
    """What comes out: the source below the file with the text, or with the reason."""
    found = []
    for result in load_all(path, **options):
        if isinstance(result, FileError):
            found.append((result.what.removesuffix(" cannot be read"), result.why))
        else:
            found.append((result.document.source, result.document.text))
    return [(source.removeprefix(f"{path}/"), said) for source, said in found]


class TestZip:
    def test_members_are_read_by_their_own_readers_and_errors_stand_between(self, tmp_path):
        inner = zipped({"deep/c.html": "<html><body><p>A page.</p></body></html>"})
        parts = {
            "b/one.txt": "One.",
            "empty.txt": "",
            "book.epub": zipped(EPUB),
            "inner.zip": inner,
            "rows.jsonl": '{"text": "A row."}\n',
            "cut.docx": b"PK\3\4 and no more",
        }
        assert results(put(tmp_path / "a.zip", zipped(parts))) == [
            ("b/one.txt", "One."),
            ("empty.txt", "it is empty"),
            ("book.epub", "One\nFirst words – by Værnes.\nSecond words."),
            ("inner.zip/deep/c.html", "A page."),
            ("rows.jsonl/1", "A row."),
            ("cut.docx", "it is damaged or cut off"),
        ]

    def test_what_is_no_text_by_its_name_is_left_out_as_in_folders(self, tmp_path):
        parts = dict.fromkeys(("a.png", ".hidden.txt", "__MACOSX/._b.txt", "c/.git/d.txt"), "x")
        (only,) = results(put(tmp_path / "a.zip", zipped(parts)))
        assert only[1] == "there is no text in it that can be read"

    def test_the_bytes_of_a_member_are_its_own(self, tmp_path):
        (loaded,) = load_all(put(tmp_path / "a.zip", zipped({"b.txt": "One."})))
        assert loaded.data == b"One."
        assert loaded.document.id == read(b"One.", "x.txt").id

    @pytest.mark.parametrize(
        ("name", "shown"),
        [
            ("../../etc/passwd.txt", "etc/passwd.txt"),
            ("/etc/a.txt", "etc/a.txt"),
            ("C:\\windows\\a.txt", "windows/a.txt"),
            ("a/../../b.txt", "a/b.txt"),
            ("a\nb 🚤.txt", "a\nb 🚤.txt"),
            ("x" * 255 + ".txt", "x" * 255 + ".txt"),
        ],
    )
    def test_names_lead_nowhere(self, tmp_path, name, shown):
        before = sorted(tmp_path.rglob("*"))
        path = put(tmp_path / "a.zip", zipped({name: "Words."}))
        assert results(path) == [(shown, "Words.")]
        assert sorted(tmp_path.rglob("*")) == [*before, path]

    def test_names_in_utf8_that_do_not_say_so(self, tmp_path):
        data = zipped({"caf__.txt": "Words."}).replace(b"caf__", "café".encode())
        assert results(put(tmp_path / "a.zip", data)) == [("café.txt", "Words.")]

    def test_a_bomb_among_texts(self, tmp_path):
        flood = bytes(package.HARMLESS + 1)
        found = results(put(tmp_path / "a.zip", zipped({"bomb.txt": flood, "b.txt": "Words."})))
        assert found[0][1].startswith("it unpacks into far more than it is long")
        assert found[1:] == [("b.txt", "Words.")]

    def test_a_bomb_that_lies_about_its_size(self, tmp_path):
        data = zipped({"a.txt": b"x" * 1000})
        at = data.index(b"PK\1\2") + 24
        lying = data[:at] + (5).to_bytes(4, "little") + data[at + 4 :]
        assert results(put(tmp_path / "a.zip", lying)) == [("a.txt", "it is damaged or cut off")]

    def test_archives_in_archives_end(self, tmp_path):
        data = zipped({"t.txt": "deep"})
        for _ in range(importers.DEPTH_LIMIT + 1):
            data = zipped({"a.zip": data})
        ((source, said),) = results(put(tmp_path / "a.zip", data))
        assert source.count("a.zip") == importers.DEPTH_LIMIT
        assert said.startswith("it lies in a file in a file")

    def test_more_than_a_library_takes(self, tmp_path, monkeypatch):
        monkeypatch.setattr(importers, "MEMBER_LIMIT", 3)
        path = put(tmp_path / "a.zip", zipped({f"{n}.txt": "x" for n in range(9)}))
        found = results(path)
        assert [said for _, said in found[:3]] == ["x"] * 3
        assert len(found) == 4
        assert found[3][1].startswith("it holds more than 3 texts")

    def test_more_than_a_memory_takes(self, tmp_path, monkeypatch):
        monkeypatch.setattr(importers, "UNPACKED_LIMIT", 2500)
        path = put(tmp_path / "a.zip", zipped({f"{n}.txt": "x" * 1000 for n in range(9)}))
        assert len(results(path)) == 3

    def test_a_long_member(self, tmp_path, monkeypatch):
        monkeypatch.setattr(containers, "SIZE_LIMIT", 10)
        path = put(tmp_path / "a.zip", zipped({"long.txt": "x" * 11, "b.txt": "x"}))
        assert [source for source, _ in results(path)] == ["long.txt", "b.txt"]
        assert "longer than" in results(path)[0][1]

    def test_a_password(self, tmp_path):
        data = bytearray(zipped({"a.txt": "Words."}))
        data[6] |= 1
        data[data.index(b"PK\1\2") + 8] |= 1
        found = results(put(tmp_path / "a.zip", bytes(data)))
        assert found == [("a.txt", "it is protected with a password")]

    def test_an_unknown_packing(self, tmp_path):
        data = bytearray(zipped({"a.txt": "Words."}))
        data[8] = data[data.index(b"PK\1\2") + 10] = 98
        ((_, said),) = results(put(tmp_path / "a.zip", bytes(data)))
        assert said == "it is packed in a way that is not known here"

    @pytest.mark.parametrize("share", [0.2, 0.7, 0.99])
    def test_cut_off(self, tmp_path, share):
        data = zipped({f"{n}.txt": os.urandom(99) for n in range(20)})
        path = put(tmp_path / "a.zip", data[: int(share * len(data))])
        assert [said for _, said in results(path)] == ["it is damaged or cut off"]

    def test_not_more_than_a_member_is_in_memory(self, tmp_path):
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for number in range(30):
                archive.writestr(f"{number}.txt", b"Some words. " * 50_000)
        size = 0
        tracemalloc.start()
        for result in load_all(path):
            size += len(result.data)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < size / 2

    def test_ten_thousand_tiny_files(self, tmp_path):
        path = put(tmp_path / "a.zip", zipped({f"{n}.txt": f"Words {n}" for n in range(10_000)}))
        shares = []
        assert sum(1 for _ in load_all(path, report=shares.append)) == 10_000
        assert shares == sorted(shares)
        assert (len(shares), shares[-1]) == (10_000, 1.0)


class TestMailbox:
    def made(self, path, number=3):
        box = mailbox.mbox(path)
        for n in range(number):
            box.add(MESSAGE % (n, n))
        box.close()
        return path

    def test_messages_one_by_one(self, tmp_path):
        path = self.made(tmp_path / "a.mbox")
        assert results(path) == [(str(n + 1), f"Words of {n}.") for n in range(3)]

    def test_a_message_is_its_own_file(self, tmp_path):
        first = next(load_all(self.made(tmp_path / "a.mbox")))
        assert first.data.strip() == (MESSAGE % (0, 0)).strip()
        assert (first.document.title, first.document.format) == ("0", "mail")
        assert read(first.data, "1", "mail").text == "Words of 0."

    def test_lines_that_begin_as_a_message_does(self, tmp_path):
        body = b"Subject: s\n\nFrom here on.\n\nFrom there too.\n> From quoted.\n"
        box = mailbox.mbox(tmp_path / "a.mbox")
        box.add(body)
        box.close()
        ((_, text),) = results(tmp_path / "a.mbox")
        assert text == "From here on.\n\nFrom there too.\n> From quoted."

    def test_attachments_follow_their_message(self, tmp_path):
        attached = (
            "Subject: Papers\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
            "--b\n\nSee below.\n"
            '--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="../n.txt"\n\n'
            "Attached words.\n"
            '--b\nContent-Type: image/png\nContent-Disposition: attachment; filename="p.png"\n\nx\n'
            "--b\nContent-Type: message/rfc822\n\nSubject: Inner\n\nInner words.\n--b--\n"
        )
        expected = ["See below.", "Attached words.", "Inner words."]
        path = put(tmp_path / "a.eml", attached)
        assert [said for _, said in results(path)] == expected
        assert [source for source, _ in results(path)][1:] == ["n.txt", "4.eml"]
        box = mailbox.mbox(tmp_path / "a.mbox")
        box.add(attached)
        box.close()
        assert [said for _, said in results(tmp_path / "a.mbox")] == expected

    def test_a_line_made_to_take_time(self, tmp_path):
        line = b"\nFrom x " + b"11:11 " * 200_000
        path = put(
            tmp_path / "a.mbox", b"From x Mon May  4 10:20:00 2020\nSubject: s\n\nx\n" + line
        )
        started = time.monotonic()
        assert len(results(path)) == 1
        assert time.monotonic() - started < 5

    def test_something_else(self, tmp_path):
        assert results(put(tmp_path / "a.mbox", "just words"))[0][1] == "it is damaged or cut off"

    def test_a_long_message_among_others(self, tmp_path, monkeypatch):
        box = mailbox.mbox(tmp_path / "a.mbox")
        for body in (
            b"Subject: 1\n\none",
            b"Subject: 2\n\n" + b"x\n" * 900,
            b"Subject: 3\n\nthree",
        ):
            box.add(body)
        box.close()
        monkeypatch.setattr(containers, "SIZE_LIMIT", 500)
        found = results(tmp_path / "a.mbox")
        assert [source for source, _ in found] == ["1", "2", "3"]
        assert "longer than" in found[1][1]


class TestTable:
    @pytest.mark.parametrize(
        ("name", "sign"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t"), ("a.csv", "|")]
    )
    def test_rows_with_named_columns(self, tmp_path, name, sign):
        rows = (("title", "text", "date"), ("The storm", '"It came\nat night."', "2020-05-04"))
        path = put(tmp_path / name, "".join(f"{sign.join(row)}\n" for row in rows) + "\n")
        (loaded,) = load_all(path)
        assert (loaded.document.title, loaded.document.text) == ("The storm", "It came\nat night.")
        assert loaded.document.source == f"{path}/3"
        assert json.loads(loaded.data)["date"] == "2020-05-04"

    def test_columns_without_names(self, tmp_path):
        path = put(tmp_path / "a.csv", "1,The harbour was closed.\n2,The quay is gone.\n")
        assert [said for _, said in results(path)] == [
            "The harbour was closed.",
            "The quay is gone.",
        ]

    def test_another_encoding_and_a_mark(self, tmp_path):
        text = "title;text\nHäfen;Die Häfen wurden geschlossen, größere Schäden gab es in Köln.\n"
        for data in (text.encode("cp1252"), b"\xef\xbb\xbf" + text.encode()):
            (loaded,) = load_all(put(tmp_path / "a.csv", data))
            assert loaded.document.title == "Häfen"

    @pytest.mark.parametrize("end", ["\r\n", "\r"])
    def test_other_line_ends(self, tmp_path, end):
        path = put(tmp_path / "a.csv", f"title,text{end}T,Words.{end}")
        assert [said for _, said in results(path)] == ["Words."]

    def test_a_cell_as_long_as_a_book(self, tmp_path):
        path = put(tmp_path / "a.csv", "title,text\nT," + "word " * 100_000 + "\n")
        ((_, text),) = results(path)
        assert len(text) == 500_000

    def test_the_same_row_in_two_files_is_one_document(self, tmp_path):
        one = put(tmp_path / "a.csv", "title,text\nT,Words.\n")
        other = put(tmp_path / "b.jsonl", '{"text": "Words.", "title": "T"}\n')
        ids = {next(load_all(path)).document.id for path in (one, other)}
        assert len(ids) == 1

    def test_lines_of_json(self, tmp_path):
        path = put(tmp_path / "a.jsonl", '{"text": "One."}\nnonsense\n\n[1]\n{"text": "Two."}\n')
        assert results(path) == [
            ("1", "One."),
            ("2", "this line is no JSON"),
            ("4", "no column of it holds a text"),
            ("5", "Two."),
        ]

    @pytest.mark.parametrize("line", ["[" * 100_000, "1" * 100_000, '{"a":' * 50_000])
    def test_json_made_to_do_harm(self, tmp_path, line):
        path = put(tmp_path / "a.jsonl", line + '\n{"text": "Words."}\n')
        assert results(path)[1:] == [("2", "Words.")]

    def test_a_file_of_nonsense_makes_no_list_without_end(self, tmp_path, monkeypatch):
        monkeypatch.setattr(importers, "ERROR_LIMIT", 5)
        found = results(put(tmp_path / "a.jsonl", "nonsense\n" * 50))
        assert len(found) == 6
        assert found[5][1] == "5 texts in it could not be read, and no more were tried"

    def test_a_line_too_long(self, tmp_path, monkeypatch):
        monkeypatch.setattr(containers, "ROW_LIMIT", 50)
        path = put(tmp_path / "a.jsonl", '{"text": "One."}\n' + "x" * 160 + '\n{"text": "Two."}\n')
        one, error, two = results(path)
        assert [said for _, said in (one, two)] == ["One.", "Two."]
        assert "longer than" in error[1]

    def test_they_are_read_from_where_they_are_asked(self, tmp_path):
        path = put(tmp_path / "a.jsonl", "".join(f'{{"text": "n{n}"}}\n' for n in range(100)))
        assert len(list(itertools.islice(load_all(path), 3))) == 3


class TestLoad:
    @pytest.mark.parametrize("name", ["a.zip", "a.csv", "a.mbox", "a.jsonl"])
    def test_what_holds_files_is_no_text(self, tmp_path, name):
        data = zipped({"b.txt": "x"}) if name == "a.zip" else b"title,text\na,b\n"
        with pytest.raises(FileError, match="it is no text but holds several"):
            load(put(tmp_path / name, data))

    def test_one_text_is_one_result(self, tmp_path):
        path = put(tmp_path / "a.txt", "Words.")
        assert list(load_all(path)) == [load(path)]

    def test_a_file_that_is_not_there_is_one_error(self, tmp_path):
        ((_, said),) = results(tmp_path / "none.zip")
        assert said == "there is no such file"

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
    def test_a_pipe_by_the_name_of_an_archive(self, tmp_path):
        os.mkfifo(tmp_path / "a.zip")
        assert results(tmp_path / "a.zip")[0][1] == "it is a device or a pipe"

    def test_a_link_to_itself(self, tmp_path):
        (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
        assert results(tmp_path / "a.txt")[0][1] == "it is a link that leads in a circle"

    @pytest.mark.parametrize("name", ["a.txt", "a.zip", "a.pdf", "a.docx", "a.csv"])
    def test_two_gigabytes_of_nothing(self, tmp_path, name):
        path = tmp_path / name
        with path.open("wb") as file:
            file.truncate(2 * 1024**3)
        tracemalloc.start()
        (only,) = load_all(path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert isinstance(only, FileError)
        assert peak < 5 * 1024**2

    def test_an_empty_one_of_each_kind(self, tmp_path):
        for suffix in importers.SUFFIXES:
            found = results(put(tmp_path / f"a{suffix}", b""))
            assert [said for _, said in found] == ["it is empty"], suffix

    def test_a_bug_in_taking_a_file_apart_is_one_error(self, tmp_path, monkeypatch):
        def trip(*_):
            yield containers.Member("1", b'{"text": "One."}', 0.5, "row")
            raise RuntimeError

        broken = formats.Format((".csv",), members=trip)
        monkeypatch.setitem(formats.FORMATS, "table", broken)
        found = results(put(tmp_path / "a.csv", "x"))
        assert [said for _, said in found] == ["One.", "it is damaged or cut off"]

    def test_no_bytes_raise_anything(self, tmp_path):
        for number, suffix in enumerate(importers.SUFFIXES):
            noise = (
                os.urandom(2000) if number % 2 else b"%PDF-{\\rtf1 PK\3\4 From a 1:2 2020\n" * 50
            )
            for result in load_all(put(tmp_path / f"a{suffix}", noise)):
                assert isinstance(result, (FileError, importers.Loaded))

    @pytest.mark.parametrize(
        "name", ["account.docx", "account.odt", "account.pdf", "locked.pdf", "a.epub", "a.zip"]
    )
    def test_flipped_bytes_raise_nothing(self, tmp_path, name):
        chance = random.Random(7)
        made = {"a.epub": zipped(EPUB), "a.zip": zipped({"a.txt": "x", "b.eml": MESSAGE})}
        data = made.get(name) or (FIXTURES / name).read_bytes()
        for times in (1, 3, 9, 27, 81) * 3:
            flipped = bytearray(data)
            for at in chance.choices(range(len(data)), k=times):
                flipped[at] = chance.randrange(256)
            for result in load_all(put(tmp_path / name, bytes(flipped))):
                if isinstance(result, importers.Loaded):
                    str(result.document).encode()

    def test_a_document_can_be_made_again_of_what_was_kept(self, tmp_path):
        parts = {
            "a.md": "# The title\n\nWords.",
            "b.html": "<html><p>A page.",
            "c.csv": "text,n\nx y,1\n",
        }
        for loaded in load_all(put(tmp_path / "a.zip", zipped(parts))):
            document = loaded.document
            assert read(loaded.data, document.source, document.format) == document

    def test_bytes_of_an_archive_are_no_document(self):
        with pytest.raises(FileError):
            read(io.BytesIO(zipped({"a.txt": "x"})).getvalue(), "a.zip")
