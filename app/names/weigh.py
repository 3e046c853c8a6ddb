"""The odds that two names with some words in common are one actor's."""

from __future__ import annotations

from math import exp
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from app.names.align import weight

if TYPE_CHECKING:
    from app.names.align import Alignment

_CHANCE = 0.4  # two words taken at random may be as much alike
_ENOUGH = 2.0  # what two names share beyond two words makes them no surer


class Features(NamedTuple):
    """What speaks for and against one actor, in weights of words (1 is a word that only names)."""

    shared: float  # the words that answer to each other, as far as they add to the certainty
    unlike: float  # by how much these differ in spelling
    missing: float  # the words that one has over and above those of the other
    clash: float  # words of its own that each of the two has, less if they resemble each other
    both: float  # 1 if each has words of its own
    near: float  # how far the nearest of these are more alike than any two words may be


# Fitted by packaging/fit_names.py, which also tells how well they do on pairs they have not seen.
_BIAS = 1.14
_COEFFICIENTS = Features(
    shared=1.07, unlike=-3.45, missing=-0.33, clash=-2.36, both=-2.37, near=3.24
)


def features(found: Alignment) -> Features:
    """Return what two names show."""
    left, right = weight(found.left), weight(found.right)
    shared = unlike = 0.0
    for one, other, likeness in found.pairs:
        heavier = max(one.weight, other.weight)
        shared += heavier
        unlike += heavier * (1 - likeness)
    return Features(
        shared=min(_ENOUGH, shared),
        unlike=unlike,
        missing=min(_ENOUGH, abs(left - right)),
        clash=min(left, right) * (1 - found.nearest),
        both=float(bool(found.left and found.right)),
        near=max(0.0, found.nearest - _CHANCE),
    )


def odds(seen: Features) -> float:
    """Return the probability of one actor."""
    return 1 / (1 + exp(-_BIAS - sum(map(mul, _COEFFICIENTS, seen))))
