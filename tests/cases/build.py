#!/usr/bin/env python3
"""Make the texts and the gold of the cases from their marked-up sources (standard library only).

    python tests/cases/build.py           writes a.txt, b.txt, gold.json beside each key.toml
    python tests/cases/build.py --lint    shows names and numbers that no mark covers

``a.marked.txt`` and ``b.marked.txt`` are the texts with marks, each ``surface|tag`` in brackets that
may be nested:

    [Kharkiv|kharkiv]           a mention by name of the actor ``kharkiv``
    [Sudan|~sudan]              a name inside a longer name: neither required nor wrong
    [the city|=kharkiv]         a common noun for the actor: neither required nor wrong
    {at least <14> men|killed:14:at_least}
                                a figure, its number in <>, its value (14, 10-15 or null), how firm
    «on Monday|2024-06-17»      a date: its ISO value cut to the grain, or ``rel-…`` if none follows

``key.toml`` says what the tags stand for, which figures compare how, which pairs of figures merely
share a number (``traps``) and which actors must not be linked (``apart``).
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).resolve().parent
_CLOSING = {"[": "]", "{": "}", "«": "»", "<": ">"}


@dataclass(frozen=True)
class Mark:
    """A stretch of the plain text, the kind of its bracket, and its tag."""

    kind: str
    start: int
    end: int
    tag: str


def parse(marked: str) -> tuple[str, list[Mark]]:
    """Return the plain text and its marks in reading order, outer ones first."""
    plain: list[str] = []
    marks: list[Mark] = []
    open_marks: list[tuple[str, int]] = []
    at = 0
    while at < len(marked):
        char = marked[at]
        if char in _CLOSING:
            open_marks.append((char, len(plain)))
        elif open_marks and char in ("|", ">"):
            kind, start = open_marks.pop()
            closing = _CLOSING[kind]
            if (char == ">") != (kind == "<"):
                raise ValueError(f"{kind} is closed by {char} near {marked[at - 40 : at + 20]!r}")
            until = marked.index(closing, at)
            marks.append(Mark(kind, start, len(plain), marked[at + 1 : until]))
            at = until
        elif char in "]}»>|":
            raise ValueError(f"{char} closes nothing near {marked[at - 40 : at + 20]!r}")
        else:
            plain.append(char)
        at += 1
    if {"~", "="} & set(plain):
        raise ValueError("~ and = belong before the tag")
    if open_marks:
        raise ValueError(f"left open: {open_marks}")
    return "".join(plain), sorted(marks, key=lambda m: (m.start, -m.end))


def _value(text: str) -> float | list[float] | None:
    if text == "null":
        return None
    numbers = [float(part) for part in re.split(r"(?<=\d)-", text)]
    return numbers[0] if len(numbers) == 1 else numbers


class Case:
    """One case: its two texts and what is annotated in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = folder.name
        self.key = tomllib.loads((folder / "key.toml").read_text("utf-8"))
        self.texts: dict[str, str] = {}
        self.marks: dict[str, list[Mark]] = {}
        for side in "AB":
            source = folder / f"{side.lower()}.marked.txt"
            self.texts[side], self.marks[side] = parse(source.read_text("utf-8"))

    def gold(self) -> dict[str, object]:
        """Return the annotation as gold.json holds it."""
        return {
            "subject": self.key["subject"],
            "documents": {
                side: {"file": f"{side.lower()}.txt", "chars": len(self.texts[side])}
                for side in "AB"
            },
            "actors": self._actors(),
            "figures": self._figures(),
            "dates": self._dates(),
            "near_misses": self._near_misses(),
        }

    def _surface(self, side: str, mark: Mark) -> list[object]:
        return [mark.start, mark.end, self.texts[side][mark.start : mark.end]]

    def _mentions(self, prefix: str, name: str) -> dict[str, list[list[object]]]:
        return {
            side: [
                self._surface(side, mark)
                for mark in self.marks[side]
                if mark.kind == "[" and mark.tag == prefix + name
            ]
            for side in "AB"
        }

    def _actors(self) -> list[dict[str, object]]:
        known = self.key["actors"]
        used = {m.tag.lstrip("~=") for side in "AB" for m in self.marks[side] if m.kind == "["}
        if used != set(known):
            raise ValueError(f"{self.name}: actors {sorted(used ^ set(known))}")
        rows = []
        for name, about in known.items():
            mentions = self._mentions("", name)
            rows.append(
                {
                    "id": name,
                    **about,
                    "linked": all(mentions.values()),
                    "mentions": mentions,
                    "nested": self._mentions("~", name),
                    "nominal": self._mentions("=", name),
                }
            )
        return rows

    def _figure_mentions(self) -> dict[str, dict[str, list[dict[str, object]]]]:
        found: dict[str, dict[str, list[dict[str, object]]]] = {}
        for side in "AB":
            numbers = [m for m in self.marks[side] if m.kind == "<"]
            for mark in (m for m in self.marks[side] if m.kind == "{"):
                name, value, *firm = mark.tag.split(":")
                number = [n for n in numbers if mark.start <= n.start and n.end <= mark.end]
                if len(number) != 1:
                    raise ValueError(f"{self.name} {side}: {mark.tag} has {len(number)} numbers")
                rows = found.setdefault(name, {"A": [], "B": []})[side]
                rows.append(
                    {
                        "start": mark.start,
                        "end": mark.end,
                        "surface": self.texts[side][mark.start : mark.end],
                        "number": self._surface(side, number[0]),
                        "value": _value(value),
                        "modifier": firm[0] if firm else "exact",
                    }
                )
        return found

    def _figures(self) -> list[dict[str, object]]:
        found = self._figure_mentions()
        about = self.key["figures"]
        both = {name for name, mentions in found.items() if all(mentions.values())}
        if both != set(about):
            raise ValueError(f"{self.name}: figures {sorted(both ^ set(about))}")
        rows: list[dict[str, object]] = [
            {
                "id": name,
                **about.get(name, {"what": name.replace("-", " "), "relation": "none", "why": ""}),
                "mentions": mentions,
            }
            for name, mentions in found.items()
        ]
        for trap in self.key["traps"]:
            sides = {"A": found[trap["a"]]["A"], "B": found[trap["b"]]["B"]}
            if not all(sides.values()):
                raise ValueError(f"{self.name}: no such trap {trap}")
            rows.append(
                {
                    "id": f"trap-{trap['a']}-{trap['b']}",
                    "what": trap["why"],
                    "relation": "unrelated",
                    "why": trap["why"],
                    "trap": True,
                    "mentions": sides,
                }
            )
        return rows

    def _dates(self) -> list[dict[str, object]]:
        rows: dict[str, dict[str, list[list[object]]]] = {}
        for side in "AB":
            for mark in (m for m in self.marks[side] if m.kind == "«"):
                rows.setdefault(mark.tag, {"A": [], "B": []})[side].append(
                    self._surface(side, mark)
                )
        return [
            {"id": value, "linked": all(mentions.values()), "mentions": mentions}
            for value, mentions in sorted(rows.items())
        ]

    def _near_misses(self) -> list[dict[str, object]]:
        rows = []
        for pair in self.key["apart"]:
            if not {pair["a"], pair["b"]} <= set(self.key["actors"]):
                raise ValueError(f"{self.name}: no such actors {pair}")
            rows.append({"actors": [pair["a"], pair["b"]], "why_not": pair["why"], "kind": "actor"})
        return rows

    def files(self) -> dict[str, str]:
        """Return the made files by name."""
        gold = json.dumps(self.gold(), ensure_ascii=False, indent=1)
        # a mention on one line
        gold = re.sub(r"\[\s+(\d+),\s+(\d+),\s+(\"(?:[^\"\\]|\\.)*\")\s+\]", r"[\1, \2, \3]", gold)
        return {"a.txt": self.texts["A"], "b.txt": self.texts["B"], "gold.json": gold + "\n"}


_NUMBER = re.compile(
    r"\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?"
    r"|\w+teen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|million|half)\b",
    re.IGNORECASE,
)


def lint(case: Case) -> list[str]:
    """Return names and numbers that stand in a text without a mark."""
    names = {
        case.texts[side][m.start : m.end]
        for side in "AB"
        for m in case.marks[side]
        if m.kind == "["
        if not m.tag.startswith("=")
    }
    found = []
    for side in "AB":
        text, marks = case.texts[side], case.marks[side]
        for name in sorted(names):
            for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
                if not any(
                    m.kind == "[" and m.start < hit.end() and hit.start() < m.end for m in marks
                ):
                    found.append(f"{case.name} {side}: {text[hit.start() - 30 : hit.end() + 20]!r}")
        for hit in _NUMBER.finditer(text):
            if not any(m.start < hit.end() and hit.start() < m.end for m in marks):
                found.append(f"{case.name} {side}: {text[hit.start() - 30 : hit.end() + 20]!r}")
        for hit in re.finditer(r"(?<![.?!“”] )(?<!^)\b[A-ZÀ-Ž][\w’-]+", text, re.MULTILINE):
            if not any(m.start < hit.end() and hit.start() < m.end for m in marks):
                found.append(f"{case.name} {side} ? {text[hit.start() - 20 : hit.end() + 10]!r}")
    return found


def cases() -> list[Case]:
    """Return all cases by name."""
    return [Case(key.parent) for key in sorted(CASES.glob("*/key.toml"))]


def main() -> None:
    """Write the made files, or show what the marks leave out."""
    for case in cases():
        if "--lint" in sys.argv[1:]:
            print(*lint(case), sep="\n")
            continue
        for name, content in case.files().items():
            (case.folder / name).write_text(content, "utf-8")
        words = [len(text.split()) for text in case.texts.values()]
        print(f"{case.name:12} words {words[0]:4} {words[1]:4}")


if __name__ == "__main__":
    main()
