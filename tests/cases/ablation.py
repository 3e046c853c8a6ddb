#!/usr/bin/env python3
"""Print what each mechanism of linking actors gains: the scores with it switched off.

python tests/cases/ablation.py [NAME…]     (NAME: only mechanisms whose name holds one of these)

Columns: recall and precision of actors on the cases and, where ../shared with the pairs of
ECB+ lies beside the project, their link F1 and mention-pair F1.
"""

from __future__ import annotations

import functools
import gc
import json
import sys
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import scoring

from app.analysis.pipeline import Analyser
from app.linking import link as linking
from app.linking import scorer
from app.linking.features import against, aliases, demonyms, exonyms, names
from app.model.document import Document

SHARED = Path(__file__).resolve().parents[3] / "shared"


def _none(*_):
    return ()


def _without(rule):
    """Return what yields evidence by names but for one rule."""
    return tuple(
        (lambda a, b: (e for e in names.evidence(a, b) if e.rule != rule))
        if f is names.evidence
        else f
        for f in scorer.FOR
    )


def _but(feature):
    return tuple(
        f for f in (scorer.FOR if feature in scorer.FOR else scorer.AGAINST) if f is not feature
    )


# Mechanism -> what is put in place of what. The first group changes what is found in a text.
ANALYSIS = {
    "names of the text settle headlines": {"app.analysis.pipeline.settled": lambda found: found},
    "last names join full names": {"app.analysis.joining._one_name_of": lambda *_: False},
    "shared last names go to the last named": {"app.analysis.actors.share_out": _none},
    "given names": {"app.analysis.types.is_given": lambda _: False},
    "bodies by their officials": {"app.analysis.candidates.offices": _none},
    "what acts for a state": {"app.analysis.candidates.powers": _none},
    "bodies by their noun": {"app.analysis.actors.called_by_noun": _none},
    "the text's own statements": {"app.analysis.pipeline.statements": _none},
    "genitives inside names": {"app.analysis.groups._join_genitives": _none},
    "well-known places are spelled right": {
        "app.analysis.joining._misspells_a_place": lambda *_: False
    },
    "bodies narrowed by a noun": {"app.analysis.joining.narrows": lambda *_: False},
    "what a person is, cut off": {"app.analysis.candidates.without_calling": lambda _, span: span},
}
LINKING = {
    "spelling and transliteration": {"app.linking.scorer.FOR": _without("transliteration")},
    "short forms": {"app.linking.scorer.FOR": _without("short-form")},
    "acronyms": {"app.linking.scorer.FOR": _without("acronym")},
    "stated aliases": {"app.linking.scorer.FOR": _but(aliases.evidence)},
    "states and their natives": {"app.linking.scorer.FOR": _but(demonyms.evidence)},
    "names of towns in other languages": {"app.linking.scorer.FOR": _but(exonyms.evidence)},
    "other sorts of actor": {"app.linking.scorer.AGAINST": _but(against.evidence)},
    "other full names": {"app.linking.scorer.AGAINST": _but(against.full_names)},
    "names of the other text": {"app.linking.link.propagate": lambda analysis, *_: analysis},
    "parts of places": {"app.linking.link._add_parts": _none},
    "exclusion in clusters": {"app.linking.clusters.exclude": lambda *_: False},
    "nicknames": {"app.names.words.is_nickname": lambda *_: False},
}


class Sets:
    """The texts with their gold, analysed once for all that only changes linking."""

    def __init__(self) -> None:
        self._analyser = Analyser()
        self._kept = {}
        path = SHARED / "data" / "ecbplus" / "dev.named.jsonl"
        self._pairs = (
            [json.loads(line) for line in path.open(encoding="utf-8")] if path.exists() else []
        )

    def row(self, patches, *, again: bool) -> list[float]:
        """Return the scores with some things replaced; ``again``: the texts are analysed anew."""
        kept = self._kept
        with ExitStack() as stack:
            for target, replacement in patches.items():
                stack.enter_context(patch(target, replacement))
            _forget()
            if again:
                self._kept = {}
            try:
                found = [*self._cases(), *self._ecb()]
            finally:
                self._kept = kept or self._kept
        _forget()
        return found

    def _analysis(self, name: str, text: str):
        if name not in self._kept:
            self._kept[name] = self._analyser.analyse(Document(name, "", text))
        return self._kept[name]

    def _link(self, a, b):
        return linking.link(self._analysis(*a), self._analysis(*b), (a[1], b[1]))

    def _cases(self) -> list[float]:
        total = scoring.Score()
        for folder in scoring.folders():
            texts = [(folder / f"{side}.txt").read_text("utf-8") for side in "ab"]
            found = self._link(*((f"{folder.name}/{n}", text) for n, text in enumerate(texts)))
            total += scoring.score(folder, scoring.contract.links(found))
        rates = total.rates()
        return [100 * rates["actor_recall"], 100 * rates["actor_precision"]]

    def _ecb(self) -> list[float]:
        if not self._pairs:
            return []
        sys.path.insert(0, str(SHARED / "score"))
        import score

        found = []
        for pair in self._pairs:
            links = self._link(*((pair[side]["id"], pair[side]["text"]) for side in "ab"))
            rows = scoring.contract.links(links)["actors"]
            found.append({"pair_id": pair["pair_id"], "links": rows})
        result = score.links(self._pairs, found, {"HUMAN", "LOC"})
        return [result["link_f1"], result["mention_pair"]["f1"]]


def _forget() -> None:
    """Empty the caches, which may hold what a mechanism said."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and thing.__module__.startswith(
            ("app.names", "app.linking", "app.analysis")
        ):
            thing.cache_clear()


def main() -> None:
    """Print the table."""
    sets, asked = Sets(), sys.argv[1:]
    print("| without | actor recall | actor precision | ECB+ link F1 | ECB+ pair F1 |")
    print("|---|---|---|---|---|", flush=True)
    rows = [("(all there)", {}, False)]
    rows += [(name, patches, False) for name, patches in LINKING.items()]
    rows += [(name, patches, True) for name, patches in ANALYSIS.items()]
    for name, patches, again in rows:
        if not asked or not patches or any(word in name for word in asked):
            cells = " | ".join(f"{value:.1f}" for value in sets.row(patches, again=again))
            print(f"| {name} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
