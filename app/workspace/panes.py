"""How the two panes stand to each other: where they are, and how they scroll together."""

from __future__ import annotations

from enum import StrEnum

from app.translation import phrase


class Layout(StrEnum):
    """Where the two texts stand."""

    BESIDE = "beside"
    STACKED = "stacked"
    ONE = "one"


class Tie(StrEnum):
    """How far one text goes along when the other is scrolled."""

    FREE = "free"
    PROPORTIONAL = "proportional"
    MENTION = "mention"

    @property
    def next(self) -> Tie:
        """Return the mode that follows, round the end."""
        ties = list(Tie)
        return ties[(ties.index(self) + 1) % len(ties)]


TIE_WORDS = {
    Tie.FREE: phrase("Each text scrolls by itself"),
    Tie.PROPORTIONAL: phrase("The texts scroll in proportion"),
    Tie.MENTION: phrase("The other text follows by shared mention"),
}
