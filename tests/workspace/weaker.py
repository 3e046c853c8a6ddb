"""A hand-made pair with what is weaker than a link by name: pronouns, nouns, and a suggestion."""

from __future__ import annotations

import dataclasses

from app.model.document import Document, Span
from app.model.link import Evidence, Links
from app.model.mention import ActorType, Mention
from app.workspace.events import Kind, Selection, Standing
from tests.build import FakeFlow, actor_link, document, span

HEARING = """The hearing

Mara Lind spoke at noon. She left early, and the chairwoman never looked back. Lind slept.

Ole Brekke came late.
"""
CLERK = """A short day

Lind was heard first. Mara Lind said nothing; she smiled.

The clerk Olav Brekkestad wrote it down, and he yawned. Brekkestad went home.
"""

LIND = Selection(Kind.ACTOR, 0)
BREKKE = Selection(Kind.ACTOR, 0, Standing.SUGGESTED)


def stand_ins(of: Document, *words: str) -> tuple[Mention, ...]:
    """The first place of each of these words as a mention that is no name."""
    places = [(w, span(of, f" {w} ").start + 1) for w in words]
    return tuple(
        Mention(Span(at, at + len(w)), w, ActorType.PERSON, nominal=True) for w, at in places
    )


def weaker() -> tuple[Document, Document, Links]:
    """One likely link with 2 names and 2 other words left, 2 and 1 right; one suggestion."""
    left, right = document(HEARING), document(CLERK)
    lind = actor_link(left, right, ("Mara Lind", "Lind"), ("Mara Lind", "Lind"), score=0.75)
    lind = dataclasses.replace(
        lind,
        a=_in_order(lind.a + stand_ins(left, "She", "the chairwoman")),
        b=_in_order(lind.b + stand_ins(right, "she")),
    )
    brekke = actor_link(
        left,
        right,
        ("Ole Brekke",),
        ("Olav Brekkestad", "Brekkestad"),
        rule="short-form",
        note="“Brekke” begins “Brekkestad”",
        score=0.4,
    )
    against = Evidence(
        "other-full-name", brekke.a[0].span, brekke.b[0].span, "but these are two full names", -0.6
    )
    brekke = dataclasses.replace(
        brekke,
        evidence=(*brekke.evidence, against),
        b=_in_order(brekke.b + stand_ins(right, "he")),
    )
    return left, right, Links(left.id, right.id, (lind,), suggested=(brekke,))


def flow() -> FakeFlow:
    """A library with the pair, which was open last."""
    left, right, links = weaker()
    return FakeFlow((left, right), (links,), (left, right))


def _in_order(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda m: m.span))
