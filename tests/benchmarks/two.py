"""Two long texts of the reader's own: how long it takes to analyse and to link them.

    python3 packaging/dev.py bench two ONE.txt OTHER.txt [--characters 1000000]

Two translations of one book are a good pair: the same actors by the hundred, spelled differently.
Debian has some (the packages sword-text-kjv and sword-text-web, read with diatheke).
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

LOOPS = 10_000_000


def main(arguments: list[str]) -> None:
    """Print the seconds of CPU time, and what a plain loop takes on this machine right now."""
    parser = argparse.ArgumentParser(prog="bench two")
    parser.add_argument("texts", nargs=2, type=Path)
    parser.add_argument("--characters", type=int, default=1_000_000)
    chosen = parser.parse_args(arguments)

    from app.analysis.pipeline import Analyser
    from app.linking.link import link
    from app.model.document import Document

    analyser = Analyser()
    analyser.analyse(Document("", "", "A first text, by which the model is loaded."))
    texts, found = [], []
    for path in chosen.texts:
        text = path.read_text("utf-8")[: chosen.characters]
        began = time.process_time()
        analysis = analyser.analyse(Document(path.name, path.name, text))
        taken = time.process_time() - began
        mentions = sum(len(actor.mentions) for actor in analysis.actors)
        print(
            f"{path.name}: {len(text):,} characters, {len(analysis.actors):,} actors,"
            f" {mentions:,} mentions, {len(analysis.figures):,} figures; analysed in {taken:.1f} s"
        )
        texts.append(text)
        found.append(analysis)
    for which in ("linked", "again"):
        before = _loop()
        began = time.process_time()
        links = link(found[0], found[1], (texts[0], texts[1]))
        taken = time.process_time() - began
        unit = (before + _loop()) / 2
        print(
            f"{which} in {taken:.2f} s: {len(links.actors):,} actors, {len(links.figures):,}"
            f" figures; as long as {taken / unit * LOOPS / 1e6:.0f} million turns of an empty loop"
            f" ({unit:.2f} s for {LOOPS // 1_000_000} million)"
        )


def _loop() -> float:
    began = time.process_time()
    for _ in range(LOOPS):
        pass
    return time.process_time() - began
