"""The sums by which a user knows that a download is whole."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_NAME = "SHA256SUMS"


def write(folder: Path) -> None:
    """Write the sums of the packages in a folder, as sha256sum --check reads them."""
    lines = []
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.name != _NAME and file.suffix != ".png":
            with file.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").hexdigest()
            lines.append(f"{digest}  {file.name}\n")
    (folder / _NAME).write_text("".join(lines), "utf-8")
