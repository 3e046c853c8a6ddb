"""A file of named arrays, mapped into memory, each block of it checked when it is first read."""

from __future__ import annotations

import json
import mmap
import struct
import zlib
from typing import IO, TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

_MAGIC = b"synarr\x00\x01"
_PREAMBLE = struct.Struct("<8sIIII")  # magic, then length and checksum of header and of sums
_BLOCK = 1 << 16
_ALIGNED = 8


class IndexDamaged(Exception):
    """The files of the index cannot be trusted: open it again, and it is made anew."""


def packed(values: NDArray[Any]) -> NDArray[Any]:
    """Return whole numbers from 0 up as the smallest type that holds them."""
    return values.astype(np.min_scalar_type(int(values.max(initial=0))), copy=False)


def write_arrays(file: IO[bytes], arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write ``arrays`` with a checksum for every block of each."""
    header: dict[str, tuple[str, int, int]] = {}
    sums: list[int] = []
    at = 0
    whole = {name: np.ascontiguousarray(values) for name, values in arrays.items()}
    for name, values in whole.items():
        header[name] = (values.dtype.str, len(values), at)
        sums += (zlib.crc32(block) for block in _blocks(values))
        at += _up(values.nbytes)
    head = json.dumps(header).encode("ascii")
    head += b" " * (-(len(head) + _PREAMBLE.size) % _ALIGNED)
    table = np.array(sums, "<u4").tobytes()
    table += b"\0" * (-len(table) % _ALIGNED)
    preamble = _PREAMBLE.pack(_MAGIC, len(head), zlib.crc32(head), len(table), zlib.crc32(table))
    file.write(preamble + head + table)
    for values in whole.values():
        file.write(values.data)
        file.write(b"\0" * (_up(values.nbytes) - values.nbytes))


def _up(size: int) -> int:
    return size + -size % _ALIGNED


def _blocks(values: NDArray[Any]) -> Iterator[memoryview]:
    octets = values.view(np.uint8).data
    return (octets[i : i + _BLOCK] for i in range(0, len(octets), _BLOCK))


class Column:
    """One array of a file; what is asked for is checked before it is given."""

    def __init__(self, values: NDArray[Any], sums: NDArray[np.uint32]) -> None:
        """Take the array as it is mapped, and the checksums of its blocks."""
        self._values = values
        self._sums = sums
        self._sound = bytearray(len(sums))
        self._shift = (_BLOCK // values.itemsize).bit_length() - 1

    def __len__(self) -> int:
        return len(self._values)

    def part(self, start: int, stop: int) -> NDArray[Any]:
        """Return the values from ``start`` up to ``stop``.

        Raises:
            IndexDamaged: they are not what was written.
        """
        if start < stop:
            last = (stop - 1) >> self._shift
            block = self._sound.find(0, start >> self._shift, last + 1)
            while block >= 0:
                self._check(block)
                block = self._sound.find(0, block, last + 1)
        return self._values[start:stop]

    def all(self) -> NDArray[Any]:
        """Return all values; raises IndexDamaged like :meth:`part`."""
        return self.part(0, len(self._values))

    def _check(self, block: int) -> None:
        part = self._values[block << self._shift : (block + 1) << self._shift]
        if zlib.crc32(part.data) != self._sums[block]:
            raise IndexDamaged("a block of the index is not what was written")
        self._sound[block] = 1


class ArrayFile:
    """An open file of arrays."""

    def __init__(self, path: Path) -> None:
        """Map ``path``.

        Raises:
            IndexDamaged: its header is not what was written, or its end is missing.
            OSError: it cannot be opened.
        """
        self._path = path
        with path.open("rb") as file:
            self._state = self._now()
            if self._state[0] < _PREAMBLE.size:
                raise IndexDamaged("a file of the index is cut off")
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._columns = dict(self._read())

    def __getitem__(self, name: str) -> Column:
        return self._columns[name]

    def __contains__(self, name: str) -> bool:
        return name in self._columns

    def check(self) -> None:
        """Make sure that nobody wrote to the file since it was opened.

        Raises:
            IndexDamaged: somebody did; reading a part that was cut off would end the program.
        """
        if self._now() != self._state:
            raise IndexDamaged("a file of the index was changed")

    def _now(self) -> tuple[int, int]:
        state = self._path.stat()
        return state.st_size, state.st_mtime_ns

    def _read(self) -> Iterator[tuple[str, Column]]:
        magic, head_size, head_sum, sums_size, sums_sum = _PREAMBLE.unpack_from(self._map)
        sums_at = _PREAMBLE.size + head_size
        data_at = sums_at + sums_size
        head = self._map[_PREAMBLE.size : sums_at]
        table = self._map[sums_at:data_at]
        if magic != _MAGIC or zlib.crc32(head) != head_sum or zlib.crc32(table) != sums_sum:
            raise IndexDamaged("the header of a file of the index is not what was written")
        sums = np.frombuffer(table, "<u4")
        first = 0
        for name, (kind, count, at) in json.loads(head).items():
            dtype = np.dtype(kind)
            if data_at + at + count * dtype.itemsize > len(self._map):
                raise IndexDamaged("a file of the index is cut off")
            values = np.frombuffer(self._map, dtype, count, data_at + at)
            blocks = -(-values.nbytes // _BLOCK)
            yield name, Column(values, sums[first : first + blocks])
            first += blocks
