"""Make resources/names/ from the packages faker (given names) and nicknames (their short forms).

    .venv/bin/python packaging/build_given_names.py FAKER NICKNAMES   (both: a wheel, unpacked)

``nicknames.tsv.gz`` holds a given name and a nickname of it a line, ``given.txt.gz`` one folded
name a line, of all of faker's languages. A name that is also a common noun is kept only if three of
them have it: *Hope* and *Rose* are given names, *wage* is none.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import importlib
import sys
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "names"
LANGUAGES = 3
SHORTEST = 3

if TYPE_CHECKING:
    from collections.abc import Iterator


def given(source: Path) -> Iterator[tuple[str, str]]:
    """Yield each given name with the language that has it."""
    for folder in sorted((source / "faker" / "providers" / "person").glob("??_*")):
        provider = importlib.import_module(f"faker.providers.person.{folder.name}").Provider
        for attribute in dir(provider):
            names = getattr(provider, attribute)
            if attribute.startswith("first_names") and isinstance(names, Collection):
                yield from ((name, folder.name[:2]) for name in names)


def main() -> None:
    """Write the file."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("faker", type=Path)
    arguments.add_argument("nicknames", type=Path)
    asked = arguments.parse_args()
    sys.path[:0] = [str(asked.faker), str(ROOT)]
    from app.lexicon.wordnet import nouns
    from app.names.fold import plain

    languages: dict[str, set[str]] = defaultdict(set)
    for name, language in given(asked.faker):
        languages[plain(name)].add(language)
    kept = [
        name
        for name, some in sorted(languages.items())
        if " " not in name and len(name) >= SHORTEST
        and (len(some) >= LANGUAGES or not nouns().knows(nouns().singular(name)))
    ]  # fmt: skip
    TARGET.mkdir(parents=True, exist_ok=True)
    write(TARGET / "given.txt.gz", kept)
    rows = csv.DictReader((asked.nicknames / "nicknames" / "names.csv").open(encoding="utf-8"))
    pairs = {(plain(row["name1"]), plain(row["name2"])) for row in rows}
    write(TARGET / "nicknames.tsv.gz", [f"{a}\t{b}" for a, b in sorted(pairs)])


def write(path: Path, lines: list[str]) -> None:
    """Write lines, the same bytes each time."""
    with gzip.GzipFile(path, "wb", mtime=0) as out:
        out.write("".join(f"{line}\n" for line in lines).encode())
    print(f"{path.name}: {len(lines)} lines")


if __name__ == "__main__":
    main()
