"""Folders that the reader wants to have imported whatever is put into them."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.document import DocumentEntry
    from app.store.library import Library

_KEY = "watched"
_SETTLED = 3.0  # seconds since its last change after which a file is no longer being written


class Watched:
    """The watched folders of one library."""

    def __init__(self, library: Library) -> None:
        """Take the library, which keeps their names."""
        self._library = library

    def folders(self) -> tuple[Path, ...]:
        """Return the folders, in the order in which they were named."""
        return tuple(map(Path, json.loads(self._library.value(_KEY) or "[]")))

    def set(self, folders: Iterable[Path]) -> None:
        """Watch these folders and no others."""
        named = dict.fromkeys(str(folder.absolute()) for folder in folders)
        self._library.set_value(_KEY, json.dumps([*named], ensure_ascii=False))

    def new(self) -> list[Path]:
        """Return the files in them that are new, or were changed since they were imported.

        What is still being written, or cannot be reached now, is left for the next time.
        """
        folders = self.folders()
        if not folders:
            return []
        from app import importers

        imported = _moments(self._library.entries())
        failed = self._library.imports.failed()
        found = []
        for path in importers.find(folders):
            try:
                changed = path.stat().st_mtime
            except OSError:
                continue
            settled = time.time() - changed > _SETTLED
            known = imported.get(str(path.absolute()), 0.0) >= changed
            if settled and not known and path not in failed:
                found.append(path)
        return found


def _moments(entries: Iterable[DocumentEntry]) -> dict[str, float]:
    """Return when each file was imported last, also those that hold the files of documents."""
    moments: dict[str, float] = {}
    for entry in entries:
        added = entry.added.timestamp()
        for place in (entry.source, *map(str, Path(entry.source).parents)):
            moments[place] = max(added, moments.get(place, 0.0))
    return moments
