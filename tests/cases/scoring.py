"""Score the links of a case against its gold.

Actors    a gold actor named in both texts is found when one link holds a mention of it in each text
          and it makes up at least half of that link; a link is judged when it holds an annotated
          mention in each text, and wrong when these are not all of one actor.
Mentions  recall over the named mentions of all actors to be linked, precision over the spans of the
          links that found one.
Figures   a gold pair is found by any of its mentions on each side; any other pair is wrong.
Dates     by value.
Apart     links that hold mentions of two actors whom the gold says to keep apart.

A state and its demonym are one actor; nested and nominal mentions are neither required nor wrong.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import importers
from app.export import contract
from app.linking.link import link

if TYPE_CHECKING:
    from app.analysis.pipeline import Analyser

Json = dict[str, Any]
Span = tuple[int, int]
CASES = Path(__file__).resolve().parent
SIDES = (("A", "a"), ("B", "b"))
_RELATIONS = ("agree", "compatible", "conflict")
_WIDER = 25  # characters by which a span may hold more or less than the gold's


@dataclass
class Score:
    """What was counted, and in words what is missing or wrong; scores add up.

    ``joined`` holds the actors that a link held together although the gold keeps them apart,
    ``judged`` each judged link's own score and whether most of it is one actor in both texts.
    """

    counts: Counter[str] = field(default_factory=Counter)
    notes: list[tuple[str, str]] = field(default_factory=list)
    joined: list[tuple[str, str]] = field(default_factory=list)
    judged: list[tuple[float, bool]] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.counts + other.counts,
            self.notes + other.notes,
            self.joined + other.joined,
            self.judged + other.judged,
        )

    def share(self, part: str, whole: str) -> float:
        """Return one count by another; 1 where there was nothing to do."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0

    def note(self, kind: str, words: str) -> None:
        """Keep what is missing or wrong."""
        self.notes.append((kind, words))

    def rates(self) -> dict[str, float]:
        """Return the rates that the report prints."""
        pairs = {
            "actor_recall": ("actors_found", "actors_wanted"),
            "actor_precision": ("links_right", "links_judged"),
            "mention_recall": ("mentions_found", "mentions_wanted"),
            "mention_precision": ("spans_right", "spans_held"),
            "figure_recall": ("figures_found", "figures_wanted"),
            "figure_precision": ("pairs_right", "pairs_shown"),
            "relation_accuracy": ("relations_right", "figures_found"),
            "date_recall": ("dates_found", "dates_wanted"),
            "date_precision": ("dates_found", "dates_shown"),
        }
        return {name: self.share(*counts) for name, counts in pairs.items()}


@dataclass
class Wanted:
    """A gold actor, or a state and its demonym as one: its mentions by text."""

    name: str
    hard: dict[str, list[Span]] = field(default_factory=lambda: {"A": [], "B": []})
    soft: dict[str, list[Span]] = field(default_factory=lambda: {"A": [], "B": []})

    @property
    def linked(self) -> bool:
        """Tell whether both texts name it."""
        return all(self.hard.values())


def reliability(judged: list[tuple[float, bool]]) -> list[tuple[float, int, float, float]]:
    """Return for each tenth of scores: where it begins, links, their mean score, share right."""
    rows = []
    for tenth in range(10):
        some = [(s, ok) for s, ok in judged if min(int(s * 10), 9) == tenth]
        if some:
            mean = sum(s for s, _ in some) / len(some)
            rows.append((tenth / 10, len(some), mean, sum(ok for _, ok in some) / len(some)))
    return rows


def folders() -> list[Path]:
    """Return the folders of all cases by name."""
    return [gold.parent for gold in sorted(CASES.glob("*/gold.json"))]


def gold_of(folder: Path) -> Json:
    """Return the gold of a case."""
    gold: Json = json.loads((folder / "gold.json").read_text("utf-8"))
    return gold


def links_of(analyser: Analyser, folder: Path) -> Json:
    """Return the program's links of a case, as the command line gives them."""
    left, right = (importers.load(folder / name)[0] for name in ("a.txt", "b.txt"))
    found = link(analyser.analyse(left), analyser.analyse(right), texts=(left.text, right.text))
    return contract.links(found)


def score(folder: Path, links: Json) -> Score:
    """Score the links of a case."""
    gold, result = gold_of(folder), Score()
    texts = {side: (folder / f"{name}.txt").read_text("utf-8") for side, name in SIDES}
    _score_actors(gold, links["actors"], texts, result)
    _score_figures(gold, links["figures"], result)
    _score_dates(gold, links["dates"], result)
    return result


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _union(one: Span, other: Span) -> int:
    return (one[1] - one[0]) + (other[1] - other[0]) - _shared(one, other)


def same(found: Span, gold: Span) -> bool:
    """Tell whether a span stands for a gold one: half of both, or one inside the other."""
    shared = _shared(found, gold)
    if not shared:
        return False
    lengths = (found[1] - found[0], gold[1] - gold[0])
    inside = shared == min(lengths) and abs(lengths[0] - lengths[1]) <= _WIDER
    return inside or shared * 2 >= _union(found, gold)


def wanted(gold: Json) -> dict[str, Wanted]:
    """Return the gold actors by id; a demonym's mentions are those of its state."""
    found = {a["id"]: Wanted(a["name"]) for a in gold["actors"] if "of" not in a}
    for actor in gold["actors"]:
        one = found[actor.get("of", actor["id"])]
        for side, _ in SIDES:
            one.hard[side] += [(m[0], m[1]) for m in actor["mentions"][side]]
            one.soft[side] += [
                (m[0], m[1]) for kind in ("nested", "nominal") for m in actor[kind][side]
            ]
    return found


def _named(span: Span, actors: dict[str, Wanted], side: str) -> str | None:
    """Return the actor that the span names best."""
    near = [
        (_shared(span, m) / _union(span, m), key)
        for key, actor in actors.items()
        for m in actor.hard[side]
        if same(span, m)
    ]
    return max(near)[1] if near else None


def _soft(span: Span, actors: dict[str, Wanted], side: str) -> bool:
    return any(same(span, m) for actor in actors.values() for m in actor.soft[side])


def _score_actors(gold: Json, links: list[Json], texts: dict[str, str], result: Score) -> None:
    actors = wanted(gold)
    apart = [
        {
            next(a.get("of", a["id"]) for a in gold["actors"] if a["id"] == one)
            for one in n["actors"]
        }
        for n in gold["near_misses"]
    ]
    best: dict[str, tuple[int, Json]] = {}
    for found in links:
        held = {
            side: Counter(
                name
                for span in found[key]
                if (name := _named(span, actors, side)) or not _soft(span, actors, side)
            )
            for side, key in SIDES
        }
        total = held["A"] + held["B"]
        keys = {side: set(held[side]) - {None} for side, _ in SIDES}
        if not (keys["A"] and keys["B"]):
            continue
        most = {max(keys[side], key=lambda k: (held[side][k], k)) for side, _ in SIDES}
        result.judged.append((found.get("score", 1.0), len(most) == 1))
        every, both = keys["A"] | keys["B"], keys["A"] & keys["B"]
        right = len(every) == 1
        result.counts.update(links_judged=1, links_right=int(right))
        if not right:
            result.note("wrong link", f"{_forms(found, texts)} = {sorted(map(str, every))}")
        for pair in apart:
            if pair <= every:
                one, other = sorted(pair)
                result.joined.append((one, other))
                result.note("not kept apart", f"{one}, {other} in {_forms(found, texts)}")
        for key in both:
            if total[key] * 2 >= total.total() and total[key] > best.get(key, (0,))[0]:
                best[key] = (total[key], found)
    for key, actor in actors.items():
        if actor.linked:
            _score_mentions(key, actors, best.get(key, (0, None))[1], texts, result)


def _score_mentions(
    key: str, actors: dict[str, Wanted], found: Json | None, texts: dict[str, str], result: Score
) -> None:
    actor = actors[key]
    result.counts.update(
        actors_wanted=1,
        actors_found=int(found is not None),
        mentions_wanted=sum(map(len, actor.hard.values())),
    )
    if found is None:
        forms = [sorted({texts[side][s:e] for s, e in actor.hard[side]}) for side, _ in SIDES]
        result.note("missing actor", f"{forms[0]} | {forms[1]}")
        return
    for side, name in SIDES:
        for m in actor.hard[side]:
            hit = any(same(span, m) for span in found[name])
            result.counts["mentions_found"] += hit
            if not hit:
                near = texts[side][max(0, m[0] - 20) : m[1] + 15]
                result.note("missing mention", f"{texts[side][m[0] : m[1]]} in {near!r} ({side})")
        for span in found[name]:
            right = any(same(span, m) for m in actor.hard[side] + actor.soft[side])
            result.counts.update(spans_held=1, spans_right=int(right))
            if not right:
                result.note(
                    "wrong mention", f"{texts[side][span[0] : span[1]]!r} as {actor.name} ({side})"
                )


def _forms(found: Json, texts: dict[str, str]) -> str:
    sides = [sorted({texts[side][s:e] for s, e in found[key]}) for side, key in SIDES]
    return f"{sides[0]} | {sides[1]}"


def _score_figures(gold: Json, links: list[Json], result: Score) -> None:
    real = [f for f in gold["figures"] if not f.get("trap")]
    pairs = {f["id"]: f for f in real if f["relation"] in _RELATIONS}

    def counted(figure: Json, side: str) -> str | None:
        near = [
            (_shared((figure["start"], figure["end"]), (m["start"], m["end"])), f["id"])
            for f in real
            for m in f["mentions"][side]
        ]
        size, name = max(near, default=(0, None))
        return name if size else None

    found: dict[str, str] = {}
    for shown in links:
        names = {counted(shown[key], side) for side, key in SIDES}
        (name, *more) = names
        right = not more and name in pairs
        result.counts.update(pairs_shown=1, pairs_right=int(right))
        words = f"{shown['a']['text']} | {shown['b']['text']}: {shown['relation']}"
        if not right:
            result.note("wrong figures", f"{words} = {sorted(map(str, names))}")
        elif name not in found:
            found[name] = shown["relation"]
            if shown["relation"] != pairs[name]["relation"]:
                result.note("wrong relation", f"{words}, not {pairs[name]['relation']}")
    result.counts.update(
        figures_wanted=len(pairs),
        figures_found=len(found),
        relations_right=sum(pairs[name]["relation"] == said for name, said in found.items()),
    )
    for name, figure in pairs.items():
        if name not in found:
            sides = [[m["surface"] for m in figure["mentions"][side]] for side, _ in SIDES]
            words = f"{figure['what']}: {sides[0]} | {sides[1]} ({figure['relation']})"
            result.note("missing figures", words)


def _score_dates(gold: Json, links: list[Json], result: Score) -> None:
    want = {d["id"] for d in gold["dates"] if d["linked"]}
    have = {d["value"] for d in links}
    result.counts.update(
        dates_wanted=len(want), dates_shown=len(have), dates_found=len(want & have)
    )
    for value in sorted(want - have):
        result.note("missing date", value)
    for value in sorted(map(str, have - want)):
        result.note("wrong date", value)
