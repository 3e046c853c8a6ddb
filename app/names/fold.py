"""A name's words in one spelling: case, script, accents, apostrophes, articles, sounds."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from anyascii import anyascii

from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, LOCATION, nouns
from app.names.syllables import made_of_syllables

if TYPE_CHECKING:
    from collections.abc import Sequence

APOSTROPHES = "'’‘ʼʻʿʾ`´׳"
_JOINED = str.maketrans("", "", APOSTROPHES)
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_POSSESSIVE = re.compile(rf"(?<=\w)(?:[{APOSTROPHES}]s|(?<=s)[{APOSTROPHES}])(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")

# Words that a name may have or lack without being another name: articles and particles.
ARTICLES = frozenset(
    "the a an al el ul as ash ad an ar at az l le la les los las der die das".split()  # noqa: SIM905
)
PARTICLES = frozenset(
    "of de del della di da do dos du van von den ter ten bin ibn ben bint for in and y e et und i "  # noqa: SIM905
    "on to".split()
)
_SONS = frozenset(("bin", "ibn", "ben", "bint"))  # what stands between a child and its father
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady st saint president minister premier "  # noqa: SIM905
    "chancellor king queen prince princess general gen lt col colonel maj major capt captain sgt "
    "sergeant admiral gov governor sen senator rep judge justice pope bishop rev reverend sheikh "
    "shaikh haji hajji mullah maulana mawlawi sayyid sayyed imam ayatollah comrade jr sr phd "
    "lieutenant commander chief secretary ambassador detective officer deputy sheriff "
    "coach".split()
)
LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg sa sas sarl "  # noqa: SIM905
    "spa srl bv nv oy ab as oao ooo zao pao jsc pjsc ojsc pty pte lp holding holdings".split()
)
_LITTLE = ARTICLES | PARTICLES
_BESIDE = _LITTLE | LEGAL_FORMS
# The same in several words; they stand at either end of a name.
_LONG_LEGAL_FORM = re.compile(
    r"(?:\b(?:(?:open |closed |public |private )?joint stock company|limited liability (?:company|"
    r"partnership)|public limited company|aktiengesellschaft|gesellschaft mit beschrankter haftung|"
    r"societe anonyme|sociedad anonima|s a de c v|sa de cv)\b ?)+"
)
_ABBREVIATED = {"mt": "mount", "ft": "fort", "st": "saint", "intl": "international"}
DIRECTIONS = frozenset(
    f"{a}{b}" for a in ("north", "south", "east", "west", "northeast", "northwest", "southeast",
                        "southwest") for b in ("", "ern")
) | {"central", "upper", "lower"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name: as folded, its sound, the sound's consonants, and what it weighs.

    ``weight`` is small for words that say only what sort of thing is named (*front*, *city*),
    middling for other common nouns, 1 for words that are names alone.
    """

    text: str
    sound: str
    bones: str
    weight: float
    initial: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A name and its words without articles, particles, titles and legal forms.

    ``spelled`` are these words as the text has them, folded; in ``words`` the adjective of a
    state stands as the state itself, so that *Chadian Army* and *Chad army* are the same words.
    ``key`` is the one spelling under which equal names meet, ``whole`` all that is written, folded
    and parted by blanks; ``joined`` are both without the blanks. ``texts`` are what the words are,
    ``onsets`` how they begin (``k0``, ``k1``: two with the same class of sounds). ``syllabic``
    tells whether all words are Chinese or Korean syllables. ``sons`` are pairs of a child and its
    father (*X bin Y*).
    """

    text: str
    words: tuple[Word, ...]
    spelled: tuple[str, ...]
    acronym: str
    key: str
    whole: str
    joined: tuple[str, str]
    texts: frozenset[str]
    onsets: frozenset[str]
    syllabic: bool
    sons: tuple[tuple[str, str], ...]


class _Ascii(dict[int, str]):
    """What each character is in ASCII, looked up once; a whole text is translated at once."""

    def __missing__(self, code: int) -> str:
        self[code] = "" if chr(code) in APOSTROPHES else anyascii(chr(code))
        return self[code]


_ASCII = _Ascii()
_PLAIN_APOSTROPHES = tuple(sign for sign in APOSTROPHES if sign.isascii())


def to_ascii(text: str) -> str:
    """Return a text in ASCII letters, apostrophes dropped."""
    if not text.isascii():
        return text.translate(_ASCII)
    for sign in _PLAIN_APOSTROPHES:
        if sign in text:
            text = text.replace(sign, "")
    return text


def strip_possessive(text: str) -> str:
    """Return a name without a possessive ending (*Chad’s* -> *Chad*)."""
    if _APOSTROPHE.search(text) is None:
        return text
    return _POSSESSIVE.sub("", text)


def plain(text: str) -> str:
    """Return a text in small ASCII letters, its words parted by blanks, apostrophes dropped."""
    text = _INITIALS.sub(lambda m: m.group().replace(".", "") + " ", strip_possessive(text))
    latin = text if text.isascii() else anyascii(text.translate(_JOINED))
    return " ".join(_WORD.findall(latin.translate(_JOINED).lower()))


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"([^aeiou])\1+", r"\1"), (r"sch(?=[^aeiou]|$)", "sh"), (r"tsch", "c"),
        (r"tch|ch|tj", "c"), (r"ph", "f"), (r"kh|gh|q|ck", "k"), (r"x", "ks"), (r"c(?=[eiy])", "s"),
        (r"(?<![tcs])h(?=$|[^aeiouy])", ""), (r"dj|zh|dzh", "j"), (r"dh", "d"), (r"th", "t"),
        (r"ts|tz", "z"), (r"w", "u"), (r"oo|ou", "u"), (r"ee|ie|ii|iy|yi", "i"),
        (r"ei|ey|ay|ai|ae", "e"), (r"au|aw", "o"), (r"y", "i"), (r"v", "f"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_VOWELS = re.compile(r"[aeiou]+")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Return a coarse sound of a folded word in which common transliterations meet.

    *sheikh*, *shaykh* -> ``shek``; *toufa*, *tufaa* -> ``tufa``; *qasem*, *kassem* -> ``kasem``.
    """
    out = word
    for pattern, replacement in _SOUNDS:
        out = pattern.sub(replacement, out)
    return out.replace("c", "k") if "c" in out and "ch" not in word and "tch" not in word else out


@lru_cache(maxsize=65536)
def word(text: str) -> Word:
    """Read one folded word."""
    heard = sound(text)
    known = nouns()
    singular = known.singular(text)
    if text in DIRECTIONS:
        weight = 0.8
    elif known.is_a(singular, *BODIES, most=12) or known.is_a(singular, LOCATION, most=1):
        weight = 0.25
    elif known.knows(singular):
        weight = 0.7
    else:
        weight = 1.0
    bones = _VOWELS.sub("", heard)
    return Word(text, heard, bones, weight, len(text) == 1 and text.isalpha())


@lru_cache(maxsize=65536)
def name(text: str) -> Name:
    """Read a name as written in a text."""
    folded = plain(text)
    all_words = (_LONG_LEGAL_FORM.sub("", folded) or folded).split()
    kept = [w for w in all_words if w not in _BESIDE]
    while len(kept) > 1 and kept[0] in TITLES and any(word(w).weight == 1.0 for w in kept[1:]):
        kept = kept[1:]  # "General X" loses its title, "General Staff" keeps its first word
    if len(kept) > 1 and kept[-1] in ("jr", "sr", "phd"):
        kept = kept[:-1]
    if not kept:
        kept = [w for w in all_words if w not in ARTICLES] or all_words
    letters = "".join(c for c in text if c.isalnum())
    acronym = (
        letters if 2 <= len(letters) <= 8 and letters.isupper() and len(all_words) == 1 else ""
    )
    words = tuple(word(_state(_ABBREVIATED.get(w, w)) if len(kept) > 1 else w) for w in kept)
    texts = [word.text for word in words]
    return Name(
        text=text,
        words=words,
        spelled=tuple(kept),
        acronym=acronym.lower(),
        key=" ".join(texts),
        whole=folded,
        joined=("".join(texts), folded.replace(" ", "")),
        texts=frozenset(texts),
        onsets=_onsets(words),
        syllabic=made_of_syllables(texts),
        sons=_sons(folded),
    )


def _sons(folded: str) -> tuple[tuple[str, str], ...]:
    words = [w for w in folded.split() if w not in ARTICLES]
    if _SONS.isdisjoint(words):
        return ()
    return tuple(
        (a, b) for a, of, b in zip(words, words[1:], words[2:], strict=False) if of in _SONS
    )


# Sounds that one spelling of a word begins with where another begins with another.
_ONSETS = {
    letter: letters[0]
    for letters in ("aeiouyhj", "kgq", "szcx", "vfw", "pb", "td")
    for letter in letters
}


def _onsets(words: Sequence[Word]) -> frozenset[str]:
    found: Counter[str] = Counter()
    onsets = set()
    for one in words:
        first = one.text[0] if one.text[0] == "w" or not one.sound else one.sound[0]
        onset = _ONSETS.get(first, first)
        onsets.add(f"{onset}{found[onset]}")
        found[onset] += 1
    return frozenset(onsets)


@lru_cache(maxsize=65536)
def _state(word: str) -> str:
    home = states().demonym_of(word)
    return plain(home).replace(" ", "") if home is not None else word


@lru_cache(maxsize=65536)
def initials(text: str) -> tuple[str, ...]:
    """Return the acronyms a name could be shortened to.

    They are made of all its words, and of its main ones; a legal form gives all its letters.
    """
    words = plain(text).split()
    main = [w for w in words if w not in _LITTLE]
    no_article = [w for w in words if w not in ARTICLES]
    joined = {"".join(w[0] for w in some) for some in (words, main, no_article) if len(some) > 1}
    joined |= {f"t{short}" for short in joined if len(short) > 1}  # of an article not written here
    if words and words[-1] in LEGAL_FORMS:
        joined |= {short[:-1] + words[-1] for short in joined}
    return tuple(sorted(joined))


def abbreviates(short: str, text: str) -> bool:
    """Tell whether letters are the beginnings of all of a name's words (*BeNeLux*)."""
    words = plain(text).split()
    return len(words) > 2 and _beginnings(short, words)


def _beginnings(letters: str, words: list[str]) -> bool:
    if not words or not letters:
        return not words and not letters
    first, rest = words[0], words[1:]
    if first in _LITTLE and _beginnings(letters, rest):
        return True
    same = 0
    while same < min(len(first), len(letters)) and first[same] == letters[same]:
        same += 1
        if _beginnings(letters[same:], rest):
            return True
    return False
