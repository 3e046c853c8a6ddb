#!/usr/bin/env python3
"""Print how the links of all cases stand to their gold.

python tests/cases/report.py            the table
python tests/cases/report.py --wrong    and all that is missing or wrong
"""

from __future__ import annotations

import sys

import scoring

from app.analysis.pipeline import Analyser

_COLUMNS = {
    "actor_recall": "actor R",
    "actor_precision": "actor P",
    "mention_recall": "mention R",
    "mention_precision": "mention P",
    "figure_recall": "figure R",
    "figure_precision": "figure P",
    "relation_accuracy": "relation",
    "date_recall": "date R",
    "date_precision": "date P",
}


def row(name: str, result: scoring.Score) -> str:
    """Return a line of the table, in percent."""
    rates = result.rates()
    cells = " ".join(f"{100 * rates[key]:{len(title)}.0f}" for key, title in _COLUMNS.items())
    return f"{name:11} {cells} {len(result.joined):6}"


def main() -> None:
    """Link all cases and print the table."""
    analyser = Analyser()
    results = {
        folder.name: scoring.score(folder, scoring.links_of(analyser, folder))
        for folder in scoring.folders()
    }
    print(f"{'case':11} {' '.join(_COLUMNS.values())} joined")
    for name, result in results.items():
        print(row(name, result))
    print(row("all", sum(results.values(), scoring.Score())))
    print("\nscores   links  mean  right")
    for low, number, mean, share in scoring.reliability(
        [pair for result in results.values() for pair in result.judged]
    ):
        print(f"{low:.1f}-{low + 0.1:.1f}  {number:5}  {mean:.2f}   {share:.2f}")
    if "--wrong" in sys.argv[1:]:
        for name, result in results.items():
            print(f"\n{name}")
            for kind, words in sorted(result.notes):
                print(f"  {kind:16} {words}")


if __name__ == "__main__":
    main()
