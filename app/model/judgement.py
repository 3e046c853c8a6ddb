"""What the reader has decided: whether what two texts name is one actor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What the reader says of two actors."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Named:
    """An actor of a text: the document's id, and the names that the text uses."""

    document: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on the actors of two texts."""

    one: Named
    other: Named
    verdict: Verdict
