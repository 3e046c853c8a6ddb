"""Hand-made analyses: linking is tested without a model."""

import datetime as dt

import pytest

from app.model.analysis import Analysis
from app.model.document import Span
from app.model.mention import Actor, ActorType, Alias, Mention


@pytest.fixture(scope="session")
def made():
    """Actors as ``TYPE: form, form = stated alias`` or ``TYPE: form < whole, direction``."""
    return _analysis


def _analysis(*lines, id="d", date=None, **found):
    at, actors = 0, []
    for number, line in enumerate(lines, 1):
        kind, _, rest = line.partition(": ")
        names, _, whole = rest.partition(" < ")
        names, *stated = names.split(" = ")
        mentions = []
        for form in names.split(", "):
            mentions.append(Mention(Span(at, at + len(form)), form, ActorType(kind)))
            at += len(form) + 1
        place = Span(mentions[0].span.start, mentions[-1].span.end)
        aliases = [Alias(name, "alias-in-text", place, "known as") for name in stated]
        if whole:
            name, direction = whole.split(", ")
            aliases.append(Alias(name, "part-of", place, direction))
        name = mentions[0].text
        actors.append(Actor(f"a{number}", name, ActorType(kind), tuple(mentions), tuple(aliases)))
    day = dt.date.fromisoformat(date) if date else None
    return Analysis(id, tuple(actors), date=day, **found)
