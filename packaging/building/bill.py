"""What is inside, and under which licences: an SBOM (CycloneDX) and a folder of licence texts.

Run by the build's Python: bill.py VERSION LOCK FROZEN SBOM FOLDER. Counted are the packages of
the lock that are installed here, Python itself, and the libraries of this system that were frozen
along.
"""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_HOLDS_LICENCE = re.compile(r"(?i)licen[cs]e|copying|notice|copyright")
_SPACES = {"deb": "debian"}  # the namespaces of package URLs
_CODE = {".py", ".pyc", ".pyi", ".so"}
_NO_TEXT = """\
{name} {version} comes without a text of its licence; it says of itself: {licence}.
"""
_QT = ("pyside6-essentials", "shiboken6")
_QT_TEXT = """\
{name} {version}, and Qt in it, are taken under the GNU General Public License, version 3: its text
is Syntopia's own LICENSE. Their sources are on the pages of the Qt Project (code.qt.io) under the
tag of this version.
"""


@dataclass(frozen=True)
class Part:
    """Something inside: a package of Python or of the system."""

    kind: str  # as package URLs have it: pypi, deb, generic
    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def main(version: str, lock: Path, frozen: Path, sbom: Path, folder: Path) -> None:
    """Write both."""
    parts = sorted(
        [*_packages(lock), _python(), *_libraries(frozen)], key=lambda part: (part.kind, part.name)
    )
    _write_sbom(version, parts, sbom)
    shutil.rmtree(folder, ignore_errors=True)
    for part in parts:
        _write_texts(part, folder / f"{part.name}-{part.version}".replace(":", "_"))


def _packages(lock: Path) -> Iterator[Part]:
    wanted = {_folded(name) for name in _NAMES.findall(lock.read_text("utf-8"))}
    for found in importlib.metadata.distributions():
        if _folded(found.name) in wanted:
            files = [file for file in found.files or () if file.suffix not in _CODE]
            texts = [
                Path(str(file.locate()))
                for file in files
                if any(_HOLDS_LICENCE.search(part) for part in file.parts[1:])
            ]
            yield Part("pypi", found.name, found.version, _licence_of(found), tuple(sorted(texts)))


def _licence_of(found: importlib.metadata.Distribution) -> str:
    stated = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if stated and len(stated) < 100 and "\n" not in stated:
        return stated
    classifiers = found.metadata.get_all("Classifier") or []
    told = [one.rpartition("::")[2].strip() for one in classifiers if one.startswith("License ::")]
    return " AND ".join(told) or "not stated"


def _python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = tuple(
        path for path in (text, Path("/usr/share/doc/python3/copyright")) if path.is_file()
    )
    return Part("generic", "python", platform.python_version(), "PSF-2.0", texts[:1])


def _libraries(frozen: Path) -> Iterator[Part]:
    """Yield the packages of this system (dpkg) whose libraries were frozen along."""
    if shutil.which("dpkg-query") is None:
        return
    seen = set()
    for path in sorted(frozen.glob("_internal/lib*.so*")):
        if path.is_symlink() or path.name.startswith("libpython"):  # Python is told of apart
            continue
        owner = _said("dpkg-query", "--search", f"*/{path.name}").partition(":")[0]
        if owner and owner not in seen:
            seen.add(owner)
            version = _said("dpkg-query", "--show", "--showformat", "${Version}", owner)
            text = Path("/usr/share/doc") / owner / "copyright"
            yield Part("deb", owner, version, "see its copyright file", (text,) * text.is_file())


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()[0] if done.stdout and not done.returncode else ""


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _write_sbom(version: str, parts: list[Part], sbom: Path) -> None:
    licences = LicenseFactory()
    bom = Bom(
        components=[
            Component(
                type=ComponentType.LIBRARY,
                name=part.name,
                version=part.version,
                purl=PackageURL(part.kind, _SPACES.get(part.kind), part.name, part.version),
                bom_ref=f"{part.kind}/{part.name}@{part.version}",
                licenses=[licences.make_from_string(part.licence)],
            )
            for part in parts
        ],
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, repr([(p.name, p.version) for p in parts])),
    )
    bom.metadata.timestamp = dt.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), dt.UTC)
    bom.metadata.component = Component(
        type=ComponentType.APPLICATION,
        name="syntopia",
        version=version,
        bom_ref=f"syntopia@{version}",  # else it is another one each time
        licenses=[licences.make_from_string("GPL-3.0-or-later")],
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    sbom.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", "utf-8")


def _write_texts(part: Part, folder: Path) -> None:
    folder.mkdir(parents=True)
    said = {"name": part.name, "version": part.version, "licence": part.licence}
    if _folded(part.name) in _QT:
        (folder / "LICENCE.txt").write_text(_QT_TEXT.format(**said), "utf-8")
    elif not part.texts:
        (folder / "LICENCE.txt").write_text(_NO_TEXT.format(**said), "utf-8")
    for number, text in enumerate(part.texts):
        name = text.name if not (folder / text.name).exists() else f"{number}-{text.name}"
        shutil.copyfile(text, folder / name)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
