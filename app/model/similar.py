"""What two texts of a library have in common."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Similar:
    """A document that is like another one, and what both have, the most telling first.

    ``score`` goes from 0 to 1. ``by_words`` says that words alone were compared, because what one
    of the two mentions is not known yet. ``copies`` are the ids of its near-copies.
    """

    document_id: str
    score: float
    actors: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    by_words: bool = False
    copies: tuple[str, ...] = ()
