"""SQLite's write-ahead log, looked at from outside: whether something committed cannot be read.

SQLite takes the first frame of the log whose checksum is wrong for its end and says nothing. That
is right for a write that was cut off, but it also hides damage: whatever was committed in the
frames behind is gone. So the frames are counted here by their headers alone and compared with
those that SQLite has found good. Of a log that was cut short nobody can tell what stood behind.
The format: sqlite.org/fileformat2.html#walformat.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = "-wal"

_HEADER = struct.Struct(">8I")  # magic, version, page size, checkpoint, two salts, two checksums
_FRAME = struct.Struct(">4I")  # page, pages after a commit (else 0), two salts
_FRAME_HEADER = 24
_ROUNDS = 1 << 20  # more than a log is ever begun anew
_MAGICS = (0x377F0682, 0x377F0683)


class Log(NamedTuple):
    """What a log claims: ``committed`` frames belong to finished transactions.

    ``is_torn`` tells of headers that no writer leaves behind.
    """

    committed: int = 0
    is_torn: bool = False


def look(database: Path) -> Log:
    """Read the headers of a database's log; without one it claims nothing."""
    try:
        file = database.with_name(database.name + SUFFIX).open("rb")
    except FileNotFoundError:
        return Log()
    with file:
        head = file.read(_HEADER.size)
        if len(head) < _HEADER.size:
            return Log()
        magic, _, page, _, salt, other, *_ = _HEADER.unpack(head)
        step = _FRAME_HEADER + page
        first = file.read(_FRAME.size)
        if len(first) < _FRAME.size:
            return Log()
        if magic not in _MAGICS or not 512 <= page <= 65536:
            return Log(is_torn=True)
        committed, is_torn, number = 0, False, 1
        while len(first) == _FRAME.size:
            _, commit, one, two = _FRAME.unpack(first)
            if (one, two) == (salt, other):
                if commit:
                    committed = number
            elif two == other or not 1 <= (salt - one) & 0xFFFFFFFF < _ROUNDS:
                is_torn = True  # each round has its first salt one up, and another second one
            elif number == 1 and (salt - one) & 0xFFFFFFFF != 1:
                is_torn = True  # not the round before: the header itself is wrong
            file.seek(_HEADER.size + number * step)
            first = file.read(_FRAME.size)
            number += 1
    return Log(committed, is_torn)
