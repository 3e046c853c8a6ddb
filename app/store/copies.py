"""Texts that are nearly the same, such as one agency's report in several papers.

The signature of a text is a MinHash of its runs of words: the share of places in which two
signatures are equal estimates the share of runs that two texts have in common. Among the copies of
a text the one that was imported first is their head. A new text is compared with the heads alone,
and only with those that share one of its bands, so that adding one touches only its neighbours,
and that likenesses of likenesses do not chain up.
"""

from __future__ import annotations

import array
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_PLACES = 128  # of a signature: the estimate is off by a twentieth or so
_ROWS = 6  # of a band: 21 bands find 96 of 100 pairs that are as alike as _ALIKE, nearly all above
_RUN = 4  # words; shorter ones are shared by chance, longer ones are broken by every small edit
_ALIKE = 0.7
_SHORTEST = 24  # words; of fewer, what two texts share says too little
_SEED = 1

_WORD = re.compile(r"\w+")


def signature(text: str) -> bytes:
    """Return a text's signature; none (empty) where it is too short to be compared."""
    words = _WORD.findall(text.casefold())
    if len(words) < _SHORTEST:
        return b""
    from rensa import RMinHash  # not needed to show a window

    sketch = RMinHash(num_perm=_PLACES, seed=_SEED)
    sketch.update({" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)})
    values = array.array("I", sketch.digest())
    if sys.byteorder == "big":
        values.byteswap()
    return values.tobytes()


def likeness(one: bytes, other: bytes) -> float:
    """Return how alike two texts are by their signatures, from 0 to 1."""
    if not one or len(one) != len(other):
        return 0.0
    pairs = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
    return sum(a == b for a, b in pairs) / _PLACES


def note(connection: sqlite3.Connection, number: int, signed: bytes) -> None:
    """Find the head that a new document is a copy of, or make it one."""
    query = f"""
        SELECT DISTINCT document, signature FROM band JOIN likeness ON document = band.head
        WHERE value IN ({", ".join("?" * (_PLACES // _ROWS))})
    """
    bands = list(_bands(signed))
    near = connection.execute(query, bands).fetchall() if bands else []
    rated = ((likeness(signed, other), -head) for head, other in near if head != number)
    best, first = max(rated, default=(0.0, 0))
    head = -first if best >= _ALIKE else number
    connection.execute("REPLACE INTO likeness VALUES (?, ?, ?)", (number, signed, head))
    if head == number:
        _lead(connection, number, bands)


def forget(connection: sqlite3.Connection, number: int) -> None:
    """Take out a document; of the copies of a head the next one becomes their head."""
    query = "SELECT signature, head FROM likeness WHERE document = ?"
    row = connection.execute(query, (number,)).fetchone()
    if row is None:
        return
    signed, head = row
    connection.execute("DELETE FROM likeness WHERE document = ?", (number,))
    if head != number:
        return
    gone = ((value, number) for value in _bands(signed))
    connection.executemany("DELETE FROM band WHERE value = ? AND head = ?", gone)
    query = "SELECT document, signature FROM likeness WHERE head = ? ORDER BY document LIMIT 1"
    heir = connection.execute(query, (number,)).fetchone()
    if heir is not None:
        connection.execute("UPDATE likeness SET head = ? WHERE head = ?", (heir[0], number))
        _lead(connection, heir[0], list(_bands(heir[1])))


def _lead(connection: sqlite3.Connection, number: int, bands: list[int]) -> None:
    rows = ((value, number) for value in bands)
    connection.executemany("INSERT OR IGNORE INTO band VALUES (?, ?)", rows)


def _bands(signed: bytes) -> Iterator[int]:
    """Yield a number for each band, the same where a band's place and values are the same."""
    import hashlib  # not needed to show a window

    step = _ROWS * 4
    for place in range(0, len(signed) - step + 1, step):
        mixed = hashlib.blake2b(signed[place : place + step], digest_size=8, salt=place.to_bytes(4))
        yield int.from_bytes(mixed.digest(), signed=True)
