"""News media: outlets by the nouns of their names and by how a text quotes what they report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.analysis.powers import is_power
from app.lexicon.wordnet import BODIES, PERSON, TIME, nouns
from app.names.fold import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.names.find import Occurrence, Token
    from app.names.fold import Name

# WordNet: press, periodical, news (two senses), radio and television, television set, website
_MEDIA = (6263369, 6593296, 6642138, 6681177, 6276697, 4405907, 6359193)
# WordNet: writer (journalists are), newsperson, correspondent, broadcaster, editor, photographer
_NEWSPEOPLE = (10794014, 10521662, 9966554, 9875786, 10044879, 10426749)
# What papers are called after: persons (*guardian*), communication (*dispatch*), times
_TITLES = (PERSON, 33020, TIME)
_SIGHT = 4  # words on either side of a name that are looked at
_TELL = frozenset(("tell", "tells", "telling", "told"))
_TALK = frozenset(("interview", "interviews", "interviewed", "statement", "spoke", "speaking"))
_CARRY = frozenset(
    ("aired", "broadcast", "carried", "cited", "posted", "printed", "published", "quoted",
     "reported")
)  # fmt: skip
_REPORT = frozenset(
    (
        "aired",
        "broadcast",
        "cited",
        "cites",
        "published",
        "quoted",
        "reported",
        "reporting",
        "reports",
    )
)
NAMED = 3.0  # what the noun of its name, or a byline for it, says for an outlet
_CALLED = 2.5  # what a noun before it says (*the newspaper X*)
_OF_NEWS = 1.5  # what one behind it says: a town has newspapers and reporters, too
_QUOTED = 1.0
_HINT = 0.5
SURE = 1.0  # the weight from which on a body is taken for an outlet


def is_media_noun(word: str) -> bool:
    """Tell whether a folded noun says of its bearer that it brings news (*gazette*, *TV*)."""
    return nouns().is_a(nouns().singular(word), *_MEDIA)


def brings_news(word: str) -> bool:
    """Tell whether a folded noun says of a person that they bring news (*reporter*)."""
    return nouns().is_a(nouns().singular(word), *_NEWSPEOPLE)


def is_outlets_name(read: Name) -> bool:
    """Tell whether such a noun begins or ends a name (*Radio X*, *X Gazette*, *X News Agency*)."""
    words = read.spelled
    return len(words) > 1 and any(map(is_media_noun, {words[0], *words[-2:]}))


class Signs:
    """Collects what speaks for an outlet; each kind of sign counts once."""

    def __init__(self) -> None:
        """Start without signs."""
        self._kinds: dict[str, float] = {}

    @property
    def weight(self) -> float:
        """Return what all signs weigh together."""
        return sum(self._kinds.values())

    def name(self, read: Name) -> None:
        """Count what the name itself says: its noun, for outlets or for other bodies."""
        known = nouns()
        if is_outlets_name(read):
            self._kinds["name"] = NAMED
        elif any(
            known.is_a(known.singular(w), *BODIES, most=4) or is_power(w) for w in read.spelled
        ):
            self._kinds["body"] = -_QUOTED  # a commission is told things, too
        elif known.is_a(read.spelled[-1], *_TITLES):
            self._kinds["title"] = _HINT

    def credited(self) -> None:
        """Count that the text's byline or dateline names it as where the text is from."""
        self._kinds["credited"] = NAMED

    def described(self) -> None:
        """Count that a noun in apposition calls it a paper, a broadcaster or the like."""
        self._kinds["noun"] = _CALLED

    def context(self, words: Sequence[Token], at: Occurrence, text: str) -> None:
        """Count how the text speaks of it at one place."""
        before = _near(text, words[max(0, at.first - _SIGHT) : at.first][::-1], words[at.first])
        after = _near(text, words[at.last + 1 : at.last + 1 + _SIGHT], words[at.last])
        for kind, weight in (*_before(before), *_after(after)):
            self._kinds[kind] = max(weight, self._kinds.get(kind, weight))


def _near(text: str, some: Iterable[Token], name: Token) -> list[str]:
    """Return the folded words next to a name, the nearest first, up to a mark of punctuation."""
    out: list[str] = []
    last = name
    for word in some:
        left, right = sorted((last, word), key=lambda w: w.start)
        gap = text[left.end : right.start]
        if gap.strip(" \u00a0'’s“”\"‘-"):
            break
        out.append(word.folded)
        last = word
    return out


def _before(near: list[str]) -> Iterator[tuple[str, float]]:
    """Yield the kinds of sign that stand before a name, with their weights."""
    near = [w for w in near if w not in ARTICLES]
    if not near:
        return
    if near[0] in _TELL:
        yield "told", _QUOTED
    elif is_media_noun(near[0]) or near[:2] == ["agency", "news"]:
        yield "noun", _CALLED
    elif len(near) > 1 and near[0] in ("of", "for", "at", "from") and brings_news(near[1]):
        yield "people", _OF_NEWS
    elif len(near) > 1 and near[0] in ("by", "in", "on") and near[1] in _CARRY:
        yield "carried", _QUOTED
    elif len(near) > 1 and near[0] in ("with", "to") and near[1] in _TALK:
        yield "talked", _HINT
    elif near[:2] == ["to", "according"]:
        yield "according", _HINT


def _after(near: list[str]) -> Iterator[tuple[str, float]]:
    """Yield the kinds of sign that stand behind a name, with their weights."""
    known = nouns()
    for number, word in enumerate(near[:2]):
        agency = near[number : number + 2] == ["news", "agency"]
        if brings_news(word):
            yield "people", _OF_NEWS
        elif agency or (is_media_noun(word) and word != "news"):
            yield "noun", _OF_NEWS
        elif number == 0 and word in _REPORT:
            yield "reports", _HINT
        elif number == 0 and known.is_a(known.singular(word), PERSON, most=1):
            yield "people of its own", -_QUOTED
