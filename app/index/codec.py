"""The segments of :mod:`app.index.segment` as a Whoosh codec, so that the index is one of Whoosh's.

Whoosh keeps the list of segments and what was removed from them, and its own searchers can read
the index through this. Segments are written by :mod:`app.index.writer` alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import numpy as np
from whoosh.codec import base
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermInfo, TermNotFound
from whoosh.util import random_name

from app.index.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from whoosh.filedb.filestore import FileStorage
    from whoosh.formats import Positions
    from whoosh.matching.mcore import Matcher
    from whoosh.scoring import BaseScorer

_ENDING = ".arr"


class Part(base.Segment):
    """Which segment it is, and which of its documents were removed: what Whoosh keeps of it."""

    def __init__(self, name: str, size: int = 0) -> None:
        """Begin with no document removed."""
        self.indexname = name
        self.segid = str(random_name(16))
        self.compound = False
        self.removed: set[int] = set()
        self.size = size

    @property
    def file(self) -> str:
        """Return the name of its file."""
        return f"{self.indexname}_{self.segid}{_ENDING}"

    @property
    def key(self) -> tuple[str, int]:
        """Return what stays the same as long as the segment holds the same documents."""
        return self.segid, len(self.removed)

    def open(self, folder: Path) -> Segment:
        """Open it in ``folder``."""
        return Segment(folder / self.file, sorted(self.removed))

    def codec(self, **_: object) -> ArraysCodec:
        """Return what reads it."""
        return ArraysCodec()

    def doc_count_all(self) -> int:
        """Return the number of documents, removed ones included."""
        return self.size

    def doc_count(self) -> int:
        """Return the number of documents that are left."""
        return self.size - len(self.removed)

    def has_deletions(self) -> bool:
        """Tell whether any was removed."""
        return bool(self.removed)

    def deleted_count(self) -> int:
        """Return how many were removed."""
        return len(self.removed)

    def deleted_docs(self) -> Iterable[int]:
        """Return those that were removed."""
        return frozenset(self.removed)

    def is_deleted(self, docnum: int) -> bool:
        """Tell whether a document was removed."""
        return docnum in self.removed

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Remove a document, or take that back."""
        (self.removed.add if delete else self.removed.discard)(docnum)

    def should_assemble(self) -> bool:
        """Tell Whoosh that it is one file already."""
        return False


class ArraysCodec(base.Codec):
    """Gives Whoosh the readers of a segment."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise NotImplementedError("segments are written by app.index.writer")

    per_document_writer = field_writer = postings_writer = postings_reader = new_segment = _refuse

    def per_document_reader(self, storage: FileStorage, segment: Part) -> _Documents:
        """Return what Whoosh asks about documents."""
        return _Documents(segment, segment.open(Path(storage.folder)))

    def terms_reader(self, storage: FileStorage, segment: Part) -> _Terms:
        """Return what Whoosh asks about words."""
        return _Terms(segment.open(Path(storage.folder)))


class _Documents(base.PerDocumentReader):
    def __init__(self, part: Part, segment: Segment) -> None:
        self._part = part
        self._segment = segment

    def doc_count(self) -> int:
        return self._part.doc_count()

    def doc_count_all(self) -> int:
        return self._part.doc_count_all()

    def has_deletions(self) -> bool:
        return self._part.has_deletions()

    def is_deleted(self, docnum: int) -> bool:
        return self._part.is_deleted(docnum)

    def deleted_docs(self) -> Iterable[int]:
        return self._part.deleted_docs()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        field = self._segment.fields.get(fieldname)
        return default if field is None else int(field.about[docnum])

    def field_length(self, fieldname: str) -> int:
        field = self._segment.fields.get(fieldname)
        return 0 if field is None else field.total

    def min_field_length(self, fieldname: str) -> int:
        return int(self._segment.fields[fieldname].about.min())

    def max_field_length(self, fieldname: str) -> int:
        return int(self._segment.fields[fieldname].about.max())

    def stored_fields(self, docnum: int) -> dict[str, str]:
        return {"id": self._segment.shown(docnum)[0]}


class _Terms(base.TermsReader):
    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self.doc_frequency(*term) > 0

    def cursor(self, *_: object) -> NoReturn:
        raise NotImplementedError("words are found by app.index.wordlist")

    def indexed_field_names(self) -> Iterable[str]:
        return self._segment.fields.keys()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return (
            term for name in sorted(self._segment.fields) for term in self.terms_from(name, b"")
        )

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        words = self._segment.fields[fieldname].words
        first = words.span(prefix.decode() + "*")[0]
        return ((fieldname, word.encode()) for word in words.some(first, len(words)))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self._segment.fields[fieldname].documents([text.decode()])[1].sum())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        field = self._segment.fields.get(fieldname)
        return 0 if field is None else field.frequency(text.decode())

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        field = self._segment.fields[fieldname]
        documents, counts = field.documents([text.decode()])
        if not len(documents):
            raise TermNotFound(f"{fieldname}:{text!r}")
        lengths = field.about[documents]
        return TermInfo(
            weight=float(counts.sum()),
            df=len(documents),
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(counts.max()),
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )

    def matcher(
        self, fieldname: str, text: bytes, format_: Positions, scorer: BaseScorer | None = None
    ) -> Matcher:
        field = self._segment.fields[fieldname]
        word = text.decode()
        documents, counts = field.documents([word])
        if not len(documents):
            raise TermNotFound(f"{fieldname}:{text!r}")
        places = field.places([word]).astype(np.int64)
        ends = np.cumsum(counts.astype(np.int64))
        positions = np.split(places - field.firsts[field.at(places)], ends[:-1])
        return ListMatcher(
            documents.tolist(),
            counts.astype(float).tolist(),
            [format_.encode(some.tolist()) for some in positions],
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )
