"""Packages for Linux, all of one frozen app: a portable archive, .deb and .rpm (by nfpm)."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import os
import platform
import shutil
from pathlib import Path

from building import cut, environment
from building.archives import write_tar
from building.freeze import glibc_of
from devenv.environment import LOCK
from devenv.programs import ROOT, say
from devenv.system import QT_LIBRARIES

_HERE = Path(__file__).parents[1] / "linux"
_ICON = ROOT / "resources" / "icons" / "syntopia.svg"
_METAINFO = "org.syntopia.syntopia.metainfo.xml"
_MAINTAINER = "Syntopia developers <developers@syntopia.invalid>"
_SUMMARY = "Read two accounts of one subject side by side"
_DESCRIPTION = f"""{_SUMMARY}
Syntopia shows two texts side by side and lists who and what both of them
mention, whatever each of them calls it; for every link it says why it was
made. It searches the library while you type, opens no connection and sends
nothing.
"""
_DEB_BASE = {"libstdc++.so.6": ("libstdc++6",), "libgcc_s.so.1": ("libgcc-s1",)}
_DEB_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def tree(frozen: Path) -> Path:
    """Return the folder with everything that a package installs, as it lies below /."""
    root = environment.BUILD / "linux"
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    docs = share / "doc" / "syntopia"
    docs.mkdir(parents=True)
    shutil.copytree(frozen, root / "usr" / "lib" / "syntopia", symlinks=True)
    _put(_HERE / "syntopia.desktop", share / "applications" / "syntopia.desktop")
    _put(_HERE / _METAINFO, share / "metainfo" / _METAINFO)
    _zip(_filled(_HERE / "syntopia.1"), share / "man" / "man1" / "syntopia.1.gz")
    _put(_HERE / "lintian-overrides", share / "lintian" / "overrides" / "syntopia")
    _put_icons(share / "icons" / "hicolor")
    _put(_HERE / "copyright", docs / "copyright")
    _zip((ROOT / "CHANGELOG.md").read_text("utf-8"), docs / "changelog.gz")
    _zip(_debian_changelog(), docs / "changelog.Debian.gz")
    _run_bill(frozen, docs)
    return root


def tar(frozen: Path, out: Path) -> Path:
    """Write the portable archive: unpack it anywhere, and start syntopia in it."""
    say("tar (portable)")
    name = f"syntopia-{environment.version()}-linux-{platform.machine()}"
    folder = environment.BUILD / "portable" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    root = tree(frozen)
    shutil.copytree(root / "usr" / "lib" / "syntopia", folder, symlinks=True)
    shutil.copytree(root / "usr" / "share" / "icons", folder / "share" / "icons")
    shutil.copytree(root / "usr" / "share" / "doc" / "syntopia", folder / "share" / "doc")
    for name in ("applications/syntopia.desktop", "man/man1/syntopia.1.gz"):
        _put(root / "usr" / "share" / name, folder / "share" / name, filled=False)
    _put(ROOT / "LICENSE", folder / "LICENSE", filled=False)
    text = _filled(_HERE / "README.txt").replace("@GLIBC@", glibc_of(folder))
    (folder / "README.txt").write_text(text, "utf-8")
    _put(_HERE / "add-to-menu", folder / "add-to-menu", filled=False, mode=0o755)
    archive = out / f"{folder.name}.tar.xz"
    write_tar(folder, archive, environment.epoch())
    return archive


def deb(frozen: Path, out: Path) -> Path:
    """Write the package for Debian, Ubuntu and what comes from them."""
    say("deb")
    return _nfpm(
        "deb",
        tree(frozen),
        out,
        depends=[f"libc6 (>= {glibc_of(frozen)})", *debian_libraries()],
        recommends=["libcups2t64 | libcups2"],
        suggests=["tesseract-ocr"],
        arch=_DEB_ARCHITECTURES.get(platform.machine(), platform.machine()),
    )


def debian_libraries() -> list[str]:
    """Return the packages of Debian with the libraries that are the system's everywhere."""
    libraries = {name: of for name, of in QT_LIBRARIES.items() if cut.is_the_systems(name)}
    return sorted({" | ".join(names) for names in (libraries | _DEB_BASE).values()})


def rpm(frozen: Path, out: Path) -> Path:
    """Write the package for Fedora, openSUSE and what comes from them; it needs files by name."""
    say("rpm")
    libraries = [name for name in QT_LIBRARIES if cut.is_the_systems(name)]
    needed = [f"{name}()(64bit)" for name in (*libraries, *_DEB_BASE)]
    glibc = f"libc.so.6(GLIBC_{glibc_of(frozen)})(64bit)"
    return _nfpm(
        "rpm",
        tree(frozen),
        out,
        depends=sorted([glibc, *needed]),
        recommends=["libcups.so.2()(64bit)"],
        suggests=["tesseract"],
        changelog=str(_changelog()),
        arch=platform.machine(),
    )


def _nfpm(kind: str, root: Path, out: Path, **fields: object) -> Path:
    for path in root.rglob("*"):  # of a tree, nfpm takes the times that its files have
        os.utime(path, (environment.epoch(),) * 2, follow_symlinks=False)
    when = dt.datetime.fromtimestamp(environment.epoch(), dt.UTC).isoformat()
    contents = [
        *_contents(kind, root),
        {"src": "../lib/syntopia/syntopia", "dst": "/usr/bin/syntopia", "type": "symlink"},
    ]
    config = {
        "name": "syntopia",
        "platform": "linux",
        "version": environment.version(),
        "release": "1",
        "section": "text",
        "priority": "optional",
        "maintainer": _MAINTAINER,
        "description": _DESCRIPTION,
        "license": "GPL-3.0-or-later",
        "mtime": when,
        "contents": contents,
        "scripts": {"postremove": str(_HERE / "after-removal")},
        "deb": {"compression": "zstd:19"},
        "rpm": {
            "compression": "zstd:19",
            "summary": _SUMMARY,
            "group": "Applications/Text",
            "buildhost": "syntopia",
        },
        **fields,
    }
    path = environment.BUILD / f"nfpm-{kind}.json"  # JSON is YAML
    path.write_text(json.dumps(config, indent=1), "utf-8")
    before = set(out.iterdir())
    program = environment.python().with_name("nfpm")
    environment.run(program, "package", "--packager", kind, "--config", path, "--target", out)
    return next(iter(set(out.iterdir()) - before), out / "?")


def _contents(kind: str, root: Path) -> list[dict[str, str]]:
    """Return what a package installs of a tree, for nfpm: an .rpm tells what is documentation."""
    if kind == "deb":
        return [{"src": f"{root}/usr/", "dst": "/usr", "type": "tree"}]
    share = root / "usr" / "share"
    shutil.rmtree(share / "lintian")
    told = [share / "doc", share / "man"]
    plain = [root / "usr" / "lib", *(path for path in sorted(share.iterdir()) if path not in told)]
    trees = [{"src": f"{path}/", "dst": _below(path, root), "type": "tree"} for path in plain]
    files = [path for folder in told for path in sorted(folder.rglob("*")) if path.is_file()]
    return trees + [{"src": str(path), "dst": _below(path, root), "type": "doc"} for path in files]


def _below(path: Path, root: Path) -> str:
    return f"/{path.relative_to(root).as_posix()}"


def _changelog() -> Path:
    """Return the changes of an .rpm, as nfpm reads them."""
    entry = {
        "semver": environment.version(),
        "date": dt.datetime.fromtimestamp(environment.epoch(), dt.UTC).isoformat(),
        "packager": _MAINTAINER,
        "changes": [{"note": "See changelog.gz for what is new."}],
    }
    path = environment.BUILD / "nfpm-changes.json"
    path.write_text(json.dumps([entry]), "utf-8")
    return path


def icons() -> Path:
    """Return the folder with the icon in all sizes."""
    drawn = environment.BUILD / "icons"
    environment.run(environment.python(), Path(__file__).with_name("icons.py"), _ICON, drawn)
    return drawn


def _put_icons(hicolor: Path) -> None:
    _put(_ICON, hicolor / "scalable" / "apps" / _ICON.name, filled=False)
    for png in icons().glob("*.png"):
        size = f"{png.stem}x{png.stem}"
        _put(png, hicolor / size / "apps" / "syntopia.png", filled=False)


def _run_bill(frozen: Path, docs: Path) -> None:
    environment.run(
        environment.python(), Path(__file__).with_name("bill.py"),
        environment.version(), LOCK, frozen, docs / "sbom.cdx.json", docs / "licences",
    )  # fmt: skip


def _debian_changelog() -> str:
    when = dt.datetime.fromtimestamp(environment.epoch(), dt.UTC).strftime("%a, %d %b %Y %T +0000")
    head = f"syntopia ({environment.version()}-1) stable; urgency=medium"
    entry = "  * See changelog.gz for what is new."
    return f"{head}\n\n{entry}\n\n -- {_MAINTAINER}  {when}\n"


def _filled(template: Path) -> str:
    when = dt.datetime.fromtimestamp(environment.epoch(), dt.UTC).strftime("%Y-%m-%d")
    text = template.read_text("utf-8")
    return text.replace("@VERSION@", environment.version()).replace("@DATE@", when)


def _put(source: Path, target: Path, *, filled: bool = True, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if filled:
        target.write_text(_filled(source), "utf-8")
    else:
        shutil.copyfile(source, target)
    target.chmod(mode)


def _zip(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
