"""The AppImage: a runtime, which is given, and behind it the frozen app as a file system."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
from pathlib import Path

from building import environment, freeze, linux
from devenv.programs import Stop, say

_GIVEN = "SYNTOPIA_APPIMAGE_RUNTIME"


def check() -> None:
    """Raise Stop where no runtime is given, it is not the one meant, or mksquashfs is missing."""
    freeze.check()
    _runtime()
    if shutil.which("mksquashfs") is None:
        raise Stop("mksquashfs is missing; on Debian: apt-get install squashfs-tools")


def appimage(frozen: Path, out: Path) -> Path:
    """Write the AppImage."""
    runtime = _runtime()
    say("appimage")
    root = linux.tree(frozen)
    (root / "AppRun").symlink_to("usr/lib/syntopia/syntopia")
    (root / "syntopia.desktop").symlink_to("usr/share/applications/syntopia.desktop")
    (root / "syntopia.svg").symlink_to("usr/share/icons/hicolor/scalable/apps/syntopia.svg")
    image = environment.BUILD / "appimage.squashfs"
    image.unlink(missing_ok=True)
    environment.run("mksquashfs", root, image, "-all-root", "-no-xattrs", "-comp", "zstd")
    made = out / f"Syntopia-{environment.version()}-{platform.machine()}.AppImage"
    made.write_bytes(runtime + image.read_bytes())
    made.chmod(0o755)
    return made


def _runtime() -> bytes:
    path, _, wanted = os.environ.get(_GIVEN, "").rpartition(":")
    if not path:
        raise Stop(
            "an AppImage begins with a runtime, which no package index holds: fetch runtime-"
            f"{platform.machine()} of AppImage's type2-runtime and set {_GIVEN}=FILE:SHA256"
        )
    runtime = Path(path).read_bytes()
    if hashlib.sha256(runtime).hexdigest() != wanted:
        raise Stop(f"{path} is not the runtime with the sum {wanted}")
    return runtime
