"""Archives that are the same, byte for byte, whenever and by whomever they are written."""

from __future__ import annotations

import gzip
import lzma
import tarfile
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PRESET = 3  # 6 takes three times as long and saves a fifteenth


def write_tar(folder: Path, archive: Path, epoch: int) -> None:
    """Write a folder as .tar.gz or .tar.xz: sorted, of nobody, and all of one moment.

    Args:
        folder: What to pack.
        archive: Where; its ending tells how it is compressed.
        epoch: The moment, in seconds.
    """

    def alike(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        archive.open("wb") as raw,
        _compressed(archive, raw, epoch) as out,
        tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = PurePath(folder.name) / path.relative_to(folder)
            tar.add(path, name.as_posix(), recursive=False, filter=alike)


def _compressed(archive: Path, raw: IO[bytes], epoch: int) -> gzip.GzipFile | lzma.LZMAFile:
    if archive.suffix == ".gz":
        return gzip.GzipFile("", "wb", 9, raw, mtime=epoch)
    return lzma.LZMAFile(raw, "w", preset=_PRESET)
