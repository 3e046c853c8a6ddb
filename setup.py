"""Puts what lies beside app/ into the wheel, resources/ and seeds/; the rest is pyproject.toml."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithData(build_py):
    """Copies the data into the package, where app/paths.py looks for it."""

    def run(self) -> None:
        """Build the modules, then add the data; an editable install finds it in the source tree."""
        super().run()
        if not self.editable_mode:
            for name in ("resources", "seeds"):
                shutil.copytree(name, Path(self.build_lib) / "app" / name, dirs_exist_ok=True)


setup(cmdclass={"build_py": WithData})
