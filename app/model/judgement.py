"""What the reader has decided: whether what two texts name is one actor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.translation import phrase


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
        return phrase(_SAID[self.verdict], one=self.one.names[0], other=self.other.names[0])


_SAID = {
    Verdict.SAME: phrase("“{one}” and “{other}” are one."),
    Verdict.DIFFERENT: phrase("“{one}” and “{other}” are two."),
    Verdict.UNSURE: phrase("You are unsure about “{one}” and “{other}”."),
}
