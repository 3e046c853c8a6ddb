"""The files' own bytes, beside the database: one file each, named by the SHA-256 of its content.

Not in the database, so that a backup of what cannot be made again stays small, that damage to one
source is damage to that one alone, and that programs for backups copy only what is new. Raw, so
that they can be read without Syntopia. Each is on the disk before a document refers to it.
"""

from __future__ import annotations

import contextlib
import os
import re
import threading
from typing import TYPE_CHECKING

from app.model.errors import LibraryError
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = "sources"

_NAME = re.compile("[0-9a-f]{64}")


class Sources:
    """The folder of the sources of one library. May be used from any thread and process."""

    def __init__(self, library: Path) -> None:
        """Take the library's folder; the one of the sources is made by the first of them."""
        self._folder = library / FOLDER

    def path(self, sha256: str) -> Path:
        """Return where the bytes of that hash lie, or would."""
        return self._folder / sha256[:2] / sha256

    def keep(self, data: bytes) -> str:
        """Store bytes, unless they are there; return their hash."""
        import hashlib  # not before the window is shown

        sha256 = hashlib.sha256(data).hexdigest()
        if self.read(sha256) is None:
            self._write(self.path(sha256), data)
        return sha256

    def keep_if(self, data: bytes, sha256: str) -> bool:
        """Store bytes if they are those of a hash; tell whether they are."""
        import hashlib

        return hashlib.sha256(data).hexdigest() == sha256 and self.keep(data) == sha256

    def read(self, sha256: str) -> bytes | None:
        """Return the bytes of that hash, None where they are missing or damaged.

        Raises:
            OSError: They cannot be read now: of rights, or of a disk that is away.
        """
        import hashlib

        try:
            data = self.path(sha256).read_bytes()
        except FileNotFoundError:
            return None
        return data if hashlib.sha256(data).hexdigest() == sha256 else None

    def discard(self, sha256: str) -> None:
        """Delete the bytes of that hash, if they are there."""
        with contextlib.suppress(OSError):  # it is left over then; the doctor takes it away
            self.path(sha256).unlink()

    def hashes(self) -> Iterator[str]:
        """Yield the hashes of all that is stored, whether sound or not."""
        for path in self._folder.glob("??/*"):
            if _NAME.fullmatch(path.name) and path.parent.name == path.name[:2]:
                yield path.name

    def sweep(self) -> int:
        """Delete what a writer that was killed has left half-written; return how many."""
        halves = list(self._folder.glob("??/*.part*"))
        for half in halves:
            half.unlink(missing_ok=True)
        return len(halves)

    def _write(self, path: Path, data: bytes) -> None:
        part = path.with_name(f"{path.name}.part{os.getpid()}-{threading.get_ident()}")
        try:
            for folder in (self._folder, path.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            with open(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123
                file.write(data)
            part.replace(path)
            with path.open("r+b") as file:  # only now: so that its name is on the disk too
                os.fsync(file.fileno())
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            raise


def lost(library: Path, document_id: str) -> LibraryError:
    """Return the error for bytes that are missing or damaged."""
    return LibraryError(
        phrase(
            "the file of document {document_id} in the library in {library} cannot be read",
            document_id=document_id,
            library=library,
        ),
        phrase("it is missing or damaged"),
        phrase("run syntopia doctor --repair, or import it again; its text is still there"),
    )
