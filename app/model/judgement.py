"""What the reader has decided: who is one, what an actor is called, of what sort, if it is any."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.model.words import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

from app.translation import phrase


class Verdict(StrEnum):
    """What the reader says: the first three of two actors, the others of one."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    NAME = "name"
    TYPE = "type"
    ACTOR = "actor"
    NOBODY = "nobody"

    @property
    def of_two(self) -> bool:
        """Tell whether it is about two actors."""
        return self in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)


@dataclass(frozen=True, slots=True)
class Named:
    """An actor of a text: the document's id, and the names that the text uses."""

    document: str
    names: tuple[str, ...]


NOBODY = Named("", ())
"""Stands for the other actor where a verdict is about what one text alone names."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on the actors of two texts, or on one actor by the names that two texts use.

    ``word`` is what is said beyond the verdict: an actor's name or its sort. With ``start`` only
    the mention at this offset of the text of ``one`` is meant. One that does not hold takes back
    what was said in the same words before.
    """

    one: Named
    other: Named
    verdict: Verdict
    word: str = ""
    start: int | None = None
    holds: bool = True

    @property
    def sides(self) -> tuple[Named, ...]:
        """Return who is spoken of."""
        return tuple(side for side in (self.one, self.other) if side.names)

    @property
    def words(self) -> str:
        """Return what the reader has said as a sentence."""
        if not self.holds:
            return phrase("Taken back: {words}", words=replace(self, holds=True).words)
        one, other = self.one.names[0], (self.other.names or self.one.names)[0]
        if self.start is not None and self.verdict.of_two and one != other:
            return phrase(_SAID_HERE[self.verdict], one=one, other=other)
        if self.start is not None and self.verdict is Verdict.DIFFERENT:
            return phrase("“{one}” in one place is another actor.", one=one)
        if self.verdict.of_two and one == other and self.one.document != self.other.document:
            return phrase(_SAID_OF_ONE_NAME[self.verdict], one=one)
        return phrase(_SAID[self.verdict], one=one, other=other, word=self._word)

    @property
    def _word(self) -> str:
        if self.verdict is not Verdict.TYPE:
            return self.word
        return {kind.value: words for kind, words in TYPES.items()}.get(self.word) or phrase(
            "other"
        )


_SAID = {
    Verdict.SAME: phrase("“{one}” and “{other}” are one."),
    Verdict.DIFFERENT: phrase("“{one}” and “{other}” are two."),
    Verdict.UNSURE: phrase("You are unsure about “{one}” and “{other}”."),
    Verdict.NAME: phrase("“{one}” is called “{word}”."),
    Verdict.TYPE: phrase("“{one}” is of the sort “{word}”."),
    Verdict.ACTOR: phrase("“{one}” is an actor."),
    Verdict.NOBODY: phrase("“{one}” is not an actor."),
}
_SAID_OF_ONE_NAME = {
    Verdict.SAME: phrase("“{one}” is one actor in both texts."),
    Verdict.DIFFERENT: phrase("“{one}” is another actor in each text."),
    Verdict.UNSURE: phrase("You are unsure whether “{one}” is one actor in both texts."),
}
_SAID_HERE = {
    Verdict.SAME: phrase("“{one}” in one place is “{other}”."),
    Verdict.DIFFERENT: phrase("“{one}” in one place is not “{other}”."),
    Verdict.UNSURE: phrase("You are unsure whether “{one}” in one place is “{other}”."),
}


def holding(said: Iterable[tuple[Judgement, str]]) -> tuple[tuple[Judgement, str], ...]:
    """Return of dated judgements, in the order of saying, those that were not taken back."""
    found: list[tuple[Judgement, str]] = []
    for judgement, made in said:
        if judgement.holds:
            found.append((judgement, made))
        else:
            back = replace(judgement, holds=True)
            found = [pair for pair in found if pair[0] != back]
    return tuple(found)
