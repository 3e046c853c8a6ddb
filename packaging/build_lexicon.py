"""Make resources/wordnet/ from Princeton WordNet 3.x's noun and adjective files.

    python3 packaging/build_lexicon.py DICT     (DICT: the folder with data.noun, index.noun, …;
                                                 Debian's package wordnet-base has it)

Three tab-separated files come of it, small enough to load in a tenth of a second:

    nouns.tsv     synset <tab> hypernyms <tab> words     one line per sense of a common noun
    verbs.tsv     the same of verbs; what a verb entails or causes counts as its hypernym
    demonyms.tsv  adjective <tab> place                  "of or relating to" a named place, or
                                                         whoever is a native of it

Only single words that are common nouns are kept, with their twelve most frequent senses. A word is
written ``word:rank``, rank 0 being its most frequent sense.
"""

from __future__ import annotations

import argparse
import gzip
from collections import defaultdict
from pathlib import Path

SENSES = 12
RESOURCES = Path(__file__).resolve().parent.parent / "resources" / "wordnet"


# offset -> (words, pointers (symbol, offset, part of speech), number of the lexicographer's file)
Synsets = dict[str, tuple[list[str], list[tuple[str, str, str]], str]]


def synsets(path: Path) -> Synsets:
    """Read a data file."""
    out = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [w.split("(")[0] for w in fields[4 : 4 + 2 * count : 2]]
        at = 4 + 2 * count
        pointers = [
            (fields[at + 1 + 4 * i], fields[at + 2 + 4 * i], fields[at + 3 + 4 * i])
            for i in range(int(fields[at]))
        ]
        out[fields[0]] = (words, pointers, fields[1])
    return out


def glosses(path: Path) -> dict[str, str]:
    """Read a data file: synset -> what its words mean."""
    lines = path.read_text(encoding="utf-8").splitlines()
    parted = (line.partition(" | ") for line in lines if not line.startswith("  "))
    return {fields.split()[0]: gloss for fields, _, gloss in parted}


def ranks(path: Path) -> dict[str, list[str]]:
    """Read an index file: word -> its synsets, most frequent first."""
    out = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split()
        out[fields[0]] = fields[-int(fields[2]) :]
    return out


def table(data: Synsets, senses: dict[str, list[str]], upward: str) -> list[str]:
    """Return the lines of a part of speech; ``upward`` are the symbols of pointers to follow."""
    words: dict[str, list[str]] = defaultdict(list)
    for word, some in senses.items():
        if not word.replace("_", "").isalpha() or word.count("_") > ("*" in upward):
            continue
        for rank, synset in enumerate(some[:SENSES]):
            # Written in capitals there: a proper noun.
            if synset in data and word in data[synset][0]:
                words[synset].append(f"{word}:{rank}")
    keep: set[str] = set()
    todo = list(words)
    while todo:
        synset = todo.pop()
        if synset not in keep and synset in data:
            keep.add(synset)
            todo += [o for s, o, _ in data[synset][1] if s in upward]
    return [
        f"{int(k)}\t{' '.join(str(int(o)) for s, o, _ in data[k][1] if s in upward)}"
        f"\t{' '.join(words.get(k, ()))}"
        for k in sorted(keep)
    ]


def write(path: Path, lines: list[str]) -> None:
    """Write a gzip file whose bytes depend on the lines alone."""
    with gzip.GzipFile(path, "wb", compresslevel=9, mtime=0) as file:
        file.write("".join(f"{line}\n" for line in lines).encode())


def main() -> None:
    """Write both files."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("dict", type=Path)
    source = arguments.parse_args().dict
    data = source / "data.noun"
    nouns, adjectives = synsets(data), synsets(source / "data.adj")
    instances = {k for k, (_, ps, _) in nouns.items() if any(s == "@i" for s, _, _ in ps)}
    RESOURCES.mkdir(parents=True, exist_ok=True)
    common = {k: v for k, v in nouns.items() if k not in instances}
    write(RESOURCES / "nouns.tsv.gz", table(common, ranks(source / "index.noun"), "@"))
    verbs = synsets(source / "data.verb")
    write(RESOURCES / "verbs.tsv.gz", table(verbs, ranks(source / "index.verb"), "@*>"))

    pairs = set()
    for names, pointers, _ in adjectives.values():
        for symbol, offset, part in pointers:
            if symbol == "\\" and part == "n" and nouns[offset][2] == "15" and offset in instances:
                place = nouns[offset][0][0].replace("_", " ")
                pairs |= {(n.replace("_", " "), place) for n in names if n[0].isupper()}
    for (names, pointers, _), gloss in ((nouns[k], g) for k, g in glosses(data).items()):
        homes = [o for symbol, o, _ in pointers if symbol == "#m" and o in instances]
        if "inhabitant of" in gloss and len(homes) == 1 and nouns[homes[0]][2] == "15":
            place = nouns[homes[0]][0][0].replace("_", " ")
            pairs |= {(n, place) for n in names if n[0].isupper() and "_" not in n}
    write(RESOURCES / "demonyms.tsv.gz", [f"{a}\t{p}" for a, p in sorted(pairs)])


if __name__ == "__main__":
    main()
