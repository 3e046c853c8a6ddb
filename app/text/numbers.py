"""Numbers in running text: digits, words and both, ranges, vague magnitudes, and their bounds.

Number words are read by text2num (MIT; English cardinals); what it does not cover (*dozen*,
*hundreds*, *half*, scales after digits) and everything about bounds and ranges is here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.quantity import Modifier

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "million": 1e6,
    "bn": 1e9, "billion": 1e9, "tn": 1e12, "trillion": 1e12, "dozen": 12.0,
    "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
_VAGUE = {"tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3,
          "millions": 1e6, "billions": 1e9, "trillions": 1e12}  # fmt: skip
_FRACTIONS = {
    "half": 0.5,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 0.25,
    "one quarter": 0.25,
    "three quarters": 0.75,
}
_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "zero",
)  # fmt: skip
_WORD = rf"(?:{'|'.join(sorted(_ONES, key=len, reverse=True))})"
_POWER = r"hundred|thousand|million|billion|trillion"
# "two hundred and five" is one number, "two and five" are two.
_AND = "|".join(rf"(?<={power}),? and " for power in _POWER.split("|"))
_WORDS = (
    rf"(?:{_WORD}|an?(?=[ -](?:{_POWER})\b))"
    rf"(?:(?:[ -]|{_AND})(?:{_WORD}|{_POWER}))*"
)
_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+"
_METRES = r"(?<=m) (?:long|wide|high|tall|deep|thick|away|apart)\b"
_SCALE = (
    rf"(?:[ -]?(?:{_POWER}|dozen|lakh|crore)\b|(?:mln|mn|bn|tn)\b"
    rf"|(?<=\d)[kKmM](?![^\W_])(?!{_METRES}))"
)
_HALF = rf"\bhalf an? (?:{_POWER}|dozen)\b"
_PARTS = r"[ -](?:hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b"
_SINGLE = (
    rf"(?:(?:{_DIGITS})(?:{_SCALE})*|\b{_WORDS}\b(?:[ -]dozen\b)?(?!{_PARTS})"
    rf"|{_HALF}|\ba dozen\b)"
)
_SIGN = r"(?:(?<!\w)(?:(?-i:[A-Z]{1,3}) ?)?[$€£¥](?-i:US|[A-Z]{2}(?=\d))? ?)"
_MANY = (
    r"\b(?:(?:several|many|few|some)\s+)?(?:(?:tens|hundreds|scores|dozens)\s+of\s+)?"
    rf"(?:{'|'.join(_VAGUE)})\b"
    rf"|\b(?:several|a few) (?:{_POWER}|dozen)(?: (?:thousand|million|billion))?\b"
)
_PART = r"\b(?:half|(?:a|one)[ -](?:third|quarter)|two[ -]thirds|three[ -]quarters)\b(?= of\b)"
_NUMBER = re.compile(
    rf"(?<![\w.,/:-])(?P<range>"
    rf"(?:{_SIGN}?(?P<low>{_SINGLE})(?:%| percent)?\s(?:to|or)\s{_SIGN}?(?P<high>{_SINGLE})"
    rf"|between\s{_SIGN}?(?P<low2>{_SINGLE})(?:%| percent)?\sand\s{_SIGN}?(?P<high2>{_SINGLE})"
    rf"|{_SIGN}?(?P<low3>{_DIGITS})\s?[-–—]\s?{_SIGN}?(?P<high3>(?:{_DIGITS})(?:{_SCALE})*))"
    rf")(?![\w/:-])"
    rf"|(?P<many>{_MANY})|(?P<part>{_PART})"
    rf"|(?<![\w/:.,]){_SIGN}?(?P<single>{_SINGLE})(?![/:]?\d|(?<=\d)[,.]\d|(?<=0)['’]?s\b)",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"[$€£¥]")
_BEFORE = (
    (Modifier.AT_LEAST, r"at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|"
                        r"as many as at least|minimum"),
    (Modifier.AT_MOST, r"at most|up to|no more than|not more than|as many as|as much as|"
                       r"a maximum of|maximum"),
    (Modifier.OVER, r"more than|over|above|exceeding|upwards? of|greater than|in excess of|"
                    r"well over|just over|larger than|higher than|better than"),
    (Modifier.UNDER, r"less than|fewer than|under|below|just under|smaller than|lower than"),
    (Modifier.APPROX, r"about|around|approximately|approx\.?|roughly|some|nearly|almost|"
                      r"an? estimated(?: (?:number|total) of)?|estimated|close to|circa|ca\.|~|"
                      r"in the region of|an estimated sum of|as estimated|or so|more or less|"
                      r"an average of|on average"),
    (Modifier.EXACT, r"exactly|only|just|precisely|a total of|a sum of|a total number of|total|"
                     r"the"),
)  # fmt: skip
_LEADS = tuple(
    (m, re.compile(rf"(?:^|(?<=[\s(“\"—–-]))(?:{p})\s*(?:[$€£¥])?$", re.IGNORECASE))
    for m, p in _BEFORE
)
_BEHIND = (
    (
        Modifier.AT_LEAST,
        re.compile(r"\s?(?:\+|or more\b|or above\b|and more\b|and up\b)", re.IGNORECASE),
    ),
    (Modifier.AT_MOST, re.compile(r"\s?(?:or (?:less|fewer)\b)", re.IGNORECASE)),
    (Modifier.APPROX, re.compile(r"(?:-odd\b|\s?or so\b|\s?-?ish\b)", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: the span of the digits or words, the span with its modifier, its bounds.

    ``currency`` is the sign that stands before it, if any.
    """

    core: Span
    span: Span
    low: float
    high: float
    modifier: Modifier
    vague: bool = False
    currency: str = ""


def numbers(text: str) -> Iterator[Number]:
    """Yield the numbers of a text in reading order; spans are offsets into ``text``."""
    for match in _NUMBER.finditer(text):
        found = _read(match)
        if found is None:
            continue
        low, high, vague = found
        core = Span(match.start(), match.end())
        modifier, start, end = _modifier(text, core, ranged=low != high and not vague)
        sign = _CURRENCY.search(match.group())
        currency = sign.group() if sign else ""
        yield Number(core, Span(start, end), low, high, modifier, vague, currency)


def _read(match: re.Match[str]) -> tuple[float, float, bool] | None:
    if match["range"]:
        ends = [g for k, g in match.groupdict().items() if g and k.startswith(("low", "high"))]
        low, high = value(ends[0]), value(ends[1])
        if low is None or high is None:
            return None
        if match["low3"] and low >= high:
            return None  # a score or a code
        if high > low and low < 1000 and re.search(_SCALE, ends[1], re.IGNORECASE):
            # "2 to 3 million": the scale belongs to both; "twenty to one" has none.
            scale = high / (
                value(re.sub(rf"(?:{_SCALE})+$", "", ends[1], flags=re.IGNORECASE)) or high
            )
            if not re.search(_SCALE, ends[0], re.IGNORECASE):
                low *= scale
        return (min(low, high), max(low, high), False)
    if match["many"]:
        return _vague(match["many"].lower())
    if match["part"]:
        part = _FRACTIONS[match["part"].lower().replace("-", " ")]
        return (part, part, False)
    single = value(match["single"])
    return None if single is None else (single, single, False)


def value(words: str) -> float | None:
    """Return the number that digits or English words stand for, or None."""
    plain = re.sub(r"(?<=\d)[,\u00a0\u202f](?=\d{3})", "", words.lower().strip())
    digits = re.match(r"\d*\.?\d+", plain)
    if digits:
        number = float(digits.group())
        for scale in re.findall(r"[a-z]+", plain[digits.end() :]):
            number *= _SCALES[scale]
        return number
    if plain.startswith("half "):
        whole = value(plain.removeprefix("half "))
        return None if whole is None else whole / 2
    if plain in ("a dozen", "dozen"):
        return 12.0
    if plain.endswith("dozen"):
        few = value(plain.removesuffix("dozen").strip(" -"))
        return None if few is None else few * 12
    from text_to_num import text2num

    try:
        return float(text2num(re.sub(r"^an? ", "one ", plain).replace(" a ", " one "), "en"))
    except ValueError:
        return None


def _vague(words: str) -> tuple[float, float, bool]:
    """Return the order that *hundreds* (100 to 1,000), *tens of thousands* and the like name."""
    factor = 1.0
    for word in re.findall(r"[a-z]+", words):
        factor *= _VAGUE.get(word) or _VAGUE.get(f"{word}s", 1.0)
    return (factor, 10 * factor, True)


def _modifier(text: str, core: Span, *, ranged: bool) -> tuple[Modifier, int, int]:
    """Return what modifies a number, and where number and modifier begin and end."""
    head = text[max(0, core.start - 40) : core.start]
    for modifier, pattern in _BEHIND:
        after = pattern.match(text, core.end)
        if after:
            return modifier, core.start, after.end()
    for modifier, pattern in _LEADS:
        before = pattern.search(head)
        if before:
            start = core.start - (len(head) - before.start())
            if modifier is Modifier.EXACT and before.group().strip().lower() == "the":
                start = core.start
            if ranged:
                modifier = Modifier.RANGE
            return modifier, start, core.end
    return (Modifier.RANGE if ranged else Modifier.EXACT), core.start, core.end
