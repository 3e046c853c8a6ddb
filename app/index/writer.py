"""Writing the index: new documents into new segments, small segments into larger ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whoosh.index import TOC

from app.index import storage
from app.index.arrays import write_arrays
from app.index.codec import Part
from app.index.gather import Gathered, segment_arrays

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.index.gather import Batch
    from app.model.document import Document

_AT_ONCE = 3_000_000  # words gathered in memory, some 5,000 news texts, before they are written
_LARGEST = 9_000_000  # words of a segment that is made by joining others, some 300 MB to sort


class Writer:
    """One change of an index: nothing of it can be seen before :meth:`commit`."""

    def __init__(self, folder: Path) -> None:
        """Begin a change of the index whose files lie in ``folder``."""
        self._folder = folder
        toc = storage.read_toc(folder)
        self._schema, self._generation = toc.schema, toc.generation
        self._before: tuple[Part, ...] = tuple(toc.segments)
        self._parts = list(self._before)
        self._gathered = Gathered()

    def remove(self, number: int) -> None:
        """Remove a document that was there before the change, by its number in the index."""
        for part in self._before:
            if number < part.size:
                part.delete_document(number)
                return
            number -= part.size

    def add(self, document: Document) -> None:
        """Add a document."""
        self._gathered.add(document)
        if self._gathered.size >= _AT_ONCE:
            self._flush()

    def commit(self) -> None:
        """Make the change, all of it or nothing."""
        self._flush()
        self._parts = [self._without_removed(part) for part in self._parts if part.doc_count()]
        storage.write_toc(self._folder, TOC(self._schema, self._parts, self._generation + 1))

    def cancel(self) -> None:
        """Take back what was written so far."""
        storage.clean(self._folder, TOC(self._schema, self._before, self._generation))

    def _flush(self) -> None:
        batch = self._gathered.batch()
        if len(batch.kept):
            self._parts.append(self._write([batch]))
            self._gathered = Gathered()
            self._join_small()

    def _write(self, batches: Sequence[Batch]) -> Part:
        part = Part(storage.NAME, sum(int(batch.kept.sum()) for batch in batches))
        with (self._folder / part.file).open("xb") as file:
            write_arrays(file, segment_arrays(batches))
        return part

    def _join_small(self) -> None:
        """Join the last segments as long as none is much larger than those after it together.

        So there are few segments at any time, and each document is written anew only a few times.
        """
        sizes = [part.open(self._folder).fields["body"].total for part in self._parts]
        first, total = len(sizes) - 1, sizes[-1]
        while first and sizes[first - 1] <= min(2 * total, _LARGEST - total):
            first -= 1
            total += sizes[first]
        if first < len(sizes) - 1:
            self._parts[first:] = [self._anew(self._parts[first:])]

    def _without_removed(self, part: Part) -> Part:
        return self._anew([part]) if part.deleted_count() > part.doc_count() else part

    def _anew(self, parts: Sequence[Part]) -> Part:
        return self._write([part.open(self._folder).batch() for part in parts])
