"""Pairs of texts through importers, analysis and linking with the real model."""

import importlib.util
from pathlib import Path

import pytest

from app import importers, paths
from app.export import contract
from app.linking.link import link
from app.model.link import Relation

WAR = (
    """\
KYIV, 14 March 2023 – President Volodymyr Zelenskyy visited the front near Bakhmut on Tuesday. \
The Wagner Group, led by Yevgeny Prigozhin, holds the eastern part of Bakhmut, and Russian guns \
shell the rest. The Security Service (SBU) detained three people. Poland and the United States \
promised 31 tanks. About 4,000 civilians left Bakhmut.
""",
    """\
Zelensky Says Losses Mount in East

Volodymyr Zelensky came to Bakhmut on March 14. Yevgeniy Prigozhin said Wagner had taken eastern \
Bakhmut. Russia did not comment. The SBU held three people. The US and Poland will send thirty-one \
tanks. Nearly 2,500 civilians have left Bakhmut, Polish drivers say.
""",
)
TAKEOVER = (
    """\
Vantorix plc agreed on Monday, June 7, 2021, to buy Belmarsh & Oake Ltd for £1.2bn. Vantorix, \
formerly known as Quillane Systems, will close 12 plants. The Competition and Markets Authority \
will look at it. Up to 3,000 workers of Belmarsh & Oake will lose their jobs, said Anna Lindqvist.
""",
    """\
Quillane Systems pays 1.2 billion pounds for Belmarsh & Oake. It will shut twelve plants. The CMA \
was told on 7 June. About 2,400 workers of Belmarsh & Oake will lose their jobs, says Ms Lindqvist.
""",
)
TRANSFER = (
    """\
Takumi Arslanbekov has joined Kestrel Rovers from Dynamo Ouallam for €6.5 million. The striker \
scored 28 goals in two seasons for Dynamo Ouallam, said coach Idrissa Soumana.
""",
    """\
Dynamo Ouallam sold Arslanbekov to Kestrel Rovers for $9 million. Takumi Arslanbekov had scored \
31 goals for them. “We lose our best man,” Soumana said.
""",
)


def account(text):
    return importers.read(text.encode(), "account.txt")


@pytest.fixture(scope="session")
def linked(analyser):
    """A pair of texts -> their links."""
    return lambda pair: link(*(analyser.analyse(account(text)) for text in pair))


def forms(links):
    return [({m.text for m in x.a}, {m.text for m in x.b}) for x in links.actors]


@pytest.mark.parametrize(
    ("pair", "left", "right"),
    [
        (WAR, "Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        (WAR, "Bakhmut", "Bakhmut"),
        (WAR, "eastern part of Bakhmut", "eastern Bakhmut"),
        (WAR, "Wagner Group", "Wagner"),
        (WAR, "Yevgeny Prigozhin", "Yevgeniy Prigozhin"),
        (WAR, "Russian", "Russia"),
        (WAR, "United States", "US"),
        (WAR, "Poland", "Poland"),
        (WAR, "SBU", "SBU"),
        (TAKEOVER, "Quillane Systems", "Quillane Systems"),
        (TAKEOVER, "Competition and Markets Authority", "CMA"),
        (TAKEOVER, "Anna Lindqvist", "Lindqvist"),
        (TAKEOVER, "Belmarsh & Oake", "Belmarsh & Oake"),
        (TRANSFER, "Takumi Arslanbekov", "Arslanbekov"),
        (TRANSFER, "Dynamo Ouallam", "Dynamo Ouallam"),
        (TRANSFER, "Kestrel Rovers", "Kestrel Rovers"),
        (TRANSFER, "Idrissa Soumana", "Soumana"),
    ],
)
def test_one_actor_by_two_names(linked, pair, left, right):
    assert [1 for a, b in forms(linked(pair)) if left in a and right in b] == [1]


@pytest.mark.parametrize(
    ("pair", "one", "other"),
    [
        (WAR, "Bakhmut", "eastern Bakhmut"),
        (WAR, "Russian", "Poland"),
        (TAKEOVER, "Quillane Systems", "Belmarsh & Oake"),
        (TRANSFER, "Kestrel Rovers", "Dynamo Ouallam"),
    ],
)
def test_two_actors_stay_two(linked, pair, one, other):
    assert not [1 for a, b in forms(linked(pair)) if {one, other} <= a | b]


@pytest.mark.parametrize(
    ("pair", "left", "right", "relation"),
    [
        (WAR, "three people", "three people", Relation.AGREE),
        (WAR, "31 tanks", "thirty-one tanks", Relation.AGREE),
        (WAR, "About 4,000 civilians", "Nearly 2,500 civilians", Relation.CONFLICT),
        (TAKEOVER, "£1.2bn", "1.2 billion pounds", Relation.AGREE),
        (TAKEOVER, "12 plants", "twelve plants", Relation.AGREE),
        (TAKEOVER, "Up to 3,000 workers", "About 2,400 workers", Relation.COMPATIBLE),
        (TRANSFER, "28 goals", "31 goals", Relation.CONFLICT),
    ],
)
def test_figures_of_one_thing(linked, pair, left, right, relation):
    found = {(f.a.text, f.b.text): f.relation for f in linked(pair).figures}
    assert found.get((left, right)) is relation


@pytest.mark.parametrize(("pair", "value"), [(WAR, "2023-03-14"), (TAKEOVER, "2021-06-07")])
def test_a_day_that_one_text_names_without_a_year(linked, pair, value):
    assert [date.value for date in linked(pair).dates] == [value]


@pytest.mark.parametrize("pair", [WAR, TAKEOVER, TRANSFER])
def test_turned_round_the_links_are_the_same(linked, pair):
    there, back = linked(pair), linked(pair[::-1])
    assert {(x.score, x.type, x.a, x.b) for x in there.actors} == {
        (x.score, x.type, x.b, x.a) for x in back.actors
    }
    assert {(x.a, x.b, x.relation, x.score) for x in there.figures} == {
        (x.b, x.a, x.relation, x.score) for x in back.figures
    }
    assert [(x.value, x.a, x.b) for x in there.dates] == [(x.value, x.b, x.a) for x in back.dates]


def test_texts_of_two_stories_share_nothing(linked):
    links = linked((WAR[0], TRANSFER[0]))
    assert (links.actors, links.figures, links.dates) == ((), (), ())


SHARED = Path(__file__).resolve().parents[2] / "shared" / "score" / "seeds.py"


@pytest.mark.shared
@pytest.mark.skipif(
    not SHARED.is_file(), reason="../shared with the gold of the seeds is not there"
)
def test_the_links_of_the_seeds_against_their_gold(analyser):
    spec = importlib.util.spec_from_file_location("seeds_score", SHARED)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    seeds = sorted(paths.seeds().glob("*.txt"))
    left, right = (analyser.analyse(importers.load(path)[0]) for path in seeds)
    result = score.score(contract.links(link(left, right)))
    assert result["actor_recall"] >= 0.80, result["missing"]
    assert result["actor_precision"] >= 0.80, result["wrong"]
    assert result["figure_recall"] >= 0.60, result["figures_missing"]
    assert result["figure_precision"] >= 0.60, result["figures_wrong"]
    assert result["date_recall"] == 1.0, result["dates_missing"]
