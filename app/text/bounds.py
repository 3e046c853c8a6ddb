"""How firmly a text holds to a number: the words before and behind it (*at least*, *or so*)."""

from __future__ import annotations

import re

from app.model.quantity import Modifier

_EQUAL = r"(?: or equal(?:s|ing)?(?: to| than)?)?"
_WELL = r"(?:well |far |just |slightly |a little |a bit |much |significantly )?"
_BEFORE = (
    (
        Modifier.AT_LEAST,
        r"at least" + _EQUAL + r"|no(?:t)? (?:fewer|less|lower|smaller) than|a minimum of|minimum"
        r"|as many as at least|(?:greater|more|larger|higher) (?:than )?or equal (?:to|than)"
        r"|equal to or (?:greater|more|larger|higher) than|>\s?=|≥"
        r"|as (?:few|little|low) as|upwards? of|starting (?:at|from)|from at least",
    ),
    (
        Modifier.AT_MOST,
        r"at most"
        + _EQUAL
        + r"|up to(?: around| about)?|not (?:above|over|exceeding)|hardly|scarcely|barely"
        r"|no(?:t)? (?:more|greater|larger|higher) than"
        r"|as (?:many|much|high|long|large) as|a maximum of|maximum"
        r"|(?:less|fewer|smaller|lower) (?:than )?or equal (?:to|than)"
        r"|equal to or (?:less|fewer|smaller|lower) than|<\s?=|≤|max\.?|capped at",
    ),
    (
        Modifier.OVER,
        _WELL + r"(?:more than|over|above|exceed(?:s|ed|ing)?|greater than|bigger than|in excess of"
        r"|larger than|higher than|better than|longer than|older than|surpass(?:es|ed|ing)?"
        r"|over than|north of)|>",
    ),
    (
        Modifier.UNDER,
        _WELL + r"(?:less than|fewer than|under|below|smaller than|lower than|shorter than"
        r"|younger than|south of|short of)|sub-|<",
    ),
    (
        Modifier.APPROX,
        r"about|around|approximately|approx\.?|roughly|some|nearly|almost|~|≈|∼|±|"
        r"an? estimated(?: (?:number|total|sum) of)?|estimated(?: at)?|close to|nearer(?: to)?"
        r"|circa|ca?\.|in the region of|as estimated|or so"
        r"|more or less|virtually|practically|somewhere around|in the order of|or about|a roughly",
    ),
    (
        Modifier.EXACT,
        r"exactly|only|just|precisely|a mere|a total of|a sum of|a total number of|total"
        r"|equals?(?: to)?|equal(?:ing)? to|an average of|the",
    ),
)
_LEADS = tuple(
    (m, re.compile(rf"(?:^|(?<=[\s(\[“\"—–=-]))(?:{p})\s*$", re.IGNORECASE)) for m, p in _BEFORE
)
_SIGNS = re.compile(r"(?:([<>])\s?(=)?|([≤≥~≈]))\s*$")
_SIGN = {"<": Modifier.UNDER, ">": Modifier.OVER, "<=": Modifier.AT_MOST, ">=": Modifier.AT_LEAST,
         "≤": Modifier.AT_MOST, "≥": Modifier.AT_LEAST, "~": Modifier.APPROX,
         "≈": Modifier.APPROX}  # fmt: skip
_BEHIND = (
    (
        Modifier.AT_LEAST,
        r"\s?\+(?![\d\w])|[ -]plus\b(?! \d)"
        r"| (?:or|and) (?:more|above|over|older|higher|greater|longer)\b"
        r"(?: than(?= ?[^\s\d]*$))?(?! than| and| or| ?\d)| and up\b| at (?:least|the least)\b",
    ),
    (
        Modifier.AT_MOST,
        r" (?:or|and) (?:less|fewer|below|under|younger|lower|smaller)\b(?! than| and| or| ?\d)"
        r"| at (?:most|the most)\b| (?:maximum|max)\b",
    ),
    (Modifier.OVER, r" and (?:a bit|some|counting)\b(?! of| \w+s\b)"),
    (Modifier.APPROX, r"-odd\b| or so\b|[ -]?ish\b| or thereabouts\b"),
)
_TRAILS = tuple((m, re.compile(p, re.IGNORECASE)) for m, p in _BEHIND)
_REACH = 40  # characters before a number in which its modifier can begin


def before(text: str, start: int) -> tuple[Modifier, int] | None:
    """Return what modifies a number from before, and where that begins."""
    head = text[max(0, start - _REACH) : start]
    sign = _SIGNS.search(head)
    if sign:
        key = (sign[1] or sign[3]) + (sign[2] or "")
        return _SIGN[key], start - (len(head) - sign.start())
    for modifier, pattern in _LEADS:
        found = pattern.search(head)
        if found:
            at = start - (len(head) - found.start())
            return modifier, start if found.group().strip().lower() == "the" else at
    return None


def behind(text: str, end: int) -> tuple[Modifier, int] | None:
    """Return what modifies a number from behind, and where that ends."""
    for modifier, pattern in _TRAILS:
        found = pattern.match(text, end)
        if found:
            return modifier, found.end()
    return None
