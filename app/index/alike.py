"""Documents that use the rare words of a text: its telling words as a query, scored by BM25."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from heapq import nlargest
from math import log
from typing import TYPE_CHECKING

import numpy as np

from app.index.segment import K1
from app.text.tokens import as_written, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from app.index.snapshot import Snapshot

_TELLING = 60  # words of a text that are looked for: more cost time and tell nothing further
_COMMON = 0.2  # of all documents; a word in more of them says nothing of any
_FEW = 10  # documents; in as few as that a word is never common
_SHORTEST = 3  # letters of a word that can tell
_READ = 200_000  # characters of a text that are read for its words


@dataclass(frozen=True, slots=True)
class Alike:
    """A document with words of a text, the most telling first; ``score`` from 0 to 1."""

    id: str
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Telling:
    """A word of the text: as it is written there, and what finding it elsewhere is worth."""

    word: str
    shown: str
    weight: float


def alike(snapshot: Snapshot, text: str, limit: int) -> list[Alike]:
    """Return the documents with the most telling words of a text, the likest first.

    The score is the share of the best that a document could reach with these words.
    """
    telling = _telling(snapshot, text)
    best = (K1 + 1) * sum(one.weight for one in telling)
    parts = [_scores(snapshot, number, telling) for number in range(len(snapshot.segments))]
    scores = np.concatenate([np.zeros(0), *parts])
    found = np.flatnonzero(scores)
    if len(found) > limit:
        found = found[np.argpartition(-scores[found], limit)[:limit]]
    found = np.sort(found)
    shared = _shared(snapshot, telling, found)
    likest = [
        Alike(snapshot.shown(number)[0], min(1.0, float(scores[number]) / best), words)
        for number, words in zip(found.tolist(), shared, strict=True)
    ]
    return sorted(likest, key=lambda one: (-one.score, one.id))


def _telling(snapshot: Snapshot, text: str) -> list[_Telling]:
    """Return the words of a text that are frequent in it and rare elsewhere."""
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for word, start, end in tokens(text[:_READ]):
        counts[word] += 1
        shown.setdefault(word, as_written(text[start:end]))
    most = max(_FEW, _COMMON * snapshot.size)
    rated = []
    for word, count in counts.items():
        if len(word) < _SHORTEST or word.isdigit():
            continue
        frequency = snapshot.frequency("body", (word,))
        if 0 < frequency <= most:
            rarity = log(1 + (snapshot.size - frequency + 0.5) / (frequency + 0.5))
            weight = rarity * count / (count + K1)
            rated.append(_Telling(word, shown[word], weight))
    return nlargest(_TELLING, rated, key=lambda one: (one.weight, one.word))


def _scores(snapshot: Snapshot, number: int, telling: list[_Telling]) -> NDArray[np.float64]:
    segment = snapshot.segments[number]
    field = segment.fields["body"]
    norms = field.norms(snapshot.average_length("body"))
    scores = np.zeros(segment.size)
    for one in telling:
        documents, counts = field.documents((one.word,))
        if len(documents):
            scores[documents] += one.weight * (K1 + 1) * counts / (counts + norms[documents])
    scores[~segment.kept] = 0.0
    return scores


def _shared(
    snapshot: Snapshot, telling: list[_Telling], numbers: NDArray[np.int64]
) -> Iterator[tuple[str, ...]]:
    """Yield for each document (ascending) the telling words that stand in it."""
    has = np.zeros((len(telling), len(numbers)), np.bool_)
    for start, segment in zip(snapshot.starts, snapshot.segments, strict=False):
        inside = np.flatnonzero((numbers >= start) & (numbers < start + segment.size))
        for row, one in enumerate(telling):
            documents, _ = segment.fields["body"].documents((one.word,))
            has[row, inside] = np.isin(numbers[inside] - start, documents)
    for column in has.T:
        yield tuple(telling[row].shown for row in np.flatnonzero(column).tolist())
