"""How far two names could be one actor's, and why, in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import JaroWinkler, Levenshtein

from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, LOCATION, nouns
from app.names import scripts
from app.names.fold import Name, Word, initials, name

SAME = "same-name"
SPELLING = "transliteration"
SHORT = "short-form"
ACRONYM = "acronym"


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score from 0 (another's) to 1 (the same name), the rule it rests on, and a reason."""

    score: float
    rule: str
    note: str


_VOWELS = frozenset("aeiou")
_NONE = Likeness(0.0, "", "")
_FRAMED = 0.84  # what equal frames of consonants are worth
_ALONE = 0.82  # for a single word that is to stand for a longer name
_JOINED = 0.85  # for words that one text writes apart and the other together
_LONGEST = 4  # letters of an abbreviation; what is longer may be a name in capitals
_SAME_WORD = 0.74  # two spellings below this are two words


@lru_cache(maxsize=262144)
def word_likeness(a: str, b: str) -> float:
    """Return how far two folded words could be spellings of one, 0 to 1."""
    return _likeness(_as_word(a), _as_word(b))


def _as_word(text: str) -> Word:
    return name(text).words[0]


def _likeness(a: Word, b: Word) -> float:
    if a.text == b.text:
        return 1.0
    if a.initial or b.initial:
        return 0.75 if a.text[0] == b.text[0] else 0.0
    if a.text.isdigit() or b.text.isdigit():
        return 0.0
    if a.sound == b.sound and len(a.sound) > 1:
        return 0.96
    shorter = min(len(a.sound), len(b.sound))
    if shorter < 3:
        return 0.0
    value = max(_by_sound(a, b), _FRAMED if _same_frame(a, b) else 0.0)
    if ("w" in a.text) != ("w" in b.text) and value < 1.0 and ("v" in a.text or "v" in b.text):
        # Elsewhere a w is a u, but some languages write it for v (*Wladimir*).
        value = max(value, _likeness(_with_v(a), _with_v(b)))
    return value


def _with_v(word: Word) -> Word:
    return _as_word(word.text.replace("w", "v")) if "w" in word.text else word


def _by_sound(a: Word, b: Word) -> float:
    edits = Levenshtein.normalized_similarity(a.sound, b.sound)
    onset = (a.sound[0] in _VOWELS) == (b.sound[0] in _VOWELS)
    if a.bones == b.bones and onset and (len(a.bones) > 1 or a.sound[0] == b.sound[0]):
        # The same consonants: vowels are what transliterations differ in.
        return max(0.9 if len(a.bones) > 2 else 0.8, 0.6 + 0.4 * edits)
    close = JaroWinkler.similarity(a.sound, b.sound)
    bones = Levenshtein.normalized_similarity(a.bones, b.bones)
    value = 0.5 * edits + 0.3 * close + 0.2 * bones
    if a.text[0] != b.text[0] and a.sound[0] != b.sound[0]:
        value -= 0.1 if onset else 0.2
    return max(0.0, value)


def _same_frame(a: Word, b: Word) -> bool:
    """Tell whether two words differ only within classes of consonants (*Gadhafi*, *Qadhafi*)."""
    one, other = scripts.frame(a.text), scripts.frame(b.text)
    near = abs(len(a.text) - len(b.text)) <= 2
    near = near and (a.sound[0] in _VOWELS) == (b.sound[0] in _VOWELS)
    return one == other and len(one) > 2 and near and (a.weight == b.weight == 1.0)


def _aligned(a: Name, b: Name) -> tuple[list[tuple[Word, Word, float]], list[Word], list[Word]]:
    """Pair the words of two names, likeliest first; return the pairs and what is left over."""
    pairs = sorted(
        ((_likeness(x, y), -abs(i - j), i, j) for i, x in enumerate(a.words)
         for j, y in enumerate(b.words)),
        reverse=True,
    )  # fmt: skip
    left, right, matched = set(range(len(a.words))), set(range(len(b.words))), []
    for value, _, i, j in pairs:
        if value < _SAME_WORD:
            break
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            matched.append((a.words[i], b.words[j], value))
    rest_a, rest_b = [a.words[i] for i in sorted(left)], [b.words[j] for j in sorted(right)]
    _join_parts(matched, rest_a, rest_b)
    _join_parts(matched, rest_b, rest_a)
    return matched, rest_a, rest_b


def _join_parts(
    matched: list[tuple[Word, Word, float]], one: list[Word], other: list[Word]
) -> None:
    """Match a leftover word with two neighbours that spell it apart, or that it is initials of."""
    for whole in list(one):
        for x, y in pairwise(other):
            value = _likeness(whole, _as_word(x.text + y.text))
            if whole.text == x.text[0] + y.text[0]:
                value = 0.85  # *JC* for *Jean-Claude*
            if value >= _JOINED:
                matched.append((whole, x, value))
                one.remove(whole)
                other.remove(x)
                other.remove(y)
                break


@lru_cache(maxsize=262144)
def compare(one: str, other: str) -> Likeness:
    """Compare two names as written; symmetric.

    The names' words are paired by spelling and sound. What is left over on one side only makes a
    short form of the name; what is left over on both sides speaks against one actor, the more the
    rarer the words are.
    """
    a, b = name(one), name(other)
    if not a.words or not b.words:
        return Likeness(1.0, SAME, "the same name") if one == other else _NONE
    if a.key == b.key:
        return Likeness(1.0, SAME, "the same name")
    if a.acronym and b.acronym and max(len(a.acronym), len(b.acronym)) <= _LONGEST:
        return Likeness(0.2, SPELLING, "two abbreviations")
    shortened = _by_initials(a, b)
    if shortened is not None:
        return shortened
    if (joined := a.key.replace(" ", "")) == b.key.replace(" ", "") and len(joined) > 3:
        return Likeness(0.97, SAME, "the same name, written apart or together")
    if scripts.vowelless(one, other):
        across = scripts.likeness(one, other)
        return Likeness(across, SPELLING, "one name in two scripts") if across else _NONE
    matched, left, right = _aligned(a, b)
    if not matched:
        return _NONE
    if bool(left) != bool(right) and len(matched) == 1:
        short, long = (a, b) if right else (b, a)
        if matched[0][2] < _ALONE:
            return Likeness(0.3, SHORT, "they share one word that is spelled alike")
        if not _heads(short, long, matched[0]):
            return Likeness(0.3, SHORT, "they share one word")
    return _scored(matched, left, right)


def _heads(short: Name, long: Name, match: tuple[Word, Word, float]) -> bool:
    """Tell whether a single word may stand for a longer name: not for one that it only describes.

    A state or its adjective describes (*Syrian Army* is not *Syria*), and so does a town (*Bank
    of Lagos*), a common noun or a word in the middle of a name.
    """
    table = states()
    if table.state(short.text) or table.demonym_of(short.text):
        return False
    telling = [w for w in long.words if w.weight >= 0.5]
    rest = [nouns().singular(w.text) for w in long.words if w not in match]
    if population(short.text):
        # The university of a town is not the town, but the city of that name is.
        if any(nouns().is_a(word, *BODIES) for word in rest):
            return False
        if not any(w is long.words[-1] for w in match):
            return all(nouns().is_a(word, LOCATION, most=1) for word in rest)
    if len(telling) < 2:
        return True
    # A body goes by its first word (*Nusra* for *Nusra Front*); a person by either name, and a
    # last name may be a common noun (*Bush*).
    weight = max(w.weight for w in match[:2])
    if len(telling) < len(long.words):
        return weight == 1.0 and telling[0] in match
    return (weight == 1.0 and telling[0] in match) or telling[-1] in match


def _by_initials(a: Name, b: Name) -> Likeness | None:
    for short, long in ((a, b), (b, a)):
        if len(short.acronym) > 1 and len(long.words) > 1 and short.acronym in initials(long.text):
            score = 0.9 if len(short.acronym) > 2 else 0.7
            return Likeness(score, ACRONYM, f"{short.text} are the initials of {long.text}")
    return None


def _scored(
    matched: list[tuple[Word, Word, float]], left: list[Word], right: list[Word]
) -> Likeness:
    weight = sum(max(x.weight, y.weight) for x, y, _ in matched)
    quality = sum(max(x.weight, y.weight) * v for x, y, v in matched) / weight
    worst = min(v for _, _, v in matched)
    lost_left, lost_right = sum(w.weight for w in left), sum(w.weight for w in right)
    rare = max(max(x.weight, y.weight) for x, y, _ in matched)
    base = quality * (0.5 + 0.5 * worst)
    spelled = worst < 1.0
    rule = SPELLING if spelled else SAME
    note = "two spellings of one name" if spelled else "the same words"
    if left or right:
        rule, note = SHORT, "one is a short form of the other"
        if spelled:
            note += ", in another spelling"
    if left and right:
        # Each has words of its own: the same actor only if these say little.
        lost = min(lost_left, lost_right)
        base *= weight / (weight + 1.6 * lost + 0.4 * max(lost_left, lost_right))
        if lost >= 0.7:
            base = min(base, 0.45)
    elif left or right:
        lost = min(lost_left + lost_right, 1.0)  # a name may be long
        base *= weight / (weight + 0.22 * lost)
        if rare < 0.5:
            base *= 0.5  # only words such as "front" or "city" in common
    return Likeness(round(min(base, 0.99), 4), rule, note)
