"""Units and currencies, as they stand beside a number.

The names come from Pint, the Unicode CLDR and WordNet (``resources/units``); how they are put
together (*square miles*, *km/h*, *dollars per barrel*, *degrees C*) is here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from app.model.quantity import QuantityKind
from app.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit beside a number: as written, its name, its kind, and where its words end.

    ``factor`` is its size in the base unit of its dimension (a cent's in the currency's unit).
    ``scale`` is what a word behind it multiplies the number by (*USD million*).
    """

    text: str
    name: str
    kind: QuantityKind
    end: int
    factor: float = 1.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class _Entry:
    how: str
    name: str
    kind: QuantityKind
    factor: float


_PERCENT = re.compile(
    r"(?:\s?%|\s?‰|pc\b| pc\b(?! \w)"
    r"|[ -](?:per[ -]?cents?|percents?|pct|pctg|percentage(?: points?)?)\b)"
    r"(?:[ -]points?\b)?|[ -](?:basis points?|bps)\b",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r"(?:\s?°|[ -](?:degrees?|deg\.?)(?![^\W_])|\s?deg(?= ?[CF]\b))\s?"
    r"(?:(?P<scale>celsius|centigrade|fahrenheit|kelvin|[CFK](?![^\W_]))|)"
    r"|\s?º[CF]\b|(?-i:(?<=\d)(?P<letter>[CF]))\b|[ ](?P<bare>celsius|centigrade|fahrenheit)\b",
    re.IGNORECASE,
)
_SCALES = {"c": "celsius", "centigrade": "celsius", "f": "fahrenheit", "k": "kelvin"}
_AREA = re.compile(r"[ -]?(?:(?P<two>square|sq\.?)|(?P<three>cubic|cu\.?))[ -]", re.IGNORECASE)
_POWER = re.compile(r"(?:\^?-?[23](?!\d|[.,]\d)|[²³]|⁻[¹²³]|[-−]1(?!\d)| (?:squared|cubed)\b)")
_PER = re.compile(r"(?:\s?/\s?| per )(?=[A-Za-zµμ])", re.IGNORECASE)
_NOUN = re.compile(r"[a-z]+(?:-[a-z]+)?\b")
_TOKEN = re.compile(r"[^\W\d_²³]+")
_MAGNITUDE = re.compile(r" (?P<word>thousand|million|billion|trillion|bn|mn|m)\b", re.IGNORECASE)
_SIZES = {"thousand": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
          "trillion": 1e12}  # fmt: skip
_NATION = r"(?:US|U\.S\.|HK|NZ|AU|CA|CFA|NT|[ACRSTZ])"
_FOLD = re.compile(r"[ -]?fold\b", re.IGNORECASE)
_INCH = re.compile(r"[″\"](?![^\W_])|”(?= )")
_CAPITALS = frozenset(("IN", "MS", "MI", "HA", "PA", "CP", "KN", "NS", "PS"))  # words and names
_WORDS_LONG = 4  # the most words of a currency's name


@cache
def _units() -> dict[str, _Entry]:
    return dict(_read(resources() / "units" / "units.tsv"))


@cache
def _currencies() -> dict[str, _Entry]:
    return dict(_read(resources() / "units" / "currencies.tsv"))


def _read(path: Path) -> Iterator[tuple[str, _Entry]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        form, how, name, *kind, factor = line.split("\t")
        sort = QuantityKind(kind[0]) if kind else QuantityKind.MONEY
        yield form, _Entry(how, name, sort, float(factor))


@cache
def _prefix() -> re.Pattern[str]:
    known = _currencies()
    codes = "|".join(sorted(c for c, e in known.items() if e.how == "code"))
    signs = re.escape("".join(sorted(c for c, e in known.items() if e.how == "sign")))
    lower = "usd|aud|cad|nzd|hkd|eur|gbp"
    # "PS" and "Y=" are what transliteration to ASCII, as some archives keep texts, makes of £, ¥.
    return re.compile(
        rf"(?:(?<![^\W_])(?P<mega>M)?(?P<code>{codes}|(?:{lower})(?=\$))\$?\s?"
        rf"|(?<![^\W_])(?P<nation>{_NATION} ?|[cC] )?(?P<sign>[{signs}])\s?"
        rf"(?:US|HK|NZ|AU|A|C|R|S)?\s?"
        rf"|(?<![^\W_])(?P<folded>PS|Y=)"
        rf"|(?<![^\W_])(?P<rupees>(?:Rs|INR)\.? ?))$",
    )


def before(text: str, end: int) -> tuple[int, Unit] | None:
    """Return the currency that stands before a number, and where it begins."""
    match = _prefix().search(text, max(0, end - 12), end)
    if match is None:
        return None
    known = _currencies()
    if match["code"]:
        name = known[match["code"].upper()].name
    elif match["sign"]:
        name = known[match["sign"]].name
    else:
        name = {"PS": "pound", "Y=": "yen"}.get(match["folded"] or "", "rupee")
    scale = 1e6 if match["mega"] else 1.0
    written = match["sign"] or match["code"] or match.group().strip()
    return match.start(), Unit(written, name, QuantityKind.MONEY, end, 1.0, scale)


def after(text: str, start: int) -> Unit | None:
    """Return the unit whose words begin where a number ends, if any."""
    percent = _PERCENT.match(text, start)
    if percent:
        kind = QuantityKind.PERCENT
        return Unit(percent.group().strip(" -"), "percent", kind, percent.end())
    degrees = _DEGREES.match(text, start)
    if degrees:
        scale = (degrees["scale"] or degrees["bare"] or degrees["letter"] or "").lower()
        name = _SCALES.get(scale, scale) or "degree"
        return Unit(degrees.group().strip(" -"), name, QuantityKind.OTHER, degrees.end())
    fold = _FOLD.match(text, start)
    if fold:
        return Unit("fold", "fold", QuantityKind.OTHER, fold.end())
    return _money(text, start) or _measure(text, start)


def divided(text: str, unit: Unit, start: int) -> Unit:
    """Return a unit with what it is divided by, if that is written next: *dollars per barrel*."""
    per = _per(text, start)
    if per is None or " per " in unit.name:
        return unit
    return replace(unit, end=per[1])


def _money(text: str, start: int) -> Unit | None:
    """Return a currency behind a number: a sign, a code, or its name."""
    sign = re.match(r"\s?([$€£¥₹₽])(?!\s?\d)", text[start : start + 4])
    known = _currencies()
    if sign:
        name = known[sign[1]].name if sign[1] in known else "ruble"
        return Unit(sign[1], name, QuantityKind.MONEY, start + sign.end())
    blank = 1 if text[start : start + 1] in (" ", "-", "\u00a0", "\n") else 0
    code = re.match(
        r"(M)?([A-Z]{3}|usd|eur|gbp|aud|cad)\b", text[start + blank : start + blank + 5]
    )
    if code and code[2].upper() in known:
        entry = known[code[2].upper()]
        end = start + blank + code.end()
        size = _MAGNITUDE.match(text, end)
        scale = _SIZES[size["word"].lower()] if size else 1.0
        return Unit(code[2], entry.name, entry.kind, size.end() if size else end, 1.0,
                    1e6 if code[1] else scale)  # fmt: skip
    if not blank:
        return None
    words = list(_following(text, start + 1))
    for last in reversed(words):
        form = text[start + 1 : last].lower().replace("\n", " ")
        found = known.get(form) or known.get(form.replace("u.s.", "us"))
        if found and found.how == "word":
            return Unit(text[start + 1 : last], found.name, found.kind, last, found.factor)
    return None


def _following(text: str, start: int) -> Iterator[int]:
    """Yield the ends of the words that follow one another by single blanks."""
    at = start
    for _ in range(_WORDS_LONG):
        word = re.compile(r"U\.S\.|[^\W\d_]+(?:['’&-][^\W\d_]+)?").match(text, at)
        if word is None:
            return
        yield word.end()
        at = word.end()
        if text[at : at + 1] not in (" ", "\n"):
            return
        at += 1


def _measure(text: str, start: int) -> Unit | None:
    area = _AREA.match(text, start)
    at = area.end() if area else start
    bracket = re.match(r" ?[(\[{<](?=[^\W\d_]+[)\]}>])", text[at : at + 12])
    if bracket:
        at += bracket.end()
    found = _simple(text, at, area=area is not None, bracket=bracket is not None)
    if found is None:
        inch = _INCH.match(text, at)
        if inch and text.count('"', text.rfind("\n", 0, at) + 1, at) % 2 == 0:
            return Unit("inch", "inch", QuantityKind.LENGTH, inch.end(), 0.0254)
        return None
    end, entry = found
    end += 1 if bracket else 0
    kind, factor, name = entry.kind, entry.factor, entry.name
    power = _POWER.match(text, end)
    if area or power:
        times = 3 if (area and area["three"]) or (power and "3" in power.group()) else 2
        factor, kind = factor**times, QuantityKind.OTHER
        name = f"{'cubic' if times == 3 else 'square'} {name}"
        end = power.end() if power else end
    per = _per(text, end)
    if per is not None:
        name, kind, end = f"{name} per {per[0]}", QuantityKind.OTHER, per[1]
    written = text[area.start() if area else at : end].strip(" -")
    return Unit(written, name, kind, end, factor)


def _per(text: str, start: int) -> tuple[str, int] | None:
    """Return what a unit is divided by and where that ends: *hour* in *km/h*, *per hour*."""
    per = _PER.match(text, start)
    if per is None:
        return None
    found = _simple(text, per.end(), area=False, bracket=True)
    if found is None:
        noun = _NOUN.match(text, per.end()) if "per" in per.group() else None
        return (noun.group(), noun.end()) if noun else None
    end, entry = found
    power = _POWER.match(text, end)
    end = power.end() if power else end
    more = _per(text, end)
    return (f"{entry.name} per {more[0]}", more[1]) if more else (entry.name, end)


def _simple(text: str, start: int, *, area: bool, bracket: bool) -> tuple[int, _Entry] | None:
    """Return the unit that is written in one or two words from a place on, and its end."""
    blank = re.match(r"[ \u00a0\n]?-? ?", text[start : start + 3])
    at = start + (blank.end() if blank and not bracket and not area else 0)
    word = _TOKEN.match(text, at)
    if word is None:
        return None
    known = _units()
    two = re.compile(r"[^\W\d_]+[ -][^\W\d_]+").match(text, at)
    for match in (two, word):
        entry = known.get(match.group().lower().replace("-", " ")) if match else None
        if match and entry and entry.how == "word":
            return match.end(), entry
    symbol = word.group()
    entry = known.get(symbol)
    if entry is None and symbol.isupper() and symbol not in _CAPITALS:
        entry = known.get(symbol.lower())  # as in headlines: "20 KM"
        entry = entry if entry and entry.how == "symbol" else None
    if entry is None or entry.how == "word":
        return None
    attached = at == start
    if _stands(text, word, attached=attached, known_place=area or bracket, how=entry.how):
        return word.end(), entry
    return None


def _stands(text: str, word: re.Match[str], *, attached: bool, known_place: bool, how: str) -> bool:
    """Tell whether a symbol can stand for a unit here and not for a word or a mark."""
    if known_place:
        return True
    symbol, behind = word.group(), text[word.end() : word.end() + 2]
    if symbol == "in":  # an inch, where no word follows that "in" could belong to
        return bool(re.match(r"[\s]*$|[.,;)x]|\s[x×]", behind))
    if how == "letter" and not attached:
        return symbol.islower() or not re.match(r"\.|\s[A-Z]", behind)
    return True


@cache
def factor(name: str) -> float | None:
    """Return the size of a unit of length or time in metres or seconds."""
    entry = _units().get(name)
    return entry.factor if entry and entry.kind is not QuantityKind.OTHER else None
