"""The words of the interface in the reader's language: looked up when they are shown.

English is what the program is written in. ``tr`` says a sentence now; ``phrase`` makes one that
is English wherever it goes (tables, exports, the command line) and can still be translated by
``tr`` where it is shown. Where the words come from is installed by the window: without that, as on
the command line, everything stays English. pyside6-lupdate collects the words of both functions.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping

Lookup = Callable[[str, str, int], str]
"""Source, its English singular (empty where nothing is counted) and the count, -1 for none."""

_COUNT = "%n"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"  # marks that every face has


def _english(source: str, singular: str, n: int) -> str:
    return singular if n == 1 and singular else source


_ENGLISH = "en"

_lookup: Lookup = _english
_language = _ENGLISH
_leftwards = False


def install(lookup: Lookup | None, *, language: str = _ENGLISH, leftwards: bool = False) -> None:
    """Take all words from somewhere else; from nowhere with None, so that they are English.

    ``language`` is its code, ``leftwards`` says that it is read from right to left.
    """
    global _lookup, _language, _leftwards
    _lookup, _language, _leftwards = lookup or _english, language, leftwards


def language() -> str:
    """Return the code of the language that is installed."""
    return _language


def leftwards() -> bool:
    """Tell whether the language that is installed is read from right to left."""
    return _leftwards


def isolated(text: str) -> str:
    """Return words of a text or a name such that they do not disturb a line read leftwards."""
    if not _leftwards or not text or reads_leftwards(text):
        return text
    return f"{_LEFT_TO_RIGHT}{text}{_LEFT_TO_RIGHT}"


def reads_leftwards(text: str) -> bool:
    """Tell whether a text is to begin at the right edge: by the first letter with a direction."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


class Phrase(str):
    """An English sentence that knows what it was made of."""

    __slots__ = ("_parts",)

    _parts: tuple[str, str, int | None, Mapping[str, object]]

    def __new__(
        cls, source: str, singular: str, n: int | None, values: Mapping[str, object]
    ) -> Phrase:
        """Say it in English, and keep its parts."""
        self = super().__new__(cls, _say(_english, source, singular, n, values, str))
        self._parts = (source, singular, n, values)
        return self

    def __reduce__(self) -> tuple[type[Phrase], tuple[object, ...]]:
        """Return what copies are made of."""
        return Phrase, self._parts

    def said(self) -> str:
        """Return it in the language that is installed."""
        return _say(_lookup, *self._parts, _shown)


def tr(source: str, singular: str = "", n: int | None = None, /, **values: object) -> str:
    """Return a sentence in the reader's language.

    Args:
        source: The sentence in English, or a :class:`Phrase`; ``{name}`` stands for a value.
        singular: The sentence for a count of one, where ``n`` is given.
        n: What is counted; ``%n`` in the sentence stands for it.
        values: What stands in the braces; a :class:`Phrase` among them is translated too.
    """
    if isinstance(source, Phrase) and n is None and not values:
        return source.said()
    return _say(_lookup, source, singular, n, values, _shown)


def phrase(source: str, singular: str = "", n: int | None = None, /, **values: object) -> str:
    """Return a sentence in English that :func:`tr` can translate later; arguments as there."""
    return Phrase(source, singular, n, values)


def joined(parts: Iterable[str]) -> str:
    """Return clauses as one sentence in English, each of which :func:`tr` can translate later."""
    values = {f"part{n}": part for n, part in enumerate(parts)}
    return Phrase("; ".join(f"{{{name}}}" for name in values), "", None, values)


def _say(
    lookup: Lookup,
    source: str,
    singular: str,
    n: int | None,
    values: Mapping[str, object],
    show: Callable[[str], str],
) -> str:
    if not source:
        return ""  # an empty source is where Qt keeps what a catalogue says of itself
    said = lookup(str(source), singular, -1 if n is None else n)
    if n is not None:
        said = said.replace(_COUNT, f"{n:,}")
    if values:
        said = _filled(said, values, show)
    if _leftwards and show is _shown and said != source and not reads_leftwards(said):
        return _RIGHT_TO_LEFT + said  # a line that begins with a name or a key goes leftwards, too
    return said


def _filled(said: str, values: Mapping[str, object], show: Callable[[str], str]) -> str:
    return said.format(
        **{
            name: value if isinstance(value, int | float) else show(_as_text(value))
            for name, value in values.items()
        }
    )


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else str(value)


def _shown(value: str) -> str:
    return isolated(value.said() if isinstance(value, Phrase) else value)
