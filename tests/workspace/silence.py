"""The two accounts with something that the left one has for itself."""

from __future__ import annotations

import dataclasses

from app.model.link import ActorLink, Alone, DateLink, Links
from app.model.mention import ActorType
from tests import build


def with_silence() -> Links:
    """The two accounts' links, with an actor and two dates that the left text has for itself."""
    left, _, links = build.two_accounts()
    school = build.mentions(left, "St. Brannoc", type=ActorType.PLACE)
    lone = ActorLink("St. Brannoc", ActorType.PLACE, 1.0, (), school, ())
    days = tuple(
        DateLink(value, (build.date(left, words, value),), ())
        for words, value in (("3 May 2020", "2020-05-03"), ("two weeks", "2020-05-18"))
    )
    figure = (links.figures[0].a,)
    return dataclasses.replace(links, only_left=Alone((lone,), (figure,), days))
