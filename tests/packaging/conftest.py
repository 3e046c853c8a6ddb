"""packaging/ is no package: its modules are found by its folder, for the time of a module's tests."""

import importlib
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def building():
    """Name -> that module of packaging/building."""
    patch = pytest.MonkeyPatch()
    patch.syspath_prepend(PACKAGING)
    yield lambda name: importlib.import_module(f"building.{name}")
    patch.undo()
    for name in [n for n in sys.modules if n.partition(".")[0] in {"building", "devenv"}]:
        del sys.modules[name]
