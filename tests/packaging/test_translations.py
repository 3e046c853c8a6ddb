"""The catalogues hold every word of the interface, translated, and are what Qt reads."""

import ast
import importlib.util
import re
import shutil
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "resources" / "translations").glob("syntopia_*.ts"))
FORMS = {"ar": 6}
SHOWN = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "addAction", "addButton", "addTab", "addMenu", "addSection", "say",
    "QLabel", "QPushButton", "QCheckBox", "setInformativeText", "setLabelText", "addItem",
    "setHeaderLabels", "setStatusTip", "setTitle",
}  # fmt: skip


@pytest.fixture(scope="module")
def translations():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=CATALOGUES, ids=lambda path: path.stem)
def catalogue(request):
    return request.param


def messages(catalogue):
    """Source, singular, and the translations of each message, one for each form of a count."""
    for message in ET.parse(catalogue).iter("message"):
        told = message.find("translation")
        assert told.get("type") is None, f"unfinished: {message.findtext('source')}"
        forms = [form.text or "" for form in told.iter("numerusform")]
        yield (
            message.findtext("source"),
            message.findtext("comment") or "",
            forms or [told.text or ""],
            message.get("numerus") == "yes",
        )


def names_in(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_there_is_a_second_language():
    assert [path.stem for path in CATALOGUES] == ["syntopia_ar"]


def test_every_word_of_the_interface_is_in_the_catalogue(catalogue, translations, tmp_path):
    again = Path(shutil.copy(catalogue, tmp_path))
    translations.collect(again)
    assert again.read_text("utf-8") == catalogue.read_text("utf-8")


def test_qt_reads_what_is_in_the_catalogue(catalogue, translations, tmp_path):
    translations.release(catalogue, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes()


def test_every_message_is_translated_in_all_forms(catalogue):
    language = catalogue.stem.rpartition("_")[2]
    for source, _, forms, counted in messages(catalogue):
        assert len(forms) == (FORMS[language] if counted else 1), source
        assert all(form.strip() for form in forms), source


def test_the_same_values_stand_in_the_translation(catalogue):
    """A form for nought, one or two may say the count in a word, and leave out what it is not."""
    for source, singular, forms, counted in messages(catalogue):
        known = names_in(source) | names_in(singular)
        for n, form in enumerate(forms):
            spare = counted and n < 3
            assert names_in(form) <= known, source
            assert spare or names_in(form) == names_in(source), source
            assert spare or ("%n" in form) == ("%n" in source), source


def test_mnemonics_breaks_and_references_are_kept(catalogue):
    for source, _, forms, _ in messages(catalogue):
        for form in forms:
            assert form.count("&") == source.count("&"), source
            assert form.count("\n") == source.count("\n"), source
            assert re.findall(r"<[^>]*>", form) == re.findall(r"<[^>]*>", source), source
            assert form.endswith("…") == source.endswith("…"), source


@pytest.mark.parametrize(
    "path", sorted((ROOT / "app" / "ui").rglob("*.py")), ids=lambda path: path.name
)
def test_what_the_window_shows_can_be_translated(path):
    assert bare(ast.parse(path.read_text("utf-8"))) == []


def bare(tree):
    """The words that are shown as they stand in the code; names of programs and formats may be."""
    found = []
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in SHOWN:
            for argument in call.args[:1]:
                found += [words for words in literals(argument) if re.search(r"[a-z]{3,}", words)]
    return [words for words in found if words.strip(" ,…0123456789") not in ALLOWED]


ALLOWED = {"Syntopia", "en, fr, ar", "Del"}


def literals(node):
    """Yield the words of a literal; those within a call or compared with something are not it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))
    elif isinstance(node, ast.BoolOp):
        yield from (words for value in node.values for words in literals(value))
    elif isinstance(node, ast.List | ast.Tuple):
        yield from (words for value in node.elts for words in literals(value))
    elif isinstance(node, ast.BinOp):
        yield from (*literals(node.left), *literals(node.right))


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ('label.setText("Found here")', True),
        ('QLabel(f"Found {n} places", self)', True),
        ('view.say("Gone" if n else tr("Here"))', True),
        ('label.setText(tr("Found here"))', False),
        ('label.setText("×")', False),
        ('label.setText(names["first"])', False),
    ],
)
def test_the_guard_sees_what_is_not_translated_and_nothing_else(code, seen):
    assert bool(bare(ast.parse(code))) is seen
