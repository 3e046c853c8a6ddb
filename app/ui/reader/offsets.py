"""Characters and Qt's units: the one place that knows how they differ.

The app counts ``str`` characters (code points); Qt counts UTF-16 units, two for each character
beyond the Basic Multilingual Plane. A :class:`Units` translates within one piece of text.
"""

from __future__ import annotations

from bisect import bisect_left


class Units:
    """Translates offsets into one text, from characters to Qt's units and back."""

    __slots__ = ("_at", "_characters")

    def __init__(self, text: str) -> None:
        """Look up once which characters take two units; a text without any costs no more."""
        self._characters: list[int] = []
        self._at: list[int] = []
        if len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            self._characters = [i for i, c in enumerate(text) if c > "\uffff"]
            self._at = [i + n for n, i in enumerate(self._characters)]

    def from_character(self, offset: int) -> int:
        """Return the unit at which a character starts (or at which the text ends)."""
        return offset + bisect_left(self._characters, offset)

    def to_character(self, unit: int) -> int:
        """Return the character that a unit belongs to; the second of a pair counts as the first."""
        return unit - bisect_left(self._at, unit)
