"""Make resources/units/ from Pint's registry of units and from the Unicode CLDR.

    python3 packaging/build_units.py     (needs pint and babel, which Syntopia itself does not)

Two tab-separated files come of it:

    units.tsv       form <tab> how <tab> name <tab> kind <tab> factor
    currencies.tsv  form <tab> how <tab> name <tab> factor

``form`` is what stands in a text; ``how`` says how it may be written: ``word`` in any case,
``symbol`` in just this one, ``letter`` a symbol that takes its meaning from the digits that it is
attached to (*5m*), ``code`` an ISO 4217 code, ``sign`` a currency sign. ``factor`` is the size in
the base unit of the same dimension; of a currency's parts it is a hundredth.

A name of Pint's counts as a unit where the CLDR has it or where WordNet gives *unit of
measurement* among its word's two most frequent senses: *fathom* does, *link* and *bag* do not.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import babel
import pint

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.lexicon.wordnet import nouns, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator


def _words(some: str) -> frozenset[str]:
    return frozenset(some.split())


RESOURCES = ROOT / "resources" / "units"
MEASURE, TIME_UNIT, MONETARY, FRACTIONAL = 13583724, 15154774, 13604718, 13662703
KINDS = {"[length]": "length", "[time]": "duration"}
# The units that the SI and ISO 80000 let take prefixes, and the prefixes that texts use.
METRIC = _words(
    "meter second ampere gram bit byte newton joule watt_hour electron_volt calorie watt pascal "
    "bar hertz coulomb volt ohm farad weber tesla lumen becquerel gray sievert liter ton_TNT pixel "
    "parsec metric_ton mole"
)
PREFIXES = {
    "pico": ("p", -12), "nano": ("n", -9), "micro": ("µ", -6), "milli": ("m", -3),
    "centi": ("c", -2), "deci": ("d", -1), "hecto": ("h", 2), "kilo": ("k", 3), "mega": ("M", 6),
    "giga": ("G", 9), "tera": ("T", 12), "peta": ("P", 15), "exa": ("E", 18),
}  # fmt: skip
SMALL = {"centi", "deci", "hecto"}  # in use with metre, gram, litre, pascal only
# Symbols that are words, or that a text means something else by (5pc is a percentage).
NOT_SYMBOLS = _words(
    "a as at am are b d u au Ba Gal gon mas nit no pc pm R sr th thm toe G P D Da dr ct li us fm "
    "Ci St Mx Fr Bi Gb rd ET PT TV TT MT GT EN EL ES PL ML PC MC GC TC EC EA PA MA TA MF GF "
    "dot den fur gal gi bu pk pl Ps Es Ms El Pl Eg Em Pel H S B"
)
# Words that stand for a measure too seldom to be read as one.
NOT_WORDS = _words(
    "are base beat block count cycle circle cicero dot drop em gamma gilbert gill grade grain gray "
    "hand henry item jigger lambert langley league line link mil minim mole nit octave particle "
    "peck pica pinch point poise pole portion perch quad quarter revolution rod rutherford scruple "
    "shake shot slug strain tex thou turn unit candle section atmosphere fifth night count fermi "
    "denier drachm imperial percent percents permille"
)
NOT_CURRENCIES = _words("won real reals gold mark marks sol soles austral inti")
EXTRA = (  # abbreviations that neither source has
    ("rpm", "symbol", "revolution per minute", "other", 1.0),
    ("mpg", "word", "mile per gallon", "other", 1.0),
    ("mph", "word", "mile per hour", "other", 1.0),
    ("kph", "word", "kilometer per hour", "other", 1.0),
    ("kmph", "word", "kilometer per hour", "other", 1.0),
    ("bhp", "word", "horsepower", "other", 1.0),
    ("lbs", "word", "pound", "other", 0.45359237),
    ("hrs", "word", "hour", "duration", 3600.0),
    ("mins", "word", "minute", "duration", 60.0),
    ("secs", "word", "second", "duration", 1.0),
    ("sec", "word", "second", "duration", 1.0),
    ("yrs", "word", "year", "duration", 31557600.0),
    ("KB", "symbol", "kilobyte", "other", 8e3),
    ("kmh", "word", "kilometer per hour", "other", 1.0),
    ("gramme", "word", "gram", "other", 1e-3),
    ("grammes", "word", "gram", "other", 1e-3),
    ("bpd", "symbol", "barrel per day", "other", 1.0),
    ("centigrade", "word", "celsius", "other", 1.0),
    ("Ma", "symbol", "million years", "duration", 31557600e6),
    ("Ga", "symbol", "billion years", "duration", 31557600e9),
    ("Mbps", "symbol", "megabit per second", "other", 1e6),
    ("Gbps", "symbol", "gigabit per second", "other", 1e9),
    ("kbps", "symbol", "kilobit per second", "other", 1e3),
)


def plural(word: str) -> str:
    """Return the regular plural of a unit's name."""
    if word in ("hertz", "siemens", "horsepower"):
        return word
    if word.endswith(("ch", "x")):
        return f"{word}es"
    return f"{word[:-1]}ies" if word.endswith("ury") else f"{word}s"


def is_measure(word: str, *classes: int) -> bool:
    """Tell whether a word's two most frequent senses hold one of the classes."""
    return nouns().is_a(word, *classes, most=2)


def cldr_words() -> set[str]:
    """Return the full names of units in English, singular and plural."""
    found = set()
    for locale in (babel.Locale("en"), babel.Locale("en", "GB")):
        for patterns in locale._data["unit_patterns"].values():
            for one in dict(patterns).get("long", {}).values():
                if isinstance(one, str):
                    found.add(one.replace("{0}", "").strip().lower())
    return found


def units() -> Iterator[tuple[str, str, str, str, float]]:
    """Yield the rows of units.tsv."""
    registry = pint.UnitRegistry()
    known = cldr_words()
    seen = set()
    for definition in list(registry._units.values()):
        name = definition.name
        if name in seen or name.startswith("delta_") or not hasattr(definition, "raw"):
            continue
        seen.add(name)
        aliases = [name, *definition.aliases]
        words = [a.replace("_", " ") for a in aliases if len(a) > 2 and (a.islower() or "_" in a)]
        words = [w for w in words if not w.startswith(("square ", "cubic ")) and " per " not in w]
        good = [
            w
            for w in words
            if w.lower() in known or plural(w.lower()) in known or is_measure(w, MEASURE, TIME_UNIT)
        ]
        good = [w for w in good if w.lower() not in NOT_WORDS and "degree" not in w]
        if not good and name not in METRIC:
            continue
        dimension = str(registry.get_dimensionality(name))
        kind = KINDS.get(dimension, "other")
        factor = float(registry.get_root_units(name)[0]) if "°" not in name else 1.0
        plain = name.replace("_", " ")
        for word in good:
            yield word.lower(), "word", plain, kind, factor
            if not word.endswith("s") and word not in ("feet", "foot", "centuries", "millennia"):
                yield plural(word.lower()), "word", plain, kind, factor
        symbols = {definition.defined_symbol, *(a for a in aliases if len(a) <= 3)}
        symbols = {s for s in symbols if s and s.isalpha() and s != name}
        for symbol in sorted(symbols - NOT_SYMBOLS):
            how = "letter" if len(symbol) == 1 else "symbol"
            yield symbol, how, plain, kind, factor
        if name in METRIC:
            yield from prefixed(aliases, sorted(symbols), plain, kind, factor)


def prefixed(
    aliases: list[str], symbols: list[str], plain: str, kind: str, factor: float
) -> Iterator[tuple[str, str, str, str, float]]:
    """Yield a unit with the metric prefixes before it."""
    words = [a.replace("_", " ") for a in aliases if len(a) > 2 and a.islower()]
    words += ["gramme"] if plain == "gram" else []
    for prefix, (sign, power) in PREFIXES.items():
        if prefix in SMALL and plain not in ("meter", "gram", "liter", "pascal"):
            continue
        size = factor * 10.0**power
        for word in words:
            yield prefix + word, "word", prefix + plain, kind, size
            yield plural(prefix + word), "word", prefix + plain, kind, size
        for symbol in symbols:
            for mark in (sign, "μ") if sign == "µ" else (sign,):
                if mark + symbol not in NOT_SYMBOLS:
                    yield mark + symbol, "symbol", prefix + plain, kind, size


def currencies() -> Iterator[tuple[str, str, str, float]]:
    """Yield the rows of currencies.tsv."""
    locale = babel.Locale("en")
    plurals = locale._data["currency_names_plural"]
    bare = set()
    for code, name in sorted(locale.currencies.items()):
        if "(" in name or (code[0] == "X" and "franc" not in name and "dollar" not in name):
            continue  # metals, units of account, codes for tests
        forms = {name, *dict(plurals.get(code, {})).values()}
        single = min(sorted(forms), key=len).split()[-1].lower()
        for form in sorted(f.lower() for f in forms):
            yield form, "word", single, 1.0
            last = form.split()[-1]
            if is_measure(nouns().singular(last), MONETARY) and last not in NOT_CURRENCIES:
                bare.add((last, single))
        word = nouns().knows(code.lower()) or verbs().knows(code.lower())
        yield code, "symbol" if word or code in ("ALL", "TOP", "AND") else "code", single, 1.0
        symbol = locale.currency_symbols.get(code, code)
        if len(symbol) == 1 and not symbol.isalnum():
            yield symbol, "sign", single, 1.0
    for form, single in sorted(bare):
        yield form, "word", single, 1.0
    for word in ("cent", "penny", "kopek", "kopeck", "paisa", "centime", "centavo", "pfennig"):
        if not is_measure(word, FRACTIONAL) and word != "penny":
            continue
        yield word, "word", word, 0.01
        yield plural(word).replace("pennys", "pennies"), "word", word, 0.01
    yield from (("pence", "word", "penny", 0.01), ("rmb", "word", "yuan", 1.0),
                ("renminbi", "word", "yuan", 1.0), ("bucks", "word", "dollar", 1.0),
                ("quid", "word", "pound", 1.0), ("bitcoin", "word", "bitcoin", 1.0),
                ("bitcoins", "word", "bitcoin", 1.0), ("RMB", "code", "yuan", 1.0))  # fmt: skip


def write(path: Path, rows: Iterator[tuple[object, ...]]) -> None:
    """Write each form once, as the first row has it."""
    kept: dict[object, tuple[object, ...]] = {}
    for row in rows:
        kept.setdefault((row[0], row[1] == "word"), row)
    lines = (
        "\t".join(f"{v:.12g}" if isinstance(v, float) else str(v) for v in r) for r in kept.values()
    )
    path.write_text("".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


def main() -> None:
    """Write both files."""
    RESOURCES.mkdir(parents=True, exist_ok=True)
    write(RESOURCES / "units.tsv", (*units(), *EXTRA))
    write(RESOURCES / "currencies.tsv", currencies())


if __name__ == "__main__":
    main()
