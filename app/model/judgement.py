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

    @property
    def words(self) -> str:
        """Return what the reader has said as a sentence."""
        return _SAID[self.verdict].format(self.one.names[0], self.other.names[0])


_SAID = {
    Verdict.SAME: "“{}” and “{}” are one.",
    Verdict.DIFFERENT: "“{}” and “{}” are two.",
    Verdict.UNSURE: "You are unsure about “{}” and “{}”.",
}
