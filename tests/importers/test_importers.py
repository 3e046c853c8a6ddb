import hashlib
import io
import os
import random
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import importers
from app.importers import find, load, read
from app.model.errors import FileError
from app.paths import seeds

ROOT = Path(importers.__file__).resolve().parents[2]
TEXT = "Storm closes the harbour\n\nThe Board met again – some 400 people came.\n"


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def refusal(path):
    with pytest.raises(FileError) as caught:
        load(path)
    assert str(path) in caught.value.what
    assert "\n" not in str(caught.value)
    return caught.value


class TestLoad:
    def test_a_text_file(self, tmp_path):
        path = write(tmp_path / "harbour.txt", TEXT)
        document, data = load(path)
        assert data == TEXT.encode()
        assert document.text == TEXT
        assert document.id == hashlib.sha256(data).hexdigest()
        assert document.title == "Storm closes the harbour"
        assert document.source == str(path)
        assert (document.format, document.language, document.date) == ("text", None, None)

    def test_a_web_page(self, tmp_path):
        path = write(tmp_path / "harbour.HTM", "<html><body><p>The Board met.</p></body></html>")
        document, data = load(path)
        assert (document.text, document.format, document.source) == (
            "The Board met.",
            "html",
            str(path),
        )
        assert data == path.read_bytes()

    def test_the_source_is_an_absolute_path(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        write(tmp_path / "a.txt", TEXT)
        assert load(Path("a.txt"))[0].source == str(tmp_path / "a.txt")

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
    def test_bytes_in_a_name_that_are_no_text_are_shown(self, tmp_path):
        path = tmp_path / os.fsdecode(b"caf\xe9.txt")
        path.write_text("...", "utf-8")
        document, _ = load(path)
        assert document.source == f"{tmp_path}/caf\\xe9.txt"
        assert document.title == "caf\\xe9"

    @pytest.mark.parametrize("path", sorted(seeds().glob("*.txt")), ids=lambda path: path.name)
    def test_the_sample_texts(self, path):
        document, data = load(path)
        assert document.text == data.decode("utf-8")
        assert document.text.startswith(document.title)

    def test_50_megabytes(self, tmp_path):
        line = "Some 400 people – from Port Linnet – were brought to the school by boat.\r\n"
        path = write(tmp_path / "big.txt", line.encode() * (50 * 1024**2 // len(line.encode()) + 1))
        started = time.monotonic()
        document, data = load(path)
        assert time.monotonic() - started < 20
        assert len(data) > 50 * 1024**2
        assert document.text == data.decode().replace("\r\n", "\n")


class TestRefused:
    def test_no_such_file(self, tmp_path):
        assert refusal(tmp_path / "none.txt").why == "there is no such file"

    def test_no_such_folder(self, tmp_path):
        write(tmp_path / "a.txt", TEXT)
        assert refusal(tmp_path / "a.txt" / "b.txt").why == "there is no such file"

    def test_a_folder(self, tmp_path):
        assert refusal(tmp_path).why == "it is a folder"

    @pytest.mark.parametrize("name", ["x" * 5000 + ".txt", "zero\0.txt"])
    def test_an_impossible_name(self, tmp_path, name):
        assert "name" in refusal(tmp_path / name).do

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
    def test_a_pipe(self, tmp_path):
        os.mkfifo(tmp_path / "pipe.txt")
        assert refusal(tmp_path / "pipe.txt").why == "it is a device or a pipe"

    def test_an_empty_file(self, tmp_path):
        assert refusal(write(tmp_path / "a.txt", "")).why == "it is empty"
        assert refusal(write(tmp_path / "a.html", "")).why == "it is empty"

    @pytest.mark.parametrize(
        "data", [b" \r\n\t\n", b"\xef\xbb\xbf\n", b"\xef\xbb\xbf", "\u00a0\u2003".encode()]
    )
    def test_only_white_space(self, tmp_path, data):
        assert (
            refusal(write(tmp_path / "a.txt", data)).why == "there is nothing in it but white space"
        )

    @pytest.mark.parametrize("name", ["a.txt", "a.html", "a"])
    def test_a_file_of_nuls(self, tmp_path, name):
        assert "zero bytes" in refusal(write(tmp_path / name, bytes(4096))).why

    @pytest.mark.parametrize("data", [b"Some text\0and more", b"\xff\xfea\0\0\0b\0"])
    def test_a_nul_inside(self, tmp_path, data):
        assert "zero bytes" in refusal(write(tmp_path / "a.txt", data)).why

    def test_noise(self, tmp_path):
        noise = random.Random(3).randbytes(8000)
        assert "zero bytes" in refusal(write(tmp_path / "a.txt", noise)).why
        assert "control" in refusal(write(tmp_path / "a.txt", noise.replace(b"\0", b""))).why

    def test_undecodable_bytes(self, tmp_path):
        error = refusal(write(tmp_path / "a.txt", TEXT.encode() * 3 + b"\xff\xc3" + TEXT.encode()))
        assert error.why.startswith("it is UTF-8 text, but not at byte ")
        assert "save it as UTF-8" in error.do
        noise = bytes(byte | 0x80 for byte in random.Random(5).randbytes(4_000))
        assert "no encoding" in refusal(write(tmp_path / "b.txt", noise)).why

    @pytest.mark.parametrize(
        ("begin", "kind"),
        [
            (b"\x89PNG\r\n\x1a\n\0\0", "a picture (PNG)"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture (JPEG)"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
            (b"\x1f\x8b\x08\0", "an archive (gzip)"),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "a picture (WebP)"),
            (b"\0\0\0\x18ftypmp42", "a video or a recording (MP4)"),
            (b"SQLite format 3\0", "a database"),
        ],
    )
    def test_known_formats_are_named(self, tmp_path, begin, kind):
        why = refusal(write(tmp_path / "a.txt", begin + b"rest" * 9)).why
        assert why == f"it is {kind}, which this version cannot read"

    @pytest.mark.parametrize(
        ("part", "kind"),
        [
            ("xl/workbook.xml", "an Excel document"),
            ("ppt/presentation.xml", "a PowerPoint document"),
        ],
    )
    def test_zipped_formats_are_named(self, tmp_path, part, kind):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("first.xml", random.Random(1).randbytes(9000))
            archive.writestr(part, "x")
        assert f"it is {kind}," in refusal(write(tmp_path / "a.docx", packed.getvalue())).why

    def test_a_file_that_is_too_big(self, tmp_path):
        path = tmp_path / "huge.txt"
        with path.open("wb") as file:
            file.truncate(importers.SIZE_LIMIT + 1)
        assert refusal(path).why == "it is 256 MiB long, and 256 MiB is the most that can be read"

    @pytest.mark.skipif(
        not hasattr(os, "getuid") or os.getuid() != 0, reason="only root changes users"
    )
    def test_no_permission(self, tmp_path):
        secret = write(tmp_path / "secret.txt", TEXT)
        secret.chmod(0o600)
        (tmp_path / "closed").mkdir(mode=0o700)
        code = (
            "import os, sys; from pathlib import Path; from app import importers\n"
            "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
            "for name in sys.argv[1:]:\n"
            "    for path in importers.find([Path(name)]):\n"
            "        try: importers.load(path)\n"
            "        except importers.FileError as error: print(error)\n"
        )
        for folder in (tmp_path, *tmp_path.parents[:2]):
            folder.chmod(0o755)
        names = [secret, tmp_path / "closed", tmp_path / "closed" / "a.txt"]
        done = subprocess.run(
            [sys.executable, "-c", code, *map(str, names)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        asked = "ask its owner for the right to read it, or copy it"
        assert done.stdout.splitlines() == [
            f"{name} cannot be read: you may not read it; {asked}" for name in names
        ]


class TestRead:
    @given(
        st.text(
            st.characters(exclude_characters="\0\x1b", exclude_categories=["Cc", "Cs"]), min_size=1
        )
    )
    def test_the_text_is_the_file_decoded_and_nothing_else(self, text):
        text = "word " + text + "\r\n\rend\n"
        for data in (text.encode(), b"\xef\xbb\xbf" + text.encode()):
            document = read(data, "a.txt")
            assert document.text == text.replace("\r\n", "\n").replace("\r", "\n")

    def test_tricky_texts_keep_every_character(self):
        text = "👩‍👩‍👧 🇸🇾 e\u0301 é قَالَ\u200f \u2028\x85\x0c\ufeff\u00ad end"
        assert read(text.encode(), "a.txt").text == text

    @pytest.mark.parametrize("name", ["a.TXT", "a.md", "a.log", "a", "a.xyz", "folder.html/a.txt"])
    def test_markup_in_a_text_is_text(self, name):
        assert read(b"He wrote <b>no</b>", name).text == "He wrote <b>no</b>"

    def test_an_unknown_ending_is_a_page_where_it_begins_as_one(self):
        data = b"<!DOCTYPE html><html><body><p>The Board met.</p></body></html>"
        assert read(data, "index.php").text == "The Board met."
        assert read(data, "index.txt").text == data.decode()


class TestTitle:
    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("\n\n  A  title\twith blanks \nrest", "A title with blanks"),
            ("=====\n--\nThe title\n", "The title"),
            ("* * *\n!!!", "some name"),
            ("العنوان\n", "العنوان"),
            ("word " * 40, "word " * 23 + "word…"),
            ("x" * 200, "x" * 119 + "…"),
            ("x" * 120, "x" * 120),
            ("one, " * 60, "one, " * 23 + "one…"),
        ],
    )
    def test_it_is_the_first_line_with_a_word(self, text, title):
        found = read(text.encode(), "/folder/some name.txt").title
        assert found == title
        assert len(found) <= 120

    def test_of_markdown_it_goes_without_marks(self):
        document = read(b"## The harbour\n\ntext", "a.md")
        assert (document.title, document.text) == ("The harbour", "## The harbour\n\ntext")


class TestFind:
    def test_folders_give_what_can_be_read_sorted(self, tmp_path):
        names = ["b.txt", "a/z.html", "a/c/y.md", "c.HTM", "a/x.TXT"]
        for name in [*names, ".hidden.txt", ".git/d.txt", "a/e.png", "a/f", "g.json"]:
            write(tmp_path / name, TEXT)
        found = [path.relative_to(tmp_path).as_posix() for path in find([tmp_path])]
        assert found == ["a/c/y.md", "a/x.TXT", "a/z.html", "b.txt", "c.HTM"]

    def test_what_is_given_is_always_tried_in_its_order(self, tmp_path):
        given_paths = [tmp_path / "none.xyz", write(tmp_path / ".hidden", TEXT), tmp_path / "a.pdf"]
        assert list(find(given_paths)) == given_paths

    def test_a_hidden_folder_that_is_given_is_looked_into(self, tmp_path):
        path = write(tmp_path / ".notes" / "a.txt", TEXT)
        assert list(find([tmp_path / ".notes"])) == [path]

    def test_links_in_circles_end(self, tmp_path):
        path = write(tmp_path / "a.txt", TEXT)
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
        assert list(find([tmp_path])) == [path]


def test_importing_the_package_is_light():
    code = "import sys, app.importers; print([m for m in sys.modules if m.split('.')[0] in {'trafilatura', 'lxml', 'charset_normalizer', 'mammoth', 'pypdfium2', 'pypdfium2_raw', 'striprtf', 'webvtt', 'multiprocessing', 'subprocess'}])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
