"""Analyses of a made-up library: many texts over one world of actors, a few of them very common.

Names come from the given names and the towns that the app knows, so that they are spelled like
names; who is named follows Zipf's law, as in the news. Texts vary spellings and shorten names.
"""

from __future__ import annotations

import gzip
import random
from itertools import accumulate

from app import paths
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.mention import Actor, ActorType, Mention

ACTORS = 15  # of a text
WORLD = 100_000
BODIES = (
    "Council", "Bank", "University", "Police", "Times", "Chamber of Commerce", "Port Authority",
    "Liberation Front", "Football Club", "Ministry of Health", "Holdings", "Court of Appeal",
)  # fmt: skip
RESPELLED = (("oo", "ou"), ("ee", "i"), ("y", "i"), ("k", "c"), ("ss", "s"), ("ll", "l"), ("h", ""))


class World:
    """Actors and how often each is in the news; texts are drawn from it."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        names = paths.resources() / "names" / "given.txt.gz"
        words = [w.title() for w in gzip.decompress(names.read_bytes()).decode().split()]
        self.random.shuffle(words)
        self.given, self.last = words[:4_000], words[4_000:16_000]
        self.places = [f"{word}{end}" for word in words[16_000:] for end in ("ton", "abad", "")]
        self.actors = [self._actor() for _ in range(WORLD)]
        self.weights = list(accumulate(1 / rank for rank in range(1, WORLD + 1)))

    def texts(self, count: int) -> list[Analysis]:
        return [self.text(number) for number in range(count)]

    def text(self, number: int) -> Analysis:
        drawn = self.random.choices(self.actors, cum_weights=self.weights, k=ACTORS)
        actors, at = [], 0
        for place, (kind, full, short) in enumerate(dict.fromkeys(drawn)):
            mentions = []
            for form in self._forms(full, short):
                mentions.append(Mention(Span(at, at + len(form)), form, kind))
                at += len(form) + 1
            actors.append(Actor(f"a{place}", mentions[0].text, kind, tuple(mentions)))
        return Analysis(f"{number:064x}", tuple(actors))

    def _actor(self) -> tuple[ActorType, str, str]:
        kind = self.random.choices(("person", "place", "body"), (5, 2, 3))[0]
        if kind == "person":
            given, last = self._common(self.given), self._common(self.last)
            return ActorType.PERSON, f"{given} {last}", last
        if kind == "place":
            place = self._common(self.places)
            return ActorType.PLACE, place, place
        what = self.random.choice(BODIES)
        full = f"{self._common(self.places)} {what}"
        return ActorType.ORG, full, "".join(w[0] for w in full.split() if w != "of")

    def _common(self, words: list[str]) -> str:
        """Draw a word, one of the first ones rather than of the last."""
        return words[int(len(words) * self.random.random() ** 2)]

    def _forms(self, full: str, short: str) -> list[str]:
        if self.random.random() < 0.1:
            old, new = self.random.choice(RESPELLED)
            full = full[0] + full[1:].replace(old, new, 1)
        return self.random.choices(([full], [full, short], [short]), (5, 4, 1))[0]
