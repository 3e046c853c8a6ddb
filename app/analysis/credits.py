"""Who wrote a text and which outlet it is from, as its bylines, datelines and credit lines say."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.analysis.edges import is_calendar
from app.analysis.media import brings_news, is_media_noun
from app.lexicon.people import is_given
from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, nouns
from app.model.document import Span
from app.names.fold import ARTICLES, PARTICLES, initials, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = 6  # lines at the top among which the writer may stand without the word "by"
_TOP = 12  # lines within which a story begins with place and agency
_TAIL = 4  # lines at the end among which the source may stand
_MOST_WORDS = 14  # of a line that says who wrote
_LONG = 20  # words from which on a line is a paragraph of the story
_BY = re.compile(
    r"\W*(?:(?:written|reported|compiled|reporting|posted|text|words|story|article) by|by|"
    r"(?:authors?|reporters?|correspondents?)\s?:)\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_BY_AT_END = re.compile(r".*(?:,|[-–—|]|\() ?[Bb]y (?P<rest>[^()]+?)\)?$")
_NOT_TEXT = re.compile(
    r"\W*(?:photo(?:graph)?s?|pictures?|images?|caption|illustration|maps?)\b", re.IGNORECASE
)
_PARTS = re.compile(r"\s*(?:[,|/;()·•]|\s[-–—]+\s)\s*")
_FOR = re.compile(r"\s+(?:exclusively |special(?:ly)? )?(?:for|of)\s+(?=(?:the )?[^\W\da-z])")
_REST = re.compile(r"\s+(?:in|at|from|on)\s.*", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE)
_SOURCE = re.compile(r"\W*source\b\s?:?\s+(?P<outlet>[^.|;]+?)\W*", re.IGNORECASE)
_RIGHTS = re.compile(
    r".*?(?:©|\([cC]\)|\bCopyright\b)(?:\s?©)?\s*(?:\d{4}(?:[-–]\d{2,4})?)?,?\s*(?:by )?"
    r"(?P<outlet>[^.,|;\d]+).*"
)
# Where a story was sent from, and in brackets who sent it.
_DATELINE = re.compile(
    r"(?P<place>[^\W\da-z][^()\n]{1,50})?\((?P<outlet>[^()\n\d]{2,40})\)"
    r"(?P<date>[^()\n.]{0,40}?)\s*(?:[-–—:]|\.\s)"
)
_AGENCY = re.compile(r"[a-z]{2,4}")  # agencies that sign in small letters
_JOINTS = [[w] for w in ARTICLES | PARTICLES]
_SMALL = frozenset(("of", "and", "the", "for", "&", "in", "on"))


@dataclass(frozen=True, slots=True)
class Credits:
    """The writers, the outlet (empty if the text does not say), and in order the bylines."""

    authors: tuple[str, ...] = ()
    outlet: str = ""
    lines: tuple[Span, ...] = ()

    def hold(self, span: Span) -> bool:
        """Tell whether something stands in one of the lines."""
        at = bisect_right(self.lines, span.start, key=lambda line: line.start)
        return at > 0 and self.lines[at - 1].covers(span)


def credited(text: str) -> Credits:
    """Read who wrote a text and for whom.

    Lines of the page are read everywhere if they say *by*, else only where such lines stand: at
    the top, beside a date or with the outlet, and at the end.
    """
    authors: list[str] = []
    outlets: dict[int, str] = {}  # by how sure: a byline, a dateline, a note on rights
    apart: list[Span] = []
    lines = list(_lines(text))
    for number, (start, line) in enumerate(lines):
        following = lines[number + 1][1] if number + 1 < len(lines) else ""
        found = _byline(line) or (_head(lines, number) if 0 < number < _HEAD else None)
        if found is not None:
            people, outlet = found
            authors += people
            below = _PARTS.split(following)[0]
            if not outlet and people and is_outlet(below) and _has_media_noun(below):
                outlet = below
            if outlet:
                outlets.setdefault(0, outlet)
            apart.append(Span(start, start + len(line)))
        elif number < _TOP and (sent := _dateline(line)):
            outlets.setdefault(1, sent)
        elif number >= len(lines) - _TAIL or number < _HEAD:
            right = _SOURCE.fullmatch(line) or _RIGHTS.fullmatch(line)
            if right and len(line.split()) <= _MOST_WORDS and is_outlet(right["outlet"]):
                outlets.setdefault(2, right["outlet"].strip())
    outlet = outlets[min(outlets)] if outlets else ""
    return Credits(tuple(dict.fromkeys(authors)), outlet, tuple(apart))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold anything, without blanks at their ends, and where they begin."""
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield start + len(line) - len(line.lstrip()), line.strip()
        start += len(line)


def _byline(line: str) -> tuple[list[str], str] | None:
    """Return the writers and the outlet of a line that begins or ends with *by*."""
    if len(line.split()) > _MOST_WORDS or line.endswith((".", "?", "!", "”")):
        return None
    if _NOT_TEXT.match(line):
        return None
    said = _BY.fullmatch(line) or _BY_AT_END.fullmatch(line)
    if said is None:
        return None
    return _read(said["rest"].split(";")[0])


def _head(lines: list[tuple[int, str]], number: int) -> tuple[list[str], str] | None:
    """Return the same of a line at the top that is but a name with an outlet or by a date."""
    line = lines[number][1]
    if len(line.split()) > _MOST_WORDS // 2 or line.endswith((".", "?", "!", ":", "”")):
        return None
    people, outlet = _read(line) or ([], "")
    given = bool(people) and all(is_given(plain(one).split()[0]) for one in people)
    near = [lines[i][1] for i in (number - 1, number + 1) if i < len(lines)]
    dated = any(_is_dated(other) for other in near)
    begins = number + 1 < len(lines) and len(lines[number + 1][1].split()) >= _LONG
    sure = (dated and bool(outlet)) or (given and (dated or (bool(outlet) and begins)))
    return (people, outlet) if people and sure else None


def _is_dated(line: str) -> bool:
    """Tell whether a line is hardly more than a date."""
    words = plain(line).split()
    return bool(re.search(r"\b(?:1[5-9]|20)\d\d\b", line)) and len(words) < _MOST_WORDS


def _read(said: str) -> tuple[list[str], str] | None:
    """Return the people and the outlet that a byline names after its *by*."""
    who, *whom = _FOR.split(said, maxsplit=1)
    outlet = ""
    if whom and is_full_name(_AND.split(_PARTS.split(who)[-1])[-1]):
        first = _PARTS.split(whom[0])[0]
        outlet = next((o for o in (first, _REST.sub("", first)) if is_outlet(o)), "")
    people: list[str] = []
    for part in filter(None, _PARTS.split(who)):
        bare = _REST.sub("", part)
        named = [one for one in _AND.split(bare) if is_full_name(one)]
        if named and not _has_media_noun(part):
            # Of two names alike in build the first wrote, the second is for whom.
            alone = people and len(named) == 1 and not is_given(plain(named[0]).split()[0])
            if alone and is_outlet(part):
                outlet = part
            else:
                people += named
        elif not outlet and is_outlet(part) and (people or _has_media_noun(part)):
            outlet = part
    return (people, outlet) if people or outlet else None


def _dateline(line: str) -> str | None:
    """Return who sent a story, where it begins with the place and the sender in brackets."""
    sent = _DATELINE.match(line)
    if sent is None or len(line.split()) < _LONG // 2:
        return None
    place, outlet = (sent["place"] or "").strip(), sent["outlet"].strip()
    towns = re.split(r"[,\d]", place)[0].strip()
    is_place = not place or towns.isupper() or "," in place or bool(population(towns))
    if not is_place or outlet.lower() in initials(place):
        return None
    if sent["date"].strip() and not any(c.isdigit() for c in sent["date"]):
        return None
    signed = is_outlet(outlet, body=True) or _AGENCY.fullmatch(outlet)
    return outlet if signed else None


def is_full_name(text: str) -> bool:
    """Tell whether words are written as a person's full name and are no desk, office or place."""
    words = text.split()
    if not 1 < len(words) < 6 or any(c.isdigit() for c in text) or is_calendar(text):
        return False
    folded = plain(text).split()
    if not folded or folded[0] in ARTICLES - {"al", "el"} or _has_media_noun(text):
        return False
    small = [w for w in words if not w[0].isupper()]
    if not words[0][0].isupper() or any(plain(w).split()[:1] not in _JOINTS for w in small):
        return False
    if states().home(text) or population(text):
        return False
    known = nouns()
    if any(known.is_a(known.singular(w), *BODIES) for w in folded[:-1]):
        return False
    return is_given(folded[0]) or not known.knows(known.singular(folded[-1]))


def is_outlet(text: str, *, body: bool = False) -> bool:
    """Tell whether words are written as a name that could be an outlet's: no place, post or date.

    An office is none either, unless any ``body`` may be meant.
    """
    words = text.split()
    if not 0 < len(words) < 7 or is_calendar(text):
        return False
    if not (words[0][0].isupper() or words[0] == "the") or states().home(text):
        return False
    if any(not w[0].isupper() and w.lower() not in _SMALL and not w.isdigit() for w in words):
        return False
    if population(text) or any(len(w) > 2 and w.isdigit() for w in words):
        return False
    known = nouns()
    folded = [w for w in plain(text).split() if w not in ARTICLES] or [""]
    ends = (folded[0], folded[-1]) if folded[1:2] == ["of"] else (folded[-1],)
    bodies = any(known.is_a(known.singular(w), *BODIES, most=4) for w in ends)
    return _has_media_noun(text) or ((body or not bodies) and not brings_news(folded[-1]))


def _has_media_noun(text: str) -> bool:
    return any(is_media_noun(word) for word in plain(text).split())
