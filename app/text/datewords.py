"""Expressions of time as texts write them: what stands there, not yet what day it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.document import Span
from app.text.calendar import DAYS, MONTHS
from app.text.numbers import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip


def _cased(words: tuple[str, ...]) -> str:
    return "|".join(form for w in words for form in (w.title(), w.upper()))


# Names of months and days are known by their capital: "may" and "march" are other words.
_LONG = rf"(?:{_cased(MONTHS)})"
_SHORT = "|".join(
    form for w in MONTHS if w != "may" for form in (w[:3].title(), w[:3].upper())
) + "|Sept|SEPT"  # fmt: skip
MONTH = rf"(?:{_LONG}|(?:{_SHORT})\.?)"
_DAY = rf"(?:{_cased(DAYS)})"
_SPELLED = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_NUM = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?:(?P<{{0}}>{_DAY}),?\s(?:the\s)?)?"
_PART = r"(?:\s(?:early\s|late\s)?(?:morning|afternoon|evening|night|noon|midday|midnight))?"
_YEAR = r"[12]\d{3}"
_TIL = r"\s?(?:[-–—]|to|and|until|through)\s?"
_COUNT = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}"
    r"|a couple of|a dozen|fifteen|twenty|thirty|forty|fifty|hundred)"
)
_STOP = r"\s*(?:$|[.,;:!?)])"
_UNIT = r"(?:day|week|fortnight|month|year|decade)"
# A bare year counts only where a word before it shows that it is one; so does a bare month.
_BEFORE_YEAR = "|".join(
    rf"(?<=\b{w}\s)"
    for w in ("in", "In", "IN", "since", "Since", "by", "By", "until", "during", "During", "of",
              "from", "From", "after", "After", "before", "Before", "early", "late", "mid",
              "year", "spring", "summer", "autumn", "winter", "through", "between", "Between")
) + r"|(?<=[mM]id-)|(?<=\()(?=\d{4}\))"  # fmt: skip
_BEFORE_MONTH = "|".join(
    rf"(?<=\b{w}\s)" for w in ("in", "In", "since", "Since", "until", "Until", "during", "through",
                               "last", "Last", "next", "this", "late", "early", "mid", "of")
) + r"|(?<=[mM]id-)|(?<=\bof\slast\s)"  # fmt: skip
_NO_PEOPLE = r"(?!\s(?:people|men|women|persons|others|children|soldiers|troops|dead|km|miles)\b)"

_DATE = re.compile(
    rf"(?=[\d'’]|\b[A-Zacefhlmnopsty])"  # where none can begin: half of the time
    rf"(?:(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}})(?:T\d{{2}}:\d{{2}}\S*|\b)"
    rf"|(?<![\d/.-])(?P<yf>\d{{4}})[/.](?P<mf>\d{{1,2}})[/.](?P<df>\d{{1,2}})(?![\d/]|[.-]\d)"
    rf"|(?<![\d/.-])(?P<n1>\d{{1,2}})(?P<sep>[/.-])(?P<n2>\d{{1,2}})(?P=sep)(?P<ny>\d{{4}})(?![\d/]|[.-]\d)"
    rf"|(?<![\d/.-])(?P<s1>\d{{1,2}})/(?P<s2>\d{{1,2}})/(?P<sy>\d{{2}})(?![\d/]|[.-]\d)"
    # "12-14 December", "between 12 and 14 December"
    rf"|\b(?P<ra>{_NUM}){_TIL}(?P<rb>{_NUM})\s(?:of\s)?(?P<rm>{MONTH})(?![a-z])(?:,?\s(?P<ry>{_YEAR})\b)?"
    rf"|(?<![\w-])(?P<qm>{MONTH})\s(?P<qa>{_NUM}){_TIL}(?P<qb>{_NUM})(?![\w:]|[.,]\d)(?:,?\s(?P<qy>{_YEAR})\b)?"
    rf"|{_WEEKDAY.format('w1')}(?:(?<![\w-])(?P<m1>{MONTH})\s(?:the\s)?(?P<d1>{_NUM})\b(?![:]\d)(?:,?\s(?P<y1>{_YEAR})\b)?"
    rf"|\b(?P<d2>{_NUM})\s(?:of\s)?(?P<m2>{MONTH})(?![a-z])(?:,?\s(?P<y2>{_YEAR})\b)?"
    rf"|\b(?P<d5>{_SPELLED})\s(?:of\s)?(?P<m5>{MONTH})(?![a-z])(?:,?\s(?P<y5>{_YEAR})\b)?)"
    rf"|(?<![\w-])(?P<m3>{MONTH}),?\s(?:of\s)?(?P<y3>{_YEAR})\b"
    rf"|\b(?P<w4>{_DAY}),?\sthe\s(?P<d4>{_NUM})(?![\w])"
    rf"|(?<=\b[Oo]n )the (?P<d6>{_NUM})(?<=[a-z])(?=[.,;)]|$|\s(?:the|we|they|he|she|it|I|an?|and"
    r"|at|in|our|his|their|of (?:this|that|the) month)\b)"
    rf"|\b(?P<rel>[Tt]oday|[Yy]esterday|[Tt]onight|[Tt]omorrow|TODAY|YESTERDAY){_PART}\b"
    rf"|\b(?P<tpart>[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)\b"
    rf"|\b(?:(?P<turn>last|next|this|past|coming|Last|Next|This)\s)?(?P<weekday>{_DAY})(?!,?\s{MONTH}\s\d){_PART}\b"
    rf"|\b(?P<count>{_COUNT})\s(?P<unit>{_UNIT})s?\s(?P<way>ago)\b"
    # "five days later", "two days before", but not "two days before the vote"
    rf"|\b(?P<since>(?i:{_COUNT}))\sdays?\s(?P<toward>later|earlier|afterwards?|(?:after|before)(?={_STOP}))\b"
    rf"|\b[Tt]he\s(?P<beside>following|next|previous)\s(?:day|morning|afternoon|evening|night)\b"
    rf"|\b[Tt]he\sday\s(?P<besides>after|before)(?={_STOP})"
    rf"|\b(?P<the>[Tt]he\s)?(?P<pturn>[Ll]ast|[Pp]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming)\s(?P<period>week|month|year)\b"
    rf"|(?:(?P<mturn>last|next|this|Last)\s)?(?=[A-Z])(?:{_BEFORE_MONTH})(?P<m4>{_LONG})\b(?!\s\d|['’]s\b|\s[A-Z])"
    rf"|(?=[12]\d{{3}})(?:{_BEFORE_YEAR})(?P<ya>(?:1[5-9]|20)\d{{2}})(?:\s?[-–]\s?|\s(?:to|and|until)\s)(?P<yb>(?:1[5-9]|20)\d{{2}})(?![\w]|[,.]\d)"
    rf"|(?:\b[Tt]he\s|\b(?:early|late|mid)[- ]|\b[Mm]id-)?(?P<decade>(?:1[5-9]|20)\d0s"
    rf"|['’][2-9]0s)\b"
    rf"|(?=[12]\d{{3}})(?:{_BEFORE_YEAR})(?P<y4>(?:1[5-9]|20)\d{{2}})(?![\w]|[,.:]\d|-\d){_NO_PEOPLE})"
)  # fmt: skip
_SOME = {"a": 1.0, "an": 1.0, "a couple of": 2.0, "a dozen": 12.0, "hundred": 100.0}
_FUTURE = re.compile(
    r"\b(?:will|shall|due|scheduled|slated|expected|planned|plans?|going to|set to|is to|are to"
    r"|hopes?|hoped|postponed)\b[^.!?\n]*$|['’]ll\b[^.!?\n]*$",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:said|told|announced|reported|wrote|added|warned)\b[^.!?,\n]{0,30}$")


@dataclass(frozen=True, slots=True)
class Words:
    """What an expression of time says.

    ``year``, ``month``, ``day`` and ``weekday`` (0 is Monday) are what is named. ``back`` counts
    ``unit`` (*day*, *week*, *month*, *year*) from the day of writing: -1 is *last* or *yesterday*.
    ``anchored`` tells that ``back`` counts from the day that the text last named instead (*the
    following day*).
    ``ahead`` tells that the sentence speaks of what is to come. ``numeric`` is a day and a month in
    an order that the form does not tell.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    turn: str = ""
    back: int | None = None
    unit: str = ""
    ahead: bool = False
    anchored: bool = False
    numeric: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An expression of time, where it stands, and what it says.

    ``dateline`` tells that it stands where a text gives its own date.
    """

    span: Span
    text: str
    words: Words
    dateline: bool = False

    def shifted(self, by: int) -> Found:
        """Return the same expression as found in a text that begins ``by`` characters earlier."""
        span = Span(self.span.start + by, self.span.end + by)
        return Found(span, self.text, self.words, self.dateline and by == 0)


def find(text: str) -> list[Found]:
    """Return the expressions of time of a text in reading order, not yet resolved."""
    return [found for match in _DATE.finditer(text) for found in _read(match)]


def _read(match: re.Match[str]) -> Iterator[Found]:
    for start, end, words in _parts(match):
        text = match.string[start:end]
        day = words.day is not None or words.numeric is not None
        yield Found(Span(start, end), text, words, day and _dateline(match.string, start, end))


def _parts(match: re.Match[str]) -> Iterator[tuple[int, int, Words]]:
    """Yield the places and the meaning of a match: two of a range, else one."""
    start, end = match.span()
    for first, second, month, year in (("ra", "rb", "rm", "ry"), ("qa", "qb", "qm", "qy")):
        if match[first]:
            some = _int(match[year]), _month(match[month])
            left, right = _number(match[first]), _number(match[second])
            if left < right:
                cut = match.end(first)
                yield start, cut, Words(*some, left)
                yield match.start(second), end, Words(*some, right)
                return
    if match["ya"]:
        if int(match["ya"]) < int(match["yb"]):
            yield match.start("ya"), match.end("ya"), Words(int(match["ya"]))
            yield match.start("yb"), match.end("yb"), Words(int(match["yb"]))
        return
    yield start, end, _words(match)


def _words(match: re.Match[str]) -> Words:
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return Words(year, month, day)
    if match["yf"]:
        return Words(int(match["yf"]), int(match["mf"]), int(match["df"]))
    if match["ny"] or match["sy"]:
        one, other = int(match["n1"] or match["s1"]), int(match["n2"] or match["s2"])
        full = int(match["ny"]) if match["ny"] else 2000 + int(match["sy"])
        if match["sep"] == ".":
            return Words(full, other, one)
        return Words(full, numeric=(one, other))
    for m, d, y in (("m1", "d1", "y1"), ("m2", "d2", "y2"), ("m5", "d5", "y5")):
        if match[m]:
            weekday = DAYS.index(match["w1"].lower()) if match["w1"] else None
            return Words(_int(match[y]), _month(match[m]), _number(match[d]), weekday)
    if match["ra"] or match["qa"]:
        name, written = match["rm"] or match["qm"], match["ry"] or match["qy"]
        return Words(_int(written), _month(name), _number(match["rb"] or match["qa"]))
    if match["w4"]:
        return Words(None, None, _number(match["d4"]), DAYS.index(match["w4"].lower()))
    if match["d6"]:
        return Words(None, None, _number(match["d6"]))
    if match["m3"]:
        return Words(int(match["y3"]), _month(match["m3"]))
    if match["m4"]:
        return Words(None, _month(match["m4"]), turn=(match["mturn"] or "").lower())
    if match["y4"]:
        return Words(int(match["y4"]))
    if match["decade"]:
        return Words(unit="decade")
    return _relative(match)


def _relative(match: re.Match[str]) -> Words:
    if match["rel"]:
        back = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[match["rel"].lower()]
        return Words(back=back, unit="day")
    if match["tpart"]:
        return Words(back=-1 if "night" in match["tpart"] else 0, unit="day")
    if match["count"]:
        written = match["count"].lower()
        count = _SOME.get(written) or value(written) or 0
        scale = {"fortnight": ("week", 2), "decade": ("year", 10)}
        unit, times = scale.get(match["unit"], (match["unit"], 1))
        return Words(back=-int(count) * times, unit=unit)
    toward = match["toward"] or match["beside"] or match["besides"]
    if toward:
        some = (match["since"] or "one").lower()
        count = int(_SOME.get(some) or value(some) or 0)
        back = toward in ("earlier", "before", "previous")
        return Words(back=-count if back else count, unit="day", anchored=True)
    if match["period"]:
        turn = match["pturn"].lower()
        # "the past week" is the time up to now, "last week" the week before this one.
        unit = f"past {match['period']}" if turn == "past" else match["period"]
        back = {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(turn, 0)
        return Words(back=back, unit=unit)
    head = match.string[max(0, match.start() - 120) : match.start()]
    ahead = bool(_FUTURE.search(head)) and not _SAID.search(head)
    return Words(
        weekday=DAYS.index(match["weekday"].lower()),
        turn=(match["turn"] or "").lower(),
        ahead=ahead,
    )


def _month(name: str) -> int:
    return next(n for n, m in enumerate(MONTHS, 1) if m[:3] == name[:3].lower())


def _number(day: str) -> int:
    if day.lower() in _ORDINALS:
        return _ORDINALS.index(day.lower()) + 1
    digits = re.match(r"\d+", day)
    return int(digits.group()) if digits else 0


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None


_TOP = 700  # characters in which a text gives its own date, if it does
_LABEL = re.compile(
    r"(?:published|posted|updated|date|dated|created|modified|issued|written|filed|by [A-Z]\S+.*)"
    r"\W*(?:on|at|online)?\W*$",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\s*(?:\([A-Z][\w .]*\)\s*)?(?:[-–—]|--)\s*\S|\s*\([A-Z][\w .]*\)")
_LINE_WORDS = 5  # the most words beside the date on a line that gives it


def _dateline(text: str, start: int, end: int) -> bool:
    """Tell whether a date stands where a text gives its own: on a short line or in a dateline."""
    if start > _TOP:
        return False
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    head, tail = text[first:start], text[end : last if last >= 0 else len(text)]
    if _LABEL.search(head):
        return True
    words = re.findall(r"[^\W\d_]{2,}", head + " " + tail)
    stop = re.search(r"[.!?]\s*$", tail) or re.search(r"\b(?:on|in|since|until|by)\s*$", head)
    if last >= 0 and len(words) <= _LINE_WORDS and not stop:
        return True
    # "LAGOS, 3 May (Agency) - ..."
    placed = re.fullmatch(r"\W*[A-Z][\w .'’/-]{1,40}[,:(]\s*(?:[A-Z][\w .]{1,30},\s*)?", head)
    return bool(placed and _AGENCY.match(tail))
