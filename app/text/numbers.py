"""Single numbers in running text: digits, words and both, fractions, vague magnitudes.

Number words are read by text2num (MIT; English cardinals); what it does not cover (*dozen*,
*hundreds*, *half*, fractions, scales after digits, powers of ten) is here. What modifies a number
is in :mod:`app.text.bounds`, units in :mod:`app.text.units`, ranges and sums of numbers in
:mod:`app.text.quantities`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3,
    "m": 1e6, "mn": 1e6, "mm": 1e6, "mln": 1e6, "million": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9, "tn": 1e12, "trillion": 1e12, "dozen": 12.0,
    "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
_VAGUE = {"tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3,
          "millions": 1e6, "billions": 1e9, "trillions": 1e12}  # fmt: skip
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "zero",
)  # fmt: skip
_WORD = rf"(?:{'|'.join(sorted(_ONES, key=len, reverse=True))})"
_POWER = r"hundred|thousand|million|billion|trillion"
_PART = "|".join(sorted(_PARTS, key=len, reverse=True))
# "two hundred and five" is one number, "two and five" are two.
_AND = "|".join(rf"(?<={power}),? (?:and|&) " for power in _POWER.split("|"))
# "three million, two hundred and forty": a comma, if what follows it goes on with the number.
_COMMA = rf"(?<=(?:.million|thousand)), (?={_WORD}[ -](?:{_WORD} )?hundred\b)"
_WORDS = (
    rf"(?:{_WORD}|an?(?=[ -](?:{_POWER})\b))"
    rf"(?:(?:[ -]|{_AND}|{_COMMA})(?:{_WORD}|{_POWER}))*"
)
_EXPONENT = r"(?:[eE][-+−]?\d{1,3}|\s?[x×·*]\s?10(?:\^[-+−]?\d{1,3}|[-−–]\d{1,3}|[⁺⁻]?[⁰¹²³⁴-⁹]+))"
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?"
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,]|\.\d{3})(?:\.\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?"  # lakhs and crores
    r"|\d{1,3}(?:\.\d{3}){2,}"  # the dots of most of Europe
    r"|\d+,\d{1,2}(?![\d,]|\.\d)"  # the comma of most of Europe
    r"|\d+(?:\.\d+)?|(?<!\d)\.\d+)"
)
_GLYPHS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_FRACTION = (
    rf"(?:\d{{1,6}}[ -]?)?[{_GLYPHS}]"
    r"|(?:\d{1,6}[ -])?\d{1,2} ?[/⁄] ?(?:2|3|4|5|6|8|10|12|16|20|32|64|100|128)(?![\d/⁄,.]\d|\d)"
)
_SCALE = (
    rf"(?:(?: - |[ -])?(?:{_POWER}|dozen|lakh|crore)s?\b|[ ]?(?:mln|mn|bn|tn)\b"
    rf"|(?<=\d)(?:(?-i:MM)|[kKmMB])(?![^\W_])|(?<=\d) (?-i:[BM])(?= [a-z]{{3}}))"
)
_HALF = (
    rf"\bhalf an? (?:{_POWER}|dozen)\b|\b(?:an? )?(?:half|quarter)[ -](?:{_POWER})\b"
    rf"|\bhalf(?= (?:of|the|an?|its|their|his|her|our|my|all|these|those|as)\b)"
    rf"|(?<=than )half\b|(?<=about )half\b|(?<=nearly )half\b|(?<=almost )half\b|(?<=over )half\b"
    rf"|(?<=least )half\b|(?<=around )half\b"
    rf"|\ba half(?= [a-z])(?!-)"
)
# "a third" is a part only of something: "a third man" is none.
_PIECE = (
    rf"\b(?:an?[ -](?:{_PART})(?= of\b)|one[ -](?:{_PART})\b"
    rf"|(?:two|three|four|five|six|seven|eight|nine)[ -](?:{_PART})\b)"
)
_PLUS = rf"(?:[ -]and[ -](?:a|one|two|three)[ -](?:{_PART})\b(?:[ -](?:{_POWER})\b)?)"
_MANY = (
    r"\b(?:(?:several|many|few|some)\s+)?(?:(?:tens|hundreds|scores|dozens)\s+of\s+)?"
    rf"(?:{'|'.join(_VAGUE)})\b"
    rf"|\b(?:several|a few) (?:{_POWER}|dozen)(?: (?:thousand|million|billion))?\b"
)
# Runs of digits that count nothing: times, dates, versions, telephone numbers, codes, ordinals.
_CODE = (
    r"\d+(?::\d+)+(?:\.\d+)?|\d+(?:\.\d+){2,}|\d+(?:-\d+){2,}|\d+(?:/\d+)+|\d+(?:,\d+)+|\d+:"
    r"(?=\d)|\d+(?:st|nd|rd|th)\b|\(\d{3}\) ?\d{3}-\d{4}|(?!\d\d0-\d{3}0)\d{3}-\d{4}(?=\D|$)"
    r"|\+\d[\d ]{8,}|\b0\d{2,4}(?: \d{2,})+"
)
_GROUPS = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2}"
)
_NUMBER = re.compile(
    rf"(?=[\d.(+{_GLYPHS}]|\b[abdefhmnoqstz])"  # where none can begin: a third of the time
    rf"(?:(?P<fraction>{_FRACTION})(?P<fscale>{_SCALE})?"
    rf"|(?!(?:{_GROUPS})(?![,.:/]?\d))(?P<code>{_CODE})"
    rf"|(?P<digits>{_DIGITS}(?:{_EXPONENT})?(?:[ -]?and a half)?)(?P<scale>(?:{_SCALE})*)"
    rf"|(?P<many>{_MANY})|(?P<part>{_PIECE})|(?P<half>{_HALF})|\b(?P<dozen>a dozen)\b"
    rf"|\b(?P<words>{_WORDS})(?:(?![^\W_])|(?=fold\b))(?P<plus>{_PLUS})?(?P<wscale>[ -]dozen\b)?)",
    re.IGNORECASE,
)
_MINUS = re.compile(r"(?:(?:minus|negative)[ -]|(?:^|(?<=[\s(=$€£¥]))[-−])$", re.IGNORECASE)
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−–", "0123456789+---")
# An "m" that is attached to digits stands for millions of money or of what a noun names next;
# everywhere else for metres.
_MONEY = re.compile(
    r"(?:[$€£¥₹]\w{0,2}|\b[A-Z]{3}|\bPS|Y=|\bRs\.?)\s?(?:[\d.,]+m?\s?(?:-|–|to|and)\s?)?$"
)
_NOUN = re.compile(
    r"[ -](?!(?:long|wide|high|tall|deep|thick|away|apart|above|below|from|into|onto|with|that|than"
    r"|and|for|the|per|square|sq|off|out|over|under|along|across|between|while|when|which|but|back"
    r"|in|of|to|by|at|on|or|up|is|it|as|x)\b)[a-z]"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: the span of its digits or words, with a sign, and its value.

    A vague one (*hundreds*) has a value from ``low`` to ``high``; else the two are equal.
    ``scale`` is what *million* and the like multiply it by, ``digits`` tells that it begins with a
    digit.
    """

    span: Span
    low: float
    high: float
    vague: bool = False
    scale: float = 1.0
    digits: bool = False


def numbers(text: str) -> Iterator[Number]:
    """Yield the single numbers of a text in reading order."""
    for match in _NUMBER.finditer(text):
        if match["code"]:
            continue
        found = _read(match)
        if found is not None and not _broken(text, match):
            yield found


def _broken(text: str, match: re.Match[str]) -> bool:
    """Tell whether digits are only a part of what is written there."""
    start, end = match.span()
    before, after = text[start - 2 : start], text[end : end + 2]
    if re.search(r"[\d_][.,:/]$|_$", before) or re.match(r"[.,:/]\d|_", after):
        return True
    if re.match(r"0\d+$", match["digits"] or ""):
        return True  # "platform 09", "0401": a code
    if match["digits"] and not match["scale"] and re.match(r"['’]?s\b", text[end : end + 3]):
        # "the 1990s", "in her 20s", "747s"; a few seconds are not written so
        return text[end] != "s" or match["digits"].endswith("0") or len(match["digits"]) > 2
    return False


def _read(match: re.Match[str]) -> Number | None:
    text, (start, end) = match.string, match.span()
    if match["many"]:
        low, high = _vague(match["many"].lower())
        return Number(Span(start, end), low, high, vague=True)
    scale = 1.0
    if match["digits"] or match["fraction"]:
        single = _digits(match["digits"]) if match["digits"] else _fraction(match["fraction"])
        written = match["scale"] or match["fscale"] or ""
        if written == "m" and not _is_million(match):
            written, end = "", end - 1
        for word in re.findall(r"[a-z]+", written.lower()):
            scale *= _SCALES.get(word) or _SCALES[word.removesuffix("s")]
        single *= scale
    else:
        spelled = _spelled(match)
        if spelled is None:
            return None
        single = spelled
        power = re.search(rf"({_POWER})$", match.group().lower())
        scale = _SCALES[power[1]] if power else 1.0
    minus = _MINUS.search(text, max(0, start - 9), start)
    if minus and (match["digits"] or minus.group()[0] not in "-−"):
        single, start = -single, minus.start()
    digits = bool(match["digits"] or match["fraction"])
    return Number(Span(start, end), single, single, scale=scale, digits=digits)


def _is_million(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    return bool(_NOUN.match(text, end) or _MONEY.search(text, max(0, start - 20), start))


def _spelled(match: re.Match[str]) -> float | None:
    if match["dozen"]:
        return 12.0
    if match["part"] or match["half"]:
        return value(match["part"] or match["half"])
    whole = value(match["words"])
    if whole is None:
        return None
    if match["wscale"]:
        return whole * 12
    plus = match["plus"]
    if plus:
        words = re.findall(r"[a-z]+", plus.lower())
        more = {"a": 1, "one": 1, "two": 2, "three": 3}[words[1]] / _PARTS[words[2]]
        return (whole + more) * (_SCALES[words[3]] if len(words) > 3 else 1.0)
    return whole


def value(words: str) -> float | None:
    """Return the number that digits or English words stand for, or None."""
    plain = words.lower().strip()
    if re.match(_FRACTION, plain):
        return _fraction(plain)
    digits = re.match(rf"(?:{_DIGITS})(?:{_EXPONENT})?", plain)
    if digits:
        number = _digits(digits.group())
        for scale in re.findall(r"[a-z]+", plain[digits.end() :]):
            number *= _SCALES.get(scale, 1.0)
        return number
    found = re.findall(r"[a-z]+", plain)
    if found and found[-1] in _PARTS:
        count = 1.0 if len(found) == 1 or found[0] in ("a", "an") else value(found[0])
        return None if count is None else count / _PARTS[found[-1]]
    for part in ("half", "quarter"):
        if part in found:
            whole = value("one " + found[-1])
            return None if whole is None else whole / _PARTS[part]
    if found and found[-1] == "dozen":
        few = 1.0 if len(found) < 2 or found[0] in ("a", "one") else value(" ".join(found[:-1]))
        return None if few is None else few * 12
    from text_to_num import text2num

    spelled = re.sub(r"^an? ", "one ", plain).replace(" a ", " one ").replace("&", "and")
    try:
        return float(text2num(spelled.replace(",", ""), "en"))
    except ValueError:
        return None


def _digits(written: str) -> float:
    half = 0.5 if written.lower().endswith("half") else 0.0
    match = re.match(r"([\d.,\s]*\d)", written)
    assert match is not None
    plain = match[1]
    exponent = re.search(r"(?:[eE]|10\^?)([-+−–⁺⁻]?[\d⁰¹²³⁴-⁹]+)$", written[match.end() :])
    if re.search(r"[x×·*]", written):
        plain = re.split(r"\s?[x×·*]", written)[0]
        exponent = re.search(r"10\^?(.+)$", written)
    if re.fullmatch(r"\d+,\d{1,2}", plain):
        plain = plain.replace(",", ".")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    number = float(re.sub(r"[,\s]", "", plain)) + half
    power = int(exponent[1].translate(_SUPERSCRIPT)) if exponent else 0
    return float(f"{number}e{power}") if power and number else number


def _fraction(written: str) -> float:
    glyph = next((c for c in written if c in _GLYPHS), "")
    if glyph:
        whole = re.match(r"\d+", written)
        return (float(whole.group()) if whole else 0.0) + unicodedata.numeric(glyph)
    parts = [int(p) for p in re.findall(r"\d+", written)]
    return (parts[0] if len(parts) > 2 else 0) + parts[-2] / parts[-1]


def _vague(words: str) -> tuple[float, float]:
    """Return the order that *hundreds* (100 to 1,000), *tens of thousands* and the like name."""
    factor = 1.0
    for word in re.findall(r"[a-z]+", words):
        factor *= _VAGUE.get(word) or _VAGUE.get(f"{word}s", 1.0)
    return factor, 10 * factor
