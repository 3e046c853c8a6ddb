"""What must hold of the links of any two texts, through analysis and linking with the real model."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import paths
from app.linking.link import link
from tests.build import document

FLOOD = (
    """\
Flood Takes Bridge at Ouallam

NIAMEY, 13 August 2019 – The river Sirba took the bridge of Ouallam on Monday, 12 August, said Idrissa Soumana, who heads the \
Sahel Rescue Service (SRS). At least 31 people died and 4,200 fled. The Nigerien army brought 12 \
boats. “We have nothing left,” Mr. Soumana said. He asked the Harbour Board for help.

Northern Ouallam is cut off. In Niamey the government promised $3.5 million. The White Helmets of \
Zinder, formerly known as Zinder Aid, sent 40 men. The board did not answer.
""",
    """\
A Town Without a Bridge

By Aug. 12 the SRS had counted thirty-four dead in Ouallam. Idriss Soumana, its chief, \
said more than 4,000 had left. Niger sent a dozen boats. Zinder Aid came with 40 men, and white \
helmets were seen in the north of Ouallam. The Harbour Board of Niamey met.

The state will pay 3.5 million dollars. SRS boats left at noon. Lions were heard; the Lions of \
Ouallam, who play football, slept in the school.
""",
)
COURT = (
    """\
OSLO, 3 March 2021 – Judge Astrid Lindqvist sentenced Peder Marlow to six years on Wednesday. \
Marlow, his brother John Marlow and Kestrel Foods plc hid 45 million kroner, the court said. The \
Norwegian Fisheries Office had asked for nine years. “Kestrel is bankrupt,” said Anna Berg, a \
lawyer of the office. John Marlow fled to Saint Petersburg in 2018. Marlow was not found.
""",
    """\
Brothers Marlow Guilty

The trial of Peder and John Marlow took 14 days. On 3 March Judge Lindqvist gave Peder Marlow six \
years; the Fisheries Office wanted nine. Kestrel Foods, which Norway's press calls the Herring \
Bank, lost 48 million kroner. Russia has not sent John Marlow back from St. Petersburg. Ms. Berg \
and Mr. Marlow will be heard again on March 20.
""",
)
SUMMIT = (
    """\
The North Korean government and the South Korean army sign on Jeju

Kim Tae-song of North Korea met Park Ji-won at 9:30 KST on 5 May 2022. Both Koreas will take away \
1,200 mines. The US army watched. The United Nations (UN) paid 7 per cent of it, and the European \
Union the rest. “It took 12 years,” said Park. China's Xu Wen said Beijing was glad.
""",
    """\
Pak Chi-won of Seoul and Kim Tae Song agreed on Jeju on Thursday, 5 May, that 1,150 mines will go. \
Washington said so. The E.U. pays 93 percent and the U.N. 7 percent. Xu, of the Chinese ministry, \
smiled. South Korea's army counted over 1,000 mines; the New Zealand navy swept 300.
""",
)
PAIRS = {"flood": FLOOD, "court": COURT, "summit": SUMMIT}
UNRELATED = """

Vespertine Cellars of Mendoza bottled 820 barrels in the autumn. Its cellar master, Graciela \
Quiroga, likes oak. Grapes ripen slowly there.
"""


@pytest.fixture(scope="session")
def linked(analyse):
    """Two texts -> their links, as the program makes them."""
    return lambda one, other: link(analyse(one), analyse(other), (one, other))


def told(links, *, mirrored=False):
    """What links say of each kind, whatever their order and the words of their reasons."""

    def sides(a, b):
        return (b, a) if mirrored else (a, b)

    return {
        "actors": {
            (
                x.name,
                x.type,
                x.score,
                *sides(x.a, x.b),
                frozenset((e.rule, e.weight) for e in x.evidence),
            )
            for x in links.actors
        },
        "suggested": {(x.name, x.type, x.score, *sides(x.a, x.b)) for x in links.suggested},
        "figures": {(*sides(x.a, x.b), x.relation, x.score) for x in links.figures},
        "dates": {(x.value, *sides(x.a, x.b)) for x in links.dates},
    }


def test_the_pairs_of_texts_have_all_kinds_of_links(linked):
    """What holds of no link at all says nothing."""
    found = [linked(*pair) for pair in PAIRS.values()]
    assert all(len(links.actors) > 5 for links in found)
    assert all(links.dates for links in found)
    assert sum(len(links.figures) for links in found) > 3


@pytest.mark.parametrize("story", PAIRS)
def test_turned_round_the_links_are_the_same(linked, story):
    one, other = PAIRS[story]
    assert told(linked(one, other)) == told(linked(other, one), mirrored=True)


PARAGRAPHS = st.lists(
    st.sampled_from([p for pair in PAIRS.values() for text in pair for p in text.split("\n\n")]),
    min_size=1,
    max_size=4,
).map("\n\n".join)


@given(PARAGRAPHS, PARAGRAPHS)
@settings(max_examples=20)
def test_links_of_any_paragraphs_are_symmetric_and_sound(linked, one, other):
    links = linked(one, other)
    assert told(links) == told(linked(other, one), mirrored=True)
    for side, text in (("a", one), ("b", other)):
        kept = [getattr(x, side) for x in (*links.actors, *links.suggested)]
        mentions = [m for some in kept for m in some]
        assert len({m.span for m in mentions}) == len(mentions)
        assert all(m.span.of(text) == m.text for m in mentions)
        assert all(some and list(some) == sorted(some, key=lambda m: m.span) for some in kept)
        assert all(any(not m.nominal for m in some) for some in kept)
        figures = [getattr(x, side) for x in links.figures]
        assert len({f.span for f in figures}) == len(figures)
        assert all(f.span.of(text) == f.text for f in figures)
        assert all(m.span.of(text) == m.text for x in links.dates for m in getattr(x, side))
    assert list(links.actors) == sorted(links.actors, key=lambda x: x.a[0].span)
    assert all(0.0 < x.score <= 1.0 for x in (*links.actors, *links.suggested, *links.figures))


@pytest.mark.parametrize("story", PAIRS)
@pytest.mark.parametrize("longer", ["left", "right"])
def test_an_unrelated_paragraph_takes_no_link_away_and_adds_none(linked, story, longer):
    one, other = PAIRS[story]
    before = told(linked(one, other))
    after = told(
        linked(
            one + UNRELATED * (longer == "left"),
            other + UNRELATED * (longer == "right"),
        )
    )
    assert after == before


@pytest.mark.parametrize(("one", "other"), list(combinations(PAIRS, 2)))
def test_texts_of_two_stories_share_no_people_and_no_bodies(linked, one, other):
    found = linked(PAIRS[one][0], PAIRS[other][1]).actors
    assert [x.name for x in found if x.type in ("PERSON", "ORG", "GROUP")] == []


@pytest.mark.parametrize("story", PAIRS)
def test_a_text_with_itself_agrees_in_everything(linked, story):
    text = PAIRS[story][0]
    links = linked(text, text)
    assert all(x.a == x.b for x in links.actors)
    assert all(x.a.quantity == x.b.quantity for x in links.figures)
    assert {x.relation.value for x in links.figures} == {"agree"}
    assert all(x.a == x.b for x in links.dates)


@pytest.mark.parametrize("story", PAIRS)
def test_again_the_links_are_identical(analyser, story):
    one, other = PAIRS[story]
    first, second = (
        link(analyser.analyse(document(one)), analyser.analyse(document(other)), (one, other))
        for _ in range(2)
    )
    assert first == second


@pytest.mark.parametrize("story", PAIRS)
def test_linking_leaves_the_analyses_as_they_were(analyse, story):
    one, other = PAIRS[story]
    left, right = analyse(one), analyse(other)
    copies = replace(left), replace(right)
    first = link(left, right, (one, other))
    assert (left, right) == copies
    assert link(left, right, (one, other)) == first


def test_another_process_with_another_hash_seed_prints_the_same(tmp_path):
    """No set may decide about anything: its order is another one in each process."""
    lines = [
        {
            "pair_id": story,
            **{x: {"id": x, "text": text} for x, text in zip("ab", texts, strict=True)},
        }
        for story, texts in PAIRS.items()
    ]
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    running = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.jsonl"
        places = {name: str(tmp_path / seed) for name in ("HOME", "SYNTOPIA_CACHE")}
        process = subprocess.Popen(
            [sys.executable, "-m", "app", "links", "--pairs", str(pairs), "--out", str(out)],
            env={**os.environ, **places, "PYTHONHASHSEED": seed},
            cwd=paths.seeds().parent,
        )  # fmt: skip
        running.append((process, out))
    assert [process.wait(timeout=100) for process, _ in running] == [0, 0]
    written = [out.read_text("utf-8") for _, out in running]
    assert written[0].count("\n") == len(PAIRS)
    assert written[0] == written[1]
