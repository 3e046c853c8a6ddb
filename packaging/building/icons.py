"""The icon in all sizes, drawn from its SVG; run by the build's Python: icons.py SVG FOLDER."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 256)
_ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}


def main(svg: Path, folder: Path) -> None:
    """Write N.png for every size, syntopia.ico for Windows and syntopia.icns for macOS."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} is no SVG")
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _drawn(renderer, size) for size in SIZES}
    for size, png in pictures.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "syntopia.ico").write_bytes(ico({size: pictures[size] for size in _ICO}))
    (folder / "syntopia.icns").write_bytes(icns({k: pictures[size] for k, size in _ICNS.items()}))
    del application


def _drawn(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Join PNGs to an icon of Windows (since Vista it takes them as they are)."""
    head, at, entries = struct.pack("<3H", 0, 1, len(pictures)), 6 + 16 * len(pictures), []
    for size, png in pictures.items():
        side = size % 256  # 0 stands for 256
        entries.append(struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(png), at))
        at += len(png)
    return b"".join([head, *entries, *pictures.values()])


def icns(pictures: dict[str, bytes]) -> bytes:
    """Join PNGs, each under the name of its size, to an icon of macOS."""
    parts = [
        struct.pack(">4sI", name.encode(), 8 + len(png)) + png for name, png in pictures.items()
    ]
    return struct.pack(">4sI", b"icns", 8 + sum(map(len, parts))) + b"".join(parts)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
