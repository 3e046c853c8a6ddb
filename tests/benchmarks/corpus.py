"""English texts of news length, cut from what is written about the programs on this machine.

Debian's ``/usr/share/doc``, ``/usr/share/man`` and ``/usr/share/info`` and the docstrings, comments
and descriptions of the installed Python packages: nothing is fetched. Lines that are no prose
(tables, code, lists of files) are passed over, and so is every paragraph that was there before:
licences stand in a thousand places. Where a machine has too few, all paragraphs come again in
another order, so that texts may share a paragraph, but no text is like another.
"""

from __future__ import annotations

import gzip
import hashlib
import html
import os
import random
import re
import sys
import sysconfig
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHORTEST, LONGEST = 300, 900  # words of a text
_PLACES = ("/usr/share/doc", "/usr/share/man", "/usr/share/info", "/usr/share/perl")
_LARGEST = 8_000_000
_SKIPPED = frozenset(
    [
        ".png",
        ".jpg",
        ".gif",
        ".svg",
        ".pdf",
        ".js",
        ".css",
        ".json",
        ".so",
        ".ico",
        ".woff2",
        ".map",
        ".pyc",
        ".woff",
        ".ttf",
        ".css",
    ]
)
_COMMON = frozenset(
    [
        "the",
        "of",
        "to",
        "and",
        "a",
        "in",
        "is",
        "it",
        "that",
        "for",
        "on",
        "with",
        "as",
        "be",
        "are",
        "this",
        "by",
        "from",
        "at",
        "or",
        "an",
        "was",
        "have",
    ]
)
_TAG = re.compile(r"<(script|style).*?</\1>|<[^>]{1,200}>", re.DOTALL | re.IGNORECASE)
_DOCSTRING = re.compile(r'''"""(.*?)"""''', re.DOTALL)
_COMMENT = re.compile(r"^[ \t]*#[: ]?(.*)$", re.MULTILINE)
_ROFF = re.compile(r"^[.'].*$|\\f[A-Z]|\\[-&e]|\\\(..", re.MULTILINE)


def texts(count: int) -> list[str]:
    """Return that many texts, the same ones for the same machine."""
    chosen = random.Random(1)
    made: list[str] = []
    some: list[str] = []
    words, wanted = 0, chosen.randint(SHORTEST, LONGEST)
    for paragraph in _again_and_again(_paragraphs()):
        some.append(paragraph)
        words += len(paragraph.split())
        if words >= wanted:
            made.append("\n\n".join(some))
            if len(made) == count:
                break
            some, words, wanted = [], 0, chosen.randint(SHORTEST, LONGEST)
    chosen.shuffle(made)
    return made


def _again_and_again(paragraphs: Iterable[str]) -> Iterator[str]:
    seen: list[str] = []
    for paragraph in paragraphs:
        seen.append(paragraph)
        yield paragraph
    order = random.Random(3)
    while seen:
        order.shuffle(seen)
        yield from seen


def _paragraphs() -> Iterator[str]:
    seen: set[bytes] = set()
    for text in _sources():
        for paragraph in re.split(r"\n\s*\n", text):
            words = paragraph.split()
            if not 12 <= len(words) <= SHORTEST or not _is_prose(words):
                continue
            line = " ".join(words)
            key = hashlib.blake2b(line.lower().encode(), digest_size=8).digest()
            if key not in seen:
                seen.add(key)
                yield line


def _is_prose(words: list[str]) -> bool:
    plain = sum(word.strip(".,;:()\"'").isalpha() for word in words)
    common = sum(word.lower() in _COMMON for word in words)
    return plain > 0.7 * len(words) and common > 0.15 * len(words)


def _sources() -> Iterator[str]:
    packages = {sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")}
    packages |= {"/usr/lib/python3", "/usr/lib/python3.11", *(p for p in sys.path if "site" in p)}
    for place in sorted(packages):
        for folder, _, names in os.walk(place):
            for name in sorted(names):
                path = Path(folder, name)
                if name.endswith(".py"):
                    yield from _python(path)
                elif path.suffix in {".txt", ".md", ".rst", ".html"} or name == "METADATA":
                    yield _plain(path)
    for place in _PLACES:
        for path in sorted(Path(place).rglob("*")):
            if path.suffix not in _SKIPPED:
                yield _plain(path)


def _plain(path: Path) -> str:
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return ""
        octets = path.read_bytes()
        if path.suffix == ".gz":
            octets = gzip.decompress(octets)
        text = octets[:_LARGEST].decode("utf-8")
    except (OSError, EOFError, ValueError):
        return ""
    if path.suffix in {".html", ".htm", ".xhtml"}:
        return html.unescape(_TAG.sub(" ", re.sub(r"</(p|h\d|li|dd|td)>", "\n\n", text)))
    if "/man/" in str(path):
        return _ROFF.sub("", text.replace("\n.PP", "\n\n.PP").replace("\n.TP", "\n\n.TP"))
    return text


def _python(path: Path) -> Iterator[str]:
    try:
        source = path.read_text("utf-8")
    except (OSError, ValueError):
        return
    for said in _DOCSTRING.findall(source):
        yield textwrap.dedent(said)
    yield _comments(source)


def _comments(source: str) -> str:
    """Return the comments, those on lines that follow each other as one paragraph."""
    lines: list[str] = []
    last = -1
    for match in _COMMENT.finditer(source):
        lines += [""] * (match.start() > last + 1)
        lines.append(match[1])
        last = match.end()
    return "\n".join(lines)
