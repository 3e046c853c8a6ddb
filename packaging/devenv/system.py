"""The libraries that Qt loads from a Linux system: which are missing, and how to get them."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from devenv.programs import answer_of, call, say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

# Each library, and the Debian packages that hold it: where one was renamed, its newest name first.
QT_LIBRARIES: dict[str, tuple[str, ...]] = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),  # renamed in Debian 13
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libz.so.1": ("zlib1g",),
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def provide_qt_libraries() -> None:
    """Install what Qt's windows need, or say what to type, and go on: tests need only a part."""
    if not sys.platform.startswith("linux"):
        return
    missing = [library for library in QT_LIBRARIES if not _loads(library)]
    fonts = [] if _has_font() else [FONT_PACKAGE]
    if not missing and not fonts:
        return
    say("missing on this system: " + " ".join(missing + ["(any font)"] * len(fonts)))
    if shutil.which("apt-get") is None:
        say("Qt's windows need them: install the packages of your system that hold these files")
    elif not apt_install(fonts, holding=missing):
        names = " ".join(packages_for(missing, _known_packages()) + fonts)
        say(f"Qt's windows need them; type: sudo apt-get update && sudo apt-get install {names}")


def apt_install(packages: Sequence[str], *, holding: Sequence[str] = ()) -> bool:
    """Install Debian packages, and those holding some libraries; False if we may not or it fails.

    We may as root, or where sudo asks for no password.
    """
    if shutil.which("apt-get") is None:
        return False
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and answer_of(*sudo, "true") is None:
        return False
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]  # another installation may be under way
    call([*apt, "update"])
    names = [*packages, *packages_for(holding, _known_packages())]
    say("apt-get install " + " ".join(names))
    return call([*apt, "install", "-y", "--no-install-recommends", *names]) == 0


def packages_for(libraries: Iterable[str], known: Collection[str]) -> list[str]:
    """Return the packages that hold some libraries, by the names that this Debian knows."""
    choices = [QT_LIBRARIES[library] for library in libraries]
    return sorted({next((name for name in names if name in known), names[-1]) for names in choices})


def _known_packages() -> set[str]:
    """Ask apt which names it knows, of the packages that have more than one."""
    names = {name for names in QT_LIBRARIES.values() if len(names) > 1 for name in names}
    return {name for name in names if answer_of("apt-cache", "show", "--no-all-versions", name)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    files = (file for folder in FONT_FOLDERS for file in Path(folder).expanduser().rglob("*"))
    return any(file.suffix.lower() in {".ttf", ".otf", ".ttc"} for file in files)
