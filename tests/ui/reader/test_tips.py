from __future__ import annotations

from app.ui.reader.tips import describe
from app.workspace.events import Kind, Mark, Selection, Side
from tests.build import two_accounts

LINKS = two_accounts()[2]


def mark(kind: Kind, index: int) -> Mark:
    group = {Kind.ACTOR: LINKS.actors, Kind.FIGURE: LINKS.figures, Kind.DATE: LINKS.dates}[kind]
    first = group[index].a if kind is Kind.FIGURE else group[index].a[0]
    return Mark(first.span, Selection(kind, index))


def test_an_actor_is_counted_from_either_side():
    here = mark(Kind.ACTOR, 0)
    assert describe(LINKS, here, Side.LEFT) == "Port Linnet\ntwice in this text, once in the other"
    assert describe(LINKS, here, Side.RIGHT).endswith("once in this text, twice in the other")


def test_a_figure_shows_what_the_other_text_says():
    told = describe(LINKS, mark(Kind.FIGURE, 0), Side.LEFT)
    assert told.startswith("The other text: fourteen fishing boats\nConflict: ")
    assert "12 fishing boats" in describe(LINKS, mark(Kind.FIGURE, 0), Side.RIGHT)


def test_a_date_is_named_by_its_value():
    assert describe(LINKS, mark(Kind.DATE, 0), Side.LEFT).startswith("2020-05-03")
