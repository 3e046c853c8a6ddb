"""Make resources/names/given.txt.gz from the given names that the package faker knows.

    .venv/bin/python packaging/build_given_names.py SOURCE   (SOURCE: faker's wheel, unpacked)

The file holds one folded name a line, of all of faker's languages. A name that is also a common
noun is kept only if three of them have it: *Hope* and *Rose* are given names, *wage* is none.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import sys
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "names" / "given.txt.gz"
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
    arguments.add_argument("source", type=Path)
    source = arguments.parse_args().source
    sys.path[:0] = [str(source), str(ROOT)]
    from app.lexicon.wordnet import nouns
    from app.names.fold import plain

    languages: dict[str, set[str]] = defaultdict(set)
    for name, language in given(source):
        languages[plain(name)].add(language)
    kept = [
        name
        for name, some in sorted(languages.items())
        if " " not in name and len(name) >= SHORTEST
        and (len(some) >= LANGUAGES or not nouns().knows(nouns().singular(name)))
    ]  # fmt: skip
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(TARGET, "wb", mtime=0) as out:
        out.write("".join(f"{name}\n" for name in kept).encode())
    print(f"{len(kept)} names")


if __name__ == "__main__":
    main()
