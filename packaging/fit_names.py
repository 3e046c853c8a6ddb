"""Fit the coefficients of app/names/weigh.py and scripts.py to pairs of names.

    python3 packaging/fit_names.py PAIRS     (PAIRS: lines of JSON with "a", "b" and "same":
                                              whether they are known to be one actor's;
                                              those whose "kind" is "alias" are left out)

It prints the coefficients, to be copied there, and how well a fit to nine tenths of the names
does on the tenth that it has not seen.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.names.align import align
from app.names.compare import compare
from app.names.fold import name
from app.names.scripts import apart, two_scripts
from app.names.weigh import Features, features

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS = 10
RIDGE = 1.0  # holds coefficients back that few names speak for


def fit(seen: np.ndarray, same: np.ndarray) -> np.ndarray:
    """Return the coefficients of a logistic regression, the bias first (Newton's method)."""
    spread = seen.std(axis=0) + 1e-9
    rows = np.c_[np.ones(len(seen)), seen / spread]
    held = RIDGE * np.eye(rows.shape[1])
    held[0, 0] = 0.0
    found = np.zeros(rows.shape[1])
    for _ in range(50):
        odds = 1 / (1 + np.exp(-rows @ found))
        slope = rows.T @ (odds - same) + held @ found
        step = np.linalg.solve((rows.T * (odds * (1 - odds))) @ rows + held, slope)
        found -= step
    return found / np.r_[1.0, spread]


def f1(said: np.ndarray, same: np.ndarray) -> float:
    """Return the harmonic mean of precision and recall, in percent."""
    return 200 * (said & same).sum() / (said.sum() + same.sum())


def unseen(seen: np.ndarray, same: np.ndarray, part: np.ndarray) -> np.ndarray:
    """Return what fits to all parts but one say of that one, for each part."""
    said = np.zeros(len(same), bool)
    for held_out in range(PARTS):
        found = fit(seen[part != held_out], same[part != held_out])
        said[part == held_out] = found[0] + seen[part == held_out] @ found[1:] >= 0
    return said


def report(
    title: str, seen: np.ndarray, pairs: list[dict[str, Any]], labels: Sequence[str]
) -> None:
    """Print the coefficients for some pairs, and how well they do."""
    same = np.array([row["same"] for row in pairs])
    now = np.array([compare(row["a"], row["b"]).score >= 0.5 for row in pairs])
    # The pairs of one name stay together, or it would be known from the other tenths.
    part = np.array([crc32(row["a"].encode()) % PARTS for row in pairs])
    found = fit(seen, same)
    print(f"{title}: {len(pairs)} pairs")
    print(f"  F1 of compare() as it is: {f1(now, same):.1f}")
    print(f"  F1 on names that it was not fitted to: {f1(unseen(seen, same, part), same):.1f}")
    print(f"  _BIAS = {found[0]:.2f}")
    print("  " + ", ".join(f"{n}={v:.2f}" for n, v in zip(labels, found[1:], strict=True)))


def main() -> None:
    """Read the pairs, fit, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs", type=Path)
    lines = parser.parse_args().pairs.read_text(encoding="utf-8").splitlines()
    pairs = [row for row in map(json.loads, lines) if row.get("kind") != "alias"]
    across = [row for row in pairs if two_scripts(row["a"], row["b"])]
    seen = np.array([[apart(row["a"], row["b"])] for row in across])
    report("app/names/scripts.py", seen, across, ("_COEFFICIENT",))
    # Equal names are decided before anything is weighed: they have nothing to tell.
    names = [(name(row["a"]), name(row["b"]), row) for row in pairs if row not in across]
    names = [(a, b, row) for a, b, row in names if a.words and b.words and a.key != b.key]
    seen = np.array([features(align(a, b)) for a, b, _ in names])
    report("app/names/weigh.py", seen, [row for *_, row in names], Features._fields)


if __name__ == "__main__":
    main()
