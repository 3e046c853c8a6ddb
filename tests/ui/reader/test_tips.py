from __future__ import annotations

from app.ui.reader.tips import describe
from app.workspace.events import Kind, Mark, Selection, Side
from tests.build import two_accounts
from tests.workspace import weaker

LINKS = two_accounts()[2]


def mark(kind: Kind, index: int) -> Mark:
    group = {Kind.ACTOR: LINKS.actors, Kind.FIGURE: LINKS.figures, Kind.DATE: LINKS.dates}[kind]
    first = group[index].a if kind is Kind.FIGURE else group[index].a[0]
    return Mark(first.span, Selection(kind, index))


def test_an_actor_is_counted_from_either_side():
    here = mark(Kind.ACTOR, 0)
    assert describe(LINKS, here, Side.LEFT) == (
        "Port Linnet\nNamed twice in this text, once in the other\nThe link is certain"
    )
    assert "Named once in this text, twice in the other" in describe(LINKS, here, Side.RIGHT)


def test_a_figure_shows_what_the_other_text_says():
    told = describe(LINKS, mark(Kind.FIGURE, 0), Side.LEFT)
    assert told.startswith("The other text: fourteen fishing boats\nConflict: ")
    assert told.endswith("\nThe link is certain")
    assert "12 fishing boats" in describe(LINKS, mark(Kind.FIGURE, 0), Side.RIGHT)


def test_a_date_is_named_by_its_value():
    assert describe(LINKS, mark(Kind.DATE, 0), Side.LEFT).startswith("2020-05-03")


def test_a_pronoun_says_for_whom_it_stands_and_only_names_are_counted():
    links = weaker.weaker()[2]
    she = next(m for m in links.actors[0].a if m.nominal)
    told = describe(links, Mark(she.span, weaker.LIND, nominal=True), Side.LEFT)
    assert told == (
        "Stands for Mara Lind\nNamed twice in this text, twice in the other\nThe link is likely"
    )


def test_a_suggestion_names_the_other_texts_actor():
    links = weaker.weaker()[2]
    (brekke,) = links.suggested
    told = describe(links, Mark(brekke.a[0].span, weaker.BREKKE), Side.LEFT)
    assert told == "Possibly the same as Olav Brekkestad in the other text"
    told = describe(links, Mark(brekke.b[1].span, weaker.BREKKE, nominal=True), Side.RIGHT)
    assert told.splitlines() == [
        "Stands for Olav Brekkestad",
        "Possibly the same as Ole Brekke in the other text",
    ]
