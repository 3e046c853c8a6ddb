"""Stems: what the forms of a word have in common, by the rules of its language (Snowball).

Words are taken and compared in their folded form, so a language's accents are gone on both sides.
"""

from __future__ import annotations

from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from Stemmer import Stemmer

DEFAULT = "en"
"""The language of texts that do not say theirs."""

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch",
    "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_one_at_a_time = Lock()  # a Stemmer keeps its word in itself


@lru_cache(maxsize=1 << 14)
def stem(word: str, language: str) -> str | None:
    """Return the stem of a folded word, None where ``language`` (ISO 639-1) has no stemmer."""
    stemmer = _stemmer(language)
    if stemmer is None:
        return None
    with _one_at_a_time:
        return str(stemmer.stemWord(word))


@cache
def _stemmer(language: str) -> Stemmer | None:
    from Stemmer import Stemmer, algorithms  # as long as no word is searched it is not needed

    name = _ALGORITHMS.get(language)
    return Stemmer(name) if name in algorithms() else None
