"""Quantities in running text: numbers with units and bounds, joined to ranges, sums and changes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.quantity import Modifier, QuantityKind
from app.text import bounds, units
from app.text.numbers import Number, numbers

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.text.units import Unit

_DASH = re.compile(r"\s?[-–—~]\s?")
_SOFT = r"(?:about |around |nearly |almost |some |up to |as (?:much|many|high|low) as |over )?"
_TO = re.compile(rf"(?:-? to |-to-| to-)(?P<soft>{_SOFT})", re.IGNORECASE)
_OR = re.compile(r" or ", re.IGNORECASE)
_AND = re.compile(rf" and {_SOFT}", re.IGNORECASE)
_GAP = re.compile(r"(?:[^,;:()\n.]|\.(?! [A-Z])){0,28}? to ")
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b(?![^\W_])\.?|o['’]clock\b|(?:hrs?|GMT|UTC|[CE][SD]?T)\b)")
_YEAR = re.compile(r"\bin $")
_FROM = re.compile(rf"\bfrom (?:between )?{_SOFT}$", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bbetween {_SOFT}$", re.IGNORECASE)
_BY = re.compile(
    rf"\bby (?:more than |less than |at least |a further |another |only |just )?{_SOFT}$",
    re.IGNORECASE,
)
_MIXED = re.compile(r",? (?:and )?|")
_CLAUSE_END = re.compile(r"\s*(?:$|[.,;:!?)\n])")
_BOTH = re.compile(r",? (?:and|but|yet) (?:also )?", re.IGNORECASE)
_LOWER = (Modifier.OVER, Modifier.AT_LEAST)
_UPPER = (Modifier.UNDER, Modifier.AT_MOST)
_SMALLER = {"pound": ("ounce", 16), "stone": ("pound", 14), "foot": ("inch", 12)}
_DEGREES = ("degree", "celsius", "fahrenheit")
_TIMES = (("hour", "minute"), ("minute", "second"))
_CENTS = 100


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity as a text gives it.

    ``core`` covers number, currency and unit, ``span`` its modifier as well; ``number_end`` is
    where the last digits or words of the number end. Of a ``change`` the value went from ``low``
    to ``high``, which may then be the smaller one.
    """

    core: Span
    span: Span
    number_end: int
    low: float
    high: float
    modifier: Modifier = Modifier.EXACT
    vague: bool = False
    unit: Unit | None = None
    change: bool = False
    digits: bool = True


@dataclass(frozen=True, slots=True)
class _Term:
    """One number with the unit that it carries itself."""

    start: int
    end: int
    number: Number
    low: float
    high: float
    unit: Unit | None = None
    prefixed: bool = False

    @property
    def base(self) -> float:
        return self.low / self.number.scale


def amounts(text: str, taken: Collection[Span] = ()) -> Iterator[Amount]:
    """Yield the quantities of a text in reading order; spans are offsets into ``text``.

    ``taken`` are the places of dates, whose numbers are none.
    """
    found = list(_joined(text, _mixed(text, list(_terms(text, taken)))))
    at = 0
    while at < len(found):
        both = _bounded(text, found[at], found[at + 1]) if at + 1 < len(found) else None
        yield both or found[at]
        at += 2 if both else 1


def _terms(text: str, taken: Collection[Span]) -> Iterator[_Term]:
    last = 0
    for number in numbers(text):
        start, end = number.span.start, number.span.end
        if start < last or _CLOCK.match(text, end) or any(t.overlaps(number.span) for t in taken):
            continue
        front = units.before(text, start)
        if front is not None and front[0] >= last:
            unit = front[1]
            start = front[0]
            more = units.after(text, end)
            if more is not None and more.kind is QuantityKind.MONEY:
                end = more.end
            unit = units.divided(text, replace(unit, end=end), end)
            last = max(end, unit.end)
            sign = -1.0 if text[start - 1 : start] in ("-", "−") and number.low > 0 else 1.0
            if sign < 0 and (start < 2 or text[start - 2] in " (\n"):
                start -= 1
            else:
                sign = 1.0
            yield _Term(start, last, number, sign * number.low * unit.scale,
                        sign * number.high * unit.scale, unit, prefixed=True)  # fmt: skip
            continue
        if start and re.match(r"\w", text[start - 1]):
            continue
        after = units.after(text, end)
        low, high = number.low, number.high
        if after is not None and after.name in _DEGREES and text[start - 2 : start] == "- ":
            start, low, high = start - 2, -low, -high  # "- 20 degrees": temperatures alone
        if after is None and re.match(r"[^\W_]", text[end : end + 1]):
            continue  # "3D", "747s"
        if after is not None and after.kind is QuantityKind.MONEY:
            after = units.divided(text, after, after.end)
        scale = after.scale if after else 1.0
        last = max(end, after.end if after else 0)
        yield _Term(start, last, number, low * scale, high * scale, after)


def _mixed(text: str, terms: list[_Term]) -> list[_Term]:
    """Join what gives one quantity in two units: *5 ft 2 in*, *15 dollars 50*."""
    out: list[_Term] = []
    for term in terms:
        if out and not term.prefixed and not term.number.vague:
            one = out[-1]
            gap = text[one.end : term.start]
            share = _share(text, one, term) if _MIXED.fullmatch(gap) else None
            if share is not None:
                total = one.low + share
                out[-1] = replace(one, end=term.end, low=total, high=total)
                continue
        out.append(term)
    return out


def _share(text: str, one: _Term, other: _Term) -> float | None:
    """Return what a second term adds to a first, in the first one's unit."""
    if one.unit is None or one.prefixed or one.number.scale != 1.0 or one.low != one.high:
        return None
    big, small = one.unit, other.unit
    bare = small is None and bool(_CLAUSE_END.match(text, other.end)) and other.low >= 1
    smaller = _SMALLER.get(big.name)
    if (
        big.kind is QuantityKind.MONEY
        and big.factor == 1.0
        and not (smaller and small and small.name == smaller[0])
    ):
        cents = small is not None and small.kind is QuantityKind.MONEY and small.factor != 1.0
        return other.low / _CENTS if (cents or bare) and other.low < _CENTS else None
    if smaller and (small.name == smaller[0] if small else bare and big.name == "foot"):
        return other.low / smaller[1] if other.low < smaller[1] else None
    if small is None or text[one.end : other.start] != " ":
        return None  # "two years and three months" is told as two
    if (big.name, small.name) in _TIMES:
        return other.low / 60 if other.low < 60 else None
    return None


def _joined(text: str, terms: list[_Term]) -> Iterator[Amount]:
    """Join terms to ranges and changes, and read what modifies them."""
    at = 0
    while at < len(terms):
        one = terms[at]
        other = terms[at + 1] if at + 1 < len(terms) else None
        if other is not None:
            if _score(text, one, other):
                at += 2
                continue
            found = _range(text, one, other)
            if found is None and at + 2 < len(terms) and _YEAR.search(text[: other.start]):
                found = _range(text, one, terms[at + 2])  # "from 20% in 1999 to 30%"
                at += found is not None
            if found is not None:
                yield found
                at += 2
                continue
        yield _modified(text, one)
        at += 1


def _score(text: str, one: _Term, other: _Term) -> bool:
    """Tell whether two numbers with a mere dash between are a result or a code: *3-1*."""
    dash = text[one.end : other.start] in ("-", "–")
    return dash and one.unit is None and one.low >= other.low and one.low >= 0


def _range(text: str, one: _Term, other: _Term) -> Amount | None:
    gap = text[one.end : other.start]
    if len(gap) > 32 or one.number.vague or other.number.vague:
        return None
    if re.match(r"\s?[-–]\s?\d", text[other.end : other.end + 3]):
        return None  # "from 5 to 7-8": the second is a range itself
    head = text[max(0, one.start - 40) : one.start]
    origin, between = _FROM.search(head), _BETWEEN.search(head)
    unit = _shared_unit(text, one, other, origin=origin is not None)
    if unit is False:
        return None
    low, high = one.low, other.high
    if one.number.scale == 1.0 and other.number.scale > 1.0 and one.low <= other.base:
        low *= other.number.scale  # "2 to 3 million": the scale belongs to both
    if one.unit is None and isinstance(unit, units.Unit) and unit.scale > 1.0 and not one.prefixed:
        low *= unit.scale
    start = one.start
    if between and _AND.fullmatch(gap):
        start -= len(head) - between.start()
        low, high = min(low, high), max(low, high)
    elif _DASH.fullmatch(gap):
        if low >= high or not one.number.digits:
            return None
    elif _TO.fullmatch(gap) and not (one.unit is not None and _BY.search(head)):
        if low >= high and not origin:
            return None
    elif origin and one.unit is not None and _GAP.fullmatch(gap):
        pass
    elif _OR.fullmatch(gap):
        if low >= high:
            return None
    else:
        return None
    whole = replace(one, end=other.end, low=low, high=high,
                    unit=unit if isinstance(unit, units.Unit) else None)  # fmt: skip
    found = _modified(text, whole, begin=start)
    change = low > high
    modifier = found.modifier
    if low != high and modifier is not Modifier.APPROX:
        modifier = Modifier.RANGE
    return replace(found, number_end=other.number.span.end, modifier=modifier, change=change,
                   core=Span(start, other.end))  # fmt: skip


def _shared_unit(text: str, one: _Term, other: _Term, *, origin: bool) -> Unit | bool | None:
    """Return the unit that two terms have in common, False where they have none."""
    a, b = one.unit, other.unit
    if a is None or b is None:
        if a is None:
            return b
        lone = not re.match(r"[ -][a-z]", text[other.end : other.end + 2])
        follows = one.prefixed and (lone or other.number.scale > 1.0)
        return a if origin or follows else False
    return b if a.name == b.name and a.kind is b.kind else False


def _modified(text: str, term: _Term, begin: int | None = None) -> Amount:
    start = term.start if begin is None else begin
    modifier, span = Modifier.EXACT, Span(start, term.end)
    number_end = term.number.span.end
    behind = bounds.behind(text, term.end) or (
        bounds.behind(text, number_end) if number_end != term.end else None
    )
    front = bounds.before(text, start)
    if behind is not None:
        modifier, span = behind[0], Span(start, max(term.end, behind[1]))
    elif front is not None:
        modifier, span = front[0], Span(front[1], term.end)
    return Amount(
        core=Span(start, term.end), span=span, number_end=number_end, low=term.low, high=term.high,
        modifier=modifier, vague=term.number.vague, unit=term.unit, digits=term.number.digits,
    )  # fmt: skip


def _bounded(text: str, one: Amount, other: Amount) -> Amount | None:
    """Join a lower and an upper bound of one thing: *more than 10 but less than 20*."""
    if not _BOTH.fullmatch(text[one.span.end : other.span.start]):
        return None
    if one.modifier in _LOWER and other.modifier in _UPPER:
        low, high = one.low, other.high
    elif one.modifier in _UPPER and other.modifier in _LOWER:
        low, high = other.low, one.high
    else:
        return None
    if low >= high:
        return None
    return replace(other, core=Span(one.core.start, other.core.end), modifier=Modifier.RANGE,
                   span=Span(one.span.start, other.span.end), low=low, high=high)  # fmt: skip
