from __future__ import annotations

from app.linking.link import link
from app.model.analysis import Analysis
from app.model.document import Document, Span
from app.model.mention import Actor, ActorType, Mention
from app.model.quantity import DateMention, Figure, Grain, Quantity, QuantityKind
from tests.build import document, mentions

LEFT = document("Mara Lind met Ole Brekke of the Tarn Company on 3 May 2020. Lind saw 12 boats.")
RIGHT = document("Mara Lind came in May 2020 with the Fjord Guard. Lind saw 12 boats and 40 carts.")


def actor(of: Document, name: str, *forms: str, nested: bool = False) -> Actor:
    found = mentions(of, name, *forms, type=ActorType.PERSON, nested=nested)
    return Actor(name, name, ActorType.PERSON, found)


def figure(of: Document, words: str, head: str, low: float, **how: object) -> Figure:
    start = of.text.index(words)
    place = Span(start, start + len(words))
    return Figure(place, place, words, Quantity(low, low, **how), head=head, sentence=place)


def date(of: Document, words: str, value: str, grain: Grain) -> DateMention:
    start = of.text.index(words)
    return DateMention(Span(start, start + len(words)), words, value, grain)


def linked(left: Analysis, right: Analysis):
    return link(left, right, texts=(LEFT.text, RIGHT.text))


def one(*extra: Figure) -> Analysis:
    return Analysis(
        LEFT.id,
        actors=(actor(LEFT, "Mara Lind", "Lind"), actor(LEFT, "Ole Brekke")),
        figures=(figure(LEFT, "12 boats", "boat", 12), *extra),
        dates=(date(LEFT, "3 May 2020", "2020-05-03", Grain.DAY),),
    )


def other() -> Analysis:
    return Analysis(
        RIGHT.id,
        actors=(actor(RIGHT, "Mara Lind", "Lind"), actor(RIGHT, "Fjord Guard")),
        figures=(
            figure(RIGHT, "12 boats", "boat", 12),
            figure(RIGHT, "40 carts", "cart", 40),
            figure(RIGHT, "40 carts", "cart", 40),
        ),
        dates=(date(RIGHT, "May 2020", "2020-05", Grain.MONTH),),
    )


def test_an_actor_of_one_text_is_alone_and_a_shared_one_is_not():
    links = linked(one(), other())
    assert [a.name for a in links.only_left.actors] == ["Ole Brekke"]
    assert [a.name for a in links.only_right.actors] == ["Fjord Guard"]
    assert links.only_left.actors[0].b == ()
    assert links.only_right.actors[0].a == ()


def test_the_sides_change_places_with_the_texts():
    there = link(other(), one(), texts=(RIGHT.text, LEFT.text))
    here = linked(one(), other())
    names = [[a.name for a in some.actors] for some in (here.only_left, there.only_right)]
    assert names[0] == names[1]


def test_a_figure_is_listed_once_at_all_its_places_and_not_where_both_have_it():
    links = linked(one(), other())
    assert links.only_left.figures == ()
    assert [[f.text for f in some] for some in links.only_right.figures] == [["40 carts"] * 2]


def test_a_rank_and_a_lone_one_are_no_findings():
    rank = figure(LEFT, "12 boats", "boat", 3, kind=QuantityKind.ORDINAL)
    single = figure(LEFT, "Lind", "boat", 1)
    two = figure(LEFT, "Brekke", "boat", 2)
    found = linked(one(rank, single, two), other()).only_left.figures
    assert [some[0].quantity.low for some in found] == [2]


def test_a_month_is_not_alone_where_the_other_text_names_a_day_of_it():
    links = linked(one(), other())
    assert [d.value for d in links.only_left.dates] == ["2020-05-03"]
    assert links.only_right.dates == ()


def test_a_name_inside_another_name_is_not_spoken_of():
    nested = Actor(
        "x", "Tarn", ActorType.PLACE, (Mention(Span(34, 38), "Tarn", ActorType.PLACE, nested=True),)
    )
    left = Analysis(LEFT.id, actors=(*one().actors, nested))
    assert "Tarn" not in [a.name for a in linked(left, other()).only_left.actors]
