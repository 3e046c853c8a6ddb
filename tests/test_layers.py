"""The import rule of app/__init__.py, held against every import of every module."""

import ast
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parent.parent / "app"
RULE = """
    model < text < lexicon < names < settings
          < {importers | analysis | linking | index | store}
          < export < workspace < {commands | cli} < ui < bootstrap < selftest
"""
LAYERS = {
    folder.strip(" {}\n"): height
    for height, level in enumerate([*RULE.split("<"), "__main__"])
    for folder in level.split("|")
}
EVERYWHERE = ("paths.py", "translation.py")
OWNED = {"PySide6": {"ui", "bootstrap", "selftest"}, "spacy": {"analysis"}, "whoosh": {"index"}}


def imports(tree):
    """Every module that a tree imports, those inside functions and TYPE_CHECKING included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(folder, tree):
    """What a module of a layer imports and may not; ``app.x`` also where it is ``from app import x``."""
    for wanted in dict.fromkeys(imports(tree)):
        top, _, rest = wanted.partition(".")
        other = rest.partition(".")[0]
        if top in OWNED and folder not in OWNED[top]:
            yield wanted
        if top == "" or (top == "app" and other in LAYERS and not allowed(folder, other)):
            yield wanted  # relative, or of a layer to the right


def allowed(folder, other):
    return folder == other or LAYERS[other] < LAYERS[folder]


def modules():
    free = {APP / "__init__.py", *(APP / name for name in EVERYWHERE)}
    return [path for path in sorted(APP.rglob("*.py")) if path not in free]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(APP)))
def test_a_module_imports_only_what_lies_to_its_left(path):
    folder = path.relative_to(APP).parts[0].removesuffix(".py")
    assert folder in LAYERS, f"{folder} has no place in the rule of app/__init__.py"
    assert list(breaches(folder, ast.parse(path.read_text("utf-8")))) == []


@pytest.mark.parametrize("name", EVERYWHERE)
def test_what_all_may_import_imports_no_layer(name):
    tree = ast.parse((APP / name).read_text("utf-8"))
    assert [name for name in imports(tree) if name.partition(".")[0] == "app"] == []


def test_the_map_states_this_rule():
    told = ast.get_docstring(ast.parse((APP / "__init__.py").read_text("utf-8")))
    assert " ".join(RULE.split()) in " ".join(told.split())
    assert [name for name in LAYERS if name != "__main__" and f"\n    {name}" not in told] == []


@pytest.mark.parametrize(
    ("folder", "code", "breach"),
    [
        ("model", "from app.text.dates import find", True),
        ("names", "def f():\n    from app.analysis import types", True),
        ("linking", "if TYPE_CHECKING:\n    from app.analysis.actors import build", True),
        ("analysis", "from app import linking", True),
        ("commands", "import app.cli.main", True),
        ("workspace", "def f():\n    import PySide6.QtCore", True),
        ("linking", "import spacy.tokens", True),
        ("text", "from . import dates", True),
        ("names", "from app.lexicon.states import states", False),
        ("workspace", "from app import importers, paths", False),
        ("ui", "from PySide6 import QtCore", False),
    ],
)
def test_the_guard_sees_a_breach_and_nothing_else(folder, code, breach):
    assert bool(list(breaches(folder, ast.parse(code)))) is breach
